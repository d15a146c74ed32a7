#include "core/desk/review_sample_service.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>
#include <algorithm>
#include <filesystem>
#include <fstream>

#include "core/desk/review_sample_tables.h"
#include "core/desk/sign_in_service.h"
#include "tests/unit/core/desk/desk_bench.h"

using namespace inquiry;
using namespace inquiry::test;

namespace {

// Eight conversations, six of them answered; asked for in that order or the other way round.
struct SampleBench {
  enum class Arrival { Forwards, Backwards };
  explicit SampleBench(Arrival arrival = Arrival::Forwards) {
    for (int i = 1; i <= 8; ++i) {
      const int number = arrival == Arrival::Forwards ? i : 9 - i;
      const ThreadId thread = desk.question("t" + std::to_string(number), "Where is my lamp?");
      if (number <= 6) desk.answer(thread, "On its way.");
    }
    desk.round();
  }
  SampleFrame frame() const { return {desk.clock.now() - std::chrono::hours(24), desk.clock.now() + std::chrono::hours(24), {}, {}}; }
  std::vector<std::string> drawn(std::uint64_t seed, std::size_t number = 3) {
    std::vector<std::string> ids;
    for (const SampledThread& each : must(service().draw(frame(), number, seed)).threads) ids.push_back(each.remoteId);
    return ids;
  }
  desk::ReviewSampleService service() { return desk::ReviewSampleService(desk.parts()); }

  DeskBench desk;
};

std::string codeOf(const Status& status) { return status ? std::string() : status.error().code; }

}  // namespace

TEST_CASE("RS03: the same seed draws the same conversations, in whatever order another computer read them") {
  std::vector<std::string> elsewhere;
  {
    SampleBench there(SampleBench::Arrival::Backwards);
    elsewhere = there.drawn(42);
  }
  SampleBench here;
  CHECK(elsewhere.size() == 3);
  CHECK(here.drawn(42) == elsewhere);
  CHECK(here.drawn(42) == elsewhere);
  CHECK(here.drawn(1, 6) != here.drawn(2, 6));
}

TEST_CASE("RS03: only conversations that somebody answered are drawn, of the stores and persons that were chosen") {
  SampleBench bench;
  const auto sample = must(bench.service().draw(bench.frame(), 100, 7));
  CHECK(sample.outOf == 6);
  CHECK(sample.threads.size() == 6);
  for (const SampledThread& each : sample.threads) CHECK(each.agent == PersonId{"me"});
  SampleFrame nobody = bench.frame();
  nobody.agents = {PersonId{"li.wen"}};
  const auto none = bench.service().draw(nobody, 3, 7);
  REQUIRE_FALSE(none);
  CHECK(none.error().code == "sample.empty");
}

TEST_CASE("RS03: score sheets survive a restart, and the newest word of a reviewer counts") {
  SampleBench bench;
  const auto sample = must(bench.service().draw(bench.frame(), 2, 7));
  const ThreadId thread = sample.threads.front().thread;
  must(bench.service().score(sample.id, thread, {{}, {}, {{"correct", 1}}, "not what was asked"}));
  must(bench.service().score(sample.id, thread, {{}, {}, {{"correct", 5}, {"rules", 1}}, "read it again"}));
  bench.desk.restart();
  const auto kept = must(bench.service().sample(sample.id));
  CHECK(kept.seed == 7);
  CHECK(kept.frame == sample.frame);
  REQUIRE(kept.threads.front().sheets.size() == 1);
  CHECK(kept.threads.front().sheets.front().values == std::map<std::string, double>{{"correct", 5}, {"rules", 1}});
  CHECK(kept.threads.front().sheets.front().by == PersonId{"me"});
}

