#include "core/marketplaces/mercado_libre/pull_run.h"

#include <algorithm>

#include "core/marketplaces/mercado_libre/refusals.h"

namespace inquiry::mercado_libre {
namespace {

using std::chrono::hours;

constexpr const char* kHandledStream = "handled-by-platform";
constexpr std::size_t kDepartedAtOnce = 40;
constexpr std::size_t kDepartedDeep = 1000;
constexpr Duration kAlive = hours(24 * 30);
constexpr Duration kWindow = hours(24 * 7);
// Messages are no longer returned 18 months after the purchase ("Mensajes bloqueados").
constexpr Duration kOldest = hours(24 * 548);

Error handledError() {
  return {ErrorKind::MissingGrant, refusal::kHandledByPlatform,
          "Mercado Libre answers the buyers of this shop itself; only orders are synced. Test the connection when that has changed.", {}};
}

}  // namespace

bool PullRun::isHandledByPlatform() const {
  return !m_asksAgain && !m_scope.stored.watermark(kHandledStream).value_or("").empty();
}

Instant PullRun::ordersFrom() const {
  const Instant alive = m_scope.clock.now() - kAlive;
  return m_historySince ? std::max(*m_historySince, alive) : alive;
}

Status PullRun::run(const std::vector<Part>& parts) {
  std::optional<Error> first;
  for (const Part& part : parts) {
    const Status status = part();
    if (status) continue;
    const bool isHandled = m_scope.caller.isCrossBorder() && status.error().code == refusal::kForbidden;
    if (isHandled || m_scope.isFatal(status.error())) return status;
    if (!first) first = status.error();
  }
  return first ? Status(fail(*first)) : Status();
}

std::vector<PullRun::Part> PullRun::communication(PullDepth depth) {
  if (depth == PullDepth::History) return {[this] { return m_questions.history(m_historySince); }};
  if (depth == PullDepth::Sweep)
    return {[this] { return m_questions.fresh(); }, [this] { return m_questions.departed(kDepartedDeep); },
            [this] { return m_questions.recent(); }, [this] { return m_messages.unread(); }};
  return {[this] { return m_questions.fresh(); }, [this] { return m_messages.unread(); },
          [this] { return m_questions.departed(kDepartedAtOnce); }, [this] { return m_questions.recentWhenDue(); }};
}

Status PullRun::pull(PullDepth depth) {
  const Part orders = [this, depth] {
    return depth == PullDepth::Incremental ? m_orders.changedWhenDue(ordersFrom()) : m_orders.changed(ordersFrom());
  };
  const Part threads = [this, depth] {
    if (depth == PullDepth::History) return historyOfPacks();
    return depth == PullDepth::Sweep ? m_messages.all() : m_messages.turns();
  };
  const Part cases = [this, depth] { return claims(depth); };
  if (isHandledByPlatform()) {
    if (const Status status = run({orders, cases}); !status) return status;
    return fail(handledError());
  }
  std::vector<Part> parts = communication(depth);
  parts.push_back(orders);
  parts.push_back(threads);
  parts.push_back(cases);
  const Status status = run(parts);
  if (!status && m_scope.caller.isCrossBorder() && status.error().code == refusal::kForbidden) {
    if (const Status noted = handledByPlatform(); !noted) return noted;
    if (const Status rest = run({orders, cases}); !rest) return rest;
    return fail(handledError());
  }
  if (status && m_asksAgain) {
    InboundPage page;
    page.watermarks.push_back({kHandledStream, ""});
    return m_scope.hand(std::move(page));
  }
  return status;
}

// A right of its own: without it everything else goes on, and the store says what is missing.
Status PullRun::claims(PullDepth depth) {
  Status status = depth == PullDepth::Sweep ? m_claims.all(ordersFrom()) : m_claims.changed(ordersFrom());
  if (status && depth == PullDepth::History) {
    const Instant oldest = m_scope.clock.now() - kOldest;
    status = m_claims.history(m_historySince ? std::max(*m_historySince, oldest) : m_scope.clock.now() - kAlive);
  }
  const bool isForbidden = !status && status.error().code == kNoClaims;
  if (status || isForbidden) m_lacksClaims = isForbidden;
  return isForbidden ? Status() : status;
}

Status PullRun::handledByPlatform() {
  InboundPage page;
  page.watermarks.push_back({kHandledStream, m_scope.clock.now().toIso()});
  return m_scope.hand(std::move(page));
}

// Weeks backwards from now, newest first. The watermark "packs.history" is the beginning of the last whole week handed over.
Status PullRun::historyOfPacks() {
  const Instant now = m_scope.clock.now();
  const Instant since = std::max(m_historySince.value_or(now - kAlive), now - kOldest);
  Instant to = m_scope.watermark("packs.history").value_or(now + hours(24));
  while (to > since) {
    const Instant from = std::max(since, to - kWindow);
    const auto packs = m_orders.created(from, to);
    if (!packs) return fail(packs.error());
    if (const Status status = m_messages.packs(*packs); !status) return status;
    InboundPage done;
    done.watermarks.push_back({"packs.history", from.toIso()});
    if (const Status status = m_scope.hand(std::move(done)); !status) return status;
    to = from;
  }
  return {};
}

}  // namespace inquiry::mercado_libre
