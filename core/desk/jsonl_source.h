#pragma once

#include <string>
#include <string_view>

#include "core/desk/import_source.h"

namespace inquiry::desk {

// threads.jsonl and messages.jsonl of a folder: the format of our own exports. Those of an archive bear a day: threads-2026-11-23.jsonl.
class JsonlSource final : public ImportSource {
 public:
  // `day`: "-2026-11-23", or empty.
  JsonlSource(std::string folder, const std::string& day) : m_folder(std::move(folder)), m_threads("threads" + day + ".jsonl"), m_messages("messages" + day + ".jsonl") {}
  // What the name of either file says; empty for any other name.
  static std::string dayOf(std::string_view name);
  Status threads(const TakeThread& take, const Wrong& wrong) override;
  Status messages(const TakeMessage& take, const Wrong& wrong) override;
  std::string threadsFile() const override { return m_threads; }
  std::string messagesFile() const override { return m_messages; }
  std::int64_t expected() const override;

 private:
  std::string m_folder, m_threads, m_messages;
};

}  // namespace inquiry::desk
