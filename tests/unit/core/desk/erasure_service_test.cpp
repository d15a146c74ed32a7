#include "core/desk/erasure_service.h"

#include <catch2/catch_test_macros.hpp>
#include <filesystem>
#include <fstream>

#include "core/desk/evidence_package_service.h"
#include "core/desk/order_import.h"
#include "core/desk/retention_service.h"
#include "core/desk/review_sample_service.h"
#include "core/storage/buyer_traces.h"
#include "core/storage/durable_file.h"
#include "core/storage/order_repository.h"
#include "core/storage/rows.h"
#include "core/storage/search_index.h"
#include "tests/support/plain_pages.h"
#include "tests/unit/core/desk/desk_bench.h"
#include "tests/unit/core/desk/sample_files.h"
#include "tests/unit/core/desk/stored_case.h"

using namespace inquiry;
using namespace inquiry::test;
using desk::ErasureService;

namespace {

namespace fs = std::filesystem;
const std::string kAddress = "https://pictures.example/1", kOrder = "112-7654321-0001";
const std::vector<std::string> kTraces{"Quirogawitz", "quiro-key-77", "zanahoria", kOrder, "lamp-of-quirogawitz"};

// Maria Quirogawitz wrote twice, bought once, opened a claim; people wrote of her all over the desk. Somebody else wrote, too.
struct ErasureBench {
  ErasureBench() {
    desk.platform().buyerSendsFile("t1", "Hola, soy Quirogawitz: la zanahoria llegó rota", {"lamp-of-quirogawitz.png", "image/png", 0, kAddress, ""});
    desk.platform().files[kAddress] = png();
    desk.round();
    first = desk.thread("t1");
    second = desk.question("t2", "zanahoria otra vez");
    other = desk.question("t3", "I am somebody else with a carrot");
    name("t1", kOrder);
    name("t2", "");
    desk.write([&](storage::Connection& connection) -> Status {
      Order order;
      order.store.value = "shop";
      order.remoteId = kOrder;
      order.buyerKey = "quiro-key-77";
      order.buyerName = "Maria Quirogawitz";
      order.fetchedAt = desk.clock.now();
      const auto stored = storage::OrderRepository(connection).upsert(order);
      return stored ? Status() : fail(stored.error());
    });
    must(desk.attachments().load(must(desk.inbox().thread(first)).messages.front().id, 0));
    desk.answer(first, "Dear Maria Quirogawitz, a new zanahoria leaves today.");
    desk.round();
    must(desk.triage().addNote(other, "Same trouble as Maria Quirogawitz had with " + kOrder));
    must(desk.triage().addNote(second, "zanahoria again"));
    must(desk.triage().noReplyNeeded({second}, "Quirogawitz says thanks"));
    must(desk.triage().snooze({first}, desk.clock.now() + std::chrono::hours(5)));
    must(desk.reply().saveDraft(first, "Draft to Quirogawitz about zanahoria", {}));
    desk::TicketRequest ticket;
    ticket.title = "Call Maria Quirogawitz";
    must(desk.tickets().create(ticket));
    heldAndLifted(LegalHold::Kind::Thread, std::to_string(first.value));
    heldAndLifted(LegalHold::Kind::Order, kOrder);
    must(desk.archive().keepUp());
  }
  void heldAndLifted(LegalHold::Kind kind, const std::string& target) {
    desk::RetentionService retention(desk.parts());
    LegalHold hold;
    hold.kind = kind;
    hold.store.value = "shop";
    hold.target = target;
    hold.reason = "zanahoria in court";
    must(retention.lift(must(retention.hold(hold)), "the zanahoria is settled"));
  }
  // Nobody is told with it.
  void namelessOrder(const std::string& number) {
    desk.write([&](storage::Connection& connection) -> Status {
      Order order;
      order.store.value = "shop";
      order.remoteId = number;
      order.fetchedAt = desk.clock.now();
      const auto stored = storage::OrderRepository(connection).upsert(order);
      return stored ? Status() : fail(stored.error());
    });
  }
  void name(const std::string& remoteId, const std::string& order) {
    desk.write([&](storage::Connection& connection) -> Status {
      ThreadFacts facts;
      facts.remoteId = remoteId;
      facts.orderRemoteId = order;
      facts.buyerName = "Maria Quirogawitz";
      facts.buyerKey = "quiro-key-77";
      const auto done = storage::ThreadRepository(connection).upsertInbound(StoreId{"shop"}, facts);
      return done ? Status() : fail(done.error());
    });
  }

