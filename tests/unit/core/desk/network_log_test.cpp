#include "core/desk/network_log.h"

#include <catch2/catch_test_macros.hpp>

#include "core/domain/network_place.h"
#include "tests/unit/core/desk/desk_bench.h"

using namespace inquiry;
using namespace inquiry::test;
using std::chrono::hours;

namespace {

std::size_t rows(DeskBench& bench) {
  std::size_t count = 0;
  for (const JournalEntry& entry : bench.journal()) count += entry.kind == "network.changed" ? 1 : 0;
  return count;
}

}  // namespace

TEST_CASE("AU11: the first network that is seen is no change, another one is, once and with its time") {
  DeskBench bench;
  const std::vector<std::string> office{"eth0 192.168.4"}, phone{"wlan0 172.20.10"};
  CHECK_FALSE(must(desk::noteNetwork(bench.parts(), office)).changedAt);
  bench.clock.advance(hours(1));
  CHECK_FALSE(must(desk::noteNetwork(bench.parts(), office)).changedAt);
  CHECK(rows(bench) == 0);
  const auto changed = must(desk::noteNetwork(bench.parts(), phone));
  CHECK(changed.changedAt == bench.clock.now());
  CHECK(changed.before == office);
  CHECK(rows(bench) == 1);
  bench.clock.advance(hours(1));
  CHECK(must(desk::noteNetwork(bench.parts(), phone)).changedAt == bench.clock.now() - hours(1));
  CHECK(rows(bench) == 1);
}

TEST_CASE("AU11: being without a network for a while is no change of it") {
  DeskBench bench;
  const std::vector<std::string> office{"eth0 192.168.4"};
  must(desk::noteNetwork(bench.parts(), office));
  must(desk::noteNetwork(bench.parts(), {}));
  must(desk::noteNetwork(bench.parts(), office));
  CHECK(rows(bench) == 0);
}

TEST_CASE("The network of this computer is told without its own address") {
  for (const std::string& each : networkPlace()) {
    CHECK(each.find(' ') != std::string::npos);
    CHECK(each.find("127.0.0") == std::string::npos);
  }
  CHECK(networkPlace() == networkPlace());
}
