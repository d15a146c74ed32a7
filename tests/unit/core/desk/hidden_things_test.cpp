#include <catch2/catch_test_macros.hpp>
#include <filesystem>
#include <fstream>

#include "core/desk/erasure_service.h"
#include "core/desk/evidence_package_service.h"
#include "core/desk/file_exchange.h"
#include "core/desk/local_interface.h"
#include "core/desk/local_tokens.h"
#include "core/desk/order_import.h"
#include "core/desk/report_schedule.h"
#include "core/desk/retention_service.h"
#include "core/desk/sign_in_service.h"
#include "tests/unit/core/desk/stored_case.h"
#include "tests/unit/core/desk/two_stores.h"

using namespace inquiry;
using namespace inquiry::test;

namespace {

std::string codeOf(const Status& status) { return status ? "" : status.error().code; }
template <class T>
std::string codeOf(const Result<T>& result) {
  return result ? "" : result.error().code;
}

desk::PackageWish packageOf(TwoStores& desk, const evidence::Matter& matter) {
  static int number = 0;
  desk::PackageWish wish;
  wish.matter = matter;
  wish.file = desk.place("evidence-" + std::to_string(++number) + ".zip");
  wish.ownZone = "UTC";
  wish.files = desk::PackageWish::Files::Local;
  return wish;
}

LegalHold holdOn(TwoStores& desk, const StoreId& store) {
  LegalHold wish;
  wish.store = store;
  wish.target = std::to_string(desk.of(store).value);
  wish.reason = "a lawyer asked";
  return wish;
}

SavedDashboard dashboardOn(const std::string& name, const StoreId& store) {
  SavedDashboard dashboard;
  dashboard.name = name;
  dashboard.only = {{Grouping::Store, store.value}};
  return dashboard;
}

}  // namespace

TEST_CASE("TM02: a package of evidence of a hidden store is refused as its conversation is") {
  TwoStores desk;
  desk::EvidencePackageService packages(desk.parts());
  desk.become(kMo);
  REQUIRE(codeOf(desk.inbox().thread(desk.of(kHidden))) == "rights.view");
  CHECK(codeOf(packages.write(packageOf(desk, desk.of(kHidden)))) == "rights.view");
  CHECK(codeOf(packages.write(packageOf(desk, evidence::OrderNumber{kHidden, "12-345"}))) == "rights.view");
  auto bare = packageOf(desk, desk.of(kHidden));
  bare.redaction = evidence::Redaction::None;
  bare.reason = "for the bank";
  CHECK(codeOf(packages.write(bare)) == "rights.view");
  CHECK_FALSE(std::filesystem::exists(bare.file));
  CHECK(codeOf(packages.write(packageOf(desk, desk.of(kSeen)))) == "");
}

TEST_CASE("TM02: a package takes the right to put evidence together in the store of its matter") {
  TwoStores desk;
  must(desk.signIns().setRoles(kMo, {DeskRole::Agent, {{kHidden, DeskRole::SeniorAgent}}}));
  desk::EvidencePackageService packages(desk.parts());
  desk.become(kMo);
  CHECK(codeOf(packages.write(packageOf(desk, desk.of(kSeen)))) == "rights.evidence");
  CHECK(codeOf(packages.write(packageOf(desk, desk.of(kHidden)))) == "");
}

TEST_CASE("TM02: an order number that a hidden store knows too belongs to the other store alone") {
  TwoStores desk;
  const desk::EvidencePackageService packages(desk.parts());
  desk.become(kMe);
  CHECK(codeOf(packages.matterOf("12-345")) == "package.two_stores");
  desk.become(kMo);
  CHECK(std::get<evidence::OrderNumber>(must(packages.matterOf("12-345"))).store == kSeen);
  CHECK(codeOf(packages.matterOf(kHidden.value + "/12-345")) == "rights.view");
}

TEST_CASE("TM02: a template is not filled in with what a hidden store knows") {
  TwoStores desk;
  desk.become(kMo);
  CHECK(codeOf(desk.reply().renderText("{buyer.name} {order.number}", "en", desk.of(kHidden))) == "rights.view");
  CHECK(codeOf(desk.reply().render(TemplateId{"any"}, desk.of(kHidden))) == "rights.view");
  CHECK(codeOf(desk.reply().templates(desk.of(kHidden), "")) == "rights.view");
  CHECK(codeOf(desk.reply().renderText("Hello", "en", desk.of(kSeen))) == "");
}

