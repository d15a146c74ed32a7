#pragma once

#include <string>

#include "core/desk/import_source.h"

namespace inquiry::desk {

// threads.jsonl and messages.jsonl of a folder: the format of our own exports.
class JsonlSource final : public ImportSource {
 public:
  explicit JsonlSource(std::string folder) : m_folder(std::move(folder)) {}
  Status threads(const TakeThread& take, const Wrong& wrong) override;
  Status messages(const TakeMessage& take, const Wrong& wrong) override;
  std::string messagesFile() const override;
  std::int64_t expected() const override;

 private:
  std::string m_folder;
};

}  // namespace inquiry::desk
