#include "core/desk/manners_service.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

#include "tests/unit/core/desk/desk_bench.h"

using namespace inquiry;
using namespace inquiry::test;
using language::SpanishAddress;

namespace {

Store storeAt(Marketplace marketplace, const char* site) {
  Store store;
  store.id.value = "shop";
  store.marketplace = marketplace;
  store.site = site;
  return store;
}

bool says(const std::vector<Finding>& findings, const std::string& rule) {
  return std::any_of(findings.begin(), findings.end(), [&](const Finding& finding) { return finding.rule == rule; });
}

}  // namespace

TEST_CASE("TR04: a rude or plain Japanese reply is a hint that never blocks, a polite one is left alone") {
  DeskBench desk;
  const Store shop = storeAt(Marketplace::Rakuten, "JP");
  const auto rude = desk.manners().hints(shop, "ja", "自分で確認してください。返品は無理です。");
  REQUIRE(says(rude, "manners.ja.rude"));
  for (const Finding& finding : rude) CHECK(finding.level == FindingLevel::Hint);
  const std::string plain = "明日届く。サイズは大きい。";
  const auto found = desk.manners().hints(shop, "ja", plain);
  REQUIRE(says(found, "manners.ja.plain"));
  CHECK(plain.substr(found.front().from, found.front().to - found.front().from) == "明日届く。");
  CHECK(desk.manners().hints(shop, "ja", "お問い合わせいただき、誠にありがとうございます。").empty());
  CHECK(desk.manners().hints(shop, "ja", "Thank you very much for your message, it is on its way.").empty());
}

TEST_CASE("TR04: forms of Spain are marked at their place for a Mexican store, with the word to write instead, and not for one in Spain") {
  DeskBench desk;
  const std::string text = "Hola, puede usted revisar el pedido en su ordenador y después escribirnos por aquí.";
  const auto mexico = desk.manners().hints(storeAt(Marketplace::MercadoLibre, "MLM"), "es", text);
  REQUIRE(mexico.size() == 1);
  CHECK(mexico.front().rule == "manners.es.spain");
  CHECK(text.substr(mexico.front().from, mexico.front().to - mexico.front().from) == "ordenador");
  CHECK(mexico.front().replacement == "computadora");
  CHECK(desk.manners().hints(storeAt(Marketplace::Ebay, "EBAY_ES"), "es", text).empty());
}

TEST_CASE("TR04: each store keeps to its way of address, also after a restart") {
  DeskBench desk;
  const Store shop = storeAt(Marketplace::MercadoLibre, "MLM");
  const std::string text = "Hola, tu pedido llega mañana a tu casa y puedes revisar la guía cuando quieras.";
  CHECK_FALSE(says(desk.manners().hints(shop, "es", text), "manners.es.tu"));
  must(desk.manners().setAddress(StoreId{"shop"}, SpanishAddress::Usted));
  CHECK(says(desk.manners().hints(shop, "es", text), "manners.es.tu"));
  desk.restart();
  must(desk.manners().load());
  CHECK(desk.manners().addresses().at(StoreId{"shop"}) == SpanishAddress::Usted);
  CHECK(says(desk.manners().hints(shop, "es", text), "manners.es.tu"));
  CHECK(desk.manners().setAddress(StoreId{"none"}, SpanishAddress::Tu).error().code == "store.not_found");
}

TEST_CASE("TR04: the lint of templates flags ten planted forms of Spain unless every store sells there") {
  DeskBench desk;
  must(desk.manners().load());
  for (const char* planted : {"vosotros", "vuestro", "podéis", "tenéis", "ordenador", "móvil", "coger", "gafas", "vale.", "os enviamos"}) {
    const std::string text = std::string("Hola, gracias por su compra: ") + planted + " Saludos";
    INFO(text);
    const auto findings = desk.manners().lint("es", Marketplace::MercadoLibre, text);
    REQUIRE(findings.size() == 1);
    CHECK(findings.front().rule == "manners.es.spain");
  }
  CHECK(desk.manners().lint("es", Marketplace::MercadoLibre, "Hola, gracias por su compra. Con gusto le ayudamos.").empty());
  desk.write([](storage::Connection& connection) -> Status {
    auto store = storage::StoreRepository(connection).find(StoreId{"shop"});
    (*store)->site = "EBAY_ES";
    return storage::StoreRepository(connection).update(**store);
  });
  must(desk.manners().load());
  CHECK(desk.manners().lint("es", {}, "Use el ordenador.").empty());
}
