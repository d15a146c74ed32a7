#include "core/net/mail/imap_reply.h"

#include <catch2/catch_test_macros.hpp>

#include "core/net/mail/imap_error.h"

using namespace inquiry;

namespace {

ImapFetched fetched(std::string text, std::vector<std::string> literals = {}) {
  ImapLine line{std::move(text), std::move(literals)};
  const auto tokens = imapTokens(line);
  REQUIRE(tokens);
  ImapCursor cursor(line, *tokens);
  for (int word = 0; word < 3; ++word) cursor.skip();  // * 1 FETCH
  return imapFetched(cursor);
}

Error refused(const std::string& answer, ImapTask task) {
  const auto condition = imapCondition(answer);
  REQUIRE(condition);
  return imapRefusal(*condition, task);
}

}  // namespace

TEST_CASE("what a server says of a mail is read in any order and form") {
  auto mail = fetched("* 1 FETCH (MODSEQ (12) BODY[] {5}\r\n UID 7 FLAGS (\\Seen $Done) INTERNALDATE \" 7-Feb-1994 21:52:25 -0800\" RFC822.SIZE 44 X-NEW (a (b {2}\r\n)) X-GM-MSGID 99)",
                      {"Hello", "xx"});
  CHECK(mail.uid == 7);
  CHECK(mail.modSeq == 12U);
  CHECK(mail.size == 44U);
  CHECK(mail.gmailMessage == 99U);
  CHECK(mail.body == "Hello");
  CHECK(mail.flags == std::vector<std::string>{"\\Seen", "$Done"});
  CHECK(mail.internalDate == Instant::parse("1994-02-08T05:52:25Z").value());
  mail = fetched("* 1 FETCH (UID 8 BODY[] \"a \\\"b\\\\ c\")");
  CHECK(mail.body == "a \"b\\ c");
  mail = fetched("* 1 FETCH (UID 9 BODY[] NIL)");
  CHECK(mail.uid == 9);
  CHECK(mail.body.value_or("").empty());
  for (const char* broken : {"* 1 FETCH", "* 1 FETCH (UID", "* 1 FETCH (UID 99999999999)", "* 1 FETCH UID 7", "* 1 FETCH (((((((((("}) CHECK(fetched(broken).uid == 0);
}

TEST_CASE("numbers of a server never wrap around") {
  CHECK(imapNumber("9223372036854775807") == 9223372036854775807ULL);
  CHECK_FALSE(imapNumber("18446744073709551616"));
  CHECK_FALSE(imapNumber("-1"));
  CHECK_FALSE(imapNumber(""));
  CHECK(announcedLiteral("BODY[] {12}") == 12U);
  CHECK(announcedLiteral("BODY[] {12+}") == 12U);
  CHECK(announcedLiteral("BODY[] ~{12}") == 12U);
  CHECK(announcedLiteral("BODY[] {99999999999999999999999}").value() > 1ULL << 40U);
  for (const char* none : {"BODY[] {}", "{12", "12}", "{1x}", "{12} ", ""}) CHECK_FALSE(announcedLiteral(none));
}

TEST_CASE("sets of numbers are read within their limit and written short") {
  std::vector<std::uint32_t> uids;
  CHECK(appendUidSet("1:3,7,9:8", uids, 100));
  CHECK(uids == std::vector<std::uint32_t>{1, 2, 3, 7, 8, 9});
  for (const char* wrong : {"*", "1:*", "0", "a", "1,,a", "4294967296"}) {
    uids.clear();
    INFO(wrong);
    CHECK_FALSE(appendUidSet(wrong, uids, 100));
  }
  uids.clear();
  CHECK_FALSE(appendUidSet("1:4294967295", uids, 1000));
  CHECK(uids.size() <= 1000);
  CHECK(uidSetText({1, 2, 3, 7, 9, 10}) == "1:3,7,9:10");
}

TEST_CASE("dates are read and written as servers do") {
  CHECK(imapDate("17-Nov-2026 05:06:07 +0000") == Instant::parse("2026-11-17T05:06:07Z").value());
  CHECK(imapDateText(Instant::parse("2026-11-07T05:06:07Z").value()) == "07-Nov-2026 05:06:07 +0000");
  CHECK(imapDayText(Instant::parse("2026-11-07T05:06:07Z").value()) == "7-Nov-2026");
  for (const char* wrong : {"", "31-Foo-2026 05:06:07 +0000", "99-Nov-2026 05:06:07 +0000", "17-Nov-2026", "17-Nov-2026 25:99:99 +0000"}) {
    INFO(wrong);
    CHECK_FALSE(imapDate(wrong));
  }
}

TEST_CASE("a refusal becomes what a person can do about it") {
  struct Row {
    const char* answer;
    ImapTask task;
    const char* code;
  };
  const Row rows[] = {
      {"NO [AUTHENTICATIONFAILED] Authentication failed.", ImapTask::SignIn, "mail.auth"},
      {"NO LOGIN failed.", ImapTask::SignIn, "mail.auth"},
      {"NO [ALERT] Application-specific password required", ImapTask::SignIn, "mail.app_password"},
      {"NO [UNAVAILABLE] Temporary authentication failure", ImapTask::SignIn, "mail.unavailable"},
      {"NO EXAMINE Unsafe Login. Please contact kefu@188.com for help", ImapTask::OpenFolder, "mail.unsafe_login"},
      {"NO SELECT Unsafe Login. Please contact kefu@188.com for help", ImapTask::OpenFolder, "mail.unsafe_login"},
      {"NO [LIMIT] Too many simultaneous connections", ImapTask::SignIn, "mail.limit"},
      {"NO [NONEXISTENT] Unknown Mailbox: x", ImapTask::OpenFolder, "mail.folder_missing"},
      {"NO [TRYCREATE] Mailbox doesn't exist", ImapTask::Write, "mail.folder_missing"},
      {"NO [OVERQUOTA] Quota exceeded", ImapTask::Write, "mail.quota"},
      {"NO [NOPERM] Permission denied", ImapTask::Write, "mail.no_permission"},
      {"BAD Error in IMAP command", ImapTask::Read, "mail.protocol"},
      {"NO nothing we know", ImapTask::Read, "mail.refused"},
  };
  for (const auto& row : rows) {
    INFO(row.answer);
    CHECK(refused(row.answer, row.task).code == row.code);
    CHECK(refused(row.answer, row.task).text.find("188.com") == std::string::npos);
  }
}
