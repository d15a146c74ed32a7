#include "core/net/mail/imap_session.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <thread>

#include "tests/support/mail_fixture.h"
#include "tests/support/mail_relay.h"

using namespace inquiry;
using namespace inquiry::test;

namespace {

std::vector<FetchedMail> fetchAll(ImapSession& session, std::size_t maxBytes = 1U << 20U) {
  std::vector<FetchedMail> mails;
  const auto uids = session.allUids();
  REQUIRE(uids);
  REQUIRE(session.fetch(*uids, maxBytes, [&](FetchedMail mail) -> Status { return mails.push_back(std::move(mail)), Status(); }));
  return mails;
}

const MailFolder* folderOf(const std::vector<MailFolder>& folders, MailFolder::Role role) {
  const auto found = std::find_if(folders.begin(), folders.end(), [&](const auto& each) { return each.role == role; });
  return found == folders.end() ? nullptr : &*found;
}

}  // namespace

TEST_CASE("a mailbox is signed in over TLS, STARTTLS and, on this computer, without either") {
  MAIL_HOST(host);
  for (const char* security : {"tls", "starttls", "none"}) {
    INFO(security);
    const auto session = host.open(newMailUser(), security);
    REQUIRE(session);
    CHECK((*session)->abilities().hasIdle);
    CHECK((*session)->abilities().hasQresync);
    REQUIRE((*session)->noop());
    (*session)->logout();
  }
}

TEST_CASE("a wrong password says what to do and names nobody") {
  MAIL_HOST(host);
  MailLogin login = host.login(newMailUser());
  login.password = Secret("guessed");
  const auto session = openImap(host->server(login.user), login, host.options(), {});
  REQUIRE_FALSE(session);
  CHECK(session.error().code == "mail.auth");
  CHECK(session.error().kind == ErrorKind::Unauthorised);
  CHECK(session.error().text.find("guessed") == std::string::npos);
  CHECK(session.error().text.find(login.user) == std::string::npos);
}

TEST_CASE("folders come with their roles and readable names") {
  MAIL_HOST(host);
  const auto user = newMailUser();
  host->deliver(user, mailNamed("one"), "&UXZO1mWHTvZZOQ-");
  auto session = host.open(user);
  REQUIRE(session);
  const auto folders = (*session)->folders();
  REQUIRE(folders);
  REQUIRE(folderOf(*folders, MailFolder::Role::Inbox));
  REQUIRE(folderOf(*folders, MailFolder::Role::Sent));
  CHECK(folderOf(*folders, MailFolder::Role::Sent)->name == "Sent");
  CHECK(folderOf(*folders, MailFolder::Role::Junk)->name == "Junk");
  const auto chinese = std::find_if(folders->begin(), folders->end(), [](const auto& each) { return each.name == "其他文件夹"; });
  REQUIRE(chinese != folders->end());
  const auto opened = (*session)->examine(chinese->wireName);
  REQUIRE(opened);
  CHECK(opened->exists == 1);
}

TEST_CASE("RP01: a mail comes with every byte, its arrival and its flags, and stays unread") {
  MAIL_HOST(host);
  const auto user = newMailUser();
  const auto arrived = Instant::parse("2026-11-17T05:06:07Z").value();
  const std::string bytes = mailNamed("first", "A line.\r\nA004 OK FETCH completed\r\n* BYE\r\n)\r\n");
  host->deliver(user, bytes, "INBOX", arrived);
  host->deliver(user, mailNamed("second"), "INBOX", arrived, "SR");
  auto session = host.open(user);
  REQUIRE(session);
  const auto state = (*session)->examine("INBOX");
  REQUIRE(state);
  CHECK(state->exists == 2);
  CHECK(state->uidNext == 3);
  CHECK(state->uidValidity != 0);
  CHECK(state->modSeq);
  const auto mails = fetchAll(**session);
  REQUIRE(mails.size() == 2);
  const auto& unread = mails[0].bytes == bytes ? mails[0] : mails[1];
  const auto& read = mails[0].bytes == bytes ? mails[1] : mails[0];
  CHECK(unread.bytes == bytes);
  CHECK(unread.internalDate == arrived);
  CHECK(unread.size == bytes.size());
  CHECK_FALSE(unread.isTruncated);
  CHECK(std::find(read.flags.begin(), read.flags.end(), "\\Answered") != read.flags.end());
  REQUIRE((*session)->examine("INBOX"));
  for (const auto& mail : fetchAll(**session)) {
    const bool isSeen = std::find(mail.flags.begin(), mail.flags.end(), "\\Seen") != mail.flags.end();
    CHECK(isSeen == (mail.uid == read.uid));
  }
}

