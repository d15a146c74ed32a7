#include <catch2/catch_test_macros.hpp>

#include "core/storage/draft_repository.h"
#include "core/storage/outgoing_repository.h"
#include "tests/unit/core/desk/desk_bench.h"

using namespace inquiry;
using namespace inquiry::test;
using std::chrono::hours;
using std::chrono::minutes;
using std::chrono::seconds;
using Hold = desk::ReplyRequest::Hold;
using Outcome = desk::ReplyService::Outcome;
using Send = FakePlatform::Send;

namespace {

// An answer of which nobody knows whether it arrived.
Outgoing uncertain(DeskBench& desk, Send ending) {
  const ThreadId id = desk.question("t1", "Hello?");
  desk.platform().capabilities.sendClass = SendClass::AskPerson;
  desk.platform().sends = {ending};
  const Outgoing item = desk.answer(id, "Good morning.");
  desk.round();
  return desk.item(item.id);
}

}  // namespace

TEST_CASE("An answer taken back within the window is a draft again and never leaves") {
  DeskBench desk;
  const ThreadId id = desk.question("t1", "Hello?");
  const Outgoing item = desk.answer(id, "Good mornin", Hold::UndoWindow);
  CHECK(item.state == OutgoingState::Held);
  desk.clock.advance(seconds(desk.reply().undoSeconds()));
  desk.round();
  CHECK(desk.platform().sendCalls == 0);
  CHECK(must(desk.reply().undoSend(item.id)).text == "Good mornin");
  const auto detail = must(desk.inbox().thread(id));
  REQUIRE(detail.draft);
  CHECK(detail.draft->text == "Good mornin");
  CHECK(detail.outgoing.empty());
  CHECK(detail.thread.needsReply);
  desk.clock.advance(hours(1));
  desk.round();
  desk.restart();
  desk.round();
  CHECK(desk.platform().sendCalls == 0);
  CHECK(desk.item(item.id).state == OutgoingState::Cancelled);
}

TEST_CASE("After the window the answer leaves, and taking it back is refused") {
  DeskBench desk;
  const ThreadId id = desk.question("t1", "Hello?");
  const Outgoing item = desk.answer(id, "Good morning.", Hold::UndoWindow);
  desk.clock.advance(seconds(desk.reply().undoSeconds() + 3));
  CHECK(desk.round().sent == 1);
  CHECK(desk.platform().acceptedTexts() == std::vector<std::string>{"Good morning."});
  const auto late = desk.reply().undoSend(item.id);
  REQUIRE_FALSE(late);
  CHECK(late.error().kind == ErrorKind::Conflict);
  CHECK_FALSE(desk.row(id).needsReply);
}

TEST_CASE("Send now ends the hold; a window of 0 seconds holds nothing") {
  DeskBench desk;
  const ThreadId id = desk.question("t1", "Hello?");
  const Outgoing held = desk.answer(id, "One", Hold::UndoWindow);
  must(desk.reply().sendNow(held.id));
  CHECK(desk.round().sent == 1);
  must(desk.reply().setUndoSeconds(0));
  CHECK(desk.answer(id, "Two", Hold::UndoWindow).state == OutgoingState::Queued);
  CHECK(desk.reply().setUndoSeconds(31).error().kind == ErrorKind::InvalidInput);
}

TEST_CASE("An answer that a person saw at the platform is resolved as sent: nothing leaves again, and its message is joined to it") {
  DeskBench desk;
  const Outgoing item = uncertain(desk, Send::AcceptThenSilence);
  CHECK(item.state == OutgoingState::NeedsPerson);
  CHECK(must(desk.inbox().counts()).outboxNeedsPerson == 1);
  CHECK(desk.reply().retry(item.id).error().kind == ErrorKind::Refused);
  must(desk.reply().resolve(item.id, Outcome::Sent));
  desk.round();
  desk.clock.advance(hours(1));
  desk.round();
  CHECK(desk.platform().sendCalls == 1);
  const auto detail = must(desk.inbox().thread(item.thread));
  REQUIRE(detail.messages.size() == 2);
  CHECK(detail.messages.back().text == "Good morning.");
  CHECK_FALSE(detail.thread.needsReply);
  CHECK(must(desk.inbox().counts()).outboxNeedsPerson == 0);
  CHECK(desk.reply().resolve(item.id, Outcome::NotSent).error().kind == ErrorKind::Conflict);
}

