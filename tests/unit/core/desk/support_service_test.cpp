#include "core/desk/support_service.h"

#include <catch2/catch_test_macros.hpp>
#include <algorithm>

#include "tests/unit/core/desk/desk_bench.h"

using namespace inquiry;
using namespace inquiry::test;
using std::chrono::hours;

namespace {

const char* const kEnglish = "Our listing was removed although the certificate was handed in last week, and nobody has answered since then.";
const char* const kGerman = "Unser Angebot wurde entfernt, obwohl wir das Zertifikat letzte Woche eingereicht haben, und seitdem hat niemand geantwortet.";
const char* const kChinese = "我们的商品被下架了，上周已经提交了证书，但是到现在一直没有人回复我们，请帮忙查一下具体是什么原因。";

desk::SupportRequest request(const std::string& site, const std::string& category, const std::string& text = kEnglish) {
  desk::SupportRequest wish;
  wish.value.store.value = "shop";
  wish.value.site = site;
  wish.value.category = category;
  wish.value.subject = "Case";
  wish.value.text = text;
  return wish;
}

struct SupportBench {
  DeskBench desk;
  desk::SupportService& support = desk.support();

  SupportCase sent(desk::SupportRequest wish) {
    const SupportCase made = must(support.create(wish));
    must(support.sent(made.id, "1234"));
    return must(support.find(made.id));
  }
  std::vector<std::string> rules(const desk::SupportRequest& wish) {
    std::vector<std::string> found;
    for (const Finding& finding : must(support.check(wish.value))) found.push_back(finding.rule);
    return found;
  }
  bool has(const desk::SupportRequest& wish, const std::string& rule) {
    const auto found = rules(wish);
    return std::find(found.begin(), found.end(), rule) != found.end();
  }
};

}  // namespace

TEST_CASE("TK07: five cases get their expected answer from the tables of sites and paths") {
  SupportBench bench;
  const Instant now = bench.desk.clock.now();
  const auto waits = [&](desk::SupportRequest wish) { return *bench.sent(std::move(wish)).expectedAt - now; };
  CHECK(waits(request("JP", "orders/feedback")) == hours(72));
  CHECK(waits(request("US", "account-health/appeal")) == hours(18));
  auto vague = request("US", "other");
  vague.vague = desk::SupportRequest::Vague::Yes;
  CHECK(waits(vague) == hours(42));
  CHECK(waits(request("US", "payments/disbursement")) == hours(24));
  CHECK(waits(request("JP", "account-health/appeal")) == hours(72));  // a quick path does not hurry a slow site
  const auto list = must(bench.support.list());
  REQUIRE(list.open.size() == 5);
  CHECK(list.open.front().value.category == "account-health/appeal");
  CHECK(list.open.front().value.site == "US");
  CHECK(list.open.front().isIncomplete);
}

TEST_CASE("TK07: the table of sites is edited with its source and date, and what was expected stays") {
  SupportBench bench;
  const SupportCase before = bench.sent(request("JP", "orders/feedback"));
  auto table = must(bench.support.table());
  for (const desk::SupportSite& site : table.sites) {
    CHECK_FALSE(site.source.empty());
    CHECK_FALSE(site.sourceDate.empty());
  }
  const auto japan = std::find_if(table.sites.begin(), table.sites.end(), [](const desk::SupportSite& site) { return site.site == "JP"; });
  japan->hours = 48;
  japan->source = "own entries";
  must(bench.support.saveTable(table));
  bench.desk.restart();
  auto& support = bench.desk.support();
  const SupportCase made = must(support.create(request("JP", "listings/error")));
  must(support.sent(made.id, ""));
  CHECK(*must(support.find(made.id)).expectedAt - bench.desk.clock.now() == hours(48));
  CHECK(must(support.find(before.id)).expectedAt == before.expectedAt);
  japan->hours = -4;
  CHECK(support.saveTable(table).error().code == "support.table");
  must(support.saveTable({}));
  CHECK(must(support.table()).site("JP")->hours == 72);
}

