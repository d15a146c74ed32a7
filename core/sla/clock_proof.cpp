#include "core/sla/clock_proof.h"

#include <nlohmann/json.hpp>

#include "core/sla/policy_json.h"

namespace inquiry {

using nlohmann::json;

std::string ClockProof::toJson() const {
  json spans = json::array();
  for (const ExcludedSpan& span : excluded) spans.push_back({{"from", span.from.toIso()}, {"to", span.to.toIso()}, {"why", span.why}, {"name", span.name}});
  return json{{"startEvent", startEvent},     {"startedAt", startedAt.toIso()}, {"dueAt", dueAt.toIso()},
              {"policy", sla::toJson(policy)}, {"timeZone", timeZone},           {"excluded", spans},
              {"excludedCut", isExcludedCut},  {"tzdata", tzdataVersion},        {"calendarVersion", calendarVersion}}
      .dump();
}

Result<ClockProof> ClockProof::fromJson(std::string_view text) {
  const json value = json::parse(text, nullptr, false);
  const auto broken = [] { return fail(ErrorKind::Corrupt, "sla.proof", "A stored clock cannot be read; run doctor."); };
  if (!value.is_object()) return broken();
  // Ours, but a file may be damaged: what the library throws ends here.
  try {
    ClockProof proof;
    proof.startEvent = value.value("startEvent", "");
    const auto startedAt = Instant::parse(value.at("startedAt").get<std::string>());
    const auto dueAt = Instant::parse(value.at("dueAt").get<std::string>());
    auto policy = sla::policyFromJson(value.at("policy"), "proof.policy");
    if (!startedAt || !dueAt || !policy) return broken();
    proof.startedAt = *startedAt;
    proof.dueAt = *dueAt;
    proof.policy = std::move(*policy);
    proof.timeZone = value.value("timeZone", "");
    proof.isExcludedCut = value.value("excludedCut", false);
    proof.tzdataVersion = value.value("tzdata", "");
    proof.calendarVersion = value.value("calendarVersion", std::int64_t{0});
    for (const json& span : value.at("excluded")) {
      const auto from = Instant::parse(span.at("from").get<std::string>());
      const auto to = Instant::parse(span.at("to").get<std::string>());
      if (!from || !to) return broken();
      proof.excluded.push_back({*from, *to, span.value("why", ""), span.value("name", "")});
    }
    return proof;
  } catch (const json::exception&) {
    return broken();
  }
}

Result<ClockProof> proofOf(const Wait& wait, const WaitClock& clock, const SlaSettings& settings, const std::string& storeZone) {
  ClockProof proof{wait.startEvent, wait.startedAt, clock.dueAt, clock.policy, {}, {}, false, tzdataVersion(), 0};
  if (clock.policy.basis == TimeBasis::Elapsed) return proof;
  const CalendarRules* rules = settings.calendar(clock.policy.calendar);
  if (!rules) return fail(ErrorKind::InvalidInput, "sla.unknown_calendar", "The policy names a calendar that does not exist; choose another one.");
  const auto calendar = Calendar::create(*rules, storeZone);
  if (!calendar) return fail(calendar.error());
  proof.timeZone = calendar->timeZone();
  proof.calendarVersion = calendar->version();
  proof.excluded = calendar->excluded(wait.startedAt, clock.dueAt, kMaxProofSpans + 1);
  proof.isExcludedCut = proof.excluded.size() > kMaxProofSpans;
  if (proof.isExcludedCut) proof.excluded.resize(kMaxProofSpans);
  return proof;
}

}  // namespace inquiry
