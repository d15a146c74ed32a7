#include "core/net/network_range.h"

#include <arpa/inet.h>
#include <sys/socket.h>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <string>

#include "core/net/curl_transport.h"

namespace inquiry {
namespace {

bool isClosedText(const std::string& text) {
  sockaddr_storage storage{};
  if (text.find(':') == std::string::npos) {
    auto& four = reinterpret_cast<sockaddr_in&>(storage);
    four.sin_family = AF_INET;
    REQUIRE(inet_pton(AF_INET, text.c_str(), &four.sin_addr) == 1);
  } else {
    auto& six = reinterpret_cast<sockaddr_in6&>(storage);
    six.sin6_family = AF_INET6;
    REQUIRE(inet_pton(AF_INET6, text.c_str(), &six.sin6_addr) == 1);
  }
  return isClosedAddress(reinterpret_cast<const sockaddr&>(storage));
}

TEST_CASE("T24: addresses of the own network are closed") {
  const std::string address = GENERATE("10.1.2.3", "172.16.0.1", "172.31.255.255", "192.168.1.1", "127.0.0.1", "169.254.169.254", "100.100.100.200", "0.0.0.0",
                                       "224.0.0.1", "255.255.255.255", "::1", "::", "::ffff:10.0.0.1", "64:ff9b::a9fe:a9fe", "fe80::1", "fd00::1", "ff02::1");
  INFO(address);
  CHECK(isClosedText(address));
}

TEST_CASE("T24: addresses of the public network are open") {
  const std::string address = GENERATE("93.184.216.34", "172.32.0.1", "100.128.0.1", "::ffff:93.184.216.34", "2606:2800:220:1::1");
  INFO(address);
  CHECK_FALSE(isClosedText(address));
}

TEST_CASE("T24: a call that must stay out of the own network connects to nothing in it") {
  CurlTransport transport{CurlTransport::Options{}};
  HttpRequest request;
  request.url = GENERATE("https://10.255.255.1/hook", "https://169.254.169.254/latest", "https://[fe80::1]/hook");
  request.reach = HttpReach::PublicOrThisComputer;
  const auto answer = transport.perform(request, {});
  REQUIRE_FALSE(answer);
  CHECK(answer.error().kind == ErrorKind::Refused);
  CHECK(answer.error().code == "http.inside");
}

}  // namespace
}  // namespace inquiry
