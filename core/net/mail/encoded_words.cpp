#include "core/net/mail/encoded_words.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <optional>

#include "core/net/mail/charset.h"

namespace inquiry {
namespace {

constexpr std::size_t kMaxCharset = 64;

struct Word {
  std::string_view charset;
  char encoding = 'B';  // 'B' or 'Q'
  std::string_view text;
  std::size_t end = 0;  // behind "?="
};

// Remembers where the next "?=" stands, so that many openings without an end cost one search and not one each.
class WordScanner {
 public:
  explicit WordScanner(std::string_view header) : m_header(header) {}

  // The word that opens at `at`, where "=?" stands; empty when it is none.
  std::optional<Word> wordAt(std::size_t at) {
    const auto charset = m_header.substr(at + 2, kMaxCharset + 1);
    const auto mark = charset.find('?');
    if (mark == std::string_view::npos || mark == 0) return {};
    const auto encodingAt = at + 2 + mark + 1;
    if (encodingAt + 1 >= m_header.size() || m_header[encodingAt + 1] != '?') return {};
    const char encoding = static_cast<char>(m_header[encodingAt] & ~0x20);
    if (encoding != 'B' && encoding != 'Q') return {};
    const auto textAt = encodingAt + 2;
    const auto end = endFrom(textAt);
    if (end == std::string_view::npos) return {};
    Word word;
    word.charset = charset.substr(0, mark);
    word.charset = word.charset.substr(0, word.charset.find('*'));  // RFC 2231 5: the language behind it
    if (word.charset.find_first_of(" \t=\r\n") != std::string_view::npos) return {};
    word.encoding = encoding;
    word.text = m_header.substr(textAt, end - textAt);
    word.end = end + 2;
    return word;
  }

 private:
  std::size_t endFrom(std::size_t from) {
    if (m_end != std::string_view::npos && m_end < from) m_end = m_header.find("?=", from);
    return m_end;
  }

  std::string_view m_header;
  std::size_t m_end = 0;
};

int hexDigit(char c) {
  if (c >= '0' && c <= '9') return c - '0';
  if (c >= 'A' && c <= 'F') return c - 'A' + 10;
  if (c >= 'a' && c <= 'f') return c - 'a' + 10;
  return -1;
}

std::string decodeQ(std::string_view text) {
  std::string bytes;
  bytes.reserve(text.size());
  for (std::size_t i = 0; i < text.size(); ++i) {
    const bool isCoded = text[i] == '=' && i + 2 < text.size() && hexDigit(text[i + 1]) >= 0 && hexDigit(text[i + 2]) >= 0;
    if (isCoded) {
      bytes.push_back(static_cast<char>(hexDigit(text[i + 1]) * 16 + hexDigit(text[i + 2])));
      i += 2;
    } else {
      bytes.push_back(text[i] == '_' ? ' ' : text[i]);
    }
  }
  return bytes;
}

bool isBlank(std::string_view text) { return text.find_first_not_of(" \t\r\n") == std::string_view::npos; }

bool isSameIgnoringCase(std::string_view a, std::string_view b) {
  if (a.size() != b.size()) return false;
  for (std::size_t i = 0; i < a.size(); ++i) {
    if ((a[i] | 0x20) != (b[i] | 0x20)) return false;
  }
  return true;
}

// One line: line breaks and tabs become one space, other controls go.
std::string asLine(std::string_view text) {
  const bool hasNoControl = std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) >= 0x20 && c != 0x7F; });
  if (hasNoControl) {
    const auto first = text.find_first_not_of(' ');
    if (first == std::string_view::npos) return {};
    return std::string(text.substr(first, text.find_last_not_of(' ') - first + 1));
  }
  std::string line;
  line.reserve(text.size());
  for (std::size_t i = 0; i < text.size(); ++i) {
    const auto byte = static_cast<unsigned char>(text[i]);
    if (byte == '\r' || byte == '\n') {
      // A fold is the white space that follows it.
      if (i + 1 >= text.size() || (text[i + 1] != ' ' && text[i + 1] != '\t' && text[i + 1] != '\n')) line.push_back(' ');
    } else if (byte == '\t') {
      line.push_back(' ');
    } else if (byte >= 0x20 && byte != 0x7F) {
      line.push_back(text[i]);
    }
  }
  const auto begin = line.find_first_not_of(' ');
  if (begin == std::string::npos) return {};
  return line.substr(begin, line.find_last_not_of(' ') - begin + 1);
}

// Most headers: nothing in them is coded.
bool isPlainLine(std::string_view raw) {
  return std::all_of(raw.begin(), raw.end(), [](char c) { return c >= ' ' && c < 0x7F; }) && raw.find("=?") == std::string_view::npos;
}

// Gathers neighbouring words, then decodes them together.
class WordRun {
 public:
  WordRun(std::string& out, std::string_view country) : m_out(out), m_country(country) {}
  bool isOpen() const { return m_isOpen; }
  void add(const Word& word) {
    if (m_isOpen && (word.encoding != m_encoding || !isSameIgnoringCase(word.charset, m_charset))) close();
    m_isOpen = true;
    m_charset = word.charset;
    m_encoding = word.encoding;
    m_text += word.text;
  }
  void close() {
    if (!m_isOpen) return;
    m_out += decodeText(m_charset, m_encoding == 'B' ? decodeBase64(m_text) : decodeQ(m_text), m_country).text;
    m_text.clear();
    m_isOpen = false;
  }

 private:
  std::string& m_out;
  std::string_view m_country;
  std::string m_text;
  std::string_view m_charset;
  char m_encoding = 'B';
  bool m_isOpen = false;
};

}  // namespace

std::string decodeBase64(std::string_view text, std::size_t maxBytes) {
  static constexpr auto kValues = [] {
    constexpr std::string_view kAlphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    std::array<std::uint8_t, 256> values{};
    values.fill(0xFF);
    for (std::size_t i = 0; i < kAlphabet.size(); ++i) values[static_cast<unsigned char>(kAlphabet[i])] = static_cast<std::uint8_t>(i);
    return values;
  }();
  std::string bytes;
  bytes.reserve(std::min(text.size() / 4 * 3 + 3, maxBytes));
  std::uint32_t bits = 0;
  unsigned count = 0;
  for (const char c : text) {
    if (bytes.size() >= maxBytes) break;
    if (c == '=') {  // the end of one piece; another may follow
      count = 0;
      bits = 0;
      continue;
    }
    const auto value = kValues[static_cast<unsigned char>(c)];
    if (value == 0xFF) continue;
    bits = (bits << 6U) | value;
    count += 6;
    if (count >= 8) {
      count -= 8;
      bytes.push_back(static_cast<char>(static_cast<unsigned char>((bits >> count) & 0xFFU)));
    }
  }
  return bytes;
}

std::string decodeHeader(std::string_view raw, std::string_view country) {
  if (isPlainLine(raw)) return asLine(raw);
  std::string out;
  WordScanner scanner(raw);
  WordRun run(out, country);
  std::size_t done = 0;
  for (auto at = raw.find("=?"); at != std::string_view::npos; at = raw.find("=?", at)) {
    const auto word = scanner.wordAt(at);
    if (!word) {
      ++at;
      continue;
    }
    const auto between = raw.substr(done, at - done);
    if (!run.isOpen() || !isBlank(between)) {
      run.close();
      out += decodeText("", between, country).text;
    }
    run.add(*word);
    at = done = word->end;
  }
  run.close();
  out += decodeText("", raw.substr(done), country).text;
  return asLine(out);
}

}  // namespace inquiry
