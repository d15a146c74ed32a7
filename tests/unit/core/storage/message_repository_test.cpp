#include "core/storage/message_repository.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <map>
#include <random>

#include "core/storage/message_id.h"
#include "core/storage/search_index.h"
#include "tests/unit/core/storage/stored_workspace.h"

using namespace inquiry;
using namespace inquiry::storage;

namespace {

const StoreId kEbay{"ebay-us"};
Instant at(std::int64_t seconds) { return StoredWorkspace::at(seconds); }

}  // namespace

TEST_CASE("F18: the same message again changes nothing") {
  StoredWorkspace desk;
  const ThreadId thread = desk.thread("t");
  MessageRepository messages(desk);
  const Message message = StoredWorkspace::message(thread, "m-1", 10, "Where is my parcel?");
  const auto first = messages.upsert(kEbay, message, "{\"raw\":1}", at(11)).value();
  CHECK(first.change == MessageChange::New);
  const auto second = messages.upsert(kEbay, message, "{\"raw\":1}", at(12)).value();
  CHECK(second.change == MessageChange::Unchanged);
  CHECK(second.id == first.id);
  CHECK(desk.number("SELECT count(*) FROM message") == 1);
  CHECK(messages.revisions(first.id).value().empty());
  CHECK(messages.payload(first.id).value() == "{\"raw\":1}");
}

TEST_CASE("F18: the same id with a new body keeps the old one as a revision") {
  StoredWorkspace desk;
  const ThreadId thread = desk.thread("t");
  MessageRepository messages(desk);
  const auto first = messages.upsert(kEbay, StoredWorkspace::message(thread, "m-1", 10, "ten pieces"), {}, at(11)).value();
  REQUIRE(SearchIndex(desk).catchUp(100, Duration(1000)).value().left == 0);
  const auto second = messages.upsert(kEbay, StoredWorkspace::message(thread, "m-1", 10, "twelve pieces"), {}, at(20)).value();
  CHECK(second.change == MessageChange::Edited);
  CHECK(second.id == first.id);
  const Message stored = messages.find(first.id).value().value();
  CHECK(stored.text == "twelve pieces");
  CHECK(stored.edited);
  CHECK(stored.revision == 2);
  const auto revisions = messages.revisions(first.id).value();
  REQUIRE(revisions.size() == 1);
  CHECK(revisions[0].text == "ten pieces");
  CHECK(revisions[0].revision == 1);
  CHECK(revisions[0].replacedAt == at(20));
  REQUIRE(SearchIndex(desk).catchUp(100, Duration(1000)).value().left == 0);
  CHECK(desk.number("SELECT count(*) FROM message_search WHERE message_search MATCH 'ten'") == 0);
  CHECK(desk.number("SELECT count(*) FROM message_search WHERE message_search MATCH 'twelve'") == 1);
}

TEST_CASE("F18: the same body with a new id is another message") {
  StoredWorkspace desk;
  const ThreadId thread = desk.thread("t");
  MessageRepository messages(desk);
  CHECK(messages.upsert(kEbay, StoredWorkspace::message(thread, "m-1", 10, "ok"), {}, at(11)).value().change == MessageChange::New);
  CHECK(messages.upsert(kEbay, StoredWorkspace::message(thread, "m-2", 10, "ok"), {}, at(11)).value().change == MessageChange::New);
  CHECK(messages.page(thread, 10).value().size() == 2);
}

