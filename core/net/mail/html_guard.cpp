#include "core/net/mail/html_guard.h"

#include <algorithm>
#include <array>
#include <map>
#include <utility>
#include <vector>

#include "core/net/mail/html_attributes.h"

namespace inquiry {
namespace {

constexpr std::size_t kMaxDepth = 100;
// How far an end tag looks for its start. Beyond, it is taken as stray.
constexpr std::size_t kMaxSearch = 16;

using Rename = std::pair<std::string_view, std::string_view>;

// Blocks, lists and tables keep their names; what is not listed becomes a span.
constexpr std::array kKept{
    Rename{"a", "x-a"}, Rename{"p", "p"}, Rename{"div", "div"}, Rename{"br", "br"}, Rename{"hr", "hr"}, Rename{"img", "img"}, Rename{"image", "img"},
    Rename{"h1", "h1"}, Rename{"h2", "h2"}, Rename{"h3", "h3"}, Rename{"h4", "h4"}, Rename{"h5", "h5"}, Rename{"h6", "h6"},
    Rename{"ul", "ul"}, Rename{"ol", "ol"}, Rename{"li", "li"}, Rename{"blockquote", "blockquote"}, Rename{"pre", "pre"},
    Rename{"listing", "pre"}, Rename{"xmp", "pre"}, Rename{"plaintext", "pre"}, Rename{"table", "table"}, Rename{"tr", "tr"},
    Rename{"td", "td"}, Rename{"th", "td"}, Rename{"dl", "div"}, Rename{"dt", "div"}, Rename{"dd", "div"},
    Rename{"center", "div"}, Rename{"address", "div"}, Rename{"article", "div"}, Rename{"section", "div"},
    Rename{"header", "div"}, Rename{"footer", "div"}, Rename{"main", "div"}, Rename{"nav", "div"}, Rename{"aside", "div"},
    Rename{"figure", "div"}, Rename{"figcaption", "div"}, Rename{"fieldset", "div"}, Rename{"caption", "div"},
    Rename{"body", "div"}, Rename{"menu", "ul"}, Rename{"dir", "ul"}, Rename{"details", "div"}, Rename{"summary", "div"},
};

// Go with everything inside.
constexpr std::array<std::string_view, 20> kDropped{"script", "style",   "title",  "svg",    "math",     "template", "iframe",
                                                    "object", "applet",  "select", "option", "textarea", "noembed",  "noframes",
                                                    "audio",  "video",   "canvas", "map",    "head",     "datalist"};
// Their content is text to the end tag, whatever it looks like.
constexpr std::array<std::string_view, 9> kRaw{"script", "style", "title", "iframe", "textarea", "noembed", "noframes", "xmp", "plaintext"};
// Neither the tag nor a place for it: rows need no bodies.
constexpr std::array<std::string_view, 19> kIgnored{"html", "tbody", "thead",  "tfoot", "colgroup", "col",    "meta",     "link",    "wbr", "input",
                                                    "area", "base",  "embed",  "param", "source",   "track",  "basefont", "bgsound", "frame"};

template <class List>
bool contains(const List& list, std::string_view name) {
  return std::find(list.begin(), list.end(), name) != list.end();
}

std::string_view renamed(std::string_view name) {
  const auto* found = std::find_if(kKept.begin(), kKept.end(), [name](const Rename& kept) { return kept.first == name; });
  return found == kKept.end() ? std::string_view("span") : found->second;
}

bool isVoid(std::string_view name) { return name == "br" || name == "hr" || name == "img"; }

bool isLetter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

struct Tag {
  std::string name;  // lower case
  std::string_view attributes;
  bool isEnd = false;
  std::size_t next = 0;  // behind '>'
};

class Guard {
 public:
  explicit Guard(std::string_view html) : m_html(html) { m_out.reserve(html.size() + html.size() / 8); }

  std::string run() {
    while (m_at < m_html.size()) {
      const auto open = std::min(m_html.find('<', m_at), m_html.size());
      putText(m_html.substr(m_at, open - m_at));
      m_at = open;
      if (m_at < m_html.size()) takeMarkup();
    }
    while (!m_stack.empty()) pop();
    return std::move(m_out);
  }

