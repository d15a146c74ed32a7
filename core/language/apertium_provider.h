#pragma once

#include "core/language/translation_provider.h"

namespace inquiry::language {

// A program on this computer that reads a text and writes one. Implemented by app; blocks.
class TextProgram {
 public:
  virtual ~TextProgram() = default;
  // Runs `arguments` (the first is the program, looked up in PATH; no shell), hands over `input` and answers what it wrote. NotFound when there is no such
  // program, Cancelled within a second of the stop, Refused "program.failed" when it ends with a failure or takes longer than `patience`.
  virtual Result<std::string> run(const std::vector<std::string>& arguments, const std::string& input, Duration patience, std::stop_token stop) = 0;
  virtual bool isThere(const std::string& program) const = 0;
};

// Apertium for English and Spanish: rough, but nothing leaves this computer. `program` outlives the provider.
std::unique_ptr<TranslationProvider> makeApertium(TextProgram& program);

}  // namespace inquiry::language
