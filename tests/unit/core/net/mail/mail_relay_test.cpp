#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <catch2/catch_test_macros.hpp>

#include "tests/support/mail_relay.h"

using namespace inquiry::test;

namespace {

constexpr int kPatience = 5000;  // milliseconds

sockaddr* generic(sockaddr_in& address) { return reinterpret_cast<sockaddr*>(&address); }

sockaddr_in loopback(int port) {
  sockaddr_in address{};
  address.sin_family = AF_INET;
  address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  address.sin_port = htons(static_cast<std::uint16_t>(port));
  return address;
}

int listening(int& port) {
  const int listener = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
  sockaddr_in address = loopback(0);
  socklen_t length = sizeof address;
  REQUIRE(::bind(listener, generic(address), sizeof address) == 0);
  REQUIRE(::listen(listener, 4) == 0);
  ::getsockname(listener, generic(address), &length);
  port = ntohs(address.sin_port);
  return listener;
}

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
  const int listener = listening(port);
  {
    const MailRelay relay(port);
    const int client = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address = loopback(relay.port());
    REQUIRE(::connect(client, generic(address), sizeof address) == 0);
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
