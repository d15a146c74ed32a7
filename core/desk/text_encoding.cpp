#include "core/desk/text_encoding.h"

#include <unicode/ucnv.h>
#include <unicode/ucnv_err.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <memory>

#include "core/desk/encoding_oddness.h"
#include "core/domain/utf8.h"

namespace inquiry::desk {
namespace {

constexpr std::string_view kUtf8Mark = "\xEF\xBB\xBF", kLittleMark = "\xFF\xFE", kBigMark = "\xFE\xFF";

const char* converterOf(TextEncoding encoding) {
  switch (encoding) {
    case TextEncoding::Utf16Le: return "UTF-16LE";
    case TextEncoding::Utf16Be: return "UTF-16BE";
    case TextEncoding::Gb18030: return "gb18030";
    case TextEncoding::ShiftJis: return "ibm-943_P15A-2003";
    case TextEncoding::Windows1252: return "windows-1252";
    case TextEncoding::Utf8: break;
  }
  return "UTF-8";
}

// What no encoding of a text needs; Windows-1252 has a meaning for everything else.
bool isControl(char32_t c) { return (c < 0x20 && c != '\t' && c != '\n' && c != '\r') || (c >= 0x7F && c < 0xA0); }

bool holdsControls(const icu::UnicodeString& text) {
  for (std::int32_t at = 0; at < text.length(); ++at)
    if (isControl(text.charAt(at))) return true;
  return false;
}

struct CloseConverter {
  void operator()(UConverter* converter) const { ucnv_close(converter); }
};

}  // namespace

std::string_view name(TextEncoding encoding) {
  switch (encoding) {
    case TextEncoding::Utf8: return "UTF-8";
    case TextEncoding::Utf16Le: return "UTF-16LE";
    case TextEncoding::Utf16Be: return "UTF-16BE";
    case TextEncoding::Gb18030: return "GB18030";
    case TextEncoding::ShiftJis: return "Shift_JIS";
    case TextEncoding::Windows1252: return "Windows-1252";
  }
  return {};
}

std::optional<std::string> decoded(std::string_view bytes, TextEncoding encoding) {
  if (encoding == TextEncoding::Utf8) {
    if (bytes.starts_with(kUtf8Mark)) bytes.remove_prefix(kUtf8Mark.size());
    return utf8::isValid(bytes) ? std::optional(std::string(bytes)) : std::nullopt;
  }
  if (bytes.starts_with(kLittleMark) || bytes.starts_with(kBigMark)) bytes.remove_prefix(kLittleMark.size());
  UErrorCode code = U_ZERO_ERROR;
  const std::unique_ptr<UConverter, CloseConverter> converter(ucnv_open(converterOf(encoding), &code));
  if (U_FAILURE(code)) return {};
  ucnv_setToUCallBack(converter.get(), UCNV_TO_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &code);
  const icu::UnicodeString text(bytes.data(), static_cast<std::int32_t>(bytes.size()), converter.get(), code);
  if (U_FAILURE(code) || (encoding == TextEncoding::Windows1252 && holdsControls(text))) return {};
  std::string utf8;
  return text.toUTF8String(utf8);
}

std::vector<TextEncoding> possibleEncodings(std::string_view bytes) {
  if (bytes.starts_with(kLittleMark)) return {TextEncoding::Utf16Le};
  if (bytes.starts_with(kBigMark)) return {TextEncoding::Utf16Be};
  if (utf8::isValid(bytes)) return {TextEncoding::Utf8};
  std::vector<TextEncoding> possible;
  for (const TextEncoding each : {TextEncoding::Gb18030, TextEncoding::ShiftJis, TextEncoding::Windows1252})
    if (decoded(bytes, each)) possible.push_back(each);
  std::stable_sort(possible.begin(), possible.end(), [bytes](TextEncoding a, TextEncoding b) { return oddness(bytes, a) < oddness(bytes, b); });
  return possible;
}

}  // namespace inquiry::desk
