#include "core/insight/wait_builder.h"

#include <algorithm>

#include "core/sla/clock_proof.h"
#include "core/sla/waiting_clock.h"
#include "core/sla/zone_offset.h"

namespace inquiry::insight {
namespace {

using storage::WaitSource;

constexpr std::string_view kPreSaleTag = "pre-sale";

// The bounds of a wait, whoever knows of it.
struct Bounds {
  Instant startedAt;
  std::optional<Instant> endedAt;
  std::optional<WaitingEnd> end;
  const WaitingPeriod* kept = nullptr;
};

bool overlap(const Bounds& one, const Bounds& other) {
  const auto isBefore = [](const Bounds& a, const Bounds& b) { return a.endedAt && *a.endedAt < b.startedAt; };
  return !isBefore(one, other) && !isBefore(other, one);
}

std::vector<Bounds> readOff(const WaitSource& source) {
  std::vector<WaitingEvent> events;
  for (const WaitSource::Said& said : source.messages) {
    Message message;
    message.direction = said.direction;
    message.author = said.author;
    events.push_back({said.at, eventKindOf(message), said.authorName, {}, said.remoteId, false});
  }
  std::vector<Bounds> waits;
  for (const Wait& wait : waitsOf(std::move(events))) waits.push_back({wait.startedAt, wait.endedAt, wait.end});
  // The desk says that nobody waits although the buyer wrote last: it was closed, and nobody noted when.
  if (!waits.empty() && !waits.back().endedAt && !source.needsReply) {
    waits.back().endedAt = std::max(source.lastMessageAt.value_or(waits.back().startedAt), waits.back().startedAt);
    waits.back().end = WaitingEnd::Close;
  }
  return waits;
}

std::vector<Bounds> allWaits(const WaitSource& source) {
  std::vector<Bounds> known, waits;
  for (const WaitingPeriod& period : source.periods) known.push_back({period.startedAt, period.endedAt, period.end, &period});
  for (const Bounds& wait : readOff(source))
    if (std::none_of(known.begin(), known.end(), [&](const Bounds& other) { return overlap(wait, other); })) waits.push_back(wait);
  for (const Bounds& wait : known)
    if (wait.end != WaitingEnd::Withdrawn) waits.push_back(wait);
  std::sort(waits.begin(), waits.end(), [](const Bounds& a, const Bounds& b) { return a.startedAt < b.startedAt; });
  return waits;
}

// The first instant of an ascending list within the wait; one before it counts from its start.
std::optional<Instant> firstWithin(const std::vector<Instant>& instants, const Bounds& wait) {
  const auto found = std::lower_bound(instants.begin(), instants.end(), wait.startedAt);
  if (found == instants.end() || (wait.endedAt && *found > *wait.endedAt)) return {};
  return *found;
}

class Builder {
 public:
  Builder(const WaitSource& source, const Store& store, const SlaSettings& settings) : m_source(source), m_store(store), m_settings(settings) {}

  std::vector<SpokenFact> build() {
    std::vector<SpokenFact> facts;
    if (m_source.kind == ThreadKind::Notice || m_source.kind == ThreadKind::Case || m_source.isMerged) return facts;
    const std::vector<Bounds> waits = allWaits(m_source);
    for (const Bounds& wait : waits) facts.push_back(factOf(wait, static_cast<int>(facts.size())));
    for (std::size_t at = 1; at < facts.size(); ++at)
      if (lastClosing(waits[at - 1].startedAt, waits[at].startedAt) || waits[at - 1].end == WaitingEnd::Close) facts[at].fact.give(WaitTrait::Reopened);
    resolve(facts);
    return facts;
  }

 private:
  SpokenFact factOf(const Bounds& wait, int position) const {
    SpokenFact spoken;
    WaitFact& fact = spoken.fact;
    fact.thread = m_source.thread;
    fact.store = m_source.storeKey;
    fact.position = position;
    fact.startedAt = wait.startedAt;
    fact.endedAt = wait.endedAt;
    fact.end = wait.end;
    fact.zoneMinutes = static_cast<int>(zoneOffset(wait.startedAt, m_store.timeZone).count());
    spoken.tags = m_source.tags;
    const bool isPreSale = m_source.kind == ThreadKind::Question || std::find(spoken.tags.begin(), spoken.tags.end(), kPreSaleTag) != spoken.tags.end();
    if (isPreSale && !m_source.hasOrder) fact.give(WaitTrait::PreSale);
    if (!wait.kept || wait.kept->isHistory) fact.give(WaitTrait::History);
    if (position == 0) fact.orderedAt = firstWithin(m_source.orders, {wait.startedAt, {}, {}});
    addClocks(wait, spoken);
    addPeople(wait, spoken);
    addStages(wait, spoken);
    return spoken;
  }

