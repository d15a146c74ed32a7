#pragma once

#include <map>
#include <string>

#include "core/domain/attachment_source.h"

namespace inquiry {

// Files of answers by their place; what has another size than the answer says counts as damaged. Used by one thread at a time.
class FakeAttachments final : public AttachmentSource {
 public:
  OutgoingAttachment give(const std::string& name, const std::string& type, const std::string& content) {
    const std::string place = "attachments/" + std::to_string(m_files.size() + 1);
    m_files[place] = content;
    return {name, type, static_cast<std::int64_t>(content.size()), place};
  }
  void lose(const OutgoingAttachment& attachment) { m_files.erase(attachment.localPath); }
  void shorten(const OutgoingAttachment& attachment) { m_files[attachment.localPath].pop_back(); }

  Status check(const OutgoingAttachment& attachment) const override {
    if (const auto content = read(attachment); !content) return fail(content.error());
    return {};
  }
  Result<std::string> read(const OutgoingAttachment& attachment) const override {
    const auto found = m_files.find(attachment.localPath);
    if (found == m_files.end()) return fail(ErrorKind::NotFound, "attachment.missing", "The file is gone.");
    if (static_cast<std::int64_t>(found->second.size()) != attachment.size) return fail(ErrorKind::Corrupt, "attachment.damaged", "The file is damaged.");
    return found->second;
  }

 private:
  std::map<std::string, std::string> m_files;
};

}  // namespace inquiry
