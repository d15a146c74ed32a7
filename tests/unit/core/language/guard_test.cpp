#include "core/language/guard.h"

#include <catch2/catch_test_macros.hpp>
#include <random>

#include "core/language/mask.h"
#include "tests/unit/core/language/labelled.h"

using namespace inquiry;
using namespace inquiry::language;
using Kind = GuardTrouble::Kind;

namespace {

std::string describe(const std::vector<GuardTrouble>& troubles) {
  std::string text;
  for (const GuardTrouble& trouble : troubles) text += "[" + trouble.source + " > " + trouble.target + "] ";
  return text;
}

struct Pair {
  const char *source, *from, *target, *to;
};

}  // namespace

TEST_CASE("TR06: the number formats of the target language are no change") {
  for (const Pair& row : {Pair{"It costs 1,234.50 EUR.", "en", "Es kostet 1.234,50 EUR.", "de"}, Pair{"Weighs 1.5 kg", "en", "Pesa 1,5 kg", "es"},
                          Pair{"I ordered 3 pieces.", "en", "我订了三件。", "zh"}, Pair{"我要两个", "zh", "I want 2.", "en"}, Pair{"On May 12", "en", "5月12日", "zh"},
                          Pair{"5月12日に届きました", "ja", "It arrived on 12 May.", "en"}, Pair{"at 2:30 pm", "en", "14:30", "de"}, Pair{"3万円です", "ja", "It is 30,000 yen.", "en"},
                          Pair{"in a week", "en", "1周内", "zh"}, Pair{"２個ください", "ja", "请给我2个", "zh"}, Pair{"$25", "en", "25美元", "zh"}, Pair{"12.05.2026", "de", "2026-05-12", "en"},
                          Pair{"1\u202f250,00 €", "fr", "1,250.00 €", "en"}, Pair{"Order 303-8841207-5520347", "en", "订单303-8841207-5520347", "zh"}}) {
    INFO(row.source << " -> " << row.target);
    const auto troubles = compareFacts({row.source, row.from, row.target, row.to});
    INFO(describe(troubles));
    CHECK_FALSE(blocks(troubles));
  }
}

TEST_CASE("TR06: what is changed, lost or invented blocks, with its place") {
  struct Row {
    Pair pair;
    Kind kind;
    const char *source, *target;
  };
  for (const Row& row : {Row{{"It costs 25 EUR.", "en", "Es kostet 52 EUR.", "de"}, Kind::Changed, "25", "52"}, Row{{"Order 303-8841207-5520347", "en", "Pedido 303-8841207-5520374", "es"}, Kind::Changed, "303-8841207-5520347", "303-8841207-5520374"},
                         Row{{"We refund 10 %.", "en", "我们退款。", "zh"}, Kind::Lost, "10", ""}, Row{{"We refund you.", "en", "我们退您50元。", "zh"}, Kind::Invented, "", "50"},
                         Row{{"Write to help@shop.example", "en", "请来信", "zh"}, Kind::Lost, "help@shop.example", ""}, Row{{"See https://shop.example/r", "en", "见 https://shop.example/x", "zh"}, Kind::Changed, "https://shop.example/r", "https://shop.example/x"},
                         Row{{"$25", "en", "25 €", "de"}, Kind::Changed, "25", "25"}, Row{{"1.5 kg", "en", "15 kg", "de"}, Kind::Changed, "1.5", "15"},
                         Row{{"2026-05-12", "en", "2026-05-21", "de"}, Kind::Changed, "12", "21"}, Row{{"3万円", "ja", "3,000 yen", "en"}, Kind::Changed, "3", "3,000"}}) {
    INFO(row.pair.source << " -> " << row.pair.target);
    const auto troubles = compareFacts({row.pair.source, row.pair.from, row.pair.target, row.pair.to});
    INFO(describe(troubles));
    REQUIRE(blocks(troubles));
    CHECK(troubles.front().kind == row.kind);
    CHECK(troubles.front().source == row.source);
    CHECK(troubles.front().target == row.target);
    const GuardTrouble& trouble = troubles.front();
    CHECK(std::string_view(row.pair.source).substr(trouble.sourceFrom, trouble.sourceTo - trouble.sourceFrom) == row.source);
    CHECK(std::string_view(row.pair.target).substr(trouble.targetFrom, trouble.targetTo - trouble.targetFrom) == row.target);
  }
}

TEST_CASE("TR06: names of the conversation survive") {
  const std::vector<std::string> names{"Anna Müller", "Anna", "Müller"};
  CHECK(blocks(compareFacts({"Hello Anna", "en", "Hola Ana", "es"}, names)));
  CHECK_FALSE(blocks(compareFacts({"Hello Anna", "en", "Hola Anna", "es"}, names)));
}

TEST_CASE("TR06: two numbers in another order are told and block nothing") {
  const auto troubles = compareFacts({"3 of 7", "en", "7 中的 3", "zh"});
  REQUIRE(troubles.size() == 1);
  CHECK(troubles.front().kind == Kind::Reordered);
  CHECK_FALSE(blocks(troubles));
}

