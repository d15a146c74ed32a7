#include "core/desk/ticket_service.h"

#include <catch2/catch_test_macros.hpp>
#include <algorithm>
#include <mutex>
#include <set>
#include <thread>

#include "core/desk/ticket_reach.h"
#include "core/storage/order_repository.h"
#include "core/storage/person_repository.h"
#include "tests/unit/core/desk/desk_bench.h"
#include "tests/unit/core/desk/stored_case.h"

using namespace inquiry;
using namespace inquiry::test;
using Kind = TicketLink::Kind;
using Which = desk::TicketQuestion::Which;
using std::chrono::hours;

namespace {

constexpr const char* kOrder = "2000011890114402";
const StoreId kShop{"shop"};

// A conversation about an order with one parcel.
struct TicketBench {
  DeskBench desk;
  ThreadId talk = desk.question("t1", "Where is my lamp?");

  TicketBench() {
    desk.write([&](storage::Connection& connection) -> Status {
      ThreadFacts facts;
      facts.remoteId = "t1";
      facts.orderRemoteId = kOrder;
      facts.subject = "Lamp not here";
      if (auto done = storage::ThreadRepository(connection).upsertInbound(kShop, facts); !done) return fail(done.error());
      Order order;
      order.store = kShop;
      order.remoteId = kOrder;
      order.lines = {{"i", "s", "Lamp", "", 1, {}}};
      Shipment shipment;
      shipment.carrier = "DHL";
      shipment.trackingNumber = "JD0146";
      order.shipments = {shipment};
      order.fetchedAt = desk.clock.now();
      const auto stored = storage::OrderRepository(connection).upsert(order);
      if (!stored) return fail(stored.error());
      Person lead;
      lead.id.value = "li.wen";
      lead.name = "Li Wen";
      return storage::PersonRepository(connection).save(lead);
    });
  }
  // The platform tells of a claim on the order.
  CaseId claim() { return storedClaim(desk, "7", kOrder); }
  Ticket make(std::vector<TicketLink> from, const std::string& kind = "") {
    desk::TicketRequest request;
    request.kind = kind;
    request.title = from.empty() ? "Order more bubble wrap" : "";
    request.from = std::move(from);
    return must(desk.tickets().create(request));
  }
  TicketLink thread() const { return {Kind::Thread, kShop, std::to_string(talk.value)}; }
  std::size_t rows(const std::string& kind) {
    const auto journal = desk.journal();
    return static_cast<std::size_t>(std::count_if(journal.begin(), journal.end(), [&kind](const JournalEntry& entry) { return entry.kind == kind; }));
  }
};

}  // namespace

TEST_CASE("TK01: a ticket from a message has a number and everything that belongs to it") {
  TicketBench bench;
  const auto messages = must(bench.desk.inbox().thread(bench.talk)).messages;
  REQUIRE_FALSE(messages.empty());
  const Ticket ticket = bench.make({{Kind::Message, kShop, std::to_string(messages.front().id.value)}});
  CHECK(ticket.number == TicketId{1});
  CHECK(ticket.title == "Lamp not here");
  CHECK(ticket.state == TicketState::New);
  std::set<Kind> kinds;
  for (const TicketLink& link : ticket.links) kinds.insert(link.kind);
  CHECK(kinds == std::set{Kind::Message, Kind::Thread, Kind::Order, Kind::Shipment});
  CHECK(bench.make({}).number == TicketId{2});
}

TEST_CASE("TK01: 100 tickets made by 4 threads at once have 100 numbers without a hole") {
  TicketBench bench;
  std::mutex mutex;
  std::set<std::int64_t> numbers;
  {
    std::vector<std::jthread> people;
    for (int person = 0; person < 4; ++person)
      people.emplace_back([&] {
        for (int i = 0; i < 25; ++i) {
          desk::TicketRequest request;
          request.title = "Parcel";
          // Every fifth is refused, which must cost no number.
          if (i % 5 == 0) (void)bench.desk.tickets().create({.title = "Nothing", .kind = "no-such-kind"});
          request.from = {bench.thread()};
          const auto made = bench.desk.tickets().create(request);
          const std::scoped_lock lock(mutex);
          if (made) numbers.insert(made->number.value);
        }
      });
  }
  REQUIRE(numbers.size() == 100);
  CHECK(*numbers.begin() == 1);
  CHECK(*numbers.rbegin() == 100);
  CHECK(bench.rows("ticket.created") == 100);
}

