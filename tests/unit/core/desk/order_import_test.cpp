#include "core/desk/order_import.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <chrono>

#include "core/desk/order_table.h"
#include "core/storage/durable_file.h"
#include "core/storage/order_repository.h"
#include "core/storage/rows.h"
#include "tests/unit/core/desk/desk_bench.h"

using namespace inquiry;
using namespace inquiry::test;

namespace {

class OrderDesk : public DeskBench {
 public:
  desk::OrderImportWish wish(const std::string& bytes, const std::string& store = "shop") {
    const std::string file = place("orders-" + std::to_string(++m_files) + ".csv");
    must(storage::replaceFile(file, bytes));
    return {file, StoreId{store}, "Asia/Shanghai"};
  }
  desk::OrderImportReceipt take(const std::string& bytes, const std::string& store = "shop") { return must(desk::OrderImportService(parts()).run(wish(bytes, store), {})); }
  std::optional<Order> order(const std::string& number, const std::string& store = "shop") {
    auto reader = must(database().read());
    return must(storage::OrderRepository(reader->connection()).find(StoreId{store}, number));
  }

 private:
  int m_files = 0;
};

constexpr const char* kErp =
    "店铺名称,平台订单号,订单状态,下单时间,币种,订单金额,买家姓名,收件人电话,收件地址,国家,SKU,商品名称,数量,单价,物流商,运单号,发货时间\n"
    "shop,112-1111111-0000001,已发货,2026/3/1 9:30,USD,\"1,249.00\",Anna,+1 415 555 0134,12 Elm Street,美国,CUP-1,蓝色杯子,2,12.50,UPS,1Z999AA10123456784,2026-03-02 18:00:00\n"
    "shop,112-1111111-0000001,已发货,2026/3/1 9:30,USD,\"1,249.00\",Anna,+1 415 555 0134,12 Elm Street,美国,PLATE-7,白色盘子,1,9.00,UPS,1Z999AA10123456784,2026-03-02 18:00:00\n"
    "shop,112-1111111-0000002,待发货,2026/3/1 10:00,USD,20,Ben,+1 415 555 0135,14 Elm Street,日本,CUP-1,蓝色杯子,1,20,,,\n";

// The Chinese text in GB18030, as ERP systems write it.
constexpr const char* kGb18030 = "\xB6\xA9\xB5\xA5\xBA\xC5,\xB6\xA9\xB5\xA5\xD7\xB4\xCC\xAC\n77,\xD2\xD1\xB7\xA2\xBB\xF5\n";      // 订单号,订单状态 / 77,已发货
constexpr const char* kShiftJis = "\x92\x8D\x95\xB6\x94\xD4\x8D\x86,\x8F\xA4\x95\x69\x96\xBC\n78,\x8E\x4D\n";                     // 注文番号,商品名 / 78,皿

}  // namespace

TEST_CASE("IT03: orders of a Chinese ERP table become context of threads") {
  OrderDesk desk;
  const auto receipt = desk.take(kErp);
  CHECK(receipt.added == 2);
  CHECK(receipt.problems.empty());
  const auto order = desk.order("112-1111111-0000001");
  REQUIRE(order);
  CHECK(order->status == "已发货");
  CHECK(order->destinationCountry == "US");
  CHECK(order->placedAt == instant("2026-03-01T01:30:00Z"));  // written by a clock in China
  REQUIRE(order->total);
  CHECK(toDecimal(*order->total) == "1249.00");
  REQUIRE(order->lines.size() == 2);
  CHECK(order->lines[0].title == "蓝色杯子");
  CHECK(order->lines[0].quantity == 2);
  REQUIRE(order->shipments.size() == 1);
  CHECK(order->shipments[0].trackingNumber == "1Z999AA10123456784");
  CHECK(order->shipments[0].shippedAt == instant("2026-03-02T10:00:00Z"));
}

TEST_CASE("IT03: importing a table of orders twice changes nothing") {
  OrderDesk desk;
  desk.take(kErp);
  desk.clock.advance(std::chrono::hours(1));
  desk.announced();
  const auto again = desk.take(kErp);
  CHECK(again.added == 0);
  CHECK(again.updated == 0);
  CHECK(again.unchanged == 2);
  CHECK_FALSE(desk.announced().orders);
}