TEST_CASE("TK07: follow-ups answer, close and open a case again, each a row of the journal") {
  SupportBench bench;
  const SupportCase made = must(bench.support.create(request("US", "listings/error")));
  CHECK(bench.support.follow(made.id, {{}, {}, true, "Any news?"}).error().code == "support.not_sent");
  must(bench.support.sent(made.id, "98765"));
  bench.desk.clock.advance(hours(30));
  CHECK(must(bench.support.list()).open.front().isLate);
  must(bench.support.follow(made.id, {{}, {}, false, "We are looking into it."}));
  CHECK(must(bench.support.find(made.id)).state == SupportState::Answered);
  must(bench.support.close(made.id));
  CHECK(must(bench.support.list()).closed.size() == 1);
  CHECK(bench.support.edit({made}).error().code == "support.closed");
  must(bench.support.follow(made.id, {{}, {}, true, "It happened again."}));
  const SupportCase now = must(bench.support.find(made.id));
  CHECK(now.state == SupportState::Sent);
  CHECK(now.expectedAt == bench.desk.clock.now() + hours(24));
  CHECK(now.platformId == "98765");
  REQUIRE(now.followUps.size() == 2);
  CHECK_FALSE(now.followUps.front().isOurs);
  std::vector<std::string> kinds;
  for (const JournalEntry& entry : must(bench.support.history(made.id))) kinds.insert(kinds.begin(), entry.kind);
  CHECK(kinds == std::vector<std::string>{"support.created", "support.sent", "support.followed", "support.closed", "support.followed"});
}

TEST_CASE("TK07: the order defect rate is noted, and below 1 % the case may say so") {
  SupportBench bench;
  auto wish = request("US", "listings/error");
  CHECK(bench.has(wish, "support.defect_rate"));
  wish.value.defectRate = 0.004;
  wish.value.history = "No trouble in two years";
  CHECK(bench.has(wish, "support.quick_help"));
  const SupportCase made = must(bench.support.create(wish));
  CHECK(must(bench.support.find(made.id)).defectRate == 0.004);
  wish.value = made;
  wish.value.defectRate = 0.012;
  must(bench.support.edit(wish));
  CHECK_FALSE(bench.has(wish, "support.quick_help"));
  CHECK(must(bench.support.history(made.id)).front().kind == "support.edited");
}

TEST_CASE("TK07: the trend shows how long each site took, from what was noted") {
  SupportBench bench;
  const Instant start = bench.desk.clock.now();
  for (const int taken : {10, 30, 20}) {
    const SupportCase value = bench.sent(request("US", "listings/error"));
    must(bench.support.follow(value.id, {bench.desk.clock.now(), {}, true, "Please hurry."}));
    bench.desk.clock.advance(hours(taken));
    must(bench.support.follow(value.id, {{}, {}, false, "Done."}));
    must(bench.support.follow(value.id, {{}, {}, false, "Anything else?"}));
  }
  const auto open = must(bench.support.create(request("JP", "listings/error")));
  must(bench.support.sent(open.id, ""));
  const auto trend = must(bench.support.trend(start));
  REQUIRE(trend.points.size() == 4);
  CHECK(trend.points[1].hoursTaken == 30.0);
  CHECK(trend.points[1].hoursExpected == 24.0);
  CHECK_FALSE(trend.points[3].hoursTaken);
  REQUIRE(trend.months.size() == 2);
  CHECK(trend.months[1].site == "US");
  CHECK(trend.months[1].month == "2026-03");
  CHECK(trend.months[1].medianHours == 20.0);
  CHECK(trend.months[1].late == 1);
  CHECK(must(bench.support.trend(bench.desk.clock.now() + hours(1))).points.empty());
}

TEST_CASE("TK08: choosing 'other' shows the better paths, those that fit the words first") {
  SupportBench bench;
  const auto refused = bench.support.create(request("US", "other"));
  REQUIRE_FALSE(refused);
  CHECK(refused.error().code == "support.vague");
  CHECK(refused.error().text.find("Account health > Appeal") != std::string::npos);
  const auto better = must(bench.support.betterPaths("other", "The API token of our developer is refused"));
  REQUIRE_FALSE(better.empty());
  CHECK(better.front().path == "technical/api");
  CHECK(must(bench.support.betterPaths("other", "")).front().path == "account-health/appeal/listing");
  CHECK(must(bench.support.betterPaths("other", "商品被下架")).front().path == "account-health/appeal/listing");
  for (const desk::SupportPath& path : better) CHECK_FALSE(path.isVague);
}

TEST_CASE("TK08: half a path shows how it goes on, and the most exact one is left alone") {
  SupportBench bench;
  const auto better = must(bench.support.betterPaths("account-health", "appeal"));
  REQUIRE_FALSE(better.empty());
  CHECK(better.front().path.starts_with("account-health/appeal"));
  CHECK(must(bench.support.betterPaths("account-health/appeal/listing", "")).empty());
  CHECK(bench.support.create(request("US", "")).error().code == "support.vague");
}

