#include "core/desk/deletion_endpoints.h"

#include <catch2/catch_test_macros.hpp>
#include <filesystem>

#include "core/desk/erasure_service.h"
#include "core/desk/retention_service.h"
#include "core/desk/sign_in_service.h"
#include "core/integrations/deletion_feed.h"
#include "core/net/curl_transport.h"
#include "tests/support/deletion_server.h"
#include "tests/unit/core/desk/desk_bench.h"

using namespace inquiry;
using namespace inquiry::test;
using desk::DeletionEndpoint;
using desk::DeletionEndpoints;

namespace {

// A desk with the buyers "buyer-of-t1" and "buyer-of-t2", and the company's server it asks over a real connection.
struct DeletionBench {
  explicit DeletionBench(std::vector<std::string> stores = {"shop"}) : desk(std::move(stores)) {
    write("t1", "shop");
    write("t2", "shop");
  }
  void write(const std::string& thread, const std::string& store) { desk.question(thread, "Where is " + thread + "?", store); }
  DeletionEndpoint endpoint(const std::string& scope = "shop") {
    DeletionEndpoint made = must(endpoints.scopeOf(scope));
    made.address = server.address();
    return made;
  }
  void save(const std::string& scope = "shop") { must(endpoints.save({endpoint(scope), Secret(DeletionServer::kToken)})); }
  bool isThere(const std::string& thread, const std::string& store = "shop") { return desk.inbox().resolveThread(store + "/" + thread).has_value(); }

  DeletionServer server;
  DeskBench desk;
  CurlTransport http;
  DeletionFeed feed{http};
  desk::ErasureService erasure{desk.parts()};
  DeletionEndpoints endpoints{desk.parts(), erasure, feed};
};

}  // namespace

TEST_CASE("CP06: who stands on the company's list is forgotten, and each entry is acknowledged once") {
  DeletionBench at;
  at.server.addEbay("n-1", "buyer-of-t1");
  at.server.addEbay("n-2", "nobody-here");
  at.save();
  const desk::DeletionRun run = must(at.endpoints.run("shop"));
  CHECK(run.erased == 1);
  CHECK(run.unknown == 1);
  CHECK(run.acknowledged == 2);
  CHECK(run.problem.empty());
  CHECK_FALSE(at.isThere("t1"));
  CHECK(at.isThere("t2"));
  CHECK(at.server.acknowledged() == std::vector<std::string>{"n-1", "n-2"});
  CHECK(must(at.endpoints.run("shop")).acknowledged == 0);
  CHECK(at.server.acknowledged().size() == 2);
  CHECK(must(at.endpoints.rows()).front().last->problem.empty());
}

TEST_CASE("CP06: a list that forgets nothing is done once, and what the buyer writes later stays") {
  DeletionBench at;
  at.server.forgetNothing();
  at.server.addEbay("n-1", "buyer-of-t1");
  at.save();
  must(at.endpoints.run("shop"));
  at.desk.clock.advance(std::chrono::hours(24));
  at.write("t9", "shop");
  at.desk.write([](storage::Connection& connection) { return storage::execute(connection, "UPDATE thread SET buyer_key = 'buyer-of-t1', buyer_name = 'buyer-of-t1' WHERE remote_id = 't9'"); });
  const desk::DeletionRun again = must(at.endpoints.run("shop"));
  CHECK(again.erased == 0);
  CHECK(again.acknowledged == 0);
  CHECK(at.isThere("t9"));
  CHECK(at.server.acknowledged() == std::vector<std::string>{"n-1"});
}

TEST_CASE("CP06: an acknowledgement whose answer got lost is made again, and nobody is forgotten twice") {
  DeletionBench at;
  at.server.forgetNothing();
  at.server.loseAnswer();
  at.server.addEbay("n-1", "buyer-of-t1");
  at.save();
  CHECK(at.endpoints.run("shop").error().code == "deletion.offline");
  CHECK_FALSE(at.isThere("t1"));
  const auto last = must(at.endpoints.rows()).front().last;
  REQUIRE(last);
  CHECK(last->code == "deletion.offline");
  const desk::DeletionRun again = must(at.endpoints.run("shop"));
  CHECK(again.erased == 0);
  CHECK(again.acknowledged == 1);
  CHECK(at.server.acknowledged() == std::vector<std::string>{"n-1", "n-1"});
  CHECK(must(at.endpoints.run("shop")).acknowledged == 0);
}

