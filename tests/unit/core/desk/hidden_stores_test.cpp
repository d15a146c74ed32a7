#include <algorithm>
#include <catch2/catch_test_macros.hpp>

#include "core/desk/appraisal_service.h"
#include "core/desk/metric_twin_service.h"
#include "core/desk/past_service.h"
#include "core/desk/setting_history.h"
#include "tests/unit/core/desk/two_stores.h"

using namespace inquiry;
using namespace inquiry::test;
using std::chrono::hours;

namespace {

struct Row {
  std::string name;
  std::function<std::set<StoreId>(TwoStores&)> stores;  // whose things come out
};

ThreadQuery allThreads() {
  ThreadQuery query;
  query.view = ThreadView::All;
  return query;
}

std::vector<Row> matrix() {
  return {
      {"list of threads", [](TwoStores& desk) { return storesIn(must(desk.inbox().threads(allThreads())).threads); }},
      {"ids of threads", [](TwoStores& desk) { return ofThreads(desk, must(desk.inbox().threadIds(allThreads()))); }},
      {"one thread", [](TwoStores& desk) { return answered([&](const StoreId& store) { return desk.inbox().thread(desk.of(store)).has_value(); }); }},
      {"threads of an order", [](TwoStores& desk) { return ofThreads(desk, must(desk.inbox().threadsOfOrder("12-345"))); }},
      {"threads of orders that begin so", [](TwoStores& desk) { return storesIn(must(desk.inbox().threadsOfOrdersFrom("12-", 10))); }},
      {"search", [](TwoStores& desk) { return storesIn(must(desk.inbox().search("parcel", desk::InboxService::Order::Newest, 10)).hits); }},
      {"counts by store", [](TwoStores& desk) {
         const auto counts = must(desk.inbox().counts());
         return answered([&](const StoreId& store) { return counts.stores.contains(store.value) && counts.stores.at(store.value) > 0; });
       }},
      {"count of the outbox", [](TwoStores& desk) { return must(desk.inbox().counts()).outbox > 1 ? std::set{kSeen, kHidden} : std::set{kSeen}; }},
      {"original of a message", [](TwoStores& desk) {
         return answered([&](const StoreId& store) {
           const auto original = desk.inbox().originalPayload(desk.messageOf(store));
           return original || original.error().code == "message.no_payload";
         });
       }},
      {"report for the platform", [](TwoStores& desk) { return answered([&](const StoreId& store) { return desk.inbox().unmatchedReport(store).has_value(); }); }},
      {"inbox of the past", [](TwoStores& desk) { return storesIn(must(desk::PastService(desk.parts()).threads(allThreads(), desk.clock.now() - hours(1))).page.threads); }},
      {"inbox of the past before what changed", [](TwoStores& desk) { return storesIn(must(desk::PastService(desk.parts()).threads(allThreads(), desk.clock.now() - hours(29))).page.threads); }},
      {"outbox", [](TwoStores& desk) { return storesIn(must(desk.reply().outbox())); }},
      {"one answer of the outbox", [](TwoStores& desk) { return answered([&](const StoreId& store) { return desk.reply().outgoing(desk.outgoingOf(store)).has_value(); }); }},
      {"list of stores", [](TwoStores& desk) { return storesIn(must(desk.stores().list()), [](const desk::StoreRow& row) { return row.store.id; }); }},
      {"coverage", [](TwoStores& desk) { return storesIn(must(desk.coverage().rows())); }},
      {"watched threads", [](TwoStores& desk) {
         std::vector<ThreadId> threads;
         for (const desk::WatchRow& row : must(desk.watches().watches())) threads.push_back(row.thread);
         return ofThreads(desk, threads);
       }},
      {"alerts", [](TwoStores& desk) { return storesIn(must(desk.alerts().history(100))); }},
      {"what is overdue", [](TwoStores& desk) { return must(desk.alerts().dueSummary()).overdue > 2 ? std::set{kSeen, kHidden} : std::set{kSeen}; }},
      {"report on response times", [](TwoStores& desk) { return storesIn(must(desk.insight().report(desk.question())).groups, [](const auto& group) { return StoreId{group.key}; }); }},
      {"late conversations of the report", [](TwoStores& desk) { return storesIn(must(desk.insight().report(desk.question())).breaches); }},
      {"conversations behind a figure", [](TwoStores& desk) { return storesIn(must(desk.insight().behind(desk.question(), {Figure::Waits}, 10)).rows); }},
      {"tags by product", [](TwoStores& desk) { return storesIn(must(desk.insight().productTags(desk.question().filter))); }},
      {"figures of a platform", [](TwoStores& desk) { return answered([&](const StoreId& store) { return desk.twins().figures(store).has_value(); }); }},
      {"journal", [](TwoStores& desk) {
         std::set<StoreId> all;
         desk::AuditQuestion question;
         question.limit = 1000;
         for (const desk::AuditRow& row : must(desk.audit().rows(question))) {
           if (row.subject.starts_with("store ")) all.insert(StoreId{row.subject.substr(6)});
           if (row.thread) all.merge(ofThreads(desk, {*row.thread}));
         }
         return all;
       }},
      {"history of settings", [](TwoStores& desk) {
         std::set<StoreId> all;
         for (const desk::SettingVersionRow& row : must(desk::SettingHistory(desk.parts()).settings()))
           if (row.key.starts_with("read.sync_back.")) all.insert(StoreId{row.key.substr(15)});
         return all;
       }},
  };
}

}  // namespace

TEST_CASE("TM02: what a person may not view comes out of no list, count, report or journal") {
  TwoStores desk;
  for (const Row& row : matrix()) {
    INFO(row.name);
    desk.become(kMe);
    // What its owner sees is there to be hidden.
    CHECK(row.stores(desk) == std::set{kSeen, kHidden});
    desk.become(kLi);
    CHECK(row.stores(desk) == std::set{kSeen});
  }
}

TEST_CASE("TM02: a page of the journal is full although rows of hidden stores are left out of it") {
  TwoStores desk;
  desk.become(kLi);
  desk::AuditQuestion question;
  question.limit = 1000;
  const std::size_t all = must(desk.audit().rows(question)).size();
  REQUIRE(all > 6);
  question.limit = 3;
  std::size_t seen = 0;
  for (;;) {
    const auto page = must(desk.audit().rows(question));
    seen += page.size();
    if (page.size() < question.limit) break;
    question.before = page.back().sequence;
  }
  CHECK(seen == all);
}
