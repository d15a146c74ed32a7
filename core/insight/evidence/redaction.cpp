#include "core/insight/evidence/redaction.h"

#include <algorithm>
#include <array>

#include "core/domain/utf8.h"

namespace inquiry::evidence {
namespace {

constexpr std::array<std::string_view, 3> kNames{"none", "contacts", "buyer"};
constexpr std::string_view kBuyer = "[buyer]";
// Shorter parts of a name are words of other people's sentences.
constexpr std::size_t kShortestPart = 3;

bool isAscii(char c) { return static_cast<unsigned char>(c) < 0x80; }
bool isLetter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || !isAscii(c); }
char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

// Words of Latin letters end where their letters end; other scripts put no space between words.
bool standsAlone(std::string_view text, std::size_t at, std::size_t size) {
  if (!std::all_of(text.begin() + static_cast<std::ptrdiff_t>(at), text.begin() + static_cast<std::ptrdiff_t>(at + size), isAscii)) return true;
  const bool isOpen = at > 0 && isLetter(text[at - 1]) && isLetter(text[at]) && isAscii(text[at - 1]);
  const std::size_t end = at + size;
  return !isOpen && !(end < text.size() && isLetter(text[end]) && isAscii(text[end]) && isLetter(text[end - 1]));
}

std::string without(std::string_view text, std::string_view name) {
  std::string out;
  for (std::size_t at = 0; at < text.size();) {
    const bool isIt = text.size() - at >= name.size() && std::equal(name.begin(), name.end(), text.begin() + static_cast<std::ptrdiff_t>(at), [](char a, char b) { return lower(a) == lower(b); }) &&
                      standsAlone(text, at, name.size());
    if (isIt) out += kBuyer;
    else out += text[at];
    at += isIt ? name.size() : 1;
  }
  return out;
}

}  // namespace

std::string_view name(Redaction level) { return kNames[static_cast<std::size_t>(level)]; }

std::optional<Redaction> redactionFromName(std::string_view word) {
  for (std::size_t i = 0; i < kNames.size(); ++i)
    if (kNames[i] == word) return static_cast<Redaction>(i);
  return {};
}

Redactor::Redactor(Redaction level, MaskContacts mask, const std::vector<std::string>& names) : m_level(level), m_mask(std::move(mask)) {
  if (level != Redaction::Buyer) return;
  for (const std::string& whole : names) {
    m_names.push_back(whole);
    for (std::size_t from = 0; from < whole.size();) {
      const std::size_t to = std::min(whole.find_first_of(" \t,.", from), whole.size());
      m_names.push_back(whole.substr(from, to - from));
      from = to + 1;
    }
  }
  std::erase_if(m_names, [](const std::string& part) { return part.size() < kShortestPart || utf8::length(part) < 2; });
  std::sort(m_names.begin(), m_names.end(), [](const std::string& a, const std::string& b) { return a.size() != b.size() ? a.size() > b.size() : a < b; });
  m_names.erase(std::unique(m_names.begin(), m_names.end()), m_names.end());
}

std::string Redactor::operator()(std::string_view text) const {
  if (m_level == Redaction::None) return std::string(text);
  std::string masked = m_mask(text);
  for (const std::string& each : m_names) masked = without(masked, each);
  return masked;
}

std::string Redactor::buyer(std::string_view given) const {
  if (m_level == Redaction::Buyer) return given.empty() ? std::string() : std::string(kBuyer);
  return (*this)(given);
}

}  // namespace inquiry::evidence