TEST_CASE("TK02: illegal moves are refused with what is possible, and every change is one row of the journal") {
  TicketBench bench;
  auto& tickets = bench.desk.tickets();
  const TicketId number = bench.make({bench.thread()}).number;
  const auto refused = tickets.move(number, TicketState::Solved);
  REQUIRE_FALSE(refused);
  CHECK(refused.error().code == "ticket.move");
  CHECK(refused.error().text.ends_with("it can become in progress."));
  CHECK(tickets.move(number, TicketState::Waiting).error().code == "ticket.move");
  must(tickets.move(number, TicketState::InProgress));
  CHECK(must(tickets.detail(number)).ticket.assignee == PersonId{"me"});
  must(tickets.transfer(number, PersonId{"li.wen"}, "She knows the carrier"));
  must(tickets.escalate(number, PersonId{"me"}, "The buyer threatens a claim"));
  must(tickets.move(number, TicketState::Waiting));
  desk::TicketEdit edit;
  edit.title = "Lamp lost by DHL";
  edit.priority = Priority::High;
  edit.dueAt = std::optional(bench.desk.clock.now() + hours(24));
  must(tickets.edit(number, edit));
  must(tickets.move(number, TicketState::Solved));
  const Ticket ticket = must(tickets.detail(number)).ticket;
  CHECK(ticket.solvedAt == bench.desk.clock.now());
  CHECK(ticket.escalatedAt);
  CHECK(ticket.title == "Lamp lost by DHL");
  std::vector<std::string> kinds;
  for (const JournalEntry& entry : must(tickets.history(number))) kinds.insert(kinds.begin(), entry.kind);
  CHECK(kinds == std::vector<std::string>{"ticket.created", "ticket.moved", "ticket.transferred", "ticket.escalated", "ticket.moved", "ticket.edited", "ticket.moved"});
  for (const JournalEntry& entry : must(tickets.history(number))) {
    CHECK(entry.actor == "me");
    CHECK(entry.payload.find("Lamp lost") == std::string::npos);
  }
  CHECK(must(bench.desk.archive().verifyJournal()).intact);
}

TEST_CASE("TK02: what changes nothing writes nothing, and a solved ticket is opened before it changes hands") {
  TicketBench bench;
  auto& tickets = bench.desk.tickets();
  const TicketId number = bench.make({bench.thread()}).number;
  must(tickets.edit(number, {}));
  must(tickets.move(number, TicketState::New));
  CHECK(must(tickets.history(number)).size() == 1);
  CHECK(tickets.transfer(number, PersonId{"nobody"}, "").error().code == "person.not_found");
  CHECK(tickets.escalate(number, PersonId{"li.wen"}, " ").error().code == "ticket.why");
  must(tickets.move(number, TicketState::InProgress));
  must(tickets.move(number, TicketState::Solved));
  CHECK(tickets.transfer(number, PersonId{"li.wen"}, "").error().code == "ticket.solved");
  must(tickets.move(number, TicketState::InProgress));
  CHECK_FALSE(must(tickets.detail(number)).ticket.solvedAt);
  CHECK(tickets.move(TicketId{77}, TicketState::InProgress).error().code == "ticket.not_found");
}

TEST_CASE("TK03: from conversation, order, parcel and case the ticket and the other three are reached") {
  TicketBench bench;
  const CaseId claim = bench.claim();
  auto& tickets = bench.desk.tickets();
  const Ticket ticket = bench.make({{Kind::Case, kShop, std::to_string(claim.value)}});
  const std::vector<TicketId> wanted{ticket.number};
  CHECK(must(tickets.ofThread(bench.talk)) == wanted);
  CHECK(must(tickets.ofThread(bench.desk.thread("case:7"))) == wanted);
  CHECK(must(tickets.ofOrder(kShop, kOrder)) == wanted);
  CHECK(must(tickets.ofCase(claim)) == wanted);
  CHECK(must(tickets.about({Kind::Shipment, kShop, std::string(kOrder) + "|JD0146"})) == wanted);
  const auto detail = must(tickets.detail(ticket.number));
  CHECK(detail.threads.size() == 2);
  REQUIRE(detail.orders.size() == 1);
  CHECK(detail.orders.front().remoteId == kOrder);
  REQUIRE(detail.shipments.size() == 1);
  CHECK(detail.shipments.front().shipment.trackingNumber == "JD0146");
  REQUIRE(detail.cases.size() == 1);
  CHECK(detail.cases.front().id == claim);
}

