#include <catch2/catch_test_macros.hpp>

#include "app/sandbox/scenario/built_in.h"
#include "tests/unit/app/sandbox/visitor.h"

namespace inquiry::sandbox::test {

TEST_CASE("Store files name everything `store add` needs") {
  Visitor visitor(kTwoStores);
  const Json stores = visitor.control("GET", "stores")["stores"];
  REQUIRE(stores.size() == 3);
  const Json ebay = visitor.storeFile("e");
  CHECK(ebay["mode"] == "reply");
  CHECK(ebay["endpoints"]["apiz"] == "http://127.0.0.1:9/s/e");
  for (const char* key : {"clientId", "clientSecret", "ruName", "refreshToken"}) CHECK(ebay["credentials"].contains(key));
  const Json meli = visitor.storeFile("m");
  CHECK(meli["credentials"]["userId"] == "604118233");
  CHECK(meli["historySince"] == "2025-11-05");
}

TEST_CASE("A buyer writes at a given time, into a thread or a new one") {
  Visitor visitor(kTwoStores);
  const Json old = visitor.control("POST", "messages", {{"store", "e"}, {"thread", "7001"}, {"text", "Late"}, {"at", "2026-03-01T00:00:00Z"}});
  CHECK(old["at"] == "2026-03-01T00:00:00.000Z");
  const Json fresh = visitor.control("POST", "messages", {{"store", "m"}, {"text", "¿Hola?"}, {"kind", "question"}});
  const Json model = visitor.control("GET", "model?store=m")["stores"][0]["threads"];
  const auto isFresh = [&](const Json& thread) { return thread["id"] == fresh["thread"] && thread["kind"] == "question"; };
  CHECK(std::any_of(model.begin(), model.end(), isFresh));
  CHECK_THROWS(visitor.control("POST", "messages", {{"store", "none"}, {"text", "x"}}));
  CHECK_THROWS(visitor.control("POST", "messages", {{"store", "e"}, {"thread", "1"}, {"text", "x"}}));
}

TEST_CASE("Requests are counted per store and endpoint") {
  Visitor visitor(kTwoStores);
  visitor.signIn("e");
  visitor.control("DELETE", "requests");
  visitor.get("e", "/commerce/message/v1/conversation?conversation_type=FROM_MEMBERS");
  visitor.get("e", "/commerce/message/v1/conversation");
  const Json counted = visitor.control("GET", "requests?store=e&log=5");
  REQUIRE(counted["requests"].size() == 1);
  CHECK(counted["requests"][0]["count"] == 2);
  CHECK(counted["requests"][0]["statuses"]["400"] == 1);
  CHECK(counted["log"].size() == 2);
}

TEST_CASE("Bulk writes as many messages as asked, into as many threads") {
  Visitor visitor(kTwoStores);
  const Json done = visitor.control("POST", "bulk", {{"store", "e"}, {"count", 120}, {"threads", 30}});
  CHECK(done["messages"] == 120);
  const Json model = visitor.control("GET", "model?store=e")["stores"][0];
  CHECK(model["messages"] == 125);
  CHECK(model["threads"].size() == 33);
}

TEST_CASE("The clock is put to another time and goes on from there") {
  Visitor visitor(kTwoStores);
  visitor.control("POST", "clock", {{"at", "2030-01-01T00:00:00Z"}});
  visitor.advance(std::chrono::seconds(5));
  CHECK(visitor.control("GET", "model")["now"] == "2030-01-01T00:00:05.000Z");
}

TEST_CASE("An order that ships changes its status and the time of its last change") {
  Visitor visitor(kTwoStores);
  visitor.signIn("m");
  const std::string search = "/orders/search?seller=604118233&order.date_last_updated.from=2026-03-05T15:59:00.000Z";
  CHECK(body(visitor.get("m", search))["paging"]["total"] == 1);
  visitor.control("POST", "ship", {{"store", "m"}, {"order", "2000011902245761"}, {"delivered", true}});
  CHECK(body(visitor.get("m", search))["paging"]["total"] == 2);
  CHECK(body(visitor.get("m", "/shipments/45190227718"))["status"] == "delivered");
}

TEST_CASE("Reset brings the scenario back") {
  Visitor visitor(kTwoStores);
  visitor.control("POST", "messages", {{"store", "e"}, {"thread", "7001"}, {"text", "x"}});
  visitor.control("POST", "reset");
  CHECK(visitor.control("GET", "model?store=e")["stores"][0]["messages"] == 5);
}

TEST_CASE("A scenario file with a defect names the place and the reason") {
  const auto error = [](const char* text) { return parseScenario(text, "f.json", 1).error().text; };
  CHECK(error("{") == "f.json: no valid JSON at byte 2.");
  CHECK(error("{}") == "f.json: stores: is missing.");
  CHECK(error(R"({"stores":[{"id":"a","marketplace":"mailbox","site":"SG"}]})") ==
        "f.json: stores[0].marketplace: must be ebay, mercado-libre, amazon, rakuten, yahoo-shopping-jp, shopee, shopify or woocommerce.");
  CHECK(error(R"({"stores":[{"id":"a","marketplace":"ebay","site":"EBAY_US","threads":[{"buyer":"b","messages":[{"text":"x","at":"soon"}]}]}]})") ==
        "f.json: stores[0].threads[0].messages[0].at: must be an ISO 8601 instant, for example 2026-01-05T10:00:00Z.");
}

TEST_CASE("The built-in world is large, many-tongued and the same for the same seed") {
  const Instant now = *Instant::parse("2026-03-05T16:00:00Z");
  const Shops shops = builtInScenario(7)(now);
  const Shops again = builtInScenario(7)(now);
  CHECK(shops.size() == 18);
  std::size_t threads = 0;
  int overdue = 0;
  std::set<std::string> languages;
  for (const auto& [id, shop] : shops) {
    threads += shop->conversations().size();
    const auto& other = again.at(id)->conversations();
    REQUIRE(other.size() == shop->conversations().size());
    for (std::size_t i = 0; i < other.size(); ++i) {
      const Conversation& one = shop->conversations()[i];
      languages.insert(one.language);
      CHECK(one.posts.back().text == other[i].posts.back().text);
      CHECK(one.posts.back().at <= now);
      const bool waits = one.posts.back().author == Author::Buyer;
      if (waits && one.posts.back().at + std::chrono::hours(24) <= now) ++overdue;
    }
  }
  CHECK(threads >= 300);
  CHECK(languages.size() >= 6);
  CHECK(overdue >= 5);
  CHECK(overdue <= 20);
}

TEST_CASE("In a live world a buyer writes by himself and thanks for an answer") {
  Visitor visitor(kTwoStores);
  visitor.control("POST", "live", {{"on", true}});
  const auto messages = [&] {
    std::size_t count = 0;
    const Json model = visitor.control("GET", "model");
    for (const Json& store : model["stores"]) count += store["messages"].get<std::size_t>();
    return count;
  };
  const std::size_t before = messages();
  visitor.advance(std::chrono::minutes(2));
  visitor.tick();
  CHECK(messages() == before + 1);
  visitor.control("POST", "live", {{"on", false}});
  visitor.advance(std::chrono::minutes(2));
  visitor.tick();
  CHECK(messages() == before + 1);
}

}  // namespace inquiry::sandbox::test
