#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <filesystem>
#include <fstream>
#include <iterator>

#include "tests/unit/core/desk/desk_bench.h"
#include "tests/unit/core/desk/stored_case.h"

using namespace inquiry;
using namespace inquiry::test;
using std::chrono::hours;
using std::chrono::minutes;

namespace {

std::string read(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

}  // namespace

TEST_CASE("SL11: at 09:00 of the store's clock the daily round has a line a store, which stays until it is ticked") {
  DeskBench desk({"shop", "second"});
  desk.clock.set(instant("2026-03-04T16:59:00Z"));  // 08:59 in Los Angeles
  desk.round();
  CHECK(must(desk.rounds().rows()).empty());
  desk.clock.advance(minutes(1));
  desk.round();
  auto rows = must(desk.rounds().rows());
  REQUIRE(rows.size() == 2);
  CHECK(rows[0].round.day == "2026-03-04");
  desk.restart();
  desk.clock.advance(hours(2));
  desk.round();
  const auto open = must(desk.alerts().open());
  CHECK(std::count_if(open.begin(), open.end(), [](const desk::AlertRow& row) { return row.kind == "daily-round" && row.times == 1; }) == 2);
  must(desk.rounds().tick(StoreId{"shop"}, "2026-03-04"));
  CHECK(desk.rounds().tick(StoreId{"shop"}, "2026-03-04").error().kind == ErrorKind::NotFound);
  rows = must(desk.rounds().rows());
  CHECK(rows[0].round.store == StoreId{"second"});
  CHECK(rows[1].tickedBy == "Me");
  CHECK(rows[1].round.tickedAt == desk.clock.now());
  desk.clock.set(instant("2026-03-05T17:00:00Z"));
  desk.round();
  rows = must(desk.rounds().rows());
  CHECK(std::all_of(rows.begin(), rows.end(), [](const desk::RoundRow& row) { return row.round.day == "2026-03-05" && !row.round.tickedAt; }));
}

TEST_CASE("AU10: on Monday 09:00 there is a report of five sections and an alert, once a week, and a missed Monday is made up for") {
  DeskBench desk;
  desk.question("t1", "My private words");
  desk.clock.set(instant("2026-03-09T15:59:00Z"));  // 08:59, the first Monday of summer time
  CHECK(must(desk.health().runIfDue()).empty());
  desk.clock.advance(minutes(1));
  REQUIRE(must(desk.health().runIfDue()).size() == 1);
  CHECK(must(desk.health().runIfDue()).empty());
  const std::string report = read(must(desk.health().newest()));
  for (const char* section : {"## 1. ", "## 2. ", "## 3. ", "## 4. ", "## 5. "}) CHECK(report.find(section) != std::string::npos);
  CHECK(report.find("2026-03-09") != std::string::npos);
  CHECK(report.find("private") == std::string::npos);
  const auto open = must(desk.alerts().open());
  CHECK(std::any_of(open.begin(), open.end(), [](const desk::AlertRow& row) { return row.kind == "health-report"; }));
  desk.clock.set(instant("2026-03-18T20:00:00Z"));  // a Wednesday, the desk was closed on Monday
  CHECK(must(desk.health().runIfDue()).size() == 1);
  CHECK(must(desk.health().newest()).ends_with("health-2026-03-16.md"));
}

TEST_CASE("AU10: set to Monday 09:00 the report names the open case, the low figure, the slow stage, the ending sign-in and the stale template, and an alert tells of it") {
  DeskBench desk;
  desk.clock.set(instant("2026-03-05T20:00:00Z"));  // a Thursday
  storedClaim(desk, "5001", "order-1");
  const ThreadId late = desk.question("t1", "My private words");
  desk.clock.advance(hours(30));
  desk.answer(late, "Here it is.");
  desk.round();
  ReplyTemplate stale;
  stale.title = "Delivery time";
  stale.approved = true;
  stale.reviewDate = instant("2026-03-01T00:00:00Z");
  stale.variants = {{"en", {}, "Three days."}};
  must(desk.templates().save(stale));
  desk.write([](storage::Connection& connection) {
    StoreHealth health;
    health.grantExpiresAt = instant("2026-03-20T00:00:00Z");
    return storage::StoreRepository(connection).saveHealth(StoreId{"shop"}, health);
  });
  desk.clock.set(instant("2026-03-09T16:00:00Z"));  // 09:00 in Los Angeles, whose summer time has just begun
  REQUIRE(must(desk.health().runIfDue()).size() == 1);
  const std::string report = read(must(desk.health().newest()));
  std::vector<std::string> sections;
  for (std::size_t at = report.find("\n## "); at != std::string::npos;) {
    const std::size_t next = report.find("\n## ", at + 1);
    sections.push_back(report.substr(at, next - at));
    at = next;
  }
  REQUIRE(sections.size() == 5);
  const char* const wanted[] = {"5001", "100 %", "nobody was assigned: 1", "2026-03-20", "Delivery time"};
  for (std::size_t i = 0; i < sections.size(); ++i) {
    INFO(sections[i]);
    CHECK(sections[i].find("\n- ") != std::string::npos);
    CHECK(sections[i].find(wanted[i]) != std::string::npos);
  }
  CHECK(report.find("private") == std::string::npos);
  const auto open = must(desk.alerts().open());
  CHECK(std::count_if(open.begin(), open.end(), [](const desk::AlertRow& row) { return row.kind == "health-report"; }) == 1);
}

TEST_CASE("AU10: a desk set up in the middle of a week waits for its first Monday") {
  DeskBench desk;
  desk.clock.set(instant("2026-03-11T20:00:00Z"));
  CHECK(must(desk.health().runIfDue()).empty());
}

TEST_CASE("RS05: contacts and a notice for buyers are prepared, and the notice passes the check before anybody can use it") {
  DeskBench desk;
  const StoreId shop{"shop"};
  desk::EmergencyPlan plan = must(desk.emergency().plan(shop));
  CHECK(plan.contacts.empty());
  CHECK_FALSE(plan.notice.empty());
  CHECK(plan.forbidden.empty());
  CHECK(must(desk.emergency().noticeToUse(shop)) == plan.notice);
  plan.contacts = {{"Seller support", "+1 555 0100"}, {"On duty", "Ana"}};
  plan.notice = "Dear {{buyer}}, we are away.";
  plan.isOwnNotice = true;
  CHECK_FALSE(desk.emergency().save(shop, plan));
  CHECK(must(desk.emergency().plan(shop)).contacts.empty());
  plan.notice = "We answer more slowly today.";
  plan = must(desk.emergency().save(shop, plan));
  CHECK(plan.contacts.size() == 2);
  CHECK(must(desk.emergency().noticeToUse(shop)) == "We answer more slowly today.");
  CHECK(desk.emergency().plan(StoreId{"nowhere"}).error().kind == ErrorKind::NotFound);
  plan.contacts.push_back({" ", "x"});
  CHECK(desk.emergency().save(shop, plan).error().code == "emergency.contact");
}
