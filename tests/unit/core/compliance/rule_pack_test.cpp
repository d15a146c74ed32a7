#include "core/compliance/rule_pack.h"

#include <sodium.h>

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <set>

#include "core/compliance/masking.h"
#include "core/compliance/outgoing_check.h"
#include "core/compliance/rule_book.h"

using namespace inquiry;
using namespace inquiry::compliance;

namespace {

const std::string kPack = R"({"id":"ebay","version":7,"date":"2026-11-01","source":"a sheet","rules":[
  {"id":"lamp","finds":"words","level":"forbidden","text":"No lamps.","words":["lamp"],"fix":""}]})";

std::string hex(const unsigned char* bytes, std::size_t size) {
  std::string text(size * 2 + 1, '\0');
  ::sodium_bin2hex(text.data(), text.size(), bytes, size);
  text.pop_back();
  return text;
}

struct Signed {
  SignedPack pack;
  std::string key;
};

Signed signedBy(const std::string& json) {
  unsigned char open[crypto_sign_PUBLICKEYBYTES], secret[crypto_sign_SECRETKEYBYTES], signature[crypto_sign_BYTES];
  ::crypto_sign_keypair(open, secret);
  ::crypto_sign_detached(signature, nullptr, reinterpret_cast<const unsigned char*>(json.data()), json.size(), secret);
  return {{json, hex(signature, sizeof signature)}, hex(open, sizeof open)};
}

const Finding* find(const std::vector<Finding>& findings, std::string_view rule) {
  const auto found = std::find_if(findings.begin(), findings.end(), [&](const Finding& f) { return f.rule == rule; });
  return found == findings.end() ? nullptr : &*found;
}

}  // namespace

TEST_CASE("CP03: the program brings ten signed packs, each with version, date and source, and every rule of theirs is usable") {
  std::set<std::string> ids;
  for (const SignedPack& each : builtInPacks()) {
    const auto pack = openPack(each);
    REQUIRE(pack.has_value());
    CHECK(pack->version > 0);
    CHECK(pack->date.size() == 10);
    CHECK_FALSE(pack->source.empty());
    CHECK_FALSE(pack->rules.empty());
    ids.insert(pack->id);
  }
  CHECK(ids == std::set<std::string>{"amazon", "common", "ebay", "mailbox", "mercado-libre", "rakuten", "shopee", "shopify", "woocommerce", "yahoo-shopping-jp"});
  CHECK(builtInRules()->packs().size() == 10);
}

TEST_CASE("CP03: a pack passes with its own signature and is refused with one changed byte, a foreign key or none") {
  const Signed made = signedBy(kPack);
  CHECK(verifySignature(made.pack, made.key).has_value());
  SignedPack changed = made.pack;
  changed.json[40] = 'x';
  const Status refused = verifySignature(changed, made.key);
  REQUIRE_FALSE(refused.has_value());
  CHECK(refused.error().code == "pack.signature");
  CHECK_FALSE(verifySignature(made.pack).has_value());
  CHECK_FALSE(verifySignature({kPack, ""}, made.key).has_value());
  CHECK_FALSE(openPack(made.pack).has_value());
}

