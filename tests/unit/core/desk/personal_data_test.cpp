#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <nlohmann/json.hpp>

#include "core/marketplaces/amazon/sp_order.h"
#include "core/marketplaces/shopify/shopify_orders.h"
#include "core/marketplaces/woocommerce/woocommerce_orders.h"
#include "core/storage/database.h"
#include "core/storage/store_repository.h"
#include "core/sync/store_pull.h"
#include "tests/support/temporary_folder.h"
#include "tests/unit/core/marketplaces/ebay/ebay_bench.h"
#include "tests/unit/core/marketplaces/mercado_libre/mercado_libre_bench.h"
#include "tests/unit/core/marketplaces/rakuten/rakuten_bench.h"
#include "tests/unit/core/marketplaces/shopee/shopee_bench.h"
#include "tests/unit/core/marketplaces/yahoo_shopping/yahoo_bench.h"

using namespace inquiry;
using namespace inquiry::test;
using nlohmann::json;
using std::chrono::hours;
using std::chrono::minutes;

namespace {

constexpr int kOrders = 1000;
const std::string kKey(32, 'k');

// A database into which stores are read as the desk reads them, and every column of every table of it.
class StoredDesk {
 public:
  StoredDesk() {
    storage::Database::Options options;
    options.file = m_folder.file("desk.db");
    options.key = Secret(kKey);
    options.mayCreate = true;
    m_database = storage::Database::open(std::move(options)).value();
  }

  // Pulls until all orders are here: a connector may read them in several rounds.
  void read(const Store& store, Connector& connector, FixedClock& clock) {
    add(store, clock.now());
    for (int round = 0; round < 50 && orders(store.id) < kOrders; ++round) {
      StorePull::Settings settings;
      settings.depth = round % 2 == 0 ? PullDepth::History : PullDepth::Incremental;
      const PullReport report = StorePull(*m_database, clock, store, std::move(settings)).run(connector, {});
      REQUIRE((report.status ? "" : report.status.error().code) == "");
      clock.advance(minutes(10));
    }
    CHECK(orders(store.id) == kOrders);
  }

  // Orders that are looked up one by one, as a page hands them over.
  void keep(Marketplace marketplace, std::vector<Order> all, Instant now) {
    Store store;
    store.id = StoreId{std::string(name(marketplace))};
    store.marketplace = marketplace;
    add(store, now);
    InboundPage page;
    page.orders = std::move(all);
    const SlaSettings sla;
    write([&](storage::Connection& connection, ChangeSet& changes) -> Status {
      const InboundContext context{store, sla, {}, now, InboundContext::Kind::Import};
      const auto applied = InboundSteps(connection, context, changes).apply(page);
      return applied ? Status() : fail(applied.error());
    });
    CHECK(orders(store.id) == kOrders);
  }

  // "table.column" wherever the text stands.
  std::vector<std::string> placesOf(const std::string& text) {
    std::vector<std::string> places, statements;
    const auto connection = storage::Connection::open(m_database->file(), storage::Access::ReadOnly, kKey).value();
    const auto tables = textsOf(*connection, "SELECT name FROM sqlite_schema WHERE type = 'table'", {});
    for (const std::string& table : tables)
      for (const std::string& column : textsOf(*connection, "SELECT name FROM pragma_table_info(?1)", table))
        statements.push_back("SELECT '" + table + "." + column + "' FROM \"" + table + "\" WHERE instr(CAST(\"" + column + "\" AS TEXT), ?1) > 0 LIMIT 1");
    for (const std::string& statement : statements)
      for (std::string& place : textsOf(*connection, statement, text)) places.push_back(std::move(place));
    return places;
  }

 private:
  static std::vector<std::string> textsOf(storage::Connection& connection, std::string_view sql, const std::string& parameter) {
    std::vector<std::string> all;
    auto statement = connection.prepare(sql).value();
    if (!parameter.empty()) statement.bind(parameter);
    while (statement.step().value()) all.push_back(statement.row().text(0));
    return all;
  }

  void write(const storage::WriteQueue::Job& job) {
    const Status done = m_database->writes().write(storage::WritePriority::User, job);
    REQUIRE((done ? "" : done.error().text) == "");
  }
  void add(const Store& store, Instant now) {
    write([&](storage::Connection& connection, ChangeSet&) { return storage::StoreRepository(connection).add(store, now); });
  }
  std::int64_t orders(const StoreId& store) {
    const auto reader = m_database->read().value();
    auto count = reader->connection().prepare("SELECT count(*) FROM shop_order WHERE store = (SELECT key FROM store WHERE id = ?1)").value();
    count.bind(store.value);
    REQUIRE(count.step().value());
    return count.row().integer(0);
  }

