#include "core/net/mail/smtp_exchange.h"

#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>

#include "core/domain/pulse.h"
#include "core/domain/utf8.h"
#include "core/net/mail/imap_token.h"
#include "core/net/mail/mail_address.h"

namespace inquiry {
namespace {

constexpr int kPollMillis = 200;
constexpr std::size_t kMaxReply = 500;
// An address literal needs no name: neither the computer's nor the one of its network leaves the house.
constexpr const char* kHelloPath = "/%5B127.0.0.1%5D";

std::string lowered(std::string_view text) {
  std::string low(text);
  for (char& c : low) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  return low;
}

bool isAddress(std::string_view address) {
  const auto at = address.rfind('@');
  if (at == std::string_view::npos || at == 0 || at + 1 == address.size() || address.size() > 320) return false;
  return std::none_of(address.begin(), address.end(), [](char c) { return (c >= 0 && c <= ' ') || c == '<' || c == '>' || c == 0x7F; });
}

// A bare CR or LF lets one server see the end of a mail where another does not.
bool hasOnlyWholeBreaks(std::string_view bytes) {
  for (std::size_t at = 0; at < bytes.size(); ++at) {
    if (bytes[at] == '\r' && at + 1 < bytes.size() && bytes[at + 1] == '\n') {
      ++at;
    } else if (bytes[at] == '\r' || bytes[at] == '\n' || bytes[at] == '\0') {
      return false;
    }
  }
  return true;
}

bool isSendable(const SmtpSubmission& mail) {
  return isAddress(mail.from) && !mail.to.empty() && mail.to.size() <= 100 && std::all_of(mail.to.begin(), mail.to.end(), isAddress) &&
         !mail.bytes.empty() && mail.bytes.ends_with("\r\n") && hasOnlyWholeBreaks(mail.bytes);
}

bool canBeSaid(std::string_view text) { return text.find_first_of(std::string_view("\r\n\0", 3)) == std::string_view::npos; }

SmtpOutcome ruledOut(SmtpOutcome::Kind kind, const Error& error) { return {kind, 0, {}, error}; }

}  // namespace

SmtpOutcome submitMail(const MailServer& server, const MailLogin& login, const SmtpSubmission& mail, const SmtpOptions& options,
                       std::stop_token stop) {
  using Kind = SmtpOutcome::Kind;
  if (const auto checked = checkMailServer(server, options.route); !checked) return ruledOut(Kind::NotSent, checked.error());
  if (!isSendable(mail)) return ruledOut(Kind::Refused, mailError(MailFault::BadMail));
  if (!canBeSaid(login.user) || !canBeSaid(login.password.reveal()) || (login.accessToken && !canBeSaid(login.accessToken->reveal())))
    return ruledOut(Kind::NotSent, mailError(MailFault::Auth));
  if (stop.stop_requested()) return ruledOut(Kind::NotSent, mailError(MailFault::Cancelled));
  return SmtpExchange(server, mail, options).run(login, std::move(stop));
}

SmtpOutcome tryMailServer(const MailServer& server, const MailLogin& login, const SmtpOptions& options, std::stop_token stop) {
  using Kind = SmtpOutcome::Kind;
  if (const auto checked = checkMailServer(server, options.route); !checked) return ruledOut(Kind::NotSent, checked.error());
  if (!canBeSaid(login.user) || !canBeSaid(login.password.reveal()) || (login.accessToken && !canBeSaid(login.accessToken->reveal())))
    return ruledOut(Kind::NotSent, mailError(MailFault::Auth));
  if (stop.stop_requested()) return ruledOut(Kind::NotSent, mailError(MailFault::Cancelled));
  const SmtpSubmission none;
  return SmtpExchange(server, none, options).runTrial(login, std::move(stop));
}

SmtpExchange::~SmtpExchange() {
  shut(m_result == CURLE_OK ? Shut::Reading : Shut::Both);
  if (m_multi && m_easy) curl_multi_remove_handle(m_multi.get(), m_easy.get());
  m_easy.reset();
  m_multi.reset();
  curl_slist_free_all(m_to);
}

SmtpOutcome SmtpExchange::run(const MailLogin& login, std::stop_token stop) {
  m_stop = std::move(stop);
  m_multi.reset(curl_multi_init());
  m_easy.reset(curl_easy_init());
  if (!m_multi || !m_easy || !setUp(login)) return ruledOut(SmtpOutcome::Kind::NotSent, mailError(MailFault::Connect));
  drive();
  return outcome();
}

SmtpOutcome SmtpExchange::runTrial(const MailLogin& login, std::stop_token stop) {
  m_isTrial = true;
  return run(login, std::move(stop));
}

void SmtpExchange::shut(Shut how) {
  const std::scoped_lock lock(m_mutex);
  for (const curl_socket_t each : m_sockets) ::shutdown(each, how == Shut::Both ? SHUT_RDWR : SHUT_RD);
}

bool SmtpExchange::setUp(const MailLogin& login) {
  CURL* easy = m_easy.get();
  setUpMailRoute(easy, m_server, m_options.route);
  curl_easy_setopt(easy, CURLOPT_URL, (mailUrl("smtp", m_server) + kHelloPath).c_str());
  curl_easy_setopt(easy, CURLOPT_PROTOCOLS_STR, m_server.security == "tls" ? "smtps" : "smtp");
  if (!login.user.empty()) {
    curl_easy_setopt(easy, CURLOPT_USERNAME, login.user.c_str());
    // Left alone libcurl would try a token's owner with an empty password, and a password with the ticket of whoever uses the computer.
    curl_easy_setopt(easy, CURLOPT_LOGIN_OPTIONS, login.accessToken ? "AUTH=XOAUTH2;AUTH=OAUTHBEARER" : "AUTH=PLAIN;AUTH=LOGIN;AUTH=CRAM-MD5");
    if (login.accessToken) {
      curl_easy_setopt(easy, CURLOPT_XOAUTH2_BEARER, std::string(login.accessToken->reveal()).c_str());
    } else {
      curl_easy_setopt(easy, CURLOPT_PASSWORD, std::string(login.password.reveal()).c_str());
    }
  }
  curl_easy_setopt(easy, CURLOPT_MAIL_FROM, m_mail.from.c_str());
  for (const auto& each : m_mail.to) {
    curl_slist* longer = curl_slist_append(m_to, each.c_str());
    if (!longer) return false;
    m_to = longer;
  }
  curl_easy_setopt(easy, CURLOPT_MAIL_RCPT, m_to);
  // CONNECT_ONLY ends where the mail would begin, signed in.
  curl_easy_setopt(easy, m_isTrial ? CURLOPT_CONNECT_ONLY : CURLOPT_UPLOAD, 1L);
  // Without the size libcurl asks for bytes until it is told there are none: that question is how we know that the dot is next.
  curl_easy_setopt(easy, CURLOPT_INFILESIZE_LARGE, static_cast<curl_off_t>(-1));
  setUpCallbacks();
  // Our own clock is the stricter one, so that libcurl's never decides behind the dot.
  curl_easy_setopt(easy, CURLOPT_SERVER_RESPONSE_TIMEOUT, static_cast<long>(m_options.dotPatience.count() / 1000 + 60));
  return curl_multi_add_handle(m_multi.get(), easy) == CURLM_OK;
}

void SmtpExchange::setUpCallbacks() {
  CURL* easy = m_easy.get();
  curl_easy_setopt(easy, CURLOPT_OPENSOCKETFUNCTION, &SmtpExchange::onOpenSocket);
  curl_easy_setopt(easy, CURLOPT_OPENSOCKETDATA, this);
  curl_easy_setopt(easy, CURLOPT_CLOSESOCKETFUNCTION, &SmtpExchange::onCloseSocket);
  curl_easy_setopt(easy, CURLOPT_CLOSESOCKETDATA, this);
  curl_easy_setopt(easy, CURLOPT_READFUNCTION, &SmtpExchange::onRead);
  curl_easy_setopt(easy, CURLOPT_READDATA, this);
  curl_easy_setopt(easy, CURLOPT_HEADERFUNCTION, &SmtpExchange::onReply);
  curl_easy_setopt(easy, CURLOPT_HEADERDATA, this);
  curl_easy_setopt(easy, CURLOPT_VERBOSE, 1L);  // goes nowhere but to onDialogue, which keeps four letters
  curl_easy_setopt(easy, CURLOPT_DEBUGFUNCTION, &SmtpExchange::onDialogue);
  curl_easy_setopt(easy, CURLOPT_DEBUGDATA, this);
  curl_easy_setopt(easy, CURLOPT_NOPROGRESS, 0L);
  curl_easy_setopt(easy, CURLOPT_XFERINFOFUNCTION, &SmtpExchange::onProgress);
  curl_easy_setopt(easy, CURLOPT_XFERINFODATA, this);
}

void SmtpExchange::drive() {
  const std::stop_callback wake(m_stop, [this] {
    shut(Shut::Both);
    curl_multi_wakeup(m_multi.get());
  });
  m_lastMove = m_clock.steady();
  for (int running = 1; running > 0;) {
    if (curl_multi_perform(m_multi.get(), &running) != CURLM_OK) return;
    if (running == 0) break;
    m_isTimedOut = m_isTimedOut || isOverdue();
    if (m_stop.stop_requested() || m_isTimedOut) return;
    noteAlive();
    curl_multi_poll(m_multi.get(), nullptr, 0, kPollMillis, nullptr);
  }
  int left = 0;
  while (const CURLMsg* message = curl_multi_info_read(m_multi.get(), &left)) {
    if (message->msg == CURLMSG_DONE) m_result = message->data.result;
  }
}

bool SmtpExchange::isOverdue() const {
  return m_clock.steady() - m_lastMove > (m_isDotDue ? m_options.dotPatience : m_options.route.idleTimeout);
}

// Curl's own verdict counts only where the server said nothing.
SmtpOutcome SmtpExchange::outcome() const {
  using Kind = SmtpOutcome::Kind;
  if (m_isTrial && m_result == CURLE_OK) return {Kind::Accepted, m_code, {}, {}};
  if (m_dotCode && *m_dotCode / 100 == 2) {
    SmtpOutcome accepted = said(Kind::Accepted, MailFault::SentUnknown);
    accepted.error.reset();
    return accepted;
  }
  if (m_dotCode && *m_dotCode >= 400) return refusalOf(*m_dotCode);
  if (m_isDotDue) return said(Kind::Unknown, MailFault::SentUnknown);
  if (m_isTooLarge) return said(Kind::Refused, MailFault::MailTooLarge);
  if (m_isForeign) return said(Kind::NotSent, MailFault::Protocol);
  if (m_stop.stop_requested() && m_code < 400) return said(Kind::NotSent, MailFault::Cancelled);
  if (m_code >= 400) return refusalOf(m_code);
  if (m_isTimedOut) return said(Kind::NotSent, MailFault::Timeout);
  if (m_result == CURLE_LOGIN_DENIED && m_stage == Stage::Hello) return said(Kind::NotSent, MailFault::AuthMethod);
  return said(Kind::NotSent, mailFaultOf(m_result));
}

SmtpOutcome SmtpExchange::refusalOf(int code) const {
  using Kind = SmtpOutcome::Kind;
  if (m_stage == Stage::Tls) return said(Kind::NotSent, MailFault::Tls);
  // 530: sign in first. 534, 535, 538: how or who. 5.7.30: passwords are switched off.
  const bool isSignIn = code == 530 || code == 534 || code == 535 || code == 538 || (code >= 500 && (m_stage == Stage::SignIn || saysAny({"5.7.30"})));
  if (isSignIn) return said(Kind::NotSent, signInFault());
  // "554 no service here" before a mail was named says nothing of the mail.
  if (code >= 500 && (m_stage == Stage::Greeting || m_stage == Stage::Hello)) return said(Kind::NotSent, MailFault::Refused);
  if (code < 500) return said(Kind::NotSent, code >= 400 ? MailFault::Later : MailFault::Protocol);
  if (code == 552 || saysAny({"5.3.4", "5.2.3"})) return said(Kind::Refused, MailFault::MailTooLarge);
  if (saysAny({"5.7.60", "5.7.9", "sendasdenied", "not owned by user", "sender address rejected"}) || m_stage == Stage::Sender)
    return said(Kind::Refused, MailFault::SenderRefused);
  return said(Kind::Refused, m_stage == Stage::Recipient ? MailFault::RecipientRefused : MailFault::MailRefused);
}

MailFault SmtpExchange::signInFault() const {
  if (saysAny({"5.7.30", "5.7.139", "basic authentication is disabled", "basic authentication is not supported", "smtpclientauthentication is disabled"}))
    return MailFault::BasicAuthOff;
  if (saysAny({"application-specific password", "app password", "5.7.9"})) return MailFault::AppPassword;
  return MailFault::Auth;
}

bool SmtpExchange::saysAny(std::initializer_list<std::string_view> lowerWords) const {
  const std::string low = lowered(m_reply);
  return std::any_of(lowerWords.begin(), lowerWords.end(), [&](auto word) { return low.find(word) != std::string::npos; });
}

SmtpOutcome SmtpExchange::said(SmtpOutcome::Kind kind, MailFault fault) const {
  SmtpOutcome made{kind, m_code, utf8::excerpt(maskedAddresses(utf8::repaired(m_reply)), kMaxReply), mailError(fault)};
  if (made.error->kind == ErrorKind::Throttled) {
    const Clock& clock = m_options.clock ? *m_options.clock : static_cast<const Clock&>(m_clock);
    made.error->until = clock.now() + m_options.firstPause;
  }
  return made;
}

// One line of a reply: "250-SIZE 35882577" goes on, "250 OK" is the end.
std::size_t SmtpExchange::onReply(char* bytes, std::size_t size, std::size_t count, void* self) {
  auto& me = *static_cast<SmtpExchange*>(self);
  me.m_lastMove = me.m_clock.steady();
  if (me.m_isOver) return size * count;  // the answer to QUIT
  std::string_view line(bytes, size * count);
  if (!line.ends_with('\n')) return line.size();  // half a line is no word
  while (line.ends_with('\n') || line.ends_with('\r')) line.remove_suffix(1);
  const auto code = imapNumber(line.substr(0, 3));
  if (!code || line.size() < 3 || *code < 200 || *code > 599) {
    me.m_isForeign = me.m_stage == Stage::Greeting;  // no SMTP at all, and libcurl would wait on
    return me.m_isForeign ? 0 : size * count;
  }
  const bool isLast = line.size() == 3 || line[3] == ' ';
  if (me.m_stage == Stage::Hello && line.size() > 9 && sameWord(line.substr(4, 5), "SIZE ")) {
    const auto limit = imapNumber(line.substr(9));
    me.m_isTooLarge = limit && *limit > 0 && me.m_mail.bytes.size() > *limit;
    if (me.m_isTooLarge) return 0;
  }
  if (static_cast<int>(*code) != me.m_code) me.m_reply.clear();
  if (me.m_reply.size() < kMaxReply) me.m_reply.append(me.m_reply.empty() ? "" : " ").append(line.substr(0, kMaxReply));
  me.m_code = static_cast<int>(*code);
  if (isLast && me.m_isDotDue) me.m_dotCode = me.m_code;
  // Behind EHLO libcurl may still try HELO; behind any other no, and behind the server's word on the mail, nothing more is awaited.
  const bool isLastWord = isLast && (me.m_isDotDue || (me.m_code >= 400 && me.m_stage != Stage::Hello));
  if (isLastWord) {
    me.m_isOver = true;
    me.shut(Shut::Reading);
  }
  return size * count;
}

std::size_t SmtpExchange::onRead(char* into, std::size_t size, std::size_t count, void* self) {
  auto& me = *static_cast<SmtpExchange*>(self);
  me.m_lastMove = me.m_clock.steady();
  const std::size_t part = std::min(size * count, me.m_mail.bytes.size() - me.m_read);
  std::copy_n(me.m_mail.bytes.data() + me.m_read, part, into);
  me.m_read += part;
  if (part == 0) {
    // Asked for only once all before it is with the system. From here on the mail may arrive.
    me.m_isDotDue = true;
    me.m_reply.clear();
    me.m_code = 0;
  }
  return part;
}

int SmtpExchange::onDialogue(CURL*, curl_infotype kind, char* bytes, std::size_t size, void* self) {
  if (kind != CURLINFO_HEADER_OUT || size < 4) return 0;
  constexpr std::pair<std::string_view, Stage> kStages[] = {{"EHLO", Stage::Hello}, {"HELO", Stage::Hello},  {"STAR", Stage::Tls},
                                                            {"AUTH", Stage::SignIn}, {"MAIL", Stage::Sender}, {"RCPT", Stage::Recipient},
                                                            {"DATA", Stage::Mail}};
  const std::string_view word(bytes, 4);
  for (const auto& [name, stage] : kStages) {
    if (name != word) continue;
    auto& me = *static_cast<SmtpExchange*>(self);
    me.m_stage = stage;
    me.m_reply.clear();
    me.m_code = 0;
  }
  return 0;
}

curl_socket_t SmtpExchange::onOpenSocket(void* self, curlsocktype, curl_sockaddr* address) {
  auto& me = *static_cast<SmtpExchange*>(self);
  const std::scoped_lock lock(me.m_mutex);
  if (me.m_stop.stop_requested()) return CURL_SOCKET_BAD;
  const curl_socket_t socket = ::socket(address->family, address->socktype | SOCK_CLOEXEC, address->protocol);
  if (socket != CURL_SOCKET_BAD) me.m_sockets.push_back(socket);
  return socket;
}

int SmtpExchange::onCloseSocket(void* self, curl_socket_t socket) {
  auto& me = *static_cast<SmtpExchange*>(self);
  const std::scoped_lock lock(me.m_mutex);
  std::erase(me.m_sockets, socket);
  return ::close(socket);
}

int SmtpExchange::onProgress(void* self, curl_off_t, curl_off_t, curl_off_t, curl_off_t up) {
  auto& me = *static_cast<SmtpExchange*>(self);
  if (up != me.m_sent) me.m_lastMove = me.m_clock.steady();
  me.m_sent = up;
  noteAlive();
  me.m_isTimedOut = me.m_isTimedOut || (!me.m_isOver && me.isOverdue());
  return me.m_stop.stop_requested() || me.m_isTimedOut ? 1 : 0;
}

}  // namespace inquiry