  // Where a word lies in the folder of the workspace, for somebody with its keys.
  std::vector<std::string> placesOf(const std::string& word) {
    std::vector<std::string> places;
    const std::string key(desk.storage().key().reveal());
    for (const auto& entry : fs::recursive_directory_iterator(desk.place("desk"))) {
      if (!entry.is_regular_file()) continue;
      const std::string path = entry.path().string();
      const bool isLog = path.ends_with("-wal"), isDatabase = path.ends_with(".db") || path.find(".db.") != std::string::npos;
      const std::string plain = isLog ? plainLog(path, key) : isDatabase ? plainDatabase(path, key) : bytesOf(path);
      if (plain.find(word) != std::string::npos || path.find(word) != std::string::npos) places.push_back(fs::path(path).filename().string());
    }
    must(desk.storage().outboxJournal().replay([&](const storage::OutboxRecord& record) -> Status {
      if (record.payload.find(word) != std::string::npos) places.emplace_back("outbox record");
      return {};
    }));
    return places;
  }
  std::int64_t count(const std::string& sql) {
    auto reader = must(desk.database().read());
    return must(storage::firstRow<std::int64_t>(reader->connection(), sql, [](storage::Row row) { return row.integer(0); })).value_or(-1);
  }

  DeskBench desk;
  ErasureService service{desk.parts()};
  ThreadId first, second, other;
};

}  // namespace

TEST_CASE("CP06: a forgotten buyer is in no byte of the folder, and the receipt says how much went") {
  ErasureBench bench;
  fs::copy_file(bench.desk.place("desk/inquirydesk.db"), bench.desk.place("desk/inquirydesk.db.replaced-1"));
  for (const std::string& word : kTraces) {
    INFO(word);
    CHECK_FALSE(bench.placesOf(word).empty());
  }
  const std::vector<std::string> before = bench.placesOf("zanahoria");
  for (const char* place : {"inquirydesk.db", "snapshot-1.db", "outbox record"}) CHECK(std::find(before.begin(), before.end(), place) != before.end());
  const auto receipt = must(bench.service.erase(StoreId{"shop"}, "quiro-key-77"));
  for (const std::string& word : kTraces) {
    const auto places = bench.placesOf(word);
    INFO(word << " in " << (places.empty() ? "" : places.front()));
    CHECK(places.empty());
  }
  CHECK(receipt.conversations == 2);
  CHECK(receipt.messages >= 2);
  CHECK(receipt.answers == 1);
  CHECK(receipt.drafts == 1);
  CHECK(receipt.notes == 1);
  CHECK(receipt.orders == 1);
  CHECK(receipt.files == 1);
  CHECK(receipt.mentions >= 2);
  CHECK(receipt.journalRows >= 4);
  CHECK(receipt.snapshots >= 1);
  CHECK(receipt.oldCopies == 1);
  CHECK(receipt.outboxRecords >= 1);
  CHECK(must(bench.desk.inbox().search("zanahoria", desk::InboxService::Order::Newest, 10, desk::InboxService::Total::Skip)).hits.empty());
  CHECK(must(bench.desk.inbox().thread(bench.other)).notes.front().text == "Same trouble as [erased] had with [erased]");
  CHECK(must(bench.desk.inbox().thread(bench.other)).messages.front().text == "I am somebody else with a carrot");
  bench.desk.restart();
  CHECK(must(bench.desk.archive().verifyJournal()).intact);
  CHECK(bench.desk.journal().back().kind == "buyer.erased");
}

