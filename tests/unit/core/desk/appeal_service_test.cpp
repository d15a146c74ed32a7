#include "core/desk/appeal_service.h"

#include <catch2/catch_test_macros.hpp>
#include <algorithm>
#include <filesystem>
#include <fstream>

#include "core/storage/message_repository.h"
#include "tests/unit/core/desk/desk_bench.h"
#include "tests/unit/core/desk/sample_files.h"

using namespace inquiry;
using namespace inquiry::test;
using std::chrono::days;
using std::chrono::hours;
using Words = desk::AppealService::Words;

namespace {

const char* const kCause = "Two of our listings named a registered brand in their bullet points, because the colleague who wrote them had not been told how fit is described.";
const char* const kCorrective = "Both texts were corrected within an hour, the owner of the brand was written to, and all other listings of that week were read again by a second person.";
const char* const kPreventive = "Every new listing is compared with a list of registered brands before it goes live, and the rule is part of the training of new colleagues from now on.";

struct AppealBench {
  DeskBench desk;
  desk::AppealService& appeals = desk.appeals();

  ThreadId notice(const char* writtenAt, ThreadKind kind = ThreadKind::Notice) {
    ThreadId id;
    desk.write([&](storage::Connection& connection) -> Status {
      ThreadFacts facts;
      facts.remoteId = "notice:1";
      facts.kind = kind;
      facts.subject = "Your listing was removed";
      const auto thread = storage::ThreadRepository(connection).upsertInbound(StoreId{"shop"}, facts);
      if (!thread) return fail(thread.error());
      id = thread->id;
      Message message;
      message.thread = thread->home;
      message.remoteId = "notice:1:1";
      message.author = Author::Platform;
      message.sentAt = instant(writtenAt);
      message.text = "We removed your listing.";
      const auto stored = storage::MessageRepository(connection).upsert(StoreId{"shop"}, message, "", desk.clock.now());
      return stored ? Status() : fail(stored.error());
    });
    return id;
  }
  Appeal make(const std::string& reason = "ip-complaint", const std::string& noticeId = "N-1") {
    desk::AppealRequest request;
    request.store.value = "shop";
    request.noticeId = noticeId;
    request.reason = reason;
    request.noticedAt = desk.clock.now() - hours(1);
    return must(appeals.create(request));
  }
  void write(AppealId id) {
    must(appeals.setPart(id, AppealPart::RootCause, kCause));
    must(appeals.setPart(id, AppealPart::Corrective, kCorrective));
    must(appeals.setPart(id, AppealPart::Preventive, kPreventive));
  }
  Result<Evidence> add(AppealId id, const std::string& requirement, std::optional<Instant> datedAt = {}) {
    desk::EvidenceRequest request;
    request.owner = ownerOf(id);
    request.name = requirement + ".pdf";
    request.bytes = pdf(requirement);
    request.requirement = requirement;
    request.origin = "From the owner of the brand";
    request.datedAt = datedAt;
    return desk.evidence().add(request);
  }
  AppealId ready() {
    const AppealId id = make().id;
    write(id);
    must(add(id, "brand-authorisation"));
    must(appeals.setFact(id, "orders", "B0EXAMPLE1, 702-1234567-1234567"));
    must(appeals.markReady(id));
    return id;
  }
  std::vector<std::string> rules(AppealId id) {
    std::vector<std::string> found;
    for (const Finding& finding : must(appeals.detail(id)).findings) found.push_back(finding.rule);
    return found;
  }
  bool has(AppealId id, const std::string& rule) {
    const auto found = rules(id);
    return std::find(found.begin(), found.end(), rule) != found.end();
  }
};

}  // namespace

TEST_CASE("SL08: an appeal from a notice runs 72 hours from the platform's own time") {
  AppealBench bench;
  desk::AppealRequest request;
  request.thread = bench.notice("2026-03-04T07:15:30Z");
  const Appeal appeal = must(bench.appeals.create(request));
  CHECK(appeal.store == StoreId{"shop"});
  CHECK(appeal.noticedAt == instant("2026-03-04T07:15:30Z"));
  CHECK(appeal.dueAt - appeal.noticedAt == hours(72));
  bench.desk.clock.set(instant("2026-03-04T07:15:30Z"));
  const auto detail = must(bench.appeals.detail(appeal.id));
  CHECK(detail.left == hours(72));
  CHECK(detail.isTimeFromPlatform);
  CHECK_FALSE(detail.clockSource.empty());
  CHECK(must(bench.appeals.ofThread(*request.thread)) == appeal.id);
  bench.desk.clock.advance(hours(73));
  CHECK(must(bench.appeals.detail(appeal.id)).left == -hours(1));
  CHECK(bench.has(appeal.id, "appeal.late"));
  CHECK(bench.appeals.create(request).error().code == "appeal.twice");
}

