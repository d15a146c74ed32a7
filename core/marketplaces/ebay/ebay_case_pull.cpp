#include "core/marketplaces/ebay/ebay_case_pull.h"

#include <algorithm>
#include <array>

#include "core/marketplaces/ebay/ebay_conversation_state.h"
#include "core/marketplaces/ebay/ebay_dispute_api.h"
#include "core/marketplaces/ebay/ebay_errors.h"
#include "core/marketplaces/ebay/ebay_post_order_api.h"

namespace inquiry::ebay {
namespace {

constexpr std::string_view kStream = "cases";
constexpr std::array<CaseWhat, 5> kKinds{CaseWhat::Inquiry, CaseWhat::Return, CaseWhat::Escalated, CaseWhat::Cancellation, CaseWhat::Dispute};
constexpr Duration kRecent = std::chrono::hours(24 * 30), kSweep = std::chrono::hours(24 * 90);
constexpr Duration kReach = std::chrono::hours(24 * 545);  // eBay looks back 18 months
constexpr Duration kRestEach = std::chrono::seconds(30);   // with n open cases each is read every n * 30 s: 2,880 calls a day
constexpr std::int64_t kMaxPages = 2000;
constexpr std::size_t kFullCases = 10;

// The store as a whole is what fails: another kind of case would fare no better.
bool concernsAll(ErrorKind kind) {
  switch (kind) {
    case ErrorKind::Offline:
    case ErrorKind::Cancelled:
    case ErrorKind::Storage:
    case ErrorKind::DiskFull:
    case ErrorKind::Corrupt:
    case ErrorKind::Locked: return true;
    default: return false;
  }
}

// The account may not, or not today: no pull of this kind will fare better soon.
bool isLasting(ErrorKind kind) { return kind == ErrorKind::MissingGrant || kind == ErrorKind::Unauthorised || kind == ErrorKind::Throttled; }

std::set<std::string> openSet(const std::optional<std::string>& value) {
  std::set<std::string> all;
  if (!value) return all;
  const auto json = parsedObject(*value, "open cases");
  if (!json) return all;
  for (const Json& id : listOf(*json, "open"))
    if (id.is_string()) all.insert(id.get<std::string>());
  return all;
}

}  // namespace

CasePull::CasePull(PullContext& context, PullDepth depth, CaseTroubles& troubles)
    : m_context(context), m_depth(depth), m_troubles(troubles),
      m_reader(context.session, context.endpoints, context.store, context.clock), m_wasOpen(openSet(context.stored.watermark(kStream))) {}

bool CasePull::isOfKind(const std::string& remoteId, CaseWhat what) const { return remoteId.starts_with(std::string(word(what)) + ":"); }

Status CasePull::run() {
  for (const CaseWhat what : kKinds) {
    if (m_context.stop.stop_requested()) return fail(cancelled());
    const Status walked = m_troubles.isResting(what) ? fail(cancelled()) : walk(what);
    if (walked) {
      m_troubles.clear(what);
      continue;
    }
    if (m_isSinkBroken || m_context.stop.stop_requested()) return walked;
    // What was open is looked at when this kind can be read again.
    for (const std::string& id : m_wasOpen)
      if (isOfKind(id, what)) m_isOpen.insert(id);
    if (m_troubles.isResting(what)) continue;
    if (concernsAll(walked.error().kind)) return walked;
    m_troubles.note(what, walked.error());
    if (!m_failure && !isLasting(walked.error().kind)) m_failure = walked.error();
  }
  const Status finished = finish();
  return finished && m_failure ? fail(*m_failure) : finished;
}

Result<CaseRowPage> CasePull::listPage(CaseWhat what, std::int64_t offset) {
  if (m_context.stop.stop_requested()) return fail(cancelled());
  const bool isIncremental = m_depth == PullDepth::Incremental;
  if (what == CaseWhat::Dispute) {
    const auto answer = getDisputes(m_context.session, m_context.endpoints, offset, m_context.stop);
    return answer ? caseRows(answer->body, what) : fail(answer.error());
  }
  const Instant now = m_context.platformNow();
  CaseQuery query{what, {}, isIncremental, offset};
  if (!isIncremental) query.openedFrom = m_depth == PullDepth::Sweep ? now - kSweep : std::max(m_context.historyFloor(), now - kReach);
  else if (what != CaseWhat::Return) query.openedFrom = now - kRecent;
  const auto answer = searchCases(m_context.session, m_context.endpoints, query, m_context.stop);
  // Searches that find nothing have been seen to answer 204, and 404.
  if (!answer && answer.error().kind == ErrorKind::NotFound && answer.error().code != kNoSuchCallCode) return CaseRowPage{};
  if (answer && answer->status == 204) return CaseRowPage{};
  return answer ? caseRows(answer->body, what) : fail(answer.error());
}

Result<std::vector<CaseRow>> CasePull::rowsOfKind(CaseWhat what) {
  std::vector<CaseRow> rows;
  const std::int64_t size = what == CaseWhat::Dispute ? kDisputePageSize : kCasePageSize;
  for (std::int64_t pages = 0; pages < kMaxPages; ++pages) {
    auto page = listPage(what, pages * size);
    if (!page) return fail(page.error());
    m_page.quarantined.insert(m_page.quarantined.end(), page->quarantined.begin(), page->quarantined.end());
    const auto came = static_cast<std::int64_t>(page->facts.rows);
    for (CaseRow& row : page->rows)
      if (m_listed.insert(row.ref.remoteId()).second) rows.push_back(std::move(row));
    const bool isLast = came == 0 || (page->facts.total ? (pages + 1) * size >= *page->facts.total : came < size);
    if (isLast) return rows;
  }
  return fail(ErrorKind::Malformed, "ebay.endless-list", "eBay's list of cases does not end. Try again later.");
}

Status CasePull::walk(CaseWhat what) {
  const auto rows = rowsOfKind(what);
  if (!rows) return fail(rows.error());
  const auto open = std::count_if(rows->begin(), rows->end(), [](const CaseRow& row) { return !row.isClosed; });
  for (const CaseRow& row : *rows)
    if (const Status taken = takeRow(row, kRestEach * open); !taken) return taken;
  for (const std::string& id : m_wasOpen) {
    const auto ref = CaseRef::parse(id);
    if (!ref || ref->what != what || m_listed.contains(id)) continue;
    if (const Status read = readAgain(*ref); !read) return read;
  }
  return {};
}

Status CasePull::takeRow(const CaseRow& row, Duration rest) {
  if (m_context.stop.stop_requested()) return fail(cancelled());
  const auto known = CaseState::parse(m_context.stored.watermark(row.ref.thread()));
  const std::string mark = digest(row.raw);
  const std::string order = row.orderId.empty() ? m_context.links.orderOf(row.buyer, row.itemId) : row.orderId;
  const bool isSame = known && known->digest == mark && (order.empty() || known->orderRemoteId == order || !row.orderId.empty());
  const bool isRested = m_depth == PullDepth::Sweep || !known || m_context.clock.now() - known->readAt >= rest;
  if (isSame && (row.isClosed || !known->isOpen || !isRested)) {
    if (known->isOpen) m_isOpen.insert(row.ref.remoteId());
    return {};
  }
  // Of an old one that is over the row says enough.
  const bool isOld = row.isClosed && row.openedAt && *row.openedAt < m_context.platformNow() - kSweep;
  auto reading = isOld ? caseReading(row.ref, {row.raw, "", ""}, m_reader.setting()) : m_reader.read(row.ref, row.raw, m_context.stop);
  if (!reading) return reading.error().kind == ErrorKind::NotFound ? Status() : fail(reading.error());
  return handOver(std::move(*reading), mark, order);
}

Status CasePull::readAgain(const CaseRef& ref) {
  if (m_context.stop.stop_requested()) return fail(cancelled());
  const auto known = CaseState::parse(m_context.stored.watermark(ref.thread()));
  auto reading = m_reader.read(ref, "", m_context.stop);
  if (!reading && reading.error().kind == ErrorKind::NotFound) {
    m_page.quarantined.push_back({ErrorKind::NotFound, "ebay.case-gone", "eBay no longer knows a case that was open (" + std::string(word(ref.what)) + ").", {}});
    return {};
  }
  if (!reading) return fail(reading.error());
  return handOver(std::move(*reading), known ? known->digest : "", known ? known->orderRemoteId : "");
}

Status CasePull::handOver(CaseReading reading, const std::string& rowDigest, std::string orderRemoteId) {
  if (orderRemoteId.empty()) orderRemoteId = reading.value.orderRemoteId;
  if (orderRemoteId.empty()) orderRemoteId = m_context.links.orderOf(reading.value.buyerKey, reading.itemId);
  reading.value.orderRemoteId = orderRemoteId;
  if (auto order = m_reader.order(orderRemoteId, m_context.stop)) {
    addOrder(reading, *order);
    reading.value.orderRemoteId = order->remoteId;  // a wish to cancel may name it in an older style
    if (m_context.links.orderOf(order->buyerKey, reading.itemId).empty()) {
      m_context.links.add(*order, m_page);
      m_page.orders.push_back(std::move(*order));
    }
  }
  CaseState state{rowDigest, reading.value.orderRemoteId, reading.value.readAt, isOpen(reading.value)};
  if (state.isOpen) m_isOpen.insert(reading.value.remoteId);
  m_page.threads.push_back(threadOf(reading));
  std::move(reading.messages.begin(), reading.messages.end(), std::back_inserter(m_page.messages));
  m_page.watermarks.push_back({reading.ref.thread(), state.toText()});
  m_page.cases.push_back({reading.ref.thread(), std::move(reading.value)});
  return m_page.cases.size() >= kFullCases ? flush() : Status();
}

Status CasePull::flush() {
  if (m_context.stop.stop_requested()) return fail(cancelled());
  // A case that was handed over counts as open from here on, should the walk end before its last page.
  std::set<std::string> open = m_wasOpen;
  open.insert(m_isOpen.begin(), m_isOpen.end());
  m_page.watermarks.push_back({std::string(kStream), bytesOf(Json{{"open", open}})});
  const Status taken = m_context.sink.accept(std::exchange(m_page, InboundPage()));
  m_isSinkBroken = !taken;
  return taken;
}

Status CasePull::finish() {
  const std::string open = bytesOf(Json{{"open", m_isOpen}});
  if (m_context.stored.watermark(kStream) != std::optional(open)) m_page.watermarks.push_back({std::string(kStream), open});
  const bool saysSomething = !m_page.cases.empty() || !m_page.watermarks.empty() || !m_page.quarantined.empty() || !m_page.orders.empty();
  if (!saysSomething) return {};
  if (m_context.stop.stop_requested()) return fail(cancelled());
  return m_context.sink.accept(std::exchange(m_page, InboundPage()));
}

}  // namespace inquiry::ebay
