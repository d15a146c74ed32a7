#include "core/net/mail/charset_converter.h"

#include <unicode/ucnv.h>
#include <unicode/ucnv_cb.h>
#include <unicode/utf16.h>

#include <array>
#include <memory>

#include "core/domain/utf8.h"

namespace inquiry {
namespace {

constexpr char32_t kReplacement = 0xFFFD;

struct ConverterClose {
  void operator()(UConverter* converter) const { ucnv_close(converter); }
};
using Converter = std::unique_ptr<UConverter, ConverterClose>;

// ICU's own substitution writes U+001A for some charsets; ours is one mark for all, and counted.
void markFault(const void* context, UConverterToUnicodeArgs* arguments, const char*, int32_t,
               UConverterCallbackReason reason, UErrorCode* error) {
  if (reason > UCNV_IRREGULAR) return;
  // ICU hands the context through as const; it is the counter of this one call.
  ++*static_cast<std::size_t*>(const_cast<void*>(context));
  *error = U_ZERO_ERROR;
  const UChar mark = 0xFFFD;
  ucnv_cbToUWriteUChars(arguments, &mark, 1, 0, error);
}

bool isDoubtful(char32_t code) {
  const bool isHalfWidthKana = code >= 0xFF61 && code <= 0xFF9F;
  const bool isPrivate = code >= 0xE000 && code <= 0xF8FF;
  const bool isControl = code >= 0x80 && code < 0xA0;
  return isHalfWidthKana || isPrivate || isControl;
}

// Collects UTF-16 units into UTF-8, over the borders of the blocks.
class Utf8Sink {
 public:
  explicit Utf8Sink(Reading& reading) : m_reading(reading) {}
  void take(const UChar* units, std::size_t count) {
    for (std::size_t i = 0; i < count; ++i) take(units[i]);
  }
  void finish() {
    if (m_lead != 0) put(kReplacement);
    m_lead = 0;
  }

 private:
  void take(UChar unit) {
    if (m_lead != 0) {
      const auto lead = m_lead;
      m_lead = 0;
      if (U16_IS_TRAIL(unit)) return put(static_cast<char32_t>(U16_GET_SUPPLEMENTARY(lead, unit)));
      put(kReplacement);
    }
    if (U16_IS_LEAD(unit)) {
      m_lead = unit;
    } else {
      put(U16_IS_TRAIL(unit) ? kReplacement : static_cast<char32_t>(unit));
    }
  }
  void put(char32_t code) {
    if (code == 0) return;
    if (code >= 0x80) ++m_reading.characters;
    if (isDoubtful(code)) ++m_reading.doubts;
    utf8::append(m_reading.text, code);
  }

  Reading& m_reading;
  UChar m_lead = 0;
};

Reading convert(UConverter* converter, std::string_view bytes) {
  Reading reading;
  UErrorCode error = U_ZERO_ERROR;
  UConverterToUCallback before = nullptr;
  const void* beforeContext = nullptr;
  ucnv_setToUCallBack(converter, markFault, &reading.errors, &before, &beforeContext, &error);
  reading.text.reserve(bytes.size() + bytes.size() / 2);
  Utf8Sink sink(reading);
  std::array<UChar, 4096> units{};
  const char* source = bytes.data();
  const char* const end = bytes.data() + bytes.size();
  do {
    error = U_ZERO_ERROR;
    UChar* target = units.data();
    ucnv_toUnicode(converter, &target, units.data() + units.size(), &source, end, nullptr, 1, &error);
    sink.take(units.data(), static_cast<std::size_t>(target - units.data()));
  } while (error == U_BUFFER_OVERFLOW_ERROR);
  sink.finish();
  if (U_FAILURE(error)) ++reading.errors;
  return reading;
}

Reading readByName(const char* name, std::string_view bytes) {
  UErrorCode error = U_ZERO_ERROR;
  const Converter converter(ucnv_open(name, &error));
  if (U_FAILURE(error) || !converter) {
    Reading unknown;
    unknown.isKnown = false;
    return unknown;
  }
  return convert(converter.get(), bytes);
}

Reading readUtf8(std::string_view bytes) {
  Reading reading;
  reading.text.reserve(bytes.size());
  for (std::size_t at = 0; at < bytes.size();) {
    const auto begin = at;
    while (at < bytes.size() && bytes[at] > 0) ++at;
    reading.text.append(bytes, begin, at - begin);
    if (at > begin) continue;
    const auto code = utf8::next(bytes, at);
    if (code == 0) continue;
    const bool isFault = code == kReplacement && at - begin == 1;
    if (isFault) ++reading.errors;
    if (code >= 0x80 && !isFault) ++reading.characters;
    if (isDoubtful(code)) ++reading.doubts;
    utf8::append(reading.text, code);
  }
  return reading;
}

// ICU's plain ISO-2022-JP refuses half-width kana; its JIS7 takes them by escape and shift, its JIS8 as single bytes.
Reading readJapanese(std::string_view bytes) {
  auto seven = readByName("ISO_2022,locale=ja,version=3", bytes);
  if (seven.errors == 0) return seven;
  auto eight = readByName("ISO_2022,locale=ja,version=4", bytes);
  return eight.errors < seven.errors ? eight : seven;
}

}  // namespace

Reading readAs(std::string_view charset, std::string_view bytes) {
  if (charset == "UTF-8") return readUtf8(bytes);
  if (charset == "ISO-2022-JP") return readJapanese(bytes);
  if (charset == "Big5") {
    auto taiwan = readByName("windows-950", bytes);
    if (taiwan.errors == 0 && taiwan.doubts == 0) return taiwan;
    auto hongKong = readByName("Big5-HKSCS", bytes);
    const bool isBetter = hongKong.errors + hongKong.doubts < taiwan.errors + taiwan.doubts;
    return isBetter ? hongKong : taiwan;
  }
  return readByName(std::string(charset).c_str(), bytes);
}

}  // namespace inquiry
