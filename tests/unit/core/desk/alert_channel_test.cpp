#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <set>

#include "core/integrations/signature.h"
#include "core/net/mail/mail_transport.h"
#include "core/net/url.h"
#include "core/integrations/alert_sender.h"
#include "tests/unit/core/desk/desk_bench.h"

using namespace inquiry;
using namespace inquiry::test;
using std::chrono::hours;
using std::chrono::minutes;
using std::chrono::seconds;

namespace {

using nlohmann::json;

HttpResponse answer(int status, std::string body = "{}") {
  HttpResponse response;
  response.status = status;
  response.body = std::move(body);
  return response;
}

class MailOffice final : public MailTransport {
 public:
  Result<std::unique_ptr<ImapSession>> openImap(const MailServer&, const MailLogin&, const ImapOptions&, std::stop_token) override {
    return fail(ErrorKind::Offline, "test", "no");
  }
  SmtpOutcome submit(const MailServer&, const MailLogin& login, const SmtpSubmission& mail, const SmtpOptions&, std::stop_token) override {
    mails.push_back(mail);
    passwords.push_back(std::string(login.password.reveal()));
    return {SmtpOutcome::Kind::Accepted, 250, "", {}};
  }
  SmtpOutcome trySmtp(const MailServer&, const MailLogin&, const SmtpOptions&, std::stop_token) override { return {}; }
  std::vector<SmtpSubmission> mails;
  std::vector<std::string> passwords;
};

class Network final : public HttpTransport {
 public:
  Result<HttpResponse> perform(const HttpRequest& request, std::stop_token) override {
    HttpRequest kept;
    kept.url = request.url;
    kept.body = request.body;
    kept.headers = request.headers;
    if (request.authorization) kept.authorization = request.authorization->clone();
    seen.push_back(std::move(kept));
    return reply;
  }
  std::vector<HttpRequest> of(const std::string& host) const {
    std::vector<HttpRequest> found;
    for (const HttpRequest& each : seen)
      if (each.url.find(host) != std::string::npos) {
        HttpRequest copy;
        copy.url = each.url;
        copy.body = each.body;
        copy.headers = each.headers;
        if (each.authorization) copy.authorization = each.authorization->clone();
        found.push_back(std::move(copy));
      }
    return found;
  }
  Result<HttpResponse> reply = answer(200, R"({"errcode":0,"errmsg":"ok"})");
  std::vector<HttpRequest> seen;
};

struct TellingDesk : DeskBench {
  TellingDesk() {
    network = [this](const HttpRequest& request) { return net.perform(request, {}); };
  }