TEST_CASE("CP06: who is held stays and is not acknowledged until the hold is lifted") {
  DeletionBench at;
  desk::RetentionService retention(at.desk.parts());
  LegalHold hold;
  hold.store = StoreId{"shop"};
  hold.target = std::to_string(at.desk.thread("t1").value);
  hold.reason = "chargeback";
  const auto held = must(retention.hold(hold));
  at.server.addEbay("n-1", "buyer-of-t1");
  at.save();
  const desk::DeletionRun run = must(at.endpoints.run("shop"));
  CHECK(run.erased == 0);
  CHECK(run.waits == 1);
  REQUIRE(run.waiting.size() == 1);
  CHECK(run.waiting.front().second.find("hold") != std::string::npos);
  CHECK(at.isThere("t1"));
  CHECK(at.server.acknowledged().empty());
  must(retention.lift(held, "settled"));
  CHECK(must(at.endpoints.run("shop")).erased == 1);
  CHECK(at.server.acknowledged() == std::vector<std::string>{"n-1"});
}

TEST_CASE("CP06: the list of a platform is done in all its stores before it is acknowledged") {
  DeletionBench at({"shop", "other"});
  at.write("t1", "other");
  at.server.addEbay("n-1", "buyer-of-t1");
  at.save("ebay");
  CHECK(must(at.endpoints.run("@ebay")).erased == 2);
  CHECK_FALSE(at.isThere("t1", "shop"));
  CHECK_FALSE(at.isThere("t1", "other"));
  CHECK(at.server.acknowledged() == std::vector<std::string>{"n-1"});
  DeletionEndpoint second = at.endpoint("other");
  CHECK(at.endpoints.save({second, Secret("x")}).error().code == "deletion.taken");
}

TEST_CASE("CP06: redactions of Shopify and plain lines are acknowledged by their id, their text or its SHA-256") {
  DeletionBench at;
  at.server.forgetNothing();
  at.server.add("w-5", R"({"id":"w-5","shop_id":1,"shop_domain":"demo.myshopify.com","customer":{"id":191167,"email":"a@example.com"},"orders_to_redact":[]})");
  at.server.add("x", R"({"shop_domain":"demo.myshopify.com","customer":{"id":7}})");
  at.server.add("y", "buyer-of-t2");
  at.save();
  CHECK(must(at.endpoints.run("shop")).acknowledged == 3);
  const auto done = at.server.acknowledged();
  REQUIRE(done.size() == 3);
  CHECK(std::find(done.begin(), done.end(), "w-5") != done.end());
  CHECK(std::find(done.begin(), done.end(), "buyer-of-t2") != done.end());
  // printf '{"customer":{"id":7},"shop_domain":"demo.myshopify.com"}' | sha256sum
  CHECK(std::find(done.begin(), done.end(), "a182a1b09cb95c00a572484581c247f08c341ef56ea3a42a0712e21539d40c52") != done.end());
  CHECK_FALSE(at.isThere("t2"));
}

TEST_CASE("CP06: what goes wrong is kept with its sentence, and nothing is forgotten for it") {
  DeletionBench at;
  at.server.addEbay("n-1", "buyer-of-t1");
  struct Row {
    int status;
    const char *body, *type, *code;
  };
  at.save();
  for (const Row& row : {Row{500, "", "text/plain", "deletion.down"}, Row{404, "", "text/plain", "deletion.status"}, Row{302, "", "text/plain", "deletion.status"},
                         Row{200, "<html>\nbuyer-of-t1\n</html>", "text/html", "deletion.answer"}, Row{200, "<html>\nbuyer-of-t1\n</html>", "text/plain", "deletion.answer"}, Row{403, "", "text/plain", "deletion.token"}}) {
    INFO(row.code << ' ' << row.status);
    at.server.refuse(row.status, row.body, row.type);
    CHECK(at.endpoints.run("shop").error().code == row.code);
    const auto last = must(at.endpoints.rows()).front().last;
    REQUIRE(last);
    CHECK(last->code == row.code);
    CHECK(last->problem.find("deletion list") != std::string::npos);
  }
  CHECK(at.isThere("t1"));
  CHECK(at.server.acknowledged().empty());
  at.server.refuse(200, R"([{"error":"none"}])");
  const desk::DeletionRun odd = must(at.endpoints.run("shop"));
  CHECK(odd.waits == 1);
  CHECK(odd.problem.empty());
}

