#include "core/desk/thread_wait.h"

#include <algorithm>

#include "core/desk/thread_loader.h"
#include "core/storage/message_repository.h"
#include "core/storage/thread_repository.h"
#include "core/storage/waiting_period_repository.h"

namespace inquiry::desk {
namespace {

constexpr std::size_t kMostUnanswered = 500;

// A wait that a merge brought in may be older than one that a person has closed in this thread: what was closed stays so.
bool isClosed(const Message& message, const std::vector<WaitingPeriod>& periods, const WaitingPeriod& open) {
  return std::any_of(periods.begin(), periods.end(), [&](const WaitingPeriod& period) {
    return period.endedAt && open.startedAt < period.startedAt && message.sentAt >= period.startedAt && message.sentAt <= *period.endedAt;
  });
}

}  // namespace

Result<Thread> requireThread(storage::Connection& connection, ThreadId id) {
  auto found = storage::ThreadRepository(connection).find(id);
  if (!found) return fail(found.error());
  if (!*found) return fail(ErrorKind::NotFound, "thread.not_found", "There is no thread " + std::to_string(id.value) + ": sync or search for it.");
  return std::move(**found);
}

Result<const Store*> WaitRules::store(storage::Connection& connection, const StoreId& id) {
  const auto known = m_stores.find(id);
  if (known != m_stores.end()) return &known->second;
  auto found = requireStore(connection, id);
  if (!found) return fail(found.error());
  return &m_stores.emplace(id, std::move(*found)).first->second;
}

Result<const SlaSettings*> WaitRules::settings(storage::Connection& connection) {
  if (!m_settings) {
    auto loaded = loadSlaSettings(connection);
    if (!loaded) return fail(loaded.error());
    m_settings = std::move(*loaded);
  }
  return &*m_settings;
}

Status settleWait(storage::Connection& connection, const Parts& parts, ThreadId id, const FreshMessages& fresh) {
  WaitRules rules;
  return settleWait(connection, parts, {id, fresh, rules});
}

Status settleWait(storage::Connection& connection, const Parts& parts, const WaitQuestion& question) {
  const auto thread = requireThread(connection, question.thread);
  if (!thread) return fail(thread.error());
  const auto store = question.rules.store(connection, thread->store);
  if (!store) return fail(store.error());
  const auto settings = question.rules.settings(connection);
  if (!settings) return fail(settings.error());
  const auto settled = ReplyClock(connection, **store, **settings, parts.clock.now()).settle(*thread, question.fresh);
  if (!settled) return fail(settled.error());
  const bool isHidden = thread->status == ThreadStatus::Closed || thread->status == ThreadStatus::Waiting;
  return settled->isWaiting && isHidden ? storage::ThreadRepository(connection).setStatus(thread->id, ThreadStatus::Open) : Status();
}

Result<FreshMessages> waitingMessages(storage::Connection& connection, const std::vector<ThreadId>& threads) {
  FreshMessages waiting;
  for (const ThreadId id : threads) {
    const auto thread = requireThread(connection, id);
    if (!thread) return fail(thread.error());
    if (!thread->needsReply || !thread->oldestUnansweredAt) continue;
    storage::WaitingPeriodRepository repository(connection);
    const auto open = repository.open(id);
    if (!open) return fail(open.error());
    const auto periods = repository.list(id);
    if (!periods) return fail(periods.error());
    const auto messages = storage::MessageRepository(connection).unanswered(id, kMostUnanswered);
    if (!messages) return fail(messages.error());
    for (const Message& message : *messages) {
      if (message.sentAt < *thread->oldestUnansweredAt || (*open && isClosed(message, *periods, **open))) continue;
      (*open && (*open)->isHistory ? waiting.imported : waiting.live).insert(message.id);
    }
  }
  return waiting;
}

Status trimWait(storage::Connection& connection, const Parts& parts, ThreadId id, const FreshMessages& waiting) {
  storage::WaitingPeriodRepository periods(connection);
  const auto open = periods.open(id);
  if (!open) return fail(open.error());
  if (!*open) return {};
  const auto messages = storage::MessageRepository(connection).unanswered(id, kMostUnanswered);
  if (!messages) return fail(messages.error());
  for (const Message& message : *messages)
    if ((waiting.live.contains(message.id) || waiting.imported.contains(message.id)) && message.sentAt <= (*open)->startedAt) return {};
  const auto ended = periods.end(id, parts.clock.now(), WaitingEnd::Withdrawn, parts.me().value, "messages were moved to another thread");
  if (!ended) return fail(ended.error());
  return {};
}

}  // namespace inquiry::desk
