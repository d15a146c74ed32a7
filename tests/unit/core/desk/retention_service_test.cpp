#include "core/desk/retention_service.h"

#include <catch2/catch_test_macros.hpp>
#include <filesystem>

#include "core/storage/order_repository.h"
#include "core/storage/rows.h"
#include "core/storage/search_index.h"
#include "tests/unit/core/desk/desk_bench.h"
#include "tests/unit/core/desk/sample_files.h"
#include "tests/unit/core/desk/stored_case.h"

using namespace inquiry;
using namespace inquiry::test;
using compliance::DataKind;
using desk::RetentionService;

namespace {

constexpr Duration kDay = std::chrono::hours(24);
const std::string kAddress = "https://pictures.example/1";

// Two conversations that are over and one that waits for an answer.
struct RetentionBench {
  RetentionBench() {
    desk.platform().buyerSendsFile("old", "My number is +1 415 555 0132, the lamp is broken", {"lamp.png", "image/png", 0, kAddress, ""});
    desk.platform().files[kAddress] = png();
    desk.round();
    old = desk.thread("old");
    must(desk.attachments().load(must(desk.inbox().thread(old)).messages.front().id, 0));
    close(old);
    held = desk.question("held", "This one is disputed");
    close(held);
    waiting = desk.question("waiting", "Nobody answered me");
  }
  void close(ThreadId thread) { must(desk.triage().noReplyNeeded({thread}, "done")); }
  std::int64_t count(const std::string& sql) {
    auto reader = must(desk.database().read());
    return must(storage::firstRow<std::int64_t>(reader->connection(), sql, [](storage::Row row) { return row.integer(0); })).value_or(-1);
  }
  bool isThere(ThreadId thread) { return desk.inbox().thread(thread).has_value(); }
  std::size_t files() const {
    std::error_code none;
    std::size_t number = 0;
    for (std::filesystem::directory_iterator entry(desk.place("desk/attachments"), none), end; !none && entry != end; entry.increment(none)) ++number;
    return number;
  }
  desk::RetentionReceipt runNow() { return must(service.run(RetentionService::Which::Now, 1000)); }

  DeskBench desk;
  RetentionService service{desk.parts()};
  ThreadId old, held, waiting;
};

}  // namespace

TEST_CASE("CP07: after their time conversations are gone with words, files and search hits, and the journal keeps a count only") {
  RetentionBench bench;
  must(bench.service.choose(StoreId{"shop"}, DataKind::Conversations, 100));
  must(bench.service.hold({0, LegalHold::Kind::Thread, StoreId{"shop"}, std::to_string(bench.held.value), "chargeback 4711", {}, {}}));
  CHECK(bench.runNow().isNothing());
  CHECK(bench.files() == 1);
  bench.desk.clock.advance(101 * kDay);
  const auto receipt = bench.runNow();
  CHECK(receipt.conversations == 1);
  CHECK(receipt.messages == 1);
  CHECK(receipt.files == 1);
  CHECK_FALSE(bench.isThere(bench.old));
  CHECK(bench.isThere(bench.held));
  CHECK(bench.isThere(bench.waiting));
  CHECK(bench.files() == 0);
  CHECK(must(bench.desk.inbox().search("lamp", desk::InboxService::Order::Newest, 10, desk::InboxService::Total::Skip)).hits.empty());
  const JournalEntry last = bench.desk.journal().back();
  CHECK(last.kind == "retention.deleted");
  CHECK(last.payload == R"({"conversations":1,"files":1,"messages":1,"orders":0,"originals":0,"unnamed":0})");
  CHECK(must(bench.desk.archive().verifyJournal()).intact);
  CHECK(bench.runNow().isNothing());
}

TEST_CASE("CP07: a platform that goes on telling of a deleted conversation is not believed, until the buyer writes again") {
  RetentionBench bench;
  must(bench.service.choose(StoreId{"shop"}, DataKind::Conversations, 100));
  bench.desk.clock.advance(101 * kDay);
  CHECK(bench.runNow().conversations == 2);
  must(bench.desk.access().clearCache({}, {}));
  bench.desk.round();
  CHECK(bench.count("SELECT count(*) FROM thread WHERE remote_id = 'old'") == 0);
  bench.desk.platform().buyerWrites("old", "It is broken again");
  bench.desk.round();
  CHECK(bench.count("SELECT count(*) FROM thread WHERE remote_id = 'old'") == 1);
  CHECK(bench.count("SELECT count(*) FROM message m JOIN thread t ON t.id = m.thread WHERE t.remote_id = 'old'") == 1);
  CHECK(bench.desk.row(bench.desk.thread("old")).needsReply);
}

