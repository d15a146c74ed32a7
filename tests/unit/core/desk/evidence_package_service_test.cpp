#include "core/desk/evidence_package_service.h"

#include <catch2/catch_test_macros.hpp>
#include <fstream>
#include <iterator>

#include "core/storage/message_repository.h"
#include "core/desk/order_import.h"
#include "core/storage/durable_file.h"
#include "core/storage/order_repository.h"
#include "core/storage/sealing.h"
#include "core/storage/tag_repository.h"
#include "core/storage/thread_repository.h"
#include "tests/unit/core/desk/desk_bench.h"
#include "tests/unit/core/desk/sample_files.h"
#include "tests/unit/core/desk/stored_case.h"

using namespace inquiry;
using namespace inquiry::test;
using evidence::Redaction;

namespace {

const std::string kAddress = "https://pictures.example/1";
const std::string kOrder = "112-5550001";

std::string contentOf(const std::string& file) {
  std::ifstream in(file, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

// Files are stored as they are, so what stands in one can be looked for in the whole.
bool holds(const std::string& package, const std::string& words) { return contentOf(package).find(words) != std::string::npos; }

// A buyer named Maria Quiroga asks twice, with a telephone number, an address and a picture; she is answered once.
struct PackageBench {
  PackageBench() {
    desk.platform().buyerWrites("t1", "Where is my lamp? Call me: +1 415 555 0132 or maria.q@example.com");
    desk.platform().buyerSendsFile("t1", "It came broken, says Maria.", {"lamp.png", "image/png", 0, kAddress, ""});
    desk.platform().files[kAddress] = picture;
    desk.round();
    thread = desk.thread("t1");
    desk.write([this](storage::Connection& connection) -> Status {
      ThreadFacts facts;
      facts.remoteId = "t1";
      facts.orderRemoteId = kOrder;
      facts.buyerName = "Maria Quiroga";
      facts.buyerKey = "mq-77";
      if (const auto done = storage::ThreadRepository(connection).upsertInbound(StoreId{"shop"}, facts); !done) return fail(done.error());
      Order order;
      order.store.value = "shop";
      order.remoteId = kOrder;
      order.buyerKey = "mq-77";
      order.buyerName = "Maria Quiroga";
      order.fetchedAt = desk.clock.now();
      order.lines.push_back({"i1", "LAMP-1", "Desk lamp", "", 1, Money{1290, "USD"}});
      const auto stored = storage::OrderRepository(connection).upsert(order);
      return stored ? Status() : fail(stored.error());
    });
    desk.answer(thread, "We send a new one today.");
    desk.round();
  }

  evidence::PackageReceipt pack(const std::string& name, Redaction redaction, const evidence::Matter& matter) {
    return must(service.write(wish(name, redaction, matter)));
  }
  evidence::PackageReceipt pack(const std::string& name, Redaction redaction = Redaction::None) { return pack(name, redaction, thread); }
  desk::PackageWish wish(const std::string& name, Redaction redaction, const evidence::Matter& matter) const {
    return {matter, redaction, "A to Z claim 4711", desk.place(name), "Asia/Shanghai", desk::PackageWish::Files::Fetch};
  }

  const std::string picture = png();
  DeskBench desk;
  desk::EvidencePackageService service{desk.parts()};
  ThreadId thread;
};

}  // namespace

TEST_CASE("AR05: a package holds the words, the original, the picture, the journal, the deadlines and a manifest of it all") {
  PackageBench bench;
  const auto receipt = bench.pack("a.zip");
  const std::string file = bench.desk.place("a.zip");
  for (const char* name : {"evidence.pdf", "messages.json", "clocks.json", "journal.json", "manifest.json", "original/0001.json", "attachments/0001-lamp.png"}) {
    INFO(name);
    CHECK(holds(file, name));
  }
  CHECK(holds(file, "Where is my lamp? Call me: +1 415 555 0132"));
  CHECK(holds(file, "We send a new one today."));
  CHECK(holds(file, bench.picture));
  CHECK(holds(file, "2026-03-04 00:00 America/Los_Angeles / 2026-03-04 16:00 Asia/Shanghai"));
  CHECK(holds(file, "message.arrived"));
  CHECK(holds(file, "\"startEvent\""));
  CHECK(holds(file, "LAMP-1"));
  CHECK(receipt.notCaptured == 0);
  CHECK(receipt.withheld == 0);
  CHECK(receipt.unprintable == 0);
}

TEST_CASE("AR05: two packages of the same state are the same bytes") {
  PackageBench bench;
  for (const Redaction level : {Redaction::None, Redaction::Contacts, Redaction::Buyer}) {
    const std::string name(evidence::name(level));
    const auto first = bench.pack(name + "1.zip", level);
    bench.desk.clock.advance(std::chrono::hours(3));
    const auto second = bench.pack(name + "2.zip", level);
    CHECK(first.sha256 == second.sha256);
    CHECK(contentOf(bench.desk.place(name + "1.zip")) == contentOf(bench.desk.place(name + "2.zip")));
  }
  bench.desk.restart();
  desk::EvidencePackageService later(bench.desk.parts());
  CHECK(must(later.write(bench.wish("later.zip", Redaction::None, bench.thread))).sha256 == must(later.verify(bench.desk.place("none1.zip"))).verdict.sha256);
}

TEST_CASE("AR05, CP05: with contacts masked no telephone and no address gets out, and the originals stay here") {
  PackageBench bench;
  const auto receipt = bench.pack("a.zip", Redaction::Contacts);
  const std::string file = bench.desk.place("a.zip");
  CHECK_FALSE(holds(file, "555 0132"));
  CHECK_FALSE(holds(file, "maria.q@example.com"));
  CHECK_FALSE(holds(file, "original/"));
  CHECK(holds(file, "Where is my lamp?"));
  CHECK(holds(file, "Maria Quiroga"));
  CHECK(holds(file, bench.picture));
  CHECK(receipt.withheld == 2);
}

TEST_CASE("AR05, CP05: with the buyer masked neither name nor id nor picture gets out") {
  PackageBench bench;
  const auto receipt = bench.pack("a.zip", Redaction::Buyer);
  const std::string file = bench.desk.place("a.zip");
  for (const std::string& words : {std::string("Maria"), std::string("Quiroga"), std::string("mq-77"), std::string("555 0132"), bench.picture}) CHECK_FALSE(holds(file, words));
  CHECK(holds(file, "says [buyer]."));
  CHECK(holds(file, kOrder));
  CHECK(receipt.withheld == 3);
}

TEST_CASE("AR05: without a mask a reason is demanded, and a right where the team gave it to some people only") {
  PackageBench bench;
  auto wish = bench.wish("a.zip", Redaction::None, bench.thread);
  wish.reason = "  ";
  CHECK(bench.service.write(wish).error().code == "package.reason");
  wish.redaction = Redaction::Contacts;
  CHECK(bench.service.write(wish));
  CHECK(bench.service.write(wish).error().code == "target.exists");
  wish.file = bench.desk.place("desk/a.zip");
  CHECK(bench.service.write(wish).error().code == "target.workspace");
}

TEST_CASE("AR05: a package that is stopped on its way leaves no file and no word in the journal") {
  PackageBench bench;
  const auto stopped = bench.service.write(bench.wish("stopped.zip", Redaction::None, bench.thread), [](std::int64_t, std::int64_t) { return false; });
  REQUIRE_FALSE(stopped);
  CHECK(stopped.error().kind == ErrorKind::Cancelled);
  CHECK(contentOf(bench.desk.place("stopped.zip")).empty());
  CHECK(bench.desk.journal().back().kind != "evidence.packed");
}

TEST_CASE("AR05: the journal keeps the hash of a package, and the desk knows its own") {
  PackageBench bench;
  const auto receipt = bench.pack("a.zip");
  const JournalEntry last = bench.desk.journal().back();
  CHECK(last.kind == "evidence.packed");
  CHECK(last.payload.find(receipt.sha256) != std::string::npos);
  CHECK(last.payload.find("A to Z claim 4711") != std::string::npos);
  const auto proof = must(bench.service.verify(bench.desk.place("a.zip")));
  CHECK(proof.verdict.isIntact());
  CHECK(proof.madeAt == bench.desk.clock.now());
  CHECK(proof.madeBy == "me");
  DeskBench other;
  CHECK_FALSE(must(desk::EvidencePackageService(other.parts()).verify(bench.desk.place("a.zip"))).madeAt);
}

TEST_CASE("AR05: a turned bit anywhere in a real package is named") {
  PackageBench bench;
  bench.pack("a.zip");
  const std::string sound = contentOf(bench.desk.place("a.zip"));
  constexpr std::size_t kStep = 61;
  std::set<std::string> names;
  for (std::size_t at = 0; at < sound.size(); at += kStep) {
    std::string altered = sound;
    altered[at] = static_cast<char>(altered[at] ^ 0x10);
    std::ofstream(bench.desk.place("b.zip"), std::ios::binary | std::ios::trunc) << altered;
    const auto verdict = must(evidence::checkPackage(bench.desk.place("b.zip")));
    if (verdict.altered.size() != 1) {
      INFO("byte " << at);
      REQUIRE(verdict.altered.size() == 1);
    }
    names.insert(verdict.altered.front());
  }
  for (const char* name : {"evidence.pdf", "messages.json", "journal.json", "clocks.json", "manifest.json", "seal.json", "table of contents", "end of the package"}) {
    INFO(name);
    CHECK(names.contains(name));
  }
}

TEST_CASE("AR05: an order brings all its conversations and cases, and nobody else's") {
  PackageBench bench;
  const CaseId claim = storedClaim(bench.desk, "77", kOrder);
  const ThreadId other = bench.desk.question("t2", "I bought nothing, but is 112-5550001 yours?");
  bench.desk.write([&](storage::Connection& connection) -> Status {
    ThreadFacts facts;
    facts.remoteId = "t2";
    facts.orderRemoteId = kOrder;
    facts.buyerKey = "stranger";
    if (const auto done = storage::ThreadRepository(connection).upsertInbound(StoreId{"shop"}, facts); !done) return fail(done.error());
    const auto marked = storage::TagRepository(connection).add(other, TagName{std::string(kOrderUnconfirmed)});
    return marked ? Status() : fail(marked.error());
  });
  bench.pack("order.zip", Redaction::None, must(bench.service.matterOf(kOrder)));
  CHECK(holds(bench.desk.place("order.zip"), "Where is my lamp?"));
  CHECK(holds(bench.desk.place("order.zip"), "\"remoteId\": \"77\""));
  CHECK_FALSE(holds(bench.desk.place("order.zip"), "I bought nothing"));
  bench.pack("case.zip", Redaction::None, must(bench.service.matterOf("case:" + std::to_string(claim.value))));
  CHECK(holds(bench.desk.place("case.zip"), "Where is my lamp?"));
  bench.pack("stranger.zip", Redaction::None, other);
  CHECK_FALSE(holds(bench.desk.place("stranger.zip"), "LAMP-1"));
}

TEST_CASE("AR05: an order read in from a file was told to have been read from the platform") {
  PackageBench bench;
  bench.pack("platform.zip", Redaction::None);
  CHECK(holds(bench.desk.place("platform.zip"), "\"hasDetailsOfFile\": false"));
  CHECK(holds(bench.desk.place("platform.zip"), "\"readFromFileAt\": null"));

  const std::string table = bench.desk.place("orders.csv");
  must(storage::replaceFile(table, "order,currency,total\n" + std::string(kOrder) + ",USD,0.01\n4711,USD,0.01\n"));
  const auto taken = must(desk::OrderImportService(bench.desk.parts()).run({table, StoreId{"shop"}, "UTC"}, {}));
  REQUIRE(taken.added == 1);
  REQUIRE(taken.updated == 1);
  bench.pack("completed.zip", Redaction::None);
  CHECK(holds(bench.desk.place("completed.zip"), "\"hasDetailsOfFile\": true"));
  CHECK(holds(bench.desk.place("completed.zip"), "\"readFromFileAt\": null"));
  bench.pack("file.zip", Redaction::None, must(bench.service.matterOf("4711")));
  CHECK(holds(bench.desk.place("file.zip"), "\"hasDetailsOfFile\": true"));
  CHECK(holds(bench.desk.place("file.zip"), "\"readFromPlatformAt\": null"));
  CHECK_FALSE(holds(bench.desk.place("file.zip"), "\"readFromFileAt\": null"));
}

TEST_CASE("AR05: what is to be packed is found by thread, by order, by store and order, by case, or not at all") {
  PackageBench bench;
  CHECK(std::get<ThreadId>(must(bench.service.matterOf(std::to_string(bench.thread.value)))) == bench.thread);
  CHECK(std::get<ThreadId>(must(bench.service.matterOf("shop/t1"))) == bench.thread);
  CHECK(std::get<evidence::OrderNumber>(must(bench.service.matterOf("shop/" + kOrder))).number == kOrder);
  CHECK(bench.service.matterOf("113-0").error().kind == ErrorKind::NotFound);
  CHECK(bench.service.write(bench.wish("a.zip", Redaction::None, CaseId{99})).error().kind == ErrorKind::NotFound);
  bench.desk.connect("second");
  bench.desk.write([](storage::Connection& connection) -> Status {
    Order order;
    order.store.value = "second";
    order.remoteId = kOrder;
    const auto stored = storage::OrderRepository(connection).upsert(order);
    return stored ? Status() : fail(stored.error());
  });
  CHECK(bench.service.matterOf(kOrder).error().code == "package.two_stores");
}

TEST_CASE("AR05: a picture the platform no longer hands out is named as missing, and the rest is packed") {
  PackageBench bench;
  bench.desk.platform().files.clear();
  const auto receipt = bench.pack("a.zip");
  CHECK(receipt.notCaptured == 1);
  CHECK(holds(bench.desk.place("a.zip"), "not-captured"));
  CHECK(must(bench.service.verify(bench.desk.place("a.zip"))).verdict.isIntact());
}