TEST_CASE("CP03: a pack without version or date, with an unknown kind or a broken pattern is refused with a sentence") {
  CHECK_FALSE(parseRulePack("{").has_value());
  CHECK_FALSE(parseRulePack(R"({"id":"x","version":1,"date":"yesterday","source":"s","rules":[]})").has_value());
  CHECK_FALSE(parseRulePack(R"({"id":"x","version":1,"date":"2026-11-01","source":"s","rules":[{"id":"a","finds":"smells","level":"hint","text":"t"}]})").has_value());
  const auto pack = parseRulePack(R"({"id":"x","version":1,"date":"2026-11-01","source":"s","rules":[{"id":"a","finds":"words","level":"hint","text":"t","patterns":["("]}]})");
  REQUIRE(pack.has_value());
  const auto book = RuleBook::of({*pack});
  REQUIRE_FALSE(book.has_value());
  CHECK(book.error().code == "pack.pattern");
}

TEST_CASE("RP17: the same text is forbidden at one marketplace and allowed at another, by the rule's name") {
  const std::string text = "You find it at https://blue-lamp.example.com/lamp";
  const auto book = builtInRules();
  const auto atEbay = book->check("ebay", "US", text);
  const Finding* link = find(atEbay, "ebay.link");
  REQUIRE(link != nullptr);
  CHECK(link->level == FindingLevel::Forbidden);
  CHECK_FALSE(link->source.empty());
  CHECK(link->sourceDate.size() == 10);
  CHECK(text.substr(link->from, link->to - link->from) == "https://blue-lamp.example.com/lamp");
  REQUIRE(link->replacement.has_value());
  CHECK(link->replacement->empty());
  CHECK(book->check("mailbox", "US", text).empty());
}

TEST_CASE("CP02: a handle beside the sign of a messenger is found, whichever stands first, and neither sign nor handle alone") {
  const auto book = builtInRules();
  for (const char* text : {"💬✈️@shop", "✈️ @blue_lamp", "📲: ＠blue.lamp", "@bluelamp💬", "Ask here 🟢 @ bluelamp"}) {
    INFO(text);
    CHECK(find(book->check("amazon", "", text), "amazon.messenger") != nullptr);
  }
  for (const char* text : {"It flew in yesterday ✈️ and arrives on Friday.", "Thank you 💬", "✈️: express, 3 days", "Meet us @ 10 at the depot", "📱 case, black"}) {
    INFO(text);
    CHECK(book->check("amazon", "", text).empty());
  }
}

TEST_CASE("CP01: the platform's own pages and the carriers' tracking pages may be named") {
  const auto book = builtInRules();
  CHECK(book->check("amazon", "", "https://www.amazon.de/returns and www.dhl.de/track?x=1").empty());
  CHECK(find(book->check("amazon", "", "https://www.ebay.de/itm/1"), "amazon.link") != nullptr);
}

TEST_CASE("CP05: a card number is forbidden everywhere, and nobody may override that") {
  const auto book = builtInRules();
  CHECK(find(book->check("mailbox", "", "4111 1111 1111 1111"), "common.card") != nullptr);
  REQUIRE(book->rule("common.card") != nullptr);
  CHECK_FALSE(book->rule("common.card")->mayBeOverridden);
  CHECK(book->rule("amazon.link")->mayBeOverridden);
}

TEST_CASE("CP08: hints of Japanese and Mexican law come with source and date, and only there") {
  const auto book = builtInRules();
  const auto inJapan = book->check("rakuten", "JP", "返品をご希望でしたらお知らせください。");
  const Finding* hint = find(inJapan, "common.law-cooling-off");
  REQUIRE(hint != nullptr);
  CHECK(hint->level == FindingLevel::Hint);
  CHECK_FALSE(hint->sourceDate.empty());
  CHECK(book->check("ebay", "US", "返品をご希望でしたらお知らせください。").empty());
  CHECK(find(book->check("mercado-libre", "MX", "Necesitamos su fecha de nacimiento."), "common.law-mx-data") != nullptr);
  CHECK(book->lawHints("JP", "return").size() == 1);
  CHECK(book->lawHints("DE", "return").empty());
}

TEST_CASE("RP15: words of refund, law and claims are told apart in every language") {
  const auto book = builtInRules();
  const auto kinds = [&](const std::string& text) {
    std::set<std::string> found;
    for (const Finding& finding : book->sensitive("ebay", text)) found.insert(book->rule(finding.rule)->approval);
    return found;
  };
  CHECK(kinds("We offer a partial refund.") == std::set<std::string>{"refund"});
  CHECK(kinds("我们给您全额退款。") == std::set<std::string>{"refund"});
  CHECK(kinds("Unser Anwalt meldet sich.") == std::set<std::string>{"legal"});
  CHECK(kinds("Su reclamo fue recibido.") == std::set<std::string>{"claim"});
  CHECK(kinds("ご注文ありがとうございます。").empty());
  // Without the team's wish they are no findings of the check.
  CHECK(book->check("ebay", "", "We offer a partial refund.").empty());
}

TEST_CASE("CP01: the channel's own limits and the packs are told in one check") {
  ChannelRules rules;
  rules.marketplace = "ebay";
  rules.maxText = 20;
  rules.book = builtInRules();
  const auto findings = checkOutgoing(rules, "Please use PayPal for this one.", {});
  CHECK(find(findings, "ebay.length") != nullptr);
  CHECK(find(findings, "ebay.payment") != nullptr);
}

TEST_CASE("CP05: addresses, telephone and card numbers are masked, everything else stays") {
  CHECK(masked("write to anna.b@mail.example now") == "write to a•••@••• now");
  CHECK(masked("call 0171 2345678 please") == "call •••78 please");
  CHECK(masked("card 4111 1111 1111 1111") == "card •••• 1111");
  for (const char* text : {"order 114-1234567-7654321", "arrives 2026-11-20", "costs 1,299.00", "谢谢", ""}) CHECK(masked(text) == text);
  std::vector<std::pair<std::size_t, std::size_t>> marks{{0, 5}, {9, 28}, {29, 32}};
  const std::string text = masked("write to anna.b@mail.example now", marks);
  CHECK(text.substr(marks[0].first, marks[0].second - marks[0].first) == "write");
  CHECK(text.substr(marks[1].first, marks[1].second - marks[1].first) == "a•••@•••");
  CHECK(text.substr(marks[2].first, marks[2].second - marks[2].first) == "now");
}
