#include "core/storage/case_repository.h"

#include <catch2/catch_test_macros.hpp>

#include "core/storage/case_json.h"
#include "tests/unit/core/desk/desk_bench.h"

using namespace inquiry;
using namespace inquiry::test;
using storage::CaseRepository;
using std::chrono::hours;

namespace {

Case claim(const DeskBench& desk, const std::string& remoteId, ThreadId thread) {
  Case value;
  value.store.value = "shop";
  value.remoteId = remoteId;
  value.thread = thread;
  value.kind = CaseKind::Claim;
  value.turn = CaseTurn::Us;
  value.orderRemoteId = "2000011890114402";
  value.amount = Money{124900, "MXN"};
  value.openedAt = desk.clock.now() - hours(20);
  value.dueAt = desk.clock.now() + hours(3);
  value.dueSource = CaseDueSource::Platform;
  value.dueNote = "players[].available_actions[].due_date";
  value.readAt = desk.clock.now();
  CaseAction refund;
  refund.name = "refund";
  refund.form = CaseAction::Form::Amount;
  refund.isDecision = true;
  refund.maxAmount = Money{124800, "MXN"};
  refund.choices = {{"a", "First"}};
  refund.dueAt = value.dueAt;
  value.actions = {refund};
  return value;
}

struct CaseBench {
  DeskBench desk;
  ThreadId thread = desk.question("t1", "It is broken");

  CaseRepository::Stored save(const Case& value) {
    CaseRepository::Stored stored;
    desk.write([&](storage::Connection& connection) -> Status {
      auto saved = CaseRepository(connection).save(value);
      if (!saved) return fail(saved.error());
      stored = std::move(*saved);
      return {};
    });
    return stored;
  }
  template <class Read>
  auto read(Read&& what) {
    auto reader = must(desk.database().read());
    CaseRepository cases(reader->connection());
    return must(what(cases));
  }
};

}  // namespace

TEST_CASE("TK04: a case comes back as it was stored, with its actions") {
  CaseBench bench;
  const Case value = claim(bench.desk, "5391207744", bench.thread);
  CHECK(bench.save(value).saved == CaseRepository::Saved::New);
  const auto found = bench.read([](CaseRepository& cases) { return cases.findByRemote(StoreId{"shop"}, "5391207744"); });
  REQUIRE(found);
  CHECK(found->amount == value.amount);
  CHECK(found->dueAt == value.dueAt);
  CHECK(found->dueSource == CaseDueSource::Platform);
  CHECK_FALSE(found->countsAgainstUs.has_value());
  REQUIRE(found->actions.size() == 1);
  CHECK(storage::toJson(found->actions) == storage::toJson(value.actions));
  CHECK(found->actions.front().maxAmount == Money{124800, "MXN"});
  CHECK(found->actions.front().isDecision);
}

TEST_CASE("A case that is read again and says the same is unchanged, but known to be as new as that") {
  CaseBench bench;
  Case value = claim(bench.desk, "1", bench.thread);
  bench.save(value);
  value.readAt = value.readAt + hours(1);
  CHECK(bench.save(value).saved == CaseRepository::Saved::Unchanged);
  CHECK(bench.read([](CaseRepository& cases) { return cases.findByRemote(StoreId{"shop"}, "1"); })->readAt == value.readAt);
  value.status = "closed";
  value.turn = CaseTurn::Nobody;
  const auto changed = bench.save(value);
  CHECK(changed.saved == CaseRepository::Saved::Changed);
  REQUIRE(changed.before);
  CHECK(changed.before->turn == CaseTurn::Us);
}

TEST_CASE("What was read earlier than the stored case changes nothing") {
  CaseBench bench;
  Case value = claim(bench.desk, "1", bench.thread);
  bench.save(value);
  Case old = value;
  old.readAt = value.readAt - hours(1);
  old.turn = CaseTurn::Platform;
  CHECK(bench.save(old).saved == CaseRepository::Saved::Unchanged);
  CHECK(bench.read([](CaseRepository& cases) { return cases.findByRemote(StoreId{"shop"}, "1"); })->turn == CaseTurn::Us);
}

TEST_CASE("TK06: what is not closed is listed ours first by deadline, and counted") {
  CaseBench bench;
  const auto add = [&](const char* id, CaseTurn turn, std::optional<Duration> due) {
    Case value = claim(bench.desk, id, bench.thread);
    value.turn = turn;
    value.dueAt = due ? std::optional(bench.desk.clock.now() + *due) : std::nullopt;
    bench.save(value);
  };
  add("platform", CaseTurn::Platform, hours(1));
  add("later", CaseTurn::Us, hours(9));
  add("never", CaseTurn::Us, std::nullopt);
  add("soon", CaseTurn::Us, hours(2));
  add("over", CaseTurn::Nobody, std::nullopt);
  std::vector<std::string> order;
  for (const Case& value : bench.read([](CaseRepository& cases) { return cases.open(10); })) order.push_back(value.remoteId);
  CHECK(order == std::vector<std::string>{"soon", "later", "never", "platform"});
  const auto counts = bench.read([](CaseRepository& cases) { return cases.counts(); });
  CHECK(counts.open == 4);
  CHECK(counts.ours == 3);
  CHECK(bench.read([](CaseRepository& cases) { return cases.closed(10); }).size() == 1);
}

TEST_CASE("An answer of a case without anything in it is stored as nothing, and one with an amount comes back") {
  CHECK(storage::toJson(CaseAnswer{}).empty());
  CHECK(storage::caseAnswerFromJson("") == CaseAnswer{});
  const CaseAnswer answer{Money{500, "EUR"}, "PARTIAL", "DHL", "00340"};
  CHECK(storage::caseAnswerFromJson(storage::toJson(answer)) == answer);
  CHECK(storage::caseAnswerFromJson("{\"amount\":3}") == CaseAnswer{});
}
