#include "core/desk/test_enquiry.h"

#include <catch2/catch_test_macros.hpp>
#include <filesystem>

#include "tests/unit/core/desk/desk_bench.h"

using namespace inquiry;
using namespace inquiry::test;

namespace {

std::vector<std::string> ticks(const desk::EnquiryReport& report) {
  std::vector<std::string> all;
  for (const desk::EnquiryStage& stage : report.stages) all.push_back((stage.ok ? "+" : "-") + stage.stage);
  return all;
}

using Ticks = std::vector<std::string>;

}  // namespace

TEST_CASE("ON02: a test enquiry runs the whole path and leaves nothing behind, here or at the platform") {
  DeskBench desk;
  desk.question("t1", "A real one");
  const auto before = desk.journal().size();
  const int pulls = desk.platform().pulls;
  desk.announced();
  const auto report = must(desk::runTestEnquiry(desk.parts(), StoreId{"shop"}));
  CHECK(ticks(report) == Ticks{"+arrival", "+language", "+routing", "+alert", "+answer"});
  CHECK(report.passed);
  for (const desk::EnquiryStage& stage : report.stages) {
    CHECK(stage.at == desk.clock.now());
    CHECK_FALSE(stage.text.empty());
  }
  CHECK((desk.platform().sendCalls == 0 && desk.platform().writes == 0 && desk.platform().pulls == pulls));
  CHECK(must(desk.reply().outbox()).empty());
  CHECK(must(desk.inbox().status()).messages == 1);
  CHECK(desk.announced().arrived.empty());
  for (const auto& entry : std::filesystem::directory_iterator(desk.place("desk")))
    CHECK(entry.path().filename().string().find("test-enquiry") == std::string::npos);
  REQUIRE(desk.journal().size() == before + 1);
  CHECK(desk.journal().back().kind == "test_enquiry.run");
}

TEST_CASE("ON02: a display-only store passes every stage but the answer, and says why") {
  DeskBench desk;
  must(desk.stores().setMode(StoreId{"shop"}, StoreMode::DisplayOnly));
  const auto report = must(desk::runTestEnquiry(desk.parts(), {}));
  CHECK(ticks(report) == Ticks{"+arrival", "+language", "+routing", "+alert", "-answer"});
  CHECK_FALSE(report.passed);
  CHECK(report.stages.back().text.find("only shows messages") != std::string::npos);
  CHECK(desk.platform().writes == 0);
}

TEST_CASE("ON02: an unknown store, or none at all, is said") {
  DeskBench desk;
  CHECK(desk::runTestEnquiry(desk.parts(), StoreId{"nobody"}).error().code == "store.not_found");
  DeskBench empty(std::vector<std::string>{});
  CHECK(desk::runTestEnquiry(empty.parts(), {}).error().code == "store.none");
}
