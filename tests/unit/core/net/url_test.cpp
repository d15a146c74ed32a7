#include "core/net/url.h"

#include <catch2/catch_test_macros.hpp>

#include "core/domain/loopback.h"

using namespace inquiry;

namespace {

std::string refusal(const std::string& url, const std::optional<std::string>& proxy = {}) {
  const auto checked = checkedUrl(url, proxy);
  if (checked) return "";
  CHECK(checked.error().kind == ErrorKind::Refused);
  return checked.error().code;
}

}  // namespace

TEST_CASE("AU08: https goes anywhere, http only to a literal loopback address") {
  for (const auto* url : {"https://api.example.com/a?b=c", "HTTPS://API.example.com", "http://127.0.0.1:8080/x", "http://127.255.1.2/",
                          "http://[::1]:99/", "http://localhost/", "http://LOCALHOST:1/"}) {
    CAPTURE(url);
    CHECK(refusal(url).empty());
  }
  for (const auto* url : {"http://api.example.com/", "http://10.0.0.1/", "http://127.0.0.1.example.com/", "http://localhost.example.com/",
                          "http://128.0.0.1/", "http://0.0.0.0/", "http://[::2]/", "http://[::ffff:10.0.0.1]/"}) {
    CAPTURE(url);
    CHECK(refusal(url) == "http.plain");
  }
}

TEST_CASE("Addresses that parsers disagree about are refused") {
  for (const auto* url : {"http://127.0.0.1@evil.example.com/", "http://user:pw@127.0.0.1/", "https://u@api.example.com/", "",
                          "api.example.com/path", "https://", "https:///path", "https://a b.example.com/", "https://a.example.com/\r\nX: y",
                          "//127.0.0.1/", "https://exa\tmple.com/"}) {
    CAPTURE(url);
    CHECK(refusal(url) == "http.url");
  }
  for (const auto* url : {"http://127.0.0.1\\@evil.example.com/", "http://127.0.0.1#@evil.example.com/"}) {
    CAPTURE(url);
    const auto parts = urlParts(url);
    // Either unreadable or read as the loopback host: never as the other one.
    CHECK((!parts || isLoopbackHost(parts->host) || refusal(url) == "http.plain"));
  }
}

TEST_CASE("Other protocols are refused") {
  for (const auto* url : {"ftp://127.0.0.1/", "file:///etc/passwd", "gopher://127.0.0.1/", "ldap://127.0.0.1/", "smtp://127.0.0.1/",
                          "javascript:alert(1)", "ws://127.0.0.1/"}) {
    CAPTURE(url);
    CHECK(!refusal(url).empty());
  }
}

TEST_CASE("Other spellings of an IPv4 address are read as that address") {
  REQUIRE(urlParts("http://0x7f.1/"));
  CHECK(urlParts("http://0x7f.1/")->host == "127.0.0.1");
  CHECK(urlParts("http://2130706433/")->host == "127.0.0.1");
  CHECK(refusal("http://167772161/") == "http.plain");
}

TEST_CASE("A proxy is http or socks5h, and plain http does not leave the machine through one") {
  const std::string url = "https://api.example.com/";
  CHECK(refusal(url, "http://proxy.example.com:8080").empty());
  CHECK(refusal(url, "socks5h://10.0.0.7:1080").empty());
  CHECK(refusal(url, "http://user:secret@proxy.example.com:8080").empty());
  CHECK(refusal(url, "").empty());
  CHECK(refusal(url, "socks5://10.0.0.7:1080") == "http.proxy_url");  // would resolve names here
  CHECK(refusal(url, "https://proxy.example.com") == "http.proxy_url");
  CHECK(refusal(url, "proxy.example.com:8080") == "http.proxy_url");
  CHECK(refusal("http://127.0.0.1/", "http://proxy.example.com:8080") == "http.plain");
  CHECK(refusal("http://127.0.0.1/", "socks5h://10.0.0.7:1080") == "http.plain");
  CHECK(refusal("http://127.0.0.1/", "http://127.0.0.1:3128").empty());
}

TEST_CASE("Port, path and query of an address are told apart") {
  const auto parts = urlParts("https://Api.Example.com/a/b%20c?x=1&y=2#part");
  REQUIRE(parts);
  CHECK(parts->host == "api.example.com");
  CHECK(parts->port == 443);
  CHECK(parts->pathAndQuery == "/a/b%20c?x=1&y=2");
  CHECK(urlParts("http://[::1]:8081")->host == "::1");
  CHECK(urlParts("http://[::1]:8081")->port == 8081);
}

TEST_CASE("Everything but the unreserved characters is percent-encoded") {
  CHECK(urlEncoded("AZaz09-._~") == "AZaz09-._~");
  CHECK(urlEncoded("a b+c/d?e=f&g:h@i%") == "a%20b%2Bc%2Fd%3Fe%3Df%26g%3Ah%40i%25");
  CHECK(urlEncoded("\xe4\xbd\xa0") == "%E4%BD%A0");
  CHECK(urlEncoded(std::string_view("\0\r\n", 3)) == "%00%0D%0A");
  CHECK(formEncoded({{"a", "1"}, {"b", "x y"}, {"a", "&="}}) == "a=1&b=x%20y&a=%26%3D");
  CHECK(formEncoded({}).empty());
}
