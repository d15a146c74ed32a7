#pragma once

#include "core/language/apertium_provider.h"

namespace inquiry {

// Programs of this computer, looked up in PATH. Safe from any thread; one call runs one program.
class TextProcess final : public language::TextProgram {
 public:
  Result<std::string> run(const std::vector<std::string>& arguments, const std::string& input, Duration patience, std::stop_token stop) override;
  bool isThere(const std::string& program) const override;
};

}  // namespace inquiry