TEST_CASE("CP06: the journal still proves itself after words were taken out, and shows when what is left is altered") {
  ErasureBench bench;
  must(bench.service.erase(StoreId{"shop"}, "quiro-key-77"));
  CHECK(must(bench.desk.archive().verifyJournal()).intact);
  const std::int64_t row = bench.count("SELECT seq FROM journal WHERE payload = '{\"erased\":true}' ORDER BY seq LIMIT 1");
  REQUIRE(row > 0);
  bench.desk.write([&](storage::Connection& connection) { return connection.script("DROP TRIGGER journal_keeps_rows; UPDATE journal SET actor = 'nobody' WHERE seq = " + std::to_string(row)); });
  const auto verdict = must(bench.desk.archive().verifyJournal());
  CHECK_FALSE(verdict.intact);
  CHECK(verdict.problem.find("Row " + std::to_string(row)) != std::string::npos);
}

TEST_CASE("CP06: words of the journal cannot be taken out without a witness, nor changed into others") {
  ErasureBench bench;
  const auto update = [&](const std::string& sql) {
    return bench.desk.database().writes().write(storage::WritePriority::User, [&sql](storage::Connection& connection, ChangeSet&) { return connection.script(sql); });
  };
  CHECK_FALSE(update("UPDATE journal SET payload = '{}' WHERE seq = 1"));
  CHECK_FALSE(update("UPDATE journal SET payload = '{\"erased\":true}', actor = 'x' WHERE seq = 1"));
  CHECK_FALSE(update("DELETE FROM journal WHERE seq = 1"));
  REQUIRE(update("UPDATE journal SET payload = '{\"erased\":true}' WHERE seq = 3"));
  CHECK_FALSE(must(bench.desk.archive().verifyJournal()).intact);
}

TEST_CASE("CP06: a platform that tells of a forgotten buyer again is not believed, but may bring what they write anew") {
  ErasureBench bench;
  must(bench.service.erase(StoreId{"shop"}, "quiro-key-77"));
  bench.desk.write([](storage::Connection& connection) { return storage::execute(connection, "DELETE FROM watermark"); });
  bench.desk.round();
  CHECK(bench.placesOf("zanahoria").empty());
  CHECK(bench.count("SELECT count(*) FROM thread WHERE remote_id IN ('t1', 't2')") == 0);
  CHECK(bench.count("SELECT count(*) FROM thread WHERE remote_id = 't3'") == 1);
  bench.desk.clock.advance(std::chrono::hours(1));
  bench.desk.platform().buyerWrites("t1", "A new question");
  bench.desk.round();
  CHECK(bench.count("SELECT count(*) FROM message m JOIN thread t ON t.id = m.thread WHERE t.remote_id = 't1'") == 1);
  CHECK(bench.placesOf("zanahoria").empty());
}

TEST_CASE("CP06: a hold or an answer on its way keeps a buyer, and the sentence says which") {
  ErasureBench bench;
  desk::RetentionService retention(bench.desk.parts());
  const auto hold = must(retention.hold({0, LegalHold::Kind::Order, StoreId{"shop"}, kOrder, "chargeback", {}, {}}));
  CHECK(bench.service.erase(StoreId{"shop"}, "quiro-key-77").error().code == "erasure.held");
  must(retention.lift(hold, "settled"));
  bench.desk.platform().sends = {FakePlatform::Send::AcceptInvisible};
  const Outgoing item = bench.desk.answer(bench.first, "One more");
  bench.desk.round();
  REQUIRE(bench.desk.item(item.id).state == OutgoingState::Unknown);
  bench.name("t1", kOrder);
  const auto refused = bench.service.erase(StoreId{"shop"}, "quiro-key-77");
  REQUIRE_FALSE(refused);
  CHECK(refused.error().code == "erasure.sending");
  CHECK(bench.count("SELECT count(*) FROM thread WHERE remote_id = 't1'") == 1);
}

