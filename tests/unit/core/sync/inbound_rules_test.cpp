#include "core/sync/inbound_rules.h"

#include <catch2/catch_test_macros.hpp>

#include "core/domain/person.h"
#include "core/domain/reply_template.h"
#include "core/storage/alert_repository.h"
#include "core/storage/person_repository.h"
#include "core/storage/rule_repository.h"
#include "core/storage/setting_repository.h"
#include "core/storage/template_repository.h"
#include "core/sync/automation_state.h"
#include "tests/unit/core/sync/practice_desk.h"

using namespace inquiry;
using namespace inquiry::test;
using std::chrono::hours;
using std::chrono::minutes;

namespace {

const std::string kAny = R"({"is":"all","of":[]})";

std::string rule(const std::string& id, const std::string& when, const std::string& then, const std::string& state = "live") {
  return R"({"id":")" + id + R"(","title":")" + id + R"(","when":)" + when + R"(,"then":[)" + then + R"(],"state":")" + state + R"("})";
}

// A desk whose store has synced once, so that what comes is news, with these rules in force.
struct RuleDesk : PracticeDesk {
  explicit RuleDesk(const std::string& rules, StoreMode mode = StoreMode::Automation) {
    for (ChannelCapabilities& channel : platform().capabilities.channels) channel.automaticAnswersAllowed = true;
    write([&](storage::Connection& connection) -> Status {
      auto store = *storage::StoreRepository(connection).find(StoreId{"shop"});
      store->mode = mode;
      if (auto done = storage::StoreRepository(connection).update(*store); !done) return done;
      ReplyTemplate away;
      away.id.value = "away";
      away.title = "Away";
      away.approved = true;
      away.variants.push_back({"en", {}, "We are away and reply tomorrow. This is an automatic reply."});
      if (auto saved = storage::TemplateRepository(connection).save(away); !saved) return fail(saved.error());
      storage::RuleRepository::Version version;
      version.madeAt = clock.now();
      version.madeBy.value = "me";
      version.body = "{\"rules\":[" + rules + "]}";
      const auto added = storage::RuleRepository(connection).add(version);
      return added ? Status() : fail(added.error());
    });
    if (!sync().storesChanged()) throw std::runtime_error("stores");
    round();
  }
  std::vector<FakePlatform::Accepted> sent() { return platform().accepted(); }
  std::string why(const std::string& ofRule) {
    return read([&](storage::Connection& connection) -> Result<std::string> {
      const auto runs = storage::RuleRunRepository(connection).list(RuleId{ofRule}, storage::RuleRunRepository::Mode::Live, 50);
      return runs->empty() ? std::string("none") : runs->front().why;
    });
  }
};

}  // namespace

TEST_CASE("IN01, IN03: a live rule tags, raises and alarms as the message is stored") {
  RuleDesk desk(rule("law", R"({"is":"all","of":[{"is":"words","values":["lawyer"]}]})", R"({"do":"tag","value":"legal"},{"do":"priority","value":"urgent"},{"do":"notify"})"));
  desk.platform().buyerWrites("t1", "My lawyer will write to you about this parcel.");
  desk.platform().buyerWrites("t2", "What size is the lamp, please?");
  desk.round();
  const Thread hit = desk.thread("t1"), other = desk.thread("t2");
  CHECK(hit.tags == std::vector<std::string>{"legal"});
  CHECK(hit.priority == Priority::Urgent);
  CHECK(other.tags.empty());
  CHECK(other.priority == Priority::Normal);
  CHECK(desk.number("SELECT count(*) FROM alert WHERE kind = 'rule-matched'") == 1);
  CHECK(desk.number("SELECT count(*) FROM journal WHERE actor = 'rule:law' AND kind = 'thread.tagged'") == 1);
}

TEST_CASE("A message that comes again is no reason to act again") {
  RuleDesk desk(rule("r", kAny, R"({"do":"notify"})"));
  desk.platform().duplicateShare = 1.0;
  desk.platform().buyerWrites("t1", "Hello, is this lamp in stock?");
  for (int i = 0; i < 3; ++i) desk.round();
  CHECK(desk.number("SELECT sum(times) FROM alert WHERE kind = 'rule-matched'") == 1);
}

