#pragma once

#include <mutex>

#include "core/net/mail/mail_fault.h"
#include "core/net/mail/mail_line.h"
#include "core/net/mail/smtp_sender.h"

namespace inquiry {

// One dialogue with an SMTP server. What decides the outcome is kept as it happens: how far the client had got, and the server's last whole reply.
// Lives for one call, on the calling thread.
// Two habits of libcurl shape it. A transfer that is taken off amid the mail gets its final dot all the same, and the server would keep half a mail:
// so the socket is shut before a transfer is taken off. And behind the dot, as for QUIT, libcurl waits inside one call: so stopping shuts the
// socket from the thread that asks for it, and patience is judged in the progress callback.
class SmtpExchange {
 public:
  SmtpExchange(const MailServer& server, const SmtpSubmission& mail, const SmtpOptions& options)
      : m_server(server), m_mail(mail), m_options(options) {}
  ~SmtpExchange();
  SmtpExchange(const SmtpExchange&) = delete;
  SmtpExchange& operator=(const SmtpExchange&) = delete;

  SmtpOutcome run(const MailLogin& login, std::stop_token stop);
  // The same up to the place where the mail would begin.
  SmtpOutcome runTrial(const MailLogin& login, std::stop_token stop);

 private:
  // The command the server's next reply belongs to.
  enum class Stage { Greeting, Hello, Tls, SignIn, Sender, Recipient, Mail };

  bool setUp(const MailLogin& login);
  void setUpCallbacks();
  void drive();
  bool isOverdue() const;
  // No byte goes out any more (Both), or only ours do, as a QUIT to which no answer is awaited (Reading).
  enum class Shut { Both, Reading };
  void shut(Shut how);
  SmtpOutcome outcome() const;
  SmtpOutcome said(SmtpOutcome::Kind kind, MailFault fault) const;
  SmtpOutcome refusalOf(int code) const;
  MailFault signInFault() const;
  bool saysAny(std::initializer_list<std::string_view> lowerWords) const;

  static std::size_t onReply(char* bytes, std::size_t size, std::size_t count, void* self);
  static std::size_t onRead(char* into, std::size_t size, std::size_t count, void* self);
  static int onDialogue(CURL*, curl_infotype kind, char* bytes, std::size_t size, void* self);
  static curl_socket_t onOpenSocket(void* self, curlsocktype purpose, curl_sockaddr* address);
  static int onCloseSocket(void* self, curl_socket_t socket);
  static int onProgress(void* self, curl_off_t, curl_off_t, curl_off_t, curl_off_t up);

  SystemClock m_clock;  // sockets live in real time
  const MailServer& m_server;
  const SmtpSubmission& m_mail;
  const SmtpOptions& m_options;
  std::unique_ptr<CURLM, MailMultiFree> m_multi;
  std::unique_ptr<CURL, MailEasyFree> m_easy;
  curl_slist* m_to = nullptr;
  std::stop_token m_stop;
  std::mutex m_mutex;  // guards m_sockets, which a stop from another thread shuts
  std::vector<curl_socket_t> m_sockets;

  Stage m_stage = Stage::Greeting;
  std::size_t m_read = 0;    // bytes of the mail handed over
  bool m_isDotDue = false;   // all bytes had left for the system; the final dot is next
  bool m_isTrial = false;
  bool m_isTooLarge = false, m_isForeign = false, m_isTimedOut = false, m_isOver = false;
  int m_code = 0;            // of the last whole reply
  std::optional<int> m_dotCode;  // of the reply to the mail itself
  std::string m_reply;
  curl_off_t m_sent = 0;
  Duration m_lastMove{};
  CURLcode m_result = CURLE_FAILED_INIT;
};

}  // namespace inquiry
