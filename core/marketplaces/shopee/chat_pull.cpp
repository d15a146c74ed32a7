#include "core/marketplaces/shopee/chat_pull.h"

#include <algorithm>
#include <set>

#include "core/marketplaces/shopee/chat_api.h"
#include "core/marketplaces/shopee/remote_ids.h"

namespace inquiry::shopee {
namespace {

using std::chrono::hours;
using std::chrono::minutes;

constexpr std::size_t kMostListPages = 2000;
constexpr std::size_t kMostMessagePages = 400;
constexpr std::size_t kPerPage = 10;       // conversations handed over at once
constexpr std::size_t kMostMessages = 300;
// A message may become visible a little after its time.
constexpr Duration kLate = minutes(10);
// The list names a newest message that the conversation never shows: it is not asked for for ever.
constexpr Duration kNeverShown = minutes(15);
constexpr Duration kBusy = hours(48);
constexpr Duration kBusyTurn = hours(1);
constexpr std::size_t kBusyAtOnce = 10;
constexpr Duration kAlive = hours(24 * 30);
constexpr std::size_t kAtOnce = 100;

std::string streamOf(const std::string& conversationId) { return "chat:" + conversationId; }

}  // namespace

Status ChatPull::fresh(Instant since) {
  if (const Status told = showLocks(); !told) return told;
  return walk(since, Reach::Known);
}

Status ChatPull::whole(Instant since) {
  const auto before = m_scope.watermark("chat.since");
  m_isDeeper = before && since < *before;
  const Status walked = walk(since, Reach::Since);
  if (!walked || !std::exchange(m_isDeeper, false)) return walked;
  return m_scope.hand("chat.since", since.toIso());
}

// What a refused send found out is shown before anything else: a person may be writing the next one.
Status ChatPull::showLocks() {
  const auto untold = m_locks.untold(m_scope.clock.now());
  InboundPage page;
  for (const auto& [conversationId, lock] : untold) {
    InboundThread thread;
    thread.remoteId = chatThread(conversationId);
    thread.sendBlocked = true;
    thread.sendBlockedReason = lock.reason;
    page.threads.push_back(std::move(thread));
  }
  if (const Status handed = m_scope.hand(std::move(page)); !handed) return handed;
  m_locks.told(untold);
  return {};
}

Status ChatPull::walk(Instant since, Reach reach) {
  const std::int64_t known = reach == Reach::Known ? std::atoll(m_scope.stored.watermark("chat").value_or("0").c_str()) : 0;
  const std::int64_t enough = known - std::chrono::nanoseconds(kLate).count();
  if (!m_scope.watermark("chat.since"))
    if (const Status noted = m_scope.hand("chat.since", since.toIso()); !noted) return noted;
  std::int64_t newest = 0;
  std::string cursor;
  for (std::size_t count = 0; count < kMostListPages; ++count) {
    if (const Status go = m_scope.cancelled(); !go) return go;
    const auto answer = conversationList(m_scope.caller, {cursor, kChatPage}, m_scope.stop);
    if (!answer) return fail(answer.error());
    auto page = mapConversations(responseOf(*answer));
    if (!page) return fail(page.error());
    for (const ConversationRow& row : page->rows) newest = std::max(newest, row.lastNanos);
    std::move(page->quarantined.begin(), page->quarantined.end(), std::back_inserter(m_page.quarantined));
    const auto goesOn = takeRows(*page, since);
    if (!goesOn) return fail(goesOn.error());
    // Pinned conversations stand first, however old: only the cursor says where the rest begins.
    const bool isKnownBelow = known > 0 && std::atoll(page->next.c_str()) <= enough;
    if (!*goesOn || page->next.empty() || page->next == cursor || isKnownBelow) break;
    cursor = page->next;
  }
  if (const Status handed = flush(); !handed) return handed;
  const std::int64_t before = std::atoll(m_scope.stored.watermark("chat").value_or("0").c_str());
  if (newest <= before) return {};
  return m_scope.hand("chat", std::to_string(newest));
}

// False when the list has reached what is too old.
Result<bool> ChatPull::takeRows(const ConversationPage& page, Instant since) {
  bool isAnyYoung = page.rows.empty();
  for (const ConversationRow& row : page.rows) {
    const bool isYoung = row.lastNanos == 0 || row.lastAt() >= since;
    isAnyYoung = isAnyYoung || isYoung;
    if (!isYoung || !hasChanged(row, markOf(row.id))) continue;
    if (const Status done = orSetAside(read(row, since)); !done) return fail(done.error());
  }
  return isAnyYoung;
}

// One conversation the platform does not hand out is set aside; with any other failure what was read before stands.
Status ChatPull::orSetAside(const Status& done) {
  if (done) return done;
  const ErrorKind kind = done.error().kind;
  if (!m_scope.isFatal(done.error()) && (kind == ErrorKind::Refused || kind == ErrorKind::NotFound)) {
    m_page.quarantined.push_back(done.error());
    return {};
  }
  if (const Status handed = flush(); !handed) return handed;
  return done;
}

ChatPull::Mark ChatPull::markOf(const std::string& conversationId) const {
  const Json kept = Json::parse(m_scope.stored.watermark(streamOf(conversationId)).value_or("{}"), nullptr, false);
  return {textOf(kept, "newest"), textOf(kept, "listed"), instantOf(kept, "at")};
}

bool ChatPull::hasChanged(const ConversationRow& row, const Mark& mark) const {
  if (m_isDeeper || row.latestMessageId.empty()) return true;
  if (mark.newestId == row.latestMessageId) return false;
  return !(mark.listedId == row.latestMessageId && m_scope.platformNow() - row.lastAt() > kNeverShown);
}

Result<MessagePage> ChatPull::readBack(const ConversationRow& row, const Mark& mark, Instant since) {
  MessagePage whole;
  std::string offset;
  for (std::size_t count = 0; count < kMostMessagePages; ++count) {
    if (const Status go = m_scope.cancelled(); !go) return fail(go.error());
    const auto answer = messagesOf(m_scope.caller, row.id, offset, m_scope.stop);
    if (!answer) return fail(answer.error());
    auto page = mapMessages(responseOf(*answer), {row.id, m_scope.caller.shopId, row.buyerId});
    if (!page) return fail(page.error());
    const std::size_t rows = page->rows;
    absorb(whole, std::move(*page));
    const bool isAtKnown = !m_isDeeper && mark.newestAt && whole.oldestAt && *whole.oldestAt + kLate < *mark.newestAt &&
                           std::find(whole.ids.begin(), whole.ids.end(), mark.newestId) != whole.ids.end();
    const bool isOldEnough = whole.oldestAt && *whole.oldestAt < since;
    if (rows == 0 || whole.next.empty() || whole.next == offset) break;
    if (isAtKnown || isOldEnough) return whole;
    offset = whole.next;
  }
  whole.next.clear();
  return whole;
}

Status ChatPull::read(const ConversationRow& row, Instant since) {
  auto reading = readBack(row, markOf(row.id), since);
  if (!reading) return fail(reading.error());
  InboundThread thread;
  thread.remoteId = chatThread(row.id);
  thread.buyerKey = row.buyerId;
  thread.buyerName = row.buyerName;
  thread.unreadRemotely = row.unread > 0;
  describe(thread, *reading);
  // Only who has seen the beginning knows when it was.
  if (reading->next.empty() && reading->oldestAt) thread.createdAt = reading->oldestAt;
  SweepTarget target{thread.remoteId, reading->newestAt, m_scope.clock.now()};
  const Json mark{{"newest", reading->newestId}, {"listed", row.latestMessageId}, {"at", reading->newestAt ? reading->newestAt->millis() : 0}};
  m_page.watermarks.push_back({streamOf(row.id), mark.dump()});
  std::move(reading->quarantined.begin(), reading->quarantined.end(), std::back_inserter(m_page.quarantined));
  // A conversation nobody but an advertiser wrote in is none of a buyer.
  if (!reading->messages.empty()) {
    m_page.threads.push_back(std::move(thread));
    m_page.sweepTargets.push_back(std::move(target));
    std::move(reading->messages.begin(), reading->messages.end(), std::back_inserter(m_page.messages));
  }
  return ++m_inPage >= kPerPage || m_page.messages.size() >= kMostMessages ? flush() : Status();
}

void ChatPull::describe(InboundThread& thread, const MessagePage& reading) {
  thread.kind = ThreadKind::OrderMessage;
  thread.orderRemoteId = reading.orderNumber;
  thread.itemRemoteId = reading.itemId;
  if (!reading.isNewestFromBuyer) return;
  const std::string id = conversationIn(thread.remoteId).value_or("");
  const auto locked = m_locks.held(m_scope.clock.now());
  const auto lock = locked.find(id);
  // What the buyer wrote before the refusal does not open it again.
  if (lock != locked.end() && *reading.newestAt <= lock->second.at + m_scope.caller.wire.clockSkew()) return;
  thread.sendBlocked = false;
  m_locks.unlock(id);
}

Status ChatPull::turns() {
  const Instant now = m_scope.clock.now();
  return readAgain(m_scope.stored.sweepTargets(now - kBusy, now - kBusyTurn, kBusyAtOnce));
}

Status ChatPull::all() {
  const Instant now = m_scope.clock.now();
  std::set<std::string> seen;
  for (;;) {
    auto targets = m_scope.stored.sweepTargets(now - kAlive, now + Duration(1), kAtOnce);
    std::erase_if(targets, [&](const SweepTarget& target) { return !seen.insert(target.key).second; });
    if (targets.empty()) return {};
    if (const Status done = readAgain(targets); !done) return done;
  }
}

Status ChatPull::readAgain(const std::vector<SweepTarget>& targets) {
  for (const SweepTarget& target : targets) {
    if (const Status go = m_scope.cancelled(); !go) return go;
    if (const Status done = orSetAside(readNewest(target)); !done) return done;
  }
  return flush();
}

Status ChatPull::readNewest(const SweepTarget& target) {
  const auto id = conversationIn(target.key);
  if (!id) return {};
  const auto answer = messagesOf(m_scope.caller, *id, {}, m_scope.stop);
  if (!answer) return fail(answer.error());
  auto page = mapMessages(responseOf(*answer), {*id, m_scope.caller.shopId, {}});
  if (!page) return fail(page.error());
  m_page.sweepTargets.push_back({target.key, page->newestAt, m_scope.clock.now()});
  std::move(page->quarantined.begin(), page->quarantined.end(), std::back_inserter(m_page.quarantined));
  if (page->messages.empty()) return {};
  InboundThread thread;
  thread.remoteId = target.key;
  describe(thread, *page);
  // A day after the refusal the platform may think otherwise; the next answer finds out.
  if (!m_locks.held(m_scope.clock.now()).contains(*id)) thread.sendBlocked = false;
  m_page.threads.push_back(std::move(thread));
  std::move(page->messages.begin(), page->messages.end(), std::back_inserter(m_page.messages));
  return ++m_inPage >= kPerPage || m_page.messages.size() >= kMostMessages ? flush() : Status();
}

Status ChatPull::flush() {
  m_inPage = 0;
  return m_scope.hand(std::exchange(m_page, {}));
}

}  // namespace inquiry::shopee
