#include "core/net/mail/imap_folder.h"

#include <catch2/catch_test_macros.hpp>
#include <string>
#include <utility>
#include <vector>

using namespace inquiry;
using Role = MailFolder::Role;

TEST_CASE("folder names are read from and written to modified UTF-7") {
  const std::pair<const char*, const char*> kNames[] = {
      {"INBOX", "INBOX"},
      {"&UXZO1mWHTvZZOQ-", "其他文件夹"},
      {"&UXZO1mWHTvZZOQ-/&Xn9USg-", "其他文件夹/广告"},
      {"~peter/mail/&U,BTFw-/&ZeVnLIqe-", "~peter/mail/台北/日本語"},  // RFC 3501 5.1.3
      {"a&-b", "a&b"},
      {"Entw&APw-rfe", "Entwürfe"},
      {"&2D3cuw-", "💻"},
  };
  for (const auto& [wire, name] : kNames) {
    CHECK(folderNameFromWire(wire) == name);
    CHECK(folderNameToWire(name) == wire);
  }
}

TEST_CASE("a folder name that breaks the rules is shown as it is") {
  for (const std::string wire : {"a & b", "&", "&x", "&*-", "&2D0-", "&3Ls-", "&AAAAA-"}) CHECK(folderNameFromWire(wire) == wire);
  CHECK(folderNameFromWire("已发送") == "已发送");  // UTF8=ACCEPT, or a server that never heard of UTF-7
  CHECK(folderNameFromWire("a\xff") == "a\uFFFD");
}

TEST_CASE("the role of a folder is the server's word, else its name in the languages of our stores") {
  CHECK(roleFromAttributes({"\\HasNoChildren", "\\sent"}) == Role::Sent);
  CHECK(roleFromAttributes({"\\Junk"}) == Role::Junk);
  CHECK(roleFromAttributes({"\\HasChildren"}) == Role::Other);
  CHECK(roleFromName("inbox", "/") == Role::Inbox);
  CHECK(roleFromName("INBOX.Sent Items", ".") == Role::Sent);
  CHECK(roleFromName("[Gmail]/垃圾邮件", "/") == Role::Junk);
  CHECK(roleFromName("迷惑メール", "/") == Role::Junk);
  CHECK(roleFromName("送信済みトレイ", "/") == Role::Sent);
  CHECK(roleFromName("已发送", "/") == Role::Sent);
  CHECK(roleFromName("Éléments envoyés", "/") == Role::Sent);
  CHECK(roleFromName("Correo no deseado", "/") == Role::Junk);
  CHECK(roleFromName("Sent to customs", "/") == Role::Other);
}

TEST_CASE("a guess never takes a role that the server gave, nor gives one twice") {
  std::vector<MailFolder> folders{{"INBOX", "INBOX"}, {"Sent", "Sent"}, {"Gesendet", "Gesendet"}, {"Spam", "Spam"}, {"Junk", "Junk"}, {"old/Sent", "old/Sent", Role::Other, false}};
  giveRoles(folders, {{}, {}, {"\\Sent"}, {}, {}, {}}, "/");
  CHECK(folders[0].role == Role::Inbox);
  CHECK(folders[1].role == Role::Other);
  CHECK(folders[2].role == Role::Sent);
  CHECK(folders[3].role == Role::Junk);
  CHECK(folders[4].role == Role::Other);
  CHECK(folders[5].role == Role::Other);
}
