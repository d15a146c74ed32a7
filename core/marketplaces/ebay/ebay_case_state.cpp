#include "core/marketplaces/ebay/ebay_case_state.h"

#include "core/domain/case_notes.h"
#include "core/marketplaces/ebay/ebay_endpoints.h"
#include "core/marketplaces/ebay/ebay_json.h"

namespace inquiry::ebay {
namespace {

constexpr Duration kUsualRest = std::chrono::minutes(15), kRestWhenThrottled = std::chrono::hours(1);

bool isMissingRight(const Error& error) { return error.kind == ErrorKind::MissingGrant || error.kind == ErrorKind::Unauthorised; }

}  // namespace

std::optional<CaseState> CaseState::parse(const std::optional<std::string>& value) {
  if (!value) return std::nullopt;
  const auto json = parsedObject(*value, "case state");
  if (!json) return std::nullopt;  // reading the case again is always right
  CaseState state;
  state.digest = textOf(*json, "d");
  state.orderRemoteId = textOf(*json, "o");
  state.readAt = Instant::fromMillis(integerOf(*json, "r").value_or(0));
  state.isOpen = flagOf(*json, "open").value_or(true);
  return state;
}

std::string CaseState::toText() const { return bytesOf(Json{{"d", digest}, {"o", orderRemoteId}, {"r", readAt.millis()}, {"open", isOpen}}); }

void CaseTroubles::note(CaseWhat what, const Error& error) {
  Duration rest = kUsualRest;
  if (error.kind == ErrorKind::Throttled) rest = error.until ? std::max(Duration(0), *error.until - m_clock.now()) : kRestWhenThrottled;
  const std::scoped_lock lock(m_mutex);
  m_troubles[what] = {error, m_clock.steady() + rest};
}

void CaseTroubles::clear(CaseWhat what) {
  const std::scoped_lock lock(m_mutex);
  m_troubles.erase(what);
}

void CaseTroubles::clearAll() {
  const std::scoped_lock lock(m_mutex);
  m_troubles.clear();
}

bool CaseTroubles::isResting(CaseWhat what) const {
  const std::scoped_lock lock(m_mutex);
  const auto found = m_troubles.find(what);
  return found != m_troubles.end() && m_clock.steady() < found->second.restUntil;
}

std::string CaseTroubles::remark() const {
  const std::scoped_lock lock(m_mutex);
  for (const auto& [what, trouble] : m_troubles)
    if (isMissingRight(trouble.error)) return std::string(kCasesWithoutRight) + (what == CaseWhat::Dispute ? std::string(kDisputeScopeName) : "Post-Order");
  return m_troubles.empty() ? std::string() : std::string(kCasesNotRead);
}

}  // namespace inquiry::ebay