TEST_CASE("CP07: personal data goes thirty days after delivery, the words stay masked") {
  RetentionBench bench;
  bench.desk.write([&](storage::Connection& connection) -> Status {
    ThreadFacts facts;
    facts.remoteId = "old";
    facts.orderRemoteId = "112-1";
    facts.buyerName = "Maria Quiroga";
    facts.buyerKey = "mq";
    if (const auto done = storage::ThreadRepository(connection).upsertInbound(StoreId{"shop"}, facts); !done) return fail(done.error());
    Order order;
    order.store.value = "shop";
    order.remoteId = "112-1";
    order.buyerName = "Maria Quiroga";
    order.buyerKey = "mq";
    order.shipments.push_back({"s", "DHL", "JD1", "", "delivered", bench.desk.clock.now(), bench.desk.clock.now() + 10 * kDay, {}});
    const auto stored = storage::OrderRepository(connection).upsert(order);
    return stored ? Status() : fail(stored.error());
  });
  must(bench.service.choose(StoreId{"shop"}, DataKind::PersonalData, 30));
  bench.desk.clock.advance(39 * kDay);
  bench.runNow();
  CHECK(bench.desk.row(bench.old).buyerName == "Maria Quiroga");
  bench.desk.clock.advance(2 * kDay);
  bench.runNow();
  const Thread row = bench.desk.row(bench.old);
  CHECK(row.buyerName.empty());
  CHECK(row.buyerKey.empty());
  CHECK(row.orderRemoteId == "112-1");
  const std::string text = must(bench.desk.inbox().thread(bench.old)).messages.front().text;
  CHECK(text.find("555") == std::string::npos);
  CHECK(text.find("the lamp is broken") != std::string::npos);
  CHECK(bench.count("SELECT count(*) FROM message_payload p JOIN message m ON m.id = p.message WHERE m.thread = " + std::to_string(bench.old.value)) == 0);
  CHECK(bench.count("SELECT count(*) FROM shop_order WHERE buyer_name <> '' OR buyer_key <> ''") == 0);
}

TEST_CASE("CP07: personal data takes the name a buyer signed with, and no search finds it") {
  RetentionBench bench;
  const ThreadId thread = bench.desk.question("signed", "No llega la lámpara.\nSaludos, Mateo Díaz");
  bench.desk.write([](storage::Connection& connection) -> Status {
    ThreadFacts facts;
    facts.remoteId = "signed";
    facts.buyerName = "MATEO DIAZ";
    const auto stored = storage::ThreadRepository(connection).upsertInbound(StoreId{"shop"}, facts);
    return stored ? Status() : fail(stored.error());
  });
  bench.close(thread);
  const auto hits = [&](const char* word) { return must(bench.desk.inbox().search(word, desk::InboxService::Order::Newest, 10, desk::InboxService::Total::Skip)).hits.size(); };
  CHECK(hits("mateo") == 1);
  must(bench.service.choose(StoreId{"shop"}, DataKind::PersonalData, 30));
  bench.desk.clock.advance(40 * kDay);
  bench.runNow();
  bench.desk.write([](storage::Connection& connection) -> Status {
    const auto indexed = storage::SearchIndex(connection).catchUp(100, std::chrono::seconds(10));
    return indexed ? Status() : fail(indexed.error());
  });
  CHECK(must(bench.desk.inbox().thread(thread)).messages.front().text == "No llega la lámpara.\nSaludos, •••");
  CHECK(hits("mateo") == 0);
  CHECK(hits("díaz") == 0);
  CHECK(hits("lampara") == 1);
}

TEST_CASE("CP07: masked words are not brought back by the platform telling them again") {
  RetentionBench bench;
  must(bench.service.choose(StoreId{"shop"}, DataKind::PersonalData, 30));
  bench.desk.clock.advance(31 * kDay);
  CHECK(bench.runNow().named >= 1);
  bench.desk.write([](storage::Connection& connection) { return storage::execute(connection, "DELETE FROM watermark"); });
  bench.desk.round();
  const Message message = must(bench.desk.inbox().thread(bench.old)).messages.front();
  CHECK(message.text.find("555") == std::string::npos);
  CHECK_FALSE(message.edited);
  CHECK(bench.runNow().isNothing());
}

TEST_CASE("CP07: originals, files and orders go by times of their own") {
  RetentionBench bench;
  bench.desk.platform().buyerWrites("old", "One more thing");
  bench.desk.round();
  bench.close(bench.old);
  must(bench.service.choose(StoreId{"shop"}, DataKind::Originals, 5));
  must(bench.service.choose(StoreId{"shop"}, DataKind::Files, 10));
  bench.desk.clock.advance(6 * kDay);
  const auto first = bench.runNow();
  CHECK(first.originals == 1);
  CHECK(first.files == 0);
  bench.desk.clock.advance(5 * kDay);
  CHECK(bench.runNow().files == 1);
  CHECK(bench.files() == 0);
  CHECK(must(bench.desk.inbox().thread(bench.old)).messages.size() == 2);
}

