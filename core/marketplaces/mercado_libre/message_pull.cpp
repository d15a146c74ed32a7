#include "core/marketplaces/mercado_libre/message_pull.h"

#include <algorithm>
#include <set>

#include "core/marketplaces/mercado_libre/messages_api.h"
#include "core/marketplaces/mercado_libre/refusals.h"
#include "core/marketplaces/mercado_libre/remote_ids.h"

namespace inquiry::mercado_libre {
namespace {

using std::chrono::hours;
using std::chrono::minutes;

// A conversation closes after 30 days without messages ("Mensajes bloqueados").
constexpr Duration kAlive = hours(24 * 30);
constexpr Duration kBusy = hours(48);
constexpr Duration kBusyTurn = minutes(10);
constexpr std::size_t kBusyAtOnce = 20;
// Begun two hours before the six are over, so that a burst of packs due at once fits: 100 a minute of the 500 allowed.
constexpr Duration kTurn = hours(4);
constexpr std::size_t kAtOnce = 100;
constexpr std::size_t kPerPage = 20;
constexpr std::size_t kMostMessages = 300;
constexpr std::size_t kEnoughFailures = 3;
constexpr Duration kTryAgain = minutes(15);
constexpr std::size_t kContextsAtOnce = 20;
constexpr std::size_t kContextsKept = 500;

}  // namespace

MessagePull::MessagePull(PullScope& scope, PackContexts& contexts) : m_scope(scope), m_contexts(contexts) {
  const Json kept = Json::parse(scope.stored.watermark("contexts").value_or("[]"), nullptr, false);
  if (!kept.is_array()) return;
  for (const Json& pack : kept)
    if (pack.is_string()) m_lacking.insert(pack.get<std::string>());
}

std::map<std::string, std::int64_t> MessagePull::followedUp() const {
  std::map<std::string, std::int64_t> counts;
  const Json kept = Json::parse(m_scope.stored.watermark("unread").value_or("{}"), nullptr, false);
  if (kept.is_object())
    for (const auto& [pack, count] : kept.items())
      if (count.is_number_integer()) counts[pack] = count.get<std::int64_t>();
  return counts;
}

Status MessagePull::unread() {
  const auto body = m_scope.doubted(unreadPacks(m_scope.caller, m_scope.stop));
  if (!body) return fail(body.error());
  const auto before = followedUp();
  // Listed or taken off the list just now: something happened in it.
  const Instant now = m_scope.clock.now();
  m_unread.emplace();
  for (const UnreadPack& pack : mapUnread(*body)) (*m_unread)[pack.packId] = pack.count;
  auto done = *m_unread;
  for (const auto& [packId, count] : *m_unread) {
    const auto known = before.find(packId);
    if (known != before.end() && known->second == count) continue;
    if (const Status status = read({packThreadId(packId), now, {}}); !status) return status;
    if (m_lastFailed) done.erase(packId);  // asked again next time
  }
  for (const auto& [packId, count] : before) {
    if (m_unread->contains(packId)) continue;
    // Read on the website: the thread may hold an answer from there.
    if (const Status status = read({packThreadId(packId), now, {}}); !status) return status;
  }
  if (const Status status = flush(); !status) return status;
  if (const Status status = completeContexts(); !status) return status;
  if (done == before) return {};
  InboundPage last;
  last.watermarks.push_back({"unread", Json(done).dump()});
  return m_scope.hand(std::move(last));
}

Status MessagePull::turns() {
  const Instant now = m_scope.clock.now();
  if (const Status status = readAll(m_scope.stored.sweepTargets(now - kBusy, now - kBusyTurn, kBusyAtOnce)); !status) return status;
  return readAll(m_scope.stored.sweepTargets(now - kAlive, now - kTurn, kAtOnce));
}

Status MessagePull::all() {
  const Instant now = m_scope.clock.now();
  std::set<std::string> seen;
  for (;;) {
    // What was read in this very moment is read again: "all" means what it says.
    auto targets = m_scope.stored.sweepTargets(now - kAlive, now + Duration(1), kAtOnce);
    std::erase_if(targets, [&](const SweepTarget& target) { return !seen.insert(target.key).second; });
    if (targets.empty()) return {};
    if (const Status status = readAll(targets); !status) return status;
  }
}

Status MessagePull::packs(const std::vector<std::string>& packIds) {
  std::vector<SweepTarget> targets;
  for (const std::string& packId : packIds) targets.push_back({packThreadId(packId), {}, {}});
  return readAll(targets);
}

Status MessagePull::readAll(const std::vector<SweepTarget>& targets) {
  for (const SweepTarget& target : targets)
    if (const Status status = read(target); !status) return status;
  return flush();
}

Status MessagePull::read(const SweepTarget& target) {
  if (const Status go = m_scope.cancelled(); !go) return go;
  const auto packId = packIn(target.key);
  if (!packId) return {};
  auto reading = readThread(m_scope.caller, *packId, m_scope.stop);
  if (!reading && reading.error().kind == ErrorKind::Unauthorised) {
    const auto believed = m_scope.doubted(fail(reading.error()));
    return failed(target, believed.error());
  }
  if (!reading) return failed(target, reading.error());
  m_lastFailed = false;
  m_failedInARow = 0;
  take(*packId, std::move(*reading), target);
  return ++m_inPage >= kPerPage || m_page.messages.size() >= kMostMessages ? flush() : Status();
}

void MessagePull::take(const std::string& packId, ThreadReading reading, SweepTarget target) {
  target.sweptAt = m_scope.clock.now();
  if (reading.newestAt) target.activeAt = std::max(target.activeAt.value_or(*reading.newestAt), *reading.newestAt);
  m_page.sweepTargets.push_back(std::move(target));
  std::move(reading.quarantined.begin(), reading.quarantined.end(), std::back_inserter(m_page.quarantined));
  // A pack nobody wrote in is no conversation yet.
  if (reading.messages.empty()) return;
  InboundThread thread = threadOf(reading, packId);
  if (!m_scope.stored.newestMessage(thread.remoteId)) addContext(packId, thread);
  if (m_unread) thread.unreadRemotely = m_unread->contains(packId);
  m_page.threads.push_back(std::move(thread));
  std::move(reading.messages.begin(), reading.messages.end(), std::back_inserter(m_page.messages));
}

void MessagePull::addContext(const std::string& packId, InboundThread& thread) {
  auto context = m_contexts.of(packId);
  describe(thread, context.orders);
  std::move(context.orders.begin(), context.orders.end(), std::back_inserter(m_page.orders));
  const bool changed = context.isWhole ? m_lacking.erase(packId) > 0 : m_lacking.size() < kContextsKept && m_lacking.insert(packId).second;
  m_lackingChanged = m_lackingChanged || changed;
}

Status MessagePull::completeContexts() {
  const std::vector<std::string> lacking(m_lacking.begin(), m_lacking.end());
  for (std::size_t i = 0; i < std::min(lacking.size(), kContextsAtOnce); ++i) {
    if (const Status go = m_scope.cancelled(); !go) return go;
    InboundThread thread;
    thread.remoteId = packThreadId(lacking[i]);
    thread.kind = ThreadKind::OrderMessage;
    addContext(lacking[i], thread);
    if (!thread.orderRemoteId.empty()) m_page.threads.push_back(std::move(thread));
  }
  return flush();
}

Status MessagePull::failed(const SweepTarget& target, const Error& error) {
  const bool isForbidden = m_scope.caller.isCrossBorder() && error.code == refusal::kForbidden;
  m_lastFailed = m_scope.isPassing(error);
  if (m_scope.isFatal(error) || isForbidden || (m_lastFailed && ++m_failedInARow >= kEnoughFailures)) {
    // What was read before stands.
    if (const Status status = flush(); !status) return status;
    return fail(error);
  }
  if (error.kind != ErrorKind::NotFound) m_page.quarantined.push_back(error);
  SweepTarget swept = target;
  const Instant now = m_scope.clock.now();
  // What may pass is due again soon, but behind the others: a pack that never answers must not keep them waiting.
  swept.sweptAt = m_lastFailed ? now - kTurn + kTryAgain : now;
  m_page.sweepTargets.push_back(std::move(swept));
  return {};
}

Status MessagePull::flush() {
  m_inPage = 0;
  if (std::exchange(m_lackingChanged, false)) m_page.watermarks.push_back({"contexts", Json(m_lacking).dump()});
  return m_scope.hand(std::exchange(m_page, {}));
}

}  // namespace inquiry::mercado_libre
