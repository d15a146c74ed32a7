#include "core/insight/wait_tally.h"

#include <algorithm>
#include <chrono>

#include "core/insight/spread.h"

namespace inquiry::insight {
namespace {

bool isQuick(const WaitFact& fact) { return fact.isAnswered() && *fact.endedAt - fact.startedAt < kQuick; }
// Whether it is known if it was quick: what was closed or still runs within the time is not.
bool isQuicknessKnown(const WaitFact& fact, Instant now) { return fact.isAnswered() || fact.endedAt.value_or(now) - fact.startedAt >= kQuick; }
bool isDecided(const WaitFact& fact, const std::optional<Instant>& due, Instant now) { return due && (fact.endedAt || now >= *due); }
bool isPreSale(const WaitFact& fact) { return fact.position == 0 && fact.has(WaitTrait::PreSale); }
bool hasOrdered(const WaitFact& fact) { return isPreSale(fact) && fact.orderedAt && *fact.orderedAt - fact.startedAt <= kOrderWithin; }
bool isStaged(const WaitFact& fact) { return fact.isAnswered() && fact.has(WaitTrait::FromThisDesk); }
// No clock runs for what was imported and still waits: the inbox calls nobody to it either.
bool isOverdue(const WaitFact& fact, Instant now) { return !fact.endedAt && !fact.has(WaitTrait::History) && fact.dueAt && *fact.dueAt <= now; }
bool isFirstAnswer(const WaitFact& fact) { return fact.position == 0 && fact.isAnswered(); }

void count(Share& share, bool isPart) {
  ++share.whole;
  share.part += isPart ? 1 : 0;
}

bool isIn(const Behind& behind, bool isPart, bool isWhole) {
  return isWhole && isPart == (behind.part == Behind::Part::Counted);
}

}  // namespace

void WaitTally::add(const WaitFact& fact) {
  WaitFigures& figures = m_figures;
  ++figures.waits;
  figures.reopened += fact.has(WaitTrait::Reopened) ? 1 : 0;
  figures.open += fact.endedAt ? 0 : 1;
  figures.overdue += isOverdue(fact, m_now) ? 1 : 0;
  figures.endedSilently += fact.endedAt && !fact.isAnswered() ? 1 : 0;
  if (isQuicknessKnown(fact, m_now)) count(figures.answeredInADay, isQuick(fact));
  if (isDecided(fact, fact.dueAt, m_now)) count(figures.late, fact.lateBy(fact.dueAt, m_now).has_value());
  if (isDecided(fact, fact.ownDueAt, m_now)) count(figures.overOwnTarget, fact.lateBy(fact.ownDueAt, m_now).has_value());
  if (isPreSale(fact)) count(figures.ordered, hasOrdered(fact));
  if (fact.isAnswered()) (fact.position == 0 ? m_first : m_next).push_back((*fact.endedAt - fact.startedAt).count());
  if (fact.resolvedAt) m_resolution.push_back((*fact.resolvedAt - fact.startedAt).count());
  if (fact.automaticAt) m_automatic.push_back((*fact.automaticAt - fact.startedAt).count());
  if (!isStaged(fact)) return;
  const auto bounds = stageBounds(fact);
  ++figures.staged;
  figures.stagedTotal += (bounds.back() - bounds.front()).count();
  for (std::size_t stage = 0; stage < kStages; ++stage) figures.stages[stage] += (bounds[stage + 1] - bounds[stage]).count();
}

WaitFigures WaitTally::figures() {
  m_figures.first = spreadOf(m_first);
  m_figures.next = spreadOf(m_next);
  m_figures.resolution = spreadOf(m_resolution);
  m_figures.automatic = spreadOf(m_automatic);
  return m_figures;
}

bool isBehind(const WaitFact& fact, const Behind& behind, Instant now) {
  const auto share = [&](bool isPart, bool isWhole) { return isIn(behind, isPart, isWhole); };
  if (behind.bucket) return bucketOf(fact) == behind.bucket;
  switch (behind.figure) {
    case Figure::Waits: return true;
    case Figure::AnsweredInADay: return share(isQuick(fact), isQuicknessKnown(fact, now));
    case Figure::FirstResponse: return isFirstAnswer(fact);
    case Figure::NextResponse: return fact.position > 0 && fact.isAnswered();
    case Figure::Resolution: return fact.resolvedAt.has_value();
    case Figure::Late: return share(fact.lateBy(fact.dueAt, now).has_value(), isDecided(fact, fact.dueAt, now));
    case Figure::OverOwnTarget: return share(fact.lateBy(fact.ownDueAt, now).has_value(), isDecided(fact, fact.ownDueAt, now));
    case Figure::EndedSilently: return fact.endedAt && !fact.isAnswered();
    case Figure::Open: return !fact.endedAt;
    case Figure::Overdue: return isOverdue(fact, now);
    case Figure::Reopened: return fact.has(WaitTrait::Reopened);
    case Figure::Automatic: return fact.automaticAt.has_value();
    case Figure::PreSale: return isPreSale(fact);
    case Figure::Ordered: return share(hasOrdered(fact), isPreSale(fact));
    case Figure::Stages: return isStaged(fact);
  }
  return false;
}

std::optional<std::size_t> bucketOf(const WaitFact& fact) {
  if (!isFirstAnswer(fact)) return {};
  const Duration took = *fact.endedAt - fact.startedAt;
  const auto above = std::find_if(kBucketMinutes.begin(), kBucketMinutes.end(), [&](std::int64_t minutes) { return took < std::chrono::minutes(minutes); });
  return static_cast<std::size_t>(above - kBucketMinutes.begin());
}

std::array<Instant, kStages + 1> stageBounds(const WaitFact& fact) {
  const Instant end = fact.endedAt.value_or(fact.startedAt);
  std::array<Instant, kStages + 1> bounds;
  bounds.front() = fact.startedAt;
  bounds.back() = end;
  // A step nobody took, or took out of order, takes no time of its own: the next step's time includes it.
  Instant last = fact.startedAt;
  std::size_t at = 1;
  for (const std::optional<Instant>& step : {fact.assignedAt, fact.openedAt, fact.draftedAt, fact.sentAt}) {
    last = std::clamp(step.value_or(last), last, end);
    bounds[at++] = last;
  }
  return bounds;
}

}  // namespace inquiry::insight
