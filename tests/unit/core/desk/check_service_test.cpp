// The outgoing check from the desk: who may override it, that it runs again at release, two names, what others see of a buyer's data.
#include "core/desk/check_service.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <fstream>
#include <sstream>

#include "core/compliance/rule_book.h"
#include "core/desk/approval_service.h"
#include "core/storage/outbox_journal.h"
#include "core/storage/person_repository.h"
#include "core/sync/outbox_sender.h"
#include "core/sync/outgoing_gate.h"
#include "tests/unit/core/desk/desk_bench.h"

using namespace inquiry;
using namespace inquiry::test;

namespace {

// The desk with its rules in force and the gate as the programs wire it.
struct CheckDesk {
  CheckDesk() {
    bench.parts().rules = &shelf;
    must(checks.loadPacks());
    for (const char* name : {"li", "chen"}) {
      Person person;
      person.id = PersonId{name};
      person.name = name;
      bench.write([&](storage::Connection& connection) { return storage::PersonRepository(connection).save(person); });
    }
  }
  void give(const desk::CheckRights& rights) { must(checks.setRights(rights)); }
  Result<desk::ReplyResult> send(ThreadId thread, const std::string& text, const std::string& reason = {}) {
    desk::ReplyRequest request;
    request.thread = thread;
    request.text = text;
    request.overrideReason = reason;
    request.hold = desk::ReplyRequest::Hold::None;
    return bench.reply().send(request);
  }
  void deliver() {
    const ReleaseGate gate(shelf, [this](const Outgoing& item, const Store& store) { return approvals.missing(item, store); });
    OutboxSender sender({bench.database(), bench.clock, bench.parts().outboxJournal, gate});
    FakeConnector connector(bench.platform(), bench.clock);
    must(sender.release());
    must(sender.deliver(must(bench.stores().list()).front().store, connector, {}).status);
  }
  std::vector<std::string> kinds() {
    std::vector<std::string> all;
    for (const JournalEntry& entry : bench.journal()) all.push_back(entry.kind);
    return all;
  }
  bool wasTold(const std::string& kind) {
    const auto all = kinds();
    return std::find(all.begin(), all.end(), kind) != all.end();
  }

  DeskBench bench;
  compliance::RuleShelf shelf;
  desk::CheckService checks{bench.parts()};
  desk::ApprovalService approvals{bench.parts()};
};

std::string contentOf(const std::string& file) {
  std::ifstream in(file, std::ios::binary);
  std::stringstream all;
  all << in.rdbuf();
  return all.str();
}

}  // namespace

TEST_CASE("CP01: a forbidden finding stops an answer, and a reason alone does not help: the right is needed") {
  CheckDesk at;
  const ThreadId thread = at.bench.question("t1", "How can I pay?");
  const auto stopped = must(at.send(thread, "Please use PayPal."));
  CHECK_FALSE(stopped.item.has_value());
  CHECK(stopped.check.blocked());
  const auto refused = at.send(thread, "Please use PayPal.", "the buyer insists");
  REQUIRE_FALSE(refused.has_value());
  CHECK(refused.error().code == "check.no_right");
  CHECK_FALSE(at.wasTold("check.overridden"));
}

TEST_CASE("CP01: who has the right sends in spite of a finding with a reason, which the journal keeps, and the gate lets it go") {
  CheckDesk at;
  at.give({{PersonId{"me"}}, {}, {}, {}});
  const ThreadId thread = at.bench.question("t1", "How can I pay?");
  CHECK_FALSE(must(at.send(thread, "Please use PayPal.", "   ")).item.has_value());
  const auto sent = must(at.send(thread, "Please use PayPal.", "the buyer pays that way already"));
  REQUIRE(sent.item.has_value());
  CHECK(at.wasTold("check.overridden"));
  at.deliver();
  CHECK(at.bench.item(sent.item->id).state == OutgoingState::Sent);
}

TEST_CASE("CP05: nobody overrides a card number, and limits of the channel know no exception") {
  CheckDesk at;
  at.give({{PersonId{"me"}}, {}, {}, {}});
  const ThreadId thread = at.bench.question("t1", "Which card?");
  CHECK_FALSE(must(at.send(thread, "Your card 4111 1111 1111 1111", "needed")).item.has_value());
  CHECK_FALSE(must(at.send(thread, std::string(2001, 'a'), "needed")).item.has_value());
}

