#include "core/sla/waiting_clock.h"

#include <catch2/catch_test_macros.hpp>

#include "core/sla/clock_proof.h"

using namespace inquiry;

namespace {

Instant at(const char* iso) { return Instant::parse(iso).value(); }

WaitingEvent event(const char* iso, WaitingEventKind kind) { return {at(iso), kind, "li.wen", "", "m-1", false}; }
WaitingEvent buyer(const char* iso) { return event(iso, WaitingEventKind::BuyerMessage); }

Store eBayStore() {
  Store store;
  store.id = StoreId{"ebay-us"};
  store.marketplace = Marketplace::Ebay;
  store.site = "EBAY_US";
  store.timeZone = "America/Los_Angeles";
  return store;
}

std::vector<WaitClock> clocksOfOpenPeriod(const std::vector<WaitingEvent>& events) {
  const SlaSettings settings = SlaSettings::defaults();
  const Store store = eBayStore();
  const auto policies = settings.policiesFor(store, ThreadKind::OrderMessage);
  return clocksOf(waitsOf(events).back(), policies, settings, store.timeZone).value();
}

}  // namespace

TEST_CASE("SL01: unanswered for 23:59 is amber, for 24:00 red") {
  const SlaSettings settings = SlaSettings::defaults();
  const auto due = earliestUnmet(clocksOfOpenPeriod({buyer("2026-03-04T06:10:00Z")}));
  REQUIRE(due == at("2026-03-05T06:10:00Z"));
  CHECK(urgencyOf(due, at("2026-03-05T02:09:59.999Z"), settings) == Urgency::InTime);
  CHECK(urgencyOf(due, at("2026-03-05T02:10:00.001Z"), settings) == Urgency::Soon);
  CHECK(urgencyOf(due, at("2026-03-05T06:09:00Z"), settings) == Urgency::VerySoon);
  CHECK(urgencyOf(due, at("2026-03-05T06:09:59.999Z"), settings) == Urgency::VerySoon);
  CHECK(urgencyOf(due, at("2026-03-05T06:10:00Z"), settings) == Urgency::Overdue);
}

TEST_CASE("SL04: the clock starts at the oldest unanswered buyer message") {
  const auto due = earliestUnmet(clocksOfOpenPeriod({buyer("2026-03-04T18:10:00Z"), buyer("2026-03-04T06:10:00Z")}));
  CHECK(due == at("2026-03-05T06:10:00Z"));
}

TEST_CASE("SL05: an automatic answer and a notice end nothing") {
  const auto periods = waitsOf({buyer("2026-03-04T06:10:00Z"), event("2026-03-04T06:11:00Z", WaitingEventKind::Automation),
                                       event("2026-03-04T06:12:00Z", WaitingEventKind::PlatformNote)});
  REQUIRE(periods.size() == 1);
  CHECK_FALSE(periods[0].endedAt);
}

TEST_CASE("SL06: no reply needed ends the wait with reason and name, the next buyer message starts a new one") {
  WaitingEvent mark = event("2026-03-04T07:00:00Z", WaitingEventKind::NoReplyNeeded);
  mark.reason = "thanks only";
  const auto periods = waitsOf({buyer("2026-03-04T06:10:00Z"), mark, buyer("2026-03-04T09:00:00Z")});
  REQUIRE(periods.size() == 2);
  CHECK(periods[0].end == WaitingEnd::NoReplyNeeded);
  CHECK(periods[0].reason == "thanks only");
  CHECK(periods[0].actor == "li.wen");
  CHECK(periods[1].startedAt == at("2026-03-04T09:00:00Z"));
  CHECK_FALSE(periods[1].endedAt);
}

TEST_CASE("A human answer, from here or elsewhere, and a close end the wait") {
  CHECK(waitsOf({buyer("2026-03-04T06:10:00Z"), event("2026-03-04T06:20:00Z", WaitingEventKind::HumanAnswer)})[0].end == WaitingEnd::Answer);
  CHECK(waitsOf({buyer("2026-03-04T06:10:00Z"), event("2026-03-04T06:20:00Z", WaitingEventKind::Close)})[0].end == WaitingEnd::Close);
}

