#include "core/marketplaces/woocommerce/woo_notes.h"

#include <catch2/catch_test_macros.hpp>
#include <nlohmann/json.hpp>

#include "core/marketplaces/woocommerce/woocommerce_connector.h"
#include "tests/support/fake_transport.h"
#include "tests/support/memory_secret_store.h"

using namespace inquiry;
using namespace inquiry::test;
using namespace inquiry::woocommerce;

namespace {

// A WooCommerce shop with one order, whose number is not its id, and its notes.
struct NoteShop {
  NoteShop() : http([this](const SeenRequest& request) { return answerTo(request); }), parts{http, secrets, clock} {
    parts.pause = [](Duration, std::stop_token stop) { return !stop.stop_requested(); };
    store.id = StoreId{"shop"};
    store.endpoints = {{"api", "https://shop.example"}};
    std::map<std::string, Secret> keys;
    keys.emplace("consumerKey", Secret("ck_1"));
    keys.emplace("consumerSecret", Secret("cs_2"));
    (void)secrets.saveCredentials(store.id, std::move(keys));
  }
  Result<HttpResponse> answerTo(const SeenRequest& request) {
    const std::vector<HttpHeader> json{{"content-type", "application/json; charset=UTF-8"}};
    const std::string order = R"({"id":727,"number":"A-1042","status":"processing","currency":"EUR","total":"42.80","billing":{"email":"anna@example.com"},"line_items":[]})";
    if (request.method == "POST") {
      if (refusesNext != 0) return answer(std::exchange(refusesNext, 0), R"({"code":"x","message":"x"})", json);
      if (request.url != "https://shop.example/wp-json/wc/v3/orders/727/notes") return answer(404, "{}", json);
      const auto body = nlohmann::json::parse(request.body);
      notes.push_back({{"id", 280 + notes.size()}, {"note", "<p>" + body.at("note").get<std::string>() + "</p>\n"}, {"customer_note", body.at("customer_note")}});
      if (std::exchange(losesNext, false)) return fail(ErrorKind::Ambiguous, "http.lost", "The connection ended.");
      return answer(201, notes.back().dump(), json);
    }
    if (request.url.find("/orders/727/notes?type=customer") != std::string::npos) return answer(200, notes.dump(), json);
    if (request.url.find("/orders?") != std::string::npos) return answer(200, "[" + order + "]", json);
    return answer(404, "{}", json);
  }
  Outgoing item(const std::string& text) const {
    Outgoing made;
    made.kind = OutgoingKind::PlatformAction;
    made.action = WooNotes::kCustomerNote;
    made.actionOrder = "A-1042";
    made.text = text;
    return made;
  }

  FakeTransport http;
  MemorySecretStore secrets;
  FixedClock clock{*Instant::parse("2026-11-21T12:00:00Z")};
  ConnectorParts parts;
  Store store;
  nlohmann::json notes = nlohmann::json::array();
  bool losesNext = false;
  int refusesNext = 0;
};

}  // namespace

TEST_CASE("IT04: a note to the customer goes to the order of that number, as plain text, and is named by the shop") {
  NoteShop shop;
  const auto connector = makeWooCommerceConnector(shop.store, shop.parts);
  REQUIRE(connector->platformActions() != nullptr);
  const auto offer = connector->platformActions()->offer("A-1042", {});
  REQUIRE(offer);
  REQUIRE(offer->actions.size() == 1);
  CHECK(offer->actions.front().name == WooNotes::kCustomerNote);
  const auto sent = connector->send(shop.item("We re-sent it <today> & it is free."), {});
  CHECK(sent.outcome == SendResult::Outcome::Accepted);
  CHECK(sent.remoteId == "wc-note:280");
  CHECK(shop.notes[0]["note"] == "<p>We re-sent it &lt;today> &amp; it is free.</p>\n");
  CHECK(shop.notes[0]["customer_note"] == true);
  CHECK(connector->platformActions()->offer("9999", {}).error().kind == ErrorKind::NotFound);
  CHECK(connector->send(shop.item("  "), {}).outcome == SendResult::Outcome::Refused);
  CHECK(shop.notes.size() == 1);
}

TEST_CASE("RP02: a note whose answer was lost is found by reading the notes, whatever WordPress made of it, and never doubled") {
  NoteShop shop;
  const auto connector = makeWooCommerceConnector(shop.store, shop.parts);
  Outgoing item = shop.item("We re-sent it \"today\"\n& it is <free>.");
  REQUIRE(connector->send(item, {}).outcome == SendResult::Outcome::Accepted);
  // The same words a second time, meant so: what stood there before is not it.
  item.baseline = *connector->ownMessages(item, {});
  CHECK(item.baseline == std::vector<std::string>{"wc-note:280"});
  CHECK(connector->reconcile(item, {}, {}).outcome == ReconcileResult::Outcome::NotFound);
  shop.losesNext = true;
  CHECK(connector->send(item, {}).outcome == SendResult::Outcome::Unknown);
  shop.notes[1]["note"] = "<p>We re-sent it &quot;today&quot;<br />\n&#038; it is &lt;free&gt;.</p>\n";
  const auto found = connector->reconcile(item, {}, {});
  CHECK(found.outcome == ReconcileResult::Outcome::Found);
  CHECK(found.remoteId == "wc-note:281");
  CHECK(connector->reconcile(item, {"wc-note:281"}, {}).outcome == ReconcileResult::Outcome::NotFound);
  CHECK(shop.notes.size() == 2);
}

TEST_CASE("What a shop says to a note decides whether it may have arrived") {
  for (const auto& [status, outcome] : {std::pair(401, SendResult::Outcome::Refused), {403, SendResult::Outcome::Refused}, {400, SendResult::Outcome::Refused}, {429, SendResult::Outcome::NotSent}, {500, SendResult::Outcome::Unknown}}) {
    CAPTURE(status);
    NoteShop shop;
    shop.refusesNext = status;
    const auto sent = makeWooCommerceConnector(shop.store, shop.parts)->send(shop.item("Hello."), {});
    CHECK(sent.outcome == outcome);
    CHECK(shop.notes.empty());
    if (status == 401) CHECK(sent.error->text.find("Read/Write") != std::string::npos);
  }
  NoteShop bare;
  bare.store.id = StoreId{"no-keys"};
  CHECK(makeWooCommerceConnector(bare.store, bare.parts)->platformActions()->unavailable()->kind == ErrorKind::MissingGrant);
}