TEST_CASE("SL08: by hand the time has to be told, and only a notice can be appealed against") {
  AppealBench bench;
  desk::AppealRequest request;
  request.store.value = "shop";
  CHECK(bench.appeals.create(request).error().code == "appeal.time");
  request.noticedAt = bench.desk.clock.now() + hours(1);
  CHECK(bench.appeals.create(request).error().code == "appeal.time");
  request.noticedAt = bench.desk.clock.now();
  const Appeal appeal = must(bench.appeals.create(request));
  CHECK_FALSE(must(bench.appeals.detail(appeal.id)).isTimeFromPlatform);
  request.thread = bench.desk.question("t1", "Where is it?");
  CHECK(bench.appeals.create(request).error().code == "appeal.no_notice");
}

TEST_CASE("TK10: an appeal without the number of its notification cannot be ready; the link is kept") {
  AppealBench bench;
  const AppealId id = bench.make("performance", "").id;
  bench.write(id);
  must(bench.appeals.setFact(id, "orders", "1"));
  CHECK(bench.has(id, "appeal.notice"));
  CHECK(bench.appeals.markReady(id).error().code == "appeal.not_ready");
  must(bench.appeals.setNotice(id, "N-7", "https://sellercentral.example/n/7"));
  CHECK(must(bench.appeals.detail(id)).value.noticeLink == "https://sellercentral.example/n/7");
  must(bench.appeals.markReady(id));
}

TEST_CASE("TK10: an appeal is not handed in at a public address") {
  AppealBench bench;
  const AppealId id = bench.ready();
  CHECK(bench.appeals.handIn(id, {"Jeff <jeff@amazon.com>", {}}).error().code == "support.public_address");
  CHECK(must(bench.appeals.detail(id)).value.state == AppealState::Ready);
  must(bench.appeals.handIn(id, {"", {}}));
}

TEST_CASE("TK11: a plan with a missing part cannot be marked ready, and the refusal names it") {
  AppealBench bench;
  const AppealId id = bench.make("performance").id;
  must(bench.appeals.setFact(id, "orders", "1"));
  must(bench.appeals.setPart(id, AppealPart::RootCause, kCause));
  must(bench.appeals.setPart(id, AppealPart::Preventive, kPreventive));
  must(bench.appeals.setPart(id, AppealPart::Corrective, " \n"));
  const auto refused = bench.appeals.markReady(id);
  REQUIRE_FALSE(refused);
  CHECK(refused.error().code == "appeal.not_ready");
  CHECK(refused.error().text == "The appeal is not ready yet. The part \"corrective action\" is missing: write it.");
  must(bench.appeals.setPart(id, AppealPart::Corrective, kCorrective));
  must(bench.appeals.markReady(id));
}

TEST_CASE("TK11: an own plan pasted again is shown as over 80 % the same") {
  AppealBench bench;
  const AppealId first = bench.make("performance", "N-1").id;
  bench.write(first);
  const AppealId second = bench.make("performance", "N-2").id;
  bench.write(second);
  const auto detail = must(bench.appeals.detail(second));
  REQUIRE_FALSE(detail.likeness.empty());
  CHECK(detail.likeness.front().appeal == first);
  CHECK(detail.likeness.front().share > 0.8);
  CHECK(bench.has(second, "appeal.alike"));
  must(bench.appeals.setPart(second, AppealPart::RootCause, "Our scales in the packing room were set wrongly after the move, so that parcels were declared lighter than they were."));
  must(bench.appeals.setPart(second, AppealPart::Corrective, "The scales were set anew by their maker on Monday and the forty parcels concerned were paid for."));
  // One pasted part of three is found as well.
  CHECK(must(bench.appeals.detail(second)).likeness.front().part == AppealPart::Preventive);
  must(bench.appeals.setPart(second, AppealPart::Preventive, "A reference weight is put on each pair of scales before the first shift, and the figure goes into the book beside it."));
  CHECK_FALSE(bench.has(second, "appeal.alike"));
}

