#include "core/desk/go_live.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

#include "tests/unit/core/desk/desk_bench.h"

using namespace inquiry;
using namespace inquiry::test;

namespace {

const StoreId kShop{"shop"};

struct GateBench {
  DeskBench desk{{}};
  GateBench() { desk.connect("shop", StoreMode::DisplayOnly); }

  std::vector<std::string> open() {
    std::vector<std::string> codes;
    for (const auto& point : must(desk.stores().openPoints(kShop))) codes.push_back(point.code);
    return codes;
  }
  StoreMode mode() {
    for (const auto& row : must(desk.stores().list()))
      if (row.store.id == kShop) return row.store.mode;
    throw std::runtime_error("no such store");
  }
  void name() { must(desk.team().setOwner(kShop, {PersonId{"me"}, false})); }
};

}  // namespace

TEST_CASE("ON04: a store that was never read, tested or given to anybody cannot answer, and the gate lists what is open") {
  GateBench bench;
  CHECK(bench.open() == std::vector<std::string>{"never-read", "no-owner", "no-enquiry"});
  const auto refused = bench.desk.stores().goLive(kShop);
  CHECK(refused.error().code == "store.not_ready");
  CHECK(refused.error().text.find("test enquiry") != std::string::npos);
  CHECK(bench.mode() == StoreMode::DisplayOnly);
}

TEST_CASE("ON04: with everything in place the store goes live") {
  GateBench bench;
  bench.desk.round();
  bench.name();
  CHECK(must(bench.desk.stores().testEnquiry(kShop)).stages.back().stage == "answer");
  CHECK(bench.open().empty());
  must(bench.desk.stores().goLive(kShop));
  CHECK(bench.mode() == StoreMode::Reply);
}

TEST_CASE("ON04: going live all the same needs a name and a reason, and the journal keeps both with what was open") {
  GateBench bench;
  CHECK_FALSE(bench.desk.stores().goLive(kShop, {"Li Wen", ""}));
  CHECK_FALSE(bench.desk.stores().goLive(kShop, {"", "Peak begins tonight"}));
  must(bench.desk.stores().goLive(kShop, {"Li Wen", "Peak begins tonight"}));
  CHECK(bench.mode() == StoreMode::Reply);
  const auto rows = bench.desk.journal();
  const auto row = std::find_if(rows.begin(), rows.end(), [](const JournalEntry& entry) { return entry.kind == "store.gate-overridden"; });
  REQUIRE(row != rows.end());
  CHECK(row->payload.find("Li Wen") != std::string::npos);
  CHECK(row->payload.find("Peak begins tonight") != std::string::npos);
  CHECK(row->payload.find("no-enquiry") != std::string::npos);
}

TEST_CASE("ON04: a store that was read once and is out of reach now is not ready") {
  GateBench bench;
  bench.desk.round();
  bench.desk.platform().pullError = Error{ErrorKind::Unauthorised, "test.revoked", "Sign in again.", {}};
  static_cast<void>(bench.desk.stores().syncOnce({kShop}));
  const auto open = bench.open();
  CHECK(std::find(open.begin(), open.end(), "not-well") != open.end());
}
