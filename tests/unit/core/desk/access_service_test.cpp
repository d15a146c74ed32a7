#include "core/desk/access_service.h"

#include <catch2/catch_test_macros.hpp>
#include <nlohmann/json.hpp>
#include <sstream>

#include "tests/unit/core/desk/desk_bench.h"

using namespace inquiry;
using namespace inquiry::test;

namespace {

const desk::Progress kGoOn = [](std::int64_t, std::int64_t) { return true; };

// Everything a person sees of a thread, as one comparable text.
std::string shown(DeskBench& bench, ThreadId id) {
  const desk::ThreadDetail detail = must(bench.inbox().thread(id, 100));
  std::ostringstream text;
  const Thread& thread = detail.thread;
  const auto at = [](const std::optional<Instant>& instant) { return instant ? instant->toIso() : "-"; };
  text << thread.id.value << '|' << name(thread.status) << '|' << thread.needsReply << thread.unread << '|' << thread.assignee << '|' << at(thread.dueAt) << '|'
       << at(thread.oldestUnansweredAt) << '|' << at(thread.lastMessageAt) << '|' << thread.messageCount << '|' << thread.unansweredCount << '|' << thread.excerpt;
  for (const std::string& tag : thread.tags) text << "#" << tag;
  for (const Message& message : detail.messages)
    text << "\n" << message.id.value << ' ' << name(message.author) << ' ' << message.authorName << ' ' << message.sentAt.toIso() << ' ' << message.text << ' ' << message.edited << message.deleted;
  for (const desk::NoteView& note : detail.notes) text << "\nnote " << note.text;
  if (detail.draft) text << "\ndraft " << detail.draft->text;
  for (const Outgoing& item : detail.outgoing) text << "\noutgoing " << name(item.state) << ' ' << item.text;
  for (const desk::ClockView& clock : detail.clocks) text << "\nclock " << clock.policy << ' ' << clock.dueAt.toIso();
  return text.str();
}

std::string shownAll(DeskBench& bench, const std::vector<ThreadId>& threads) {
  std::string all;
  for (const ThreadId id : threads) all += shown(bench, id) + "\n";
  return all;
}

std::size_t hits(DeskBench& bench, const std::string& word) { return must(bench.inbox().search(word, desk::InboxService::Order::Newest, 50)).hits.size(); }

}  // namespace

TEST_CASE("TM09: a locked window opens with the passphrase and with no other") {
  DeskBench bench;
  CHECK(must(bench.access().verify(Secret("correct horse"))));
  CHECK_FALSE(must(bench.access().verify(Secret("correct hors"))));
  CHECK_FALSE(must(bench.access().verify(Secret(""))));
  CHECK(bench.access().hasPassphrase());
  CHECK_FALSE(bench.access().hasKeyStore());
}

TEST_CASE("TM09: the passphrase is changed with the old one, or reset with the recovery code") {
  DeskBench bench;
  CHECK(bench.access().changePassphrase(Secret("wrong"), Secret("battery staple")).error().code == "key.wrong_passphrase");
  CHECK(bench.access().changePassphrase(Secret("correct horse"), Secret("short")).error().kind == ErrorKind::InvalidInput);
  CHECK(must(bench.access().verify(Secret("correct horse"))));
  must(bench.access().changePassphrase(Secret("correct horse"), Secret("battery staple")));
  CHECK(must(bench.access().verify(Secret("battery staple"))));
  CHECK_FALSE(must(bench.access().verify(Secret("correct horse"))));
  const std::string code = must(bench.access().newRecoveryCode());
  const std::string later = must(bench.access().newRecoveryCode());
  CHECK(bench.access().resetWithRecoveryCode(code, Secret("another horse")).error().code == "key.wrong_code");
  must(bench.access().resetWithRecoveryCode(later, Secret("correct horse")));
  CHECK(must(bench.access().verify(Secret("correct horse"))));
  std::string told;
  for (const JournalEntry& entry : bench.journal()) told += entry.kind + entry.payload;
  CHECK(told.find("access.passphrase-changed") != std::string::npos);
  CHECK(told.find("access.passphrase-reset") != std::string::npos);
  for (const char* secret : {"battery staple", "correct horse", "another horse"}) CHECK(told.find(secret) == std::string::npos);
  CHECK(told.find(later) == std::string::npos);
  bench.restart();  // opens with the passphrase as it is now
}