TEST_CASE("CP01: rules that came after an answer was written hold it at release") {
  CheckDesk at;
  const ThreadId thread = at.bench.question("t1", "Which lamp?");
  const auto sent = must(at.send(thread, "Take the lamp."));
  REQUIRE(sent.item.has_value());
  auto packs = at.shelf.book()->packs();
  packs.push_back(must(compliance::parseRulePack(
      R"({"id":"ebay","version":9,"date":"2026-11-01","source":"s","rules":[{"id":"lamp","finds":"words","level":"forbidden","text":"No lamps.","words":["lamp"]}]})")));
  at.shelf.put(must(compliance::RuleBook::of(packs)));
  at.deliver();
  CHECK(at.bench.item(sent.item->id).state == OutgoingState::Refused);
  CHECK(at.bench.item(sent.item->id).errorText == "No lamps.");
}

TEST_CASE("CP03: a pack without a good signature is refused and the one in force stays; packs of the program are listed with their age") {
  CheckDesk at;
  const auto before = must(at.checks.packs());
  CHECK(before.size() == 10);
  CHECK(std::none_of(before.begin(), before.end(), [](const desk::PackRow& pack) { return pack.isImported; }));
  const auto built = compliance::builtInPacks();
  const auto refused = at.checks.importPack(built.front().json + " ", built.front().signature);
  REQUIRE_FALSE(refused.has_value());
  CHECK(refused.error().code == "pack.signature");
  const auto older = at.checks.importPack(built.front().json, built.front().signature);
  REQUIRE_FALSE(older.has_value());
  CHECK(older.error().code == "pack.older");
  CHECK(must(at.checks.packs()).size() == 10);
}

TEST_CASE("CP03: a pack older than 90 days is said to be old by the check-up of the desk") {
  CheckDesk at;
  const auto line = [&] {
    const auto lines = must(at.bench.archive().doctor(desk::ArchiveService::Reads::None, {}));
    return *std::find_if(lines.begin(), lines.end(), [](const desk::DoctorLine& each) { return each.check == "rules"; });
  };
  CHECK(line().verdict == desk::DoctorLine::Verdict::Ok);
  at.bench.clock.advance(std::chrono::hours(24 * 365 * 2));
  CHECK(line().verdict == desk::DoctorLine::Verdict::Warning);
  CHECK(must(at.checks.packs()).front().isOld);
}

TEST_CASE("RP15: a refund needs two names: nothing leaves before the second, and the author's own does not count") {
  CheckDesk at;
  at.give({{}, {PersonId{"li"}, PersonId{"me"}}, {}, {"refund"}});
  const ThreadId thread = at.bench.question("t1", "It is broken.");
  const auto sent = must(at.send(thread, "We offer a partial refund."));
  REQUIRE(sent.item.has_value());
  CHECK(std::any_of(sent.check.findings.begin(), sent.check.findings.end(), [](const Finding& finding) { return finding.rule == "common.approval-refund"; }));
  const OutgoingId id = sent.item->id;
  at.deliver();
  CHECK(at.bench.item(id).state == OutgoingState::NeedsPerson);
  // Trying again changes nothing.
  must(at.bench.reply().retry(id));
  at.deliver();
  CHECK(at.bench.item(id).state == OutgoingState::NeedsPerson);
  REQUIRE(must(at.approvals.waiting()).size() == 1);
  CHECK(must(at.approvals.waiting()).front().kinds == std::vector<std::string>{"refund"});
  CHECK(must(at.approvals.approversOf(id)) == std::vector<PersonId>{PersonId{"li"}});
  CHECK(at.approvals.approve(id, PersonId{"me"}).error().code == "approval.own");
  CHECK(at.approvals.approve(id, PersonId{"chen"}).error().code == "approval.no_right");
  must(at.approvals.approve(id, PersonId{"li"}));
  at.deliver();
  CHECK(at.bench.item(id).state == OutgoingState::Sent);
  const auto journal = at.bench.journal();
  CHECK(std::any_of(journal.begin(), journal.end(), [](const JournalEntry& entry) { return entry.kind == "approval.given" && entry.actor == "li"; }));
}

