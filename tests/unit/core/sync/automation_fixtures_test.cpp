// What the machine must leave alone: RP08's hours, RP09's fixture, RP10's loops, IN01's alarms.
#include <algorithm>
#include <catch2/catch_test_macros.hpp>

#include "core/domain/alarm_notice.h"
#include "core/storage/rule_run_repository.h"
#include "tests/unit/core/sync/rule_fixtures.h"

using namespace inquiry;
using namespace inquiry::test;
using std::chrono::hours;
using std::chrono::minutes;

namespace {

const Instant kBegin = at("2026-03-04T18:00:00Z");  // 10:00 in Los Angeles
const std::string kAway = R"({"id":"away","title":"away","when":{"is":"all","of":[)";
const std::string kAnswers = R"(]},"then":[{"do":"answer","value":"t01"}],"state":"live"})";
const std::string kToAll = "{\"rules\":[" + kAway + kAnswers + "]}";

std::vector<std::string> sentTo(FixtureDesk& desk, const std::string& store) { return desk.platform(store).acceptedTexts(); }

bool isRaised(const Thread& thread) { return thread.priority >= Priority::High; }

std::string startersInForce() {
  std::ifstream in(std::string(INQUIRY_SOURCE_DIR) + "/resources/rules/starter.json");
  nlohmann::json starters = nlohmann::json::parse(in);
  nlohmann::json live = nlohmann::json::array();
  for (nlohmann::json rule : starters["rules"]) {
    const auto& then = rule["then"];
    // The two that need people and a template of the team's own.
    if (std::any_of(then.begin(), then.end(), [](const auto& action) { return action["do"] == "answer" || action["do"] == "assign-by-load"; })) continue;
    rule["state"] = "live";
    live.push_back(rule);
  }
  return nlohmann::json{{"rules", live}}.dump();
}

}  // namespace

TEST_CASE("RP08: at 03:00 store time the notice of rest goes out once, in the buyer's language; at 10:00 it does not") {
  FixtureDesk desk("{\"rules\":[" + kAway + R"({"is":"service-hours","values":["closed"]})" + kAnswers + "]}", at("2026-03-04T10:00:00Z"));
  const std::map<std::string, std::string> said{{"en", "Good morning, I would like to know more about the shelf."}, {"es", "Buenos días, quisiera saber más sobre la mesa."},
                                                {"ja", "はじめまして。棚について知りたいと思っています。"}, {"zh", "您好，我想了解一下这个架子。"}};
  desk.clock.set(at("2026-03-04T11:00:00Z"));  // 03:00
  for (const auto& [language, text] : said) desk.platform("us").buyerWrites("night-" + language, text);
  for (int round = 0; round < 3; ++round) desk.round("us");
  const auto sent = desk.platform("us").accepted();
  REQUIRE(sent.size() == said.size());
  for (const auto& each : sent) CHECK(each.text.substr(0, 6) == "t01 " + each.thread.substr(6));
  desk.clock.set(kBegin);
  for (const auto& [language, text] : said) desk.platform("us").buyerWrites("day-" + language, text);
  desk.round("us");
  CHECK(sentTo(desk, "us").size() == said.size());
}

TEST_CASE("RP09: of 60 messages no automatic answer goes to those that only a person may answer, and every simple one gets one") {
  FixtureDesk desk(kToAll, kBegin);
  const auto rows = ruleRows("human_only.tsv", '\t');
  REQUIRE(rows.size() == 60);
  for (std::size_t i = 0; i < rows.size(); ++i) {
    desk.clock.advance(minutes(2));
    desk.platform("us").buyerWrites(rows[i].at(0) + std::to_string(i), rows[i].at(2));
    desk.round("us");
  }
  std::set<std::string> answered;
  for (const auto& each : desk.platform("us").accepted()) answered.insert(each.thread);
  for (std::size_t i = 0; i < rows.size(); ++i) {
    INFO(rows[i].at(2));
    CHECK(answered.contains(rows[i].at(0) + std::to_string(i)) == (rows[i].at(0) == "simple"));
  }
}

TEST_CASE("RP09: a buyer who says the same again is answered by a person") {
  FixtureDesk desk(kToAll, kBegin);
  desk.platform("us").buyerWrites("t", "Do you also have this vase in white?");
  desk.round("us");
  desk.platform("us").answeredElsewhere("t", "Yes, from May on.");
  desk.clock.advance(hours(30));  // past the cap of the conversation
  desk.platform("us").buyerWrites("t", "Do you also have this vase in white?");
  desk.round("us");
  CHECK(sentTo(desk, "us").size() == 1);
  CHECK(desk.number("SELECT count(*) FROM rule_run WHERE why = 'repeated'") == 1);
}