TEST_CASE("TK03: a case that comes later is reached from a ticket of its order, and the ticket from the case") {
  TicketBench bench;
  auto& tickets = bench.desk.tickets();
  const Ticket ticket = bench.make({bench.thread()});
  CHECK(must(tickets.detail(ticket.number)).cases.empty());
  const CaseId claim = bench.claim();
  CHECK(must(tickets.detail(ticket.number)).cases.size() == 1);
  CHECK(must(tickets.ofCase(claim)) == std::vector{ticket.number});
}

TEST_CASE("TK03: links are added and taken away, and what never was cannot be linked") {
  TicketBench bench;
  auto& tickets = bench.desk.tickets();
  const TicketId number = bench.make({}).number;
  CHECK(must(tickets.ofThread(bench.talk)).empty());
  must(tickets.link(number, bench.thread()));
  must(tickets.link(number, bench.thread()));
  CHECK(must(tickets.ofThread(bench.talk)) == std::vector{number});
  CHECK(must(tickets.history(number)).size() == 2);
  CHECK(tickets.link(number, {Kind::Thread, kShop, "999"}).error().code == "ticket.no_target");
  CHECK(tickets.link(number, {Kind::Order, kShop, "no-such-order"}).error().code == "ticket.no_target");
  for (const TicketLink& link : must(tickets.detail(number)).ticket.links) must(tickets.unlink(number, link));
  CHECK(must(tickets.ofThread(bench.talk)).empty());
}

TEST_CASE("The list of open tickets goes by deadline, mine are mine, and words find them") {
  TicketBench bench;
  auto& tickets = bench.desk.tickets();
  const TicketId later = bench.make({bench.thread()}).number;
  const TicketId first = bench.make({}).number;
  const TicketId done = bench.make({}).number;
  desk::TicketEdit edit;
  edit.dueAt = std::optional(bench.desk.clock.now() + hours(1));
  must(tickets.edit(first, edit));
  must(tickets.move(done, TicketState::InProgress));
  must(tickets.move(done, TicketState::Solved));
  must(tickets.transfer(later, PersonId{"me"}, ""));
  const auto numbers = [&](Which which, const std::string& words) {
    std::vector<TicketId> found;
    for (const Ticket& ticket : must(tickets.list({which, words}))) found.push_back(ticket.number);
    return found;
  };
  CHECK(numbers(Which::Open, "") == std::vector{first, later});
  CHECK(numbers(Which::Mine, "") == std::vector{later});
  CHECK(numbers(Which::Solved, "") == std::vector{done});
  CHECK(numbers(Which::Open, "LAMP here") == std::vector{later});
  CHECK(numbers(Which::Open, kOrder) == std::vector{later});
  CHECK(numbers(Which::Open, "lamp wrap").empty());
  bench.desk.announced();
  must(tickets.edit(first, {.title = "泡泡膜快用完了"}));
  CHECK(numbers(Which::Open, "泡膜") == std::vector{first});
  CHECK(bench.desk.announced().tickets);
}

TEST_CASE("TK15: a return shows its checklist in Chinese, and unticked items keep it from being solved") {
  TicketBench bench;
  auto& tickets = bench.desk.tickets();
  const Ticket ticket = bench.make({bench.thread()}, "return");
  REQUIRE(ticket.items.size() == 6);
  CHECK(ticket.items.front().text == "核对订单号、购买日期和退货时限");
  CHECK_FALSE(must(tickets.detail(ticket.number)).guide.empty());
  must(tickets.move(ticket.number, TicketState::InProgress));
  const auto refused = tickets.move(ticket.number, TicketState::Solved);
  CHECK(refused.error().code == "ticket.unticked");
  for (std::size_t i = 0; i < 6; ++i) must(tickets.tick(ticket.number, i, desk::TicketService::Tick::On));
  must(tickets.tick(ticket.number, 2, desk::TicketService::Tick::Off));
  CHECK(tickets.move(ticket.number, TicketState::Solved).error().code == "ticket.unticked");
  must(tickets.tick(ticket.number, 2, desk::TicketService::Tick::On));
  must(tickets.move(ticket.number, TicketState::Solved));
  CHECK(must(tickets.detail(ticket.number)).ticket.items.front().tickedBy == PersonId{"me"});
  CHECK(tickets.tick(ticket.number, 0, desk::TicketService::Tick::Off).error().code == "ticket.solved");
}

