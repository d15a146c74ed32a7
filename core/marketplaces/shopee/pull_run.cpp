#include "core/marketplaces/shopee/pull_run.h"

#include <algorithm>

namespace inquiry::shopee {
namespace {

constexpr Duration kConsentEvery = std::chrono::hours(24);

}  // namespace

Status PullRun::pull(PullDepth depth) {
  std::optional<Error> first;
  using Part = std::function<Status()>;
  const Part parts[] = {[&] { return chat(depth); }, [&] { return orders(depth); }, [&] { return returns(); }, [&] { return consent(); }};
  for (const Part& part : parts) {
    const Status done = part();
    if (done) continue;
    if (m_scope.isFatal(done.error())) return done;
    // That the chat is missing is said last: it is how the store is, and everything else is more urgent to know.
    if (!first || first->code == orderReturnsOnly().code) first = done.error();
  }
  return first ? Status(fail(*first)) : Status();
}

// Without the grant the store goes on with its orders and returns, and says that its buyers are not heard.
Status PullRun::chat(PullDepth depth) {
  if (!m_memory.grant.mayAsk(m_scope)) {
    m_memory.grant.set(ChatGrant::State::Missing);
    return fail(orderReturnsOnly());
  }
  const Status done = askedChat(depth);
  if (done) return m_memory.grant.note(m_scope, ChatGrant::State::Granted);
  if (!ChatGrant::isMissing(done.error())) return done;
  if (const Status noted = m_memory.grant.note(m_scope, ChatGrant::State::Missing); !noted) return noted;
  return fail(orderReturnsOnly());
}

Status PullRun::askedChat(PullDepth depth) {
  if (depth == PullDepth::History) return m_chat.whole(m_since);
  if (const Status fresh = m_chat.fresh(m_since); !fresh) return fresh;
  return depth == PullDepth::Sweep ? m_chat.all() : m_chat.turns();
}

Status PullRun::orders(PullDepth depth) {
  const Instant alive = std::max(m_since, m_scope.clock.now() - kAlive);
  if (depth == PullDepth::Incremental) return m_orders.changedWhenDue(alive);
  if (const Status changed = m_orders.changed(alive); !changed || depth == PullDepth::Sweep) return changed;
  return m_orders.created(m_since);
}

// With every pull: a return may be all a buyer says.
Status PullRun::returns() { return m_returns.changed(std::max(m_since, m_scope.clock.now() - kAlive)); }

// Seven days or a year, as the seller chose: nothing renews it but a new sign-in, so its end is looked up every day.
Status PullRun::consent() {
  if (m_scope.wasReadWithin("consent.read", kConsentEvery)) return {};
  const auto facts = shopFacts(m_scope.caller, m_scope.stop);
  if (!facts) return fail(facts.error());
  m_noteConsent(instantOf(*facts, "expire_time"));
  return m_scope.hand("consent.read", m_scope.clock.now().toIso());
}

}  // namespace inquiry::shopee
