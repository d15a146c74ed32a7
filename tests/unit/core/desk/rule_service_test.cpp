#include "core/desk/rule_service.h"

#include <catch2/catch_test_macros.hpp>
#include <set>

#include "core/storage/tag_repository.h"
#include "core/storage/template_repository.h"
#include "tests/unit/core/desk/desk_bench.h"

using namespace inquiry;
using namespace inquiry::test;
using std::chrono::hours;

namespace {

const std::string kAny = R"({"is":"all","of":[]})";

std::string rule(const std::string& id, const std::string& when, const std::string& then) {
  return R"({"id":")" + id + R"(","title":")" + id + R"(","when":)" + when + R"(,"then":[)" + then + "]}";
}

RuleSet setOf(const std::string& rules) { return must(desk::RuleService::parse("{\"rules\":[" + rules + "]}")); }

struct RulesBench : DeskBench {
  RulesBench() {
    sync().syncOnce({StoreId{"shop"}});
  }
  void arrive(const std::string& thread, const std::string& text) {
    platform().buyerWrites(thread, text);
    must(sync().syncOnce({StoreId{"shop"}}));
  }
  RuleSet keep(RuleSet set, desk::RuleSave::Clashes clashes = desk::RuleSave::Clashes::Accept) {
    set.version = must(rules().current()).version;
    return *must(rules().save({set, "why", clashes})).set;
  }
  desk::DryRun tryOut(const RuleSet& set) { return must(rules().dryRun({set, clock.now() - hours(24 * 30), clock.now() + hours(1)}, {})); }
};

}  // namespace

TEST_CASE("RP12: two rules for the same with different templates are named before saving, with a message that meets both") {
  RulesBench bench;
  bench.arrive("t1", "Please send me an invoice");
  const RuleSet set = setOf(rule("one", R"({"is":"all","of":[{"is":"words","values":["invoice"]}]})", R"({"do":"answer","value":"invoice"})") + "," +
                            rule("two", R"({"is":"any","of":[{"is":"words","values":["invoice"]}]})", R"({"do":"answer","value":"thanks"})"));
  const auto told = must(bench.rules().save({set, "", desk::RuleSave::Clashes::Tell}));
  CHECK_FALSE(told.set);
  REQUIRE(told.clashes.size() == 1);
  CHECK(told.clashes[0].what == "answer");
  CHECK(told.clashes[0].firstTitle == "one");
  CHECK(told.clashes[0].secondTitle == "two");
  REQUIRE(told.clashes[0].sample);
  CHECK(told.clashes[0].sample->excerpt == "Please send me an invoice");
  CHECK(must(bench.rules().current()).version == 0);
  CHECK(must(bench.rules().save({set, "", desk::RuleSave::Clashes::Accept})).set);
}

TEST_CASE("Rules that look for different things and never meet do not clash") {
  RulesBench bench;
  bench.arrive("t1", "Please send me an invoice");
  const RuleSet set = setOf(rule("one", R"({"is":"all","of":[{"is":"words","values":["invoice"]}]})", R"({"do":"priority","value":"low"})") + "," +
                            rule("two", R"({"is":"all","of":[{"is":"words","values":["size"]}]})", R"({"do":"priority","value":"high"})"));
  CHECK(must(bench.rules().clashes(set)).empty());
}

TEST_CASE("TM07: three rules are changed and the version before is put back: they do what they did") {
  RulesBench bench;
  bench.arrive("t1", "Please send me an invoice for the lamp");
  RuleSet before = bench.keep(setOf(rule("a", kAny, R"({"do":"tag","value":"one"})") + "," + rule("b", kAny, R"({"do":"tag","value":"two"})") + "," + rule("c", kAny, R"({"do":"tag","value":"three"})")));
  const std::string digest = bench.tryOut(before).digest;
  RuleSet changed = before;
  for (Rule& each : changed.rules) each.then[0].value += "-changed";
  changed = bench.keep(changed);
  CHECK(bench.tryOut(changed).digest != digest);
  CHECK(desk::RuleService::difference(before, changed).size() == 3);
  const RuleSet back = must(bench.rules().rollBack(before.version, "as before"));
  CHECK(back.version == 3);
  CHECK(back.rules == before.rules);
  CHECK(bench.tryOut(back).digest == digest);
  const auto versions = must(bench.rules().versions());
  REQUIRE(versions.size() == 3);
  CHECK(versions[0].restores == before.version);
  CHECK(versions[2].reason == "why");
}

TEST_CASE("A version that somebody else has replaced meanwhile is not overwritten") {
  RulesBench bench;
  RuleSet mine = setOf(rule("a", kAny, R"({"do":"tag","value":"mine"})"));
  bench.keep(setOf(rule("a", kAny, R"({"do":"tag","value":"theirs"})")));
  const auto saved = bench.rules().save({mine, "", desk::RuleSave::Clashes::Accept});
  REQUIRE_FALSE(saved);
  CHECK(saved.error().kind == ErrorKind::Conflict);
  CHECK(must(bench.rules().current()).rules[0].then[0].value == "theirs");
}

