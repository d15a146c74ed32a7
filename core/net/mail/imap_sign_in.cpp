#include "core/net/mail/imap_sign_in.h"

#include <string.h>

#include <algorithm>

#include "core/domain/utf8.h"
#include "core/net/mail/mail_fault.h"

namespace inquiry {
namespace {

constexpr std::size_t kMaxWords = 500;

bool hasWord(const std::vector<std::string>& words, std::string_view word) {
  return std::any_of(words.begin(), words.end(), [&](const auto& each) { return sameWord(each, word); });
}

bool isWithin(std::string_view host, std::string_view domain) {
  if (host.size() == domain.size()) return sameWord(host, domain);
  return host.size() > domain.size() && host[host.size() - domain.size() - 1] == '.' && sameWord(host.substr(host.size() - domain.size()), domain);
}

bool canBeSaid(std::string_view text) { return text.find_first_of(std::string_view("\r\n\0", 3)) == std::string_view::npos; }

}  // namespace

bool wantsIdUnasked(std::string_view host) {
  constexpr std::string_view kDomains[] = {"163.com", "126.com", "yeah.net", "188.com", "netease.com"};
  return std::any_of(std::begin(kDomains), std::end(kDomains), [&](auto domain) { return isWithin(host, domain); });
}

Result<ImapAbilities> ImapSignIn::run(const MailLogin& login, const ImapOptions& options) {
  const auto before = askCapabilities();
  if (!before) return fail(before.error());
  const auto answer = present(login, *before);
  if (!answer) return fail(answer.error());
  if (answer->code == "ALERT" && options.onAlert) options.onAlert(utf8::excerpt(utf8::repaired(answer->text), 500));
  if (answer->word != ImapCondition::Word::Ok) return fail(imapRefusal(*answer, ImapTask::SignIn));
  // What is offered changes with signing in, and what a server says unasked beside its OK may be lost by a proxy: ask again.
  auto words = askCapabilities();
  if (!words) return fail(words.error());
  if (const auto said = sayWhoWeAre(*words, options.programVersion); !said) return fail(said.error());
  ImapAbilities abilities;
  abilities.words = std::move(*words);
  abilities.hasIdle = abilities.has("IDLE");
  abilities.hasCondStore = abilities.has("CONDSTORE") || abilities.has("QRESYNC");
  abilities.hasSpecialUse = abilities.has("SPECIAL-USE");
  abilities.isGmail = abilities.has("X-GM-EXT-1");
  m_channel.acceptShortLiterals(abilities.has("LITERAL+"));
  if (const auto enabled = enable(abilities); !enabled) return fail(enabled.error());
  return abilities;
}

Result<std::vector<std::string>> ImapSignIn::askCapabilities() {
  std::vector<std::string> words;
  ImapCommand command("CAPABILITY");
  const auto answer = m_channel.run(command, [&](ImapLine& line) -> Status {
    const auto tokens = imapTokens(line);
    if (!tokens) return m_untagged(line);
    ImapCursor cursor(line, *tokens);
    cursor.skip();
    if (!cursor.acceptAtom("CAPABILITY")) return m_untagged(line);
    while (words.size() < kMaxWords) {
      auto word = cursor.string();
      if (!word) break;
      for (char& c : *word) c = c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
      words.push_back(std::move(*word));
    }
    return {};
  });
  if (!answer) return fail(answer.error());
  if (answer->word != ImapCondition::Word::Ok) return fail(imapRefusal(*answer, ImapTask::Read));
  return words;
}

Result<ImapCondition> ImapSignIn::present(const MailLogin& login, const std::vector<std::string>& words) {
  if (!canBeSaid(login.user) || !canBeSaid(login.password.reveal()) || login.user.empty()) return failMail(MailFault::Auth);
  if (login.accessToken) {
    if (!canBeSaid(login.accessToken->reveal())) return failMail(MailFault::Auth);
    if (hasWord(words, "AUTH=XOAUTH2")) return authenticate(SaslMethod::XOAuth2, login, words);
    if (hasWord(words, "AUTH=OAUTHBEARER")) return authenticate(SaslMethod::OAuthBearer, login, words);
    return failMail(MailFault::AuthMethod);
  }
  if (hasWord(words, "AUTH=PLAIN")) return authenticate(SaslMethod::Plain, login, words);
  if (hasWord(words, "LOGINDISABLED")) return failMail(MailFault::AuthMethod);
  ImapCommand command("LOGIN ");
  command.string(login.user).words(" ").string(login.password.reveal());
  return m_channel.run(command, m_untagged);
}

Result<ImapCondition> ImapSignIn::authenticate(SaslMethod method, const MailLogin& login, const std::vector<std::string>& words) {
  std::string initial = saslInitial(method, login, m_server.host, m_server.port);
  ImapCommand command("AUTHENTICATE " + std::string(saslName(method)));
  bool isSaid = hasWord(words, "SASL-IR");
  if (isSaid) command.words(" ").words(initial);
  auto answer = m_channel.authenticate(
      command,
      [&](std::string_view) {
        if (isSaid) return saslAfterRefusal(method);
        isSaid = true;
        return initial;
      },
      m_untagged);
  explicit_bzero(initial.data(), initial.size());
  return answer;
}

Status ImapSignIn::sayWhoWeAre(const std::vector<std::string>& words, const std::string& version) {
  if (!hasWord(words, "ID") && !wantsIdUnasked(m_server.host)) return {};
  ImapCommand command("ID (\"name\" \"InquiryDesk\" \"version\" ");
  command.string(version).words(" \"vendor\" \"InquiryDesk\")");
  const auto answer = m_channel.run(command, m_untagged);  // NO and BAD are no harm: the folder will tell
  return answer ? Status() : Status(fail(answer.error()));
}

Status ImapSignIn::enable(ImapAbilities& abilities) {
  if (!abilities.has("ENABLE") || !abilities.hasCondStore) return {};
  ImapCommand command(abilities.has("QRESYNC") ? "ENABLE QRESYNC" : "ENABLE CONDSTORE");
  const auto answer = m_channel.run(command, [&](ImapLine& line) -> Status {
    const auto tokens = imapTokens(line);
    if (!tokens) return m_untagged(line);
    ImapCursor cursor(line, *tokens);
    cursor.skip();
    if (!cursor.acceptAtom("ENABLED")) return m_untagged(line);
    while (const auto word = cursor.string()) abilities.hasQresync = abilities.hasQresync || sameWord(*word, "QRESYNC");
    return {};
  });
  return answer ? Status() : Status(fail(answer.error()));
}

}  // namespace inquiry
