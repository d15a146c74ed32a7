#include "core/marketplaces/shopee/return_pull.h"

#include <algorithm>

#include "core/marketplaces/shopee/return_actions.h"

namespace inquiry::shopee {
namespace {

constexpr Duration kLate = std::chrono::minutes(10);
constexpr Duration kQuiet = std::chrono::minutes(5);  // less than what is read again anyway
constexpr std::int64_t kMostPages = 500;

}  // namespace

Status ReturnPull::changed(Instant atTheStart) {
  const Instant end = m_scope.platformNow();
  const auto mark = m_scope.watermark("returns");
  Instant from = mark.value_or(atTheStart) - kLate;
  while (from < end) {
    const Instant to = std::min(end, from + kLongestWindow);
    m_hasRows = false;
    if (const Status done = window({from, to}); !done) return done;
    // A poll that found nothing writes nothing.
    if (!m_hasRows && mark && end - *mark < kQuiet) return {};
    if (const Status noted = m_scope.hand("returns", to.toIso()); !noted) return noted;
    from = to;
  }
  return {};
}

Result<Json> ReturnPull::list(const Window& window, std::int64_t page) {
  auto answer = returnList(m_scope.caller, {window, page}, m_scope.stop);
  const bool isRefused = !answer && page == 0 && answer.error().kind == ErrorKind::Refused;
  if (!isRefused) return answer;
  m_countsFromOne = true;
  return returnList(m_scope.caller, {window, 1}, m_scope.stop);
}

Status ReturnPull::window(const Window& window) {
  for (std::int64_t page = m_countsFromOne ? 1 : 0; page < kMostPages; ++page) {
    if (const Status go = m_scope.cancelled(); !go) return go;
    const auto answer = list(window, page);
    if (!answer) return fail(answer.error());
    const Json& response = responseOf(*answer);
    if (!fieldOf(response, "return").is_array())
      return fail(ErrorKind::Malformed, "shopee.returns", "The list of returns has no return[]; wait, the next sync reads it again.");
    if (const Status done = handOver(listOf(response, "return")); !done) return done;
    if (!flagOf(response, "more") || listOf(response, "return").empty()) return {};
    if (page == 0 && m_countsFromOne) page = 1;
  }
  return {};
}

Status ReturnPull::handOver(const Json& rows) {
  InboundPage page;
  m_hasRows = m_hasRows || !rows.empty();
  for (const Json& row : rows) {
    if (const Status go = m_scope.cancelled(); !go) return go;
    auto reading = mapReturn(row);
    if (reading && reading->isOpen) {
      auto parts = readReturn(m_scope.caller, reading->number, m_scope.stop);
      // The list alone is good for everything but some due dates and some of what may be done.
      if (!parts && parts.error().kind != ErrorKind::Refused && parts.error().kind != ErrorKind::NotFound) return fail(parts.error());
      if (!parts) parts = ReturnParts{row, {}, {}, {}};
      if (auto whole = mapReturn(parts->detail)) reading = std::move(whole);
      if (reading->isOpen) reading->filed.value.actions = returnActions(*parts, m_scope.caller.operatorMail);
    }
    if (!reading) {
      page.quarantined.push_back(reading.error());
      continue;
    }
    page.threads.push_back(std::move(reading->thread));
    page.messages.push_back(std::move(reading->message));
    reading->filed.value.readAt = m_scope.clock.now();
    page.cases.push_back(std::move(reading->filed));
    std::move(reading->events.begin(), reading->events.end(), std::back_inserter(page.orderEvents));
  }
  return m_scope.hand(std::move(page));
}

}  // namespace inquiry::shopee
