#include "core/marketplaces/rakuten/inquiry_pull.h"

#include <algorithm>

namespace inquiry::rakuten {
namespace {

using std::chrono::hours;
using std::chrono::minutes;

constexpr Duration kDay = hours(24);
// "Within 31 days": an exact month passes, 31 days may not.
constexpr Duration kWindow = 30 * kDay;
constexpr Duration kFast = 2 * kDay;
constexpr Duration kWalkEvery = minutes(15);
constexpr Duration kOverlap = minutes(10);
constexpr Duration kLag = hours(1);
// Clocks agree only roughly: what the platform dates ahead of us belongs to now.
constexpr Duration kAhead = minutes(10);
constexpr Duration kShortest = std::chrono::seconds(2);
// R-Messe's data begins in 2021; without a wanted date two empty months end the walk long before.
constexpr Duration kOldest = 3650 * kDay;
constexpr Duration kYear = 365 * kDay;
constexpr std::string_view kDone = "done";

std::string stateStream(const std::string& number) { return "i:" + number; }

// "2026-11-20T10:15:02.000Z 1": how far back an import came, and how many empty months it met last.
struct HistoryPlace {
  Instant to;
  int empty = 0;
  static HistoryPlace of(const std::optional<std::string>& value, Instant start) {
    HistoryPlace place{start, 0};
    if (!value || value->size() < 26) return place;
    place.to = Instant::parse(value->substr(0, 24)).value_or(start);
    place.empty = (*value)[25] == '1' ? 1 : 0;
    return place;
  }
  std::string toText() const { return to.toIso() + (empty == 0 ? " 0" : " 1"); }
};

}  // namespace

Status InquiryPull::recent() {
  const auto walked = m_scope.watermark("walked");
  // A date ahead of us comes from a clock that was set back since.
  const bool isDue = !walked || *walked > m_scope.now || m_scope.now - *walked >= kWalkEvery;
  return cover(isDue ? Reach::Whole : Reach::Fast);
}

Status InquiryPull::walk() {
  m_refreshesOrders = true;
  return cover(Reach::Whole);
}

Status InquiryPull::cover(Reach reach) {
  const auto before = m_scope.watermark("inquiries");
  Instant floor = m_scope.now - (reach == Reach::Whole ? kWindow - kAhead : kFast);
  if (before) floor = std::min(floor, std::max(*before - kOverlap, m_scope.now - kOldest));
  for (Instant to = m_scope.now + kAhead; to > floor;) {
    const Instant from = std::max(floor, to - kWindow);
    if (const auto found = readWindow({from, to}); !found) return fail(found.error());
    to = from;
  }
  InboundPage last;
  // Two days are read in any case: a pull without news writes nothing, but for once an hour.
  const bool lags = !before || *before > m_scope.now || m_scope.now - *before > kLag;
  if (reach == Reach::Whole || lags) last.watermarks.push_back({"inquiries", m_scope.now.toIso()});
  if (reach == Reach::Whole) last.watermarks.push_back({"walked", m_scope.now.toIso()});
  return m_scope.hand(std::move(last));
}

Status InquiryPull::history(std::optional<Instant> since) {
  const auto kept = m_scope.stored.watermark("history");
  if (kept && *kept == kDone) return {};
  m_isImport = true;
  HistoryPlace place = HistoryPlace::of(kept, m_scope.now + kAhead);
  const Instant floor = since.value_or(m_scope.now - kOldest);
  while (place.to > floor && (since || place.empty < 2)) {
    const Instant from = std::max(floor, place.to - kWindow);
    const auto found = readWindow({from, place.to});
    if (!found) return fail(found.error());
    const int empty = found->total == 0 ? place.empty + 1 : 0;
    const bool isEnd = from <= floor || (!since && empty >= 2);
    place = {from, empty};
    InboundPage mark;
    mark.watermarks.push_back({"history", isEnd ? std::string(kDone) : place.toText()});
    if (const Status handed = m_scope.hand(std::move(mark)); !handed) return handed;
  }
  return {};
}

Result<Json> InquiryPull::listed(const Window& window, std::int64_t page) const {
  auto body = inquiryList(m_scope.caller, window, page, kPageRows, m_scope.stop);
  if (!body || fieldOf(*body, "list").is_array()) return body;
  return fail(ErrorKind::Malformed, "rakuten.list", "The list of inquiries has no list[]; wait, the next sync reads it again.");
}

// An import counts before it reads: it says how much is to come, and most months of long ago are empty.
Result<InquiryPull::Found> InquiryPull::readWindow(const Window& window) {
  std::optional<Json> first;
  std::int64_t total = 0;
  if (m_isImport) {
    const auto count = inquiryCount(m_scope.caller, window, m_scope.stop);
    if (!count) return fail(count.error());
    total = countOf(fieldOf(*count, "result"), "count");
    if (total == 0) return Found{};
  } else {
    auto body = listed(window, 1);
    if (!body) return fail(body.error());
    total = countOf(*body, "totalCount", static_cast<std::int64_t>(listOf(*body, "list").size()));
    first = std::move(*body);
  }
  if (total <= kMostRows || window.to - window.from < kShortest) return readPages(window, total, std::move(first));
  const Instant middle = window.from + (window.to - window.from) / 2;
  const auto newer = readWindow({middle, window.to});
  if (!newer) return newer;
  const auto older = readWindow({window.from, middle});
  return older ? Result<Found>(Found{total}) : older;
}

Result<InquiryPull::Found> InquiryPull::readPages(const Window& window, std::int64_t total, std::optional<Json> first) {
  if (m_isImport) m_estimate += total;
  std::set<std::string> numbers;
  for (int walks = 0; walks < 2; ++walks) {
    std::int64_t most = std::min(total, kMostRows);
    for (std::int64_t page = 1; page == 1 || (page - 1) * kPageRows < most; ++page) {
      auto body = first ? Result<Json>(std::move(*first)) : listed(window, page);
      first.reset();
      if (!body) return fail(body.error());
      most = std::min(countOf(*body, "totalCount", most), kMostRows);
      if (const Status taken = takeList(*body, numbers); !taken) return fail(taken.error());
    }
    // A row that went away while the pages were read pulls the others up past us. What came meanwhile the next pull finds.
    if (static_cast<std::int64_t>(numbers.size()) >= std::min(total, kMostRows)) break;
  }
  return Found{total};
}

Status InquiryPull::takeList(const Json& body, std::set<std::string>& numbers) {
  InboundPage page;
  std::vector<std::string> orderNumbers;
  for (const Json& row : listOf(body, "list")) take(row, page, orderNumbers, numbers);
  m_orders.add(orderNumbers, page);
  if (m_isImport) page.estimatedTotal = m_estimate;
  return m_scope.hand(std::move(page));
}

void InquiryPull::take(const Json& row, InboundPage& page, std::vector<std::string>& orderNumbers, std::set<std::string>& numbers) {
  auto reading = mapInquiry(row, m_scope.caller.base());
  if (!reading) {
    // Counted all the same: what cannot be read is no reason to walk the list again.
    numbers.insert("unreadable " + std::to_string(numbers.size()));
    page.quarantined.push_back(reading.error());
    return;
  }
  numbers.insert(reading->number);
  if (m_shopId.empty()) m_shopId = reading->shopId;
  if (m_refreshesOrders && !reading->isCompleted) orderNumbers.push_back(reading->orderNumber);
  if (m_taken.contains(reading->number) || isUnchanged(*reading)) return;
  put(std::move(*reading), page, orderNumbers);
}

// Messages of a cleared cache are missing although nothing has changed.
bool InquiryPull::isUnchanged(const InquiryReading& reading) const {
  const auto known = m_scope.stored.watermark(stateStream(reading.number));
  return known && *known == reading.print && m_scope.stored.newestMessage(reading.number).has_value();
}

void InquiryPull::put(InquiryReading reading, InboundPage& page, std::vector<std::string>& orderNumbers) {
  m_taken.insert(reading.number);
  orderNumbers.push_back(reading.orderNumber);
  page.sweepTargets.push_back(targetOf(reading));
  page.watermarks.push_back({stateStream(reading.number), reading.print});
  const bool isLateQuestion = !m_isImport && reading.orderNumber.empty() && m_scope.now - reading.newestAt < kFast;
  if (isLateQuestion) m_orders.addOfBuyer(reading.maskedMail, page);
  page.threads.push_back(std::move(reading.thread));
  for (InboundMessage& row : reading.messages) {
    // Removed by Rakuten: our copy stays and is marked. Only what was never seen comes as an empty place.
    if (row.message.deleted) page.deletedMessages.push_back(row.message.remoteId);
    if (!row.message.deleted || !m_scope.stored.knowsMessage(row.message.remoteId)) page.messages.push_back(std::move(row));
  }
  std::move(reading.quarantined.begin(), reading.quarantined.end(), std::back_inserter(page.quarantined));
}

// Swept until the day it leaves the 30 days of the walk; from then on it is looked at alone. Places never go back in storage.
SweepTarget InquiryPull::targetOf(const InquiryReading& reading) const {
  const Instant leaves = reading.registeredAt + (kWindow - kAhead);
  Instant swept = std::max(leaves, m_scope.now);
  if (leaves <= m_scope.now && reading.isCompleted) swept = m_scope.now + (m_scope.now - reading.newestAt > 30 * kDay ? kYear : kDay - hours(1));
  return {reading.number, reading.newestAt, swept};
}

Status InquiryPull::older(std::size_t limit) {
  struct Turn {
    Duration silentFor, every;
  };
  const Turn turns[] = {{30 * kDay, hours(1)}, {90 * kDay, kDay}, {kOldest, 7 * kDay}};
  std::set<std::string> looked;
  for (const Turn& turn : turns) {
    for (const SweepTarget& target : m_scope.stored.sweepTargets(m_scope.now - turn.silentFor, m_scope.now - turn.every, limit)) {
      if (looked.size() >= limit) return {};
      if (!looked.insert(target.key).second) continue;
      if (const Status done = look(target); !done) return done;
    }
  }
  return {};
}

Status InquiryPull::look(const SweepTarget& target) {
  const auto body = inquiryByNumber(m_scope.caller, target.key, m_scope.stop);
  InboundPage page;
  if (!body && body.error().kind == ErrorKind::NotFound) {
    page.sweepTargets.push_back({target.key, {}, m_scope.now + kYear});
    return m_scope.hand(std::move(page));
  }
  if (!body) return fail(body.error());
  auto reading = mapInquiry(*body, m_scope.caller.base());
  if (!reading) {
    page.quarantined.push_back(reading.error());
    page.sweepTargets.push_back({target.key, {}, m_scope.now});
    return m_scope.hand(std::move(page));
  }
  std::vector<std::string> orderNumbers;
  if (isUnchanged(*reading) || m_taken.contains(reading->number)) {
    page.sweepTargets.push_back(targetOf(*reading));
  } else {
    put(std::move(*reading), page, orderNumbers);
  }
  m_orders.add(orderNumbers, page);
  return m_scope.hand(std::move(page));
}

}  // namespace inquiry::rakuten
