#include "core/sla/rota_plan.h"

#include <catch2/catch_test_macros.hpp>

namespace inquiry {
namespace {

Instant at(const char* iso) { return Instant::parse(iso).value(); }

// Li answers for everything from Shanghai on weekdays, Ana for the shop in Los Angeles through the night of Shanghai, Wei on Fridays into Saturday.
Rota team() {
  Rota rota;
  for (int day = 0; day < 5; ++day) {
    rota.shifts.push_back({0, PersonId{"li"}, {}, day, 9 * 60, 18 * 60, "Asia/Shanghai"});
    rota.shifts.push_back({0, PersonId{"ana"}, StoreId{"us"}, day, 8 * 60, 16 * 60, "America/Los_Angeles"});
  }
  rota.shifts.push_back({0, PersonId{"wei"}, {}, 4, 20 * 60, 28 * 60, "Asia/Shanghai"});
  rota.absences.push_back({0, PersonId{"li"}, at("2026-03-04T16:00:00Z"), at("2026-03-05T16:00:00Z"), "leave"});
  return rota;
}

TEST_CASE("TM04: who is on duty at ten instants, by store and zone") {
  struct Sample {
    const char* what;
    const char* when;
    const char* store;
    std::vector<PersonId> people;
  };
  const PersonId li{"li"}, ana{"ana"}, wei{"wei"};
  const Sample samples[] = {
      {"Monday morning in Shanghai", "2026-03-02T01:00:00Z", "us", {li}},
      {"a minute before", "2026-03-02T00:59:59Z", "jp", {}},
      {"the last minute of the shift", "2026-03-02T09:59:59Z", "jp", {li}},
      {"its end belongs to nobody", "2026-03-02T10:00:00Z", "jp", {}},
      {"morning in Los Angeles, winter time", "2026-03-02T16:00:00Z", "us", {ana}},
      {"the same hour, another store", "2026-03-02T16:00:00Z", "jp", {}},
      {"on summer time the morning comes an hour earlier", "2026-03-09T15:00:00Z", "us", {ana}},
      {"Li is on leave on Thursday", "2026-03-05T03:00:00Z", "jp", {}},
      {"Friday night runs on into Saturday", "2026-03-06T19:30:00Z", "jp", {wei}},
      {"whoever works for the store itself comes first", "2026-03-06T17:00:00Z", "us", {ana, wei}},
  };
  for (const Sample& sample : samples) {
    INFO(sample.what);
    CHECK(onDuty(team(), StoreId{sample.store}, at(sample.when)) == sample.people);
  }
}

TEST_CASE("TM04: the end of a running shift is told by the clock of its zone") {
  CHECK(shiftEnd(team(), PersonId{"li"}, at("2026-03-02T02:00:00Z")) == at("2026-03-02T10:00:00Z"));
  CHECK(shiftEnd(team(), PersonId{"wei"}, at("2026-03-06T19:30:00Z")) == at("2026-03-06T20:00:00Z"));
  CHECK_FALSE(shiftEnd(team(), PersonId{"li"}, at("2026-03-02T12:00:00Z")));
  CHECK_FALSE(shiftEnd(team(), PersonId{"li"}, at("2026-03-05T03:00:00Z")));
}

}  // namespace
}  // namespace inquiry
