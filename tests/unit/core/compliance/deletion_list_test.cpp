#include "core/compliance/deletion_list.h"

#include <catch2/catch_test_macros.hpp>

using namespace inquiry;
using namespace inquiry::compliance;

TEST_CASE("CP06: eBay's account deletions are read by every name they give") {
  const auto list = readDeletionList(R"([{"metadata": {"topic": "MARKETPLACE_ACCOUNT_DELETION", "schemaVersion": "1.0"},
    "notification": {"notificationId": "49feeaeb", "data": {"username": "test_user", "userId": "ma8vp1jySJC", "eiasToken": "nY+sHZ2PrBmdj6w=="}}}])").value();
  REQUIRE(list.requests.size() == 1);
  CHECK(list.requests[0].ids == std::vector<std::string>{"ma8vp1jySJC", "test_user", "nY+sHZ2PrBmdj6w=="});
  CHECK(list.problems.empty());
}

TEST_CASE("CP06: Shopify's redactions are read by number, mail address and orders") {
  const auto list = readDeletionList(R"({"shop_id": 954889, "shop_domain": "x.example", "customer": {"id": 191167, "email": "john@example.com", "phone": "555"}, "orders_to_redact": [299938, 280263]})").value();
  REQUIRE(list.requests.size() == 1);
  CHECK(list.requests[0].ids == std::vector<std::string>{"191167", "gid://shopify/Customer/191167", "john@example.com"});
  CHECK(list.requests[0].orders == std::vector<std::string>{"299938", "280263"});
}

TEST_CASE("CP06: one id a line is a list, too, and lines that say nothing are told by number") {
  const auto list = readDeletionList("\xEF\xBB\xBF" "ana\r\n\r\n{\"x\": 1}\n{half\n bob \n").value();
  REQUIRE(list.requests.size() == 2);
  CHECK(list.requests[1].ids == std::vector<std::string>{"bob"});
  CHECK(list.requests[1].line == 5);
  REQUIRE(list.problems.size() == 2);
  CHECK(list.problems[0].line == 3);
  CHECK(list.problems[1].line == 4);
  CHECK(readDeletionList("").error().code == "deletion.empty");
}

TEST_CASE("CP06: a buyer who asked Shopify for a copy of their data was forgotten") {
  const auto list = readDeletionList(R"({"shop_id": 954889, "shop_domain": "x.example", "orders_requested": [299938], "customer": {"id": 191167, "email": "john@example.com"}, "data_request": {"id": 9999}})").value();
  CHECK(list.requests.empty());
  REQUIRE(list.problems.size() == 1);
  CHECK(list.problems[0].reason.find("a copy of the buyer's data") != std::string::npos);
}

TEST_CASE("CP06: half a list or a page of the web was taken for a list of unknown buyers") {
  for (const char* text : {R"([{"shop_id": 1, "shop_domain": "x.example", "customer": {"id": 2}}, {"sho)", "<!DOCTYPE html>\n<html><body>Sign in</body></html>\n", " <a>x</a>", "\"ana\"\n\"bob", "{\n  \"metadata\": {\n    \"topic\": \"MARKETPL"}) {
    INFO(text);
    const auto list = readDeletionList(text);
    REQUIRE_FALSE(list);
    CHECK(list.error().code == "deletion.broken");
  }
}
