#include "core/net/mail/charset.h"

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

#include "core/net/mail/charset_converter.h"

namespace inquiry {
namespace {

using Alias = std::pair<std::string_view, std::string_view>;

// What a label means in mail, which is often not what it says: mailbox.md 5.2 and the WHATWG encoding standard.
constexpr std::array kAliases{
    Alias{"utf8", "UTF-8"}, Alias{"utf-8", "UTF-8"}, Alias{"unicode-1-1-utf-8", "UTF-8"}, Alias{"cp65001", "UTF-8"},
    Alias{"x-unicode-2-0-utf-8", "UTF-8"}, Alias{"utf8mb4", "UTF-8"}, Alias{"utf_8", "UTF-8"},
    Alias{"us-ascii", "windows-1252"}, Alias{"ascii", "windows-1252"}, Alias{"ansi_x3.4-1968", "windows-1252"},
    Alias{"iso646-us", "windows-1252"}, Alias{"iso-8859-1", "windows-1252"}, Alias{"iso8859-1", "windows-1252"},
    Alias{"iso_8859-1", "windows-1252"}, Alias{"latin1", "windows-1252"}, Alias{"latin-1", "windows-1252"},
    Alias{"l1", "windows-1252"}, Alias{"cp1252", "windows-1252"}, Alias{"x-cp1252", "windows-1252"},
    Alias{"iso-8859-9", "windows-1254"}, Alias{"iso-8859-11", "windows-874"}, Alias{"tis-620", "windows-874"},
    Alias{"tis620", "windows-874"}, Alias{"iso-8859-8-i", "windows-1255"}, Alias{"iso-8859-8-e", "windows-1255"},
    Alias{"iso-8859-8", "windows-1255"}, Alias{"shift_jis", "windows-31j"}, Alias{"shift-jis", "windows-31j"},
    Alias{"shiftjis", "windows-31j"}, Alias{"sjis", "windows-31j"}, Alias{"x-sjis", "windows-31j"},
    Alias{"ms_kanji", "windows-31j"}, Alias{"cp932", "windows-31j"}, Alias{"ms932", "windows-31j"},
    Alias{"windows-932", "windows-31j"}, Alias{"windows-31j", "windows-31j"}, Alias{"cswindows31j", "windows-31j"},
    Alias{"iso-2022-jp", "ISO-2022-JP"}, Alias{"iso-2022-jp-1", "ISO-2022-JP"}, Alias{"iso-2022-jp-2", "ISO-2022-JP"},
    Alias{"iso-2022-jp-3", "ISO-2022-JP"}, Alias{"iso-2022-jp-ms", "ISO-2022-JP"}, Alias{"cp50220", "ISO-2022-JP"},
    Alias{"cp50221", "ISO-2022-JP"}, Alias{"cp50222", "ISO-2022-JP"}, Alias{"jis", "ISO-2022-JP"},
    Alias{"csiso2022jp", "ISO-2022-JP"}, Alias{"jis_encoding", "ISO-2022-JP"}, Alias{"euc-jp", "EUC-JP"},
    Alias{"eucjp", "EUC-JP"}, Alias{"x-euc-jp", "EUC-JP"}, Alias{"eucjp-ms", "EUC-JP"}, Alias{"cp51932", "EUC-JP"},
    Alias{"gb2312", "GB18030"}, Alias{"gb_2312-80", "GB18030"}, Alias{"gb2312-80", "GB18030"},
    Alias{"euc-cn", "GB18030"}, Alias{"euccn", "GB18030"}, Alias{"gbk", "GB18030"}, Alias{"x-gbk", "GB18030"},
    Alias{"cp936", "GB18030"}, Alias{"ms936", "GB18030"}, Alias{"windows-936", "GB18030"},
    Alias{"chinese", "GB18030"}, Alias{"csgb2312", "GB18030"}, Alias{"gb18030", "GB18030"},
    Alias{"hz-gb-2312", "HZ"}, Alias{"hz", "HZ"}, Alias{"big5", "Big5"}, Alias{"big-5", "Big5"},
    Alias{"cn-big5", "Big5"}, Alias{"x-x-big5", "Big5"}, Alias{"csbig5", "Big5"}, Alias{"cp950", "Big5"},
    Alias{"windows-950", "Big5"}, Alias{"big5-hkscs", "Big5"}, Alias{"euc-kr", "windows-949"},
    Alias{"euckr", "windows-949"}, Alias{"ks_c_5601-1987", "windows-949"}, Alias{"ks_c_5601-1989", "windows-949"},
    Alias{"ksc5601", "windows-949"}, Alias{"korean", "windows-949"}, Alias{"cp949", "windows-949"},
    Alias{"uhc", "windows-949"}, Alias{"utf-7", "UTF-7"}, Alias{"utf7", "UTF-7"},
    Alias{"unicode-1-1-utf-7", "UTF-7"}, Alias{"x-unicode-2-0-utf-7", "UTF-7"}, Alias{"koi8r", "KOI8-R"},
    Alias{"macintosh", "macintosh"}, Alias{"x-mac-roman", "macintosh"}, Alias{"mac", "macintosh"},
};

// Families whose other labels ICU reads by their own name.
constexpr std::array<std::string_view, 12> kFamilies{"iso-8859-", "iso8859-", "windows-", "koi8-",  "utf-16",   "utf-32",
                                                     "iso-2022-", "x-mac-",   "cp125",    "cp8",    "ibm8",     "cp43"};

std::string normalised(std::string_view label) {
  std::string text;
  for (const char c : label) {
    if (c == '"' || c == '\'' || c == ' ' || c == '\t' || c == '\r' || c == '\n') continue;
    if (text.size() >= 40) return {};
    text.push_back(c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c);
  }
  return text;
}

std::vector<std::string_view> charsetsOf(std::string_view country) {
  const auto is = [country](std::initializer_list<std::string_view> list) {
    return std::find(list.begin(), list.end(), country) != list.end();
  };
  if (is({"JP"})) return {"windows-31j", "EUC-JP"};
  if (is({"CN", "SG"})) return {"GB18030"};
  if (is({"TW", "HK", "MO"})) return {"Big5"};
  if (is({"KR"})) return {"windows-949"};
  if (is({"RU", "UA", "BY", "BG", "KZ"})) return {"windows-1251"};
  if (is({"PL", "CZ", "SK", "HU", "RO", "SI", "HR"})) return {"windows-1250"};
  if (is({"GR"})) return {"windows-1253"};
  if (is({"TR"})) return {"windows-1254"};
  if (is({"IL"})) return {"windows-1255"};
  if (is({"AE", "SA", "EG"})) return {"windows-1256"};
  if (is({"TH"})) return {"windows-874"};
  return {"windows-1252"};
}

bool isAscii(std::string_view bytes) {
  return std::all_of(bytes.begin(), bytes.end(), [](char c) { return c > 0; });
}

bool hasEscapes(std::string_view bytes) {
  return bytes.find("\x1b$") != std::string_view::npos || bytes.find("\x1b(I") != std::string_view::npos ||
         bytes.find("\x1b(J") != std::string_view::npos;
}

// Charsets in which plain ASCII bytes may mean something else.
bool isSevenBitCode(std::string_view charset) {
  return charset == "UTF-7" || charset == "HZ" || charset.starts_with("ISO-2022") || charset.starts_with("iso-2022") ||
         charset.starts_with("utf-16") || charset.starts_with("utf-32");
}

std::size_t weight(const Reading& reading) { return reading.errors * 10 + reading.doubts; }

Decoded made(Reading reading, std::string_view charset, bool isGuessed) {
  return {std::move(reading.text), std::string(charset), isGuessed, reading.errors > 0};
}

// A broken byte in a long text does not make the label a lie; many do.
bool isCredible(const Reading& reading, std::string_view charset) {
  if (!reading.isKnown) return false;
  if (reading.errors == 0) return charset == "UTF-8" || reading.doubts * 2 <= reading.characters || reading.characters < 8;
  return reading.errors * 10 <= reading.characters;
}

// Charsets in which no byte is wrong, named by programs that never asked what they send. Words in them are practically never whole UTF-8.
bool isOftenUtf8(std::string_view charset) {
  constexpr std::array<std::string_view, 6> kLatin{"windows-1252", "windows-1250", "windows-1254", "iso-8859-15", "iso-8859-2", "macintosh"};
  return std::find(kLatin.begin(), kLatin.end(), charset) != kLatin.end();
}

Decoded guess(std::string_view bytes, std::string_view country, Reading labelled, std::string_view label) {
  std::string_view best = label;
  Reading kept = std::move(labelled);
  const auto offer = [&](std::string_view charset) {
    if (charset == label) return;
    auto reading = readAs(charset, bytes);
    if (!reading.isKnown || (kept.isKnown && weight(kept) <= weight(reading))) return;
    kept = std::move(reading);
    best = charset;
  };
  auto utf8 = readAs("UTF-8", bytes);
  if (utf8.errors == 0 && !hasEscapes(bytes)) return made(std::move(utf8), "UTF-8", label != "UTF-8");
  if (hasEscapes(bytes)) offer("ISO-2022-JP");
  const bool isJapanese = label == "ISO-2022-JP" || label == "EUC-JP" || label == "windows-31j";
  for (const auto charset : charsetsOf(isJapanese ? "JP" : country)) offer(charset);
  // Mostly good UTF-8 with a cut character says more than a single-byte charset, in which no byte is wrong.
  if (best.starts_with("windows-125") && utf8.errors * 10 <= utf8.characters) return made(std::move(utf8), "UTF-8", label != "UTF-8");
  if (!isCredible(kept, best)) offer("windows-1252");
  return made(std::move(kept), best, best != label);
}

}  // namespace

std::string canonicalCharset(std::string_view label) {
  const auto name = normalised(label);
  if (name.empty()) return {};
  for (const auto& [alias, charset] : kAliases) {
    if (alias == name) return std::string(charset);
  }
  for (const auto family : kFamilies) {
    if (name.starts_with(family) && name.size() > family.size() && readAs(name, "").isKnown) return name;
  }
  if ((name == "utf-16" || name == "utf-32") && readAs(name, "").isKnown) return name;
  return {};
}

Decoded decodeText(std::string_view label, std::string_view bytes, std::string_view country) {
  const bool isPlain = isAscii(bytes);
  if (label.empty() && isPlain && !hasEscapes(bytes)) return {std::string(bytes), "UTF-8", false, false};
  const auto named = normalised(label);
  auto charset = canonicalCharset(named);
  // "us-ascii" over other bytes is no statement at all.
  const bool saysAscii = named == "us-ascii" || named == "ascii" || named == "ansi_x3.4-1968";
  if (isPlain && !isSevenBitCode(charset) && !hasEscapes(bytes)) {
    return {std::string(bytes), charset.empty() || saysAscii ? "UTF-8" : charset, charset.empty() && !named.empty(), false};
  }
  if (saysAscii) charset.clear();
  Reading labelled;
  labelled.isKnown = false;
  if (!charset.empty()) {
    labelled = readAs(charset, bytes);
    if ((labelled.errors > 0 || isOftenUtf8(charset)) && charset != "UTF-8" && !isPlain && !hasEscapes(bytes)) {
      if (auto utf8 = readAs("UTF-8", bytes); utf8.errors == 0) return made(std::move(utf8), "UTF-8", true);
    }
    if (isCredible(labelled, charset)) return made(std::move(labelled), charset, false);
  }
  return guess(bytes, country, std::move(labelled), charset);
}

}  // namespace inquiry
