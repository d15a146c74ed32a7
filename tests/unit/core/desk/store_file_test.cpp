#include "core/desk/store_file.h"

#include <catch2/catch_test_macros.hpp>

using namespace inquiry;
using namespace inquiry::desk;

TEST_CASE("A store file is taken apart into settings and credentials") {
  const auto files = parseStoreFiles(R"({"id":"meli-mx","marketplace":"mercado-libre","site":"MLM","timeZone":"America/Mexico_City","historySince":"2026-01-01",
    "endpoints":{"api":"http://127.0.0.1:9001/s/x/","auth":"http://localhost:9001"},"credentials":{"clientId":7012,"clientSecret":"s","refreshToken":null}})");
  REQUIRE(files);
  const Store& store = files->front().store;
  CHECK(store.mode == StoreMode::DisplayOnly);
  CHECK(store.sandbox);
  CHECK(store.endpoints.at("api") == "http://127.0.0.1:9001/s/x");
  CHECK(files->front().credentials.at("clientId").reveal() == "7012");
  CHECK_FALSE(files->front().credentials.contains("refreshToken"));
}

TEST_CASE("A store with one address in the world is no sandbox") {
  const auto files = parseStoreFiles(R"({"id":"e","marketplace":"ebay","endpoints":{"api":"http://127.0.0.1:1","auth":"https://auth.shop.example"},
    "credentials":{"clientId":"a","clientSecret":"b"}})");
  REQUIRE(files);
  CHECK_FALSE(files->front().store.sandbox);
}

