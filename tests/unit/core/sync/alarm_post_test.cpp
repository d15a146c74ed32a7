#include "core/sync/alarm_post.h"

#include <catch2/catch_test_macros.hpp>
#include <nlohmann/json.hpp>

#include "core/sync/alarm_settings.h"
#include "tests/support/fake_transport.h"
#include "tests/unit/core/sync/practice_desk.h"

using namespace inquiry;
using namespace inquiry::test;
using std::chrono::hours;
using std::chrono::minutes;
using std::chrono::seconds;

namespace {

constexpr const char* kAddress = "https://hook.example/robot?access_token=canary-token";

// A desk whose alarms go to a webhook that answers what the test says.
struct PostingDesk : PracticeDesk {
  explicit PostingDesk(WebhookFormat format = WebhookFormat::Plain)
      : network([this](const SeenRequest&) { return reply; }),
        post(database(), secrets, clock, network, [this](Duration pause, std::stop_token) {
          pauses.push_back(pause);
          return true;
        }) {
    AlarmSettings settings;
    settings.webhook = format;
    settings.webhookHost = "hook.example";
    write([&](storage::Connection& connection) { return saveAlarmSettings(connection, settings); });
    std::map<std::string, Secret> url;
    url.emplace(std::string(kWebhookUrl), Secret(std::string(kAddress)));
    static_cast<void>(secrets.saveCredentials(kWebhookOwner, std::move(url)));
  }
  void raise(const char* text, AlarmNotice::Phase phase = AlarmNotice::Phase::Raised) {
    AlarmNotice notice{AlarmNotice::Kind::StoreDown, phase, StoreId{"shop"}, "store.platform-outage", text, clock.now()};
    write([&](storage::Connection& connection) { return AlarmPost::enqueue(connection, {notice}); });
  }
  std::int64_t waiting() {
    return read([](storage::Connection& connection) { return AlarmPost::waiting(connection); });
  }
  std::map<StoreId, AlarmFault> faults() {
    return read([](storage::Connection& connection) { return AlarmPost::faults(connection); });
  }

  Result<HttpResponse> reply = test::answer(200, "{}");
  std::vector<Duration> pauses;
  FakeTransport network;
  MemorySecretStore secrets;
  AlarmPost post;
};

}  // namespace

TEST_CASE("CH17: an alarm is posted once, with text, store, kind and time and nothing else") {
  PostingDesk desk;
  desk.raise("The platform answers with errors.");
  CHECK(desk.post.isDue());
  REQUIRE(desk.post.deliver({}));
  REQUIRE(desk.post.deliver({}));
  const auto seen = desk.network.seen();
  REQUIRE(seen.size() == 1);
  CHECK(seen[0].method == "POST");
  CHECK(seen[0].url == kAddress);
  CHECK(seen[0].contentType.starts_with("application/json"));
  const auto body = nlohmann::json::parse(seen[0].body);
  CHECK(body.at("text") == "The platform answers with errors.");
  CHECK(body.at("store") == "shop");
  CHECK(body.at("kind") == "store-down");
  CHECK(body.at("phase") == "raised");
  CHECK(body.at("at") == "2026-03-04T08:00:00.000Z");
  CHECK(body.size() == 6);
  CHECK(desk.waiting() == 0);
  CHECK(desk.faults().empty());
}

TEST_CASE("CH17: DingTalk gets its text form, and its own error number counts") {
  PostingDesk desk(WebhookFormat::DingTalk);
  desk.reply = test::answer(200, R"({"errcode":310000,"errmsg":"keywords not in content"})");
  desk.raise("The store is down.");
  REQUIRE(desk.post.deliver({}));
  const auto body = nlohmann::json::parse(desk.network.seen().at(0).body);
  CHECK(body.at("msgtype") == "text");
  CHECK(body.at("text").at("content").get<std::string>().find("The store is down.") != std::string::npos);
  CHECK(body.at("text").at("content").get<std::string>().find("InquiryDesk") != std::string::npos);
  CHECK(desk.faults().at(StoreId{"shop"}).code == "webhook.dingtalk-310000");
  CHECK(desk.waiting() == 0);  // refused for good: nobody repeats it
  desk.reply = test::answer(200, R"({"errcode":0,"errmsg":"ok"})");
  desk.raise("Another one.");
  REQUIRE(desk.post.deliver({}));
  CHECK(desk.faults().empty());
}