TEST_CASE("TK15: where ticking is no must, open items stop nothing") {
  TicketBench bench;
  auto& tickets = bench.desk.tickets();
  const TicketId number = bench.make({bench.thread()}, "return").number;
  must(tickets.edit(number, {.mustTick = false}));
  must(tickets.addItem(number, "Call the buyer"));
  must(tickets.move(number, TicketState::InProgress));
  must(tickets.move(number, TicketState::Solved));
  CHECK(openItems(must(tickets.detail(number)).ticket) == 7);
}

TEST_CASE("TK15: the shipped kinds are complete in Chinese and English and hold a training list") {
  TicketBench bench;
  const auto kinds = must(bench.desk.tickets().kinds());
  std::set<std::string> ids;
  for (const desk::TicketKind& kind : kinds) {
    ids.insert(kind.id);
    for (const std::string language : {"zh", "en"}) {
      CHECK(kind.title.contains(language));
      CHECK(kind.guide.contains(language));
      for (const desk::LocalText& item : kind.items) CHECK(item.contains(language));
    }
    CHECK(kind.items.size() >= 5);
  }
  CHECK(ids == std::set<std::string>{"return", "lost-parcel", "refund", "damaged-item", "account-notice", "product-question", "training"});
  CHECK(std::count_if(kinds.begin(), kinds.end(), [](const desk::TicketKind& kind) { return kind.isTraining; }) == 1);
}

TEST_CASE("TK15: the list of kinds is edited, survives a restart, leaves old tickets alone and comes back as shipped") {
  TicketBench bench;
  auto& tickets = bench.desk.tickets();
  const TicketId old = bench.make({bench.thread()}, "return").number;
  auto kinds = must(tickets.kinds());
  kinds.resize(1);
  kinds.front().items = {{{"zh", "只有一步"}}};
  must(tickets.saveKinds(kinds));
  kinds.push_back(kinds.front());
  CHECK(tickets.saveKinds(kinds).error().code == "ticket.kinds");
  bench.desk.restart();
  auto& again = bench.desk.tickets();
  CHECK(must(again.kinds()).size() == 1);
  CHECK(bench.make({bench.thread()}, "return").items.size() == 1);
  CHECK(must(again.detail(old)).ticket.items.size() == 6);
  CHECK(again.create({.title = "Lost", .kind = "lost-parcel"}).error().code == "ticket.kind");
  must(again.saveKinds({}));
  CHECK(must(again.kinds()).size() == 7);
}

TEST_CASE("A ticket of a conversation that was merged stays with the whole") {
  TicketBench bench;
  bench.desk.clock.advance(hours(1));
  const ThreadId other = bench.desk.question("t2", "Me again");
  auto& tickets = bench.desk.tickets();
  const TicketId number = bench.make({{Kind::Thread, kShop, std::to_string(other.value)}}).number;
  must(bench.desk.triage().merge({bench.talk, other}, bench.talk));
  const ThreadId whole = bench.desk.row(other).mergedInto.value != 0 ? bench.talk : other;
  CHECK(must(tickets.ofThread(whole)) == std::vector{number});
  REQUIRE(must(tickets.detail(number)).threads.size() == 1);
  CHECK(must(tickets.detail(number)).threads.front().id == whole);
}

TEST_CASE("Sample data goes with its support cases and appeals; a ticket about it stays and points nowhere") {
  DeskBench desk;
  const desk::Progress goOn = [](std::int64_t, std::int64_t) { return true; };
  must(desk.samples().add("zh_CN", goOn));
  const StoreId sample{std::string(desk::kSampleStore)};
  ThreadQuery query;
  query.view = ThreadView::All;
  query.store = sample;
  query.limit = 1;
  query.me = PersonId{"me"};
  query.now = desk.clock.now();
  const ThreadId talk = must(desk.inbox().threads(query)).threads.front().id;
  desk::TicketRequest request;
  request.title = "About a sample";
  request.from = {{Kind::Thread, sample, std::to_string(talk.value)}};
  const TicketId number = must(desk.tickets().create(request)).number;
  desk::SupportRequest asked;
  asked.value.store = sample;
  asked.value.category = "listings/error";
  asked.value.subject = "Error";
  asked.value.text = "The feed fails with error 8541 on every item since this morning, please look at it.";
  const SupportCaseId support = must(desk.support().create(asked)).id;
  must(desk.support().sent(support, "1"));
  must(desk.support().follow(support, {{}, {}, true, "Any news?"}));
  must(desk.samples().remove());
  CHECK(must(desk.tickets().detail(number)).threads.empty());
  CHECK(must(desk.tickets().detail(number)).ticket.links.empty());
  CHECK(desk.support().find(support).error().code == "support.not_found");
}
