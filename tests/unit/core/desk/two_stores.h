#pragma once

#include <algorithm>
#include <functional>
#include <set>

#include "core/desk/sign_in_service.h"
#include "tests/unit/core/desk/desk_bench.h"

namespace inquiry::test {

inline const StoreId kSeen{"shop"}, kHidden{"other"};
inline const PersonId kMe{"me"}, kLi{"li"}, kMo{"mo"};

// The same in two stores. Li works in one of them alone, and Mo leads everywhere but in the other, which neither may even look at.
class TwoStores : public DeskBench {
 public:
  TwoStores() : DeskBench({"shop", "other"}) {
    must(triage().addPerson({kLi, "Li Wen", {}}));
    must(m_signIns.setPassword(kMe, {}, Secret("owner of all")));
    must(m_signIns.setRoles(kLi, {DeskRole::None, {{kSeen, DeskRole::Owner}}}));
    must(m_signIns.setPassword(kLi, {}, Secret("chosen for li")));
    must(triage().addPerson({kMo, "Mo Chen", {}}));
    must(m_signIns.setRoles(kMo, {DeskRole::Lead, {{kHidden, DeskRole::None}}}));
    must(m_signIns.setPassword(kMo, {}, Secret("chosen for mo")));
    for (const StoreId& store : {kSeen, kHidden}) fill(store);
    clock.advance(std::chrono::hours(30));
    for (const StoreId& store : {kSeen, kHidden}) round(store.value);
  }
  void become(const PersonId& who) { must(m_signIns.signIn(who, Secret(who == kMe ? "owner of all" : "chosen for " + who.value), "test")); }
  desk::SignInService& signIns() { return m_signIns; }
  ThreadId of(const StoreId& store) { return store == kSeen ? m_seen : m_hidden; }
  MessageId messageOf(const StoreId& store) {
    auto reader = must(database().read());
    return must(storage::firstRow<MessageId>(reader->connection(), "SELECT min(id) FROM message WHERE thread = ?1", [](storage::Row row) { return MessageId{row.integer(0)}; }, of(store))).value();
  }
  OutgoingId outgoingOf(const StoreId& store) { return store == kSeen ? m_seenItem : m_hiddenItem; }
  using DeskBench::question;
  ReportQuestion question() const {
    ReportQuestion question;
    question.now = clock.now();
    question.filter.from = clock.now() - std::chrono::hours(24 * 7);
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
    must(watches().watch({thread}, kMe, std::chrono::hours(2)));
    must(triage().tag({thread}, {"late"}, {}));
    desk::ReplyRequest request;
    request.thread = thread;
    request.text = "On its way.";
    request.sendAt = clock.now() + std::chrono::hours(48);
    (store == kSeen ? m_seenItem : m_hiddenItem) = must(reply().send(request)).item.value().id;
    question("q-2", "Second question", store.value);
    must(stores().rename(store, store.value + " renamed"));
    must(reply().setUndoSeconds(store == kSeen ? 5 : 6));
    must(triage().setReadSync(store, desk::TriageService::ReadSync::Local));
  }

  desk::SignInService m_signIns{parts(), {1, 8ULL * 1024 * 1024}};
  ThreadId m_seen, m_hidden;
  OutgoingId m_seenItem, m_hiddenItem;
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
inline std::set<StoreId> answered(const std::function<bool(const StoreId&)>& ask) {
  std::set<StoreId> all;
  for (const StoreId& store : {kSeen, kHidden})
    if (ask(store)) all.insert(store);
  return all;
}

inline std::set<StoreId> ofThreads(TwoStores& desk, const std::vector<ThreadId>& threads) {
  return answered([&](const StoreId& store) { return std::find(threads.begin(), threads.end(), desk.of(store)) != threads.end(); });
}

}  // namespace inquiry::test