TEST_CASE("IT03: a newer table updates what an older one brought") {
  OrderDesk desk;
  desk.take("order_id,status\n1,to ship\n");
  const auto receipt = desk.take("order_id,status,tracking_number\n1,shipped,LP123\n");
  CHECK(receipt.updated == 1);
  CHECK(desk.order("1")->status == "shipped");
  CHECK(desk.order("1")->shipments.at(0).trackingNumber == "LP123");
}

TEST_CASE("IT03: a table only adds what the platform left open, and the platform's word replaces the table's") {
  OrderDesk desk;
  Order told;
  told.store = StoreId{"shop"};
  told.remoteId = "5";
  told.status = "cancelled";
  told.fetchedAt = desk.clock.now();
  desk.write([&](storage::Connection& connection) -> Status {
    const auto done = storage::OrderRepository(connection).upsert(told);
    return done ? Status() : fail(done.error());
  });
  desk.take("order_id,status,tracking_number\n5,shipped,LP5\n6,shipped,LP6\n");
  CHECK(desk.order("5")->status == "cancelled");
  CHECK(desk.order("5")->shipments.at(0).trackingNumber == "LP5");
  // Fetched before the table was read in, told only now.
  told.remoteId = "6";
  told.fetchedAt = desk.clock.now() - std::chrono::minutes(5);
  desk.write([&](storage::Connection& connection) -> Status {
    const auto done = storage::OrderRepository(connection).upsert(told);
    return done ? Status() : fail(done.error());
  });
  CHECK(desk.order("6")->status == "cancelled");
}

TEST_CASE("IT03: bad lines are named with line and reason, the rest is taken") {
  OrderDesk desk;
  const auto receipt = desk.take(
      "order_id,store,amount,currency,order date,qty,sku\n"
      "1,shop,10,USD,2026-03-01,1,A\n"
      ",shop,10,USD,2026-03-01,1,A\n"
      "1.12E+17,shop,10,USD,2026-03-01,1,A\n"
      "4,shop,ten,USD,2026-03-01,1,A\n"
      "5,shop,10,USD,01/03/2026,1,A\n"
      "6,shop,10,USD,2026-03-01,one,A\n"
      "7,shop,10,USD,2026-03-01,1,A,too much\n"
      "8,shop,10,USD,2026-03-01,1,A\n");
  CHECK(receipt.added == 5);
  std::vector<std::pair<std::size_t, std::string>> told;
  for (const desk::OrderProblem& problem : receipt.problems) {
    told.emplace_back(problem.line, problem.code);
    CHECK(desk::reason(problem) != problem.code);
  }
  CHECK(told == std::vector<std::pair<std::size_t, std::string>>{{3, "orders.no_number"}, {4, "orders.shortened"}, {5, "orders.amount"}, {6, "orders.time"}, {7, "orders.quantity"}, {8, "orders.fields"}});
  CHECK_FALSE(desk.order("4")->total);
  CHECK(desk.order("8"));
}

TEST_CASE("IT03: a store is found by its id or name, and must be there") {
  OrderDesk desk;
  const auto receipt = desk.take("order_id,店铺\n1,SHOP\n2,nowhere\n3,\n", "");
  CHECK(receipt.added == 1);
  REQUIRE(receipt.problems.size() == 2);
  CHECK(receipt.problems[0].code == "orders.store");
  CHECK(receipt.problems[1].code == "orders.no_store");
  CHECK(desk::OrderImportService(desk.parts()).run(desk.wish("order_id\n1\n", "nowhere"), {}).error().kind == ErrorKind::NotFound);
}

