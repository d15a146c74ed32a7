#include "core/compliance/outgoing_check.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

using namespace inquiry;
using namespace inquiry::compliance;

namespace {

ChannelRules postSale() {
  ChannelRules rules;
  rules.marketplace = "mercado-libre";
  rules.maxText = 350;
  rules.latin1Only = true;
  rules.extraCharacters = U"🙂";
  rules.maxAttachments = 25;
  rules.maxAttachmentBytes = 25U << 20U;
  rules.attachmentTypes = {"image/jpeg", "application/pdf"};
  return rules;
}

const Finding* find(const std::vector<Finding>& findings, std::string_view rule) {
  const auto found = std::find_if(findings.begin(), findings.end(), [&](const Finding& f) { return f.rule == rule; });
  return found == findings.end() ? nullptr : &*found;
}

}  // namespace

TEST_CASE("A text of exactly the limit passes and one more character is forbidden") {
  CHECK(checkOutgoing(postSale(), std::string(350, 'a'), {}).empty());
  const std::string text = std::string(349, 'a') + "ñb";
  const auto findings = checkOutgoing(postSale(), text, {});
  const Finding* tooLong = find(findings, "mercado-libre.length");
  REQUIRE(tooLong != nullptr);
  CHECK(tooLong->level == FindingLevel::Forbidden);
  CHECK(text.substr(tooLong->from, tooLong->to - tooLong->from) == "b");
}

TEST_CASE("The limit counts in the unit of the channel") {
  ChannelRules rules = postSale();
  rules.latin1Only = false;
  rules.maxText = 2;
  CHECK(checkOutgoing(rules, "😀😀", {}).empty());
  rules.countsUtf16 = true;
  CHECK(find(checkOutgoing(rules, "😀😀", {}), "mercado-libre.length") != nullptr);
}

TEST_CASE("Chinese is refused where only ISO-8859-1 is accepted and nothing is offered instead") {
  const std::string text = "Hola 你好";
  const auto findings = checkOutgoing(postSale(), text, {});
  const Finding* refused = find(findings, "mercado-libre.charset");
  REQUIRE(refused != nullptr);
  CHECK(text.substr(refused->from, refused->to - refused->from) == "你好");
  CHECK_FALSE(refused->replacement.has_value());
}

TEST_CASE("Typographic and full-width signs come with what replaces them") {
  const auto findings = checkOutgoing(postSale(), "Hola， gracias", {});
  const Finding* refused = find(findings, "mercado-libre.charset");
  REQUIRE(refused != nullptr);
  CHECK(refused->replacement == ",");
  CHECK(latin1Replacement(U'“') == "\"");
  CHECK(latin1Replacement(U'…') == "...");
}

TEST_CASE("Listed emoji and Spanish letters pass") { CHECK(checkOutgoing(postSale(), "¡Sí, señor! 🙂", {}).empty()); }

TEST_CASE("RP05: a variable left empty blocks sending and is named") {
  const auto findings = checkOutgoing(postSale(), "Su guía: {{tracking.number}}.", {});
  const Finding* empty = find(findings, "template.empty-variable");
  REQUIRE(empty != nullptr);
  CHECK(empty->level == FindingLevel::Forbidden);
  CHECK(empty->text.find("tracking.number") != std::string::npos);
}

TEST_CASE("Invisible characters are pointed at") {
  const auto findings = checkOutgoing(postSale(), "Pay\xE2\x80\x8BPal", {});
  REQUIRE(find(findings, "text.hidden-character") != nullptr);
}

TEST_CASE("Nothing to send is said instead of sent") {
  CHECK(find(checkOutgoing(postSale(), " \n", {}), "text.empty") != nullptr);
}

TEST_CASE("Attachments over the limits of the channel are forbidden") {
  CHECK(find(checkOutgoing(postSale(), "x", {{"a.pdf", "application/pdf", 26 << 20}}), "mercado-libre.attachment-size") != nullptr);
  CHECK(find(checkOutgoing(postSale(), "x", {{"a.exe", "application/x-dosexec", 1}}), "mercado-libre.attachment-type") != nullptr);
  ChannelRules none = postSale();
  none.maxAttachments = 0;
  CHECK(find(checkOutgoing(none, "x", {{"a.pdf", "application/pdf", 1}}), "mercado-libre.attachment-count") != nullptr);
}

TEST_CASE("a text that shows nothing is no answer, and control characters never leave") {
  const ChannelRules rules;
  const auto ruleOf = [&](std::string_view text) {
    const auto findings = checkOutgoing(rules, text, {});
    return findings.empty() ? std::string() : findings.front().rule;
  };
  CHECK(ruleOf("\u200B\u200B") == "text.empty");
  CHECK(ruleOf("\u3000 \n") == "text.empty");
  CHECK(ruleOf(std::string_view("Hola \0 x", 8)) == "text.control-character");
  CHECK(checkOutgoing(rules, "x\a", {}).front().level == FindingLevel::Forbidden);
  CHECK(checkOutgoing(rules, "x\u200By", {}).front().level == FindingLevel::Warning);
  CHECK(ruleOf("two\nlines\tand \U0001F468\u200D\U0001F469") == "");
}