TEST_CASE("TK09: a second case about the same notification is blocked and names the first") {
  SupportBench bench;
  auto wish = request("US", "account-health/appeal");
  wish.value.noticeId = "N-4711";
  const SupportCase first = must(bench.support.create(wish));
  wish.value.noticeId = " N-4711 ";
  const auto second = bench.support.create(wish);
  REQUIRE_FALSE(second);
  CHECK(second.error().kind == ErrorKind::Conflict);
  CHECK(second.error().code == "support.twice");
  CHECK(second.error().text.starts_with("Case " + std::to_string(first.id.value) + " is about N-4711"));
  CHECK(must(bench.support.firstAbout(StoreId{"shop"}, "N-4711")) == first.id);
  wish.value.noticeId = "N-4712";
  SupportCase other = must(bench.support.create(wish));
  other.noticeId = "N-4711";
  CHECK(bench.support.edit({other}).error().code == "support.twice");
  CHECK(must(bench.support.list()).open.size() == 2);
}

TEST_CASE("TK09: another store may have the same notification, and cases without one are not compared") {
  DeskBench bench({"shop", "second"});
  auto wish = request("US", "account-health/appeal");
  wish.value.noticeId = "N-1";
  must(bench.support().create(wish));
  wish.value.store.value = "second";
  must(bench.support().create(wish));
  wish.value.noticeId = "";
  must(bench.support().create(wish));
  must(bench.support().create(wish));
  CHECK(must(bench.support().list()).open.size() == 4);
}

TEST_CASE("TK10: an appeal without its notification is marked incomplete until it has one") {
  SupportBench bench;
  auto wish = request("US", "account-health/appeal");
  CHECK(bench.has(wish, "support.notice_missing"));
  wish.value = must(bench.support.create(wish));
  CHECK(must(bench.support.list()).open.front().isIncomplete);
  wish.value.noticeId = "N-9";
  wish.value.noticeLink = "https://sellercentral.example/notice/N-9";
  must(bench.support.edit(wish));
  CHECK_FALSE(must(bench.support.list()).open.front().isIncomplete);
  CHECK(must(bench.support.find(wish.value.id)).noticeLink == "https://sellercentral.example/notice/N-9");
}

TEST_CASE("TK10: a listed public address is refused however it is written") {
  SupportBench bench;
  for (const char* address : {"jeff@amazon.com", "JEFF@Amazon.com ", "Jeff <jeff@amazon.com>", "seller-performance@amazon.co.jp"}) {
    const auto refused = bench.support.checkRecipient(address);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == "support.public_address");
  }
  CHECK(bench.support.checkRecipient("lawyer@firm.example"));
  CHECK(bench.support.checkRecipient(""));
}

TEST_CASE("TR07: a case in the US is English or Spanish, a technical one English only") {
  SupportBench bench;
  CHECK_FALSE(bench.has(request("US", "orders/feedback"), "support.language"));
  CHECK_FALSE(bench.has(request("US", "orders/feedback", "Nuestro producto fue retirado aunque entregamos el certificado la semana pasada y nadie ha contestado."), "support.language"));
  CHECK(bench.has(request("US", "orders/feedback", kChinese), "support.language"));
  CHECK(bench.has(request("US", "technical/api", "Nuestro producto fue retirado aunque entregamos el certificado la semana pasada y nadie ha contestado."), "support.language"));
  const SupportCase made = must(bench.support.create(request("US", "technical/api", kChinese)));
  const auto refused = bench.support.sent(made.id, "");
  REQUIRE_FALSE(refused);
  CHECK(refused.error().code == "support.language");
  CHECK(refused.error().text == "Technical cases at US are read in English only: write it in that language.");
  CHECK(must(bench.support.find(made.id)).state == SupportState::Writing);
}

TEST_CASE("TR07: sites of the EU take their own language and English") {
  SupportBench bench;
  CHECK_FALSE(bench.has(request("DE", "orders/feedback", kGerman), "support.language"));
  CHECK_FALSE(bench.has(request("DE", "orders/feedback", kEnglish), "support.language"));
  CHECK(bench.has(request("FR", "orders/feedback", kGerman), "support.language"));
  auto chosen = request("FR", "orders/feedback", "ok");
  chosen.value.language = "de";
  CHECK(bench.has(chosen, "support.language"));
}

TEST_CASE("TR07: a call-back from Germany asks for a number with +49") {
  SupportBench bench;
  auto wish = request("DE", "orders/feedback", kGerman);
  CHECK_FALSE(bench.has(wish, "support.call_back"));
  wish.value.callBack = "+86 755 1234 5678";
  CHECK(bench.has(wish, "support.call_back"));
  for (const char* number : {"+49 30 901820", "0049 30-901820"}) {
    wish.value.callBack = number;
    CHECK_FALSE(bench.has(wish, "support.call_back"));
  }
  wish.value.site = "US";
  wish.value.callBack = "+86 755 1234 5678";
  CHECK_FALSE(bench.has(wish, "support.call_back"));
}
