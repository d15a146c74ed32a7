// Servers that Dovecot never is: they demand, lie, break off and confuse.
#include <catch2/catch_test_macros.hpp>
#include <map>

#include "core/net/mail/imap_session.h"
#include "core/net/mail/imap_sign_in.h"
#include "tests/support/http_server.h"

using namespace inquiry;
using namespace inquiry::test;

namespace {

// Answers each command by its first word: what stands there is sent, "@" becomes the tag. A tagged OK where nothing is told.
struct Play {
  std::string greeting = "* OK ready\r\n";
  std::string capabilities = "IMAP4rev1 AUTH=PLAIN SASL-IR";
  std::map<std::string, std::string> answers = {};
  Duration patience = std::chrono::seconds(3);
};

class PlayedServer {
 public:
  explicit PlayedServer(Play play) : m_play(std::move(play)), m_server([this](Wire& wire) { run(wire); }) {}
  Result<std::unique_ptr<ImapSession>> open(MailLogin login = {"shop@mail.example", Secret("correct_horse"), {}}) const {
    ImapOptions options;
    options.route.connectTimeout = std::chrono::seconds(2);
    options.route.idleTimeout = m_play.patience;
    options.maxMailBytes = 100'000;
    return openImap({"127.0.0.1", m_server.port(), "none", login.user, ""}, login, options, {});
  }
  std::vector<std::string> said() const {
    const std::scoped_lock lock(m_mutex);
    return m_said;
  }

 private:
  static std::string word(const std::string& line, std::size_t which) {
    std::size_t at = 0;
    for (; which > 0 && at != std::string::npos; --which) at = line.find(' ', at + 1);
    if (at == std::string::npos) return {};
    at += at > 0 ? 1 : 0;
    return line.substr(at, line.find(' ', at) - at);
  }
  void run(Wire& wire) {
    wire.write(m_play.greeting);
    for (;;) {
      std::string line;
      for (std::string byte; (byte = wire.read(1)) != "\n"; line += byte) {
        if (byte.empty()) return;
      }
      line.erase(line.find_last_not_of('\r') + 1);
      {
        const std::scoped_lock lock(m_mutex);
        m_said.push_back(line);
      }
      const std::string tag = word(line, 0), name = word(line, 1) == "UID" ? word(line, 2) : word(line, 1);
      auto told = m_play.answers.find(name.empty() ? tag : name);
      std::string answer = told == m_play.answers.end() ? "@ OK done\r\n" : told->second;
      if (name == "CAPABILITY" && told == m_play.answers.end()) answer = "* CAPABILITY " + m_play.capabilities + "\r\n@ OK done\r\n";
      for (auto at = answer.find('@'); at != std::string::npos; at = answer.find('@', at)) answer.replace(at, 1, name.empty() ? m_tag : tag);
      if (!name.empty()) m_tag = tag;
      wire.write(answer);
      if (answer.starts_with("* BYE")) return wire.reset();
    }
  }

  Play m_play;
  std::string m_tag;
  mutable std::mutex m_mutex;
  std::vector<std::string> m_said;
  HttpServer m_server;
};

std::size_t placeOf(const std::vector<std::string>& said, std::string_view command) {
  for (std::size_t at = 0; at < said.size(); ++at) {
    if (said[at].find(command) != std::string::npos) return at;
  }
  return said.size();
}

}  // namespace

TEST_CASE("a program says who it is before it opens a folder, or NetEase calls it unsafe") {
  PlayedServer server({.capabilities = "IMAP4rev1 AUTH=PLAIN SASL-IR ID", .answers = {{"EXAMINE", "@ NO EXAMINE Unsafe Login. Please contact kefu@188.com for help\r\n"}}});
  const auto session = server.open();
  REQUIRE(session);
  const auto opened = (*session)->examine("INBOX");
  REQUIRE_FALSE(opened);
  CHECK(opened.error().code == "mail.unsafe_login");
  CHECK((*session)->isUsable());
  const auto said = server.said();
  REQUIRE(placeOf(said, " ID (\"name\" \"InquiryDesk\"") < said.size());
  CHECK(placeOf(said, "AUTHENTICATE") < placeOf(said, " ID ("));
  CHECK(placeOf(said, " ID (") < placeOf(said, "EXAMINE"));
  for (const char* host : {"imap.163.com", "imap.126.com", "imap.yeah.net", "IMAP.163.COM", "imaphz.qiye.163.com"}) CHECK(wantsIdUnasked(host));
  for (const char* host : {"imap.qq.com", "notreally163.com", "163.com.example.com"}) CHECK_FALSE(wantsIdUnasked(host));
}

TEST_CASE("a refused ID is no harm") {
  PlayedServer server({.capabilities = "IMAP4rev1 AUTH=PLAIN SASL-IR ID", .answers = {{"ID", "@ BAD what\r\n"}}});
  CHECK(server.open());
}

