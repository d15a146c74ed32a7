// Rules against tests/data/rules, whose expected outcomes were worked out by a script that shares nothing with the program.
#include <catch2/catch_test_macros.hpp>

#include "tests/unit/core/sync/rule_fixtures.h"

using namespace inquiry;
using namespace inquiry::test;

namespace {

// What the platform was given for a message: "t07 ja", or nothing.
std::string answerTo(FixtureDesk& desk, const FixtureMessage& message) {
  FakePlatform& platform = desk.platform(message.store);
  const std::size_t before = platform.accepted().size();
  desk.clock.set(message.at);
  platform.buyerWrites(message.thread, message.text);
  desk.round(message.store);
  std::string answer;
  const auto sent = platform.accepted();
  for (std::size_t at = before; at < sent.size(); ++at) answer += (sent[at].thread == message.thread ? "" : "elsewhere ") + sent[at].text.substr(0, sent[at].text.find(':'));
  return answer;
}

// Of one column of an expected file, how many rows differ; each is named.
int differing(const std::vector<FixtureMessage>& messages, const std::string& file, const std::map<std::string, std::string>& found) {
  const auto expected = ruleRows(file, ',');
  REQUIRE(expected.size() == messages.size() + 1);
  int wrong = 0;
  for (std::size_t at = 0; at < messages.size(); ++at) {
    REQUIRE(expected[at + 1].at(0) == messages[at].id);
    const auto value = found.find(messages[at].thread);
    const std::string was = value == found.end() ? "" : value->second;
    if (was == expected[at + 1].at(1)) continue;
    ++wrong;
    UNSCOPED_INFO(messages[at].id << " should have \"" << expected[at + 1].at(1) << "\" and has \"" << was << "\": " << messages[at].text);
  }
  return wrong;
}

}  // namespace

TEST_CASE("RP08: 20 rules answer 500 messages as the expected table says, by keyword, time, store, kind and language") {
  const auto messages = fixtureMessages("answer_messages.tsv");
  const auto expected = ruleRows("answers_expected.csv", ',');
  REQUIRE(expected.size() == messages.size() + 1);
  FixtureDesk desk(ruleFile("answer_rules.json"), messages.front().at - std::chrono::hours(1));
  int wrong = 0;
  for (std::size_t at = 0; at < messages.size(); ++at) {
    const auto& row = expected[at + 1];
    const std::string wanted = row.at(1).empty() ? "" : row.at(1) + " " + row.at(2), was = answerTo(desk, messages[at]);
    if (was == wanted) continue;
    ++wrong;
    UNSCOPED_INFO(messages[at].id << " should get \"" << wanted << "\" and got \"" << was << "\": " << messages[at].text);
  }
  CHECK(wrong == 0);
}

TEST_CASE("IN03: 10 tag rules on 1,000 messages tag as the expected table says") {
  const auto messages = fixtureMessages("tag_messages.tsv");
  FixtureDesk desk(ruleFile("tag_rules.json"), messages.front().at - std::chrono::minutes(5));
  desk.clock.set(messages.back().at);
  for (const FixtureMessage& message : messages) desk.platform(message.store).buyerWrites(message.thread, message.text, message.at);
  for (const auto& [id, platform] : desk.platforms) desk.round(id);
  const auto tags = desk.byThread(
      "SELECT remote_id, coalesce((SELECT group_concat(name, ';') FROM (SELECT g.name FROM thread_tag j JOIN tag g ON g.key = j.tag WHERE j.thread = thread.id ORDER BY g.name)), '') FROM thread");
  CHECK(differing(messages, "tags_expected.csv", tags) == 0);
}

TEST_CASE("IN04: 1,000 messages within a minute have exactly one owner or group each, by the rules") {
  const auto messages = fixtureMessages("tag_messages.tsv");
  REQUIRE(messages.back().at - messages.front().at < std::chrono::minutes(1));
  FixtureDesk desk(ruleFile("routing_rules.json"), messages.front().at - std::chrono::minutes(5));
  desk.clock.set(messages.back().at);
  for (const FixtureMessage& message : messages) desk.platform(message.store).buyerWrites(message.thread, message.text, message.at);
  for (const auto& [id, platform] : desk.platforms) desk.round(id);
  CHECK(differing(messages, "owners_expected.csv", desk.byThread("SELECT remote_id, assignee FROM thread")) == 0);
  CHECK(desk.number("SELECT count(*) FROM journal WHERE kind = 'thread.assigned'") == static_cast<std::int64_t>(messages.size()));
}
