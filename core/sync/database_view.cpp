#include "core/sync/database_view.h"

#include "core/domain/pulse.h"
#include "core/storage/mail_copy_repository.h"
#include "core/storage/message_cache.h"
#include "core/storage/message_repository.h"
#include "core/storage/thread_repository.h"
#include "core/storage/watermark_repository.h"

namespace inquiry {
namespace {

// `ask(connection)` on a borrowed connection; a default value when there is none or it fails.
template <class T, class Ask>
T answered(storage::Database& database, Ask&& ask) {
  noteAlive();  // a connector that asks goes on
  const auto reader = database.read();
  if (!reader) return T{};
  auto answer = ask((*reader)->connection());
  return answer ? T(std::move(*answer)) : T{};
}

}  // namespace

std::optional<std::string> DatabaseView::watermark(std::string_view stream) const {
  return answered<std::optional<std::string>>(
      m_database, [&](storage::Connection& connection) { return storage::WatermarkRepository(connection).find(m_store, stream); });
}

// A mail that told of a message stands for it: the message has the platform's id by now.
bool DatabaseView::knowsMessage(std::string_view remoteId) const {
  return answered<bool>(m_database, [&](storage::Connection& connection) -> Result<bool> {
    const auto message = storage::MessageRepository(connection).findByRemote(m_store, remoteId);
    if (!message) return fail(message.error());
    return message->has_value() ? Result<bool>(true) : storage::MailCopyRepository(connection).knows(m_store, remoteId);
  });
}

std::optional<std::string> DatabaseView::newestMessage(std::string_view threadRemoteId) const {
  return answered<std::optional<std::string>>(m_database, [&](storage::Connection& connection) -> Result<std::optional<std::string>> {
    const auto thread = storage::ThreadRepository(connection).findByRemote(m_store, threadRemoteId);
    if (!thread) return fail(thread.error());
    if (!*thread) return std::optional<std::string>{};
    // Where messages of a cleared cache are missing, no message stands for those before it.
    const auto awaited = storage::MessageCache(connection).isAwaited(**thread);
    if (!awaited) return fail(awaited.error());
    if (*awaited) return std::optional<std::string>{};
    return storage::MessageRepository(connection).newestRemoteId(**thread);
  });
}

std::vector<SweepTarget> DatabaseView::sweepTargets(Instant activeSince, Instant sweptBefore, std::size_t limit) const {
  const auto stored = answered<std::vector<storage::StoredSweepTarget>>(m_database, [&](storage::Connection& connection) {
    return storage::WatermarkRepository(connection).targets(m_store, activeSince, sweptBefore, limit);
  });
  std::vector<SweepTarget> targets;
  for (const storage::StoredSweepTarget& target : stored) targets.push_back({target.key, target.activeAt, target.sweptAt});
  return targets;
}

std::vector<std::string> DatabaseView::openThreads(ThreadKind kind, std::size_t limit) const {
  return answered<std::vector<std::string>>(
      m_database, [&](storage::Connection& connection) { return storage::ThreadRepository(connection).openRemoteIds(m_store, kind, limit); });
}

std::optional<std::string> DatabaseView::threadOfMessage(std::string_view remoteId) const {
  return answered<std::optional<std::string>>(m_database, [&](storage::Connection& connection) -> Result<std::optional<std::string>> {
    storage::MessageRepository messages(connection);
    const auto id = messages.findByRemote(m_store, remoteId);
    if (!id) return fail(id.error());
    if (!*id) return std::optional<std::string>{};
    return messages.homeRemoteId(**id);
  });
}

std::optional<StoredThreadState> DatabaseView::threadState(std::string_view remoteId) const {
  return answered<std::optional<StoredThreadState>>(m_database, [&](storage::Connection& connection) -> Result<std::optional<StoredThreadState>> {
    storage::ThreadRepository threads(connection);
    const auto id = threads.findByRemote(m_store, remoteId);
    if (!id) return fail(id.error());
    if (!*id) return std::optional<StoredThreadState>{};
    const auto thread = threads.find(**id);
    if (!thread) return fail(thread.error());
    if (!*thread) return std::optional<StoredThreadState>{};
    const auto lacks = storage::MessageCache(connection).isAwaited(**id);
    if (!lacks) return fail(lacks.error());
    return std::optional(StoredThreadState{(*thread)->kind, (*thread)->buyerKey, (*thread)->lastMessageAt, (*thread)->oldestUnansweredAt, *lacks});
  });
}

}  // namespace inquiry