TEST_CASE("TK11: a shipped sample taken over is shown, too, in either language") {
  AppealBench bench;
  for (const desk::AppealSample& sample : desk::appealSamples()) {
    INFO(sample.id);
    const AppealId id = bench.make("performance", sample.id).id;
    for (const auto& [part, text] : sample.parts) must(bench.appeals.setPart(id, part, text));
    const auto detail = must(bench.appeals.detail(id));
    REQUIRE_FALSE(detail.likeness.empty());
    CHECK(detail.likeness.front().share == 1.0);
    CHECK(detail.likeness.front().sample == sample.title);
  }
}

TEST_CASE("TK12: an IP complaint without its paper is not ready; either of the two papers will do") {
  for (const std::string paper : {"brand-authorisation", "lawyer-letter"}) {
    AppealBench bench;
    const AppealId id = bench.make("ip-complaint").id;
    bench.write(id);
    must(bench.appeals.setFact(id, "orders", "B0EXAMPLE1"));
    const auto refused = bench.appeals.markReady(id);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().text == "The appeal is not ready yet. Evidence is missing: add Brand authorisation or Letter of a lawyer.");
    must(bench.add(id, paper));
    must(bench.appeals.markReady(id));
  }
}

TEST_CASE("TK12: a legal dispute needs court papers, and the full set needs all five") {
  AppealBench bench;
  const AppealId legal = bench.make("legal").id;
  bench.write(legal);
  CHECK(bench.has(legal, "appeal.evidence"));
  must(bench.add(legal, "court-papers"));
  must(bench.appeals.markReady(legal));
  const AppealId full = bench.make("document-set", "N-2").id;
  const auto needs = must(bench.appeals.detail(full)).needs;
  CHECK(std::count_if(needs.begin(), needs.end(), [](const desk::AppealNeed& need) { return need.isRequired && !need.isMet; }) == 5);
  must(bench.add(full, "licence"));
  must(bench.add(full, "legal-person-id"));
  must(bench.add(full, "bank-statement", bench.desk.clock.now() - days(3)));
  must(bench.appeals.setFact(full, "brand-number", "1234567"));
  must(bench.appeals.setFact(full, "orders", "B0EXAMPLE1"));
  CHECK_FALSE(bench.has(full, "appeal.evidence"));
  CHECK(bench.appeals.setFact(full, "licence", "123").error().code == "appeal.fact");
}

TEST_CASE("TK12: a bank statement of 90 days is taken, one dated 91 days ago is refused, and one without a date asks") {
  AppealBench bench;
  const AppealId id = bench.make("verification").id;
  const Instant now = bench.desk.clock.now();
  const auto old = bench.add(id, "bank-statement", now - days(91));
  REQUIRE_FALSE(old);
  CHECK(old.error().code == "evidence.too_old");
  CHECK(old.error().text.starts_with("This document is 91 days old and is refused after 90"));
  CHECK(bench.add(id, "bank-statement").error().code == "evidence.date");
  CHECK(bench.add(id, "bank-statement", now + days(1)).error().code == "evidence.date");
  must(bench.add(id, "bank-statement", now - days(90)));
}

TEST_CASE("TK12: a statement that grew too old before it was handed in no longer counts") {
  AppealBench bench;
  const AppealId id = bench.make("verification").id;
  bench.write(id);
  must(bench.add(id, "licence"));
  must(bench.add(id, "legal-person-id"));
  must(bench.add(id, "bank-statement", bench.desk.clock.now() - days(89)));
  must(bench.appeals.markReady(id));
  bench.desk.clock.advance(days(2));
  CHECK(bench.appeals.handIn(id, {}).error().code == "appeal.not_ready");
}

TEST_CASE("TK12: reasons and documents are edited by the team and come back as shipped") {
  AppealBench bench;
  auto table = must(bench.appeals.table());
  table.hours = 48;
  table.reasons.front().needs = {{"invoice"}};
  must(bench.appeals.saveTable(table));
  const Appeal appeal = bench.make(table.reasons.front().id);
  CHECK(appeal.dueAt - appeal.noticedAt == hours(48));
  CHECK(must(bench.appeals.detail(appeal.id)).needs.front().anyOf == std::vector<std::string>{"invoice"});
  table.reasons.front().needs = {{"no-such-paper"}};
  CHECK(bench.appeals.saveTable(table).error().code == "appeal.table");
  must(bench.appeals.saveTable({}));
  CHECK(must(bench.appeals.table()).hours == 72);
}

