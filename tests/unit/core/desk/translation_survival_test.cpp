// What must survive a service that does what it likes.
#include <catch2/catch_test_macros.hpp>
#include <algorithm>
#include <array>

#include "core/language/mask.h"
#include "tests/unit/core/desk/translation_bench.h"

using namespace inquiry;
using namespace inquiry::test;

namespace {

// Every place of a token that stands for something that was masked.
std::vector<std::size_t> tokensOf(const std::string& text) {
  std::vector<std::size_t> places;
  for (auto at = text.find("ZQ"); at != std::string::npos; at = text.find("ZQ", at + 5)) places.push_back(at);
  return places;
}

constexpr std::size_t kToken = 5;
constexpr int kWays = 10;

// What services have been seen to do to numbers and to words they do not know.
std::string corrupted(std::string text, int way) {
  const auto tokens = tokensOf(text);
  const auto digit = text.find_first_of("0123456789");
  switch (way) {
    case 1: return digit == std::string::npos ? text : text.replace(digit, 1, text[digit] == '9' ? "1" : std::string(1, static_cast<char>(text[digit] + 1)));
    case 2: return text.erase(tokens.front(), kToken);
    case 3: return text.erase(tokens.back(), kToken);
    case 4: {
      const std::string first = text.substr(tokens[0], kToken), second = text.substr(tokens[1], kToken);
      return text.replace(tokens[1], kToken, first).replace(tokens[0], kToken, second);
    }
    case 5: return text.replace(tokens.front() + 2, 1, "W");
    case 6: return text + " " + text.substr(tokens.back(), kToken);
    case 7: return text.replace(tokens.front(), kToken, "999");
    case 8: return text.insert(tokens.front() + 3, " ");
    case 9: return digit == std::string::npos ? text : text.erase(digit, 1);
    default: return text;
  }
}

std::string sentence(int number) {
  static constexpr std::array<const char*, 5> kPatterns{
      "您好，订单303-8841%-55203的%日元已经退回，共#件，单号YT77%44。", "请在2026-03-1#之前寄回，地址写XB-2%，退款为EUR 4%.90，一共#个。", "补发的#件已由EMS 12%789CN寄出，金额JPY 3%，预计2026-04-0#到达。",
      "发票A-%77上的USD 1%.50有误，应为USD 2%.25，请按#件重新计算。", "链接https://shop.example/o/%可以查看，订单22%1134共#箱，每箱CNY 8%。"};
  std::string text = kPatterns[static_cast<std::size_t>(number) % kPatterns.size()];
  const std::string wide = std::to_string(100 + number), narrow = std::to_string(2 + number % 7);
  for (auto at = text.find('%'); at != std::string::npos; at = text.find('%')) text.replace(at, 1, wide);
  for (auto at = text.find('#'); at != std::string::npos; at = text.find('#')) text.replace(at, 1, narrow);
  return text;
}

}  // namespace

TEST_CASE("TR06: of 500 sentences through a service that corrupts numbers none changed unnoticed, and none is accused wrongly") {
  TranslationBench bench;
  const ThreadId thread = bench.question("t", "注文番号 303-8841207 がまだ届きません。状況を教えていただけますか。");
  int way = 0;
  bench.server.setTranslate([&way](const std::string& text, const std::string&, const std::string& to) { return to == "ja" ? corrupted(text, way) : text; });
  int unnoticed = 0, accused = 0, changed = 0;
  for (int number = 0; number < 500; ++number) {
    way = number % kWays;
    const std::string text = sentence(number);
    const DraftTranslation made = must(bench.translations().translateDraft(thread, text, {}));
    const bool isChanged = made.draft != text, isTold = !desk::translationFindings(made, made.draft).empty();
    INFO(way << " " << text << " -> " << made.draft);
    if (isChanged) ++changed;
    CHECK(isTold == isChanged);
    if (isChanged && !isTold) ++unnoticed;
    if (!isChanged && isTold) ++accused;
  }
  CHECK(changed >= 400);
  CHECK(unnoticed == 0);
  CHECK(accused == 0);
}

TEST_CASE("TR03: the words of the glossary stand in 200 of 200 translations") {
  TranslationBench bench;
  const ThreadId thread = bench.question("t", "El paquete todavía no llega y el rastreo no se mueve desde hace tres días. ¿Me pueden ayudar?");
  constexpr std::array<std::pair<const char*, const char*>, 8> kWords{{{"补发", "reposición"}, {"退货标签", "etiqueta de devolución"}, {"海星灯", "Lámpara Estrella"}, {"清关", "despacho aduanal"},
                                                                      {"七天无理由", "devolución sin causa en 7 días"}, {"SeaStar", "SeaStar"}, {"客服", "atención a clientes"}, {"偏远地区", "zona extendida"}}};
  for (const auto& [source, target] : kWords) must(bench.setup().saveEntry({"zh", "es", source, target}));
  // A service that rewrites every word it sees.
  bench.server.setTranslate([](const std::string& text, const std::string&, const std::string& to) {
    std::string out = to + ":";
    for (std::size_t at = 0; at < text.size();) {
      const bool isToken = text.compare(at, 2, "ZQ") == 0;
      out += isToken ? text.substr(at, kToken) + " " : "x";
      at += isToken ? kToken : 1;
    }
    return out;
  });
  int kept = 0;
  for (int number = 0; number < 200; ++number) {
    const auto& [source, target] = kWords[static_cast<std::size_t>(number) % kWords.size()];
    const auto& [second, secondTarget] = kWords[static_cast<std::size_t>(number / 8 + number + 3) % kWords.size()];
    const std::string text = "您好" + std::string(static_cast<std::size_t>(number % 5), '~') + "关于" + source + "的问题我们已经处理，" + second + "的部分请您放心，编号" + std::to_string(number) + "A。";
    const DraftTranslation made = must(bench.translations().translateDraft(thread, text, {}));
    INFO(text << " -> " << made.draft);
    const bool isThere = made.draft.find(target) != std::string::npos && made.draft.find(secondTarget) != std::string::npos;
    CHECK(isThere);
    kept += isThere ? 1 : 0;
    std::string without = made.draft;
    without.erase(without.find(target), std::string(target).size());
    const auto findings = desk::translationFindings(made, without);
    CHECK(std::any_of(findings.begin(), findings.end(), [&](const Finding& finding) { return finding.rule == "translation.term" && finding.source == target; }));
  }
  CHECK(kept == 200);
}
