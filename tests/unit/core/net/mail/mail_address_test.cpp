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

namespace {

MailAddress only(std::string_view header) {
  const auto list = parseAddresses(header);
  REQUIRE(list.size() == 1);
  return list.front();
}

}  // namespace

TEST_CASE("Addresses are read in every form that mailers write") {
  CHECK(only("anna@Example.COM") == MailAddress{"", "anna@example.com"});
  CHECK(only("Anna Beispiel <anna@example.com>") == MailAddress{"Anna Beispiel", "anna@example.com"});
  CHECK(only("\"Beispiel, Anna\" <anna@example.com>") == MailAddress{"Beispiel, Anna", "anna@example.com"});
  CHECK(only("Beispiel, Anna <anna@example.com>") == MailAddress{"Beispiel, Anna", "anna@example.com"});
  CHECK(only("anna@example.com (Anna)") == MailAddress{"Anna", "anna@example.com"});
  CHECK(only("=?utf-8?B?5rOo5paH?= <a@example.jp>") == MailAddress{"注文", "a@example.jp"});
  CHECK(only("\"=?utf-8?B?5rOo5paH?=\" <a@example.jp>") == MailAddress{"注文", "a@example.jp"});
  CHECK(only("<@relay.example:anna@example.com>") == MailAddress{"", "anna@example.com"});
  CHECK(only("Shop Name") == MailAddress{"Shop Name", ""});
  CHECK(parseAddresses("undisclosed-recipients:;").empty());
  CHECK(parseAddresses("").empty());
  CHECK(parseAddresses("<>").empty());
  const auto group = parseAddresses("Team: a@example.com, B <b@example.com>; c@example.com");
  REQUIRE(group.size() == 3);
  CHECK(group[1] == MailAddress{"B", "b@example.com"});
  CHECK(parseAddresses("a@example.com, , b@example.com").size() == 2);
  CHECK(parseAddresses("<a@example.com, <b@example.com>").size() == 2);
}

TEST_CASE("An encoded name cannot smuggle in an address") {
  const auto forged = only("=?utf-8?Q?Amazon_=3Ca=40marketplace.amazon.com=3E=2C?= <evil@example.com>");
  CHECK(forged.address == "evil@example.com");
  CHECK(forged.name == "Amazon <a@marketplace.amazon.com>,");
  CHECK(only("\"a@marketplace.amazon.com\" <evil@example.com>").address == "evil@example.com");
  CHECK(only("a@marketplace.amazon.com <evil@example.com>").address == "evil@example.com");
}

TEST_CASE("Domain and local part are cut at the last @") {
  const MailAddress address{"", "a@b@example.com"};
  CHECK(address.domain() == "example.com");
  CHECK(address.localPart() == "a@b");
  CHECK(MailAddress{"x", ""}.domain().empty());
}

TEST_CASE("A list of hostile length ends") {
  std::string hostile;
  while (hostile.size() < 1'000'000) hostile += "<(\"";
  CHECK(parseAddresses(hostile).size() <= 1000);
  std::string many;
  for (int i = 0; i < 5000; ++i) many += "a@example.com,";
  CHECK(parseAddresses(many).size() == 1000);
}

TEST_CASE("An address of bytes that are no text becomes text") {
  const auto found = parseAddresses("Anna <\xff\xfe" "anna@example.com>");
  REQUIRE(found.size() == 1);
  CHECK(found[0].address == "\uFFFD\uFFFD" "anna@example.com");
}
