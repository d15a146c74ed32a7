#include "core/net/mail/mail_writer.h"

#include <algorithm>

#include "core/domain/utf8.h"
#include "core/net/mail/attachment_name.h"
#include "core/net/mail/mail_encoding.h"

namespace inquiry {
namespace {

constexpr std::size_t kFold = 76;
constexpr std::size_t kMaxLine = 990;
constexpr std::size_t kKeptReferences = 20;

bool isAscii(std::string_view text) {
  return std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

// Without anything that could end a header line.
std::string safe(std::string_view value) {
  std::string line;
  for (const char c : utf8::repaired(value)) {
    const auto byte = static_cast<unsigned char>(c);
    if (byte == '\t' || byte == '\n' || byte == '\r') {
      line.push_back(' ');
    } else if (byte >= 0x20 && byte != 0x7F) {
      line.push_back(c);
    }
  }
  return line;
}

// For ids and addresses: no spaces either.
std::string solid(std::string_view value) {
  std::string id = safe(value);
  std::erase_if(id, [](char c) { return c == ' ' || c == '<' || c == '>'; });
  return id;
}

// Free text: plain where it is short ASCII that nothing takes for an encoded word, else words.
std::string phrase(std::string_view text) {
  const auto value = safe(text);
  if (isAscii(value) && value.size() <= kFold - 12 && value.find("=?") == std::string::npos) return value;
  return encodedWords(value);
}

std::string displayName(std::string_view name) {
  const auto value = safe(name);
  if (!isAscii(value) || value.size() > kFold - 12 || value.find("=?") != std::string::npos) return encodedWords(value);
  std::string quoted = "\"";
  for (const char c : value) {
    if (c == '"' || c == '\\') quoted.push_back('\\');
    quoted.push_back(c);
  }
  return quoted + "\"";
}

std::string mailbox(const MailAddress& address) {
  const auto bare = solid(address.address);
  if (address.name.empty()) return bare;
  return displayName(address.name) + "\r\n <" + bare + ">";
}

std::string mailboxes(const std::vector<MailAddress>& list) {
  std::string all;
  for (const auto& address : list) {
    if (!all.empty()) all += ",\r\n ";
    all += mailbox(address);
  }
  return all;
}

std::string ids(const std::vector<std::string>& list) {
  std::string all;
  for (std::size_t i = 0; i < list.size(); ++i) {
    const bool isKept = i == 0 || i + kKeptReferences >= list.size();
    const auto id = solid(list[i]);
    if (!isKept || id.empty()) continue;
    if (!all.empty()) all += "\r\n ";
    all += "<" + id + ">";
  }
  return all;
}

std::string crlf(std::string_view text) {
  std::string out;
  out.reserve(text.size() + text.size() / 20);
  const auto valid = utf8::repaired(text);
  for (std::size_t i = 0; i < valid.size(); ++i) {
    if (valid[i] == '\r' || valid[i] == '\n') {
      if (valid[i] == '\r' && i + 1 < valid.size() && valid[i + 1] == '\n') ++i;
      out += "\r\n";
    } else if (valid[i] != '\0') {
      out.push_back(valid[i]);
    }
  }
  if (!out.ends_with("\r\n")) out += "\r\n";
  return out;
}

// Whether any way of a mail leaves this text as it is.
bool isPlainEnough(std::string_view text) {
  if (!isAscii(text)) return false;
  for (std::size_t at = 0; at < text.size();) {
    const auto end = std::min(text.find("\r\n", at), text.size());
    const auto line = text.substr(at, end - at);
    if (line.size() > kFold || line.starts_with("From ") || line == "." || line.ends_with(' ') || line.ends_with('\t')) return false;
    at = end + 2;
  }
  return true;
}

std::string textPart(std::string_view text) {
  const auto lines = crlf(text);
  const auto foreign = std::count_if(lines.begin(), lines.end(), [](char c) { return static_cast<unsigned char>(c) >= 0x80; });
  std::string part = "Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: ";
  if (isPlainEnough(lines)) return part + "7bit\r\n\r\n" + lines;
  if (static_cast<std::size_t>(foreign) * 6 < lines.size()) return part + "quoted-printable\r\n\r\n" + quotedPrintable(lines);
  return part + "base64\r\n\r\n" + base64Lines(lines);
}

bool isToken(std::string_view text) {
  return !text.empty() && text.size() < 100 && std::all_of(text.begin(), text.end(), [](char c) {
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '-' || c == '.' || c == '+' || c == '_';
  });
}

// A type that may be sent as base64; mails and multiparts may not (RFC 2045 6.4).
std::string attachmentType(std::string_view type) {
  const auto slash = type.find('/');
  const bool isGood = slash != std::string_view::npos && isToken(type.substr(0, slash)) && isToken(type.substr(slash + 1)) &&
                      !type.starts_with("multipart/") && !type.starts_with("message/");
  return isGood ? std::string(type) : "application/octet-stream";
}

std::string attachmentPart(const MailPart& part) {
  auto name = saneFileName(part.name);
  if (name.empty()) name = fallbackFileName(part.type, "");
  std::string head = "Content-Type: " + attachmentType(part.type);
  if (isAscii(name) && name.size() <= 60) {
    head += ";\r\n name=\"" + name + "\"\r\nContent-Disposition: attachment;\r\n filename=\"" + name + "\"\r\n";
  } else {
    // The first form is for readers that know only the old one.
    head += ";\r\n name=\"" + encodedWords(name) + "\"\r\nContent-Disposition: attachment" + extendedParameter("filename", name) + "\r\n";
  }
  return head + "Content-Transfer-Encoding: base64\r\n\r\n" + base64Lines(part.bytes);
}

// "=_" stands in no base64 and no quoted-printable line; plain text is looked at.
std::string boundaryFor(std::string_view text) {
  for (int i = 0;; ++i) {
    auto boundary = "=_inquirydesk_" + std::to_string(i);
    if (text.find(boundary) == std::string_view::npos) return boundary;
  }
}

std::string headers(const NewMail& mail) {
  std::string head = "From: " + mailbox(mail.from) + "\r\n";
  if (!mail.to.empty()) head += "To: " + mailboxes(mail.to) + "\r\n";
  head += "Subject: " + phrase(mail.subject) + "\r\nDate: " + mailDate(mail.date) + "\r\n";
  if (!mail.messageId.empty()) head += "Message-ID: <" + solid(mail.messageId) + ">\r\n";
  if (!mail.inReplyTo.empty()) head += "In-Reply-To: <" + solid(mail.inReplyTo) + ">\r\n";
  if (const auto references = ids(mail.references); !references.empty()) head += "References: " + references + "\r\n";
  if (mail.isAutomatic) head += "Auto-Submitted: auto-replied\r\n";
  if (!mail.conversationId.empty()) head += "X-InquiryDesk-Conv: " + solid(mail.conversationId).substr(0, kMaxLine / 2) + "\r\n";
  return head + "MIME-Version: 1.0\r\n";
}

}  // namespace

std::string writeMail(const NewMail& mail) {
  auto bytes = headers(mail);
  const auto text = textPart(mail.text);
  if (mail.attachments.empty()) return bytes + text;
  const auto boundary = boundaryFor(text);
  bytes += "Content-Type: multipart/mixed; boundary=\"" + boundary + "\"\r\n\r\n--" + boundary + "\r\n" + text;
  for (const auto& part : mail.attachments) bytes += "--" + boundary + "\r\n" + attachmentPart(part);
  return bytes + "--" + boundary + "--\r\n";
}

}  // namespace inquiry
