#include "core/domain/search_query.h"

#include <catch2/catch_test_macros.hpp>

using namespace inquiry;

TEST_CASE("a query falls apart into words and fields") {
  const auto query = parseSearchQuery(
      "refund \"broken zip\" -shipped refu* store:ebay-us tag:\"own tag\" from:ana order:12-3 buyer:x is:overdue lang:es agent:li.wen "
      "before:2026-03-01 after:2026-02-01T10:00Z kind:question").value();
  CHECK(query.terms == std::vector<SearchTerm>{{"refund", false, false}, {"broken zip", false, false}, {"shipped", false, true}, {"refu", true, false}});
  CHECK(query.stores == std::vector{StoreId{"ebay-us"}});
  CHECK(query.tags == std::vector{TagName{"own tag"}});
  CHECK(query.from == std::vector<std::string>{"ana"});
  CHECK(query.orders == std::vector<std::string>{"12-3"});
  CHECK(query.buyers == std::vector<std::string>{"x"});
  CHECK(query.flags == std::vector{SearchFlag::Overdue});
  CHECK(query.languages == std::vector<std::string>{"es"});
  CHECK(query.agents == std::vector{PersonId{"li.wen"}});
  CHECK(query.before == Instant::parse("2026-03-01"));
  CHECK(query.after == Instant::parse("2026-02-01T10:00Z"));
  CHECK(query.kinds == std::vector{ThreadKind::Question});
}

TEST_CASE("what is no field is a word") {
  CHECK(parseSearchQuery("http://x.example 12:30").value().terms.size() == 2);
  CHECK(parseSearchQuery("退款　物流").value().terms.size() == 2);  // a wide space parts, too
  CHECK(parseSearchQuery("- * \"\"").value().terms.size() == 1);
  CHECK_FALSE(parseSearchQuery("").value().hasFilter());
}

TEST_CASE("a wrong query is told with place and reason") {
  struct Row {
    const char *text, *code, *place;
  };
  const Row rows[] = {{"refund store:", "query.no_value", "position 14"},
                      {"is:late", "query.flag", "position 4"},
                      {"a kind:fax", "query.kind", "position 8"},
                      {"before:soon", "query.date", "position 8"},
                      {"say \"never", "query.quote", "position 5"},
                      {"tag:\"x", "query.quote", "position 5"},
                      {"x -tag:returns", "query.excluded_field", "position 3"}};
  for (const Row& row : rows) {
    const auto query = parseSearchQuery(row.text);
    INFO(row.text);
    REQUIRE_FALSE(query);
    CHECK(query.error().kind == ErrorKind::InvalidInput);
    CHECK(query.error().code == row.code);
    CHECK(query.error().text.find(std::string(row.place) + ":") != std::string::npos);
  }
  CHECK_FALSE(parseSearchQuery(std::string(5000, 'x')));
}