TEST_CASE("CP06: the list is asked for when its time has come, and an hour after a failure") {
  DeletionBench at;
  CHECK(must(at.endpoints.runWhenDue({})) == 0);
  at.save();
  CHECK(must(at.endpoints.runWhenDue({})) == 1);
  CHECK(must(at.endpoints.runWhenDue({})) == 0);
  at.desk.clock.advance(std::chrono::hours(23));
  CHECK(must(at.endpoints.runWhenDue({})) == 0);
  at.desk.clock.advance(std::chrono::hours(1));
  at.server.refuse(500);
  CHECK(at.endpoints.runWhenDue({}).error().code == "deletion.down");
  at.server.refuse(200);
  at.server.addEbay("n-1", "buyer-of-t1");
  CHECK(must(at.endpoints.runWhenDue({})) == 0);
  at.desk.clock.advance(std::chrono::hours(1));
  CHECK(must(at.endpoints.runWhenDue({})) == 1);
  CHECK_FALSE(at.isThere("t1"));
}

TEST_CASE("CP06: the list is asked for while nobody is signed in, and shown to whoever may see its store") {
  DeletionBench at;
  at.save();
  desk::SignInService signIns(at.desk.parts(), {1, 8ULL * 1024 * 1024});
  must(signIns.setPassword(PersonId{"me"}, {}, Secret("owner of all")));
  must(signIns.beginSignedOut());
  CHECK(must(at.endpoints.rows()).empty());
  CHECK(must(at.endpoints.runWhenDue({})) == 1);
  must(signIns.signIn(PersonId{"me"}, Secret("owner of all"), "test"));
  CHECK(must(at.endpoints.rows()).size() == 1);
}

TEST_CASE("CP06: the address is https or this computer, and its token lies in the key store and follows to no other address") {
  DeletionBench at;
  DeletionEndpoint wrong = at.endpoint();
  for (const char* address : {"http://company.example/deletions", "ftp://company.example/", "https://user:secret@company.example/", "company.example", ""}) {
    INFO(address);
    wrong.address = address;
    CHECK(at.endpoints.save({wrong, Secret("x")}).error().code == "deletion.address");
  }
  CHECK(at.endpoints.save({at.endpoint(), {}}).error().code == "deletion.token_missing");
  DeletionEndpoint often = at.endpoint();
  often.everyHours = 0;
  CHECK(at.endpoints.save({often, Secret("x")}).error().code == "deletion.hours");
  at.save();
  must(at.endpoints.save({at.endpoint(), {}}));
  DeletionEndpoint moved = at.endpoint();
  moved.address = "https://elsewhere.example/";
  CHECK(at.endpoints.save({moved, {}}).error().code == "deletion.token_missing");
  CHECK(at.endpoints.scopeOf("nowhere").error().code == "deletion.scope");
  for (const JournalEntry& entry : at.desk.journal()) CHECK(entry.payload.find(DeletionServer::kToken) == std::string::npos);
  must(at.endpoints.remove("shop"));
  CHECK(must(at.endpoints.rows()).empty());
  CHECK_FALSE(at.desk.parts().secrets.credential(desk::ownerOf(at.endpoint()), desk::kDeletionToken).has_value());
  CHECK(at.endpoints.remove("shop").error().code == "deletion.endpoint");
  CHECK(at.endpoints.run("shop").error().code == "deletion.endpoint");
}
