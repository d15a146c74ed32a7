#include <catch2/catch_test_macros.hpp>

#include "tests/unit/core/desk/desk_bench.h"

using namespace inquiry;
using test::DeskBench;
using test::must;

TEST_CASE("A renamed store keeps its id and is told of in the journal with both names") {
  DeskBench bench;
  must(bench.stores().rename(StoreId{"shop"}, "  Blue Harbor UK "));
  CHECK(must(bench.stores().list()).front().store.name == "Blue Harbor UK");
  const auto entries = bench.journal();
  const auto told = std::find_if(entries.begin(), entries.end(), [](const JournalEntry& entry) { return entry.kind == "store.renamed"; });
  REQUIRE(told != entries.end());
  CHECK(nlohmann::json::parse(told->payload) == nlohmann::json{{"before", "shop"}, {"after", "Blue Harbor UK"}});
}

TEST_CASE("A store's name is neither empty nor endless, and the store must exist") {
  DeskBench bench;
  for (const std::string& name : {std::string(), std::string("   "), std::string(81, 'x')}) {
    const auto done = bench.stores().rename(StoreId{"shop"}, name);
    REQUIRE_FALSE(done);
    CHECK(done.error().code == "store.name");
  }
  CHECK_FALSE(bench.stores().rename(StoreId{"nowhere"}, "A name"));
  CHECK(must(bench.stores().list()).front().store.name == "shop");
}

TEST_CASE("A wording that is being written is shown with a thread's values, or with invented ones for every variable") {
  DeskBench bench;
  const ThreadId thread = bench.question("t1", "Where is my parcel?");
  std::string all;
  for (const std::string& name : bench.templates().variables()) all += "{{" + name + "}} ";
  const auto sample = must(bench.reply().renderText(all, "en", {}));
  CHECK(sample.missing.empty());
  CHECK(sample.chips.size() == bench.templates().variables().size());
  const auto real = must(bench.reply().renderText("Hello from {{store.name}} about {{tracking.url}}", "en", thread));
  CHECK(real.text.rfind("Hello from shop", 0) == 0);
  CHECK(real.missing == std::vector<std::string>{"tracking.url"});
  const auto wrong = bench.reply().renderText("one\ntwo {{order.idd}}", "en", {});
  REQUIRE_FALSE(wrong);
  CHECK(wrong.error().text.find("line 2") != std::string::npos);
}
