#include "core/net/mail/mail_kind.h"

#include <algorithm>
#include <array>

#include "core/domain/utf8.h"
#include "core/net/mail/encoded_words.h"

namespace inquiry {
namespace {

constexpr std::size_t kMaxNotice = 500;

std::string lowered(std::string_view text) {
  std::string lower(text);
  std::transform(lower.begin(), lower.end(), lower.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c; });
  return lower;
}

bool isDigit(char c) { return c >= '0' && c <= '9'; }

// "550 5.7.1 refused" -> "5.7.1": the first enhanced status code of a failure (RFC 3463).
std::string statusIn(std::string_view text) {
  for (std::size_t i = 0; i + 4 < text.size(); ++i) {
    if ((text[i] != '4' && text[i] != '5') || text[i + 1] != '.' || (i > 0 && (isDigit(text[i - 1]) || text[i - 1] == '.'))) continue;
    std::size_t at = i + 2;
    const auto digits = [&] {
      const auto begin = at;
      while (at < text.size() && at - begin < 3 && isDigit(text[at])) ++at;
      return at > begin;
    };
    if (!digits() || at >= text.size() || text[at] != '.') continue;
    ++at;
    if (!digits()) continue;
    if (at < text.size() && (isDigit(text[at]) || (text[at] == '.' && at + 1 < text.size() && isDigit(text[at + 1])))) continue;
    return std::string(text.substr(i, at - i));
  }
  return {};
}

// The value of "Name: value" at the start of a line, folded lines joined; "" when missing.
std::string fieldIn(std::string_view text, std::string_view name) {
  for (std::size_t at = 0; at < text.size();) {
    auto end = std::min(text.find('\n', at), text.size());
    const auto line = text.substr(at, end - at);
    if (line.size() > name.size() && line[name.size()] == ':' && lowered(line.substr(0, name.size())) == name) {
      while (end + 1 < text.size() && (text[end + 1] == ' ' || text[end + 1] == '\t')) end = std::min(text.find('\n', end + 1), text.size());
      return decodeHeader(text.substr(at + name.size() + 1, end - at - name.size() - 1));
    }
    at = end + 1;
  }
  return {};
}

std::string idIn(std::string_view text) {
  const auto begin = text.find('<');
  const auto end = text.find('>', begin == std::string_view::npos ? 0 : begin);
  if (begin == std::string_view::npos || end == std::string_view::npos) return std::string(utf8::trimmed(text));
  return std::string(text.substr(begin + 1, end - begin - 1));
}

const MimeNode* partOf(const MimeNode& node, std::string_view type) {
  if (node.type == type) return &node;
  for (const auto& child : node.children) {
    if (const auto* found = partOf(child, type)) return found;
  }
  return nullptr;
}

// Behind "smtp; " of a Diagnostic-Code.
std::string diagnosticText(std::string_view code) {
  const auto semicolon = code.find(';');
  return std::string(utf8::trimmed(semicolon == std::string_view::npos ? code : code.substr(semicolon + 1)));
}

bool isFromMailer(const ParsedMail& mail) {
  if (mail.from.empty()) return false;
  const auto local = lowered(mail.from.front().localPart());
  return local == "mailer-daemon" || local == "postmaster" || local == "mail-daemon" || local == "maildaemon";
}

// Not every receiving server keeps the envelope's sender. Where it is lost, only a name that no person has counts.
bool hasNoReturn(const ParsedMail& mail) {
  const auto path = mail.header("Return-Path");
  if (!utf8::trimmed(path).empty()) return utf8::trimmed(path) == "<>";
  return lowered(mail.from.front().localPart()) != "postmaster" || lowered(mail.header("Auto-Submitted")).starts_with("auto-");
}

// How the absence notices begin that carry no word of RFC 3834, or only "auto-generated" as shipping notices do too.
bool hasAbsenceSubject(const ParsedMail& mail) {
  constexpr std::array<std::string_view, 14> kStarts{"automatic reply:",     "out of office:",        "automatische antwort:", "abwesenheitsnotiz:", "réponse automatique",
                                                     "respuesta automática:", "resposta automática:", "risposta automatica:",  "自動応答:",          "自動応答：",
                                                     "自动答复:",             "自动答复：",            "自動回覆:",             "自動回覆："};
  const auto subject = lowered(mail.subject);
  // QQ and NetEase send theirs without any header.
  if (subject.starts_with("自动回复:") || subject.starts_with("自动回复：")) return true;
  const bool isMarked = lowered(mail.header("Auto-Submitted")).starts_with("auto-generated") || !mail.header("X-Auto-Response-Suppress").empty();
  return isMarked && std::any_of(kStarts.begin(), kStarts.end(), [&](auto start) { return subject.starts_with(start); });
}

// A report by the rules: status, words of the server and the id of the mail it is about.
void readReport(const MimeTree& tree, ParsedMail& mail) {
  const auto* status = partOf(tree.root, "message/delivery-status");
  if (!status) status = partOf(tree.root, "message/global-delivery-status");
  std::string fields;
  if (status) fields = transferDecoded(status->header("Content-Transfer-Encoding"), status->body, 64 * 1024);
  std::erase(fields, '\r');
  const auto action = lowered(fieldIn(fields, "action"));
  mail.bounceStatus = statusIn(fieldIn(fields, "status"));
  if (mail.bounceStatus.empty()) mail.bounceStatus = statusIn(mail.text);
  mail.bounceText = diagnosticText(fieldIn(fields, "diagnostic-code"));
  mail.isBounce = action.empty() || action == "failed";
  if (!mail.isBounce) mail.isAutoReply = true;  // delayed, relayed, delivered: nothing to answer
}

std::string originalId(const MimeTree& tree, const ParsedMail& mail) {
  if (const auto* original = partOf(tree.root, "message/rfc822"); original && !original->children.empty()) {
    if (const auto id = original->children.front().header("Message-ID"); !id.empty()) return idIn(decodeHeader(id));
  }
  for (const auto* type : {"text/rfc822-headers", "message/rfc822", "message/global", "message/global-headers"}) {
    const auto* part = partOf(tree.root, type);
    if (!part || part->body.empty()) continue;
    auto headers = transferDecoded(part->header("Content-Transfer-Encoding"), part->body, 256 * 1024);
    std::erase(headers, '\r');
    if (const auto id = fieldIn(headers, "message-id"); !id.empty()) return idIn(id);
  }
  if (const auto id = fieldIn(mail.text, "message-id"); !id.empty()) return idIn(id);
  if (!mail.inReplyTo.empty()) return mail.inReplyTo.front();
  return mail.references.empty() ? std::string() : mail.references.back();
}

void readBounce(const MimeTree& tree, ParsedMail& mail) {
  const auto type = parseParameters(tree.root.header("Content-Type"));
  const bool isReport = type.value == "multipart/report" &&
                        (lowered(type.parameter("report-type")) == "delivery-status" || partOf(tree.root, "message/delivery-status"));
  const bool isOldForm = !mail.header("X-Failed-Recipients").empty() || (isFromMailer(mail) && hasNoReturn(mail));
  if (isReport) {
    readReport(tree, mail);
  } else if (isOldForm) {
    mail.isBounce = true;
    mail.bounceStatus = statusIn(mail.text);
  }
  if (!isReport && !isOldForm) return;
  mail.bouncedMessageId = originalId(tree, mail);
  if (mail.bounceText.empty()) mail.bounceText = utf8::excerpt(std::string_view(mail.text).substr(0, 8 * kMaxNotice), kMaxNotice);
}

}  // namespace

void readKind(const MimeTree& tree, ParsedMail& mail) {
  readBounce(tree, mail);
  const auto submitted = lowered(mail.header("Auto-Submitted"));
  const auto precedence = lowered(mail.header("Precedence"));
  const bool isAnswer = submitted.starts_with("auto-replied") || precedence == "auto_reply" || !mail.header("X-Autoreply").empty() ||
                        !mail.header("X-Autorespond").empty() || !mail.header("X-Autoresponder").empty() || hasAbsenceSubject(mail);
  if (isAnswer && !mail.isBounce) mail.isAutoReply = true;
  mail.isList = !mail.header("List-Id").empty() || !mail.header("List-Unsubscribe").empty() || precedence == "list" || precedence == "bulk";
}

}  // namespace inquiry
