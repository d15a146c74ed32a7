#include "core/desk/attachment_service.h"

#include <nlohmann/json.hpp>

#include "core/desk/file_kind.h"
#include "core/desk/parts.h"
#include "core/desk/reply_files.h"
#include "core/desk/rights.h"
#include "core/desk/target_file.h"
#include "core/domain/journal_entry.h"
#include "core/storage/durable_file.h"
#include "core/storage/journal.h"
#include "core/storage/message_repository.h"
#include "core/storage/outgoing_repository.h"
#include "core/storage/thread_repository.h"
#include "core/storage/workspace_storage.h"
#include "core/sync/sync_service.h"

namespace inquiry::desk {
namespace {

// Two words for one thing, and containers whose content the head does not tell.
bool isSameKind(const std::string& byName, const std::string& byBytes) {
  const bool isOffice = byName.starts_with("application/vnd.openxmlformats") && byBytes == "application/zip";
  const bool isOldOffice = (byName == "application/msword" || byName == "application/vnd.ms-excel") && byBytes == "application/x-ole-storage";
  const bool isText = byName.ends_with("/xml") && byBytes == "text/xml";
  return byName == byBytes || isOffice || isOldOffice || isText;
}

LoadedFile described(const std::string& name, std::string bytes) {
  const FileKind kind = fileKindOf(bytes);
  LoadedFile file;
  file.name = safeFileName(name);
  file.type = kind.type;
  file.isPreviewable = kind.isPreviewable();
  file.isOtherThanNamed = !isSameKind(mediaTypeOf(file.name), kind.type);
  file.bytes = std::move(bytes);
  return file;
}

}  // namespace

struct AttachmentService::Found {
  Message message;
  StoreId store;
  std::size_t position = 0;
  std::string place;  // of a copy in the workspace; empty without one
  const Attachment& file() const { return message.attachments[position]; }
};

Result<AttachmentService::Found> AttachmentService::find(MessageId id, std::size_t position) const {
  auto reader = m_parts.database.read();
  if (!reader) return fail(reader.error());
  storage::Connection& connection = (*reader)->connection();
  auto message = storage::MessageRepository(connection).find(id);
  if (!message) return fail(message.error());
  if (!*message || position >= (*message)->attachments.size())
    return fail(ErrorKind::NotFound, "attachment.none", "There is no such file in this message.");
  Found found{std::move(**message), {}, position, ""};
  const auto thread = storage::ThreadRepository(connection).find(found.message.thread);
  if (!thread) return fail(thread.error());
  if (*thread) found.store = (*thread)->store;
  if (auto may = requireRight(connection, m_parts, DeskRight::View, found.store); !may) return fail(may.error());
  const storage::SealedFiles& held = m_parts.workspace.attachments();
  const std::string& hash = found.file().hash;
  if (!hash.empty() && held.holds(held.placeOf(hash))) found.place = held.placeOf(hash);
  if (!found.place.empty() || found.message.direction == Direction::In) return found;
  // What this desk sent is here already.
  const auto items = storage::OutgoingRepository(connection).ofConversation(found.message.thread);
  if (!items) return fail(items.error());
  for (const Outgoing& item : *items) {
    const bool isIt = item.remoteId == found.message.remoteId && item.attachments.size() == found.message.attachments.size();
    if (isIt && held.holds(item.attachments[position].localPath)) found.place = item.attachments[position].localPath;
  }
  return found;
}

Result<bool> AttachmentService::isLocal(MessageId message, std::size_t position) const {
  const auto found = find(message, position);
  if (!found) return fail(found.error());
  return !found->place.empty();
}

Result<LoadedFile> AttachmentService::load(MessageId message, std::size_t position) {
  const auto found = find(message, position);
  if (!found) return fail(found.error());
  if (!found->place.empty()) {
    auto bytes = m_parts.workspace.attachments().readWhole(found->place);
    if (bytes) return described(found->file().name, std::move(*bytes));
    // A damaged copy is fetched anew, where it came from somewhere.
    if (found->file().remoteUrl.empty()) return fail(bytes.error());
  }
  return fetch(*found);
}

Result<LoadedFile> AttachmentService::fetch(const Found& found) {
  const Attachment& file = found.file();
  if (file.remoteUrl.empty())
    return fail(ErrorKind::NotFound, "attachment.no_address",
                "The platform does not say where this file lies, or holds it back as unsafe: open the conversation on its own page.");
  if (file.size > static_cast<std::int64_t>(kMostBytes))
    return fail(ErrorKind::Refused, "attachment.too_large", "The file is larger than the desk loads: open the conversation on the platform's own page.");
  auto bytes = m_parts.sync.file(found.store, file, kMostBytes);
  if (!bytes) return fail(bytes.error());
  if (bytes->empty() || bytes->size() > kMostBytes)
    return fail(ErrorKind::Malformed, "attachment.no_content", "The platform handed out no usable file: try again later, or look at it on the platform's own page.");
  const auto kept = m_parts.workspace.attachments().keep(*bytes);
  if (!kept) return fail(kept.error());
  const std::string hash = kept->place.substr(kept->place.rfind('/') + 1);
  const auto written = m_parts.database.writes().write(storage::WritePriority::User, [&](storage::Connection& connection, ChangeSet&) -> Status {
    if (auto set = storage::MessageRepository(connection).setAttachmentHash(found.message.id, found.position, hash); !set) return set;
    JournalEntry entry;
    entry.at = m_parts.clock.now();
    entry.actor = m_parts.me().value;
    entry.kind = "attachment.loaded";
    entry.subjectKind = SubjectKind::Message;
    entry.subject = std::to_string(found.message.id.value);
    entry.payload = nlohmann::json{{"thread", std::to_string(found.message.thread.value)}, {"position", found.position}, {"bytes", bytes->size()}, {"hash", hash}}.dump();
    return storage::Journal::append(connection, entry);
  });
  if (!written) return fail(written.error());
  return described(file.name, std::move(*bytes));
}

Status AttachmentService::saveTo(MessageId message, std::size_t position, const std::string& file) {
  if (auto allowed = checkTargetFile(file, m_parts.folder); !allowed && allowed.error().code != "target.exists") return allowed;
  const auto loaded = load(message, position);
  if (!loaded) return fail(loaded.error());
  return storage::writeNewFile(file, loaded->bytes);
}

}  // namespace inquiry::desk