TEST_CASE("RS03: values that a criterion does not take are refused by its name, and nothing is kept") {
  SampleBench bench;
  const auto sample = must(bench.service().draw(bench.frame(), 1, 7));
  const ThreadId thread = sample.threads.front().thread;
  for (const auto& values : {std::map<std::string, double>{}, {{"correct", 6}}, {{"correct", 2.5}}, {{"in-time", 2}}, {{"charm", 3}}})
    CHECK(codeOf(bench.service().score(sample.id, thread, {{}, {}, values, ""})) == "sample.score");
  CHECK(codeOf(bench.service().score(sample.id, ThreadId{9999}, {{}, {}, {{"correct", 3}}, ""})) == "sample.thread");
  CHECK(must(bench.service().sample(sample.id)).threads.front().sheets.empty());
}

TEST_CASE("RS03: a sheet of one's own holds for the next sample; earlier ones keep theirs") {
  SampleBench bench;
  const auto before = must(bench.service().draw(bench.frame(), 1, 7));
  must(bench.service().saveCriteria(R"([{"key":"warm","name":"Warmth","kind":"stars","weight":2}])"));
  CHECK(must(bench.service().draw(bench.frame(), 1, 7)).criteria.size() == 1);
  CHECK(must(bench.service().sample(before.id)).criteria == before.criteria);
  for (const char* bad : {"{}", "[]", R"([{"key":"A b"}])", R"([{"key":"a","weight":0}])", R"([{"key":"a"},{"key":"a"}])", R"([{"key":"a","kind":"words"}])"})
    CHECK(codeOf(bench.service().saveCriteria(bad)) == "sample.sheet");
  must(bench.service().saveCriteria(""));
  CHECK(must(bench.service().criteria()) == before.criteria);
}

TEST_CASE("RS03: means by person weigh each criterion as the sheet says") {
  ReviewSample sample;
  sample.criteria = {{"a", "A", ScoreCriterion::Kind::Stars, 3}, {"b", "B", ScoreCriterion::Kind::YesNo, 1}};
  sample.threads = {{ThreadId{1}, StoreId{"shop"}, "t1", PersonId{"li"}, {{PersonId{"r"}, {}, {{"a", 5}, {"b", 0}}, ""}}},
                    {ThreadId{2}, StoreId{"shop"}, "t2", PersonId{"li"}, {{PersonId{"r"}, {}, {{"a", 3}}, ""}}},
                    {ThreadId{3}, StoreId{"shop"}, "t3", PersonId{"wu"}, {}}};
  const auto means = desk::scoreMeans(sample, desk::plainWords());
  REQUIRE(means.rows.size() == 2);
  const auto& li = means.rows[1];
  CHECK(li[1].number == 2);
  CHECK(li[2].number == Catch::Approx(4));
  CHECK(li[4].number == Catch::Approx((0.75 + 0.5) / 2));
  CHECK(desk::scoreTable(sample, desk::plainWords()).rows.size() == 3);
}

TEST_CASE("RS03: a reviewer draws and judges; an agent does neither, and finds no sample") {
  SampleBench bench;
  const PersonId me{"me"}, wu{"wu"};
  const auto sample = must(bench.service().draw(bench.frame(), 1, 7));
  desk::SignInService signIns(bench.desk.parts(), {1, 8ULL * 1024 * 1024});
  must(bench.desk.triage().addPerson({wu, "Wu", {}}));
  must(signIns.setPassword(me, {}, Secret("owner of all")));
  must(signIns.setPassword(wu, {}, Secret("chosen for wu")));
  const auto become = [&](DeskRole role) {
    must(signIns.signIn(me, Secret("owner of all"), "test"));
    must(signIns.setRoles(wu, {role, {}}));
    must(signIns.signIn(wu, Secret("chosen for wu"), "test"));
  };
  become(DeskRole::Agent);
  CHECK_FALSE(bench.service().draw(bench.frame(), 1, 7));
  CHECK_FALSE(bench.service().samples());
  CHECK_FALSE(bench.service().sample(sample.id));
  CHECK_FALSE(bench.service().score(sample.id, sample.threads.front().thread, {{}, {}, {{"correct", 3}}, ""}));
  become(DeskRole::Reviewer);
  CHECK(bench.service().draw(bench.frame(), 1, 7));
  must(bench.service().score(sample.id, sample.threads.front().thread, {{}, {}, {{"correct", 3}}, ""}));
  CHECK(must(bench.service().sample(sample.id)).threads.front().sheets.front().by == wu);
}