TEST_CASE("TR06: a provider sees no order, amount, date, address, link or name") {
  const auto masked = MaskedText::of("Anna, order 303-8841207-5520347 over $25.90 of 2026-05-12, write to a@b.example or https://b.example/x", {{"Anna"}, {}});
  for (const char* secret : {"Anna", "303-8841207", "25.90", "2026", "a@b.example", "https"}) CHECK(masked.text().find(secret) == std::string::npos);
  CHECK(masked.tokens().size() == 6);
  CHECK(masked.restored(masked.text()) == "Anna, order 303-8841207-5520347 over $25.90 of 2026-05-12, write to a@b.example or https://b.example/x");
}

namespace {

// Spoils one thing of a masked text, as a careless service might.
std::string spoiled(std::string text, const std::vector<std::string>& tokens, std::mt19937& random) {
  const auto pick = [&random](std::size_t count) { return std::uniform_int_distribution<std::size_t>(0, count - 1)(random); };
  std::vector<std::size_t> digits;
  for (std::size_t i = 0; i < text.size(); ++i)
    if (text[i] >= '0' && text[i] <= '9') digits.push_back(i);
  const auto place = [&text](const std::string& token) { return text.find(token); };
  switch (pick(7)) {
    case 0:
      if (!digits.empty()) {
        char& digit = text[digits[pick(digits.size())]];
        digit = digit == '9' ? '1' : static_cast<char>(digit + 1);
      }
      break;
    case 1:
      if (!digits.empty()) text.erase(digits[pick(digits.size())], 1);
      break;
    case 2: text += " 7"; break;
    case 3:
      if (!tokens.empty()) text.erase(place(tokens[pick(tokens.size())]), tokens.front().size());
      break;
    case 4:
      if (!tokens.empty()) text += " " + tokens[pick(tokens.size())];
      break;
    case 5:
      if (!tokens.empty()) text[place(tokens[pick(tokens.size())]) + 2] = 'A';
      break;
    default: break;  // an honest one
  }
  return text;
}

}  // namespace

TEST_CASE("TR06: of 500 sentences through a provider that spoils at random, no change of a number goes unnoticed and no honest text is blocked") {
  std::mt19937 random(20260305);
  const auto number = [&random](int least, int most) { return std::to_string(std::uniform_int_distribution<int>(least, most)(random)); };
  const auto messages = test::labelledMessages();
  int changed = 0, honest = 0;
  for (int i = 0; i < 500; ++i) {
    std::string source = messages[static_cast<std::size_t>(i) * 2].text + " " + number(2, 40) + " x " + number(100, 999) + "-" + number(1000000, 9999999) + "-" + number(1000000, 9999999) +
                         ", $" + number(1, 900) + "." + number(10, 99) + ", 2026-0" + number(1, 9) + "-" + number(10, 28) + ", 1Z" + number(100000, 999999) + "AA" + number(1000, 9999);
    const auto masked = MaskedText::of(source, {});
    const std::string answer = spoiled(masked.text(), masked.tokens(), random);
    const std::string target = masked.restored(answer);
    const auto troubles = compareFacts({source, "en", target, "en"});
    INFO(source << "\n" << target << "\n" << describe(troubles));
    if (target == source) {
      ++honest;
      CHECK(troubles.empty());
    } else {
      ++changed;
      CHECK(blocks(troubles));
    }
  }
  INFO(changed << " spoiled, " << honest << " honest");
  CHECK(changed > 300);
  CHECK(honest > 50);
}

TEST_CASE("TR03: a term of the glossary is kept in 200 of 200 sentences") {
  const std::vector<GlossaryTerm> terms{{"Blue Harbor", "Blue Harbor"}, {"return label", "etiqueta de devolución"}, {"AeroLamp", "AeroLamp"}, {"保护套", "funda protectora"}};
  const auto messages = test::labelledMessages();
  int kept = 0;
  for (int i = 0; i < 200; ++i) {
    const GlossaryTerm& term = terms[static_cast<std::size_t>(i) % terms.size()];
    const std::string source = messages[static_cast<std::size_t>(i) * 5].text + " " + term.source + (i % 2 == 0 ? "." : " " + messages[static_cast<std::size_t>(i)].text);
    const auto masked = MaskedText::of(source, {{}, terms});
    // A service that turns everything else into something else.
    std::string answer;
    for (const char c : masked.text()) answer += c == 'e' ? 'a' : c;
    const std::string target = masked.restored(answer);
    if (target.find(term.target) != std::string::npos && masked.lostTerms(target).empty()) ++kept;
  }
  CHECK(kept == 200);
}

TEST_CASE("TR03: a term that the service dropped is told") {
  const auto masked = MaskedText::of("The AeroLamp is broken", {{}, {{"AeroLamp", "AeroLamp"}}});
  const auto lost = masked.lostTerms("La lámpara está rota");
  REQUIRE(lost.size() == 1);
  CHECK(lost.front().kind == Kind::Lost);
  CHECK(lost.front().source == "AeroLamp");
}