TEST_CASE("RP10: in 24 hours nothing is sent for stores whose automation nobody switched on") {
  FixtureDesk desk(kToAll, kBegin);
  desk.setMode("us", StoreMode::Reply);
  desk.setMode("mx", StoreMode::DisplayOnly);
  REQUIRE(desk.sync().storesChanged());
  for (int minute = 0; minute < 24 * 60; minute += 10) {
    desk.clock.advance(minutes(10));
    for (const char* store : {"us", "mx"}) {
      desk.platform(store).buyerWrites(std::string(store) + std::to_string(minute), "Do you also have this vase in white?");
      desk.round(store);
    }
  }
  CHECK(desk.platform("us").sendCalls == 0);
  CHECK(desk.platform("mx").sendCalls == 0);
  CHECK(desk.number("SELECT count(*) FROM outgoing") == 0);
  CHECK(desk.number("SELECT count(*) FROM rule_run WHERE why = 'automation-off'") == 2 * 24 * 6);
}

TEST_CASE("RP10: two robots that answer each other for an hour exchange one automatic message") {
  FixtureDesk desk(kToAll, kBegin);
  FakePlatform& platform = desk.platform("us");
  platform.buyerWrites("t", "Do you also have this vase in white?");
  std::size_t echoed = 0;
  for (int minute = 0; minute < 60; ++minute) {
    desk.round("us");
    desk.clock.advance(minutes(1));
    // A person of ours settles every further one, so that it is the cap alone that keeps the two apart.
    if (platform.accepted().size() > echoed) echoed = platform.accepted().size();
    else platform.answeredElsewhere("t", "Noted, number " + std::to_string(minute) + ".");
    desk.round("us");
    platform.buyerWrites("t", "Do you have the vase number " + std::to_string(minute) + " in white as well?");
  }
  CHECK(platform.accepted().size() == 1);
  CHECK(desk.number("SELECT count(*) FROM rule_run WHERE why = 'cap-thread'") > 20);
  CHECK(desk.byThread("SELECT remote_id, 1 FROM thread").size() == 1);
}

TEST_CASE("RP10: a store that would send more than its brake allows within an hour stops, and says so") {
  FixtureDesk desk(kToAll, kBegin);
  for (int i = 0; i < 100; ++i) desk.platform("us").buyerWrites("t" + std::to_string(i), "Do you also have this vase in white?");
  for (int round = 0; round < 5; ++round) desk.round("us");
  CHECK(sentTo(desk, "us").size() == 60);
  CHECK(desk.number("SELECT count(*) FROM rule_run WHERE why = 'cap-store'") == 40);
}

TEST_CASE("IN01: of 40 labelled messages at least 95 in 100 high ones are raised as they are stored") {
  const auto rows = ruleRows("priorities.tsv", '\t');
  REQUIRE(rows.size() == 40);
  FixtureDesk desk(startersInForce(), kBegin);
  for (std::size_t i = 0; i < rows.size(); ++i) desk.platform("us").buyerWrites("t" + std::to_string(i), rows[i].at(1));
  desk.round("us");
  int high = 0, found = 0, raisedForNothing = 0;
  for (std::size_t i = 0; i < rows.size(); ++i) {
    const bool isHigh = rows[i].at(0) == "high", was = isRaised(desk.thread("t" + std::to_string(i), "us"));
    high += isHigh ? 1 : 0;
    found += isHigh && was ? 1 : 0;
    raisedForNothing += !isHigh && was ? 1 : 0;
    if (isHigh != was) UNSCOPED_INFO(rows[i].at(1));
  }
  CHECK(high >= 20);
  CHECK(found * 100 >= 95 * high);
  CHECK(raisedForNothing <= 1);
}

TEST_CASE("IN01: lawyer, consumer centre and PROFECO ring the alarm with the page that brought them") {
  FixtureDesk desk(startersInForce(), kBegin);
  const char* texts[] = {"My lawyer will write to you.", "消費者センターに相談します。", "Voy a llamar a PROFECO."};
  for (const char* text : texts) {
    INFO(text);
    const auto rung = [&] {
      const auto notices = desk.alarm.notices();
      return std::count_if(notices.begin(), notices.end(), [](const AlarmNotice& notice) { return notice.kind == AlarmNotice::Kind::RuleMatched; });
    };
    const auto before = rung();
    desk.platform("us").buyerWrites(text, text);
    desk.round("us");  // no time passes
    CHECK(rung() == before + 1);
    CHECK(desk.thread(text, "us").priority == Priority::Urgent);
  }
}