TEST_CASE("IT03: tables are read in UTF-8 with and without mark, GB18030, Shift_JIS and UTF-16, with comma, semicolon and tab") {
  OrderDesk desk;
  CHECK(must(desk::OrderImportService(desk.parts()).preview(desk.wish("\xEF\xBB\xBF订单号,订单状态\n70,已发货\n"))).encoding == "UTF-8");
  CHECK(must(desk::OrderImportService(desk.parts()).preview(desk.wish(kGb18030))).encoding == "GB18030");
  CHECK(must(desk::OrderImportService(desk.parts()).preview(desk.wish(kShiftJis))).encoding == "Shift_JIS");
  CHECK(must(desk::OrderImportService(desk.parts()).preview(desk.wish(std::string("\xFF\xFEo\0r\0d\0e\0r\0\n\0" "9\0\n\0", 18)))).encoding == "UTF-16LE");
  desk.take("订单号;订单状态\n71;已发货\n");
  desk.take("订单号\t订单状态\n'72\t已发货\n");
  desk.take("订单号,订单状态\n=\"73\",已发货\n");
  desk.take(kGb18030);
  desk.take(kShiftJis);
  for (const char* number : {"71", "72", "73", "77"}) CHECK(desk.order(number)->status == "已发货");
  CHECK(desk.order("78")->lines.at(0).title == "皿");
}

TEST_CASE("IT03: a western table is read in Windows-1252, and one whose lines end in CR alone") {
  OrderDesk desk;
  CHECK(must(desk::OrderImportService(desk.parts()).preview(desk.wish("order_id,status\n80,Exp\xE9" "di\xE9 d\x92" "\xE9" "t\xE9\n"))).encoding == "Windows-1252");
  desk.take("order_id,status\r82,shipped\r83,open\r");
  CHECK(desk.order("82")->status == "shipped");
  CHECK(desk.order("83")->status == "open");
}

TEST_CASE("IT03: a time zone nobody knows is refused instead of read as UTC") {
  OrderDesk desk;
  auto wish = desk.wish("order_id,placed_at\n90,2026-03-01 09:30\n");
  wish.zone = "Mars/Base";
  const auto refused = desk::OrderImportService(desk.parts()).run(wish, {});
  REQUIRE_FALSE(refused);
  CHECK(refused.error().code == "orders.zone");
  CHECK(refused.error().text.find("Mars/Base") != std::string::npos);
  CHECK_FALSE(desk.order("90"));
}

TEST_CASE("IT03: what is no table of orders is refused with a sentence and stores nothing") {
  OrderDesk desk;
  const std::pair<const char*, const char*> files[] = {{"name,colour\n1,2\n", "orders.columns"}, {"", "orders.empty"}, {"PK\x03\x04workbook", "orders.workbook"}, {"order\n\"1", "csv.quote"}, {"order\n\x81\xFF\xFF", "orders.encoding"}};
  for (const auto& [bytes, code] : files) {
    const auto refused = desk::OrderImportService(desk.parts()).run(desk.wish(bytes), {});
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == code);
  }
  CHECK(desk::OrderImportService(desk.parts()).run({"/nowhere/orders.csv", StoreId{"shop"}, ""}, {}).error().kind == ErrorKind::NotFound);
}

TEST_CASE("CP04: neither telephone nor address of a table of orders is stored, in no column of the database") {
  OrderDesk desk;
  const auto preview = must(desk::OrderImportService(desk.parts()).preview(desk.wish(kErp)));
  CHECK(preview.personal == std::vector<std::string>{"收件人电话", "收件地址"});
  desk.take(kErp);
  const auto receipt = desk.take("order_id,buyer,buyer_id,title,tracking\n9,call +1 415 555 0134,anna@mail.example,Cup for anna@mail.example,12 Elm\n");
  REQUIRE(receipt.problems.size() == 2);
  CHECK(receipt.problems[0].code == "orders.contact");
  CHECK(receipt.problems[0].isTaken);
  for (const char* needle : {"555 0134", "5550134", "Elm Street", "anna@mail"}) {
    auto reader = must(desk.database().read());
    std::vector<std::string> tables = must(storage::allRows<std::string>(reader->connection(), "SELECT name FROM sqlite_schema WHERE type = 'table'", [](storage::Row row) { return row.text(0); }));
    CHECK(tables.size() > 20);
    for (const std::string& table : tables)
      for (const std::string& column : must(storage::allRows<std::string>(reader->connection(), "SELECT name FROM pragma_table_info(?1)", [](storage::Row row) { return row.text(0); }, table))) {
        const auto found = must(storage::allRows<std::int64_t>(reader->connection(), "SELECT 1 FROM \"" + table + "\" WHERE instr(CAST(\"" + column + "\" AS TEXT), ?1) > 0 LIMIT 1",
                                                             [](storage::Row row) { return row.integer(0); }, std::string(needle)));
        INFO(table << "." << column);
        CHECK(found.empty());
      }
  }
}

