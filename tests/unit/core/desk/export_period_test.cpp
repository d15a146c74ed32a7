#include <catch2/catch_test_macros.hpp>
#include <fstream>
#include <nlohmann/json.hpp>

#include "tests/unit/core/desk/desk_bench.h"

using namespace inquiry;
using namespace inquiry::test;

namespace {

std::vector<nlohmann::json> linesOf(const std::string& file) {
  std::vector<nlohmann::json> lines;
  std::ifstream in(file);
  for (std::string line; std::getline(in, line);) lines.push_back(nlohmann::json::parse(line));
  return lines;
}

}  // namespace

TEST_CASE("IT03: the events of a period are written as JSON lines or as a table, those before and after it are not") {
  using Archive = desk::ArchiveService;
  DeskBench bench;
  must(bench.triage().createTag("before", "#3B6FB6"));
  bench.clock.advance(std::chrono::hours(24));
  const Instant from = bench.clock.now();
  must(bench.triage().createTag("inside", "#3B6FB6"));
  bench.clock.advance(std::chrono::hours(24));
  const Instant until = bench.clock.now();
  must(bench.triage().createTag("after", "#3B6FB6"));
  const desk::ExportPeriod period{from, until};
  const std::string file = bench.place("events.jsonl");
  const auto receipt = must(bench.archive().exportTo(Archive::What::Journal, Archive::Format::Jsonl, file, {}, period));
  const auto lines = linesOf(file);
  REQUIRE(lines.size() == 1);
  CHECK(receipt.rows == 1);
  CHECK(lines.front().at("kind") == "tag.created");
  CHECK(lines.front().dump().find("inside") != std::string::npos);
  CHECK(must(bench.archive().exportTo(Archive::What::Journal, Archive::Format::Csv, bench.place("events.csv"), {}, period)).rows == 1);
  CHECK(must(bench.archive().exportTo(Archive::What::Journal, Archive::Format::Jsonl, bench.place("later.jsonl"), {}, {from, {}})).rows >= 2);
  CHECK(must(bench.archive().exportTo(Archive::What::Journal, Archive::Format::Jsonl, bench.place("all.jsonl"), {})).rows >= 4);
}
