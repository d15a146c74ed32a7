#include "core/marketplaces/ebay/ebay_text.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <optional>

#include "core/domain/utf8.h"

namespace inquiry::ebay {
namespace {

constexpr std::size_t kMaxTag = 2048;  // a "<" without its ">" within this many bytes is text

// Sorted, for binary search.
constexpr std::array<std::string_view, 24> kInlineTags = {"a",   "abbr", "b",    "big",  "center", "cite", "code",   "em",
                                                          "font", "i",    "img",  "ins",  "label",  "mark", "pre",    "q",
                                                          "s",   "small", "span", "strike", "strong", "sub", "sup", "u"};
constexpr std::array<std::string_view, 33> kBlockTags = {
    "article", "blockquote", "body",  "br",     "caption", "dd",    "div",   "dl", "dt",      "footer", "form",
    "h1",      "h2",         "h3",    "h4",     "h5",      "h6",    "head",  "header", "hr",  "html",   "li",
    "main",    "ol",         "p",     "section", "table",  "tbody", "td",    "tfoot", "thead", "tr",   "ul"};
constexpr std::array<std::string_view, 6> kHidingTags = {"iframe", "noscript", "object", "script", "style", "title"};

template <std::size_t N>
bool isOneOf(const std::array<std::string_view, N>& tags, std::string_view name) {
  return std::find(tags.begin(), tags.end(), name) != tags.end();
}

struct Tag {
  std::string name;
  bool closing = false;
  std::size_t end = 0;  // behind ">"
};

char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; }

// The tag that begins at `at`, if it is one of HTML's.
std::optional<Tag> tagAt(std::string_view text, std::size_t at) {
  Tag tag;
  std::size_t pos = at + 1;
  if (text.substr(pos, 3) == "!--") {
    const std::size_t end = text.find("-->", pos + 3);
    return Tag{"!", false, end == std::string_view::npos ? text.size() : end + 3};
  }
  if (pos < text.size() && text[pos] == '/') tag.closing = true, ++pos;
  const bool isDeclaration = pos < text.size() && text[pos] == '!';
  if (isDeclaration) ++pos;
  while (pos < text.size() && tag.name.size() <= 12 && ((lower(text[pos]) >= 'a' && lower(text[pos]) <= 'z') || (text[pos] >= '0' && text[pos] <= '9')))
    tag.name += lower(text[pos++]);
  if (pos >= text.size() || std::string_view(" \t\r\n/>").find(text[pos]) == std::string_view::npos) return std::nullopt;
  const std::size_t end = text.substr(pos, kMaxTag).find('>');
  if (end == std::string_view::npos) return std::nullopt;
  tag.end = pos + end + 1;
  if (isDeclaration) return tag.name == "doctype" ? std::optional(tag) : std::nullopt;
  const bool known = isOneOf(kInlineTags, tag.name) || isOneOf(kBlockTags, tag.name) || isOneOf(kHidingTags, tag.name) ||
                     tag.name == "meta" || tag.name == "link";
  return known ? std::optional(tag) : std::nullopt;
}

// Where the element opened by a hiding tag ends; the end of the text when it is never closed.
std::size_t behindClosing(std::string_view text, std::size_t from, std::string_view name) {
  for (std::size_t at = text.find("</", from); at != std::string_view::npos; at = text.find("</", at + 2)) {
    const std::string_view word = text.substr(at + 2, name.size());
    if (!std::equal(word.begin(), word.end(), name.begin(), name.end(), [](char a, char b) { return lower(a) == b; })) continue;
    const std::size_t end = text.find('>', at);
    return end == std::string_view::npos ? text.size() : end + 1;
  }
  return text.size();
}

struct Entity {
  char32_t character = 0;
  std::size_t end = 0;
};

std::optional<char32_t> numbered(std::string_view digits) {
  const bool hex = !digits.empty() && lower(digits[0]) == 'x';
  if (hex) digits.remove_prefix(1);
  if (digits.empty()) return std::nullopt;
  std::uint32_t value = 0;
  for (const char c : digits) {
    const char low = lower(c);
    const int digit = low >= '0' && low <= '9' ? low - '0' : hex && low >= 'a' && low <= 'f' ? low - 'a' + 10 : -1;
    if (digit < 0) return std::nullopt;
    value = value * (hex ? 16U : 10U) + static_cast<std::uint32_t>(digit);
    if (value > 0x10FFFF) return std::nullopt;
  }
  const bool usable = value >= 0x20 || value == '\n' || value == '\t';
  return usable && (value < 0xD800 || value > 0xDFFF) ? std::optional<char32_t>(value) : std::nullopt;
}

std::optional<Entity> entityAt(std::string_view text, std::size_t at) {
  struct Named {
    std::string_view name;
    char32_t character;
  };
  static constexpr std::array<Named, 22> kNamed = {{{"amp", U'&'},      {"lt", U'<'},        {"gt", U'>'},       {"quot", U'"'},
                                                    {"apos", U'\''},    {"nbsp", U' '},      {"euro", U'\u20AC'}, {"pound", U'\u00A3'},
                                                    {"yen", U'\u00A5'}, {"cent", U'\u00A2'}, {"copy", U'\u00A9'}, {"reg", U'\u00AE'},
                                                    {"hellip", U'\u2026'}, {"ndash", U'\u2013'}, {"mdash", U'\u2014'}, {"rsquo", U'\u2019'},
                                                    {"lsquo", U'\u2018'}, {"ldquo", U'\u201C'}, {"rdquo", U'\u201D'}, {"deg", U'\u00B0'},
                                                    {"times", U'\u00D7'}, {"bull", U'\u2022'}}};
  const std::size_t semicolon = text.substr(at + 1, 10).find(';');
  if (semicolon == std::string_view::npos || semicolon == 0) return std::nullopt;
  const std::string_view word = text.substr(at + 1, semicolon);
  const std::size_t end = at + semicolon + 2;
  if (word[0] == '#') {
    const auto character = numbered(word.substr(1));
    return character ? std::optional(Entity{*character, end}) : std::nullopt;
  }
  for (const Named& named : kNamed)
    if (named.name == word) return Entity{named.character, end};
  return std::nullopt;
}

// At most one empty line in a row, no spaces at line ends, nothing at both ends.
std::string tidied(std::string_view text) {
  std::string out;
  int breaks = 0;
  for (const char c : text) {
    if (c == '\r') continue;
    if (c == '\n') {
      while (!out.empty() && out.back() == ' ') out.pop_back();
      if (++breaks <= 2) out += c;
    } else {
      breaks = 0;
      out += c;
    }
  }
  return std::string(utf8::trimmed(out));
}

}  // namespace

std::string plainText(std::string_view body) {
  std::string out;
  out.reserve(body.size());
  for (std::size_t at = 0; at < body.size();) {
    if (body[at] == '<') {
      if (const auto tag = tagAt(body, at)) {
        at = tag->end;
        if (isOneOf(kHidingTags, tag->name) && !tag->closing) at = behindClosing(body, at, tag->name);
        else if (isOneOf(kBlockTags, tag->name) && (tag->name == "br" || (!out.empty() && out.back() != '\n'))) out += '\n';
        continue;
      }
    } else if (body[at] == '&') {
      if (const auto entity = entityAt(body, at)) {
        utf8::append(out, entity->character);
        at = entity->end;
        continue;
      }
    }
    if (body[at] != '\0') out += body[at];
    ++at;
  }
  return tidied(utf8::isValid(out) ? out : utf8::repaired(out));
}

std::string comparable(std::string_view body) {
  std::string out;
  for (const char c : plainText(body)) {
    if (c == '\n' || c == '\t' || c == ' ') {
      if (!out.empty() && out.back() != ' ') out += ' ';
    } else {
      out += c;
    }
  }
  return out;
}

}  // namespace inquiry::ebay
