#include <poll.h>

#include <catch2/catch_test_macros.hpp>

#include "tests/support/loopback_socket.h"
#include "tests/support/mail_relay.h"

using namespace inquiry::test;

namespace {

constexpr int kPatience = 5000;  // milliseconds

int accepted(int listener) {
  pollfd waiting{listener, POLLIN, 0};
  REQUIRE(::poll(&waiting, 1, kPatience) == 1);
  return ::accept4(listener, nullptr, nullptr, SOCK_CLOEXEC);
}

// Sends until the line is seen to be gone.
bool noticesTheEnd(int server) {
  for (int tries = 0; tries < kPatience / 10; ++tries) {
    if (::send(server, "news\r\n", 6, MSG_NOSIGNAL) < 0) return true;
    ::poll(nullptr, 0, 10);
  }
  return false;
}

}  // namespace

TEST_CASE("A client that reset its line while the server still spoke kept the relay from the next one") {
  int port = 0;
  const int listener = boundSocket(port);
  REQUIRE(::listen(listener, 4) == 0);
  {
    const MailRelay relay(port);
    const int client = connectedSocket(relay.port());
    REQUIRE(client >= 0);
    const int server = accepted(listener);
    ::shutdown(client, SHUT_WR);
    char byte = 0;
    REQUIRE(::recv(server, &byte, 1, 0) == 0);  // the relay no longer reads the client, so only its sending can tell
    const linger now{1, 0};
    ::setsockopt(client, SOL_SOCKET, SO_LINGER, &now, sizeof now);
    ::close(client);
    CHECK(noticesTheEnd(server));
    ::close(server);
  }
  ::close(listener);
}