TEST_CASE("TM09: a cleared cache is rebuilt from the store, and what people did to it stays") {
  DeskBench bench;
  bench.platform().pageSize = 3;
  std::vector<ThreadId> threads;
  for (int i = 0; i < 12; ++i) {
    threads.push_back(bench.question("t" + std::to_string(i), "Where is parcel " + std::to_string(i) + "?"));
    bench.clock.advance(std::chrono::minutes(1));
    if (i % 3 == 0) bench.platform().buyerWrites("t" + std::to_string(i), "I wait for parcel " + std::to_string(i));
  }
  bench.round();
  bench.answer(threads[1], "It left today.");
  bench.round();
  bench.platform().answeredElsewhere("t2", "Written on the website");
  const std::string edited = bench.platform().buyerWrites("t4", "As it was first");
  bench.round();
  bench.platform().edit(edited, "As it is now");
  bench.round();
  must(bench.triage().close({threads[3]}));
  must(bench.triage().noReplyNeeded({threads[4]}, "thanks only"));
  must(bench.triage().snooze({threads[5]}, bench.clock.now() + std::chrono::hours(40)));
  must(bench.triage().tag({threads[6], threads[7]}, {"returns"}, {}));
  must(bench.triage().assign({threads[6]}, "me"));
  must(bench.triage().merge({threads[8]}, threads[9]));
  must(bench.triage().addNote(threads[0], "Called the carrier"));
  must(bench.reply().saveDraft(threads[0], "Dear buyer, it", {}));
  must(bench.reply().setUndoSeconds(10));
  bench.answer(threads[10], "Held back for now", desk::ReplyRequest::Hold::UndoWindow);
  threads.erase(threads.begin() + 8);
  const std::string before = shownAll(bench, threads);
  const std::size_t arrivals = bench.journal().size();
  bench.announced();

  const desk::CacheReceipt receipt = must(bench.access().clearCache({}, kGoOn));
  CHECK(receipt.stores == 1);
  CHECK(receipt.messages > 10);
  CHECK(hits(bench, "parcel") == 0);
  const auto during = must(bench.inbox().thread(threads[0]));
  CHECK(during.messages.empty());
  CHECK(during.notes.size() == 1);
  CHECK(during.draft->text == "Dear buyer, it");
  CHECK(during.thread.needsReply);
  CHECK(must(bench.coverage().rows()).front().awaited == receipt.messages);

  const desk::StoreSync round = bench.round();
  CHECK(round.ok);
  CHECK(round.messages == receipt.messages);
  CHECK(shownAll(bench, threads) == before);
  CHECK(hits(bench, "parcel") >= 10);
  CHECK(must(bench.coverage().rows()).front().awaited == 0);
  CHECK(bench.announced().arrived.empty());  // nothing of it is news
  CHECK(bench.journal().size() == arrivals + 1);
  CHECK(bench.journal().back().kind == "cache.cleared");
  CHECK(must(bench.archive().verifyJournal()).intact);
  CHECK(bench.round().messages == 0);
}

TEST_CASE("TM09: what a buyer writes while the cache is rebuilt is news and has its clock") {
  DeskBench bench;
  bench.platform().pageSize = 1;
  const ThreadId waiting = bench.question("t1", "First question"), closed = bench.question("t2", "All fine, thanks");
  must(bench.triage().close({closed}));
  const auto due = bench.row(waiting).dueAt;
  must(bench.access().clearCache({}, kGoOn));
  bench.clock.advance(std::chrono::minutes(5));
  // The pages come newest first: the new message is there before the old one.
  const std::string fresh = bench.platform().buyerWrites("t1", "Second question");
  bench.platform().buyerWrites("t2", "One more thing");
  bench.announced();
  CHECK(bench.round().ok);
  CHECK(bench.row(waiting).dueAt == due);  // the wait goes on where it was
  CHECK(must(bench.inbox().thread(waiting)).messages.size() == 2);
  CHECK(bench.row(closed).status == ThreadStatus::Open);
  CHECK(bench.row(closed).needsReply);
  CHECK(bench.row(closed).oldestUnansweredAt == bench.clock.now());
  CHECK(bench.announced().arrived.size() == 2);
}

TEST_CASE("TM09: an answer given elsewhere while the cache is rebuilt ends the wait") {
  DeskBench bench;
  bench.platform().pageSize = 1;
  const ThreadId thread = bench.question("t1", "First question");
  must(bench.access().clearCache({}, kGoOn));
  bench.clock.advance(std::chrono::minutes(5));
  bench.platform().answeredElsewhere("t1", "Written on the website");
  CHECK(bench.round().ok);
  CHECK_FALSE(bench.row(thread).needsReply);
}

