// Dashboards over many messages: how long the facts take to be worked out, how long each question takes to be answered, and whether the answers are those of
// a recount over the messages themselves. Prints lines of figures.h.
//   inquiry_figures_bench FOLDER [MESSAGES]      the database is made in FOLDER unless it is there; a million messages by default
#include <cstdlib>
#include <filesystem>
#include <iostream>
#include <map>
#include <random>
#include <string>

#include "core/insight/fact_keeper.h"
#include "core/insight/report_maker.h"
#include "core/insight/spread.h"
#include "core/sla/waiting_clock.h"
#include "core/storage/import_writer.h"
#include "core/storage/migrations.h"
#include "core/storage/one_read.h"
#include "core/storage/rows.h"
#include "core/storage/store_repository.h"
#include "core/storage/wait_fact_repository.h"
#include "tests/bench/figures.h"

using namespace inquiry;

namespace {

constexpr int kStores = 20, kTimes = 15;
constexpr std::int64_t kDays = 3 * 365;
const Instant kNow = Instant::parse("2026-11-20T00:00:00Z").value();

// A figure of something that failed is worth nothing.
template <typename T>
T required(Result<T> result) {
  if (result) return std::move(*result);
  std::cerr << result.error().text << std::endl;
  std::exit(1);
}

void required(const Status& status) {
  if (status) return;
  std::cerr << status.error().text << std::endl;
  std::exit(1);
}

std::string storeName(int number) { return "store-" + std::to_string(number); }

void addStores(storage::Connection& connection) {
  const char* const zones[] = {"America/Los_Angeles", "Europe/Berlin", "Asia/Tokyo", "America/Mexico_City", "Asia/Shanghai"};
  for (int number = 0; number < kStores; ++number) {
    Store store;
    store.id.value = storeName(number);
    store.marketplace = static_cast<Marketplace>(1 + number % 8);
    store.site = "SITE-" + std::to_string(number % 7);
    store.name = store.id.value;
    store.timeZone = zones[number % 5];
    required(storage::StoreRepository(connection).add(store, kNow));
  }
}

// Conversations of five messages on average, answered after an hour or a day, by one of eight people.
void fill(storage::Connection& connection, std::int64_t messages) {
  addStores(connection);
  std::mt19937 random(1);
  storage::ImportWriter writer(connection, "import", kNow);
  std::int64_t made = 0;
  for (std::int64_t number = 0; made < messages;) {
    std::vector<Thread> threads;
    std::vector<storage::ImportedMessage> batch;
    while (batch.size() < 20'000 && made < messages) {
      Thread thread;
      thread.store.value = storeName(static_cast<int>(random() % kStores));
      thread.remoteId = "t" + std::to_string(number++);
      thread.status = random() % 3 == 0 ? ThreadStatus::Open : ThreadStatus::Closed;
      thread.isHistory = true;
      if (random() % 2 == 0) thread.tags.push_back(random() % 2 == 0 ? "logistics" : "returns");
      Instant at = kNow - std::chrono::minutes(random() % (kDays * 1440));
      const int length = 1 + static_cast<int>(random() % 9);
      for (int part = 0; part < length && at < kNow; ++part, ++made) {
        storage::ImportedMessage imported;
        imported.store = thread.store;
        imported.threadRemoteId = thread.remoteId;
        const bool isBuyer = part % 2 == 0 || random() % 4 == 0;
        imported.message.remoteId = thread.remoteId + "-" + std::to_string(part);
        imported.message.direction = isBuyer ? Direction::In : Direction::Out;
        imported.message.author = isBuyer ? Author::Buyer : Author::Agent;
        imported.message.authorName = isBuyer ? "" : "agent-" + std::to_string(random() % 8);
        imported.message.sentAt = at;
        imported.message.text = "Where is my parcel?";
        batch.push_back(std::move(imported));
        at = at + std::chrono::seconds(60 + random() % (isBuyer ? 36 * 3600 : 5 * 86400));
      }
      threads.push_back(std::move(thread));
    }
    auto transaction = required(storage::Transaction::begin(connection));
    static_cast<void>(required(writer.write(threads, batch)));
    required(transaction.commit());
  }
}

void workOut(storage::Connection& connection) {
  const SlaSettings settings = SlaSettings::defaults();
  const auto started = std::chrono::steady_clock::now();
  std::size_t threads = 0;
  for (bool isLast = false; !isLast;) {
    auto transaction = required(storage::Transaction::begin(connection));
    const auto step = required(insight::FactKeeper(connection, settings).step(2'000));
    required(transaction.commit());
    threads += step.made;
    isLast = step.isLast;
  }
  const std::chrono::duration<double> took = std::chrono::steady_clock::now() - started;
  bench::print("facts of so many conversations", static_cast<double>(threads));
  bench::print("worked out in seconds", took.count());
}

// The same figures once more from the messages alone, without facts or pages.
WaitFigures recount(storage::Connection& connection) {
  struct Conversation {
    std::vector<WaitingEvent> events;
    bool isClosed = false;
  };
  std::map<std::int64_t, Conversation> threads;
  const auto read = storage::forEachRow(connection, "SELECT m.thread, m.sent_at, m.author, t.needs_reply FROM message m JOIN thread t ON t.id = m.thread ORDER BY m.id", [&](storage::Row row) {
    Conversation& conversation = threads[row.integer(0)];
    conversation.isClosed = row.integer(3) == 0;
    const bool isBuyer = row.integer(2) == static_cast<int>(Author::Buyer);
    conversation.events.push_back({row.instant(1), isBuyer ? WaitingEventKind::BuyerMessage : WaitingEventKind::HumanAnswer, {}, {}, {}, false});
  });
  required(read);
  WaitFigures figures;
  std::vector<std::int64_t> first, next;
  for (auto& [thread, conversation] : threads) {
    std::size_t place = 0;
    for (const Wait& wait : waitsOf(std::move(conversation.events))) {
      ++figures.waits;
      figures.open += !wait.endedAt && !conversation.isClosed ? 1 : 0;
      if (wait.endedAt) (place == 0 ? first : next).push_back((*wait.endedAt - wait.startedAt).count());
      ++place;
    }
  }
  figures.first = insight::spreadOf(first);
  figures.next = insight::spreadOf(next);
  return figures;
}

ReportQuestion question(std::int64_t days, Grouping grouping) {
  ReportQuestion asked;
  asked.filter.from = kNow - std::chrono::hours(24 * days);
  asked.filter.to = asked.now = kNow;
  asked.grouping = grouping;
  return asked;
}

}  // namespace

int main(int count, char** words) {
  if (count < 2) {
    std::cerr << "inquiry_figures_bench FOLDER [MESSAGES]" << std::endl;
    return 2;
  }
  const std::string file = std::string(words[1]) + "/figures.db";
  const bool isThere = std::filesystem::exists(file);
  const auto connection = required(storage::Connection::open(file, storage::Access::ReadWrite, std::string(32, 'k'), storage::Connection::Create::IfMissing));
  required(storage::migrate(*connection));
  if (!isThere) {
    fill(*connection, count > 2 ? std::atoll(words[2]) : 1'000'000);
    workOut(*connection);
  }
  const auto time = [&](const std::string& name, const ReportQuestion& asked) {
    ResponseReport made;
    bench::Figures figures(name);
    for (int i = 0; i < kTimes; ++i)
      figures.time([&] { made = required(storage::inOneRead(*connection, [&] { return insight::makeReport(*connection, asked); })); });
    return made;
  };
  const ResponseReport whole = time("dashboard, everything by store", question(4 * 365, Grouping::Store));
  time("dashboard, 28 days by store", question(28, Grouping::Store));
  time("dashboard, 7 days by store", question(7, Grouping::Store));
  for (const Grouping grouping : {Grouping::Agent, Grouping::Tag, Grouping::Day, Grouping::Hour}) time("dashboard, everything by " + std::string(name(grouping)), question(4 * 365, grouping));
  ReportQuestion filtered = question(4 * 365, Grouping::Store);
  filtered.filter.only = {{Grouping::Agent, "agent-3"}, {Grouping::Tag, "returns"}};
  time("dashboard, everything of one person and tag", filtered);
  ReportQuestion compared = question(28, Grouping::Store);
  compared.comparedWith = question(56, Grouping::Store).filter;
  compared.comparedWith->to = compared.filter.from;
  time("dashboard, 28 days beside the 28 before", compared);
  {
    bench::Figures figures("what is behind a figure, everything");
    for (int i = 0; i < kTimes; ++i)
      figures.time([&] { static_cast<void>(required(insight::rowsBehind(*connection, question(4 * 365, Grouping::Store), {Figure::Late}, 200))); });
  }
  const WaitFigures counted = recount(*connection);
  bench::print("waits", static_cast<double>(whole.total.waits));
  const bool isEqual = counted.waits == whole.total.waits && counted.open == whole.total.open && counted.first == whole.total.first && counted.next == whole.total.next;
  bench::print("equal to a recount over the messages", isEqual ? 1 : 0);
  return isEqual ? 0 : 1;
}
