#include "core/domain/loopback.h"

#include <catch2/catch_test_macros.hpp>

using namespace inquiry;

TEST_CASE("AU08: only this computer may be spoken to without encryption") {
  for (const char* host : {"127.0.0.1", "127.9.9.9", "localhost", "[::1]", "::1", "127.255.255.254"}) {
    INFO(host);
    CHECK(isLoopbackHost(host));
  }
  for (const char* host : {"127.0.0.1.shop.example", "10.0.0.1", "localhost.shop.example", "0.0.0.0", "127.1", "", "[127.0.0.1]", "[]", "::2", "[::1",
                           "1127.0.0.1", "127.0.0.256", "::ffff:10.0.0.1"}) {
    INFO(host);
    CHECK_FALSE(isLoopbackHost(host));
  }
}
