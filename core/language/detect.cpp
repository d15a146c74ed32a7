#include "core/language/detect.h"

#include <cld2/public/compact_lang_det.h>
#include <cld2/public/encodings.h>
#include <unicode/uchar.h>
#include <unicode/uscript.h>

#include "core/domain/utf8.h"

namespace inquiry::language {
namespace {

constexpr int kEnoughLetters = 20;

struct Scripts {
  int letters = 0, kana = 0, han = 0, hangul = 0;
};

Scripts count(std::string_view text) {
  Scripts scripts;
  for (std::size_t at = 0; at < text.size();) {
    const auto c = static_cast<UChar32>(utf8::next(text, at));
    if (!u_isalpha(c)) continue;
    ++scripts.letters;
    UErrorCode status = U_ZERO_ERROR;
    switch (uscript_getScript(c, &status)) {
      case USCRIPT_HIRAGANA:
      case USCRIPT_KATAKANA: ++scripts.kana; break;
      case USCRIPT_HAN: ++scripts.han; break;
      case USCRIPT_HANGUL: ++scripts.hangul; break;
      default: break;
    }
  }
  return scripts;
}

std::string shortCode(CLD2::Language found) {
  const std::string code = CLD2::LanguageCode(found);
  if (code == "zh-Hant") return "zh";
  return code == "un" ? "" : code.substr(0, code.find('-'));
}

}  // namespace

Detected detect(std::string_view text) {
  const Scripts scripts = count(text);
  if (scripts.letters == 0) return {};
  // Kana is written nowhere else; Han without a single kana in a whole sentence is Chinese.
  if (scripts.kana > 0 && scripts.kana + scripts.han > scripts.letters / 3) return {"ja", true};
  if (scripts.hangul > scripts.letters / 2) return {"ko", true};
  if (scripts.han > scripts.letters / 2) return {"zh", scripts.han >= 6};
  CLD2::Language best[3];
  int percent[3];
  double score[3];
  int textBytes = 0;
  bool isReliable = false;
  CLD2::CLDHints hints{nullptr, nullptr, CLD2::UNKNOWN_ENCODING, CLD2::UNKNOWN_LANGUAGE};
  CLD2::ExtDetectLanguageSummary(text.data(), static_cast<int>(text.size()), true, &hints, 0, best, percent, score, nullptr,
                                 &textBytes, &isReliable);
  const std::string code = shortCode(best[0]);
  return {code, isReliable && !code.empty() && scripts.letters >= kEnoughLetters};
}

}  // namespace inquiry::language