TEST_CASE("CP07: an owner of one store lifts no hold of another, and sees none") {
  TwoStores desk;
  desk::RetentionService retention(desk.parts());
  desk.become(kMe);
  const auto seen = must(retention.hold(holdOn(desk, kSeen))), hidden = must(retention.hold(holdOn(desk, kHidden)));
  desk.become(kLi);
  CHECK(codeOf(retention.lift(hidden, "done")) == "rights.erase");
  CHECK(storesIn(must(retention.holds(true))) == std::set{kSeen});
  CHECK(storesIn(must(retention.rows())) == std::set{kSeen});
  CHECK(codeOf(retention.lift(seen, "done")) == "");
  desk.become(kMe);
  CHECK(must(retention.holds(false)).size() == 1);
}

TEST_CASE("CP06: whoever may not forget buyers of a store is told nothing by trying it out") {
  TwoStores desk;
  const desk::ErasureService erasure(desk.parts());
  desk.become(kLi);
  CHECK(codeOf(erasure.preview(kHidden, "buyer-q-1")) == "rights.erase");
  CHECK(codeOf(erasure.bars(kHidden, "buyer-q-1")) == "rights.erase");
  CHECK(codeOf(erasure.previewList(kHidden, "id\nbuyer-q-1\n")) == "rights.erase");
  CHECK(codeOf(erasure.preview(kSeen, "buyer-q-1")) == "");
  desk.become(kMo);
  CHECK(codeOf(erasure.preview(kSeen, "buyer-q-1")) == "rights.erase");
}

TEST_CASE("TM02: orders are read in by whoever may change settings in the store they go to") {
  TwoStores desk;
  desk::OrderImportService orders(desk.parts());
  const auto file = [&desk](const std::string& name, const std::string& text) {
    const std::string path = desk.place(name);
    std::ofstream(path) << text;
    return path;
  };
  const std::string plain = file("plain.csv", "order_id,status\n77-1,shipped\n"), named = file("named.csv", "order_id,store,status\n77-2,shop,shipped\n77-3,other,shipped\n");
  desk.become(kMo);
  CHECK(codeOf(orders.run({plain, kSeen, "UTC"}, {})) == "rights.settings");
  CHECK(codeOf(orders.preview({plain, kSeen, "UTC"})) == "rights.settings");
  desk.become(kLi);
  CHECK(codeOf(orders.run({plain, kHidden, "UTC"}, {})) == "rights.settings");
  CHECK(must(orders.run({plain, kSeen, "UTC"}, {})).added == 1);
  // A row of a store that is hidden is one of a store that is not there.
  const auto receipt = must(orders.run({named, {}, "UTC"}, {}));
  CHECK(receipt.added == 1);
  REQUIRE(receipt.problems.size() == 1);
  CHECK(receipt.problems.front().code == "orders.store");
  desk.become(kMe);
  CHECK(must(orders.run({named, {}, "UTC"}, {})).problems.empty());
}

TEST_CASE("KP01: a report on what is not there, or is hidden, says so instead of answering zeros") {
  TwoStores desk;
  desk.become(kMo);
  auto question = desk.question();
  CHECK(codeOf(desk.insight().report(question)) == "");
  for (const auto& [grouping, word] : {std::pair(Grouping::Store, "nowhere"), std::pair(Grouping::Store, "other"), std::pair(Grouping::Agent, "nobody-here"), std::pair(Grouping::Tag, "no-such-tag"),
                                       std::pair(Grouping::Marketplace, "bazaar"), std::pair(Grouping::Site, "MOON"), std::pair(Grouping::Group, "group:none")}) {
    INFO(word);
    question.filter.only = {{grouping, word}};
    const auto report = desk.insight().report(question);
    REQUIRE(codeOf(report) == "report.unknown");
    CHECK(report.error().kind == ErrorKind::NotFound);
    CHECK(report.error().text.find(word) != std::string::npos);
  }
  for (const auto& [grouping, word] : {std::pair(Grouping::Store, "shop"), std::pair(Grouping::Agent, "li"), std::pair(Grouping::Tag, "late"), std::pair(Grouping::Marketplace, "ebay"),
                                       std::pair(Grouping::Site, "EBAY_US")}) {
    INFO(word);
    question.filter.only = {{grouping, word}};
    CHECK(codeOf(desk.insight().report(question)) == "");
  }
}

