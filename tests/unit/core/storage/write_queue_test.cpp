#include "core/storage/write_queue.h"

#include <algorithm>
#include <atomic>
#include <catch2/catch_test_macros.hpp>
#include <filesystem>
#include <thread>
#include <vector>

#include "tests/support/temporary_folder.h"

using namespace inquiry;
using namespace inquiry::storage;

namespace {

const std::string kKey(32, 'k');

// A queue over one table, and a reader beside it.
class Desk {
 public:
  explicit Desk(const Clock& clock) : m_file(m_folder.file("desk.db")) {
    WriteQueueOptions options;
    options.clock = &clock;
    options.open = [this] {
      ++m_opened;
      auto connection = Connection::open(m_file, Access::ReadWrite, kKey, Connection::Create::IfMissing);
      if (connection) REQUIRE((*connection)->script("CREATE TABLE IF NOT EXISTS row(value INTEGER UNIQUE) STRICT"));
      return connection;
    };
    m_queue = makeWriteQueue(std::move(options)).value();
  }
  WriteQueue& queue() { return *m_queue; }
  void close() { m_queue.reset(); }
  int opened() const { return m_opened; }
  std::vector<std::int64_t> values() {
    auto reader = Connection::open(m_file, Access::ReadOnly, kKey).value();
    std::vector<std::int64_t> found;
    REQUIRE(forEachRow(*reader, "SELECT value FROM row ORDER BY value", [&](Row row) { found.push_back(row.integer(0)); }));
    return found;
  }
  static WriteQueue::Job insert(std::int64_t value) {
    return [value](Connection& connection, ChangeSet& changes) {
      changes.threads.insert(ThreadId{value});
      return execute(connection, "INSERT INTO row(value) VALUES(?)", value);
    };
  }
  // A job that holds the writer until open() is called. May run again after that.
  class Gate {
   public:
    WriteQueue::Job job() {
      return [this](Connection&, ChangeSet&) -> Status {
        m_isReached = true;
        m_isReached.notify_all();
        m_isOpen.wait(false);
        return {};
      };
    }
    void waitUntilReached() { m_isReached.wait(false); }
    void open() {
      m_isOpen = true;
      m_isOpen.notify_all();
    }

   private:
    std::atomic<bool> m_isReached{false}, m_isOpen{false};
  };

 private:
  TemporaryFolder m_folder;
  std::string m_file;
  std::atomic<int> m_opened{0};
  std::unique_ptr<WriteQueue> m_queue;
};

}  // namespace

TEST_CASE("a write is committed when its answer comes") {
  SystemClock clock;
  Desk desk(clock);
  for (const auto priority : {WritePriority::Send, WritePriority::User, WritePriority::Sync, WritePriority::Import})
    CHECK(desk.queue().write(priority, Desk::insert(static_cast<int>(priority))));
  CHECK(desk.values() == std::vector<std::int64_t>{0, 1, 2, 3});
}

TEST_CASE("a failing job is rolled back alone and its neighbours stay") {
  SystemClock clock;
  Desk desk(clock);
  Desk::Gate gate;
  auto first = desk.queue().submit(WritePriority::Send, gate.job());
  gate.waitUntilReached();
  std::vector<std::future<Status>> answers;
  for (const auto priority : {WritePriority::Sync, WritePriority::Import, WritePriority::User}) {
    const auto base = static_cast<int>(priority) * 10;
    answers.push_back(desk.queue().submit(priority, Desk::insert(base)));
    answers.push_back(desk.queue().submit(priority, [base](Connection& connection, ChangeSet&) -> Status {
      if (auto done = execute(connection, "INSERT INTO row(value) VALUES(?)", base + 1); !done) return done;
      return fail(ErrorKind::InvalidInput, "test.refused", "No.");
    }));
    answers.push_back(desk.queue().submit(priority, Desk::insert(base)));  // breaks the unique rule
    answers.push_back(desk.queue().submit(priority, Desk::insert(base + 2)));
  }
  gate.open();
  CHECK(first.get());
  for (std::size_t i = 0; i < answers.size(); i += 4) {
    CHECK(answers[i].get());
    CHECK(answers[i + 1].get().error().code == "test.refused");
    CHECK(answers[i + 2].get().error().kind == ErrorKind::Conflict);
    CHECK(answers[i + 3].get());
  }
  CHECK(desk.values() == std::vector<std::int64_t>{10, 12, 20, 22, 30, 32});
}

TEST_CASE("waiting jobs run in the order send, user, sync, import") {
  SystemClock clock;
  Desk desk(clock);
  Desk::Gate gate;
  auto first = desk.queue().submit(WritePriority::User, gate.job());
  gate.waitUntilReached();
  std::vector<int> order;
  std::vector<std::future<Status>> answers;
  for (const auto priority : {WritePriority::Import, WritePriority::Sync, WritePriority::User, WritePriority::Send})
    answers.push_back(desk.queue().submit(priority, [&order, priority](Connection&, ChangeSet&) -> Status {
      order.push_back(static_cast<int>(priority));
      return {};
    }));
  gate.open();
  for (auto& answer : answers) CHECK(answer.get());
  CHECK(order == std::vector<int>{0, 1, 2, 3});
}

