#include "core/desk/tag_suggestion_service.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <filesystem>

#include "tests/unit/core/desk/desk_bench.h"
#include "tests/unit/core/language/tag_sentences.h"

using namespace inquiry;
using namespace inquiry::test;

namespace {

// A team that has tagged for a while.
void tagMany(DeskBench& desk, int perTagAndLanguage) {
  const auto all = taggedSentences(perTagAndLanguage);
  for (std::size_t i = 0; i < all.size(); ++i) desk.platform().buyerWrites("t" + std::to_string(i), all[i].text);
  desk.round();
  for (std::size_t i = 0; i < all.size(); ++i) must(desk.triage().tag({desk.thread("t" + std::to_string(i))}, all[i].tags, {}));
}

}  // namespace

TEST_CASE("Tags are suggested from what the team tagged, measured on a fifth, and never applied by themselves") {
  DeskBench desk;
  tagMany(desk, 16);
  const ThreadId fresh = desk.question("fresh", "Hello, where is my parcel? The tracking has not moved.");
  CHECK(must(desk.tagHints().of(fresh)).empty());
  const auto figures = must(desk.tagHints().learn());
  CHECK(figures.threads == 320);
  CHECK(figures.heldBack > 35);
  CHECK(figures.heldBack < 110);
  CHECK(figures.macroF1 >= 0.7);
  CHECK(figures.learnedAt == desk.clock.now());
  CHECK(must(desk.tagHints().of(fresh)) == std::vector<std::string>{"logistics"});
  CHECK(desk.row(fresh).tags.empty());
  must(desk.triage().tag({fresh}, {"logistics"}, {}));
  CHECK(must(desk.tagHints().of(fresh)).empty());
}

TEST_CASE("What was learned outlives a restart, is switched off, forgotten, and goes with a store") {
  DeskBench desk({"shop", "other"});
  tagMany(desk, 10);
  const ThreadId fresh = desk.question("fresh", "お世話になります。領収書を発行してください。");
  must(desk.tagHints().learn());
  desk.restart();
  CHECK(must(desk.tagHints().figures()).has_value());
  CHECK(must(desk.tagHints().of(fresh)) == std::vector<std::string>{"invoice"});
  must(desk.tagHints().setOn(false));
  CHECK(must(desk.tagHints().of(fresh)).empty());
  CHECK_FALSE(must(desk.tagHints().learnWhenDue()));
  must(desk.tagHints().setOn(true));
  CHECK_FALSE(must(desk.tagHints().learnWhenDue()));
  desk.clock.advance(std::chrono::hours(24 * 8));
  CHECK(must(desk.tagHints().learnWhenDue()));
  must(desk.stores().remove(StoreId{"other"}));
  CHECK_FALSE(must(desk.tagHints().figures()).has_value());
  CHECK(must(desk.tagHints().of(fresh)).empty());
}

TEST_CASE("Too few tags are said so, and nothing is kept") {
  DeskBench desk;
  desk.question("t1", "Where is my parcel?");
  const auto none = desk.tagHints().learn();
  REQUIRE_FALSE(none);
  CHECK(none.error().code == "tags.too_few");
  CHECK_FALSE(must(desk.tagHints().figures()).has_value());
  CHECK_FALSE(must(desk.tagHints().learnWhenDue()));
}