TEST_CASE("CP06: a buyer is found by id or by name, and a name of several people names nobody") {
  ErasureBench bench;
  CHECK(bench.service.erase(StoreId{"shop"}, "nobody").error().code == "buyer.unknown");
  CHECK(bench.service.erase(StoreId{"none"}, "nobody").error().kind == ErrorKind::NotFound);
  CHECK(must(bench.service.preview(StoreId{"shop"}, "Maria Quirogawitz")).conversations == 2);
  bench.desk.write([](storage::Connection& connection) -> Status {
    ThreadFacts facts;
    facts.remoteId = "t3";
    facts.buyerName = "Maria Quirogawitz";
    facts.buyerKey = "another-key";
    const auto done = storage::ThreadRepository(connection).upsertInbound(StoreId{"shop"}, facts);
    return done ? Status() : fail(done.error());
  });
  CHECK(bench.service.erase(StoreId{"shop"}, "Maria Quirogawitz").error().code == "buyer.ambiguous");
  CHECK(must(bench.service.erase(StoreId{"shop"}, "quiro-key-77")).conversations == 2);
  CHECK(bench.count("SELECT count(*) FROM thread WHERE remote_id = 't3'") == 1);
}

TEST_CASE("CP06: files outside of the workspace are named, as long as they are there") {
  ErasureBench bench;
  must(desk::EvidencePackageService(bench.desk.parts()).write({bench.first, evidence::Redaction::Contacts, "", bench.desk.place("a.zip"), "UTC", desk::PackageWish::Files::Local}));
  must(bench.desk.archive().backup(bench.desk.place("desk.backup")));
  must(bench.desk.archive().exportTo(desk::ArchiveService::What::Messages, desk::ArchiveService::Format::Csv, bench.desk.place("gone.csv"), {}));
  fs::remove(bench.desk.place("gone.csv"));
  const auto receipt = must(bench.service.erase(StoreId{"shop"}, "quiro-key-77"));
  REQUIRE(receipt.handedOut.size() == 2);
  CHECK(receipt.handedOut[0].path == bench.desk.place("desk.backup"));
  CHECK(receipt.handedOut[1].kind == "evidence");
}

TEST_CASE("CP06: what a kill left is finished by the next start, and a stopped erasure by the next call") {
  ErasureBench bench;
  CHECK(bench.service.erase(StoreId{"shop"}, "quiro-key-77", [](std::int64_t, std::int64_t) { return false; }).error().kind == ErrorKind::Cancelled);
  bench.desk.restart();
  ErasureService again(bench.desk.parts());
  const auto rest = again.erase(StoreId{"shop"}, "quiro-key-77");
  CHECK((rest || rest.error().code == "buyer.unknown"));
  must(again.finish());
  for (const std::string& word : kTraces) {
    INFO(word);
    CHECK(bench.placesOf(word).empty());
  }
  CHECK_FALSE(must(again.finish()));
  CHECK(must(bench.desk.archive().verifyJournal()).intact);
}

TEST_CASE("CP06: what keeps a buyer is told one by one: the hold with its reason, and the open case with its number") {
  ErasureBench bench;
  CHECK(must(bench.service.bars(StoreId{"shop"}, "quiro-key-77")).empty());
  desk::RetentionService retention(bench.desk.parts());
  const auto hold = must(retention.hold({0, LegalHold::Kind::Order, StoreId{"shop"}, kOrder, "chargeback", {}, {}}));
  storedClaim(bench.desk, "9", kOrder);
  const auto bars = must(bench.service.bars(StoreId{"shop"}, "quiro-key-77"));
  REQUIRE(bars.size() == 2);
  CHECK(bars[0].why == desk::ErasureBar::Why::Held);
  CHECK(bars[0].what == kOrder);
  CHECK(bars[0].reason == "chargeback");
  CHECK(bars[1].why == desk::ErasureBar::Why::OpenCase);
  CHECK(bars[1].what == "9");
  must(retention.lift(hold, "settled"));
  CHECK(bench.service.erase(StoreId{"shop"}, "quiro-key-77").error().code == "erasure.case");
  CHECK(bench.count("SELECT count(*) FROM thread WHERE remote_id = 't1'") == 1);
}