TEST_CASE("ON05: a first import is history: rules look at nothing of it") {
  RuleDesk desk(rule("r", kAny, R"({"do":"tag","value":"seen"},{"do":"notify"},{"do":"answer","value":"away"})"));
  PracticeDesk& base = desk;
  base.write([](storage::Connection& connection) { return connection.script("DELETE FROM watermark;"); });
  for (int i = 0; i < 200; ++i) desk.platform().buyerWrites("old" + std::to_string(i), "Where is my parcel?", desk.clock.now() - hours(24 * 20));
  desk.round();
  CHECK(desk.number("SELECT count(*) FROM message") == 200);
  CHECK(desk.number("SELECT count(*) FROM rule_run") == 0);
  CHECK(desk.number("SELECT count(*) FROM alert WHERE kind = 'rule-matched'") == 0);
  CHECK(desk.sent().empty());
}

TEST_CASE("TM05: 100 conversations go to four people by load and language") {
  RuleDesk desk(rule("spread", kAny, R"({"do":"assign-by-load"})"));
  desk.write([](storage::Connection& connection) -> Status {
    storage::PersonRepository people(connection);
    if (auto done = people.save({PersonId{"me"}, "Lead", {}, false}); !done) return done;
    for (const char* id : {"a", "b", "c", "d"})
      if (auto done = people.save({PersonId{id}, id, {"en", "es"}, true}); !done) return done;
    return people.save({PersonId{"j"}, "j", {"ja"}, true});
  });
  for (int i = 0; i < 100; ++i) desk.platform().buyerWrites("t" + std::to_string(i), "Hello, I would like to know whether this lamp is in stock.");
  desk.platform().buyerWrites("jp", "こんにちは。この商品の在庫はありますか。よろしくお願いいたします。");
  desk.round();
  CHECK(desk.number("SELECT count(*) FROM thread WHERE assignee IN ('a','b','c','d')") == 100);
  CHECK(desk.number("SELECT max(n) - min(n) FROM (SELECT count(*) AS n FROM thread WHERE assignee IN ('a','b','c','d') GROUP BY assignee)") <= 1);
  CHECK(desk.thread("jp").assignee == "j");
}

TEST_CASE("RP10: a store without the right gets no automatic answer") {
  RuleDesk desk(rule("away", kAny, R"({"do":"answer","value":"away"})"), StoreMode::Reply);
  for (int hour = 0; hour < 24; ++hour) {
    desk.platform().buyerWrites("t" + std::to_string(hour), "Hello, is this lamp in stock?");
    desk.round();
    desk.clock.advance(hours(1));
  }
  CHECK(desk.sent().empty());
  CHECK(desk.why("away") == "automation-off");
}

TEST_CASE("SL05, RP10: one automatic answer a conversation and period, marked as a machine's, and the clock runs on") {
  RuleDesk desk(rule("away", kAny, R"({"do":"answer","value":"away"})"));
  desk.platform().buyerWrites("t1", "Hello, is this lamp in stock?");
  desk.round();
  REQUIRE(desk.sent().size() == 1);
  const Thread thread = desk.thread("t1");
  CHECK(thread.needsReply);
  CHECK(thread.dueAt);
  CHECK(desk.number("SELECT count(*) FROM message WHERE author = 3 AND direction = 2") == 1);
  CHECK(desk.number("SELECT count(*) FROM waiting_period WHERE ended_at IS NULL") == 1);
  // Two machines that answer each other for an hour.
  for (int minute = 0; minute < 60; ++minute) {
    desk.clock.advance(minutes(1));
    desk.platform().buyerWrites("t1", "Thank you for your message number " + std::to_string(minute));
    desk.round();
  }
  CHECK(desk.sent().size() == 1);
}

TEST_CASE("RP09: angry, repeated and after-sale messages are left to people") {
  RuleDesk desk(rule("away", kAny, R"({"do":"answer","value":"away"})"));
  const char* texts[] = {"This is a scam, you thieves!", "The lamp arrived broken, I want a refund", "I will open a dispute with my bank", "My lawyer will call you"};
  int at = 0;
  for (const char* text : texts) desk.platform().buyerWrites("t" + std::to_string(at++), text);
  desk.round();
  CHECK(desk.sent().empty());
  CHECK(desk.number("SELECT count(*) FROM rule_run WHERE state = 3 AND why IN ('angry', 'dispute', 'after-sale')") == at);
}