TEST_CASE("a running import gives way to a send between two jobs") {
  FixedClock clock(Instant::fromMillis(0));  // time does not end the batch
  Desk desk(clock);
  Desk::Gate gate;
  std::vector<std::future<Status>> imports;
  imports.push_back(desk.queue().submit(WritePriority::Import, gate.job()));
  for (int i = 0; i < 50; ++i) imports.push_back(desk.queue().submit(WritePriority::Import, Desk::insert(100 + i)));
  gate.waitUntilReached();
  std::vector<std::int64_t> seen;
  auto send = desk.queue().submit(WritePriority::Send, [&seen](Connection& connection, ChangeSet&) {
    return forEachRow(connection, "SELECT value FROM row", [&](Row row) { seen.push_back(row.integer(0)); });
  });
  gate.open();
  CHECK(send.get());
  CHECK(seen.empty());
  for (auto& import : imports) CHECK(import.get());
  CHECK(desk.values().size() == 50);
}

TEST_CASE("changes are announced once, after the commit, until the handle goes") {
  SystemClock clock;
  Desk desk(clock);
  std::vector<ChangeSet> heard;
  std::vector<std::size_t> committed;
  auto handle = desk.queue().listen([&](const ChangeSet& changes) {
    heard.push_back(changes);
    committed.push_back(desk.values().size());
  });
  CHECK(desk.queue().write(WritePriority::User, Desk::insert(7)));
  REQUIRE(heard.size() == 1);
  CHECK(heard[0].threads == std::set<ThreadId>{ThreadId{7}});
  CHECK(committed[0] == 1);
  CHECK_FALSE(desk.queue().write(WritePriority::User, Desk::insert(7)));
  CHECK(heard.size() == 1);
  handle.reset();
  CHECK(desk.queue().write(WritePriority::User, Desk::insert(8)));
  CHECK(heard.size() == 1);
}

TEST_CASE("a job that ends the transaction or throws harms nobody else") {
  SystemClock clock;
  Desk desk(clock);
  Desk::Gate gate;
  auto first = desk.queue().submit(WritePriority::Sync, gate.job());
  auto before = desk.queue().submit(WritePriority::Sync, Desk::insert(1));
  auto lost = desk.queue().submit(WritePriority::Sync, [](Connection& connection, ChangeSet&) { return connection.script("ROLLBACK"); });
  auto thrown = desk.queue().submit(WritePriority::Sync, [](Connection&, ChangeSet&) -> Status { throw std::runtime_error("oops"); });
  auto after = desk.queue().submit(WritePriority::Sync, Desk::insert(2));
  gate.waitUntilReached();
  gate.open();
  CHECK(before.get());
  CHECK_FALSE(lost.get());
  CHECK(thrown.get().error().code == "storage.job_threw");
  CHECK(after.get());
  CHECK(first.get());
  CHECK(desk.values() == std::vector<std::int64_t>{1, 2});
}

TEST_CASE("closing finishes what people asked for and cancels the rest") {
  SystemClock clock;
  Desk desk(clock);
  Desk::Gate gate;
  auto first = desk.queue().submit(WritePriority::User, gate.job());
  gate.waitUntilReached();
  auto send = desk.queue().submit(WritePriority::Send, Desk::insert(1));
  auto user = desk.queue().submit(WritePriority::User, Desk::insert(2));
  auto import = desk.queue().submit(WritePriority::Import, Desk::insert(3));
  std::jthread opener([&] { gate.open(); });
  desk.close();
  CHECK(send.get());
  CHECK(user.get());
  const auto outcome = import.get();
  if (!outcome) CHECK(outcome.error().kind == ErrorKind::Cancelled);
  CHECK(desk.values().size() == (outcome ? 3 : 2));
}

TEST_CASE("many threads write at once and nothing is lost") {
  SystemClock clock;
  Desk desk(clock);
  std::vector<std::jthread> writers;
  std::atomic<int> failures{0};
  for (int writer = 0; writer < 8; ++writer)
    writers.emplace_back([&, writer] {
      for (int i = 0; i < 100; ++i)
        if (!desk.queue().write(static_cast<WritePriority>(i % 4), Desk::insert(writer * 1000 + i))) ++failures;
    });
  writers.clear();
  CHECK(failures == 0);
  CHECK(desk.values().size() == 800);
}

TEST_CASE("performance 8: a send during an import, measured") {
  SystemClock clock;
  Desk desk(clock);
  std::atomic<std::int64_t> next{0};
  std::jthread importer([&](const std::stop_token& stop) {
    std::vector<std::future<Status>> waiting;
    while (!stop.stop_requested()) {
      for (int i = 0; i < 20; ++i)
        waiting.push_back(desk.queue().submit(WritePriority::Import, [first = next += 50](Connection& connection, ChangeSet&) -> Status {
          for (std::int64_t value = first; value < first + 50; ++value)
            if (auto done = execute(connection, "INSERT INTO row(value) VALUES(?)", value); !done) return done;
          return {};
        }));
      for (auto& answer : waiting) answer.wait();
      waiting.clear();
    }
  });
  std::vector<Duration> took;
  for (int i = 0; i < 100; ++i) {
    const auto before = clock.steady();
    REQUIRE(desk.queue().write(WritePriority::Send, Desk::insert(-1 - i)));
    took.push_back(clock.steady() - before);
  }
  importer.request_stop();
  importer.join();
  std::sort(took.begin(), took.end());
  WARN("send while importing: p50 " << took[50].count() << " ms, p99 " << took[98].count() << " ms, " << next << " rows imported meanwhile");
  CHECK(desk.values().size() >= 100);
}
