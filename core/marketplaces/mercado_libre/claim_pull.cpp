#include "core/marketplaces/mercado_libre/claim_pull.h"

#include <algorithm>
#include <cstdlib>
#include <set>

#include "core/marketplaces/mercado_libre/remote_ids.h"

namespace inquiry::mercado_libre {
namespace {

constexpr std::size_t kLimit = 100;
constexpr Duration kLate = std::chrono::minutes(15);
constexpr Duration kTurn = std::chrono::minutes(10);
constexpr std::size_t kPerPage = 20;
constexpr std::size_t kEnoughFailures = 3;
constexpr const char* kStream = "cases";
constexpr const char* kHistoryStream = "cases.history";

// Everything in the row that may move without the date of the last change: stage, what may be done, until when.
std::string stampOf(const Json& row, const std::string& userId) {
  std::string stamp = textOf(row, "last_updated") + " " + textOf(row, "status") + " " + textOf(row, "stage");
  for (const OfferedAction& action : offeredActions(row, userId)) {
    stamp += " " + action.name + (action.isMandatory ? "!" : "");
    if (action.dueAt) stamp += action.dueAt->toIso();
  }
  return stamp;
}

Error withoutClaims() {
  return {ErrorKind::MissingGrant,
          kNoClaims,
          "Mercado Libre does not let this application read claims: allow after-sales claims in the application's permissions, then sign in again.",
          {}};
}

}  // namespace

ClaimPull::ClaimPull(PullScope& scope, PackContexts& contexts, ClaimReasons& reasons) : m_scope(scope), m_contexts(contexts), m_reasons(reasons) {
  m_keptBefore = scope.stored.watermark(kStream).value_or("");
  const Json kept = Json::parse(m_keptBefore, nullptr, false);
  m_after = instantOf(kept, "after");
  const Json& claims = fieldOf(kept, "claims");
  if (!claims.is_object()) return;
  for (const auto& [id, row] : claims.items()) m_known[id] = {textOf(row, "s"), instantOf(row, "r").value_or(Instant()), flagOf(row, "o")};
}

Status ClaimPull::changed(Instant atTheStart) {
  return run(atTheStart, false);
}
Status ClaimPull::all(Instant atTheStart) {
  return run(atTheStart, true);
}

Result<std::vector<Json>> ClaimPull::list(const ClaimSearch& asked) {
  std::vector<Json> rows;
  std::set<std::string> seen;
  ClaimSearch search = asked;
  search.limit = kLimit;
  while (search.offset <= kMostClaims) {
    if (const Status go = m_scope.cancelled(); !go) return fail(go.error());
    const auto body = m_scope.doubted(searchClaims(m_scope.caller, search, m_scope.stop));
    if (!body) return fail(body.error().kind == ErrorKind::MissingGrant ? withoutClaims() : body.error());
    if (!fieldOf(*body, "data").is_array())
      return fail(ErrorKind::Malformed, "mercado-libre.claims", "The list of claims has no data[]; wait, the next sync reads it again.");
    const Json& page = listOf(*body, "data");
    for (const Json& row : page) {
      const std::string id = claimIdIn(row);
      if (!id.empty() && seen.insert(id).second) rows.push_back(row);
    }
    search.offset += page.empty() ? kLimit : page.size();
    if (static_cast<std::int64_t>(search.offset) >= countOf(fieldOf(*body, "paging"), "total")) break;
  }
  return rows;
}

bool ClaimPull::isDue(const std::string& id, const Json& row, bool everyOpen) const {
  const auto known = m_known.find(id);
  if (known == m_known.end() || known->second.stamp != stampOf(row, m_scope.caller.userId)) return true;
  if (!isOpenClaim(row)) return false;
  const Instant now = m_scope.clock.now();
  // A date ahead of us comes from a clock that was set back since.
  return everyOpen || known->second.readAt > now || now - known->second.readAt >= kTurn;
}

Status ClaimPull::run(Instant atTheStart, bool everyOpen) {
  const Instant now = m_scope.clock.now();
  ClaimSearch open, recent;
  open.onlyOpen = true;
  recent.changedAfter = m_after.value_or(atTheStart) - kLate;
  const auto opened = list(open);
  if (!opened) return fail(opened.error());
  const auto changedOnes = list(recent);
  if (!changedOnes) return fail(changedOnes.error());
  std::vector<Candidate> candidates;
  std::set<std::string> listed;
  Instant newest = m_after.value_or(atTheStart);
  for (const auto* rows : {&*opened, &*changedOnes}) {
    for (const Json& row : *rows) {
      const std::string id = claimIdIn(row);
      if (const auto at = instantOf(row, "last_updated"); at && rows == &*changedOnes) newest = std::max(newest, *at);
      if (listed.insert(id).second && isDue(id, row, everyOpen)) candidates.push_back({id, row});
    }
  }
  for (const auto& [id, known] : m_known)
    if (known.isOpen && !listed.contains(id)) candidates.push_back({id, {}});
  for (const Candidate& candidate : candidates)
    if (const Status status = read(candidate); !status) return status;
  // A closed one is remembered as long as the overlap shows it again. A date of the platform ahead of us must not hide later changes.
  std::erase_if(m_known, [&](const auto& one) { return !one.second.isOpen && !listed.contains(one.first); });
  if (!m_isIncomplete) m_after = std::min(newest, std::max(now, m_after.value_or(now)));
  keep();
  return flush();
}

Status ClaimPull::read(const Candidate& candidate) {
  if (const Status go = m_scope.cancelled(); !go) return go;
  auto reading = ClaimReader(m_scope.caller, m_scope.clock).whole(candidate.id, candidate.row, m_reasons, m_scope.stop);
  if (!reading && reading.error().kind == ErrorKind::Unauthorised) {
    const auto believed = m_scope.doubted(fail(reading.error()));
    return failed(candidate, believed.error());
  }
  if (!reading) return failed(candidate, reading.error());
  m_failedInARow = 0;
  take(std::move(*reading), candidate);
  return ++m_inPage >= kPerPage ? flush() : Status();
}

void ClaimPull::take(ClaimReading reading, const Candidate& candidate) {
  const bool isOpen = reading.value.value.turn != CaseTurn::Nobody;
  if (!m_keepsPlace && !isOpen)
    m_known.erase(candidate.id);
  else if (candidate.row.is_object())
    m_known[candidate.id] = {stampOf(candidate.row, m_scope.caller.userId), m_scope.clock.now(), isOpen};
  else if (!isOpen)
    m_known.erase(candidate.id);
  if (reading.order) {
    m_contexts.addShipment(*reading.order);
    m_page.orders.push_back(std::move(*reading.order));
  }
  m_page.threads.push_back(std::move(reading.thread));
  std::move(reading.entries.messages.begin(), reading.entries.messages.end(), std::back_inserter(m_page.messages));
  std::move(reading.entries.quarantined.begin(), reading.entries.quarantined.end(), std::back_inserter(m_page.quarantined));
  m_page.cases.push_back(std::move(reading.value));
  keep();
}

// What cannot be read for the moment is asked for again with the next pull: its row is not kept as known.
Status ClaimPull::failed(const Candidate& candidate, const Error& error) {
  if (m_scope.isFatal(error) || (m_scope.isPassing(error) && ++m_failedInARow >= kEnoughFailures)) {
    if (const Status status = flush(); !status) return status;
    return fail(error);
  }
  m_page.quarantined.push_back(error);
  if (m_scope.isPassing(error)) {
    m_isIncomplete = true;
  } else if (candidate.row.is_object()) {
    // Asked for again when its row changes or its turn comes, not with every pull.
    m_known[candidate.id] = {stampOf(candidate.row, m_scope.caller.userId), m_scope.clock.now(), isOpenClaim(candidate.row)};
  } else if (error.kind == ErrorKind::NotFound) {
    m_known.erase(candidate.id);  // gone for good: nothing more is told of it
  }
  return {};
}

void ClaimPull::keep() {
  Json claims = Json::object();
  for (const auto& [id, known] : m_known) claims[id] = {{"s", known.stamp}, {"r", known.readAt.toIso()}, {"o", known.isOpen}};
  Json kept{{"claims", std::move(claims)}};
  if (m_after) kept["after"] = m_after->toIso();
  std::string text = kept.dump(-1, ' ', false, Json::error_handler_t::replace);
  std::erase_if(m_page.watermarks, [](const Watermark& one) { return one.stream == kStream; });
  if (text != m_keptBefore) m_page.watermarks.push_back({kStream, std::move(text)});
}

Status ClaimPull::flush() {
  m_inPage = 0;
  for (const Watermark& one : m_page.watermarks)
    if (one.stream == kStream) m_keptBefore = one.value;
  return m_scope.hand(std::exchange(m_page, {}));
}

// The watermark "cases.history" is the offset reached. A change pushes the list down, so a later run overlaps; it never skips.
Status ClaimPull::history(Instant since) {
  const std::string mark = m_scope.stored.watermark(kHistoryStream).value_or("0");
  if (mark == "done") return {};
  m_keepsPlace = false;
  ClaimSearch search;
  search.changedAfter = since;
  search.newestFirst = true;
  search.limit = kLimit;
  search.offset = std::min<std::size_t>(std::strtoul(mark.c_str(), nullptr, 10), kMostClaims);
  for (bool isEnd = false; !isEnd;) {
    if (const Status go = m_scope.cancelled(); !go) return go;
    const auto body = m_scope.doubted(searchClaims(m_scope.caller, search, m_scope.stop));
    if (!body) return fail(body.error().kind == ErrorKind::MissingGrant ? withoutClaims() : body.error());
    const Json& rows = listOf(*body, "data");
    for (const Json& row : rows) {
      const std::string id = claimIdIn(row);
      if (id.empty() || m_known.contains(id) || m_scope.stored.newestMessage(claimThread(id))) continue;
      if (const Status status = read({id, row}); !status) return status;
    }
    search.offset += rows.empty() ? kLimit : rows.size();
    isEnd = static_cast<std::int64_t>(search.offset) >= countOf(fieldOf(*body, "paging"), "total") || search.offset > kMostClaims;
    m_page.watermarks.push_back({kHistoryStream, isEnd ? "done" : std::to_string(search.offset)});
    if (const Status status = flush(); !status) return status;
  }
  return {};
}

}  // namespace inquiry::mercado_libre