TEST_CASE("CH17: a webhook that is down is tried by the retry table, then later, in order, and the store's health tells it") {
  PostingDesk desk;
  desk.reply = test::answer(503);
  desk.raise("Down.");
  desk.clock.advance(minutes(1));
  desk.raise("Back.", AlarmNotice::Phase::Cleared);
  CHECK_FALSE(desk.post.deliver({}));
  CHECK(desk.network.seen().size() == 3);
  CHECK(desk.pauses.size() == 2);
  CHECK(desk.faults().at(StoreId{"shop"}).code == "webhook.status_503");
  CHECK_FALSE(desk.post.isDue());  // the all-clear does not overtake its alarm
  REQUIRE(desk.post.deliver({}));
  CHECK(desk.network.seen().size() == 3);
  desk.clock.advance(seconds(31));
  desk.reply = test::answer(204);
  REQUIRE(desk.post.deliver({}));
  const auto seen = desk.network.seen();
  REQUIRE(seen.size() == 5);
  CHECK(nlohmann::json::parse(seen[3].body).at("text") == "Down.");
  CHECK(nlohmann::json::parse(seen[3].body).at("id") == nlohmann::json::parse(seen[0].body).at("id"));
  CHECK(nlohmann::json::parse(seen[4].body).at("phase") == "cleared");
  CHECK(desk.faults().empty());
  CHECK(desk.waiting() == 0);
}

TEST_CASE("An alarm nobody takes is given up after a day, and without a webhook nothing is queued") {
  PostingDesk desk;
  desk.reply = test::answer(500);
  desk.raise("Down.");
  for (int i = 0; i < 120; ++i) {
    static_cast<void>(desk.post.deliver({}));
    desk.clock.advance(minutes(15));
  }
  CHECK(desk.waiting() == 0);
  CHECK(desk.faults().size() == 1);
  desk.write([&](storage::Connection& connection) { return saveAlarmSettings(connection, AlarmSettings()); });
  desk.raise("Down again.");
  CHECK(desk.waiting() == 0);
}

TEST_CASE("The address of a webhook must be encrypted, except on this computer, and is never quoted") {
  for (const char* good : {"https://oapi.dingtalk.example/robot/send?access_token=x", "http://127.0.0.1:8080/hook", "http://localhost/x"}) {
    INFO(good);
    CHECK(Webhook::hostOf(Secret(std::string(good))));
  }
  for (const char* bad : {"http://hook.example/canary", "ftp://hook.example/canary", "https://user:canary@hook.example/", "canary", ""}) {
    INFO(bad);
    const auto host = Webhook::hostOf(Secret(std::string(bad)));
    REQUIRE_FALSE(host);
    CHECK(host.error().kind == ErrorKind::InvalidInput);
    CHECK(host.error().text.find("canary") == std::string::npos);
  }
}

