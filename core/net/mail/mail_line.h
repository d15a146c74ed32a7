#pragma once

#include <curl/curl.h>

#include <memory>
#include <stop_token>
#include <string>
#include <string_view>

#include "core/domain/clock.h"
#include "core/domain/error.h"
#include "core/net/mail/mail_route.h"

namespace inquiry {

// What every connection to a mail server has in common: TLS 1.2 or newer, certificate and host name verified, nothing of the environment.
void setUpMailRoute(CURL* easy, const MailServer& server, const MailRoute& route);
struct MailEasyFree {
  void operator()(CURL* easy) const { curl_easy_cleanup(easy); }
};
struct MailMultiFree {
  void operator()(CURLM* multi) const { curl_multi_cleanup(multi); }
};

// A connection to an IMAP server as a stream of bytes, encrypted as its settings demand before the first byte of ours: libcurl makes it
// (proxy, STARTTLS, TLS), reads the greeting and then hands it over. Used by one thread at a time.
class MailLine {
 public:
  static Result<std::unique_ptr<MailLine>> open(const MailServer& server, const MailRoute& route, std::stop_token stop);
  ~MailLine();
  MailLine(const MailLine&) = delete;
  MailLine& operator=(const MailLine&) = delete;

  // The work that follows ends with mail.cancelled within a second once this token says so.
  void useStop(std::stop_token stop) { m_stop = std::move(stop); }
  // The work that follows may take so long as a whole, however busy the line is. Zero: no end.
  void allow(Duration whole) { m_until = whole == Duration{} ? Duration{} : m_clock.steady() + whole; }

  Status send(std::string_view bytes);
  // Waits for at least one byte and appends what came, at most 64 kB. Fails with mail.lost at the end of the stream.
  Status receive(std::string& into);
  // Appends what is there without waiting. true when there may be more at once.
  Result<bool> receiveNow(std::string& into);
  // What the server said while the connection was made, at most 8 kB.
  const std::string& greeting() const { return m_greeting; }
  // For poll(2); read it dry with receiveNow before waiting for it: TLS holds decrypted bytes back.
  int socket() const { return m_socket; }
  // No byte goes in either direction any more.
  void shut();

 private:
  MailLine(const MailRoute& route, std::stop_token stop);
  Status connect(const MailServer& server);
  Status waitFor(short events, Duration since);
  Error refusal(CURLcode code) const;

  static std::size_t onLine(char* bytes, std::size_t size, std::size_t count, void* self);

  // Sockets live in real time, whatever clock the rest of the program is shown.
  SystemClock m_clock;
  MailRoute m_route;
  std::stop_token m_stop;
  Duration m_until{};
  std::string m_greeting;
  std::unique_ptr<CURLM, MailMultiFree> m_multi;
  std::unique_ptr<CURL, MailEasyFree> m_easy;
  int m_socket = -1;
};

}  // namespace inquiry
