#include <catch2/catch_test_macros.hpp>

#include "core/domain/business_days.h"

using namespace inquiry;
using namespace std::chrono;
using namespace std::chrono_literals;

namespace {

sys_days on(int year, unsigned month, unsigned day) { return sys_days(std::chrono::year(year) / month / day); }

}  // namespace

TEST_CASE("SL07: three business days from Friday 10:00 end on Wednesday 10:00, and a holiday moves it") {
  struct Row {
    const char* name;
    const char* country;
    sys_days start, due;
  };
  const Row rows[] = {{"an ordinary week", "US", on(2026, 3, 6), on(2026, 3, 11)},
                      {"over Memorial Day", "US", on(2026, 5, 22), on(2026, 5, 28)},
                      {"the same days where it is none", "DE", on(2026, 5, 29), on(2026, 6, 3)},
                      {"over Whit Monday", "DE", on(2026, 5, 22), on(2026, 5, 28)},
                      {"over Good Friday and Easter Monday", "DE", on(2026, 4, 2), on(2026, 4, 9)},
                      {"over Good Friday alone", "GB", on(2026, 4, 2), on(2026, 4, 8)},
                      {"over Christmas", "GB", on(2026, 12, 24), on(2026, 12, 31)},
                      {"Independence Day on a Saturday is kept on the Friday", "US", on(2026, 7, 2), on(2026, 7, 8)},
                      {"a New Year's Day on a Saturday is kept in the old year", "US", on(2021, 12, 30), on(2022, 1, 5)},
                      {"a country that is not known has its weekends", "XX", on(2026, 12, 24), on(2026, 12, 29)}};
  for (const Row& row : rows) {
    INFO(row.name);
    const auto due = BusinessDays::of(row.country).after({row.start, 10h}, 3);
    CHECK(due == BusinessDays::WallTime{row.due, 10h});
  }
}

TEST_CASE("SL07: what begins on a Saturday begins on Monday at midnight") {
  CHECK(BusinessDays::of("US").after({on(2026, 3, 7), 15h}, 3) == BusinessDays::WallTime{on(2026, 3, 12), 0h});
}

TEST_CASE("SL07: Christmas on a Sunday moves both days in Great Britain") {
  const auto days = BusinessDays::of("GB");
  CHECK_FALSE(days.isBusinessDay(on(2022, 12, 26)));
  CHECK_FALSE(days.isBusinessDay(on(2022, 12, 27)));
  CHECK(days.isBusinessDay(on(2022, 12, 28)));
}