TEST_CASE("CH17, AU03: alarms of rounds are said once over restarts, and an imported store alarms nobody") {
  PracticeDesk desk({"shop", "imported"});
  desk.platform("imported").pullError = Error{ErrorKind::Unauthorised, "oauth.no_grant", "Sign in.", {}};
  desk.round();
  desk.round("imported");
  desk.platform().pullError = Error{ErrorKind::PlatformDown, "test.down", "Down.", {}};
  for (int i = 0; i < 5; ++i) {
    desk.clock.advance(seconds(100));
    desk.round();
    desk.round("imported");
    desk.restart();
  }
  CHECK(desk.alarm.notices().size() == 1);
  desk.platform().pullError.reset();
  desk.round();
  desk.restart();
  desk.round();
  const auto notices = desk.alarm.notices();
  REQUIRE(notices.size() == 2);
  CHECK(notices[0].kind == AlarmNotice::Kind::StoreDown);
  CHECK(notices[0].store.value == "shop");
  CHECK(notices[1].phase == AlarmNotice::Phase::Cleared);
  for (int i = 0; i < 200; ++i) desk.platform().buyerWrites("t" + std::to_string(i / 4), "Hello? " + std::to_string(i));
  desk.round();
  desk.restart();
  desk.round();
  REQUIRE(desk.alarm.notices().size() == 3);
  CHECK(desk.alarm.notices()[2].code == "backlog.raised");
  CHECK(desk.alarm.notices()[2].text.find("200 messages") != std::string::npos);
}

TEST_CASE("CH17: a fault of the webhook stayed for ever once the webhook was corrected") {
  PostingDesk desk;
  desk.reply = test::answer(404);
  desk.raise("Down.");
  REQUIRE(desk.post.deliver({}));
  REQUIRE(desk.faults().size() == 1);
  desk.write([](storage::Connection& connection) { return AlarmPost::forgetFaults(connection); });
  CHECK(desk.faults().empty());
}

TEST_CASE("CH17: a count that could not be read was taken for zero and the backlog called worked off") {
  PracticeDesk desk;
  AlarmSettings settings;
  settings.backlogLimit = 2;
  desk.write([&](storage::Connection& connection) { return saveAlarmSettings(connection, settings); });
  desk.platform().buyerWrites("t0", "Hello?");
  desk.round();
  desk.platform().pullError = Error{ErrorKind::Offline, "test.offline", "Offline.", {}};
  for (const char* text : {"One", "Two"}) static_cast<void>(desk.answer("t0", text));
  desk.round();
  REQUIRE(desk.alarm.notices().size() == 1);
  CHECK(desk.alarm.notices()[0].code == "backlog.raised");
  desk.write([](storage::Connection& connection) { return storage::execute(connection, "ALTER TABLE outgoing RENAME TO unreadable"); });
  desk.round();
  CHECK(desk.alarm.notices().size() == 1);
  desk.write([](storage::Connection& connection) { return storage::execute(connection, "ALTER TABLE unreadable RENAME TO outgoing"); });
  desk.round();
  CHECK(desk.alarm.notices().size() == 1);
}

TEST_CASE("T24: a webhook could be pointed at the machines behind the firewall by a literal address, however it is written") {
  for (const char* bad : {"https://10.0.0.8/canary", "https://172.16.0.1/canary", "https://172.31.255.255/canary", "https://192.168.1.1:8443/canary",
                          "https://169.254.169.254/latest/canary", "https://100.64.0.1/canary", "https://100.100.100.200/canary", "https://0.0.0.0/canary",
                          "https://2852039166/canary", "https://0xa9.0xfe.0xa9.0xfe/canary", "https://0251.0376.0251.0376/canary", "https://10.1/canary",
                          "https://[fe80::1]/canary", "https://[fd00:ec2::254]/canary", "https://[::ffff:10.0.0.8]/canary", "https://[::ffff:7f00:1]/canary",
                          "https://[64:ff9b::a00:8]/canary", "https://[::]/canary", "https://[ff02::1]/canary", "https://" "metadata.example" ".internal/canary",
                          "https://" "printer" ".local/canary", "https://localhost./canary"}) {
    INFO(bad);
    const auto host = Webhook::hostOf(Secret(std::string(bad)));
    REQUIRE_FALSE(host);
    CHECK(host.error().text.find("canary") == std::string::npos);
  }
  for (const char* good : {"https://172.32.0.1/", "https://8.8.8.8/", "https://100.128.0.1/", "https://[2606:4700::1]/", "https://127.0.0.1/", "https://[::1]/",
                           "https://hook.example/"}) {
    INFO(good);
    CHECK(Webhook::hostOf(Secret(std::string(good))));
  }
}