TEST_CASE("CP06: a dry run of a list says who would be forgotten, and changes nothing") {
  ErasureBench bench;
  const auto plan = must(bench.service.previewList(StoreId{"shop"}, "quiro-key-77\nnot-known-here\n"));
  CHECK(plan.erased == 1);
  CHECK(plan.unknown == 1);
  CHECK(plan.sum.conversations == 2);
  CHECK(plan.sum.messages >= 2);
  CHECK(plan.problems.empty());
  CHECK(bench.count("SELECT count(*) FROM thread WHERE remote_id IN ('t1', 't2')") == 2);
  CHECK(bench.desk.journal().back().kind != "buyer.erased");
}

TEST_CASE("CP06: a list of a platform forgets everybody it names, says what it could not read, and remembers who was not known") {
  ErasureBench bench;
  const std::string list = R"({"metadata": {"topic": "MARKETPLACE_ACCOUNT_DELETION"}, "notification": {"data": {"username": "quiro-key-77", "userId": "ma8vp1jySJC", "eiasToken": "nY+sHZ2P"}}}
not-known-here
{"broken": 1}
)";
  const auto receipt = must(bench.service.eraseList(StoreId{"shop"}, list));
  CHECK(receipt.erased == 1);
  CHECK(receipt.unknown == 1);
  REQUIRE(receipt.problems.size() == 1);
  CHECK(receipt.problems[0].line == 3);
  CHECK(receipt.sum.conversations == 2);
  for (const std::string& word : kTraces) CHECK(bench.placesOf(word).empty());
  CHECK(bench.service.eraseList(StoreId{"shop"}, "  \n").error().code == "deletion.empty");
}

TEST_CASE("CP06: what reviewers wrote on a forgotten buyer's conversations is in no byte of the folder; how they judged the answer stays") {
  ErasureBench bench;
  desk::ReviewSampleService samples(bench.desk.parts());
  bench.desk.answer(bench.other, "It leaves today.");
  bench.desk.round();
  bench.name("t1", kOrder);
  const SampleFrame frame{bench.desk.clock.now() - std::chrono::hours(24), bench.desk.clock.now() + std::chrono::hours(24), {}, {}};
  const auto drawn = must(samples.draw(frame, 10, 7));
  REQUIRE(drawn.threads.size() == 2);
  must(samples.score(drawn.id, bench.first, {{}, {}, {{"correct", 2}}, "She wrote \"la zanahoria llegó rota\", and the reply does not say sorry: pepinillo."}));
  must(samples.score(drawn.id, bench.other, {{}, {}, {{"correct", 5}}, "Better than the reply to Maria Quirogawitz."}));
  must(bench.desk.archive().keepUp());
  CHECK_FALSE(bench.placesOf("pepinillo").empty());
  must(bench.service.erase(StoreId{"shop"}, "quiro-key-77"));
  for (const char* word : {"pepinillo", "zanahoria", "Quirogawitz"}) {
    const auto places = bench.placesOf(word);
    INFO(word << " in " << (places.empty() ? "" : places.front()));
    CHECK(places.empty());
  }
  const auto kept = must(samples.sample(drawn.id));
  for (const SampledThread& each : kept.threads) {
    REQUIRE(each.sheets.size() == 1);
    CHECK(each.sheets.front().comment == (each.thread == bench.other ? "Better than the reply to [erased]." : ""));
    CHECK(each.sheets.front().values.at("correct") == (each.thread == bench.other ? 5 : 2));
    CHECK(each.remoteId == (each.thread == bench.other ? "t3" : ""));
  }
}

TEST_CASE("CP06: a blank name forgot every order without a buyer") {
  ErasureBench bench;
  bench.namelessOrder("from-the-erp");
  for (const char* blank : {"", "  ", "\t"}) {
    CHECK(bench.service.erase(StoreId{"shop"}, blank).error().code == "buyer.nameless");
    CHECK(bench.service.preview(StoreId{"shop"}, blank).error().code == "buyer.nameless");
    CHECK(bench.service.bars(StoreId{"shop"}, blank).error().code == "buyer.nameless");
  }
  CHECK(bench.count("SELECT count(*) FROM shop_order") == 2);
  CHECK(bench.count("SELECT count(*) FROM thread") == 3);
  auto reader = must(bench.desk.database().read());
  CHECK(must(storage::tracesOf(reader->connection(), StoreId{"shop"}, {""})).isEmpty());
}