TEST_CASE("The journal did not say who closed a thread with an answer, nor whose word it was that one arrived") {
  DeskBench desk;
  const auto rows = [&](const std::string& kind) {
    std::vector<JournalEntry> found;
    for (const JournalEntry& entry : desk.journal())
      if (entry.kind == kind) found.push_back(entry);
    return found;
  };
  const Outgoing item = uncertain(desk, Send::AcceptThenSilence);
  must(desk.reply().resolve(item.id, Outcome::Sent));
  REQUIRE(rows("outgoing.resolved_sent").size() == 1);
  CHECK(rows("outgoing.resolved_sent").front().actor == "me");
  CHECK(rows("outgoing.resolved_sent").front().subject == std::to_string(item.id.value));
  const ThreadId id = desk.question("done", "Hello");
  desk::ReplyRequest request;
  request.thread = id;
  request.text = "Solved.";
  request.hold = Hold::None;
  request.after = desk::ReplyRequest::After::Close;
  must(desk.reply().send(request));
  CHECK(rows("thread.closed").empty());
  desk.round();
  REQUIRE(desk.row(id).status == ThreadStatus::Closed);
  REQUIRE(rows("thread.closed").size() == 1);
  CHECK(rows("thread.closed").front().actor == "me");
  CHECK(rows("thread.closed").front().subject == std::to_string(id.value));
}

TEST_CASE("An answer that a person did not find at the platform is sent again, once") {
  DeskBench desk;
  const Outgoing item = uncertain(desk, Send::Lost);
  REQUIRE(item.state == OutgoingState::NeedsPerson);
  must(desk.reply().resolve(item.id, Outcome::NotSent));
  CHECK(desk.round().sent == 1);
  desk.round();
  CHECK(desk.platform().acceptedTexts() == std::vector<std::string>{"Good morning."});
  CHECK(desk.platform().accepted().front().clientId == item.clientId);
  CHECK(must(desk.inbox().thread(item.thread)).messages.size() == 2);
}

TEST_CASE("RS06: thirty answers written offline; the three whose deadline passed ask first, and go or stay as the person says") {
  DeskBench desk;
  std::vector<OutgoingId> items;
  for (int i = 0; i < 30; ++i) desk.platform().buyerWrites("t" + std::to_string(i), "Hello?", desk.clock.now() - (i < 3 ? hours(23) : hours(1)));
  desk.round();
  desk.platform().pullError = Error{ErrorKind::Offline, "test.offline", "Offline.", {}};
  for (int i = 0; i < 30; ++i) items.push_back(desk.answer(desk.thread("t" + std::to_string(i)), "Answer " + std::to_string(i), Hold::UndoWindow).id);
  desk.clock.advance(minutes(1));
  CHECK_FALSE(desk.round().ok);
  CHECK(desk.platform().sendCalls == 0);
  desk.restart();
  CHECK_FALSE(desk.round().ok);
  CHECK(must(desk.inbox().counts()).outbox == 30);
  desk.clock.advance(hours(2));
  desk.platform().pullError.reset();
  CHECK(desk.round().sent == 27);
  for (int i = 0; i < 30; ++i) CHECK(desk.item(items[static_cast<std::size_t>(i)]).state == (i < 3 ? OutgoingState::NeedsPerson : OutgoingState::Sent));
  CHECK(must(desk.inbox().counts()).outboxNeedsPerson == 3);
  CHECK(desk.alarms.notices().size() >= 3);
  must(desk.reply().retry(items[0]));
  must(desk.reply().cancel(items[1]));
  desk.clock.advance(hours(3));
  CHECK(desk.round().sent == 1);
  CHECK(desk.item(items[0]).state == OutgoingState::Sent);
  CHECK(desk.item(items[1]).state == OutgoingState::Cancelled);
  CHECK(desk.item(items[2]).state == OutgoingState::NeedsPerson);
  CHECK(desk.platform().accepted().size() == 28);
}