TEST_CASE("CP07: nothing goes by itself within a week of a new rule, and then a part of it a day") {
  RetentionBench bench;
  must(bench.service.choose(StoreId{"shop"}, DataKind::Conversations, 1));
  bench.desk.clock.advance(6 * kDay);
  CHECK_FALSE(must(bench.service.runWhenDue()));
  CHECK(bench.isThere(bench.old));
  bench.desk.clock.advance(2 * kDay);
  CHECK(must(bench.service.runWhenDue()));
  CHECK_FALSE(bench.isThere(bench.old));
  CHECK_FALSE(must(bench.service.runWhenDue()));
}

TEST_CASE("CP07: the page says how much there is, what goes next, what is held and since when") {
  RetentionBench bench;
  must(bench.service.choose(StoreId{"shop"}, DataKind::Conversations, 100));
  must(bench.service.hold({0, LegalHold::Kind::Thread, StoreId{"shop"}, std::to_string(bench.held.value), "chargeback", {}, {}}));
  bench.desk.clock.advance(80 * kDay);
  auto rows = must(bench.service.rows());
  REQUIRE(rows.size() == 1);
  CHECK(rows[0].held == 1);
  CHECK(rows[0].startsAt == instant("2026-03-11T08:00:00Z"));
  CHECK(rows[0].lines[0].rule.days == 100);
  CHECK(rows[0].lines[0].rows == 3);
  CHECK(rows[0].lines[0].bytes > 40);
  CHECK(rows[0].lines[0].dueNow == 0);
  CHECK(rows[0].lines[0].dueSoon == 1);
  bench.desk.clock.advance(21 * kDay);
  rows = must(bench.service.rows());
  CHECK(rows[0].lines[0].dueNow == 1);
}

TEST_CASE("CP07: a hold needs a reason, covers an order's conversations and cases, and is lifted with a name") {
  RetentionBench bench;
  CHECK(bench.service.hold({0, LegalHold::Kind::Thread, StoreId{"shop"}, "1", " ", {}, {}}).error().code == "hold.reason");
  CHECK(bench.service.hold({0, LegalHold::Kind::Thread, StoreId{"shop"}, "999", "why", {}, {}}).error().kind == ErrorKind::NotFound);
  storedClaim(bench.desk, "9", "112-7");
  bench.desk.write([](storage::Connection& connection) -> Status {
    ThreadFacts facts;
    facts.remoteId = "old";
    facts.orderRemoteId = "112-7";
    const auto done = storage::ThreadRepository(connection).upsertInbound(StoreId{"shop"}, facts);
    return done ? storage::execute(connection, "UPDATE platform_case SET turn = 4") : fail(done.error());
  });
  const std::int64_t hold = must(bench.service.hold({0, LegalHold::Kind::Order, StoreId{"shop"}, "112-7", "chargeback", {}, {}}));
  CHECK(bench.service.hold({0, LegalHold::Kind::Order, StoreId{"shop"}, "112-7", "again", {}, {}}).error().code == "hold.exists");
  must(bench.service.choose(StoreId{"shop"}, DataKind::Conversations, 1));
  bench.desk.clock.advance(20 * kDay);
  bench.runNow();
  CHECK(bench.isThere(bench.old));
  CHECK(bench.isThere(bench.desk.thread("case:9")));
  must(bench.service.lift(hold, "settled"));
  CHECK(bench.service.lift(hold, "twice").error().kind == ErrorKind::NotFound);
  CHECK(must(bench.service.holds(false)).empty());
  CHECK(must(bench.service.holds(true)).front().liftedBy == PersonId{"me"});
  bench.runNow();
  CHECK_FALSE(bench.isThere(bench.old));
}

TEST_CASE("F31: a run that is stopped at any step goes on where it was, and a hold that comes meanwhile wins") {
  RetentionBench bench;
  for (int i = 0; i < 25; ++i) bench.close(bench.desk.question("more" + std::to_string(i), "words"));
  must(bench.service.choose(StoreId{"shop"}, DataKind::Conversations, 1));
  bench.desk.clock.advance(20 * kDay);
  const auto part = must(bench.service.run(RetentionService::Which::Now, 1));
  CHECK(part.conversations == 10);
  CHECK_FALSE(part.isLast);
  bench.desk.restart();
  RetentionService again(bench.desk.parts());
  must(again.hold({0, LegalHold::Kind::Thread, StoreId{"shop"}, std::to_string(bench.desk.thread("more24").value), "late", {}, {}}));
  const auto rest = must(again.run(RetentionService::Which::Now, 1000));
  CHECK(rest.isLast);
  CHECK(part.conversations + rest.conversations == 26);
  CHECK(must(bench.desk.archive().verifyJournal()).intact);
}

TEST_CASE("CP07: what is being written, sent or disputed is not touched") {
  RetentionBench bench;
  must(bench.desk.reply().saveDraft(bench.old, "I am still writing", {}));
  must(bench.service.choose(StoreId{"shop"}, DataKind::Conversations, 1));
  bench.desk.clock.advance(20 * kDay);
  bench.runNow();
  CHECK(bench.isThere(bench.old));
  CHECK(bench.isThere(bench.waiting));
}
