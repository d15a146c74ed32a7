#include "core/net/mail/attachment_name.h"

#include <algorithm>
#include <array>
#include <utility>

#include "core/domain/utf8.h"

namespace inquiry {
namespace {

constexpr std::size_t kMaxName = 200;
constexpr std::size_t kMaxExtension = 16;

// Characters that show another name than the one that is there, or that no file system takes.
bool isUnwanted(char32_t c) {
  if (c < 0x20 || (c >= 0x7F && c < 0xA0) || c == 0xFFFD) return true;
  if (c < 0x80) return std::u32string_view(U"<>:\"|?*").find(c) != std::u32string_view::npos;
  const bool isDirection = c == 0x61C || (c >= 0x200B && c <= 0x200F) || (c >= 0x202A && c <= 0x202E) || (c >= 0x2060 && c <= 0x206F);
  return isDirection || c == 0xAD || c == 0x2028 || c == 0x2029 || c == 0xFEFF || (c >= 0xFFF9 && c <= 0xFFFB) ||
         (c >= 0xE0000 && c <= 0xE007F);
}

// U+2215, U+FF0F and their like only look like separators; a file may hold them.
bool isSeparator(char32_t c) { return c == '/' || c == '\\'; }

bool isReserved(std::string_view name) {
  std::string stem(name.substr(0, name.find('.')));
  while (!stem.empty() && stem.back() == ' ') stem.pop_back();
  std::transform(stem.begin(), stem.end(), stem.begin(), [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : c; });
  if (stem == "CON" || stem == "PRN" || stem == "AUX" || stem == "NUL" || stem == "CONIN$" || stem == "CONOUT$") return true;
  return stem.size() == 4 && (stem.starts_with("COM") || stem.starts_with("LPT")) && stem[3] >= '0' && stem[3] <= '9';
}

void cutTo(std::string& text, std::size_t bytes) {
  if (text.size() <= bytes) return;
  while (bytes > 0 && (static_cast<unsigned char>(text[bytes]) & 0xC0U) == 0x80U) --bytes;
  text.resize(bytes);
}

}  // namespace

std::string saneFileName(std::string_view name) {
  std::string sane;
  for (std::size_t at = 0; at < name.size();) {
    const auto code = utf8::next(name, at);
    if (isSeparator(code)) {
      sane.clear();
    } else if (!isUnwanted(code)) {
      utf8::append(sane, code);
    }
  }
  const auto begin = sane.find_first_not_of(" ");
  if (begin == std::string::npos) return {};
  sane.erase(0, begin);
  sane.resize(sane.find_last_not_of(" .") + 1);  // "." and ".." vanish
  if (isReserved(sane)) sane.insert(sane.begin(), '_');
  if (sane.size() <= kMaxName) return sane;
  const auto dot = sane.rfind('.');
  std::string extension = dot == std::string::npos || sane.size() - dot > kMaxExtension ? std::string() : sane.substr(dot);
  cutTo(sane, kMaxName - extension.size());
  sane.resize(sane.find_last_not_of(" .") + 1);
  return sane + extension;
}

std::string fallbackFileName(std::string_view type, std::string_view section) {
  using Kind = std::pair<std::string_view, std::string_view>;
  static constexpr std::array kKinds{
      Kind{"image/jpeg", ".jpg"}, Kind{"image/png", ".png"}, Kind{"image/gif", ".gif"}, Kind{"image/webp", ".webp"},
      Kind{"application/pdf", ".pdf"}, Kind{"text/calendar", ".ics"}, Kind{"text/plain", ".txt"}, Kind{"text/html", ".html"},
      Kind{"text/csv", ".csv"}, Kind{"message/rfc822", ".eml"}, Kind{"message/delivery-status", ".txt"},
      Kind{"text/rfc822-headers", ".txt"}, Kind{"application/ms-tnef", ".dat"}, Kind{"application/zip", ".zip"},
      Kind{"application/pkcs7-signature", ".p7s"}, Kind{"application/pgp-signature", ".asc"}, Kind{"image/heic", ".heic"},
  };
  const auto* found = std::find_if(kKinds.begin(), kKinds.end(), [type](const Kind& kind) { return kind.first == type; });
  std::string name = "attachment";
  if (!section.empty()) name += "-" + std::string(section);
  return name + std::string(found == kKinds.end() ? std::string_view(".bin") : found->second);
}

}  // namespace inquiry
