#include "core/net/mail/quote_split.h"

#include <algorithm>
#include <span>
#include <vector>

#include "core/net/mail/quote_marks.h"

namespace inquiry {
namespace {

enum class Kind { Fresh, Quoted, Signature };

bool isBlank(std::string_view line) { return line.find_first_not_of(" \t\r\xC2\xA0") == std::string_view::npos; }

// A line drawn above the copied mail, as Outlook and DingTalk do.
bool isRuler(std::string_view line) {
  const auto begin = line.find_first_not_of(" \t\r");
  if (begin == std::string_view::npos || std::string_view("-_=*").find(line[begin]) == std::string_view::npos) return false;
  const auto end = line.find_last_not_of(" \t\r") + 1;
  return end - begin >= 5 && line.find_first_not_of(line[begin], begin) >= end;
}

bool isQuoteLine(std::string_view line) {
  const auto begin = line.find_first_not_of(" \t");
  return begin != std::string_view::npos && (line[begin] == '>' || line.substr(begin).starts_with("＞"));
}

std::vector<std::string_view> linesOf(std::string_view text) {
  std::vector<std::string_view> lines;
  for (std::size_t at = 0; at <= text.size();) {
    const auto end = std::min(text.find('\n', at), text.size());
    lines.push_back(text.substr(at, end - at));
    at = end + 1;
  }
  return lines;
}

// Gives every line its kind.
class Splitter {
 public:
  explicit Splitter(std::string_view text) : m_text(text), m_lines(linesOf(text)), m_kinds(m_lines.size(), Kind::Fresh) {}

  SplitText run() {
    std::size_t at = 0;
    while (at < m_lines.size()) at = step(at);
    SplitText split;
    if (isInterleaved()) {
      split.fresh = trimmedText(m_text);
      return split;
    }
    markSignatures();
    split.fresh = joined(Kind::Fresh);
    split.quoted = joined(Kind::Quoted);
    split.signature = joined(Kind::Signature);
    if (split.fresh.empty()) split = {trimmedText(m_text), {}, {}};
    return split;
  }

 private:
  std::span<const std::string_view> from(std::size_t at) const { return std::span(m_lines).subspan(at); }

  std::size_t mark(std::size_t begin, std::size_t end, Kind kind) {
    std::fill(m_kinds.begin() + static_cast<std::ptrdiff_t>(begin), m_kinds.begin() + static_cast<std::ptrdiff_t>(end), kind);
    return end;
  }

  // Behind the quote that starts at `at`: blank lines belong to it when more of it follows.
  std::size_t quoteEnd(std::size_t at) const {
    std::size_t end = at;
    for (auto i = at; i < m_lines.size(); ++i) {
      if (isQuoteLine(m_lines[i])) {
        end = i + 1;
      } else if (!isBlank(m_lines[i])) {
        break;
      }
    }
    return end;
  }

  bool isRulerAbove(std::size_t at) const {
    if (!isRuler(m_lines[at])) return false;
    for (++at; at < m_lines.size() && isBlank(m_lines[at]);) ++at;
    return at < m_lines.size() && startsCopiedMail(from(at));
  }

  std::size_t step(std::size_t at) {
    const auto line = m_lines[at];
    if (isBlank(line)) return at + 1;
    if (isQuoteLine(line)) return mark(at, quoteEnd(at), Kind::Quoted);
    const bool isOurMark = line.starts_with(kReplyAboveMark) && line.find("-##") != std::string_view::npos;
    if (isOurMark || startsCopiedMail(from(at)) || isRulerAbove(at)) return mark(at, m_lines.size(), Kind::Quoted);
    const auto count = attributionLines(from(at));
    if (count == 0) return at + 1;
    auto next = at + count;
    while (next < m_lines.size() && isBlank(m_lines[next])) ++next;
    const bool isMarked = next < m_lines.size() && isQuoteLine(m_lines[next]);
    // Some programs add the history without marks: then it goes to the end.
    return mark(at, isMarked ? quoteEnd(next) : m_lines.size(), Kind::Quoted);
  }

  // Written text on both sides of a quote, or between two: the quotes are needed to understand it.
  bool isInterleaved() const {
    std::vector<Kind> order;
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
      if (m_kinds[i] == Kind::Fresh && isBlank(m_lines[i])) continue;
      if (m_kinds[i] == Kind::Fresh && isSignatureStart(i) && !order.empty()) break;
      if (order.empty() || order.back() != m_kinds[i]) order.push_back(m_kinds[i]);
    }
    return order.size() >= 3;
  }

  // A signature, when nothing but it and quotes follow.
  bool isSignatureStart(std::size_t at) const {
    const auto line = m_lines[at].substr(0, m_lines[at].find_last_not_of('\r') + 1);
    if (line == "-- " || line == "--" || line == "＿＿") return true;
    if (!isDeviceLine(line)) return false;
    for (auto i = at + 1; i < m_lines.size(); ++i) {
      if (m_kinds[i] != Kind::Fresh) return true;
      if (!isBlank(m_lines[i])) return false;
    }
    return true;
  }

  void markSignatures() {
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
      if (m_kinds[i] != Kind::Fresh || isBlank(m_lines[i]) || !isSignatureStart(i)) continue;
      for (; i < m_lines.size() && m_kinds[i] == Kind::Fresh; ++i) m_kinds[i] = Kind::Signature;
    }
  }

  static std::string trimmedText(std::string_view text) {
    const auto begin = text.find_first_not_of(" \t\r\n");
    if (begin == std::string_view::npos) return {};
    // The indent of the first line stays.
    const auto line = text.rfind('\n', begin);
    const auto start = line == std::string_view::npos ? 0 : line + 1;
    return std::string(text.substr(start, text.find_last_not_of(" \t\r\n") - start + 1));
  }

  std::string joined(Kind kind) const {
    std::string text;
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
      if (m_kinds[i] != kind) continue;
      text += m_lines[i];
      text.push_back('\n');
    }
    return trimmedText(text);
  }

  std::string_view m_text;
  std::vector<std::string_view> m_lines;
  std::vector<Kind> m_kinds;
};

}  // namespace

SplitText splitQuotes(std::string_view text) { return Splitter(text).run(); }

}  // namespace inquiry
