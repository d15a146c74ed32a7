#include "core/desk/csv.h"

#include <catch2/catch_test_macros.hpp>

using namespace inquiry::desk;

TEST_CASE("Quoted fields keep commas, quotes and line breaks, and rows know their line") {
  const auto rows = parseCsv("\xEF\xBB\xBF" "a,b\r\n\"x, \"\"y\"\"\",\"two\nlines\"\r\nlast,row");
  REQUIRE(rows);
  REQUIRE(rows->size() == 3);
  CHECK((*rows)[0].fields == std::vector<std::string>{"a", "b"});
  CHECK((*rows)[1].fields == std::vector<std::string>{"x, \"y\"", "two\nlines"});
  CHECK((*rows)[2].line == 4);
}

TEST_CASE("AR06: lines may end in CR alone, as old spreadsheets of a Mac write them") {
  const auto rows = parseCsv("a,b\r\"two\rlines\",x\r\rlast,row\r");
  REQUIRE(rows);
  REQUIRE(rows->size() == 3);
  CHECK((*rows)[1].fields == std::vector<std::string>{"two\rlines", "x"});
  CHECK((*rows)[1].line == 2);
  CHECK((*rows)[2].fields == std::vector<std::string>{"last", "row"});
  CHECK((*rows)[2].line == 5);
  const auto open = parseCsv("a,b\r\"x\"y,z\r");
  REQUIRE_FALSE(open);
  CHECK(open.error().text.find("Line 2") != std::string::npos);
}

TEST_CASE("A quote that is never closed is told with its line") {
  const auto rows = parseCsv("a,b\n\"open,b\n");
  REQUIRE_FALSE(rows);
  CHECK(rows.error().text.find("Line 2") != std::string::npos);
}

TEST_CASE("No exported cell begins a formula, not even in full width") {
  for (const char* text : {"=1+1", "+1", "-1", "@x", "\tx", "＝1", "＋1"}) {
    INFO(text);
    CHECK(csvField(text).substr(0, 2) == "\"'");
  }
  CHECK(csvField("a\"b") == "\"a\"\"b\"");
  CHECK(csvField("") == "\"\"");
}
