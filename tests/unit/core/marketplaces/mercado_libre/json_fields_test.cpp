#include "core/marketplaces/mercado_libre/json_fields.h"

#include <catch2/catch_test_macros.hpp>

using namespace inquiry;
using namespace inquiry::mercado_libre;

TEST_CASE("Every time format of the platform is read") {
  struct Row {
    const char *name, *text, *expected;
  };
  const Row rows[] = {
      {"question list, API offset", "2026-03-04T11:20:41.000-04:00", "2026-03-04T15:20:41.000Z"},
      {"single question, nine fraction digits", "2026-03-04T15:20:41.746608612Z", "2026-03-04T15:20:41.746Z"},
      {"pack, offset without colon", "2026-03-03T10:01:30.000-0400", "2026-03-03T14:01:30.000Z"},
      {"no zone: taken as -04:00", "2026-03-06T13:05:04", "2026-03-06T17:05:04.000Z"},
      {"offset +00:00", "2026-03-06T16:24:26.636+00:00", "2026-03-06T16:24:26.636Z"},
      {"no fraction", "2026-03-05T16:20:11Z", "2026-03-05T16:20:11.000Z"},
      {"another offset", "2026-03-04T23:59:59-06:00", "2026-03-05T05:59:59.000Z"},
  };
  for (const Row& row : rows) {
    INFO(row.name);
    const auto at = instantOf(Json{{"at", row.text}}, "at");
    REQUIRE(at);
    CHECK(at->toIso() == row.expected);
  }
  for (const char* broken : {"", "yesterday", "2026-13-04T11:20:41.000-04:00", "2026-03-04T"}) {
    INFO(broken);
    CHECK_FALSE(instantOf(Json{{"at", broken}}, "at"));
  }
  CHECK_FALSE(instantOf(Json{{"at", nullptr}}, "at"));
  CHECK_FALSE(instantOf(Json{{"at", 1772637641}}, "at"));
}

TEST_CASE("Ids are the same whether they come as numbers or as texts") {
  struct Row {
    const char* name;
    Json value;
    const char* expected;
  };
  const Row rows[] = {
      {"number", 13190442871LL, "13190442871"},
      {"text", "13190442871", "13190442871"},
      {"text with spaces", " 13190442871 ", "13190442871"},
      {"16 digits", 2000007714420183LL, "2000007714420183"},
      {"a number with a point", 13190442871.0, "13190442871"},
      {"a fraction is no id", 1.5, ""},
      {"null", nullptr, ""},
      {"an object", Json::object(), ""},
  };
  for (const Row& row : rows) {
    INFO(row.name);
    CHECK(idOf(Json{{"id", row.value}}, "id") == row.expected);
  }
}

TEST_CASE("Fields of the wrong type read as absent instead of throwing") {
  const Json odd = Json::parse(R"({"text": 5, "list": {}, "flag": "TRUE", "count": "x", "price": [1]})");
  CHECK(textOf(odd, "text").empty());
  CHECK(listOf(odd, "list").empty());
  CHECK(flagOf(odd, "flag"));
  CHECK(countOf(odd, "count", 7) == 7);
  CHECK(decimalOf(odd, "price").empty());
  CHECK(fieldOf(Json::array(), "x").is_null());
  CHECK(decimalOf(Json{{"price", 459.0}}, "price") == "459");
  CHECK(decimalOf(Json{{"price", 12.5}}, "price") == "12.50");
}

TEST_CASE("A body that is no JSON is malformed with its place") {
  const auto body = parsedBody("<html>Sign in to the hotel's network</html>", "/questions/search");
  REQUIRE_FALSE(body);
  CHECK(body.error().kind == ErrorKind::Malformed);
  CHECK(body.error().text.find("/questions/search") != std::string::npos);
  // A byte that is no UTF-8 costs one character, not the page.
  const auto broken = parsedBody("{\"text\":\"a\xC3\x28\"}", "x");
  REQUIRE(broken);
  CHECK(textOf(*broken, "text").starts_with("a"));
}
