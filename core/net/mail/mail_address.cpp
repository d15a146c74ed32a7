#include "core/net/mail/mail_address.h"

#include <algorithm>

#include "core/domain/utf8.h"
#include "core/net/mail/encoded_words.h"

namespace inquiry {
namespace {

constexpr std::size_t kShown = 4;
constexpr std::size_t kMaxAddresses = 1000;
constexpr std::size_t kMaxAddress = 1000;
constexpr std::string_view kSpace = " \t\r\n";

bool isAddressByte(char c) {
  const auto byte = static_cast<unsigned char>(c);
  return byte >= 0x80 || (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
         std::string_view(".!#$%&*+/=?^_`{|}~-").find(c) != std::string_view::npos;
}

std::string_view trimmed(std::string_view text) {
  const auto begin = text.find_first_not_of(kSpace);
  return begin == std::string_view::npos ? std::string_view() : text.substr(begin, text.find_last_not_of(kSpace) - begin + 1);
}

// Without white space and controls, the domain in lower case; "" when it has no '@' or is absurdly long.
std::string cleanedAddress(std::string_view text) {
  std::string address;
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    if (byte > 0x20 && byte != 0x7F) address.push_back(c);
  }
  // A route: "@relay.example:anna@example.com".
  if (!address.empty() && address.front() == '@') {
    if (const auto colon = address.find(':'); colon != std::string::npos) address.erase(0, colon + 1);
  }
  const auto at = address.rfind('@');
  if (at == std::string::npos || at == 0 || at + 1 == address.size() || address.size() > kMaxAddress) return {};
  for (auto i = at; i < address.size(); ++i) {
    if (address[i] >= 'A' && address[i] <= 'Z') address[i] = static_cast<char>(address[i] | 0x20);
  }
  return utf8::repaired(address);
}

// Reads one list. Every step moves on, so that it is linear.
class AddressScanner {
 public:
  AddressScanner(std::string_view text, std::string_view country) : m_text(text), m_country(country) {}

  std::vector<MailAddress> read() {
    for (; m_at < m_text.size() && m_found.size() < kMaxAddresses; ++m_at) {
      const char c = m_text[m_at];
      if (c == '"') {
        takeQuoted();
      } else if (c == '(') {
        takeComment();
      } else if (c == '<') {
        takeAngle();
      } else if (c == ',' && isLoneName()) {
        m_words.push_back(c);  // "Beispiel, Anna <anna@example.com>" without quotes
      } else if (c == ',' || c == ';') {
        finish();
      } else if (c == ':' && m_address.empty() && m_words.find('@') == std::string::npos) {
        m_words.clear();  // the name of a group
        m_hasQuotes = false;
      } else {
        m_words.push_back(c);
      }
    }
    finish();
    return std::move(m_found);
  }

 private:
  void takeQuoted() {
    for (++m_at; m_at < m_text.size() && m_text[m_at] != '"'; ++m_at) {
      if (m_text[m_at] == '\\' && m_at + 1 < m_text.size()) ++m_at;
      m_words.push_back(m_text[m_at]);
    }
    m_hasQuotes = true;
  }
  void takeComment() {
    std::size_t depth = 1;
    std::string comment;
    for (++m_at; m_at < m_text.size(); ++m_at) {
      const char c = m_text[m_at];
      if (c == '\\' && m_at + 1 < m_text.size()) {
        comment.push_back(m_text[++m_at]);
        continue;
      }
      if (c == '(') ++depth;
      if (c == ')' && --depth == 0) break;
      comment.push_back(c);
    }
    if (m_comment.empty()) m_comment = std::move(comment);
  }
  void takeAngle() {
    const auto end = std::min(m_text.find_first_of("><", m_at + 1), m_text.size());
    const bool isClosed = end < m_text.size() && m_text[end] == '>';
    // "<a@b" without an end reaches to the next comma, not into the next address.
    const auto inside = m_text.substr(m_at + 1, end - m_at - 1);
    const auto stop = isClosed ? end : m_at + 1 + std::min(inside.find(','), inside.size());
    auto address = cleanedAddress(m_text.substr(m_at + 1, stop - m_at - 1));
    if (m_address.empty()) m_address = std::move(address);
    m_at = isClosed ? stop : stop - 1;
    m_hasAngle = true;
  }
  bool isLoneName() const {
    return !m_hasAngle && !m_hasQuotes && m_comment.empty() && !trimmed(m_words).empty() &&
           m_words.find('@', m_words.find_last_of(',') + 1) == std::string::npos;
  }
  void finish() {
    const auto comma = m_hasAngle ? std::string::npos : m_words.rfind(',');
    if (comma != std::string::npos && !m_hasQuotes) {
      MailAddress lone;
      lone.name = decodeHeader(trimmed(std::string_view(m_words).substr(0, comma)), m_country);
      if (!lone.name.empty()) m_found.push_back(std::move(lone));
      m_words.erase(0, comma + 1);
    }
    MailAddress found;
    const auto words = trimmed(m_words);
    if (m_hasAngle) {
      found.address = std::move(m_address);
      found.name = decodeHeader(words, m_country);
    } else if (!m_hasQuotes || words.find_first_of(kSpace) == std::string_view::npos) {
      found.address = cleanedAddress(words);
      found.name = decodeHeader(found.address.empty() ? words : trimmed(m_comment), m_country);
    } else {
      found.name = decodeHeader(words, m_country);
    }
    if (!found.address.empty() || !found.name.empty()) m_found.push_back(std::move(found));
    m_words.clear();
    m_comment.clear();
    m_address.clear();
    m_hasAngle = m_hasQuotes = false;
  }

  std::string_view m_text;
  std::string_view m_country;
  std::size_t m_at = 0;
  std::string m_words;
  std::string m_comment;
  std::string m_address;
  bool m_hasAngle = false;
  bool m_hasQuotes = false;
  std::vector<MailAddress> m_found;
};

}  // namespace

std::string MailAddress::domain() const {
  const auto at = address.rfind('@');
  return at == std::string::npos ? std::string() : address.substr(at + 1);
}

std::string MailAddress::localPart() const { return address.substr(0, address.rfind('@')); }

std::vector<MailAddress> parseAddresses(std::string_view header, std::string_view country) {
  return AddressScanner(header, country).read();
}

std::string maskedAddress(std::string_view address) {
  const auto at = address.rfind('@');
  const auto local = address.substr(0, at);
  auto keep = std::min(kShown, local.size() / 2);
  // A character is shown whole or not at all.
  while (keep > 0 && keep < local.size() && (static_cast<unsigned char>(local[keep]) & 0xC0U) == 0x80U) --keep;
  std::string masked(local.substr(0, keep));
  masked += "****";
  if (at != std::string_view::npos) masked += address.substr(at);
  return masked;
}

std::string maskedAddresses(std::string_view text) {
  std::string masked;
  std::size_t done = 0;
  for (auto at = text.find('@'); at != std::string_view::npos; at = text.find('@', at + 1)) {
    auto begin = at;
    while (begin > done && isAddressByte(text[begin - 1])) --begin;
    if (begin == at) continue;
    masked += text.substr(done, begin - done);
    masked += maskedAddress(text.substr(begin, at - begin));
    done = at;
  }
  masked += text.substr(done);
  return masked;
}

}  // namespace inquiry