  std::string add(ChannelKind kind, const std::string& name, const std::function<void(desk::ChannelWish&)>& change = {}) {
    desk::ChannelWish wish;
    wish.channel.kind = kind;
    wish.channel.name = name;
    if (kind == ChannelKind::Mail) {
      wish.channel.server = {"mail.example", 587, "starttls", "desk@shop.example", "desk@shop.example"};
      wish.channel.to = {"lead@shop.example"};
      wish.password = Secret("canary-password");
    } else {
      wish.url = Secret("https://" + name + ".example/send?key=canary-key");
    }
    if (kind == ChannelKind::SmsGateway) {
      wish.channel.to = {"+86 138 0000 0000"};
      wish.token = Secret("canary-token");
    }
    if (change) change(wish);
    return must(channels().save(std::move(wish)));
  }
  // Every step of a deadline goes by all these ways.
  void tellBy(const std::vector<std::string>& ways) {
    AlarmPlan plan = must(channels().plan());
    for (AlarmStep& step : plan.steps) step.ways = ways;
    must(channels().savePlan(plan));
  }
  void deliver() { round(); }
  std::vector<std::string> outcomes() {
    std::vector<std::string> all;
    for (const desk::DeliveryRow& row : must(channels().log(1'000))) all.push_back(row.outcome + " " + std::to_string(row.status));
    std::reverse(all.begin(), all.end());
    return all;
  }

  Network net;
};

std::string headerOf(const HttpRequest& request, const std::string& name) {
  for (const HttpHeader& header : request.headers)
    if (header.name == name) return header.value;
  return {};
}

}  // namespace

TEST_CASE("SL10, IT05: every channel gets one message a step: store, order, age, due time and a link, and no personal data") {
  TellingDesk desk;
  const auto sms = desk.add(ChannelKind::SmsGateway, "gateway"), ding = desk.add(ChannelKind::DingTalk, "ding"),
             wecom = desk.add(ChannelKind::WeCom, "wecom"), hook = desk.add(ChannelKind::Webhook, "hook");
  desk.tellBy({sms, ding, wecom, hook});
  const ThreadId id = desk.question("t1", "My name is Canary Buyer, call me");
  desk.clock.advance(hours(12));
  desk.round();
  desk.deliver();
  desk.deliver();
  for (const char* host : {"gateway", "ding", "wecom", "hook"}) {
    INFO(host);
    const auto seen = desk.net.of(host);
    REQUIRE(seen.size() == 1);
    CHECK(seen[0].body.find("Canary") == std::string::npos);
    CHECK(seen[0].body.find("Store: shop") != std::string::npos);
    CHECK(seen[0].body.find("Waiting for: 12 h 0 min") != std::string::npos);
    CHECK(seen[0].body.find("Due: 2026-03-05 00:00 America/Los_Angeles") != std::string::npos);
    CHECK(seen[0].body.find("inquirydesk://thread/" + std::to_string(id.value)) != std::string::npos);
  }
  CHECK(desk.net.of("gateway")[0].authorization->reveal() == "Bearer canary-token");
  CHECK(json::parse(desk.net.of("gateway")[0].body).at("to")[0] == "+86 138 0000 0000");
  CHECK(json::parse(desk.net.of("ding")[0].body).at("msgtype") == "text");
  CHECK(json::parse(desk.net.of("hook")[0].body).at("percent") == 50);
  desk.clock.advance(hours(6));
  desk.round();
  desk.deliver();
  CHECK(desk.net.of("ding").size() == 2);
  for (const JournalEntry& entry : desk.journal()) CHECK(entry.payload.find("canary-") == std::string::npos);
}

TEST_CASE("SL10: an alert by mail goes to its receivers through the server that was given, signed in with the kept password") {
  TellingDesk desk;
  desk.add(ChannelKind::Mail, "mail");
  MailOffice office;
  AlertSender sender(desk.net, &office, desk.storage().secrets(), desk.clock);
  const auto attempt = sender.send(must(desk.channels().channels()).at(0).channel, {"uid-1", "deadline-near", "50 % of the time to reply has passed.\nStore: shop", "{}", desk.clock.now()}, {});
  CHECK(attempt.outcome);
  CHECK(attempt.status == 250);
  REQUIRE(office.mails.size() == 1);
  CHECK(office.mails[0].to == std::vector<std::string>{"lead@shop.example"});
  CHECK(office.mails[0].from == "desk@shop.example");
  CHECK(office.mails[0].bytes.find("Store: shop") != std::string::npos);
  CHECK(office.mails[0].bytes.find("Auto-Submitted") != std::string::npos);
  CHECK(office.passwords[0] == "canary-password");
}

TEST_CASE("IT02: DingTalk is signed as its documentation says, and a burst of 100 becomes summaries") {
  TellingDesk desk;
  const auto ding = desk.add(ChannelKind::DingTalk, "ding", [](desk::ChannelWish& wish) {
    wish.signing = Secret("SECcanary");
    wish.channel.language = "zh_CN";
  });
  desk.tellBy({ding});
  for (int i = 0; i < 100; ++i) desk.platform().buyerWrites("t" + std::to_string(i), "Hello?");
  desk.round();
  desk.clock.advance(hours(12));
  const Instant begin = desk.clock.now();
  for (int i = 0; i < 5; ++i) {
    desk.deliver();
    desk.clock.advance(seconds(4));
  }
  const auto seen = desk.net.of("ding");
  REQUIRE_FALSE(seen.empty());
  CHECK(seen.size() <= 2);
  const std::string text = json::parse(seen[0].body).at("text").at("content");
  CHECK(text.find("共 100 条提醒") != std::string::npos);
  CHECK(text.find("InquiryDesk") != std::string::npos);
  const std::string stamp = std::to_string(begin.millis());
  CHECK(seen[0].url == "https://ding.example/send?key=canary-key&timestamp=" + stamp + "&sign=" + urlEncoded(hmacBase64(Secret("SECcanary"), stamp + "\nSECcanary")));
  CHECK(must(desk.channels().log(10)).back().messages == 100);
}

TEST_CASE("The signatures equal those computed by others") {
  // RFC 4231, test case 2.
  CHECK(hmacHex(Secret("Jefe"), "what do ya want for nothing?") == "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
  CHECK(hmacBase64(Secret("Jefe"), "what do ya want for nothing?") == "W9zBRr9gdU5qBCQmCJV1x1oAPwidJzmDnexYuWTsOEM=");
}

TEST_CASE("IT01: a webhook that is down for ten minutes gets every event once, in order of each conversation, and the log shows the numbers") {
  TellingDesk desk;
  desk.add(ChannelKind::Webhook, "hook", [](desk::ChannelWish& wish) {
    wish.channel.tellsEvents = true;
    wish.signing = Secret("canary-signing");
  });
  desk.net.reply = answer(503);
  for (int i = 0; i < 3; ++i) desk.question("t1", "Question " + std::to_string(i)), desk.question("t2", "Question " + std::to_string(i));
  const ThreadId id = desk.thread("t1");
  must(desk.triage().assign({id}, "me"));
  must(desk.triage().close({id}));
  for (int i = 0; i < 20; ++i) {
    desk.deliver();
    desk.clock.advance(seconds(30));
  }
  const std::size_t failed = desk.net.seen.size();
  CHECK(failed >= 4);
  CHECK(failed <= 8);  // it is not hammered
  desk.net.reply = answer(204);
  for (int i = 0; i < 60; ++i) {
    desk.deliver();
    desk.clock.advance(minutes(1));
  }
  std::vector<json> events;
  std::set<std::string> ids;
  for (std::size_t i = failed; i < desk.net.seen.size(); ++i) {
    events.push_back(json::parse(desk.net.seen[i].body));
    CHECK(ids.insert(events.back().at("id")).second);
    CHECK(desk.net.seen[i].body.find("Question") == std::string::npos);
  }
  CHECK(std::count_if(events.begin(), events.end(), [](const json& event) { return event.at("event") == "message.arrived"; }) == 6);
  std::vector<std::string> ofThread;
  for (const json& event : events)
    if (event.value("thread", "") == std::to_string(id.value)) ofThread.push_back(event.at("event"));
  REQUIRE(ofThread.size() >= 5);
  const auto at = [&](const char* kind) { return std::find(ofThread.begin(), ofThread.end(), kind); };
  CHECK(at("message.arrived") < at("thread.assigned"));
  CHECK(at("thread.assigned") < at("thread.closed"));
  const auto& last = desk.net.seen.back();
  CHECK(headerOf(last, "X-InquiryDesk-Signature") == "sha256=" + hmacHex(Secret("canary-signing"), headerOf(last, "X-InquiryDesk-Timestamp") + "." + last.body));
  const auto outcomes = desk.outcomes();
  CHECK(outcomes.front() == "later 503");
  CHECK(outcomes.back() == "delivered 204");
}

TEST_CASE("IT01: message, answer, ticket and deadline warning reach the webhook as events of their conversation, in the order they happened") {
  TellingDesk desk;
  desk.add(ChannelKind::Webhook, "hook", [](desk::ChannelWish& wish) { wish.channel.tellsEvents = true; });
  const ThreadId id = desk.question("t1", "Where is the canary?");
  desk::TicketRequest request;
  request.title = "Canary";
  request.kind = "return";
  request.from = {{TicketLink::Kind::Thread, {}, std::to_string(id.value)}};
  const TicketId ticket = must(desk.tickets().create(request)).number;
  desk.clock.advance(hours(13));
  desk.round();
  desk.answer(id, "On its way, canary.");
  for (int i = 0; i < 3; ++i) desk.round();
  std::vector<std::string> events;
  json warning, made;
  for (const HttpRequest& seen : desk.net.of("hook")) {
    CHECK(seen.body.find("anary") == std::string::npos);
    const json event = json::parse(seen.body);
    if (event.value("thread", "") != std::to_string(id.value)) continue;
    events.push_back(event.at("event"));
    if (events.back() == "deadline.warned") warning = event;
    if (events.back() == "ticket.created") made = event;
  }
  const auto place = [&](const char* kind) {
    const auto found = std::find(events.begin(), events.end(), kind);
    INFO(kind);
    CHECK(found != events.end());
    return found;
  };
  CHECK(place("message.arrived") < place("ticket.created"));
  CHECK(place("ticket.created") < place("deadline.warned"));
  CHECK(place("deadline.warned") < place("outgoing.sent"));
  CHECK(made.value("subjectId", "") == std::to_string(ticket.value));
  CHECK(warning.value("percent", 0) == 50);
  CHECK(warning.value("store", "") == "shop");
}

TEST_CASE("Addresses of the own network are refused unless they are allowed, and what is wrong is said before anything is kept") {
  TellingDesk desk;
  desk::ChannelWish inside;
  inside.channel.name = "Intranet";
  inside.url = Secret("https://10.0.0.8/hook");
  CHECK(desk.channels().save(std::move(inside)).error().code == "webhook.address_inside");
  desk::ChannelWish allowed;
  allowed.channel.name = "Intranet";
  allowed.channel.mayBePrivate = true;
  allowed.url = Secret("https://10.0.0.8/hook");
  CHECK(desk.channels().save(std::move(allowed)));
  desk::ChannelWish plain;
  plain.channel.name = "Plain";
  plain.url = Secret("http://hook.example/canary");
  CHECK(desk.channels().save(std::move(plain)).error().text.find("canary") == std::string::npos);
  desk::ChannelWish nobody;
  nobody.channel.name = "Mail";
  nobody.channel.kind = ChannelKind::Mail;
  CHECK(desk.channels().save(std::move(nobody)).error().code == "channel.to");
  desk::ChannelWish nameless;
  nameless.url = Secret("https://hook.example/");
  CHECK(desk.channels().save(std::move(nameless)).error().code == "channel.name");
  CHECK(must(desk.channels().channels()).size() == 1);
}

TEST_CASE("A test goes out at once, says what the other side answered, and stands in the log") {
  TellingDesk desk;
  const auto ding = desk.add(ChannelKind::DingTalk, "ding");
  desk.network = [](const HttpRequest&) -> Result<HttpResponse> { return answer(200, R"({"errcode":310000,"errmsg":"sign not match"})"); };
  const auto refused = desk.channels().test(ding);
  REQUIRE_FALSE(refused);
  CHECK(refused.error().code == "channel.dingtalk-310000");
  desk.network = [](const HttpRequest&) -> Result<HttpResponse> { return answer(200, R"({"errcode":0})"); };
  CHECK(desk.channels().test(ding));
  CHECK(desk.outcomes() == std::vector<std::string>{"refused 200", "delivered 200"});
  must(desk.channels().remove(ding));
  CHECK(desk.channels().test(ding).error().kind == ErrorKind::NotFound);
}

TEST_CASE("A channel that is switched off, refused for good or gone keeps nothing waiting") {
  TellingDesk desk;
  const auto hook = desk.add(ChannelKind::Webhook, "hook");
  desk.tellBy({hook});
  desk.question("t1", "Hello?");
  desk.net.reply = answer(404);
  desk.clock.advance(hours(12));
  desk.round();
  desk.deliver();
  CHECK(desk.outcomes() == std::vector<std::string>{"refused 404"});
  CHECK(must(desk.channels().channels()).at(0).waiting == 0);
}
