#include "core/desk/sign_in_service.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

#include "core/storage/person_repository.h"
#include "tests/unit/core/desk/desk_bench.h"

namespace inquiry::test {
namespace {

constexpr storage::PasswordCost kQuick{1, 8ULL * 1024 * 1024};
const PersonId kMe{"me"}, kLi{"li"};

// "me" owns the workspace and sits at the desk; Li has a sign-in and a role.
class TwoPeople : public DeskBench {
 public:
  explicit TwoPeople(const RoleGrants& ofLi) : DeskBench({"shop", "other"}), signIns(parts(), kQuick, clock) {
    must(triage().addPerson({kLi, "Li Wen", {}}));
    must(signIns.setPassword(kMe, {}, Secret("owner of all")));
    must(signIns.setRoles(kLi, ofLi));
    must(signIns.setPassword(kLi, {}, Secret("chosen for li")));
  }
  desk::SignedIn become(const PersonId& who) { return must(signIns.signIn(who, Secret(who == kMe ? "owner of all" : "chosen for li"), "test")); }
  desk::SignInService signIns;
};

std::string codeOf(const Status& status) { return status ? "" : status.error().code; }
template <class T>
std::string codeOf(const Result<T>& result) {
  return result ? "" : result.error().code;
}

TEST_CASE("TM02: a workspace without passwords lets everybody do everything") {
  DeskBench bench;
  desk::SignInService signIns(bench.parts(), kQuick);
  CHECK_FALSE(must(signIns.isNeeded()));
  const ThreadId thread = bench.question("q-1", "Where is my parcel?");
  CHECK(codeOf(bench.triage().close({thread})) == "");
  CHECK(codeOf(bench.stores().rename(StoreId{"shop"}, "Shop")) == "");
}

TEST_CASE("TM01: the first password is one's own and makes the owner") {
  DeskBench bench;
  desk::SignInService signIns(bench.parts(), kQuick);
  must(bench.triage().addPerson({kLi, "Li Wen", {}}));
  CHECK(codeOf(signIns.setPassword(kLi, {}, Secret("long enough"))) == "sign_in.first_own");
  CHECK(codeOf(signIns.setPassword(kMe, {}, Secret("short"))) == "sign_in.short");
  must(signIns.setPassword(kMe, {}, Secret("long enough")));
  CHECK(must(signIns.isNeeded()));
  CHECK(must(signIns.roles()).at(kMe).everywhere == DeskRole::Owner);
}

TEST_CASE("TM01: whoever signs in is the person of the journal's rows") {
  TwoPeople bench({DeskRole::Agent, {}});
  const ThreadId thread = bench.question("q-1", "Where is my parcel?");
  bench.become(kLi);
  must(bench.triage().close({thread}));
  const auto rows = bench.journal();
  const auto closed = std::find_if(rows.begin(), rows.end(), [](const JournalEntry& row) { return row.kind == "thread.closed"; });
  REQUIRE(closed != rows.end());
  CHECK(closed->actor == "li");
}

TEST_CASE("TM01: a second session of the same person is told and journalled; one that is gone is not") {
  TwoPeople bench({DeskRole::Agent, {}});
  CHECK(bench.become(kLi).elsewhere.empty());
  const auto second = bench.become(kLi);
  REQUIRE(second.elsewhere.size() == 1);
  CHECK(second.elsewhere.front().place == "test");
  const auto rows = bench.journal();
  CHECK(std::count_if(rows.begin(), rows.end(), [](const JournalEntry& row) { return row.kind == "sign-in.second" && row.actor == "li"; }) == 1);
  bench.clock.advance(std::chrono::minutes(3));
  CHECK(bench.become(kLi).elsewhere.empty());
}

TEST_CASE("TM01: wrong passwords cost time from the sixth on") {
  TwoPeople bench({DeskRole::Agent, {}});
  for (int i = 0; i < 5; ++i) CHECK(codeOf(bench.signIns.signIn(kLi, Secret("not that one"), "test")) == "sign_in.wrong");
  CHECK(codeOf(bench.signIns.signIn(kLi, Secret("chosen for li"), "test")) == "sign_in.wait");
  bench.clock.advance(std::chrono::seconds(31));
  CHECK(codeOf(bench.signIns.signIn(kLi, Secret("chosen for li"), "test")) == "");
  CHECK(codeOf(bench.signIns.signIn(PersonId{"nobody"}, Secret("anything else"), "test")) == "sign_in.wrong");
}

TEST_CASE("TM01: the wait after wrong passwords goes by the real time, whatever instant the desk is asked about") {
  TwoPeople bench({DeskRole::Agent, {}});
  FixedClock realTime(bench.clock.now());
  desk::SignInService signIns(bench.parts(), kQuick, realTime);
  for (int i = 0; i < 5; ++i) CHECK(codeOf(signIns.signIn(kLi, Secret("not that one"), "test")) == "sign_in.wrong");
  bench.clock.advance(std::chrono::hours(24));
  CHECK(codeOf(signIns.signIn(kLi, Secret("chosen for li"), "test")) == "sign_in.wait");
  realTime.advance(std::chrono::seconds(31));
  CHECK(codeOf(signIns.signIn(kLi, Secret("chosen for li"), "test")) == "");
  const auto rows = bench.journal();
  CHECK(std::any_of(rows.begin(), rows.end(), [&](const JournalEntry& row) { return row.kind == "sign-in.begun" && row.at == realTime.now(); }));
}

TEST_CASE("TM01: somebody is known by id, and by a name that nobody else bears") {
  TwoPeople bench({DeskRole::Agent, {}});
  CHECK(must(bench.signIns.personCalled("li")) == kLi);
  CHECK(must(bench.signIns.personCalled("Li Wen")) == kLi);
  CHECK(must(bench.signIns.personCalled("Eve")) == PersonId{"Eve"});
  // From before names had to differ.
  bench.write([](storage::Connection& connection) { return storage::PersonRepository(connection).save({PersonId{"li-2"}, "Li Wen", {}, true}); });
  const auto two = bench.signIns.personCalled("Li Wen");
  CHECK(codeOf(two) == "sign_in.two_bearers");
  CHECK(two.error().text.find("li, li-2") != std::string::npos);
}

TEST_CASE("TM09: an owner who forgot the only password comes back with the recovery code; nobody else does") {
  TwoPeople bench({DeskRole::Agent, {}});
  const std::string code = must(bench.access().newRecoveryCode());
  must(bench.signIns.beginSignedOut());
  CHECK(codeOf(bench.signIns.recover(bench.access(), kMe, code, Secret("short"))) == "sign_in.short");
  CHECK(codeOf(bench.signIns.recover(bench.access(), kLi, code, Secret("a newer word"))) == "sign_in.not_owner");
  std::string other = code;
  other.back() = other.back() == '0' ? '1' : '0';
  CHECK_FALSE(bench.signIns.recover(bench.access(), kMe, other, Secret("a newer word")));
  CHECK(codeOf(bench.signIns.signIn(kMe, Secret("a newer word"), "test")) == "sign_in.wrong");
  must(bench.signIns.recover(bench.access(), kMe, code, Secret("a newer word")));
  CHECK(codeOf(bench.signIns.signIn(kMe, Secret("owner of all"), "test")) == "sign_in.wrong");
  CHECK_FALSE(must(bench.signIns.signIn(kMe, Secret("a newer word"), "test")).isPasswordOfOthers);
  const auto rows = bench.journal();
  CHECK(std::count_if(rows.begin(), rows.end(), [](const JournalEntry& row) { return row.kind == "sign-in.recovered" && row.subject == "me"; }) == 1);
}

TEST_CASE("TM01: a signed-out desk refuses what people do and goes on syncing") {
  TwoPeople bench({DeskRole::Agent, {}});
  must(bench.signIns.signOut(bench.become(kMe).session));
  const ThreadId thread = bench.question("q-1", "Where is my parcel?");
  CHECK(codeOf(bench.triage().close({thread})) == "rights.signed_out");
}

TEST_CASE("TM02: services refuse an agent what is not theirs, with exit code 3 and a name to ask") {
  TwoPeople bench({DeskRole::Agent, {}});
  const ThreadId thread = bench.question("q-1", "Where is my parcel?");
  bench.become(kLi);
  CHECK(codeOf(bench.triage().close({thread})) == "");
  const Status renamed = bench.stores().rename(StoreId{"shop"}, "Mine");
  REQUIRE_FALSE(renamed);
  CHECK(renamed.error().kind == ErrorKind::Refused);
  CHECK(renamed.error().code == "rights.settings");
  CHECK(renamed.error().text.find("Me") != std::string::npos);
  CHECK(codeOf(bench.archive().exportTo(desk::ArchiveService::What::Threads, desk::ArchiveService::Format::Csv, bench.place("out.csv"), {})) == "rights.export");
  CHECK(codeOf(bench.rules().rollBack(1, "because")) == "rights.rules");
  CHECK(codeOf(bench.triage().addPerson({PersonId{"eve"}, "Eve", {}})) == "rights.people");
  CHECK(codeOf(bench.signIns.setRoles(kLi, {DeskRole::Owner, {}})) == "rights.people");
  CHECK(codeOf(bench.signIns.setPassword(kMe, {}, Secret("taken over now"))) == "rights.people");
}

TEST_CASE("TM02: a reviewer reads and exports but answers nobody") {
  TwoPeople bench({DeskRole::Reviewer, {}});
  const ThreadId thread = bench.question("q-1", "Where is my parcel?");
  bench.become(kLi);
  desk::ReplyRequest request;
  request.thread = thread;
  request.text = "It is on its way.";
  CHECK(codeOf(bench.reply().send(request)) == "rights.reply");
  CHECK(codeOf(bench.triage().close({thread})) == "rights.sort");
  CHECK(codeOf(bench.archive().exportTo(desk::ArchiveService::What::Threads, desk::ArchiveService::Format::Csv, bench.place("out.csv"), {})) == "");
}

TEST_CASE("TM02: the right in one store is none in another") {
  TwoPeople bench({DeskRole::None, {{StoreId{"shop"}, DeskRole::Agent}}});
  const ThreadId here = bench.question("q-1", "Where is my parcel?"), there = bench.question("q-2", "And mine?", "other");
  bench.become(kLi);
  CHECK(codeOf(bench.triage().close({here})) == "");
  CHECK(codeOf(bench.triage().close({there})) == "rights.sort");
  CHECK(codeOf(bench.triage().reopen({here, there})) == "rights.sort");
  CHECK(codeOf(bench.inbox().thread(here)) == "");
  CHECK(codeOf(bench.inbox().thread(there)) == "rights.view");
}

TEST_CASE("TM02: lists, counts and search leave out stores that somebody may not see") {
  TwoPeople bench({DeskRole::None, {{StoreId{"shop"}, DeskRole::Agent}}});
  const ThreadId here = bench.question("q-1", "Where is my parcel?");
  bench.question("q-2", "And my parcel?", "other");
  ThreadQuery query;
  query.view = ThreadView::All;
  const auto hits = [&] { return must(bench.inbox().search("parcel", desk::InboxService::Order::Newest, 10)).hits.size(); };
  CHECK(must(bench.inbox().threads(query)).threads.size() == 2);
  CHECK(hits() == 2);
  bench.become(kLi);
  const auto page = must(bench.inbox().threads(query));
  REQUIRE(page.threads.size() == 1);
  CHECK(page.threads.front().id == here);
  CHECK(page.total == 1);
  CHECK(must(bench.inbox().threadIds(query)).size() == 1);
  CHECK(hits() == 1);
  const auto counts = must(bench.inbox().counts());
  CHECK(counts.views.at("needs-reply") == 1);
  CHECK_FALSE(counts.stores.contains("other"));
  query.store = StoreId{"other"};
  CHECK(codeOf(bench.inbox().threads(query)) == "rights.view");
  CHECK(codeOf(bench.inbox().search("store:other parcel", desk::InboxService::Order::Newest, 10)) == "rights.view");
}

TEST_CASE("TM02: a store taken out of a role for all of them is not found by naming it") {
  TwoPeople bench({DeskRole::Agent, {{StoreId{"other"}, DeskRole::None}}});
  bench.question("q-1", "Where is my parcel?");
  bench.question("q-2", "And my parcel?", "other");
  bench.become(kLi);
  CHECK(codeOf(bench.inbox().search("store:other parcel", desk::InboxService::Order::Newest, 10)) == "rights.view");
  CHECK(must(bench.inbox().search("parcel", desk::InboxService::Order::Newest, 10)).hits.size() == 1);
}

TEST_CASE("TM02: nobody sees a list before somebody signs in") {
  TwoPeople bench({DeskRole::Agent, {}});
  bench.question("q-1", "Where is my parcel?");
  must(bench.signIns.beginSignedOut());
  CHECK_FALSE(bench.signIns.acting());
  CHECK(codeOf(bench.inbox().threads({})) == "rights.signed_out");
  CHECK(codeOf(bench.inbox().search("parcel", desk::InboxService::Order::Newest, 10)) == "rights.signed_out");
  bench.become(kLi);
  CHECK(bench.signIns.acting() == kLi);
  CHECK(must(bench.inbox().threads({})).threads.size() == 1);
}

TEST_CASE("TM08: whoever is in practice by their role reaches no platform in that store") {
  TwoPeople bench({DeskRole::Agent, {{StoreId{"shop"}, DeskRole::Practice}}});
  desk::ReplyRequest request;
  request.thread = bench.question("q-1", "Where is my parcel?");
  request.text = "It is on its way.";
  bench.become(kLi);
  CHECK(must(bench.reply().send(request)).isPractice);
  CHECK(must(bench.reply().outbox()).empty());
  request.thread = bench.question("q-2", "And mine?", "other");
  CHECK_FALSE(must(bench.reply().send(request)).isPractice);
  CHECK(must(bench.reply().outbox()).size() == 1);
}

TEST_CASE("TM01: whoever takes over ends the session of the one before") {
  TwoPeople bench({DeskRole::Agent, {}});
  const auto mine = bench.become(kMe);
  must(bench.signIns.signIn(kLi, Secret("chosen for li"), "test", mine.session));
  CHECK(bench.become(kMe).elsewhere.empty());
}

TEST_CASE("TM02: a lead gives no right of an owner, and the last owner stays one") {
  TwoPeople bench({DeskRole::Lead, {}});
  bench.become(kLi);
  CHECK(codeOf(bench.signIns.setRoles(kLi, {DeskRole::Owner, {}})) == "roles.above");
  CHECK(codeOf(bench.signIns.setRoles(kMe, {DeskRole::Agent, {}})) == "sign_in.owner");
  bench.become(kMe);
  CHECK(codeOf(bench.signIns.setRoles(kMe, {DeskRole::Agent, {}})) == "sign_in.last_owner");
  CHECK(codeOf(bench.signIns.removePassword(kMe)) == "sign_in.last_owner");
}

TEST_CASE("TM09: an owner sets a new password; the person learns that it is not their own") {
  TwoPeople bench({DeskRole::Agent, {}});
  CHECK(codeOf(bench.signIns.setPassword(kLi, {}, Secret("a newer one for li"))) == "");
  CHECK(codeOf(bench.signIns.signIn(kLi, Secret("chosen for li"), "test")) == "sign_in.wrong");
  CHECK(must(bench.signIns.signIn(kLi, Secret("a newer one for li"), "test")).isPasswordOfOthers);
  CHECK(codeOf(bench.signIns.setPassword(kLi, Secret("not the old one"), Secret("my very own word"))) == "sign_in.wrong");
  CHECK(codeOf(bench.signIns.setPassword(kLi, Secret("a newer one for li"), Secret("my very own word"))) == "");
  CHECK_FALSE(must(bench.signIns.signIn(kLi, Secret("my very own word"), "test")).isPasswordOfOthers);
}

}  // namespace
}  // namespace inquiry::test
