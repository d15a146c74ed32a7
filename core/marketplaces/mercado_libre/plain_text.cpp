#include "core/marketplaces/mercado_libre/plain_text.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>
#include <unicode/normalizer2.h>
#include <unicode/unistr.h>
#include <utility>

#include "core/domain/utf8.h"
#include "core/marketplaces/mercado_libre/json_fields.h"

namespace inquiry::mercado_libre {
namespace {

constexpr std::array<std::string_view, 33> kTags{"a",    "b",  "i",  "u",  "s",  "p",  "br",  "hr",    "ul",    "ol",    "li",
                                                 "h1",   "h2", "h3", "h4", "em", "tr", "td",  "th",    "div",   "img",   "pre",
                                                 "sub",  "sup", "span", "font", "strong", "table", "tbody", "small", "script", "style", "center"};
constexpr std::array<std::string_view, 10> kBreaks{"br", "p", "div", "li", "tr", "hr", "h1", "h2", "h3", "h4"};
constexpr std::array<std::pair<std::string_view, char32_t>, 25> kEntities{{
    {"amp", U'&'},    {"lt", U'<'},     {"gt", U'>'},     {"quot", U'"'},   {"apos", U'\''},  {"nbsp", U' '},   {"aacute", U'á'},
    {"eacute", U'é'}, {"iacute", U'í'}, {"oacute", U'ó'}, {"uacute", U'ú'}, {"ntilde", U'ñ'}, {"uuml", U'ü'},   {"Aacute", U'Á'},
    {"Eacute", U'É'}, {"Iacute", U'Í'}, {"Oacute", U'Ó'}, {"Uacute", U'Ú'}, {"Ntilde", U'Ñ'}, {"iquest", U'¿'}, {"iexcl", U'¡'},
    {"atilde", U'ã'}, {"otilde", U'õ'}, {"ccedil", U'ç'}, {"euro", U'€'},
}};

bool isLetter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
bool isNameChar(char c) { return isLetter(c) || (c >= '0' && c <= '9'); }
template <class List>
bool holds(const List& list, std::string_view name) {
  return std::find(list.begin(), list.end(), name) != list.end();
}

struct Tag {
  std::string name;
  bool closing = false;
  std::string_view inside;  // attributes
  std::size_t end = 0;      // behind ">"
};

// The known tag that starts at `at` (a "<"), if one does.
std::optional<Tag> tagAt(std::string_view text, std::size_t at) {
  Tag tag;
  std::size_t from = at + 1;
  if (from < text.size() && text[from] == '/') tag.closing = true, ++from;
  std::size_t to = from;
  while (to < text.size() && isNameChar(text[to])) ++to;
  tag.name = lowerCase(text.substr(from, to - from));
  if (!holds(kTags, tag.name)) return {};
  if (to < text.size() && text[to] != '>' && text[to] != '/' && text[to] != ' ' && text[to] != '\t' && text[to] != '\n') return {};
  const std::size_t close = text.find('>', to);
  if (close == std::string_view::npos) return {};
  tag.inside = text.substr(to, close - to);
  tag.end = close + 1;
  return tag;
}

std::string_view linkOf(std::string_view attributes) {
  const std::size_t at = lowerCase(attributes).find("href=");
  if (at == std::string::npos) return {};
  std::string_view value = attributes.substr(at + 5);
  if (value.empty()) return {};
  const char quote = value.front();
  if (quote == '"' || quote == '\'') return value.substr(1, std::min(value.find(quote, 1), value.size()) - 1);
  return value.substr(0, value.find_first_of(" \t\n"));
}

std::optional<char32_t> entityNamed(std::string_view name) {
  for (const auto& [known, codePoint] : kEntities)
    if (known == name) return codePoint;
  if (name.size() < 2 || name.front() != '#') return {};
  const bool hex = name[1] == 'x' || name[1] == 'X';
  const std::string_view digits = name.substr(hex ? 2 : 1);
  std::uint32_t value = 0;
  const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value, hex ? 16 : 10);
  const bool isWhole = error == std::errc() && end == digits.data() + digits.size();
  const bool isScalar = value > 0 && value < 0x110000 && (value < 0xD800 || value > 0xDFFF);
  if (!isWhole || !isScalar) return {};
  return static_cast<char32_t>(value);
}

class Reducer {
 public:
  explicit Reducer(std::string_view text) : m_text(text) {}