TEST_CASE("RP15: a declined answer is a draft again with the reason in the journal, and answers without such words need no second name") {
  CheckDesk at;
  at.give({{}, {PersonId{"li"}}, {}, {"refund"}});
  const ThreadId thread = at.bench.question("t1", "It is broken."), other = at.bench.question("t2", "When?");
  const auto plain = must(at.send(other, "It arrives on Tuesday."));
  const auto sent = must(at.send(thread, "We offer a full refund."));
  at.deliver();
  CHECK(at.bench.item(plain.item->id).state == OutgoingState::Sent);
  CHECK_FALSE(at.approvals.decline(sent.item->id, PersonId{"li"}, " ").has_value());
  must(at.approvals.decline(sent.item->id, PersonId{"li"}, "too much"));
  CHECK(at.bench.item(sent.item->id).state == OutgoingState::Cancelled);
  CHECK(must(at.bench.inbox().thread(thread)).draft->text == "We offer a full refund.");
  CHECK(at.wasTold("approval.declined"));
  CHECK(must(at.approvals.waiting()).empty());
}

TEST_CASE("CP05: a card and a telephone number of a buyer are masked in lists, search and exports, and shown in the opened thread") {
  CheckDesk at;
  const ThreadId thread = at.bench.question("t1", "Parcel lost! call 0171 2345678, card 4111 1111 1111 1111");
  ThreadQuery query;
  query.view = ThreadView::All;
  query.now = at.bench.clock.now();
  const auto page = must(at.bench.inbox().threads(query));
  REQUIRE(page.threads.size() == 1);
  CHECK(page.threads.front().excerpt.find("2345678") == std::string::npos);
  CHECK(page.threads.front().excerpt.find("4111 1111") == std::string::npos);
  const auto found = must(at.bench.inbox().search("parcel", desk::InboxService::Order::Newest, 5));
  REQUIRE(found.hits.size() == 1);
  CHECK(found.hits.front().snippet.find("2345678") == std::string::npos);
  const std::string file = at.bench.place("messages.csv");
  must(at.bench.archive().exportTo(desk::ArchiveService::What::Messages, desk::ArchiveService::Format::Csv, file, {}));
  CHECK(contentOf(file).find("2345678") == std::string::npos);
  CHECK(contentOf(file).find("Parcel lost!") != std::string::npos);
  CHECK(must(at.bench.inbox().thread(thread)).messages.front().text.find("0171 2345678") != std::string::npos);
  at.give({{}, {}, {PersonId{"li"}}, {}});
  CHECK(must(at.bench.inbox().thread(thread)).messages.front().text.find("2345678") == std::string::npos);
}

TEST_CASE("RP17: lint tells what the packs say anywhere, and names the marketplaces when it knows none") {
  CheckDesk at;
  const auto findings = must(at.checks.lint("amazon", "DE", "Call 0171 2345678"));
  REQUIRE(findings.size() == 1);
  CHECK(findings.front().rule == "amazon.phone");
  CHECK(findings.front().from == 5);
  CHECK(findings.front().to == 17);
  CHECK(at.checks.lint("etsy", "", "x").error().code == "lint.marketplace");
}

TEST_CASE("CP01: rights are kept for people of the desk only, and each change is journalled") {
  CheckDesk at;
  CHECK(at.checks.setRights({{PersonId{"nobody"}}, {}, {}, {}}).error().code == "person.not_found");
  CHECK(at.checks.setRights({{}, {}, {}, {"gossip"}}).error().code == "check.approval_kind");
  at.give({{PersonId{"li"}}, {}, {}, {"legal"}});
  CHECK(must(at.checks.rights()).overriders == std::vector<PersonId>{PersonId{"li"}});
  CHECK(at.wasTold("setting.changed"));
}

TEST_CASE("CP08: a ticket about a return in a store of Japan shows the hint of its law with source and date, elsewhere none") {
  CheckDesk at;
  const ThreadId thread = at.bench.question("t1", "I want to send it back.");
  desk::TicketRequest request;
  request.kind = "return";
  request.from = {{TicketLink::Kind::Thread, {}, std::to_string(thread.value)}};
  const TicketId number = must(at.bench.tickets().create(request)).number;
  CHECK(must(at.bench.tickets().detail(number, "en")).lawHints.empty());
  at.bench.write([](storage::Connection& connection) { return storage::execute(connection, "UPDATE store SET site = 'JP'"); });
  const auto hints = must(at.bench.tickets().detail(number, "en")).lawHints;
  REQUIRE(hints.size() == 1);
  CHECK(hints.front().rule == "common.law-cooling-off");
  CHECK_FALSE(hints.front().source.empty());
  CHECK(hints.front().sourceDate == "2026-11-20");
}