TEST_CASE("QRESYNC is used only where the server says it is on") {
  for (const bool isTrue : {true, false}) {
    PlayedServer server({.capabilities = "IMAP4rev1 AUTH=PLAIN SASL-IR ENABLE CONDSTORE QRESYNC", .answers = {{"ENABLE", isTrue ? "* ENABLED QRESYNC\r\n@ OK\r\n" : "@ OK\r\n"}}});
    const auto session = server.open();
    REQUIRE(session);
    CHECK((*session)->abilities().hasQresync == isTrue);
  }
}

TEST_CASE("a refused token is answered by the rules and asked for anew") {
  PlayedServer server({.capabilities = "IMAP4rev1 AUTH=XOAUTH2 SASL-IR", .answers = {{"AUTHENTICATE", "+ eyJzdGF0dXMiOiI0MDAifQ==\r\n"}, {"", "@ NO [AUTHENTICATIONFAILED] Invalid credentials\r\n"}}});
  const auto session = server.open({"shop@mail.example", {}, Secret("old")});
  REQUIRE_FALSE(session);
  CHECK(session.error().code == "mail.auth");
  const auto said = server.said();
  REQUIRE(placeOf(said, "AUTHENTICATE XOAUTH2 ") + 1 < said.size());
  CHECK(said[placeOf(said, "AUTHENTICATE XOAUTH2 ") + 1].empty());
}

TEST_CASE("no password is said where the server forbids it, no token to one that knows none") {
  PlayedServer forbidding({.capabilities = "IMAP4rev1 LOGINDISABLED"});
  CHECK(forbidding.open().error().code == "mail.auth_method");
  CHECK(placeOf(forbidding.said(), "LOGIN ") == forbidding.said().size());
  PlayedServer plain({});
  CHECK(plain.open({"shop@mail.example", {}, Secret("token")}).error().code == "mail.auth_method");
  CHECK(placeOf(plain.said(), "AUTHENTICATE") == plain.said().size());
}

TEST_CASE("a greeting that is a good-bye or takes us for somebody ends the attempt") {
  CHECK(PlayedServer({.greeting = "* BYE [LIMIT] Too many connections\r\n"}).open().error().code == "mail.limit");
  CHECK(PlayedServer({.greeting = "* BYE\r\n"}).open().error().code == "mail.unavailable");
  CHECK_FALSE(PlayedServer({.greeting = "* PREAUTH welcome\r\n"}).open());
  CHECK_FALSE(PlayedServer({.greeting = "HTTP/1.1 400 Bad Request\r\n\r\n"}).open());
}

