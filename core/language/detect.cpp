#include "core/language/detect.h"

#include <cld2/public/compact_lang_det.h>
#include <cld2/public/encodings.h>
#include <unicode/uchar.h>
#include <unicode/uscript.h>

#include <algorithm>
#include <array>
#include <map>

#include "core/domain/utf8.h"
#include "core/language/fixed_part.h"
#include "core/language/folded_text.h"
#include "core/language/phrase_finder.h"
#include "core/language/word_lists.h"

namespace inquiry::language {
namespace {

constexpr int kEnoughLetters = 20;

struct Scripts {
  int letters = 0, kana = 0, han = 0, hangul = 0;
  int japaneseHan = 0, chineseHan = 0;  // characters only one of them writes this way
  std::map<std::string, int> marks;  // letters that tell of a language
};

// Forms of Japan that neither Chinese script has.
constexpr std::u32string_view kJapaneseHan = U"発売価対応気込払様変単処続検験戻帰円図広収済届薬駅働経総絵";
// Forms and words of Chinese that Japan does not write.
constexpr std::u32string_view kChineseHan = U"您你们吗呢吧啊这么给说请谢还货买卖单问怎谁让边开关发务两块钱很們嗎麼這說賣單讓";
constexpr std::array<std::string_view, 13> kJapaneseWords{"返品", "注文", "至急", "未着", "送料", "領収", "承知", "返金", "不良品", "交換", "在庫", "梱包", "納期"};

void countMark(char32_t c, Scripts& scripts) {
  switch (c) {
    case U'ñ':
    case U'Ñ': scripts.marks["es"] += 2; break;
    case U'ã':
    case U'õ':
    case U'Ã':
    case U'Õ': scripts.marks["pt"] += 2; break;
    case U'ß':
    case U'ä':
    case U'ö':
    case U'ü':
    case U'Ä':
    case U'Ö':
    case U'Ü': scripts.marks["de"] += 2; break;
    case U'è':
    case U'ù':
    case U'î':
    case U'œ':
    case U'ë': scripts.marks["fr"] += 2; break;
    case U'¿':
    case U'¡': scripts.marks["es"] += 3; break;
    default: break;
  }
}

Scripts count(std::string_view text) {
  Scripts scripts;
  for (std::size_t at = 0; at < text.size();) {
    const auto c = static_cast<UChar32>(utf8::next(text, at));
    countMark(static_cast<char32_t>(c), scripts);
    if (!u_isalpha(c)) continue;
    ++scripts.letters;
    UErrorCode status = U_ZERO_ERROR;
    switch (uscript_getScript(c, &status)) {
      case USCRIPT_HIRAGANA:
      case USCRIPT_KATAKANA: ++scripts.kana; break;
      case USCRIPT_HAN:
        ++scripts.han;
        if (kJapaneseHan.find(static_cast<char32_t>(c)) != std::u32string_view::npos) ++scripts.japaneseHan;
        if (kChineseHan.find(static_cast<char32_t>(c)) != std::u32string_view::npos) ++scripts.chineseHan;
        break;
      case USCRIPT_HANGUL: ++scripts.hangul; break;
      default: break;
    }
  }
  return scripts;
}

// Links, addresses and order numbers belong to no language.
std::string onlyWords(std::string_view text) {
  std::string words;
  std::size_t at = 0;
  for (const FixedPart& part : fixedParts(text)) {
    if (part.kind == FixedKind::Amount || part.kind == FixedKind::Date) continue;
    words += text.substr(at, part.from - at);
    at = part.to;
  }
  return words += text.substr(at);
}

struct Guess {
  std::string code;
  int hits = 0, margin = 0;  // margin: over the next language
};

Guess byWords(std::string_view text, const Scripts& scripts) {
  static const PhraseFinder finder(hintsWords());
  std::map<std::string, int> hits = scripts.marks;
  for (const PhraseHit& hit : finder.find(folded(text))) {
    if (hit.label == "shared") continue;
    // Halves keep "pedido" from deciding between Spanish and Portuguese, but not against English.
    if (hit.label == "es+pt") ++hits["es"], ++hits["pt"];
    else hits[hit.label] += 2;
  }
  Guess guess;
  int second = 0;
  for (const auto& [code, score] : hits) {
    if (score > guess.hits) second = guess.hits, guess.hits = score, guess.code = code;
    else second = std::max(second, score);
  }
  guess.margin = guess.hits - second;
  return guess;
}

Guess byModel(const std::string& text, bool& isReliable) {
  CLD2::Language best[3];
  int percent[3];
  double score[3];
  int textBytes = 0;
  const CLD2::CLDHints hints{nullptr, nullptr, CLD2::UNKNOWN_ENCODING, CLD2::UNKNOWN_LANGUAGE};
  CLD2::ExtDetectLanguageSummary(text.data(), static_cast<int>(text.size()), true, &hints, 0, best, percent, score, nullptr, &textBytes, &isReliable);
  const std::string code = CLD2::LanguageCode(best[0]);
  if (code == "un") return {};
  return {code == "zh-Hant" ? "zh" : code.substr(0, code.find('-')), 0, 0};
}

Detected latin(const std::string& text, const Scripts& scripts) {
  const Guess words = byWords(text, scripts);
  bool isReliable = false;
  const Guess model = byModel(text, isReliable);
  const bool isLong = scripts.letters >= kEnoughLetters;
  constexpr int kClear = 3;
  if (isLong && isReliable && (words.margin < kClear || words.code == model.code)) return {model.code, true};
  if (words.margin > 0) return {words.code, isLong && (words.margin >= kClear || words.code == model.code)};
  return {model.code, isLong && isReliable};
}

Detected han(std::string_view text, const Scripts& scripts) {
  int japanese = scripts.japaneseHan;
  for (const std::string_view word : kJapaneseWords)
    if (text.find(word) != std::string_view::npos) ++japanese;
  constexpr int kEnoughHan = 6;
  if (japanese > scripts.chineseHan) return {"ja", scripts.japaneseHan >= 2};
  return {"zh", scripts.han >= kEnoughHan};
}

}  // namespace

Detected detect(std::string_view text) {
  const std::string words = onlyWords(text);
  const Scripts scripts = count(words);
  if (scripts.letters == 0) return {};
  // Kana is written nowhere else; Han without a single kana in a whole sentence is Chinese, unless it has forms of Japan.
  if (scripts.kana > 0 && scripts.kana + scripts.han > scripts.letters / 3) return {"ja", true};
  if (scripts.hangul > scripts.letters / 2) return {"ko", true};
  if (scripts.han > scripts.letters / 2) return han(words, scripts);
  return latin(words, scripts);
}

}  // namespace inquiry::language