TEST_CASE("TM02: nobody gives a role that is above their own in a store") {
  TwoStores desk;
  const PersonId fresh{"fresh"};
  must(desk.triage().addPerson({fresh, "Fresh", {}}));
  desk.become(kMo);
  CHECK(codeOf(desk.signIns().setRoles(fresh, {DeskRole::None, {{kHidden, DeskRole::Lead}}})) == "roles.above");
  // A role everywhere is one in the hidden store, too.
  CHECK(codeOf(desk.signIns().setRoles(fresh, {DeskRole::Agent, {}})) == "roles.above");
  CHECK(codeOf(desk.signIns().setRoles(fresh, {DeskRole::Agent, {{kHidden, DeskRole::None}}})) == "");
  CHECK(codeOf(desk.signIns().setRoles(fresh, {DeskRole::Lead, {{kHidden, DeskRole::None}}})) == "");
  // What an owner gave stays when something else changes.
  desk.become(kMe);
  must(desk.signIns().setRoles(fresh, {DeskRole::Agent, {}}));
  desk.become(kMo);
  CHECK(codeOf(desk.signIns().setRoles(fresh, {DeskRole::Agent, {{kSeen, DeskRole::Lead}}})) == "");
  // Not by way of a group either.
  desk.become(kMe);
  desk::TeamService team(desk.parts());
  const PersonId group = must(team.saveGroup({{}, "Night", {kLi}}));
  must(desk.signIns().setRoles(group, {DeskRole::None, {{kHidden, DeskRole::Agent}}}));
  desk.become(kMo);
  CHECK(codeOf(team.saveGroup({group, "Night", {kLi, kMo}})) == "roles.above");
  CHECK(codeOf(desk.inbox().thread(desk.of(kHidden))) == "rights.view");
}

TEST_CASE("TM02: nobody chooses the password of somebody who may what they may not") {
  TwoStores desk;
  const PersonId fresh{"fresh"};
  must(desk.triage().addPerson({fresh, "Fresh", {}}));
  desk.become(kMo);
  CHECK(codeOf(desk.signIns().setPassword(kLi, {}, Secret("mo chose this"))) == "sign_in.above");
  CHECK(codeOf(desk.signIns().removePassword(kLi)) == "sign_in.above");
  CHECK(codeOf(desk.signIns().setPassword(fresh, {}, Secret("mo chose this"))) == "");
  must(desk.signIns().setRoles(fresh, {DeskRole::Agent, {{kHidden, DeskRole::None}}}));
  CHECK(codeOf(desk.signIns().setPassword(fresh, {}, Secret("mo chose that"))) == "");
  desk.become(kMe);
  CHECK(codeOf(desk.signIns().setPassword(kLi, {}, Secret("the owner chose"))) == "");
}

TEST_CASE("IT03: other programs read nothing, not even zeros, while nobody is signed in") {
  TwoStores desk;
  desk.become(kMe);
  desk::LocalTokens tokens(desk.parts());
  desk::LocalInterface interface(desk.parts(), tokens);
  const std::string key(must(tokens.make("ERP")).text.reveal());
  const auto asked = [&](const std::string& path, std::multimap<std::string, std::string> query = {}) {
    desk::LocalRequest request;
    request.method = "GET";
    request.path = path;
    request.headers = {{"host", "127.0.0.1"}, {"authorization", "Bearer " + key}};
    for (const auto& [name, value] : query) request.query.emplace(name, value);
    return interface.answer(request).status;
  };
  for (const char* path : {"/v1/threads", "/v1/report/response-times", "/v1/health"}) CHECK(asked(path) == 200);
  CHECK(asked("/v1/report/response-times", {{"store", "nowhere"}}) == 404);
  must(desk.signIns().beginSignedOut());
  for (const char* path : {"/v1/threads", "/v1/report/response-times", "/v1/health"}) {
    INFO(path);
    CHECK(asked(path) == 403);
  }
}