TEST_CASE("RP08: an out-of-hours notice goes out once at 03:00 of the store, and not at 10:00") {
  RuleDesk desk(rule("away", R"({"is":"all","of":[{"is":"service-hours","values":["closed"]}]})", R"({"do":"answer","value":"away"})"));
  desk.write([](storage::Connection& connection) {
    return storage::SettingRepository(connection).save("sla.hours.shop", R"({"id":"store:shop","timeZone":"America/Los_Angeles","week":{"mon":[["09:00","18:00"]],"tue":[["09:00","18:00"]],"wed":[["09:00","18:00"]],"thu":[["09:00","18:00"]],"fri":[["09:00","18:00"]],"sat":[["09:00","18:00"]],"sun":[["09:00","18:00"]]}})");
  });
  desk.clock.set(at("2026-03-04T11:00:00Z"));  // 03:00
  desk.round();
  desk.platform().buyerWrites("night", "Hello, is this lamp in stock?");
  desk.round();
  desk.round();
  CHECK(desk.sent().size() == 1);
  desk.clock.set(at("2026-03-04T18:00:00Z"));  // 10:00
  desk.platform().buyerWrites("day", "Hello, is this lamp in stock?");
  desk.round();
  CHECK(desk.sent().size() == 1);
}

TEST_CASE("A platform that forbids automatic answers gets none, whatever the store's right says") {
  RuleDesk desk(rule("away", kAny, R"({"do":"answer","value":"away"})"));
  for (ChannelCapabilities& channel : desk.platform().capabilities.channels) channel.automaticAnswersAllowed = false;
  desk.platform().buyerWrites("t1", "Hello, is this lamp in stock?");
  desk.round();
  CHECK(desk.sent().empty());
  CHECK(desk.why("away") == "platform");
}

TEST_CASE("RP06: a stale template answers nobody") {
  RuleDesk desk(rule("away", kAny, R"({"do":"answer","value":"away"})"));
  desk.write([&](storage::Connection& connection) -> Status {
    auto value = *storage::TemplateRepository(connection).find(TemplateId{"away"});
    value->reviewDate = desk.clock.now() - hours(1);
    const auto saved = storage::TemplateRepository(connection).save(*value);
    return saved ? Status() : fail(saved.error());
  });
  desk.platform().buyerWrites("t1", "Hello, is this lamp in stock?");
  desk.round();
  CHECK(desk.sent().empty());
  CHECK(desk.why("away") == "template-stale");
}

TEST_CASE("RP11: a sync that fails lets the automation rest and tells, a clean one lets it go on") {
  RuleDesk desk(rule("away", kAny, R"({"do":"answer","value":"away"})"));
  const auto paused = [&] { return desk.read([](storage::Connection& connection) -> Result<std::string> { return loadAutomation(connection, StoreId{"shop"})->paused; }); };
  desk.platform().pullError = Error{ErrorKind::PlatformDown, "test.down", "down", {}};
  desk.round();
  CHECK(paused() == "sync");
  CHECK(desk.number("SELECT count(*) FROM alert WHERE kind = 'automation-paused' AND cleared_at IS NULL") == 1);
  desk.platform().pullError.reset();
  desk.platform().buyerWrites("t1", "Hello, is this lamp in stock?");
  desk.round();
  CHECK(desk.sent().empty());
  CHECK(paused().empty());
  CHECK(desk.number("SELECT count(*) FROM alert WHERE kind = 'automation-paused' AND cleared_at IS NULL") == 0);
  desk.platform().buyerWrites("t2", "Hello, is this lamp in stock?");
  desk.round();
  CHECK(desk.sent().size() == 1);
}

TEST_CASE("ON03: a rule in shadow sends nothing and writes down what it would do") {
  RuleDesk desk(rule("away", kAny, R"({"do":"answer","value":"away"},{"do":"tag","value":"x"})", "shadow"));
  for (int i = 0; i < 1000; ++i) desk.platform().buyerWrites("t" + std::to_string(i), "Hello, is this lamp in stock?");
  desk.round();
  CHECK(desk.sent().empty());
  CHECK(desk.number("SELECT count(*) FROM thread_tag") == 0);
  CHECK(desk.number("SELECT count(*) FROM rule_run WHERE is_shadow = 1 AND action = 'answer' AND state = 1") == 1000);
}
