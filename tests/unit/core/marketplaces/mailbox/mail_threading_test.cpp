#include "core/marketplaces/mail_threading.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <map>
#include <numeric>
#include <set>

#include "tests/unit/core/marketplaces/mailbox/mail_letters.h"

using namespace inquiry;
using namespace inquiry::test;

namespace {

using Groups = std::set<std::set<std::string>>;

Groups groupsOf(const FilingDesk& desk) {
  std::map<std::string, std::set<std::string>> byConversation;
  for (const auto& [id, message] : desk.sink.messages()) byConversation[desk.conversation(id)].insert(id);
  Groups groups;
  for (const auto& [conversation, ids] : byConversation) groups.insert(ids);
  return groups;
}

// Every order of arrival gives the same conversations.
void checkEveryOrder(const std::vector<Letter>& letters, const Groups& expected) {
  std::vector<std::size_t> order(letters.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  int tried = 0;
  do {
    FilingDesk desk;
    std::string shown;
    for (const std::size_t i : order) {
      desk.file(letters[i], letters[i].from.find("service@") == std::string::npos ? MailFolder::Role::Inbox : MailFolder::Role::Sent);
      shown += letters[i].id + " ";
    }
    INFO(shown);
    REQUIRE(groupsOf(desk) == expected);
    ++tried;
  } while (std::next_permutation(order.begin(), order.end()) && tried < 5040);
}

Letter answerOf(const std::string& id, const std::vector<std::string>& references, const std::string& inReplyTo = {}) {
  Letter letter;
  letter.id = id;
  letter.references = references;
  letter.inReplyTo = inReplyTo;
  letter.subject = "Re: " + id;  // no subject helps
  return letter;
}

Letter ours(Letter letter) {
  letter.from = "service@shop.example";
  letter.to = "anna@example.com";
  return letter;
}

}  // namespace

TEST_CASE("mails of one conversation stay together in every order of arrival") {
  checkEveryOrder({answerOf("a@x", {}), ours(answerOf("b@shop.example", {"a@x"}, "a@x")), answerOf("c@x", {"a@x", "b@shop.example"}, "b@shop.example"),
                   ours(answerOf("d@shop.example", {"a@x", "b@shop.example", "c@x"}, "c@x")), answerOf("e@x", {}, "")},
                  {{"a@x", "b@shop.example", "c@x", "d@shop.example"}, {"e@x"}});
}

TEST_CASE("a chain of In-Reply-To alone is one conversation in every order, also with a mail that never came") {
  checkEveryOrder({answerOf("a@x", {}), answerOf("b@x", {}, "a@x"), answerOf("c@x", {}, "b@x"), answerOf("d@x", {}, "c@x")}, {{"a@x", "b@x", "c@x", "d@x"}});
  checkEveryOrder({answerOf("b@x", {}, "missing@x"), answerOf("c@x", {"missing@x", "other@x"}), answerOf("d@x", {}, "other@x"), answerOf("e@x", {}, "stranger@x")},
                  {{"b@x", "c@x", "d@x"}, {"e@x"}});
}

TEST_CASE("mails that refer to each other in a circle are one conversation and end") {
  checkEveryOrder({answerOf("a@x", {"c@x"}), answerOf("b@x", {"a@x"}), answerOf("c@x", {"b@x"})}, {{"a@x", "b@x", "c@x"}});
}

TEST_CASE("two buyers who answer the same mail never share a conversation") {
  Letter other = answerOf("b@y", {"newsletter@shop.example"}, "newsletter@shop.example");
  other.from = "Ben <ben@example.net>";
  checkEveryOrder({answerOf("a@x", {"newsletter@shop.example"}, "newsletter@shop.example"), other}, {{"a@x"}, {"b@y"}});
}

TEST_CASE("a thread is called the same whichever whole mail of it comes first") {
  const std::vector<Letter> letters{answerOf("a@x", {}), answerOf("c@x", {"a@x", "b@x"}), answerOf("d@x", {"a@x", "b@x", "c@x"})};
  std::set<std::string> names;
  for (std::size_t first = 0; first < letters.size(); ++first) {
    FilingDesk desk;
    desk.file(letters[first]);
    names.insert(desk.conversation(letters[first].id));
  }
  CHECK(names.size() == 1);
}

TEST_CASE("the same subject joins mails of one buyer within two weeks, and of nobody else") {
  const auto write = [](const std::string& id, const std::string& from) {
    Letter letter;
    letter.id = id;
    letter.from = from;
    return letter;
  };
  FilingDesk desk;
  desk.file(write("a@x", "anna@example.com"), MailFolder::Role::Inbox, *Instant::parse("2026-11-01T10:00:00Z"));
  desk.file(write("b@x", "anna@example.com"), MailFolder::Role::Inbox, *Instant::parse("2026-11-10T10:00:00Z"));
  desk.file(write("c@x", "anna@example.com"), MailFolder::Role::Inbox, *Instant::parse("2026-12-10T10:00:00Z"));
  desk.file(write("d@x", "ben@example.net"), MailFolder::Role::Inbox, *Instant::parse("2026-11-10T10:00:00Z"));
  CHECK(groupsOf(desk) == Groups{{"a@x", "b@x"}, {"c@x"}, {"d@x"}});
}

TEST_CASE("marks of answers and forwards in many languages are no part of a subject") {
  CHECK(baseSubject("Re: AW: Fwd: Order 1042") == "Order 1042");
  CHECK(baseSubject("回复：转发: 订单") == "订单");
  CHECK(baseSubject("【返信】RE:ご注文") == "ご注文");
  CHECK(baseSubject("Reorder") == "Reorder");
  CHECK(baseSubject("") == "");
}
