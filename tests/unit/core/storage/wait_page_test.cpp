#include "core/storage/wait_page.h"

#include <catch2/catch_test_macros.hpp>

using namespace inquiry;
using namespace inquiry::storage;

namespace {

constexpr std::int64_t kDay = 20'000;
const Instant kStart = Instant::fromMillis(kDay * 86'400'000);

WaitFact full() {
  WaitFact fact;
  fact.thread.value = 1'234'567;
  fact.store = 3;
  fact.position = 2;
  fact.startedAt = kStart + Duration(86'399'999);
  fact.endedAt = fact.startedAt + std::chrono::hours(24 * 400);
  fact.end = WaitingEnd::AnsweredElsewhere;
  fact.traits = 15;
  fact.zoneMinutes = -480;
  fact.dueAt = fact.startedAt;  // a distance of nothing is not the same as none
  fact.ownDueAt = fact.startedAt - Duration(1);
  fact.assignedAt = fact.startedAt + Duration(1);
  fact.orderedAt = fact.startedAt + Duration(1'000'000'000'000);
  fact.agent = 1;
  fact.policy = 900'000;
  fact.tags = {5, 1, 77};
  return fact;
}

}  // namespace

TEST_CASE("a packed day gives back every fact as it was") {
  WaitFact bare;
  bare.startedAt = kStart;
  WaitPageWriter page(kDay);
  page.add(full());
  page.add(bare);
  page.add(full());
  std::vector<WaitFact> read;
  REQUIRE(readWaitPage(kDay, page.bytes(), [&](const WaitFact& fact) { read.push_back(fact); }));
  CHECK(read == std::vector{full(), bare, full()});
}

TEST_CASE("a packed day that was cut off or is of another kind is an error, never wrong figures") {
  WaitPageWriter page(kDay);
  page.add(full());
  const auto ignore = [](const WaitFact&) {};
  for (std::size_t length = 2; length < page.bytes().size(); ++length) {
    CAPTURE(length);
    CHECK_FALSE(readWaitPage(kDay, std::string_view(page.bytes()).substr(0, length), ignore));
  }
  CHECK_FALSE(readWaitPage(kDay, "", ignore));
  CHECK_FALSE(readWaitPage(kDay, "\x02", ignore));
}
