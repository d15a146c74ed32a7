#include "core/net/pause.h"

#include <catch2/catch_test_macros.hpp>

#include "core/domain/pulse.h"

namespace inquiry {
namespace {

using std::chrono::milliseconds;

TEST_CASE("A long lawful pause was taken for a worker that hangs") {
  Pulse pulse;
  const PulseScope scope(pulse);
  CHECK(pauseFor(milliseconds(5), {}, milliseconds(1)));
  CHECK(pulse.beats() >= 5);
}

TEST_CASE("A pause ends at once when the work is to stop") {
  std::stop_source stop;
  stop.request_stop();
  CHECK_FALSE(pauseFor(std::chrono::hours(1), stop.get_token()));
}

TEST_CASE("No pause is a pause of no length") { CHECK(pauseFor(Duration::zero(), {})); }

}  // namespace
}  // namespace inquiry
