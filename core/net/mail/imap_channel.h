#pragma once

#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "core/net/mail/imap_error.h"
#include "core/net/mail/imap_reply.h"
#include "core/net/mail/mail_line.h"

namespace inquiry {

// How much a server may send at once.
struct ImapLimits {
  std::size_t line = 1U << 20U;
  std::size_t literal = 50U << 20U;
  Duration command = std::chrono::minutes(10);  // one command with everything it brings
};

// A command put together from words and strings that came from outside: they are quoted or sent as literals, so that none can become a command.
class ImapCommand {
 public:
  explicit ImapCommand(std::string words) { m_parts.push_back({std::move(words), false}); }
  ImapCommand& words(std::string_view text);
  ImapCommand& string(std::string_view text);
  // Always as a literal, however long; the bytes must outlive the command.
  ImapCommand& literal(std::string_view bytes);
  ~ImapCommand();
  ImapCommand(const ImapCommand&) = delete;
  ImapCommand& operator=(const ImapCommand&) = delete;

 private:
  friend class ImapChannel;
  struct Part {
    std::string text;
    bool isLiteral = false;
    std::string_view borrowed = {};
    std::string_view bytes() const { return borrowed.data() ? borrowed : std::string_view(text); }
  };
  std::vector<Part> m_parts;
};

// Commands and answers of one IMAP connection. Every answer is read whole, literals by their counted bytes, so nothing within a mail can be taken
// for an answer; tags start with eight random characters. After a failure the connection is of no further use and says so at once.
// Used by one thread at a time.
class ImapChannel {
 public:
  // What the server says besides the end of a command: a line behind "* ". A failure ends the command.
  using Untagged = std::function<Status(ImapLine& line)>;
  // The bytes of a "+ ..." answer; what is returned is sent with a line break, nothing ends the exchange with "*".
  using Challenge = std::function<std::string(std::string_view text)>;

  ImapChannel(std::unique_ptr<MailLine> line, const ImapLimits& limits);

  MailLine& line() { return *m_line; }
  const MailLine& line() const { return *m_line; }
  bool isUsable() const { return !m_broken; }
  // Bytes that one line (without literals) may have from now on.
  void limitLine(std::size_t bytes) { m_maxLine = bytes; }
  // How long one command may take from now on, with everything it brings.
  void limitTime(Duration command) { m_limits.command = command; }
  void limitLiteral(std::size_t bytes) { m_maxLiteral = bytes; }
  void acceptShortLiterals(bool isOffered) { m_hasLiteralPlus = isOffered; }

  // Sends and reads until the tagged answer. NO and BAD are answers, not failures.
  Result<ImapCondition> run(ImapCommand& command, const Untagged& untagged);
  Result<ImapCondition> authenticate(ImapCommand& command, const Challenge& challenge, const Untagged& untagged);

  // For IDLE: sends without waiting; answers are taken with nextNow. The tag is returned.
  Result<std::string> start(const ImapCommand& command);
  Status sendWord(std::string_view word);
  // Waits for the end of a command begun with start().
  Result<ImapCondition> finish(const std::string& tag, const Untagged& untagged);
  // The next whole answer that is here already; empty when there is none. Never waits.
  Result<std::optional<ImapLine>> nextNow();

 private:
  struct Pending {
    ImapLine line;
    std::size_t scanned = 0;     // unread bytes already looked at for a line end
    std::size_t literal = 0;     // bytes the last literal still lacks
    std::size_t literalSum = 0;  // bytes of all literals of the line
  };
  Status broken(const Error& error);
  Status send(std::string_view bytes);
  std::string nextTag();
  // What came of a command before all of it was sent, or at its end: nothing means "go on".
  using Answer = Result<std::optional<ImapCondition>>;
  Answer sendParts(const ImapCommand& command, const std::string& tag, const Untagged& untagged);
  Answer awaitGoAhead(const std::string& tag, const Untagged& untagged);
  Result<ImapLine> next();
  Result<std::optional<ImapLine>> assemble();
  Answer look(ImapLine& line, const std::string& tag, const Untagged& untagged);
  std::string_view unread() const { return std::string_view(m_in).substr(m_read); }
  void consume(std::size_t bytes);

  std::unique_ptr<MailLine> m_line;
  ImapLimits m_limits;
  std::size_t m_maxLine, m_maxLiteral;
  bool m_hasLiteralPlus = false;
  std::string m_in;
  std::size_t m_read = 0;
  Pending m_pending;
  std::string m_tagStart;
  std::uint64_t m_tags = 0;
  std::string m_goodbye;  // the BYE line, once one came
  std::optional<Error> m_broken;
};

}  // namespace inquiry