 private:
  void putText(std::string_view text) {
    if (m_dropped.empty()) m_out += text;
  }

  void takeMarkup() {
    const auto rest = m_html.substr(m_at);
    if (rest.starts_with("<!--")) return skipComment();
    const char mark = rest.size() > 1 ? rest[1] : '\0';
    const bool isTag = isLetter(mark) || (mark == '/' && rest.size() > 2 && isLetter(rest[2]));
    if (isTag) return takeTag();
    if (mark == '!' || mark == '?' || mark == '/') {  // a doctype, a declaration or nothing
      m_at = std::min(m_html.find('>', m_at), m_html.size() - 1) + 1;
      return;
    }
    putText("&lt;");
    ++m_at;
  }

  void skipComment() {
    // "<!-->" and "<!--->" are whole comments.
    const auto end = m_hasNoCommentEnd ? std::string_view::npos : m_html.find("-->", m_at + 2);
    if (end != std::string_view::npos) {
      m_at = end + 3;
      return;
    }
    // Never closed: what a reader of the mail can see must not hang on one missing mark.
    m_hasNoCommentEnd = true;
    m_at = std::min(m_html.find('>', m_at), m_html.size() - 1) + 1;
  }

  Tag readTag() {
    Tag tag;
    auto at = m_at + 1;
    tag.isEnd = m_html[at] == '/';
    if (tag.isEnd) ++at;
    while (at < m_html.size() && std::string_view(" \t\r\n\f/>").find(m_html[at]) == std::string_view::npos && tag.name.size() < 32) {
      tag.name.push_back(m_html[at] >= 'A' && m_html[at] <= 'Z' ? static_cast<char>(m_html[at] | 0x20) : m_html[at]);
      ++at;
    }
    const auto begin = at;
    char quote = '\0';
    bool isValue = false;
    for (; at < m_html.size(); ++at) {
      const char c = m_html[at];
      if (quote != '\0') {
        if (c == quote) quote = '\0';
      } else if ((c == '"' || c == '\'') && isValue) {
        quote = c;
      } else if (c == '>') {
        break;
      }
      isValue = c == '=' || (isValue && (c == ' ' || c == '\t' || c == '\n' || c == '\r') && quote == '\0');
    }
    // A quote that never closes would swallow the mail: then the first '>' ends the tag.
    if (at >= m_html.size() && quote != '\0') at = std::min(m_html.find('>', begin), m_html.size());
    tag.attributes = m_html.substr(begin, at - begin);
    tag.next = std::min(at + 1, m_html.size());
    return tag;
  }

  void takeTag() {
    const auto tag = readTag();
    m_at = tag.next;
    if (!m_dropped.empty()) return insideDropped(tag);
    if (contains(kIgnored, tag.name)) return;
    if (contains(kDropped, tag.name)) {
      if (!tag.isEnd && tag.name != "option") drop(tag);
      return;
    }
    if (contains(kRaw, tag.name)) {
      if (!tag.isEnd) takeRawText(tag.name);
      return;
    }
    const auto name = renamed(tag.name);
    if (isVoid(name)) {
      if (!tag.isEnd || name == "br") put(name, tag.attributes);
      return;
    }
    tag.isEnd ? close(tag.name, name) : open(tag.name, name, tag.attributes);
  }

  // Everything to the end tag goes; without one only the tag, so that a stray <head> does not hide a mail.
  void drop(const Tag& tag) {
    if (contains(kRaw, tag.name)) {
      m_at = endOfRaw(tag.name, m_at).second;
      return;
    }
    if (tag.attributes.ends_with('/') || endOfRaw(tag.name, m_at).first == m_html.size()) return;
    m_dropped = tag.name;
    m_droppedDepth = 1;
  }

