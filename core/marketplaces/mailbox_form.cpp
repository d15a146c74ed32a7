#include "core/marketplaces/mailbox_form.h"

#include <algorithm>
#include <array>
#include <vector>

#include "core/domain/utf8.h"
#include "core/net/mail/mail_address.h"

namespace inquiry {
namespace {

constexpr std::size_t kLongestLabel = 40, kMostFields = 40;

std::string lower(std::string_view text) {
  std::string out(text);
  std::transform(out.begin(), out.end(), out.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
  return out;
}

enum class Field { None, Name, Mail, Text, Other };

Field fieldOf(const std::string& label) {
  static constexpr std::array<std::string_view, 6> kNames{"name", "your name", "full name", "first name", "nombre", "vorname"};
  static constexpr std::array<std::string_view, 5> kMails{"email", "e-mail", "your email", "email address", "correo"};
  static constexpr std::array<std::string_view, 7> kTexts{"body", "message", "message body", "your message", "comment", "mensaje", "nachricht"};
  const std::string word = lower(label);
  const auto isOne = [&word](const auto& list) { return std::find(list.begin(), list.end(), word) != list.end(); };
  return isOne(kNames) ? Field::Name : isOne(kMails) ? Field::Mail : isOne(kTexts) ? Field::Text : Field::Other;
}

std::vector<std::string> linesOf(const std::string& text) {
  std::vector<std::string> lines;
  std::size_t at = 0;
  while (at <= text.size()) {
    const std::size_t end = std::min(text.find('\n', at), text.size());
    lines.emplace_back(utf8::trimmed(std::string_view(text).substr(at, end - at)));
    at = end + 1;
  }
  return lines;
}

// "Label: value" or "Label:"; a label is short and begins with a letter.
bool isLabelled(const std::string& line, std::string& label, std::string& value) {
  const auto colon = line.find(':');
  if (colon == std::string::npos || colon == 0 || colon > kLongestLabel) return false;
  label = line.substr(0, colon);
  value = std::string(utf8::trimmed(std::string_view(line).substr(colon + 1)));
  const auto first = static_cast<unsigned char>(label.front());
  const bool isLetter = (first >= 'A' && first <= 'Z') || (first >= 'a' && first <= 'z') || first >= 0x80;
  return isLetter && label.find('/') == std::string::npos && label.find('@') == std::string::npos;
}

// The line under which forms and shops put their own words.
bool isFooter(const std::string& line) {
  const std::string words = lower(line);
  return words == "--" || words == "-- " || words.starts_with("this e-mail was sent from a contact form") || words.starts_with("this email was sent from a contact form") || words.starts_with("need help? visit our help center");
}

class FormReader {
 public:
  std::optional<ContactForm> read(const ParsedMail& mail);

 private:
  void take(const std::string& label, const std::string& value);
  void finish();

  ContactForm m_form;
  std::string m_label, m_value;
  bool m_hasMail = false, m_hasText = false;
};

void FormReader::take(const std::string& label, const std::string& value) {
  finish();
  m_label = label;
  m_value = value;
}

void FormReader::finish() {
  if (m_label.empty()) return;
  const std::string value(utf8::trimmed(m_value));
  switch (fieldOf(m_label)) {
    case Field::Name: m_form.name += (m_form.name.empty() || value.empty() ? "" : " ") + value; break;
    case Field::Mail:
      m_hasMail = true;
      if (const auto list = parseAddresses(value); !list.empty()) m_form.address = list.front().address;
      break;
    case Field::Text:
      m_hasText = true;
      m_form.text = value;
      break;
    default:
      // Contact Form 7 begins as a mail does.
      if (lower(m_label) == "from") {
        if (const auto list = parseAddresses(value); !list.empty() && !list.front().address.empty()) {
          m_hasMail = true;
          m_form.address = list.front().address;
          m_form.name = list.front().name;
        }
      } else if (m_form.more.size() < kMostFields) {
        m_form.more[m_label] = value;
      }
  }
  m_label.clear();
  m_value.clear();
}

std::optional<ContactForm> FormReader::read(const ParsedMail& mail) {
  bool isInText = false;
  for (const std::string& line : linesOf(mail.text)) {
    if (isFooter(line)) break;
    std::string label, value;
    // Inside the message only a field of the form ends it: people write colons.
    const bool isField = isLabelled(line, label, value) && (!isInText || fieldOf(label) == Field::Mail || fieldOf(label) == Field::Name);
    if (isField) {
      take(label, value);
      isInText = fieldOf(label) == Field::Text;
    } else if (!m_label.empty()) {
      m_value += "\n" + line;
    }
  }
  finish();
  if (!m_hasMail || !m_hasText || m_form.text.empty()) return {};
  // The customer is who answers go to, where the shop set it.
  if (!mail.replyTo.empty() && !mail.replyTo.front().address.empty()) m_form.address = mail.replyTo.front().address;
  return m_form;
}

}  // namespace

std::optional<ContactForm> readContactForm(const ParsedMail& mail) { return FormReader().read(mail); }

}  // namespace inquiry