TEST_CASE("what the server wants people to read is kept, with no end to its length but one") {
  PlayedServer server({.answers = {{"EXAMINE", "* OK [ALERT] Your mailbox closes on Friday.\r\n* OK [ALERT] " + std::string(5'000, 'x') + "\r\n@ OK\r\n"}}});
  const auto session = server.open();
  REQUIRE(session);
  REQUIRE((*session)->examine("INBOX"));
  const auto alerts = (*session)->takeAlerts();
  REQUIRE(alerts.size() == 2);
  CHECK(alerts[0] == "Your mailbox closes on Friday.");
  CHECK(alerts[1].size() <= 510);
  CHECK((*session)->takeAlerts().empty());
}

TEST_CASE("F22: a literal without measure, a line without end and a wrong answer end the session, not the program") {
  const std::string open = "* 1 EXISTS\r\n* OK [UIDVALIDITY 7] x\r\n@ OK\r\n";
  for (const std::string& answer : {std::string("* 1 FETCH (UID 1 BODY[] {1099511627776}\r\n"), std::string("* 1 FETCH (UID 1 BODY[] {18446744073709551617}\r\nx"),
                                    "* " + std::string(2U << 20U, 'x') + "\r\n@ OK\r\n", std::string("nonsense\r\n"), std::string("* BYE closing\r\n"), std::string("zzzz OK done\r\n")}) {
    INFO(answer.substr(0, 60));
    PlayedServer server({.answers = {{"EXAMINE", open}, {"FETCH", answer}}});
    const auto session = server.open();
    REQUIRE(session);
    REQUIRE((*session)->examine("INBOX"));
    const auto fetched = (*session)->fetch({1}, 1000, [](FetchedMail) { return Status(); });
    CHECK_FALSE(fetched);
    CHECK_FALSE((*session)->isUsable());
    CHECK_FALSE((*session)->noop());
  }
}

TEST_CASE("a mail with the last number is not taken for a new one") {
  PlayedServer server({.answers = {{"SEARCH", "* SEARCH 41\r\n@ OK\r\n"}}});  // "42:*" names the last mail even if it is 41
  const auto session = server.open();
  REQUIRE(session);
  REQUIRE((*session)->examine("INBOX"));
  CHECK((*session)->uidsAbove(41).value().empty());
  CHECK((*session)->uidsAbove(40).value() == std::vector<std::uint32_t>{41});
}

TEST_CASE("a mail that others flag while it is fetched, and one nobody asked for, confuse nothing") {
  PlayedServer server({.answers = {{"FETCH", "* 3 FETCH (FLAGS (\\Seen))\r\n* 9 FETCH (UID 99 BODY[] {1}\r\nx)\r\n* 1 FETCH (UID 1 FLAGS () RFC822.SIZE 2 BODY[] {2}\r\nhi)\r\n* 1 EXPUNGE\r\n@ OK\r\n"}}});
  const auto session = server.open();
  REQUIRE(session);
  REQUIRE((*session)->examine("INBOX"));
  std::vector<std::pair<std::uint32_t, std::string>> got;
  REQUIRE((*session)->fetch({1, 2}, 1000, [&](FetchedMail mail) -> Status { return got.emplace_back(mail.uid, mail.bytes), Status(); }));
  CHECK(got == std::vector<std::pair<std::uint32_t, std::string>>{{1, "hi"}});
}

TEST_CASE("Gmail is asked by its own search when the header is not found, and names its own numbers") {
  PlayedServer server({.capabilities = "IMAP4rev1 AUTH=PLAIN SASL-IR X-GM-EXT-1",
                       .answers = {{"SEARCH", "* SEARCH\r\n@ OK\r\n"}, {"FETCH", "* 1 FETCH (X-GM-MSGID 1278455344230334865 UID 1 FLAGS () RFC822.SIZE 2 BODY[] {2}\r\nhi)\r\n@ OK\r\n"}}});
  const auto session = server.open();
  REQUIRE(session);
  REQUIRE((*session)->examine("INBOX"));
  CHECK((*session)->uidsWithMessageId("a@b.example").value().empty());
  CHECK(placeOf(server.said(), "X-GM-RAW \"rfc822msgid:a@b.example\"") < server.said().size());
  std::optional<std::uint64_t> number;
  REQUIRE((*session)->fetch({1}, 1000, [&](FetchedMail mail) -> Status { return number = mail.gmailMessage, Status(); }));
  CHECK(number == 1278455344230334865U);
}

TEST_CASE("a server that falls silent behind IDLE holds nobody for ever") {
  PlayedServer server({.capabilities = "IMAP4rev1 AUTH=PLAIN SASL-IR IDLE", .answers = {{"IDLE", "+ idling\r\n"}, {"DONE", ""}}, .patience = std::chrono::seconds(1)});
  auto session = server.open();
  REQUIRE(session);
  REQUIRE((*session)->examine("INBOX"));
  const auto waited = (*session)->idle(std::chrono::milliseconds(20), {});
  REQUIRE_FALSE(waited);
  CHECK(waited.error().code == "mail.timeout");
  CHECK_FALSE((*session)->isUsable());
  session = server.open();
  REQUIRE(session);
  REQUIRE((*session)->examine("INBOX"));
  std::stop_source stop;
  stop.request_stop();
  CHECK((*session)->idle(std::chrono::seconds(20), stop.get_token()).error().code == "mail.cancelled");
}

TEST_CASE("IDLE that is offered but refused becomes asking, and one that the server ends is begun again") {
  PlayedServer refusing({.capabilities = "IMAP4rev1 AUTH=PLAIN SASL-IR IDLE", .answers = {{"IDLE", "@ BAD unknown command\r\n"}, {"NOOP", "* 5 EXISTS\r\n@ OK\r\n"}}});
  auto session = refusing.open();
  REQUIRE(session);
  REQUIRE((*session)->examine("INBOX"));
  CHECK((*session)->idle(std::chrono::seconds(20), {}).value() == true);
  CHECK(placeOf(refusing.said(), " STATUS ") < placeOf(refusing.said(), " NOOP"));
  PlayedServer ending({.capabilities = "IMAP4rev1 AUTH=PLAIN SASL-IR IDLE", .answers = {{"IDLE", "+ idling\r\n* 5 EXISTS\r\n"}}});
  session = ending.open();
  REQUIRE(session);
  REQUIRE((*session)->examine("INBOX"));
  CHECK((*session)->idle(std::chrono::seconds(20), {}).value() == true);
  CHECK((*session)->noop());
  PlayedServer leaving({.capabilities = "IMAP4rev1 AUTH=PLAIN SASL-IR IDLE", .answers = {{"IDLE", "+ idling\r\n* BYE [UNAVAILABLE] restarting\r\n"}}});
  session = leaving.open();
  REQUIRE(session);
  REQUIRE((*session)->examine("INBOX"));
  CHECK((*session)->idle(std::chrono::seconds(20), {}).error().code == "mail.unavailable");
}