TEST_CASE("ON03: a dry run says what would be done, changes nothing, and says the same twice") {
  RulesBench bench;
  for (int i = 0; i < 40; ++i) bench.platform().buyerWrites("t" + std::to_string(i), i % 4 == 0 ? "Where is my parcel?" : "Which size do I need, please?");
  must(bench.sync().syncOnce({StoreId{"shop"}}));
  const RuleSet set = setOf(rule("ship", R"({"is":"all","of":[{"is":"scene","values":["shipping"]}]})", R"({"do":"tag","value":"logistics"},{"do":"close"})"));
  const desk::DryRun run = bench.tryOut(set);
  CHECK(run.messages == 40);
  REQUIRE(run.figures.size() == 1);
  CHECK(run.figures[0].matches == 10);
  CHECK(run.figures[0].done.at("tag") == 10);
  CHECK(run.rows.size() == 20);
  CHECK(run.rows[0].sample.excerpt == "Where is my parcel?");
  CHECK(bench.tryOut(set).digest == run.digest);
  CHECK(must(bench.inbox().resolveThread("1")).value > 0);
  CHECK(bench.platform().accepted().empty());
  const auto reader = must(bench.database().read());
  for (const Tag& tag : must(storage::TagRepository(reader->connection()).list())) CHECK(tag.threads == 0);
}

TEST_CASE("A dry run can be stopped") {
  RulesBench bench;
  for (int i = 0; i < 600; ++i) bench.platform().buyerWrites("t" + std::to_string(i), "Hello");
  must(bench.sync().syncOnce({StoreId{"shop"}}));
  const auto run = bench.rules().dryRun({setOf(rule("a", kAny, R"({"do":"tag","value":"x"})")), bench.clock.now() - hours(48), bench.clock.now() + hours(1)}, [](std::int64_t, std::int64_t) { return false; });
  REQUIRE_FALSE(run);
  CHECK(run.error().kind == ErrorKind::Cancelled);
}

TEST_CASE("ON04: only a rule that was tried goes live, and one that answers must agree with people or have a name behind it") {
  RulesBench bench;
  bench.arrive("t1", "Is this lamp in stock?");
  const RuleSet set = bench.keep(setOf(rule("tag", kAny, R"({"do":"tag","value":"x"})") + "," + rule("say", kAny, R"({"do":"answer","value":"thanks"})")));
  const auto refused = bench.rules().setState(RuleId{"tag"}, RuleState::Live);
  REQUIRE_FALSE(refused);
  CHECK(refused.error().code == "rules.unproven");
  bench.tryOut(set);
  CHECK(must(bench.rules().openPoints(RuleId{"tag"})).empty());
  CHECK(must(bench.rules().setState(RuleId{"tag"}, RuleState::Live)).rules[0].state == RuleState::Live);
  std::set<std::string> open;
  for (const auto& point : must(bench.rules().openPoints(RuleId{"say"}))) open.insert(point.what);
  CHECK(open.contains("shadow-cases"));
  CHECK(open.contains("template-gone"));
  CHECK_FALSE(bench.rules().setState(RuleId{"say"}, RuleState::Live, {"Li Wen", "  "}));
  CHECK(must(bench.rules().setState(RuleId{"say"}, RuleState::Live, {"Li Wen", "Looked at by hand"})).rules[1].state == RuleState::Live);
}

TEST_CASE("A live rule whose work is changed goes back into shadow, and keeps its proof only for what it was") {
  RulesBench bench;
  RuleSet set = bench.keep(setOf(rule("tag", kAny, R"({"do":"tag","value":"x"})")));
  bench.tryOut(set);
  set = must(bench.rules().setState(RuleId{"tag"}, RuleState::Live));
  set.rules[0].then[0].value = "y";
  const auto saved = must(bench.rules().save({set, "", desk::RuleSave::Clashes::Accept}));
  CHECK(saved.unproven == std::vector<RuleId>{RuleId{"tag"}});
  CHECK(saved.set->rules[0].state == RuleState::Shadow);
  CHECK_FALSE(bench.rules().setState(RuleId{"tag"}, RuleState::Live));
}

TEST_CASE("RP06: a rule with a stale template is listed") {
  RulesBench bench;
  bench.write([&](storage::Connection& connection) -> Status {
    ReplyTemplate stale;
    stale.id.value = "old";
    stale.title = "Old";
    stale.approved = true;
    stale.reviewDate = bench.clock.now() - hours(1);
    stale.variants.push_back({"en", {}, "Hello"});
    const auto saved = storage::TemplateRepository(connection).save(stale);
    return saved ? Status() : fail(saved.error());
  });
  const auto troubles = must(bench.rules().troubles(setOf(rule("a", kAny, R"({"do":"answer","value":"old"})") + "," + rule("b", kAny, R"({"do":"assign","value":"nobody"})"))));
  REQUIRE(troubles.size() == 2);
  CHECK(troubles[0].what == "template-stale");
  CHECK(troubles[1].what == "person-gone");
}