TEST_CASE("TM09: nothing is cleared that would not come back") {
  DeskBench bench({"shop", "other"});
  bench.question("t1", "Where is it?");
  bench.platform("other").pullError = Error{ErrorKind::Unauthorised, "fake.gone", "Sign in again.", {}};
  CHECK(bench.access().clearCache({}, kGoOn).error().code == "cache.unreachable");
  CHECK(bench.row(bench.thread("t1")).messageCount == 1);
  CHECK(must(bench.inbox().thread(bench.thread("t1"))).messages.size() == 1);
  CHECK(must(bench.access().clearCache({StoreId{"shop"}}, kGoOn)).messages == 1);
  CHECK(bench.access().clearCache({StoreId{"nobody"}}, kGoOn).error().kind == ErrorKind::NotFound);
  Store imported;
  imported.id.value = "old-shop";
  imported.marketplace = Marketplace::Ebay;
  imported.name = "Old shop";
  imported.timeZone = "UTC";
  bench.write([&](storage::Connection& connection) { return storage::StoreRepository(connection).add(imported, bench.clock.now()); });
  CHECK(bench.access().clearCache({imported.id}, kGoOn).error().code == "cache.no_platform");
}

TEST_CASE("TM09: messages older than the pulls reach, and deleted ones, stay") {
  DeskBench bench;
  bench.platform().buyerWrites("t1", "Half a year ago", bench.clock.now() - std::chrono::hours(24 * 180));
  const std::string gone = bench.platform().buyerWrites("t1", "Taken back");
  bench.platform().buyerWrites("t1", "Just now");
  bench.round();
  bench.platform().remove(gone);
  bench.round();
  CHECK(must(bench.access().clearCache({}, kGoOn)).messages == 1);
  const auto left = must(bench.inbox().thread(bench.thread("t1"))).messages;
  REQUIRE(left.size() == 2);
  CHECK(left[0].text == "Half a year ago");
  CHECK(left[1].text == "Taken back");
}

TEST_CASE("TM09: clearing takes loaded files along, unless an answer still needs them") {
  DeskBench bench;
  for (const char* number : {"1", "2"}) {
    const std::string address = std::string("https://pictures.example/") + number;
    bench.platform().buyerSendsFile(std::string("t") + number, "It came like this.", {"photo.png", "image/png", 0, address, ""});
    bench.platform().files[address] = std::string("\x89PNG\r\n\x1a\n picture ") + number;
  }
  bench.round();
  std::vector<MessageId> messages;
  for (const char* number : {"t1", "t2"}) {
    messages.push_back(must(bench.inbox().thread(bench.thread(number))).messages.front().id);
    must(bench.attachments().load(messages.back(), 0));
  }
  // The second picture goes along with a draft.
  const storage::SealedFiles& held = bench.storage().attachments();
  const std::string hash = must(bench.inbox().thread(bench.thread("t2"))).messages.front().attachments.front().hash;
  must(bench.reply().saveDraft(bench.thread("t2"), "See here", {{"photo.png", "image/png", 19, held.placeOf(hash)}}));
  const desk::CacheReceipt receipt = must(bench.access().clearCache({}, kGoOn));
  CHECK(receipt.files == 1);
  CHECK(receipt.bytes > 0);
  CHECK(held.holds(held.placeOf(hash)));
  CHECK(bench.round().ok);
  CHECK_FALSE(must(bench.attachments().isLocal(messages[0], 0)));
  CHECK(must(bench.attachments().load(messages[0], 0)).bytes.ends_with("picture 1"));
}

TEST_CASE("TM09: clearing that is stopped half way loses nothing either") {
  DeskBench bench;
  std::vector<ThreadId> threads;
  for (int i = 0; i < 500; ++i) bench.platform().buyerWrites("t" + std::to_string(i % 5), "Message " + std::to_string(i));
  bench.round();
  for (int i = 0; i < 5; ++i) threads.push_back(bench.thread("t" + std::to_string(i)));
  const std::string before = shownAll(bench, threads);
  const auto stopped = bench.access().clearCache({}, [](std::int64_t done, std::int64_t expected) { return done < 200 || expected < 500; });
  REQUIRE_FALSE(stopped);
  CHECK(stopped.error().kind == ErrorKind::Cancelled);
  bench.restart();
  CHECK(bench.round().messages == 200);
  CHECK(shownAll(bench, threads) == before);
}
