// Where a person is sent for the same conversation in the platform's own pages.
#include <catch2/catch_test_macros.hpp>

#include "core/marketplaces/ebay/ebay_connector.h"
#include "core/marketplaces/mercado_libre/mercado_libre_connector.h"
#include "core/marketplaces/rakuten/rakuten_connector.h"
#include "core/marketplaces/shopee/shopee_connector.h"
#include "core/marketplaces/yahoo_shopping/yahoo_shopping_connector.h"
#include "tests/support/fake_transport.h"
#include "tests/support/memory_secret_store.h"

using namespace inquiry;
using namespace inquiry::test;

namespace {

struct Row {
  ConnectorFactory make;
  Marketplace marketplace;
  const char *site, *gateway;
  ThreadKind kind;
  const char *thread, *item, *page;  // page "": none is documented, and none is made up
};

}  // namespace

TEST_CASE("RS03: a conversation leads to the page its platform has for it, a practice store to none, and no page is made up") {
  const Row rows[] = {
      {makeEbayConnector, Marketplace::Ebay, "EBAY_GB", "", ThreadKind::OrderMessage, "7000000000001", "", "https://mesg.ebay.com/mesgweb/ViewMessages/0"},
      {makeEbayConnector, Marketplace::Ebay, "EBAY_US", "", ThreadKind::Case, "case:return:50", "", "https://www.ebay.com/sh/ord"},
      {makeMercadoLibreConnector, Marketplace::MercadoLibre, "MLM", "", ThreadKind::Question, "q:1", "MLM1234567890", "https://articulo.mercadolibre.com.mx/MLM-1234567890"},
      {makeMercadoLibreConnector, Marketplace::MercadoLibre, "MLM", "", ThreadKind::Question, "q:1", "MLM12345/../x", ""},
      {makeMercadoLibreConnector, Marketplace::MercadoLibre, "MLM", "", ThreadKind::OrderMessage, "2000011890114402", "MLM1234567890", ""},
      {makeShopeeConnector, Marketplace::Shopee, "SG", "", ThreadKind::OrderMessage, "c:1824466880012345678", "", "https://seller.shopee.sg/new-webchat/conversations"},
      {makeShopeeConnector, Marketplace::Shopee, "BR", "", ThreadKind::OrderMessage, "c:1824466880012345678", "", "https://seller.shopee.com.br/new-webchat/conversations"},
      {makeShopeeConnector, Marketplace::Shopee, "SG", "china", ThreadKind::OrderMessage, "c:1824466880012345678", "", "https://seller.shopee.cn/new-webchat/conversations"},
      {makeShopeeConnector, Marketplace::Shopee, "XX", "", ThreadKind::OrderMessage, "c:1824466880012345678", "", ""},
      {makeRakutenConnector, Marketplace::Rakuten, "JP", "", ThreadKind::Question, "345678-20261120-0007a", "", ""},
      {makeYahooShoppingConnector, Marketplace::YahooShoppingJp, "JP", "", ThreadKind::Question, "t:1", "", ""}};
  for (const Row& row : rows) {
    INFO(displayName(row.marketplace) << " " << row.site << " " << row.thread);
    const FixedClock clock(*Instant::parse("2026-03-04T12:00:00Z"));
    FakeTransport nobody([](const SeenRequest&) -> Result<HttpResponse> { return fail(ErrorKind::Offline, "test.none", "Nobody is asked."); });
    MemorySecretStore secrets;
    Store store;
    store.id = StoreId{"store"};
    store.marketplace = row.marketplace;
    store.site = row.site;
    secrets.give(store.id, {{"gateway", row.gateway}}, "access", "refresh", clock.now() + std::chrono::hours(1));
    Thread thread;
    thread.remoteId = row.thread;
    thread.kind = row.kind;
    thread.itemRemoteId = row.item;
    CHECK(row.make(store, {nobody, secrets, clock})->webPage(thread) == row.page);
    store.sandbox = true;
    if (row.marketplace != Marketplace::MercadoLibre) CHECK(row.make(store, {nobody, secrets, clock})->webPage(thread).empty());
    CHECK(nobody.seen().empty());
  }
}