TEST_CASE("RS03: criteria are added, renamed, weighed and put in order; what is new gets a key, and drawn samples keep theirs") {
  SampleBench bench;
  const auto before = must(bench.service().draw(bench.frame(), 1, 7));
  auto sheet = must(bench.service().criteria());
  std::swap(sheet[0], sheet[1]);
  sheet[0].name = "Everything answered";
  sheet[1].weight = 7.5;
  sheet.push_back({"", "Warmth", ScoreCriterion::Kind::YesNo, 2});
  sheet.push_back({"", "Brevity", ScoreCriterion::Kind::Stars, 1});
  must(bench.service().keepCriteria(sheet));
  bench.desk.restart();
  const auto kept = must(bench.service().criteria());
  REQUIRE(kept.size() == sheet.size());
  CHECK(kept[0] == ScoreCriterion{"complete", "Everything answered", ScoreCriterion::Kind::Stars, 2});
  CHECK(kept[1] == ScoreCriterion{"correct", "Correct", ScoreCriterion::Kind::Stars, 7.5});
  CHECK(kept[6] == ScoreCriterion{"own-1", "Warmth", ScoreCriterion::Kind::YesNo, 2});
  CHECK(kept[7].key == "own-2");
  CHECK(must(bench.service().sample(before.id)).criteria == before.criteria);
  CHECK(must(bench.service().draw(bench.frame(), 1, 7)).criteria == kept);
  CHECK(codeOf(bench.service().keepCriteria({{"", " ", ScoreCriterion::Kind::Stars, 1}})) == "sample.sheet");
  CHECK(must(bench.service().criteria()) == kept);
}

TEST_CASE("RS03: a sample may be drawn from imported history and from what was answered on the platform's own page") {
  SampleBench bench;
  bench.desk.clock.advance(std::chrono::minutes(1));
  bench.desk.platform().answeredElsewhere("t7", "Answered on the website.");
  bench.desk.round();
  const std::string folder = bench.desk.place("history");
  std::filesystem::create_directories(folder);
  std::ofstream(folder + "/threads.jsonl") << R"({"id":"H1","store":"old-shop","marketplace":"ebay","buyer":"Jan","buyer_key":"b1","subject":"Lamp","status":"closed","tags":[],"created_at":"2026-03-03T10:00:00Z","messages":2,"last_at":"2026-03-03T11:00:00Z"})"
                                           << "\n";
  std::ofstream(folder + "/messages.jsonl") << R"({"id":"M1","thread":"H1","store":"old-shop","direction":"in","from":"Jan","sent_at":"2026-03-03T10:00:00Z","lang":"en","body":"Where is it?","attachments":0})"
                                            << "\n"
                                            << R"({"id":"M2","thread":"H1","store":"old-shop","direction":"out","from":"Li Wen","sent_at":"2026-03-03T11:00:00Z","lang":"en","body":"Here.","attachments":0})"
                                            << "\n";
  REQUIRE(must(bench.desk.archive().importFolder(folder, {})).problems.empty());
  SampleFrame frame = bench.frame();
  frame.from = bench.desk.clock.now() - std::chrono::hours(48);
  CHECK(must(bench.service().draw(frame, 100, 7)).outOf == 6);
  frame.answered = SampleFrame::Answered::Everywhere;
  const auto sample = must(bench.service().draw(frame, 100, 7));
  CHECK(sample.outOf == 8);
  const auto of = [&sample](const std::string& remoteId) {
    const auto found = std::find_if(sample.threads.begin(), sample.threads.end(), [&](const SampledThread& each) { return each.remoteId == remoteId; });
    REQUIRE(found != sample.threads.end());
    return *found;
  };
  CHECK(of("H1").agent == PersonId{"Li Wen"});
  CHECK(of("t1").agent == PersonId{"me"});
  bench.desk.restart();
  CHECK(must(bench.service().sample(sample.id)).frame == frame);
  must(bench.service().score(sample.id, of("H1").thread, {{}, {}, {{"correct", 4}}, ""}));
}