TEST_CASE("IT03: an imported order joins its thread by the order number") {
  OrderDesk desk;
  const ThreadId thread = desk.question("t1", "Where is my parcel?");
  desk.write([&](storage::Connection& connection) { return storage::execute(connection, "UPDATE thread SET order_remote_id = '112-1' WHERE id = ?1", thread); });
  const auto receipt = desk.take("order_id,tracking_number\n112-1,LP1\n112-2,LP2\n");
  CHECK(receipt.joined == 1);
  const auto detail = must(desk.inbox().thread(thread));
  REQUIRE_FALSE(detail.orders.empty());
  CHECK(detail.orders.front().shipments.at(0).trackingNumber == "LP1");
}

TEST_CASE("IT03: 10,000 orders are read in, a stop keeps what was written, and starting again goes on") {
  OrderDesk desk;
  std::string bytes = "order_id,status,sku,title,quantity,tracking_number\n";
  for (int i = 0; i < 10'000; ++i) bytes += "113-" + std::to_string(1'000'000 + i) + ",shipped,SKU-" + std::to_string(i % 50) + ",Cup,1,LP" + std::to_string(i) + "\n";
  const auto wish = desk.wish(bytes);
  std::int64_t shown = 0;
  const auto stopped = desk::OrderImportService(desk.parts()).run(wish, [&](std::int64_t done, std::int64_t expected) {
    CHECK(expected == 10'000);
    shown = done;
    return done < 1000;
  });
  REQUIRE_FALSE(stopped);
  CHECK(stopped.error().kind == ErrorKind::Cancelled);
  CHECK(shown == 1000);
  const auto receipt = must(desk::OrderImportService(desk.parts()).run(wish, {}));
  CHECK(receipt.unchanged == 1000);
  CHECK(receipt.added == 9000);
  const auto journal = desk.journal();
  CHECK(std::count_if(journal.begin(), journal.end(), [](const JournalEntry& entry) { return entry.kind == "orders.imported"; }) == 2);
}

TEST_CASE("IT03: the empty table has all 22 columns, documented or Chinese, and is read back without one unknown") {
  OrderDesk desk;
  for (const desk::OrderNames names : {desk::OrderNames::Documented, desk::OrderNames::Chinese}) {
    const std::string file = desk.place(names == desk::OrderNames::Chinese ? "empty-zh.csv" : "empty.csv");
    must(desk::OrderImportService(desk.parts()).writeTemplate(file, names));
    std::string bytes = must(storage::readWholeFile(file, 10'000));
    CHECK(bytes.ends_with("\r\n"));
    // One row filled in, as a person does.
    bytes += "A-1,shop,,shipped,paid,25.00,EUR,2026-01-31 09:30,buyer_xy,Anna,DE,B0EXAMPLE1,CUP-1,Blue cup,350 ml,2,12.50,DHL,00340434161094000000,2026-02-01 18:00,2026-02-04,2026-02-05\r\n";
    const auto preview = must(desk::OrderImportService(desk.parts()).preview(desk.wish(bytes)));
    CHECK(preview.columns.size() == 22);
    CHECK(preview.unknown.empty());
    CHECK(preview.personal.empty());
    CHECK(preview.problems.empty());
    REQUIRE(preview.orders == 1);
    CHECK(preview.samples[0].items == "2 × Blue cup");
    CHECK(preview.samples[0].tracking == "00340434161094000000");
    CHECK(desk::OrderImportService(desk.parts()).writeTemplate(file, names).error().code == "target.exists");
  }
}