TEST_CASE("TR07: a machine-translated part warns until a person edits or confirms it") {
  AppealBench bench;
  const AppealId id = bench.make().id;
  must(bench.appeals.setPart(id, AppealPart::RootCause, kCause, Words::Machine));
  must(bench.appeals.setPart(id, AppealPart::Corrective, kCorrective, Words::Machine));
  CHECK(std::ranges::count(bench.rules(id), "appeal.machine") == 2);
  must(bench.appeals.setPart(id, AppealPart::RootCause, kCause));  // looked at, not changed
  CHECK(std::ranges::count(bench.rules(id), "appeal.machine") == 2);
  must(bench.appeals.setPart(id, AppealPart::RootCause, std::string(kCause) + " That was wrong."));
  CHECK(std::ranges::count(bench.rules(id), "appeal.machine") == 1);
  must(bench.appeals.confirmPart(id, AppealPart::Corrective));
  CHECK_FALSE(bench.has(id, "appeal.machine"));
  CHECK(must(bench.appeals.history(id)).front().kind == "appeal.confirmed");
}

TEST_CASE("A ready appeal that is changed is written again, and what was handed in no longer changes") {
  AppealBench bench;
  const AppealId id = bench.ready();
  must(bench.appeals.setPart(id, AppealPart::RootCause, "Something else."));
  CHECK(must(bench.appeals.detail(id)).value.state == AppealState::Writing);
  CHECK(bench.appeals.handIn(id, {}).error().code == "appeal.move");
  must(bench.appeals.markReady(id));
  must(bench.appeals.handIn(id, {}));
  CHECK(bench.appeals.setPart(id, AppealPart::RootCause, "No").error().code == "appeal.handed_in");
  const auto files = must(bench.appeals.detail(id)).evidence;
  REQUIRE(files.size() == 1);
  CHECK(bench.desk.evidence().remove(files.front().id).error().code == "evidence.handed_in");
  CHECK(bench.add(id, "invoice").error().code == "evidence.handed_in");
}

TEST_CASE("An appeal ends reinstated or refused, and a refused one has its next attempt") {
  AppealBench bench;
  const AppealId id = bench.ready();
  CHECK(bench.appeals.decided(id, desk::AppealService::Outcome::Reinstated, "").error().code == "appeal.move");
  must(bench.appeals.handIn(id, {}));
  CHECK(must(bench.appeals.list()).open.size() == 1);
  must(bench.appeals.decided(id, desk::AppealService::Outcome::Refused, "We need an invoice."));
  CHECK(must(bench.appeals.list()).decided.front().decision == "We need an invoice.");
  must(bench.appeals.rewrite(id));
  must(bench.appeals.markReady(id));
  must(bench.appeals.handIn(id, {}));
  must(bench.appeals.decided(id, desk::AppealService::Outcome::Reinstated, "Your listing is back."));
  CHECK(bench.appeals.rewrite(id).error().code == "appeal.move");
  bench.desk.restart();
  const auto value = must(bench.desk.appeals().detail(id)).value;
  CHECK(value.state == AppealState::Reinstated);
  CHECK(textOf(value, AppealPart::RootCause) == kCause);
  CHECK(value.facts.at("orders") == "B0EXAMPLE1, 702-1234567-1234567");
  CHECK(must(bench.desk.archive().verifyJournal()).intact);
}

TEST_CASE("TK13: the archive of an appeal holds the plan, its facts and every file with hash, time and origin") {
  AppealBench bench;
  const AppealId id = bench.ready();
  const std::string folder = bench.desk.place("appeal-1");
  const auto receipt = must(bench.appeals.archive(id, folder));
  CHECK(receipt.files == 3);
  std::ifstream in(folder + "/manifest.json");
  const auto manifest = nlohmann::json::parse(in);
  CHECK(manifest["kind"] == "appeal");
  REQUIRE(manifest["files"].size() == 3);
  CHECK(manifest["files"][0]["file"] == "01-plan.txt");
  CHECK(manifest["files"][2]["requirement"] == "brand-authorisation");
  CHECK(manifest["files"][2]["origin"] == "From the owner of the brand");
  std::ifstream plan(folder + "/01-plan.txt");
  CHECK(std::string(std::istreambuf_iterator<char>(plan), {}).find(kPreventive) != std::string::npos);
}