  void insideDropped(const Tag& tag) {
    if (contains(kRaw, tag.name) && !tag.isEnd && m_dropped != tag.name) {
      m_at = endOfRaw(tag.name, m_at).second;
      return;
    }
    const bool isBodyInHead = m_dropped == "head" && tag.name == "body" && !tag.isEnd;
    if (tag.name == m_dropped) m_droppedDepth += tag.isEnd ? -1 : (tag.attributes.ends_with('/') || m_dropped == "head" ? 0 : 1);
    if (m_droppedDepth <= 0 || isBodyInHead) m_dropped.clear();
  }

  // Where "</name" stands and what is behind its '>'; the end of the mail when it never comes. Remembers what it found,
  // so that a thousand openings cost one search.
  std::pair<std::size_t, std::size_t> endOfRaw(const std::string& name, std::size_t from) {
    auto& known = m_ends.try_emplace(name, 0, 0).first->second;
    if (known.second == 0 || known.first < from) known = searchEnd(name, from);
    return known;
  }
  std::pair<std::size_t, std::size_t> searchEnd(const std::string& name, std::size_t from) const {
    for (auto at = m_html.find("</", from); at != std::string_view::npos; at = m_html.find("</", at + 2)) {
      const auto found = m_html.substr(at + 2, name.size());
      const bool isSame = std::equal(found.begin(), found.end(), name.begin(), name.end(), [](char a, char b) { return (a | 0x20) == b; });
      if (!isSame) continue;
      const auto end = std::min(m_html.find('>', at), m_html.size() - 1);
      return {at, end + 1};
    }
    return {m_html.size(), m_html.size()};
  }

  void takeRawText(const std::string& name) {
    const auto [end, behind] = endOfRaw(name, m_at);
    open(name, "pre", {});
    for (const char c : m_html.substr(m_at, end - m_at)) {
      if (c == '<') {
        m_out += "&lt;";
      } else {
        m_out.push_back(c);
      }
    }
    close(name, "pre");
    m_at = behind;
  }

  void put(std::string_view name, std::string_view attributes) {
    m_out.push_back('<');
    m_out += name;
    putAttributes(attributes, m_out);
    m_out.push_back('>');
  }

  static bool endsImplied(std::string_view top, std::string_view next) {
    if (top == "p") return next != "span" && next != "x-a";
    if (top == "li") return next == "li";
    if (top == "td") return next == "td" || next == "tr";
    return top == "tr" && next == "tr";
  }

  void open(const std::string& original, std::string_view name, std::string_view attributes) {
    while (!m_stack.empty() && endsImplied(m_stack.back().name, name)) pop();
    if (m_stack.size() >= kMaxDepth) return;  // its text stays, its place does not
    m_stack.push_back({original, name});
    put(name, attributes);
  }

  void close(const std::string& original, std::string_view name) {
    const auto limit = std::min(m_stack.size(), kMaxSearch);
    for (std::size_t i = 0; i < limit; ++i) {
      const auto& [openOriginal, open] = m_stack[m_stack.size() - 1 - i];
      if (openOriginal == original) {
        for (std::size_t k = 0; k <= i; ++k) pop();
        return;
      }
      // Nothing reaches out of a cell but the end of its row or table.
      if (open == "td" && name != "tr" && name != "table") return;
      if (open == "table") return;
    }
  }

  void pop() {
    m_out += "</";
    m_out += m_stack.back().name;
    m_out.push_back('>');
    m_stack.pop_back();
  }

  std::string_view m_html;
  std::size_t m_at = 0;
  std::string m_out;
  struct Open {
    std::string original;   // as the sender named it: what an end tag must say
    std::string_view name;  // one of the constants above
  };
  std::vector<Open> m_stack;
  std::string m_dropped;
  int m_droppedDepth = 0;
  bool m_hasNoCommentEnd = false;
  std::map<std::string, std::pair<std::size_t, std::size_t>> m_ends;
};

}  // namespace

GuardedHtml guardHtml(std::string_view html, std::size_t maxBytes) {
  GuardedHtml guarded;
  guarded.isCut = html.size() > maxBytes;
  guarded.html = Guard(html.substr(0, maxBytes)).run();
  return guarded;
}

}  // namespace inquiry
