#include "core/net/mail/mail_encoding.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdio>

#include "core/domain/utf8.h"

namespace inquiry {
namespace {

constexpr std::size_t kLine = 76;
// Bytes of a character sequence that fit a 75 byte word after base64.
constexpr std::size_t kWordBytes = 45;
constexpr std::size_t kPiece = 60;
constexpr std::string_view kHex = "0123456789ABCDEF";

std::string base64(std::string_view bytes) {
  static constexpr std::string_view kAlphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  std::string text;
  text.reserve((bytes.size() + 2) / 3 * 4);
  for (std::size_t i = 0; i < bytes.size(); i += 3) {
    const auto count = std::min<std::size_t>(3, bytes.size() - i);
    std::uint32_t bits = 0;
    for (std::size_t k = 0; k < 3; ++k) bits = (bits << 8U) | (k < count ? static_cast<unsigned char>(bytes[i + k]) : 0U);
    for (std::size_t k = 0; k < 4; ++k) text.push_back(k <= count ? kAlphabet[(bits >> (18 - 6 * k)) & 63U] : '=');
  }
  return text;
}

void putHex(std::string& out, char mark, char c) {
  const auto byte = static_cast<unsigned char>(c);
  out.push_back(mark);
  out.push_back(kHex[byte >> 4U]);
  out.push_back(kHex[byte & 15U]);
}

}  // namespace

std::string base64Lines(std::string_view bytes) {
  const auto all = base64(bytes);
  std::string lines;
  lines.reserve(all.size() + all.size() / kLine * 2 + 2);
  for (std::size_t at = 0; at < all.size(); at += kLine) {
    lines.append(all, at, kLine);
    lines += "\r\n";
  }
  return lines;
}

std::string quotedPrintable(std::string_view text) {
  std::string out;
  std::size_t column = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text.substr(i, 2) == "\r\n") {
      out += "\r\n";
      column = 0;
      ++i;
      continue;
    }
    const char c = text[i];
    const bool endsLine = i + 1 == text.size() || text.substr(i + 1, 2) == "\r\n";
    const bool isPlain = (c >= 33 && c <= 126 && c != '=') || ((c == ' ' || c == '\t') && !endsLine);
    // "From " at the start of a line is changed on old ways; a dot alone is the end of a mail.
    const bool isRisky = column == 0 && ((c == '.' && endsLine) || text.substr(i, 5) == "From ");
    const std::size_t width = isPlain && !isRisky ? 1 : 3;
    if (column + width > kLine - 1) {
      out += "=\r\n";
      column = 0;
    }
    if (width == 1) {
      out.push_back(c);
    } else {
      putHex(out, '=', c);
    }
    column += width;
  }
  return out;
}

std::string encodedWords(std::string_view text) {
  std::string words;
  for (std::size_t at = 0; at < text.size();) {
    auto end = at;
    while (end < text.size()) {
      auto next = end;
      utf8::next(text, next);
      if (next - at > kWordBytes) break;
      end = next;
    }
    if (!words.empty()) words += "\r\n ";
    words += "=?UTF-8?B?" + base64(text.substr(at, end - at)) + "?=";
    at = end;
  }
  return words;
}

std::string extendedParameter(std::string_view name, std::string_view value) {
  std::string coded;
  for (const char c : value) {
    const bool isPlain = (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '-' || c == '.' || c == '_';
    if (isPlain) {
      coded.push_back(c);
    } else {
      putHex(coded, '%', c);
    }
  }
  const std::string key(name);
  if (coded.size() <= kPiece) return ";\r\n " + key + "*=UTF-8''" + coded;
  std::string out;
  int number = 0;
  for (std::size_t at = 0; at < coded.size(); ++number) {
    auto count = std::min(kPiece, coded.size() - at);
    // No piece ends within %XX.
    const auto mark = coded.rfind('%', at + count - 1);
    if (at + count < coded.size() && mark != std::string::npos && mark > at && mark + 3 > at + count) count = mark - at;
    out += ";\r\n " + key + "*" + std::to_string(number) + "*=" + (number == 0 ? "UTF-8''" : "") + coded.substr(at, count);
    at += count;
  }
  return out;
}

std::string mailDate(Instant at) {
  static constexpr std::array kDays{"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};
  static constexpr std::array kMonths{"Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
  const std::chrono::sys_time<std::chrono::milliseconds> time{std::chrono::milliseconds(at.millis())};
  const auto day = std::chrono::floor<std::chrono::days>(time);
  const std::chrono::year_month_day date{day};
  const std::chrono::hh_mm_ss clock{std::chrono::floor<std::chrono::seconds>(time - day)};
  std::array<char, 64> line{};
  std::snprintf(line.data(), line.size(), "%s, %02u %s %04d %02d:%02d:%02d +0000", kDays[std::chrono::weekday{day}.c_encoding()],
                static_cast<unsigned>(date.day()), kMonths[static_cast<unsigned>(date.month()) - 1], static_cast<int>(date.year()),
                static_cast<int>(clock.hours().count()), static_cast<int>(clock.minutes().count()), static_cast<int>(clock.seconds().count()));
  return line.data();
}

}  // namespace inquiry
