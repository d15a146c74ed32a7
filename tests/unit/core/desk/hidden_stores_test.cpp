#include <algorithm>
#include <catch2/catch_test_macros.hpp>

#include "core/desk/appraisal_service.h"
#include "core/desk/metric_twin_service.h"
#include "core/desk/past_service.h"
#include "core/desk/setting_history.h"
#include "core/desk/sign_in_service.h"
#include "tests/unit/core/desk/desk_bench.h"

using namespace inquiry;
using namespace inquiry::test;
using std::chrono::hours;

namespace {

const StoreId kSeen{"shop"}, kHidden{"other"};
const PersonId kMe{"me"}, kLi{"li"};

// The same in two stores; Li works in one of them and may not even look at the other.
class TwoStores : public DeskBench {
 public:
  TwoStores() : DeskBench({"shop", "other"}) {
    must(triage().addPerson({kLi, "Li Wen", {}}));
    must(m_signIns.setPassword(kMe, {}, Secret("owner of all")));
    must(m_signIns.setRoles(kLi, {DeskRole::None, {{kSeen, DeskRole::Owner}}}));
    must(m_signIns.setPassword(kLi, {}, Secret("chosen for li")));
    for (const StoreId& store : {kSeen, kHidden}) fill(store);
    clock.advance(hours(30));
    for (const StoreId& store : {kSeen, kHidden}) round(store.value);
  }
  void become(const PersonId& who) { must(m_signIns.signIn(who, Secret(who == kMe ? "owner of all" : "chosen for li"), "test")); }
  ThreadId of(const StoreId& store) { return store == kSeen ? m_seen : m_hidden; }
  MessageId messageOf(const StoreId& store) {
    auto reader = must(database().read());
    return must(storage::firstRow<MessageId>(reader->connection(), "SELECT min(id) FROM message WHERE thread = ?1", [](storage::Row row) { return MessageId{row.integer(0)}; }, of(store))).value();
  }
  OutgoingId outgoingOf(const StoreId& store) { return store == kSeen ? m_seenItem : m_hiddenItem; }
  ReportQuestion question() const {
    ReportQuestion question;
    question.now = clock.now();
    question.filter.from = clock.now() - hours(24 * 7);
    question.filter.to = clock.now();
    question.grouping = Grouping::Store;
    question.breaches = 10;
    return question;
  }

 private:
  void fill(const StoreId& store) {
    const ThreadId thread = question("q-1", "Where is my parcel?", store.value);
    (store == kSeen ? m_seen : m_hidden) = thread;
    write([&](storage::Connection& connection) { return storage::execute(connection, "UPDATE thread SET order_remote_id = '12-345' WHERE id = ?1", thread); });
    must(watches().watch({thread}, kMe, hours(2)));
    must(triage().tag({thread}, {"late"}, {}));
    desk::ReplyRequest request;
    request.thread = thread;
    request.text = "On its way.";
    request.sendAt = clock.now() + hours(48);
    (store == kSeen ? m_seenItem : m_hiddenItem) = must(reply().send(request)).item.value().id;
    question("q-2", "Second question", store.value);
    must(stores().rename(store, store.value + " renamed"));
    must(reply().setUndoSeconds(store == kSeen ? 5 : 6));
    must(triage().setReadSync(store, desk::TriageService::ReadSync::Local));
  }
  ThreadId question(const std::string& remoteId, const std::string& text, const std::string& store) { return DeskBench::question(remoteId, text, store); }

  desk::SignInService m_signIns{parts(), {1, 8ULL * 1024 * 1024}};
  ThreadId m_seen, m_hidden;
  OutgoingId m_seenItem, m_hiddenItem;
};

struct Row {
  std::string name;
  std::function<std::set<StoreId>(TwoStores&)> stores;  // whose things come out
};

template <class List, class StoreOf>
std::set<StoreId> storesIn(const List& list, StoreOf&& storeOf) {
  std::set<StoreId> all;
  for (const auto& each : list) all.insert(storeOf(each));
  all.erase(StoreId{});
  return all;
}

template <class List>
std::set<StoreId> storesIn(const List& list) {
  return storesIn(list, [](const auto& each) { return each.store; });
}

// Stores of which asking for one thing is answered.
std::set<StoreId> answered(const std::function<bool(const StoreId&)>& ask) {
  std::set<StoreId> all;
  for (const StoreId& store : {kSeen, kHidden})
    if (ask(store)) all.insert(store);
  return all;
}

std::set<StoreId> ofThreads(TwoStores& desk, const std::vector<ThreadId>& threads) {
  return answered([&](const StoreId& store) { return std::find(threads.begin(), threads.end(), desk.of(store)) != threads.end(); });
}

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