  void addClocks(const Bounds& wait, SpokenFact& spoken) const {
    const auto take = [&](const ClockPolicy& policy, Instant dueAt, const std::string& zone) {
      if (policy.policy == PolicyName::Own) spoken.fact.ownDueAt = std::min(spoken.fact.ownDueAt.value_or(dueAt), dueAt);
      if (!policy.drivesDueAt || (spoken.fact.dueAt && *spoken.fact.dueAt <= dueAt)) return;
      spoken.fact.dueAt = dueAt;
      spoken.policy = policy.label;
      spoken.calendar = policy.basis == TimeBasis::Business ? policy.calendar + " (" + zone + ")" : std::string();
    };
    if (wait.kept && !wait.kept->clocks.empty()) {
      for (const DeadlineClock& clock : wait.kept->clocks)
        if (const auto proof = ClockProof::fromJson(clock.proof)) take(proof->policy, clock.dueAt, proof->timeZone);
      if (const auto cause = m_source.causes.find(wait.kept->id); cause != m_source.causes.end()) spoken.cause = cause->second;
      return;
    }
    ::inquiry::Wait asked;
    asked.startedAt = wait.startedAt;
    const ClockTraits traits{m_source.kind, m_source.tags, m_source.priority};
    // A calendar that was deleted leaves this wait without a deadline rather than the figures without this wait.
    const auto clocks = clocksOf(asked, m_settings.policiesFor(m_store, traits), m_settings, m_store.timeZone);
    if (!clocks) return;
    for (const WaitClock& clock : *clocks) {
      const CalendarRules* rules = m_settings.calendar(clock.policy.calendar);
      take(clock.policy, clock.dueAt, rules && !rules->timeZone.empty() ? rules->timeZone : m_store.timeZone);
    }
  }

  // Who answered, and in whose hands it was when it ended.
  void addPeople(const Bounds& wait, SpokenFact& spoken) const {
    spoken.holder = m_source.assignee;
    if (!wait.endedAt) return;
    const auto later = std::find_if(m_source.assignments.begin(), m_source.assignments.end(), [&](const auto& each) { return each.at > *wait.endedAt; });
    if (later != m_source.assignments.end()) spoken.holder = later->before;
    if (const WaitSource::Sent* answer = answerOf(wait)) {
      spoken.agent = answer->actor;
      return;
    }
    for (const WaitSource::Said& said : m_source.messages)
      if (said.at == *wait.endedAt && said.direction == Direction::Out && (said.author == Author::Agent || said.author == Author::External)) {
        spoken.agent = said.authorName;
        return;
      }
    if (wait.kept && wait.kept->actor != "sync") spoken.agent = wait.kept->actor;
  }

  void addStages(const Bounds& wait, SpokenFact& spoken) const {
    WaitFact& fact = spoken.fact;
    const auto automatic = std::find_if(m_source.messages.begin(), m_source.messages.end(), [&](const WaitSource::Said& said) {
      return said.author == Author::Automation && said.direction == Direction::Out && said.at >= wait.startedAt && (!wait.endedAt || said.at <= *wait.endedAt);
    });
    if (automatic != m_source.messages.end()) fact.automaticAt = automatic->at;
    const auto assigned = std::find_if(m_source.assignments.begin(), m_source.assignments.end(), [&](const auto& each) {
      return !each.who.empty() && each.at >= wait.startedAt && (!wait.endedAt || each.at <= *wait.endedAt);
    });
    if (assigned != m_source.assignments.end()) fact.assignedAt = assigned->at;
    fact.openedAt = firstWithin(m_source.openings, wait);
    fact.draftedAt = firstWithin(m_source.drafts, wait);
    if (!wait.endedAt) return;
    const WaitSource::Sent* answer = answerOf(wait);
    if (!answer) return;
    fact.sentAt = std::clamp(answer->pressedAt, wait.startedAt, *wait.endedAt);
    fact.give(WaitTrait::FromThisDesk);
  }

  // The answer of this desk that ended it: the one that left last before the end.
  const WaitSource::Sent* answerOf(const Bounds& wait) const {
    if (wait.end != WaitingEnd::Answer || !wait.endedAt) return nullptr;
    const WaitSource::Sent* found = nullptr;
    for (const WaitSource::Sent& sent : m_source.answers)
      if (sent.pressedAt <= *wait.endedAt && sent.sentAt && *sent.sentAt >= wait.startedAt && !sent.actor.starts_with("rule:")) found = &sent;
    return found;
  }

  std::optional<Instant> lastClosing(Instant after, Instant upTo) const {
    const auto next = std::upper_bound(m_source.closings.begin(), m_source.closings.end(), upTo);
    if (next == m_source.closings.begin() || *std::prev(next) < after) return {};
    return *std::prev(next);
  }

  // From the first wait of a conversation, or the first after a close, to the next close.
  void resolve(std::vector<SpokenFact>& facts) const {
    for (std::size_t at = 0; at < facts.size(); ++at) {
      WaitFact& fact = facts[at].fact;
      if (at > 0 && !fact.has(WaitTrait::Reopened)) continue;
      std::size_t next = at + 1;
      while (next < facts.size() && !facts[next].fact.has(WaitTrait::Reopened)) ++next;
      const auto closing = std::lower_bound(m_source.closings.begin(), m_source.closings.end(), fact.startedAt);
      const bool isNoted = closing != m_source.closings.end() && (next == facts.size() || *closing <= facts[next].fact.startedAt);
      if (isNoted) fact.resolvedAt = *closing;
      else if (facts[next - 1].fact.end == WaitingEnd::Close) fact.resolvedAt = facts[next - 1].fact.endedAt;
      // It is closed, and nothing says since when: an import.
      else if (next == facts.size() && m_source.status == ThreadStatus::Closed) fact.resolvedAt = m_source.lastMessageAt;
    }
  }

  const WaitSource& m_source;
  const Store& m_store;
  const SlaSettings& m_settings;
};

}  // namespace

std::vector<SpokenFact> factsOf(const WaitSource& source, const Store& store, const SlaSettings& settings) {
  return Builder(source, store, settings).build();
}

}  // namespace inquiry::insight