  TemporaryFolder m_folder;
  std::unique_ptr<storage::Database> m_database;
};

std::string numbered(const std::string& prefix, int i) { return prefix + std::to_string(10'000'000 + i); }

void readEbay(StoredDesk& desk) {
  EbayBench bench;
  for (int i = 0; i < kOrders; ++i) bench.ebay.addOrder(numbered("12-", i), numbered("buyer_", i), "110000000001", bench.ago(minutes(30 * i + 5)));
  desk.read(bench.store, *bench.connector, bench.clock);
}

void readMercadoLibre(StoredDesk& desk) {
  MercadoLibreBench bench;
  for (int i = 0; i < kOrders; ++i) {
    const std::string pack = bench.meli.sell(bench.ago(minutes(30 * i + 5)), numbered("7", i));
    bench.meli.order(bench.meli.pack(pack).order).shipment = numbered("43", i);
  }
  desk.read(bench.store, *bench.connector, bench.clock);
}

void readShopee(StoredDesk& desk) {
  ShopeeBench bench;
  bench.store.historySince = bench.ago(hours(24 * 60));
  bench.connect();
  for (int i = 0; i < kOrders; ++i) bench.shopee.sell(numbered("7", i), bench.ago(minutes(30 * i + 5)));
  desk.read(bench.store, *bench.connector, bench.clock);
}

void readRakuten(StoredDesk& desk) {
  RakutenBench bench;
  for (int i = 0; i < kOrders; ++i) {
    const std::string number = numbered("123456-20261113-00", i);
    bench.rakuten.addOrder(number, bench.ago(minutes(30 * i + 60)), std::string(FakeRakuten::kMail));
    bench.rakuten.asks("まだ届きません。", bench.ago(minutes(30 * i + 5)), number);
  }
  desk.read(bench.store, *bench.connector, bench.clock);
}

void readYahoo(StoredDesk& desk) {
  YahooBench bench;
  bench.yahoo.tellsWholeOrder = true;
  for (int i = 0; i < kOrders; ++i) {
    const std::string number = numbered("teststore-", i);
    bench.yahoo.addOrder(number, {{"OrderStatus", "5"}, {"BillMailAddress", "mihon@example.com"}, {"BillPhoneNumber", "09012345678"}, {"BillAddress1", "港区1-2-3"}, {"ShipStatus", "4"},
                                  {"ShipPhoneNumber", "0312345678"}, {"ShipAddress1", "千代田区4-5-6"}, {"BillLastName", "佐藤"}, {"BillFirstName", "健太"}});
    bench.asks("質問です。", minutes(30 * i + 5), number);
  }
  desk.read(bench.store, *bench.connector, bench.clock);
}

void readShops(StoredDesk& desk) {
  const Instant now = *Instant::parse("2026-11-21T12:00:00Z");
  const json person{{"first_name", "Anna"},        {"last_name", "Beispiel"}, {"name", "Anna Beispiel"},  {"email", "anna@example.com"}, {"phone", "+49 30 901820"},
                    {"address_1", "Musterweg 7"}, {"address1", "Musterweg 7"}, {"zip", "10115"}, {"postcode", "10115"}, {"country", "DE"}, {"countryCodeV2", "DE"}};
  std::vector<Order> amazon, shopify, woo;
  for (int i = 0; i < kOrders; ++i) {
    const json sold{{"order", {{"orderId", numbered("702-1234567-", i)}, {"createdTime", "2026-11-13T12:07:31Z"}, {"buyer", {{"buyerName", "Anna Beispiel"}, {"buyerEmail", "abc@marketplace.amazon.de"}}},
                               {"recipient", {{"deliveryAddress", {{"name", "Anna Beispiel"}, {"addressLine1", "Musterweg 7"}, {"phone", "+49 30 901820"}}}}}}}};
    amazon.push_back(amazon::orderIn(sold.dump(), StoreId{"amazon"}, now).value());
    const json node{{"id", numbered("gid://shopify/Order/", i)}, {"name", numbered("#", i)}, {"createdAt", "2026-11-13T12:07:31Z"}, {"email", "anna@example.com"}, {"phone", "+49 30 901820"},
                    {"customer", {{"displayName", "Anna Beispiel"}, {"phone", "+49 30 901820"}}}, {"shippingAddress", person}, {"lineItems", {{"nodes", json::array()}}}, {"fulfillments", json::array()}};
    shopify.push_back(shopify::shopifyOrders(json{{"data", {{"orders", {{"nodes", json::array({node})}}}}}}.dump(), StoreId{"shopify"}, now).value().at(0).order);
    const json order{{"id", i + 1}, {"number", numbered("", i)}, {"status", "processing"}, {"currency", "EUR"}, {"date_created_gmt", "2026-11-13T12:07:31"}, {"total", "42.80"},
                     {"customer_note", "Ring at +49 30 901820"}, {"billing", person}, {"shipping", person}, {"line_items", json::array()}};
    woo.push_back(woocommerce::wooOrders(json::array({order}).dump(), StoreId{"woocommerce"}, now).value().at(0).order);
  }
  desk.keep(Marketplace::Amazon, std::move(amazon), now);
  desk.keep(Marketplace::Shopify, std::move(shopify), now);
  desk.keep(Marketplace::WooCommerce, std::move(woo), now);
}

}  // namespace

TEST_CASE("CP04: after a thousand orders of every marketplace no column of the database holds a phone, an address or a mail address") {
  StoredDesk desk;
  readEbay(desk);
  readMercadoLibre(desk);
  readShopee(desk);
  readRakuten(desk);
  readYahoo(desk);
  readShops(desk);
  // What is kept is found, so what is not found is not kept.
  for (const char* kept : {"Lens cap 52 mm", "Cargador USB-C", "GaN charger", "電気ケトル", "teststore-10000999", "#10000999"}) {
    CAPTURE(kept);
    CHECK_FALSE(desk.placesOf(kept).empty());
  }
  for (const char* personal : {"555-0100", "Sample Street", "5500000000", "Calle", "9123 4567", "Invented Road", "渋谷区", "見本町", "0355500199", "03-5550-0199", "mihon@example.com", "09012345678", "0312345678",
                               "港区1", "千代田区", "901820", "Musterweg", "anna@example.com"}) {
    CAPTURE(personal);
    CHECK(desk.placesOf(personal).empty());
  }
}