TEST_CASE("F19: a message that comes days late stands where its time puts it") {
  StoredWorkspace desk;
  const ThreadId thread = desk.thread("t");
  desk.add(StoredWorkspace::message(thread, "new", 500'000, "new"));
  desk.add(StoredWorkspace::message(thread, "old", 10, "old"));
  const auto page = MessageRepository(desk).page(thread, 10).value();
  REQUIRE(page.size() == 2);
  CHECK(page[0].text == "old");
  CHECK(page[1].text == "new");
  const Thread stored = ThreadRepository(desk).find(thread).value().value();
  CHECK(stored.excerpt == "new");
  CHECK(stored.lastMessageAt == at(500'000));
  CHECK(stored.messageCount == 2);
}

TEST_CASE("F19: a deleted message stays readable and marked, and a redaction takes nothing away") {
  StoredWorkspace desk;
  const ThreadId thread = desk.thread("t");
  const MessageId id = desk.add(StoredWorkspace::message(thread, "m-1", 10, "my phone is broken"));
  MessageRepository messages(desk);
  CHECK(messages.markDeleted(kEbay, "m-1").value());
  CHECK_FALSE(messages.markDeleted(kEbay, "m-1").value());
  CHECK_FALSE(messages.markDeleted(kEbay, "unheard-of").value());
  Message redacted = StoredWorkspace::message(thread, "m-1", 10, "");
  redacted.deleted = true;
  CHECK(messages.upsert(kEbay, redacted, {}, at(30)).value().change == MessageChange::Unchanged);
  const Message stored = messages.find(id).value().value();
  CHECK(stored.deleted);
  CHECK(stored.text == "my phone is broken");
}

TEST_CASE("what our side knows better is not unlearned") {
  StoredWorkspace desk;
  const ThreadId thread = desk.thread("t");
  Message ours = StoredWorkspace::message(thread, "m-1", 10, "on its way");
  ours.direction = Direction::Out;
  ours.author = Author::Agent;
  ours.delivery = Delivery::Confirmed;
  const MessageId id = desk.add(ours);
  Message echo = ours;
  echo.author = Author::External;
  echo.delivery = Delivery::Sent;
  CHECK(MessageRepository(desk).upsert(kEbay, echo, {}, at(20)).value().change == MessageChange::Unchanged);
  Message stored = MessageRepository(desk).find(id).value().value();
  CHECK(stored.author == Author::Agent);
  CHECK(stored.delivery == Delivery::Confirmed);
  echo.delivery = Delivery::Moderated;
  echo.moderation = "CONTACT_DATA";
  CHECK(MessageRepository(desk).upsert(kEbay, echo, {}, at(20)).has_value());
  stored = MessageRepository(desk).find(id).value().value();
  CHECK(stored.delivery == Delivery::Moderated);
  CHECK(stored.moderation == "CONTACT_DATA");
}

TEST_CASE("ids rise with time, whatever order messages come in") {
  StoredWorkspace desk;
  const ThreadId thread = desk.thread("t");
  std::mt19937 random(7);
  std::vector<std::int64_t> seconds;
  for (std::int64_t i = 0; i < 300; ++i) seconds.push_back(i * 37);
  std::shuffle(seconds.begin(), seconds.end(), random);
  for (const auto second : seconds) desk.add(StoredWorkspace::message(thread, "m-" + std::to_string(second), second));
  CHECK(desk.number("SELECT count(*) FROM message a JOIN message b ON b.id > a.id WHERE b.sent_at < a.sent_at") == 0);
  CHECK(firstMessageIdAt(at(0)).value == ((at(0).millis() / 1000 - kMessageIdEpochSeconds) << 5));
}

TEST_CASE("more messages of one second than it has numbers flow over") {
  StoredWorkspace desk;
  const ThreadId thread = desk.thread("t");
  for (int i = 0; i < 100; ++i) desk.add(StoredWorkspace::message(thread, "m-" + std::to_string(i), 10));
  CHECK(desk.number("SELECT count(DISTINCT id) FROM message") == 100);
  Message old = StoredWorkspace::message(thread, "ancient", 0);
  old.sentAt = Instant::parse("1999-01-01").value();
  CHECK(desk.add(old).value == 1);
}

TEST_CASE("the newest messages come first, page by page, in order of time within a page") {
  StoredWorkspace desk;
  const ThreadId thread = desk.thread("t");
  desk.add(StoredWorkspace::message(desk.thread("other"), "x", 5));
  for (int i = 0; i < 25; ++i) desk.add(StoredWorkspace::message(thread, "m-" + std::to_string(i), i, std::to_string(i)));
  MessageRepository messages(desk);
  std::vector<std::string> seen;
  std::optional<MessageId> before;
  for (;;) {
    const auto page = messages.page(thread, 10, before).value();
    if (page.empty()) break;
    for (auto it = page.rbegin(); it != page.rend(); ++it) seen.push_back(it->text);
    before = page.front().id;
  }
  REQUIRE(seen.size() == 25);
  for (int i = 0; i < 25; ++i) CHECK(seen[static_cast<std::size_t>(i)] == std::to_string(24 - i));
}

TEST_CASE("only a person's answer ends what is unanswered") {
  StoredWorkspace desk;
  const ThreadId thread = desk.thread("t");
  const auto say = [&](const std::string& id, std::int64_t second, Author author) {
    Message message = StoredWorkspace::message(thread, id, second, id);
    message.author = author;
    message.direction = author == Author::Buyer ? Direction::In : Direction::Out;
    desk.add(message);
  };
  say("first", 1, Author::Buyer);
  say("answer", 2, Author::Agent);
  say("again", 3, Author::Buyer);
  say("robot", 4, Author::Automation);
  say("hello?", 5, Author::Buyer);
  const auto waiting = MessageRepository(desk).unanswered(thread, 10).value();
  REQUIRE(waiting.size() == 2);
  CHECK(waiting[0].text == "again");
  CHECK(waiting[1].text == "hello?");
  CHECK(MessageRepository(desk).ownRemoteIds(thread).value() == std::vector<std::string>{"answer", "robot"});
  say("elsewhere", 6, Author::External);
  CHECK(MessageRepository(desk).unanswered(thread, 10).value().empty());
}

TEST_CASE("attachments stay with their message in order") {
  StoredWorkspace desk;
  const ThreadId thread = desk.thread("t");
  Message message = StoredWorkspace::message(thread, "m", 1);
  message.attachments = {{"b.jpg", "image/jpeg", 12, "https://pictures.example/b", ""}, {"a.pdf", "application/pdf", 0, "", "h"}};
  const MessageId id = desk.add(message);
  MessageRepository messages(desk);
  REQUIRE(messages.setAttachmentHash(id, 0, "cafe"));
  const auto stored = messages.page(thread, 1).value().at(0).attachments;
  REQUIRE(stored.size() == 2);
  CHECK(stored[0].name == "b.jpg");
  CHECK(stored[0].hash == "cafe");
  CHECK(stored[1].type == "application/pdf");
  CHECK(ThreadRepository(desk).find(thread).value()->hasAttachment);
}

TEST_CASE("F18/F19: under random deliveries the rows equal the model") {
  StoredWorkspace desk;
  const ThreadId thread = desk.thread("t");
  MessageRepository messages(desk);
  std::mt19937 random(42);
  struct Model {
    std::string text;
    std::int64_t revision = 1;
    bool deleted = false;
  };
  std::map<std::string, Model> model;
  for (int step = 0; step < 600; ++step) {
    const std::string id = "m-" + std::to_string(random() % 60);
    const std::string text = "body " + std::to_string(random() % 3);
    if (random() % 8 == 0) {
      REQUIRE(messages.markDeleted(kEbay, id));
      if (model.contains(id)) model[id].deleted = true;
      continue;
    }
    Message message = StoredWorkspace::message(thread, id, static_cast<std::int64_t>(std::hash<std::string>{}(id) % 100'000), text);
    const auto stored = messages.upsert(kEbay, message, {}, at(step)).value();
    const bool isKnown = model.contains(id);
    Model& expected = model[id];
    CHECK(stored.change == (!isKnown ? MessageChange::New : expected.text == text ? MessageChange::Unchanged : MessageChange::Edited));
    if (isKnown && expected.text != text) ++expected.revision;
    expected.text = text;
    expected.deleted = false;
    if (step % 50 == 0) REQUIRE(SearchIndex(desk).catchUp(1000, Duration(1000)));
  }
  const auto rows = messages.page(thread, 1000).value();
  REQUIRE(rows.size() == model.size());
  for (const Message& row : rows) {
    CHECK(row.text == model[row.remoteId].text);
    CHECK(row.revision == model[row.remoteId].revision);
    CHECK(row.deleted == model[row.remoteId].deleted);
  }
  REQUIRE(SearchIndex(desk).catchUp(1000, Duration(1000)).value().left == 0);
  CHECK(desk.connection->script("INSERT INTO message_search(message_search, rank) VALUES('integrity-check', 1)"));
}

TEST_CASE("A reply sent from here was marked as edited when the platform named its subject") {
  StoredWorkspace desk;
  const ThreadId thread = desk.thread("t");
  MessageRepository messages(desk);
  Message sent = StoredWorkspace::message(thread, "m-1", 10, "On its way.");
  sent.direction = Direction::Out;
  sent.subject.clear();
  const auto first = messages.upsert(kEbay, sent, {}, at(11)).value();
  sent.subject = "Hand coffee grinder";
  const auto second = messages.upsert(kEbay, sent, {}, at(12)).value();
  CHECK(second.change == MessageChange::Unchanged);
  const Message stored = messages.find(first.id).value().value();
  CHECK(stored.subject == "Hand coffee grinder");
  CHECK_FALSE(stored.edited);
  CHECK(messages.revisions(first.id).value().empty());
  // Its text changed by somebody stays an edit.
  sent.text = "On its way today.";
  CHECK(messages.upsert(kEbay, sent, {}, at(13)).value().change == MessageChange::Edited);
}