TEST_CASE("TM02: what is asked for by its number in a hidden store is refused as its conversation is") {
  TwoStores desk;
  desk.become(kMe);
  const CaseId claim = storedClaim(desk, "claim-1");
  const TicketLink link{TicketLink::Kind::Thread, kSeen, std::to_string(desk.of(kSeen).value)};
  const TicketId ticket = must(desk.tickets().create({.title = "Ask the warehouse", .from = {link}})).number;
  const Evidence file = must(desk.evidence().add({ownerOf(claim), "", "note.txt", "it was sent", "", "warehouse", {}}));
  const auto codes = [&]() -> std::vector<std::string> {
    return {codeOf(desk.cases().detail(claim)),
            codeOf(desk.tickets().detail(ticket, "en")),
            codeOf(desk.tickets().history(ticket)),
            codeOf(desk.tickets().create({.title = "Again", .from = {link}})),
            codeOf(desk.evidence().open(file.id)),
            codeOf(desk.evidence().archive(ownerOf(claim), desk.place("archive-" + desk.parts().me().value))),
            codeOf(desk.deadlines().proofText(desk.of(kSeen))),
            codeOf(desk.deadlines().proofJson(desk.of(kSeen))),
            codeOf(desk.twins().metrics(kSeen))};
  };
  must(desk.signIns().setRoles(kMo, {DeskRole::Lead, {{kSeen, DeskRole::None}}}));
  desk.become(kMo);
  for (const std::string& code : codes()) CHECK((code == "rights.view" || code == "rights.evidence"));
  CHECK(must(desk.evidence().of(ownerOf(claim))).empty());
  CHECK(must(desk.tickets().about(link)).empty());
  desk.become(kMe);
  for (const std::string& code : codes()) CHECK(code == "");
}

TEST_CASE("TM02: planned reports and saved dashboards tell of no hidden store") {
  TwoStores desk;
  desk::ReportSchedule reports(desk.parts(), {});
  desk.become(kMe);
  const auto planOf = [](const StoreId& store, desk::ReportPlan::What what) {
    desk::ReportPlan plan;
    plan.what = what;
    plan.store = store;
    return plan;
  };
  const std::string hidden = must(reports.save(planOf(kHidden, desk::ReportPlan::What::ResponseTimes))), seen = must(reports.save(planOf(kSeen, desk::ReportPlan::What::ResponseTimes)));
  must(desk.insight().saveDashboard(dashboardOn("Theirs", kHidden)));
  must(desk.insight().saveDashboard(dashboardOn("Ours", kSeen)));
  desk.become(kMo);
  CHECK(storesIn(must(reports.plans()), [](const desk::ReportPlanRow& row) { return row.plan.store; }) == std::set{kSeen});
  CHECK(codeOf(reports.run(hidden)) == "report.plan");
  CHECK(codeOf(reports.remove(hidden)) == "report.plan");
  CHECK(codeOf(reports.save(planOf(kHidden, desk::ReportPlan::What::ResponseTimes))) == "report.store");
  // It tells of every store there is.
  CHECK(codeOf(reports.save(planOf({}, desk::ReportPlan::What::WeeklyCheck))) == "rights.view");
  CHECK(codeOf(reports.run(seen)) == "");
  REQUIRE(must(desk.insight().dashboards()).size() == 1);
  CHECK(must(desk.insight().dashboards()).front().name == "Ours");
  must(desk.insight().saveDashboard(dashboardOn("More", kSeen)));
  desk.become(kMe);
  CHECK(must(desk.insight().dashboards()).size() == 3);
  CHECK(must(reports.plans()).size() == 2);
}

TEST_CASE("CP06: files that were handed out are listed for whoever deletes them, and to each their own") {
  TwoStores desk;
  const desk::FileExchange exchange(desk.parts());
  desk::EvidencePackageService packages(desk.parts());
  desk.become(kMe);
  must(packages.write(packageOf(desk, desk.of(kHidden))));
  desk.become(kMo);
  const auto own = must(packages.write(packageOf(desk, desk.of(kSeen))));
  const auto seen = must(exchange.handedOut());
  REQUIRE(seen.size() == 1);
  CHECK(seen.front().path == own.file);
  desk.become(kMe);
  CHECK(must(exchange.handedOut()).size() == 2);
}

TEST_CASE("TM02: a sample shows whoever may not see a store neither its conversations nor how many there are") {
  TwoStores desk;
  desk.become(kMe);
  for (const StoreId& store : {kSeen, kHidden}) {
    desk.answer(desk.question("q-3", "When will it come?", store.value), "On its way.");
    desk.round(store.value);
  }
  const SampleFrame frame{desk.clock.now() - std::chrono::hours(72), desk.clock.now() + std::chrono::hours(24), {}, {}};
  const auto whole = must(desk.reviewSamples().draw(frame, 100, 7));
  REQUIRE(storesIn(whole.threads) == std::set{kSeen, kHidden});
  desk.become(kMo);
  const auto part = must(desk.reviewSamples().sample(whole.id));
  CHECK(storesIn(part.threads) == std::set{kSeen});
  CHECK(part.outOf == part.threads.size());
  CHECK(storesIn(must(desk.reviewSamples().samples()).front().threads) == std::set{kSeen});
  desk.become(kMe);
  CHECK(must(desk.reviewSamples().sample(whole.id)).threads.size() == whole.threads.size());
}
