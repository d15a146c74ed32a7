#include "core/net/mail/mail_address.h"

#include <catch2/catch_test_macros.hpp>

using namespace inquiry;

TEST_CASE("CP05: an address in a log shows at most four characters and half of its local part") {
  CHECK(maskedAddress("k3x9q7w2m5z8h1+11111111-2222@marketplace.amazon.co.uk") == "k3x9****@marketplace.amazon.co.uk");
  CHECK(maskedAddress("anna@example.com") == "an****@example.com");
  CHECK(maskedAddress("a@example.com") == "****@example.com");
  CHECK(maskedAddress("no address") == "no a****");
  CHECK(maskedAddress("") == "****");
  CHECK(maskedAddress("\xE9\xAB\x98\xE6\xA9\x8B@example.jp") == "\xE9\xAB\x98****@example.jp");
  CHECK(maskedAddress("\xE9\xAB\x98@example.jp") == "****@example.jp");
}

TEST_CASE("CP05: every address within a text is masked, everything else stays") {
  CHECK(maskedAddresses("550 <anna.beispiel@example.com>: no, ask bob@example.org @ noon") ==
        "550 <anna****@example.com>: no, ask b****@example.org @ noon");
  CHECK(maskedAddresses("a@b@c") == "****@****@c");
  CHECK(maskedAddresses("") == "");
}
