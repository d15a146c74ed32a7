#include <catch2/catch_test_macros.hpp>
#include <fstream>

#include "core/desk/template_csv.h"
#include "core/rules/rule_json.h"
#include "core/storage/rule_repository.h"
#include "tests/unit/core/desk/desk_bench.h"

using namespace inquiry;
using namespace inquiry::test;

namespace {

ReplyTemplate campaign() {
  ReplyTemplate made;
  made.title = "Delivery time";
  made.approved = true;
  made.variants = {{"en", {}, "A: three days"}, {"en", {}, "B: the campaign makes it five days", "2026-11-20", "2026-11-30"}};
  return made;
}

std::string inserted(DeskBench& desk, const TemplateId& id, ThreadId thread) { return must(desk.reply().render(id, thread)).text.substr(0, 1); }

}  // namespace

TEST_CASE("RP07: version B is inserted from the start of the campaign to its last day by the clock of the store, version A before and after") {
  DeskBench desk;
  const ThreadId thread = desk.question("t1", "How long does shipping take to California for this order, please?");
  const TemplateId id = must(desk.templates().save(campaign()));
  // The store stands in Los Angeles: midnight there is 08:00 UTC.
  struct Row {
    const char* at;
    const char* version;
  };
  for (const Row& row : {Row{"2026-11-20T07:59:00Z", "A"}, Row{"2026-11-20T08:00:00Z", "B"}, Row{"2026-12-01T07:59:00Z", "B"}, Row{"2026-12-01T08:00:00Z", "A"}}) {
    INFO(row.at);
    desk.clock.set(instant(row.at));
    CHECK(inserted(desk, id, thread) == row.version);
    const auto rows = must(desk.reply().templates(thread, "Delivery"));
    REQUIRE(rows.size() == 1);
    CHECK(rows.front().body.substr(0, 1) == row.version);
  }
}

TEST_CASE("RP07: a template of one season alone is not offered outside it, and seasons that overlap are refused") {
  DeskBench desk;
  const ThreadId thread = desk.question("t1", "How long does shipping take to California for this order, please?");
  ReplyTemplate only = campaign();
  only.variants.erase(only.variants.begin());
  must(desk.templates().save(only));
  desk.clock.set(instant("2026-10-01T12:00:00Z"));
  CHECK(must(desk.reply().templates(thread, "Delivery")).empty());
  ReplyTemplate wrong = campaign();
  wrong.variants.push_back({"en", {}, "C", "2026-11-30", ""});
  CHECK(desk.templates().save(wrong).error().code == "template.variant_twice");
  wrong = campaign();
  wrong.variants[1].untilDay = "2026-11-01";
  CHECK(desk.templates().save(wrong).error().code == "template.season");
  wrong.variants[1].untilDay = "soon";
  CHECK(desk.templates().save(wrong).error().code == "template.season");
}

TEST_CASE("RP07: seasons go through CSV and back") {
  DeskBench desk;
  const TemplateId id = must(desk.templates().save(campaign()));
  must(desk.templates().exportCsv(desk.place("templates.csv")));
  must(desk.templates().remove(id));
  CHECK(must(desk.templates().importCsv(desk.place("templates.csv"))).problems.empty());
  CHECK(must(desk.templates().get(id)).variants == campaign().variants);
  const auto wrong = inquiry::desk::parseTemplateCsv("id,title,language,body,from_day\na,A,en,Hello,tomorrow\n");
  REQUIRE(wrong);
  CHECK(wrong->problems.size() == 1);
}

TEST_CASE("RP06: the rule of a template past its review is paused and stands in the health report") {
  DeskBench desk;
  ReplyTemplate value = campaign();
  value.reviewDate = instant("2026-06-01T00:00:00Z");
  const TemplateId id = must(desk.templates().save(value));
  RuleSet set;
  Rule rule;
  rule.id.value = "delivery";
  rule.title = "Answer delivery questions";
  rule.state = RuleState::Live;
  RuleCondition words;
  words.kind = ConditionKind::Words;
  words.values = {"shipping"};
  rule.when.kind = ConditionKind::All;
  rule.when.parts = {words};
  RuleAction answer;
  answer.kind = RuleActionKind::Answer;
  answer.value = id.value;
  rule.then = {answer};
  set.rules = {rule};
  desk.write([&](storage::Connection& connection) -> Status {
    storage::RuleRepository::Version version;
    version.madeAt = desk.clock.now();
    version.madeBy = PersonId{"me"};
    version.body = rules::toJson(set);
    const auto added = storage::RuleRepository(connection).add(version);
    return added ? Status() : fail(added.error());
  });
  const auto report = [&] {
    std::ifstream in(must(desk.health().run()));
    return std::string(std::istreambuf_iterator<char>(in), {});
  };
  CHECK(report().find("rule paused: Answer delivery questions") == std::string::npos);
  desk.clock.set(instant("2026-06-02T00:00:00Z"));
  CHECK(report().find("rule paused: Answer delivery questions") != std::string::npos);
  CHECK(report().find("its template is past its review (" + id.value + ")") != std::string::npos);
}
