#pragma once

#include <catch2/catch_test_macros.hpp>

#include "tests/unit/core/sync/practice_desk.h"

namespace inquiry::test {

// A desk whose buyer waits in the threads t0, t1, ...
struct WaitingDesk : PracticeDesk {
  explicit WaitingDesk(int threads = 1) {
    round();
    for (int i = 0; i < threads; ++i) platform().buyerWrites("t" + std::to_string(i), "Hello?");
    round();
    clock.advance(std::chrono::seconds(30));
  }
  // The person who was asked looked on the platform's page: it is not there.
  void sayNotSent(OutgoingId id) {
    Outgoing found = item(id);
    OutboxLedger::Move move;
    move.to = OutgoingState::Queued;
    REQUIRE(OutboxLedger(database(), clock, journal()).move(found, move));
  }
  // Rounds over the settle time and a little longer.
  void letSettle(Duration time = std::chrono::minutes(5)) {
    for (Duration passed{0}; passed < time; passed += std::chrono::seconds(10)) {
      clock.advance(std::chrono::seconds(10));
      round();
    }
  }
};

}  // namespace inquiry::test