TEST_CASE("CP06: orders that a platform names in its list stayed when no buyer was known with them") {
  ErasureBench bench;
  bench.namelessOrder("299938");
  const auto receipt = must(bench.service.eraseList(StoreId{"shop"}, R"({"shop_id": 1, "shop_domain": "x.example", "customer": {"id": 77}, "orders_to_redact": [299938]})"));
  CHECK(receipt.erased == 1);
  CHECK(receipt.sum.orders == 1);
  CHECK(bench.count("SELECT count(*) FROM shop_order WHERE remote_id = '299938'") == 0);
  CHECK(bench.count("SELECT count(*) FROM shop_order") == 1);
}

TEST_CASE("CP06: whoever was forgotten came back with an old export or a table of orders") {
  ErasureBench bench;
  must(bench.service.erase(StoreId{"shop"}, "quiro-key-77"));
  const std::string folder = bench.desk.place("export");
  fs::create_directory(folder);
  const auto threadLine = [](const char* id, const char* buyer, const char* key, const char* last) {
    return std::string(R"({"id":")") + id + R"(","store":"shop","marketplace":"ebay","lang":"en","buyer":")" + buyer + R"(","buyer_key":")" + key +
           R"(","order":"","subject":"","status":"closed","assignee":"","tags":[],"created_at":"2020-01-01T00:00:00Z","due_at":null,"unread":0,"messages":1,"last_at":")" + last + "\"}\n";
  };
  const auto messageLine = [](const char* id, const char* of, const char* at, const char* body) {
    return std::string(R"({"id":")") + id + R"(","thread":")" + of + R"(","store":"shop","direction":"in","from":"x","sent_at":")" + at + R"(","lang":"en","body":")" + body + "\",\"order\":\"\",\"attachments\":0}\n";
  };
  std::ofstream(folder + "/threads.jsonl") << threadLine("t1", "Maria Quirogawitz", "quiro-key-77", "2020-01-02T00:00:00Z") << threadLine("o9", "Olga", "olga", "2020-01-02T00:00:00Z")
                                           << threadLine("t8", "Maria Quirogawitz", "quiro-key-77", "2099-01-02T00:00:00Z");
  std::ofstream(folder + "/messages.jsonl") << messageLine("m1", "t1", "2020-01-02T00:00:00Z", "la zanahoria") << messageLine("m2", "o9", "2020-01-02T00:00:00Z", "hello")
                                            << messageLine("m3", "t8", "2020-01-02T00:00:00Z", "la zanahoria") << messageLine("m4", "t8", "2099-01-02T00:00:00Z", "I buy again");
  const auto receipt = must(bench.desk.archive().importFolder(folder, nullptr));
  CHECK(receipt.threads == 2);
  CHECK(receipt.messages == 2);
  REQUIRE(receipt.problems.size() == 1);
  CHECK(receipt.problems[0].line == 1);
  CHECK(receipt.problems[0].reason == "this buyer was forgotten here: left out");
  CHECK(bench.count("SELECT count(*) FROM thread WHERE remote_id = 't1'") == 0);
  CHECK(bench.placesOf("zanahoria").empty());

  const std::string table = bench.desk.place("orders.csv");
  must(storage::replaceFile(table, "order,status,buyer_id\n" + kOrder + ",shipped,\n900,shipped,quiro-key-77\n901,shipped,olga\n"));
  const auto orders = must(desk::OrderImportService(bench.desk.parts()).run({table, StoreId{"shop"}, "UTC"}, {}));
  CHECK(orders.added == 1);
  REQUIRE(orders.problems.size() == 2);
  CHECK(orders.problems[0].code == "orders.forgotten");
  CHECK(orders.problems[0].line == 2);
  CHECK(orders.problems[1].line == 3);
  CHECK(bench.placesOf(kOrder).empty());
}