  std::string run() {
    while (m_at < m_text.size()) {
      const char c = m_text[m_at];
      if (c == '<' && takeTag()) continue;
      if (c == '&' && takeEntity()) continue;
      m_out += c;
      ++m_at;
    }
    return std::string(utf8::trimmed(m_out));
  }

 private:
  bool takeTag() {
    const auto tag = tagAt(m_text, m_at);
    if (!tag) return false;
    m_at = tag->end;
    if (tag->name == "script" || tag->name == "style") {
      if (!tag->closing) skipContent(tag->name);
    } else if (tag->name == "a") {
      takeLink(*tag);
    } else if (holds(kBreaks, tag->name)) {
      if (!m_out.empty() && m_out.back() != '\n') m_out += '\n';
    }
    return true;
  }

  void skipContent(const std::string& name) {
    const std::size_t end = lowerCase(m_text).find("</" + name, m_at);
    const std::size_t close = end == std::string::npos ? end : m_text.find('>', end);
    m_at = close == std::string::npos ? m_text.size() : close + 1;
  }

  void takeLink(const Tag& tag) {
    if (!tag.closing) {
      m_link = linkOf(tag.inside);
      m_linkFrom = m_out.size();
      return;
    }
    const bool isWeb = m_link.starts_with("https://") || m_link.starts_with("http://");
    if (isWeb && m_linkFrom <= m_out.size() && m_out.find(m_link, m_linkFrom) == std::string::npos)
      m_out.append(" (").append(m_link).append(")");
    m_link = {};
  }

  bool takeEntity() {
    const std::size_t end = m_text.find(';', m_at);
    if (end == std::string_view::npos || end - m_at > 10) return false;
    const auto codePoint = entityNamed(m_text.substr(m_at + 1, end - m_at - 1));
    if (!codePoint) return false;
    utf8::append(m_out, *codePoint);
    m_at = end + 1;
    return true;
  }

  std::string_view m_text, m_link;
  std::string m_out;
  std::size_t m_at = 0, m_linkFrom = 0;
};

std::string composed(const std::string& text) {
  UErrorCode status = U_ZERO_ERROR;
  const icu::Normalizer2* nfc = icu::Normalizer2::getNFCInstance(status);
  if (U_FAILURE(status)) return text;
  const icu::UnicodeString normalised = nfc->normalize(icu::UnicodeString::fromUTF8(text), status);
  if (U_FAILURE(status)) return text;
  std::string out;
  normalised.toUTF8String(out);
  return out;
}

}  // namespace

std::string plainText(std::string_view text) {
  const std::string repaired = utf8::repaired(text);
  return Reducer(repaired).run();
}

std::string comparableText(std::string_view text) {
  const std::string whole = composed(plainText(text));
  std::string collapsed;
  bool inSpace = true;
  for (std::size_t at = 0; at < whole.size();) {
    const char32_t c = utf8::next(whole, at);
    const bool isSpace = c == U' ' || (c >= U'\t' && c <= U'\r') || c == U'\u00A0' || c == U'\u200B' || c == U'\u3000';
    if (!isSpace) utf8::append(collapsed, c);
    if (isSpace && !inSpace) collapsed += ' ';
    inSpace = isSpace;
  }
  while (!collapsed.empty() && collapsed.back() == ' ') collapsed.pop_back();
  return collapsed;
}

}  // namespace inquiry::mercado_libre
