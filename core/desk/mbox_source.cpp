#include "core/desk/mbox_source.h"

#include <filesystem>
#include <set>

#include "core/marketplaces/mbox_file.h"
#include "core/storage/message_repository.h"

namespace inquiry::desk {
namespace {

// An average mail without pictures.
constexpr std::int64_t kBytesPerMail = 6'000;

Thread threadOf(const InboundThread& told, const Store& store, const Message& message) {
  Thread thread;
  thread.store = store.id;
  thread.marketplace = store.marketplace;
  thread.remoteId = told.remoteId;
  thread.kind = told.kind;
  thread.buyerKey = told.buyerKey;
  thread.buyerName = told.buyerName;
  thread.orderRemoteId = told.orderRemoteId;
  thread.subject = told.subject;
  thread.status = ThreadStatus::Closed;
  thread.createdAt = message.sentAt;
  thread.isHistory = true;
  return thread;
}

}  // namespace

// The conversation of the closest mail it names that is known, here or in the file; else one of its own.
Result<std::string> MboxSource::placeOf(const std::string& remoteId, const std::vector<std::string>& answers, const std::string& own) {
  auto reader = m_parts.database.read();
  if (!reader) return fail(reader.error());
  storage::MessageRepository messages((*reader)->connection());
  std::vector<std::string> ids{remoteId};
  ids.insert(ids.end(), answers.begin(), answers.end());
  for (const std::string& id : ids) {
    if (const auto inFile = m_places.find(id); inFile != m_places.end()) return inFile->second;
    const auto stored = messages.findByRemote(m_store.id, id);
    if (!stored) return fail(stored.error());
    if (!*stored) continue;
    const auto home = messages.homeRemoteId(**stored);
    if (!home) return fail(home.error());
    if (*home) return **home;
  }
  return own;
}

Status MboxSource::threads(const TakeThread& take, const Wrong& wrong) {
  std::set<std::string> made;
  return readMbox(m_file, m_store, m_own, [&](OldMail mail, std::size_t line) -> Status {
    const auto place = placeOf(mail.message.message.remoteId, mail.answers, mail.thread.remoteId);
    if (!place) return fail(place.error());
    m_places[mail.message.message.remoteId] = *place;
    // Only a conversation that is made of this mail takes its face; others are known or were made.
    if (*place != mail.thread.remoteId || !made.insert(*place).second) return {};
    return take(threadOf(mail.thread, m_store, mail.message.message), line);
  }, [&](std::size_t line, const std::string& reason) { wrong(messagesFile(), line, reason); });
}

Status MboxSource::messages(const TakeMessage& take, const Wrong&) {
  return readMbox(m_file, m_store, m_own, [&](OldMail mail, std::size_t line) -> Status {
    const auto place = m_places.find(mail.message.message.remoteId);
    return take({m_store.id, place == m_places.end() ? mail.thread.remoteId : place->second, std::move(mail.message.message)}, line);
  }, [](std::size_t, const std::string&) {});
}

std::string MboxSource::messagesFile() const { return std::filesystem::path(m_file).filename().string(); }

std::int64_t MboxSource::expected() const {
  std::error_code ignored;
  const auto bytes = std::filesystem::file_size(m_file, ignored);
  return ignored ? 0 : static_cast<std::int64_t>(bytes) / kBytesPerMail;
}

}  // namespace inquiry::desk
