#pragma once

#include "core/domain/wait_fact.h"

namespace inquiry::insight {

// What was known of a wait at an instant of the past: reports can be asked for as they stood then.
class AsOf {
 public:
  explicit AsOf(Instant now) : m_now(now) {}
  // Null: it had not begun.
  const WaitFact* see(const WaitFact& fact) {
    if (fact.startedAt > m_now) return nullptr;
    if (fact.endedAt.value_or(m_now) <= m_now && fact.resolvedAt.value_or(m_now) <= m_now && fact.orderedAt.value_or(m_now) <= m_now) return &fact;
    m_then = fact;
    for (std::optional<Instant>* at : {&m_then.assignedAt, &m_then.openedAt, &m_then.draftedAt, &m_then.sentAt, &m_then.automaticAt, &m_then.resolvedAt, &m_then.orderedAt})
      if (at->value_or(m_now) > m_now) at->reset();
    if (fact.endedAt.value_or(m_now) <= m_now) return &m_then;
    m_then.endedAt.reset();
    m_then.end.reset();
    m_then.agent = m_then.cause = 0;
    m_then.traits &= ~static_cast<std::uint32_t>(WaitTrait::FromThisDesk);
    return &m_then;
  }

 private:
  Instant m_now;
  WaitFact m_then;
};

}  // namespace inquiry::insight