TEST_CASE("bytes that look like answers, long lines and NUL bytes change nothing") {
  MAIL_HOST(host);
  const auto user = newMailUser();
  const std::vector<std::string> bodies = {
      "A004 OK FETCH completed\r\nA005 OK\r\nt1 OK\r\n",
      std::string(200'000, 'x') + "\r\n",
      std::string("a\0b\0c\r\n", 7),
      "{5}\r\n* 7 FETCH (UID 9 BODY[] {3}\r\nabc)\r\n",
      ")\r\n(((((((((\"\\\r\n",
      std::string(20'000, '(') + "\r\n",
      "",
  };
  std::vector<std::string> sent;
  for (const auto& body : bodies) {
    sent.push_back(mailNamed("n" + std::to_string(sent.size()), body));
    host->deliver(user, sent.back());
  }
  auto session = host.open(user);
  REQUIRE(session);
  REQUIRE((*session)->examine("INBOX"));
  std::vector<std::string> got;
  for (auto& mail : fetchAll(**session)) got.push_back(std::move(mail.bytes));
  // Dovecot replaces NUL by 0x80 on its way out, as IMAP allows none in a literal.
  for (auto& mail : sent) std::replace(mail.begin(), mail.end(), '\0', '\x80');
  std::sort(sent.begin(), sent.end());
  std::sort(got.begin(), got.end());
  CHECK(got == sent);
  REQUIRE((*session)->noop());
}

TEST_CASE("a mail over the limit comes as its beginning and holds nothing up") {
  MAIL_HOST(host);
  const auto user = newMailUser();
  host->deliver(user, mailNamed("large", std::string(300'000, 'y') + "\r\n"));
  host->deliver(user, mailNamed("small"));
  auto session = host.open(user);
  REQUIRE(session);
  REQUIRE((*session)->examine("INBOX"));
  const auto mails = fetchAll(**session, 100'000);
  REQUIRE(mails.size() == 2);
  const auto& large = mails[0].size > mails[1].size ? mails[0] : mails[1];
  CHECK(large.isTruncated);
  CHECK(large.bytes.size() == 100'000);
  CHECK(large.size > 300'000);
}

TEST_CASE("a mail of 20 MB comes whole") {
  MAIL_HOST(host);
  const auto user = newMailUser();
  std::string body;
  while (body.size() < 20'000'000) body += "A line of an attachment, made of many like it, to be carried over in one piece.\r\n";
  const auto bytes = mailNamed("attachment", body);
  host->deliver(user, bytes);
  auto session = host.open(user);
  REQUIRE(session);
  REQUIRE((*session)->examine("INBOX"));
  const auto mails = fetchAll(**session, 50U << 20U);
  REQUIRE(mails.size() == 1);
  CHECK(mails[0].bytes == bytes);
}

TEST_CASE("searches find by number, day and Message-ID") {
  MAIL_HOST(host);
  const auto user = newMailUser();
  host->deliver(user, mailNamed("old"), "INBOX", Instant::parse("2026-01-05T12:00:00Z").value());
  host->deliver(user, mailNamed("new"), "INBOX", Instant::parse("2026-11-20T12:00:00Z").value());
  auto session = host.open(user);
  REQUIRE(session);
  REQUIRE((*session)->examine("INBOX"));
  CHECK((*session)->allUids().value().size() == 2);
  CHECK((*session)->uidsAbove(0).value().size() == 2);
  CHECK((*session)->uidsAbove(1).value() == std::vector<std::uint32_t>{2});
  CHECK((*session)->uidsAbove(2).value().empty());
  CHECK((*session)->uidsSince(Instant::parse("2026-11-20T00:00:00Z").value()).value().size() == 1);
  CHECK((*session)->uidsWithMessageId("new@shop.example").value().size() == 1);
  CHECK((*session)->uidsWithMessageId("other@shop.example").value().empty());
  CHECK((*session)->uidsWithMessageId("new@shop.example\" ALL").value().empty());
}

TEST_CASE("F22: a changed UIDVALIDITY and a vanished mail are seen as such") {
  MAIL_HOST(host);
  const auto user = newMailUser();
  host->deliver(user, mailNamed("stays"));
  host->deliver(user, mailNamed("goes"));
  auto session = host.open(user);
  REQUIRE(session);
  const auto before = (*session)->examine("INBOX");
  REQUIRE(before);
  const auto gone = (*session)->uidsWithMessageId("goes@shop.example").value();
  REQUIRE(gone.size() == 1);
  host->remove(user, "goes@shop.example");
  // The other session clears up, so that the mail vanishes while this one holds its number.
  auto other = host.open(user);
  REQUIRE(other);
  FolderChanges changes;
  const auto after = (*other)->examineSince("INBOX", *before, changes);
  REQUIRE(after);
  CHECK(changes.vanished == gone);
  std::vector<std::string> got;
  REQUIRE((*session)->fetch({1, 2, 77}, 1U << 20U, [&](FetchedMail mail) -> Status { return got.push_back(mail.bytes), Status(); }));
  CHECK(got == std::vector<std::string>{mailNamed("stays")});
  (*other)->logout();
  (*session)->logout();
  host->changeUidValidity(user);
  session = host.open(user);
  REQUIRE(session);
  changes = {};
  const auto renumbered = (*session)->examineSince("INBOX", *after, changes);
  REQUIRE(renumbered);
  CHECK(renumbered->uidValidity != before->uidValidity);
  CHECK(changes.vanished.empty());
}

TEST_CASE("flags of others are told by QRESYNC and by CONDSTORE alone") {
  MailHost plain({"IMAP4rev1 LITERAL+ CONDSTORE ENABLE ESEARCH", 100, true});
  MAIL_HOST(host);
  for (MailHost* each : {&plain, &*host}) {
    REQUIRE(each->isRunning());
    const HostSession ours(*each);
    const auto user = newMailUser();
    each->deliver(user, mailNamed("one"));
    auto session = ours.open(user);
    REQUIRE(session);
    const auto before = (*session)->examine("INBOX");
    REQUIRE(before);
    CHECK((*session)->abilities().hasQresync == (each != &plain));
    auto other = ours.open(user);
    REQUIRE((*other)->examine("INBOX"));
    REQUIRE((*other)->storeFlags({1}, FlagStore::Add, {"\\Answered", "$InquiryDeskDone"}));
    FolderChanges changes;
    REQUIRE((*session)->examineSince("INBOX", *before, changes));
    REQUIRE(changes.flags.size() == 1);
    CHECK(changes.flags[0].uid == 1);
    CHECK(std::find(changes.flags[0].flags.begin(), changes.flags[0].flags.end(), "$InquiryDeskDone") != changes.flags[0].flags.end());
  }
}

TEST_CASE("a copy put into Sent has its date, its flag and every byte") {
  MAIL_HOST(host);
  const auto user = newMailUser();
  auto session = host.open(user);
  REQUIRE(session);
  const auto at = Instant::parse("2026-11-21T10:05:09Z").value();
  const auto bytes = mailNamed("answer", "Gesendet: äöü {3}\r\n");
  const auto uid = (*session)->append("Sent", bytes, true, at);
  REQUIRE(uid);
  CHECK(*uid == 1U);
  REQUIRE((*session)->examine("Sent"));
  CHECK((*session)->uidsWithMessageId("answer@shop.example").value() == std::vector<std::uint32_t>{1});
  const auto mails = fetchAll(**session);
  REQUIRE(mails.size() == 1);
  CHECK(mails[0].bytes == bytes);
  CHECK(mails[0].internalDate == at);
  CHECK(mails[0].flags == std::vector<std::string>{"\\Seen"});
  const auto nowhere = (*session)->append("No such folder", bytes, true, at);
  REQUIRE_FALSE(nowhere);
  CHECK(nowhere.error().code == "mail.folder_missing");
  CHECK((*session)->isUsable());
  const auto missing = (*session)->examine("No such folder");
  REQUIRE_FALSE(missing);
  CHECK(missing.error().kind == ErrorKind::NotFound);
}

TEST_CASE("a mailbox behind the store's proxy is read through it") {
  MAIL_HOST(host);
  const auto user = newMailUser();
  host->deliver(user, mailNamed("one"));
  for (const char* security : {"tls", "starttls"}) {
    const MailServer server = host->server(user, security);
    MailRelay relay(server.port);
    relay.beProxy();
    auto options = host.options();
    options.route.proxy = "http://127.0.0.1:" + std::to_string(relay.port());
    auto session = openImap(server, host.login(user), options, {});
    REQUIRE(session);
    CHECK((*session)->examine("INBOX").value().exists == 1);
    CHECK(relay.asked() == "CONNECT 127.0.0.1:" + std::to_string(server.port) + " HTTP/1.1");
    (*session)->logout();
    options.route.proxy = "socks5h://127.0.0.1:" + std::to_string(relay.port());
    MailServer named = server;
    named.host = "localhost";
    session = openImap(named, host.login(user), options, {});
    REQUIRE(session);
    CHECK(relay.asked() == "SOCKS5 name localhost");
    (*session)->logout();
  }
}

TEST_CASE("IDLE tells of a new mail, of nothing when its time is over, and ends when it is told to") {
  MAIL_HOST(host);
  const auto user = newMailUser();
  host->deliver(user, mailNamed("one"));
  auto session = host.open(user);
  REQUIRE(session);
  REQUIRE((*session)->examine("INBOX"));
  CHECK((*session)->idle(std::chrono::milliseconds(50), {}).value() == false);
  std::jthread postman([&] { host->deliver(user, mailNamed("two")); });
  CHECK((*session)->idle(std::chrono::seconds(20), {}).value() == true);
  postman.join();
  CHECK((*session)->allUids().value().size() == 2);
  std::stop_source stop;
  stop.request_stop();
  CHECK((*session)->idle(std::chrono::seconds(20), stop.get_token()).error().code == "mail.cancelled");
}

TEST_CASE("without IDLE a watched folder is asked about") {
  MailHost::Wish wish;
  wish.capabilities = "IMAP4rev1 LITERAL+ UIDPLUS ESEARCH";
  if (!MailHost::missing().empty()) SKIP("Not tested here: install " + MailHost::missing());
  MailHost plain(wish);
  REQUIRE(plain.isRunning());
  const HostSession ours(plain);
  const auto user = newMailUser();
  plain.deliver(user, mailNamed("one"));
  auto session = ours.open(user);
  REQUIRE(session);
  REQUIRE((*session)->examine("INBOX"));
  CHECK_FALSE((*session)->abilities().hasIdle);
  plain.deliver(user, mailNamed("two"));
  CHECK((*session)->idle(std::chrono::seconds(20), {}).value() == true);
  CHECK((*session)->uidsAbove(1).value() == std::vector<std::uint32_t>{2});
}

TEST_CASE("mails in Junk are read like others and stay unread there") {
  MAIL_HOST(host);
  const auto user = newMailUser();
  host->deliver(user, mailNamed("held"), "Junk");
  auto session = host.open(user);
  REQUIRE(session);
  const auto folders = (*session)->folders();
  REQUIRE(folders);
  const auto* junk = folderOf(*folders, MailFolder::Role::Junk);
  REQUIRE(junk);
  REQUIRE((*session)->examine(junk->wireName));
  const auto mails = fetchAll(**session);
  REQUIRE(mails.size() == 1);
  CHECK(mails[0].bytes == mailNamed("held"));
  REQUIRE((*session)->examine("INBOX"));
  REQUIRE((*session)->examine(junk->wireName));
  CHECK(fetchAll(**session)[0].flags.empty());
}

TEST_CASE("a folder opened to mark one mail as answered leaves the others unread when they are read") {
  MAIL_HOST(host);
  const auto user = newMailUser();
  host->deliver(user, mailNamed("one"));
  host->deliver(user, mailNamed("two"));
  auto session = host.open(user);
  REQUIRE(session);
  REQUIRE((*session)->examine("INBOX"));
  REQUIRE((*session)->storeFlags({1}, FlagStore::Add, {"\\Answered"}));
  REQUIRE(fetchAll(**session).size() == 2);
  REQUIRE((*session)->fetchHeaders({1, 2}, [](FetchedMail) { return Status(); }));
  std::vector<std::vector<std::string>> flags;
  REQUIRE((*session)->fetchFlags({1, 2}, [&](FetchedMail mail) -> Status { return flags.push_back(std::move(mail.flags)), Status(); }));
  for (auto& each : flags) std::erase(each, "\\Recent");
  CHECK(flags == std::vector<std::vector<std::string>>{{"\\Answered"}, {}});
}