TEST_CASE("Shadow agrees where people did the same and differs where they did not") {
  RulesBench bench;
  RuleSet set = bench.keep(setOf(rule("tag", kAny, R"({"do":"tag","value":"x"})")));
  must(bench.rules().setState(RuleId{"tag"}, RuleState::Shadow));
  bench.arrive("t1", "Is this lamp in stock?");
  bench.arrive("t2", "Is that lamp in stock?");
  auto figures = must(bench.rules().shadow());
  REQUIRE(figures.size() == 1);
  CHECK(figures[0].open == 2);
  must(bench.triage().tag({must(bench.inbox().resolveThread("1"))}, {"x"}, {}));
  bench.clock.advance(hours(25));
  figures = must(bench.rules().shadow());
  CHECK(figures[0].agreed == 1);
  CHECK(figures[0].differed == 1);
  CHECK(figures[0].share() == 50);
}

TEST_CASE("RP10: the right is refused where the platform forbids automatic answers, and the limits are kept within reason") {
  RulesBench bench;
  using Right = desk::AutomationService::Right;
  const auto refused = bench.automation().setRight(StoreId{"shop"}, Right::Yes);
  REQUIRE_FALSE(refused);
  CHECK(refused.error().code == "automation.platform");
  bench.platform().capabilities.channels[0].automaticAnswersAllowed = true;
  must(bench.automation().setRight(StoreId{"shop"}, Right::Yes));
  auto rows = must(bench.automation().rows());
  REQUIRE(rows.size() == 1);
  CHECK(rows[0].mode == StoreMode::Automation);
  CHECK(rows[0].queued == 0);
  must(bench.automation().pause(StoreId{"shop"}));
  CHECK(must(bench.automation().rows())[0].paused == "person");
  must(bench.automation().resume(StoreId{"shop"}));
  CHECK(must(bench.automation().rows())[0].paused.empty());
  CHECK_FALSE(bench.automation().setCaps(StoreId{"shop"}, {0, 24, 60}));
  must(bench.automation().setCaps(StoreId{"shop"}, {2, 48, 10}));
  CHECK(must(bench.automation().rows())[0].periodHours == 48);
}

TEST_CASE("TM07: three live rules are changed and rolled back, and what arrives is treated as before the change") {
  RulesBench bench;
  const auto live = [&](const RuleSet& set) {
    bench.tryOut(set);
    for (const Rule& each : set.rules) must(bench.rules().setState(each.id, RuleState::Live));
    return must(bench.rules().current());
  };
  const auto tagsOf = [&](const std::string& thread) {
    bench.arrive(thread, "Please send me an invoice for the blue lamp in size L");
    const auto tags = bench.row(must(bench.inbox().resolveThread("shop/" + thread))).tags;
    return std::set<std::string>(tags.begin(), tags.end());
  };
  const auto words = [](const char* word) { return std::string(R"({"is":"all","of":[{"is":"words","values":[")") + word + R"("]}]})"; };
  const RuleSet before = live(bench.keep(setOf(rule("a", words("invoice"), R"({"do":"tag","value":"paper"})") + "," + rule("b", words("blue"), R"({"do":"tag","value":"colour"})") + "," +
                                               rule("c", words("size"), R"({"do":"tag","value":"fit"})"))));
  const std::set<std::string> fixture{"paper", "colour", "fit"};
  CHECK(tagsOf("first") == fixture);
  RuleSet changed = before;
  for (Rule& each : changed.rules) each.then[0].value += "-new";
  live(bench.keep(changed));
  CHECK(tagsOf("second") == std::set<std::string>{"paper-new", "colour-new", "fit-new"});
  const RuleSet back = must(bench.rules().rollBack(before.version, "as before"));
  for (const Rule& each : back.rules) CHECK(each.state == RuleState::Live);
  CHECK(tagsOf("third") == fixture);
}

TEST_CASE("CP05: the list of a dry run and the title of a ticket that a rule made mask what a buyer typed") {
  RulesBench bench;
  bench.arrive("t1", "Call me at 0171 2345678 about the invoice");
  const RuleSet set = bench.keep(setOf(rule("a", kAny, R"({"do":"ticket","value":"return"})")));
  const auto run = bench.tryOut(set);
  REQUIRE_FALSE(run.rows.empty());
  CHECK(run.rows[0].sample.excerpt.find("2345678") == std::string::npos);
  must(bench.rules().setState(RuleId{"a"}, RuleState::Live));
  bench.arrive("t2", "Call me at 0171 2345678 about the invoice");
  const auto tickets = must(bench.tickets().list({}));
  REQUIRE(tickets.size() == 1);
  CHECK(tickets[0].title.find("2345678") == std::string::npos);
  CHECK(tickets[0].title.find("about the invoice") != std::string::npos);
}
