#include "core/net/mail/header_parameters.h"

#include <algorithm>
#include <map>

#include "core/net/mail/charset.h"
#include "core/net/mail/encoded_words.h"
#include "core/net/url_fields.h"

namespace inquiry {
namespace {

constexpr std::size_t kMaxParameters = 100;
constexpr std::string_view kSpace = " \t\r\n";

std::string lowered(std::string_view text) {
  std::string lower;
  for (const char c : text) {
    if (kSpace.find(c) == std::string_view::npos) lower.push_back(c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c);
  }
  return lower;
}

// Steps through a raw header; every step moves on, so that reading ends.
class ParameterScanner {
 public:
  explicit ParameterScanner(std::string_view text) : m_text(text) {}
  bool atEnd() const { return m_at >= m_text.size(); }

  std::string_view until(std::string_view stops) {
    const auto begin = m_at;
    m_at = std::min(m_text.find_first_of(stops, m_at), m_text.size());
    return m_text.substr(begin, m_at - begin);
  }
  char peek() const { return atEnd() ? '\0' : m_text[m_at]; }
  void step() {
    if (!atEnd()) ++m_at;
  }
  void skipSpace() {
    while (!atEnd() && kSpace.find(m_text[m_at]) != std::string_view::npos) ++m_at;
  }
  // Behind the opening quote; a missing closing quote ends at the end.
  std::string quoted() {
    std::string value;
    while (!atEnd() && m_text[m_at] != '"') {
      // Windows paths stand here unescaped: only these two are taken as escaped.
      const bool isEscape = m_text[m_at] == '\\' && m_at + 1 < m_text.size() &&
                            (m_text[m_at + 1] == '"' || m_text[m_at + 1] == '\\');
      if (isEscape) ++m_at;
      value.push_back(m_text[m_at++]);
    }
    step();
    return value;
  }

 private:
  std::string_view m_text;
  std::size_t m_at = 0;
};

struct Segment {
  std::string value;
  bool isEncoded = false;  // the name ended with '*': percent coding
};

// name*0*, name*1, ... of one parameter, by number.
using Segments = std::map<int, Segment>;

// "filename*1*" -> ("filename", 1, encoded); "filename*" is number 0.
struct SegmentName {
  std::string base;
  int number = 0;
  bool isEncoded = false;
};

SegmentName segmentName(const std::string& name) {
  SegmentName result;
  const auto star = name.find('*');
  result.base = name.substr(0, star);
  auto rest = name.substr(star + 1);
  if (rest.empty() || rest.back() == '*') {
    result.isEncoded = true;
    if (!rest.empty()) rest.pop_back();
  }
  for (const char c : rest) {
    if (c < '0' || c > '9' || result.number > 999) break;
    result.number = result.number * 10 + (c - '0');
  }
  return result;
}

std::string joined(const Segments& segments, std::string_view country) {
  std::string charset;
  std::string bytes;
  for (const auto& [number, segment] : segments) {
    std::string_view value = segment.value;
    if (segment.isEncoded && number == segments.begin()->first) {
      const auto first = value.find('\'');
      const auto second = first == std::string_view::npos ? first : value.find('\'', first + 1);
      if (second != std::string_view::npos) {
        charset = value.substr(0, first);
        value = value.substr(second + 1);
      }
    }
    bytes += segment.isEncoded ? urlDecoded(value) : std::string(value);
  }
  // Decoded as a whole: a character may be cut between two pieces. Some mailers put encoded words inside.
  if (charset.empty() && bytes.find("=?") != std::string::npos) return decodeHeader(bytes, country);
  return decodeHeader(decodeText(charset, bytes, country).text, country);
}

}  // namespace

std::string ParameterHeader::parameter(std::string_view name) const {
  const auto found = std::find_if(parameters.begin(), parameters.end(), [name](const auto& p) { return p.first == name; });
  return found == parameters.end() ? std::string() : found->second;
}

ParameterHeader parseParameters(std::string_view raw, std::string_view country) {
  ParameterHeader header;
  ParameterScanner scanner(raw);
  header.value = lowered(scanner.until(";"));
  std::map<std::string, Segments> pieces;
  std::size_t count = 0;
  while (!scanner.atEnd() && count < kMaxParameters) {
    scanner.step();
    scanner.skipSpace();
    const auto name = lowered(scanner.until("=;"));
    if (scanner.peek() != '=') continue;
    scanner.step();
    scanner.skipSpace();
    std::string value;
    if (scanner.peek() == '"') {
      scanner.step();
      value = scanner.quoted();
      scanner.until(";");
    } else {
      value = scanner.until(";");
      const auto last = value.find_last_not_of(kSpace);
      value.resize(last == std::string::npos ? 0 : last + 1);
    }
    if (name.empty()) continue;
    ++count;
    if (name.find('*') == std::string::npos) {
      header.parameters.emplace_back(name, decodeHeader(value, country));
    } else {
      const auto segment = segmentName(name);
      pieces[segment.base].emplace(segment.number, Segment{std::move(value), segment.isEncoded});
    }
  }
  // RFC 2231 wins over the plain form, which mailers add for old readers.
  for (const auto& [name, segments] : pieces) header.parameters.emplace(header.parameters.begin(), name, joined(segments, country));
  return header;
}

}  // namespace inquiry
