#include "core/net/http_date.h"

#include <catch2/catch_test_macros.hpp>

using namespace inquiry;

TEST_CASE("The three date forms of RFC 9110 are read") {
  const auto expected = Instant::parse("1994-11-06T08:49:37Z");
  CHECK(httpDate("Sun, 06 Nov 1994 08:49:37 GMT") == expected);
  CHECK(httpDate("Sunday, 06-Nov-94 08:49:37 GMT") == expected);
  CHECK(httpDate("Sun Nov  6 08:49:37 1994") == expected);
}

TEST_CASE("What is not a date is not read as one") {
  for (const auto* text : {"", "0", "120", "-1", "1994-11-06T08:49:37Z", "tomorrow", "Sun, 99 Nov 1994 08:49:37 GMT",
                           "Sun, 06 Nov 1994 48:49:37 GMT"}) {
    CAPTURE(text);
    CHECK_FALSE(httpDate(text));
  }
}

TEST_CASE("Dates after 2038 are read") {
  CHECK(httpDate("Mon, 01 Jan 2100 00:00:00 GMT") == Instant::parse("2100-01-01T00:00:00Z"));
}