TEST_CASE("An answer of the same instant answers; an answer before the question does not") {
  CHECK(waitsOf({event("2026-03-04T06:10:00Z", WaitingEventKind::HumanAnswer), buyer("2026-03-04T06:10:00Z")})[0].endedAt);
  CHECK_FALSE(waitsOf({event("2026-03-04T06:09:59Z", WaitingEventKind::HumanAnswer), buyer("2026-03-04T06:10:00Z")})[0].endedAt);
}

TEST_CASE("Events in any order give the same periods") {
  std::vector<WaitingEvent> events{buyer("2026-03-04T06:10:00Z"), event("2026-03-04T07:00:00Z", WaitingEventKind::HumanAnswer),
                                   buyer("2026-03-04T08:00:00Z"), event("2026-03-04T09:00:00Z", WaitingEventKind::Close)};
  const auto expected = waitsOf(events);
  std::sort(events.begin(), events.end(), [](const auto& a, const auto& b) { return a.at < b.at; });
  do {
    CHECK(waitsOf(events) == expected);
  } while (std::next_permutation(events.begin(), events.end(), [](const auto& a, const auto& b) { return a.at < b.at; }));
}

TEST_CASE("ON05: history has no clock; a new message behind it starts one at its own time") {
  const SlaSettings settings = SlaSettings::defaults();
  const Store store = eBayStore();
  WaitingEvent old = buyer("2025-11-04T06:10:00Z");
  old.isHistory = true;
  const auto policies = settings.policiesFor(store, ThreadKind::OrderMessage);
  CHECK(clocksOf(waitsOf({old})[0], policies, settings, store.timeZone)->empty());
  const auto periods = waitsOf({old, buyer("2026-03-04T06:10:00Z")});
  REQUIRE(periods.size() == 1);
  CHECK(periods[0].startedAt == at("2026-03-04T06:10:00Z"));
  CHECK(earliestUnmet(*clocksOf(periods[0], policies, settings, store.timeZone)) == at("2026-03-05T06:10:00Z"));
}

TEST_CASE("Several clocks run at once; one that does not drive the inbox is shown but sorts nothing") {
  const auto clocks = clocksOfOpenPeriod({buyer("2026-03-04T06:10:00Z")});
  REQUIRE(clocks.size() == 2);
  CHECK(clocks[0].policy.policy == PolicyName::Platform);
  CHECK(clocks[1].policy.policy == PolicyName::Own);
  CHECK(clocks[1].dueAt == at("2026-03-04T08:10:00Z"));
  CHECK(earliestUnmet(clocks) == clocks[0].dueAt);
}

TEST_CASE("A clock met late says so") {
  const SlaSettings settings = SlaSettings::defaults();
  const auto period = waitsOf({buyer("2026-03-04T06:10:00Z"), event("2026-03-05T06:10:00Z", WaitingEventKind::HumanAnswer)})[0];
  const auto clocks = *clocksOf(period, settings.policiesFor(eBayStore(), ThreadKind::OrderMessage), settings, "UTC");
  CHECK(clocks[0].wasLate());
  CHECK_FALSE(earliestUnmet(clocks));
}

TEST_CASE("A proof names event, policy version, calendar, excluded spans and time zone data, and survives its JSON") {
  const SlaSettings settings = SlaSettings::defaults();
  Store store = eBayStore();
  store.marketplace = Marketplace::MercadoLibre;
  store.timeZone = "America/Mexico_City";
  const auto period = waitsOf({buyer("2026-03-05T01:00:00Z")})[0];  // 19:00 local
  const auto clocks = *clocksOf(period, settings.policiesFor(store, ThreadKind::OrderMessage), settings, store.timeZone);
  CHECK(clocks[0].dueAt == at("2026-03-05T20:00:00Z"));  // 2 h until 21:00, 6 h from 08:00
  const auto proof = proofOf(period, clocks[0], settings, store.timeZone).value();
  REQUIRE(proof.excluded.size() == 1);
  CHECK(proof.excluded[0] == ExcludedSpan{at("2026-03-05T03:00:00Z"), at("2026-03-05T14:00:00Z"), "closed"});
  CHECK_FALSE(proof.tzdataVersion.empty());
  const auto read = ClockProof::fromJson(proof.toJson()).value();
  CHECK(read.policy == proof.policy);
  CHECK(read.excluded == proof.excluded);
  CHECK(read.dueAt == proof.dueAt);
  CHECK(read.timeZone == "America/Mexico_City");
  CHECK_FALSE(ClockProof::fromJson("{\"startedAt\":3}"));
}
