#include "core/net/mail/mail_line.h"

#include <poll.h>
#include <sys/socket.h>

#include <algorithm>

#include "core/domain/pulse.h"
#include "core/net/mail/imap_error.h"
#include "core/net/mail/mail_fault.h"

namespace inquiry {
namespace {

constexpr std::size_t kMaxGreeting = 8U << 10U;
constexpr std::size_t kChunk = 64U << 10U;
constexpr int kPollMillis = 200;  // how late a cancelled call may notice

struct CurlProcess {
  CurlProcess() { curl_global_init(CURL_GLOBAL_DEFAULT); }
};

}  // namespace

void setUpMailRoute(CURL* easy, const MailServer& server, const MailRoute& route) {
  static const CurlProcess process;
  curl_easy_setopt(easy, CURLOPT_NOSIGNAL, 1L);
  curl_easy_setopt(easy, CURLOPT_DISALLOW_USERNAME_IN_URL, 1L);
  curl_easy_setopt(easy, CURLOPT_NETRC, CURL_NETRC_IGNORED);
  // An empty proxy is not the same as none: it keeps the proxies of the environment out.
  curl_easy_setopt(easy, CURLOPT_PROXY, route.proxy.value_or("").c_str());
  curl_easy_setopt(easy, CURLOPT_NOPROXY, "");
  curl_easy_setopt(easy, CURLOPT_HTTPPROXYTUNNEL, 1L);
  curl_easy_setopt(easy, CURLOPT_SUPPRESS_CONNECT_HEADERS, 1L);
  curl_easy_setopt(easy, CURLOPT_CONNECTTIMEOUT_MS, static_cast<long>(route.connectTimeout.count()));
  // A name server that does not answer must not hold a cancelled call: its thread is left to finish alone.
  curl_easy_setopt(easy, CURLOPT_QUICK_EXIT, 1L);
  // A line that dies without a good-bye is noticed while nothing is to be said on it.
  curl_easy_setopt(easy, CURLOPT_TCP_KEEPALIVE, 1L);
  curl_easy_setopt(easy, CURLOPT_TCP_KEEPIDLE, 60L);
  curl_easy_setopt(easy, CURLOPT_TCP_KEEPINTVL, 20L);
  curl_easy_setopt(easy, CURLOPT_USE_SSL, server.security == "none" ? CURLUSESSL_NONE : CURLUSESSL_ALL);
  curl_easy_setopt(easy, CURLOPT_SSLVERSION, CURL_SSLVERSION_TLSv1_2);  // the default of this curl is still TLS 1.0
  curl_easy_setopt(easy, CURLOPT_SSL_VERIFYPEER, 1L);
  curl_easy_setopt(easy, CURLOPT_SSL_VERIFYHOST, 2L);
  if (route.authoritiesFile.empty()) return;
  curl_easy_setopt(easy, CURLOPT_CAINFO, route.authoritiesFile.c_str());
  curl_easy_setopt(easy, CURLOPT_CAPATH, nullptr);
}

MailLine::MailLine(const MailRoute& route, std::stop_token stop) : m_route(route), m_stop(std::move(stop)) {}

MailLine::~MailLine() {
  shut();  // or libcurl would say LOGOUT on its own and wait for the answer
  if (m_multi && m_easy) curl_multi_remove_handle(m_multi.get(), m_easy.get());
}

void MailLine::shut() {
  if (m_socket >= 0) ::shutdown(m_socket, SHUT_RDWR);
}

Result<std::unique_ptr<MailLine>> MailLine::open(const MailServer& server, const MailRoute& route, std::stop_token stop) {
  if (const auto checked = checkMailServer(server, route); !checked) return fail(checked.error());
  if (stop.stop_requested()) return failMail(MailFault::Cancelled);
  auto line = std::unique_ptr<MailLine>(new MailLine(route, std::move(stop)));
  if (const auto connected = line->connect(server); !connected) return fail(connected.error());
  return line;
}

Status MailLine::connect(const MailServer& server) {
  m_multi.reset(curl_multi_init());
  m_easy.reset(curl_easy_init());
  if (!m_multi || !m_easy) return failMail(MailFault::Connect);
  CURL* easy = m_easy.get();
  setUpMailRoute(easy, server, m_route);
  curl_easy_setopt(easy, CURLOPT_URL, mailUrl("imap", server).c_str());
  curl_easy_setopt(easy, CURLOPT_PROTOCOLS_STR, server.security == "tls" ? "imaps" : "imap");
  curl_easy_setopt(easy, CURLOPT_CONNECT_ONLY, 1L);
  curl_easy_setopt(easy, CURLOPT_SERVER_RESPONSE_TIMEOUT, std::max(1L, static_cast<long>(m_route.connectTimeout.count() / 1000)));
  curl_easy_setopt(easy, CURLOPT_HEADERFUNCTION, &MailLine::onLine);
  curl_easy_setopt(easy, CURLOPT_HEADERDATA, this);
  if (curl_multi_add_handle(m_multi.get(), easy) != CURLM_OK) return failMail(MailFault::Connect);
  const Duration until = m_clock.steady() + m_route.connectTimeout;
  for (int running = 1; running > 0;) {
    if (curl_multi_perform(m_multi.get(), &running) != CURLM_OK) return failMail(MailFault::Connect);
    if (running == 0) break;
    if (m_stop.stop_requested()) return failMail(MailFault::Cancelled);
    if (m_clock.steady() > until) return failMail(MailFault::ConnectTimeout);
    noteAlive();
    curl_multi_poll(m_multi.get(), nullptr, 0, kPollMillis, nullptr);
  }
  CURLcode code = CURLE_FAILED_INIT;
  int left = 0;
  while (const CURLMsg* message = curl_multi_info_read(m_multi.get(), &left)) {
    if (message->msg == CURLMSG_DONE) code = message->data.result;
  }
  if (code != CURLE_OK) return fail(refusal(code));
  // A server that takes us for somebody before we said who we are is not the one of the settings.
  if (m_greeting.starts_with("* PREAUTH")) return failMail(MailFault::Protocol);
  curl_socket_t socket = CURL_SOCKET_BAD;
  curl_easy_getinfo(easy, CURLINFO_ACTIVESOCKET, &socket);
  if (socket == CURL_SOCKET_BAD) return failMail(MailFault::Lost);
  m_socket = static_cast<int>(socket);
  return {};
}

// "* BYE Too many connections" in place of a greeting says more than libcurl's code.
Error MailLine::refusal(CURLcode code) const {
  if (m_greeting.starts_with("* BYE")) return imapGoodbyeError(m_greeting);
  return mailError(mailFaultOf(code));
}

Status MailLine::waitFor(short events, Duration since) {
  const Duration now = m_clock.steady();
  if (now - since > m_route.idleTimeout || (m_until != Duration{} && now > m_until)) return failMail(MailFault::Timeout);
  if (m_stop.stop_requested()) return failMail(MailFault::Cancelled);
  noteAlive();
  pollfd waiting{m_socket, events, 0};
  ::poll(&waiting, 1, kPollMillis);
  return {};
}

Status MailLine::send(std::string_view bytes) {
  Duration moved = m_clock.steady();
  while (!bytes.empty()) {
    if (m_stop.stop_requested()) return failMail(MailFault::Cancelled);
    std::size_t sent = 0;
    const CURLcode code = curl_easy_send(m_easy.get(), bytes.data(), std::min(bytes.size(), kChunk), &sent);
    if (code != CURLE_OK && code != CURLE_AGAIN) return failMail(MailFault::Lost);
    bytes.remove_prefix(std::min(sent, bytes.size()));
    if (sent > 0) {
      moved = m_clock.steady();
    } else if (const auto waited = waitFor(POLLOUT, moved); !waited) {
      return waited;
    }
  }
  return {};
}

Result<bool> MailLine::receiveNow(std::string& into) {
  char buffer[kChunk];
  std::size_t got = 0;
  const CURLcode code = curl_easy_recv(m_easy.get(), buffer, sizeof buffer, &got);
  if (code == CURLE_AGAIN) return false;
  if (code != CURLE_OK || got == 0) return failMail(MailFault::Lost);
  into.append(buffer, got);
  return true;
}

Status MailLine::receive(std::string& into) {
  const Duration since = m_clock.steady();
  for (;;) {
    if (m_stop.stop_requested()) return failMail(MailFault::Cancelled);
    if (m_until != Duration{} && m_clock.steady() > m_until) return failMail(MailFault::Timeout);
    const auto came = receiveNow(into);
    if (!came) return fail(came.error());
    if (*came) return {};
    if (const auto waited = waitFor(POLLIN, since); !waited) return waited;
  }
}

std::size_t MailLine::onLine(char* bytes, std::size_t size, std::size_t count, void* self) {
  auto& greeting = static_cast<MailLine*>(self)->m_greeting;
  greeting.append(bytes, std::min(size * count, kMaxGreeting - std::min(kMaxGreeting, greeting.size())));
  return size * count;
}

}  // namespace inquiry