TEST_CASE("What a put-back database takes for unsent waits for a person, held answers included") {
  DeskBench desk;
  const ThreadId one = desk.question("t1", "Hello?");
  const ThreadId two = desk.question("t2", "Hello?");
  const ThreadId three = desk.question("t3", "Hello?");
  const Outgoing held = desk.answer(one, "Held", Hold::UndoWindow), queued = desk.answer(two, "Queued");
  const Outgoing away = desk.answer(three, "Away");
  must(desk.reply().cancel(away.id));
  must(desk.reply().holdDoubtful("The database was put back from a backup."));
  for (const OutgoingId id : {held.id, queued.id}) {
    CHECK(desk.item(id).state == OutgoingState::NeedsPerson);
    CHECK(desk.item(id).errorText == "The database was put back from a backup.");
    // It may have left before: sending it blindly again is refused.
    CHECK(desk.reply().retry(id).error().kind == ErrorKind::Refused);
  }
  CHECK(desk.item(away.id).state == OutgoingState::Cancelled);
  desk.clock.advance(hours(1));
  desk.round();
  CHECK(desk.platform().sendCalls == 0);
  must(desk.reply().resolve(queued.id, Outcome::NotSent));
  CHECK(desk.round().sent == 1);
  CHECK(desk.platform().acceptedTexts() == std::vector<std::string>{"Queued"});
}

TEST_CASE("A retry of an answer whose sending was cut short sent it twice") {
  DeskBench desk;
  const ThreadId id = desk.question("t1", "Hello?");
  const Outgoing item = desk.answer(id, "Good morning.");
  std::string said;
  desk.platform().beforeSend = [&] { said = desk.reply().retry(item.id).error().text; };
  desk.platform().sends = {Send::AcceptThenSilence};
  desk.round();
  CHECK(said.find("looks up what became of it") != std::string::npos);
  desk.platform().beforeSend = {};
  REQUIRE(desk.item(item.id).state == OutgoingState::Unknown);
  CHECK(desk.reply().retry(item.id).error().code == "outbox.uncertain");
  // As a killed program leaves it: sent, but the row never came further.
  desk.write([&](storage::Connection& connection) { return storage::execute(connection, "UPDATE outgoing SET state = 4 WHERE id = ?1", item.id); });
  CHECK(desk.reply().retry(item.id).error().code == "outbox.uncertain");
  desk.restart();
  desk.clock.advance(minutes(1));
  desk.round();
  CHECK(desk.platform().acceptedTexts() == std::vector<std::string>{"Good morning."});
  CHECK(desk.reply().retry(item.id).error().kind == ErrorKind::Conflict);
}

TEST_CASE("A late Send now while the answer was on the wire queued it a second time") {
  DeskBench desk;
  const ThreadId id = desk.question("t1", "Hello?");
  const Outgoing held = desk.answer(id, "Good morning.", Hold::UndoWindow);
  desk.clock.advance(seconds(desk.reply().undoSeconds() + 3));
  std::optional<Error> said;
  desk.platform().beforeSend = [&] { said = desk.reply().sendNow(held.id).error(); };
  CHECK(desk.round().sent == 1);
  REQUIRE(said);
  CHECK(said->code == "outbox.not_held");
  desk.platform().beforeSend = {};
  desk.round();
  CHECK(desk.platform().acceptedTexts() == std::vector<std::string>{"Good morning."});
}

TEST_CASE("Of a put-back database only the newest 500 unsent answers were held") {
  DeskBench desk;
  const ThreadId id = desk.question("t1", "Hello?");
  const Outgoing first = desk.answer(id, "Number 0");
  desk.write([&](storage::Connection& connection) -> Status {
    for (int i = 1; i < 700; ++i) {
      Outgoing more = first;
      more.clientId = "client-" + std::to_string(i);
      if (auto added = storage::OutgoingRepository(connection).insert(more); !added) return fail(added.error());
    }
    return {};
  });
  must(desk.reply().holdDoubtful("The database was put back from a backup."));
  auto reader = must(desk.database().read());
  CHECK(must(storage::OutgoingRepository(reader->connection()).list({OutgoingState::Held, OutgoingState::Queued}, 1000)).empty());
  CHECK(must(storage::OutgoingRepository(reader->connection()).list({OutgoingState::NeedsPerson}, 1000)).size() == 700);
}
