#include "core/net/mail/imap_error.h"

#include <algorithm>
#include <initializer_list>

#include "core/net/mail/mail_fault.h"

namespace inquiry {
namespace {

bool hasWord(std::string_view text, std::string_view lowerWord) {
  const auto found = std::search(text.begin(), text.end(), lowerWord.begin(), lowerWord.end(), [](char a, char b) {
    return (a >= 'A' && a <= 'Z' ? static_cast<char>(a - 'A' + 'a') : a) == b;
  });
  return found != text.end();
}

bool hasAny(std::string_view text, std::initializer_list<std::string_view> lowerWords) {
  return std::any_of(lowerWords.begin(), lowerWords.end(), [&](auto word) { return hasWord(text, word); });
}

bool isOneOf(std::string_view code, std::initializer_list<std::string_view> codes) {
  return std::find(codes.begin(), codes.end(), code) != codes.end();
}

std::optional<MailFault> faultOfWords(std::string_view text) {
  if (hasAny(text, {"unsafe login"})) return MailFault::UnsafeLogin;
  if (hasAny(text, {"too many", "simultaneous connections", "maximum number of connections", "rate limit", "throttled", "bandwidth limit"}))
    return MailFault::Limit;
  if (hasAny(text, {"application-specific password", "app password", "application password", "web login required"})) return MailFault::AppPassword;
  if (hasAny(text, {"basicauthblocked", "basic authentication is disabled", "logondenied-basic"})) return MailFault::BasicAuthOff;
  return {};
}

std::optional<MailFault> faultOfCode(std::string_view code, ImapTask task) {
  if (isOneOf(code, {"AUTHENTICATIONFAILED", "EXPIRED"})) return MailFault::Auth;
  if (code == "AUTHORIZATIONFAILED") return task == ImapTask::SignIn ? MailFault::Auth : MailFault::NoPermission;
  if (code == "PRIVACYREQUIRED") return MailFault::Tls;
  if (code == "LIMIT" || code == "THROTTLED") return MailFault::Limit;
  if (isOneOf(code, {"UNAVAILABLE", "INUSE", "SERVERBUG", "CONTACTADMIN", "CORRUPTION"})) return MailFault::Unavailable;
  if (code == "OVERQUOTA") return MailFault::Quota;
  if (isOneOf(code, {"TRYCREATE", "NONEXISTENT"})) return MailFault::FolderMissing;
  if (code == "NOPERM") return MailFault::NoPermission;
  return {};
}

}  // namespace

Error imapRefusal(const ImapCondition& answer, ImapTask task) {
  // Words first: Gmail says [ALERT] "Application-specific password required" and NetEase has no code at all.
  if (const auto fault = faultOfWords(answer.text)) return mailError(*fault);
  if (const auto fault = faultOfCode(answer.code, task)) return mailError(*fault);
  if (answer.word == ImapCondition::Word::Bad) return mailError(MailFault::Protocol);
  if (task == ImapTask::SignIn) return mailError(hasAny(answer.text, {"try again later", "temporar", "unavailable"}) ? MailFault::Unavailable : MailFault::Auth);
  if (task != ImapTask::Read && hasAny(answer.text, {"doesn't exist", "does not exist", "not exist", "nonexistent", "unknown mailbox", "not found"}))
    return mailError(MailFault::FolderMissing);
  return mailError(MailFault::Refused);
}

Error imapGoodbyeError(std::string_view line) {
  const auto condition = line.starts_with("* ") ? imapCondition(line.substr(2)) : std::nullopt;
  const std::string_view text = condition ? std::string_view(condition->text) : line;
  if (const auto fault = faultOfWords(text)) return mailError(*fault);
  if (condition) {
    if (const auto fault = faultOfCode(condition->code, ImapTask::Read)) return mailError(*fault);
  }
  return mailError(MailFault::Unavailable);
}

}  // namespace inquiry
