#include "core/language/folded_text.h"

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/uscript.h>

namespace inquiry::language {
namespace {

bool isLatin(UChar32 c) {
  UErrorCode status = U_ZERO_ERROR;
  return uscript_getScript(c, &status) == USCRIPT_LATIN;
}

UChar32 plain(UChar32 c) {
  if (c == 0x2018 || c == 0x2019 || c == 0x00B4 || c == '`') return '\'';
  return c == 0x201C || c == 0x201D ? '"' : c;
}

}  // namespace

std::string folded(std::string_view text) {
  UErrorCode status = U_ZERO_ERROR;
  const icu::Normalizer2* fold = icu::Normalizer2::getNFKCCasefoldInstance(status);
  const icu::Normalizer2* decompose = icu::Normalizer2::getNFDInstance(status);
  if (U_FAILURE(status) != 0) return std::string(text);
  const icu::UnicodeString read = icu::UnicodeString::fromUTF8(icu::StringPiece(text.data(), static_cast<int32_t>(text.size())));
  const icu::UnicodeString even = fold->normalize(read, status);
  if (U_FAILURE(status) != 0) return std::string(text);
  icu::UnicodeString out;
  bool wasSpace = true;
  for (int32_t at = 0; at < even.length();) {
    UChar32 c = plain(even.char32At(at));
    at = even.moveIndex32(at, 1);
    icu::UnicodeString parts;
    if (isLatin(c) && decompose->getDecomposition(c, parts) != 0) c = parts.char32At(0);
    const bool isSpace = u_isUWhiteSpace(c) != 0;
    if (isSpace && wasSpace) continue;
    out.append(isSpace ? UChar32{' '} : c);
    wasSpace = isSpace;
  }
  std::string result;
  out.toUTF8String(result);
  return result;
}

}  // namespace inquiry::language
