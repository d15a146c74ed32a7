// What the storage pieces cost: the tokenizer against SQLite's own, and a send while an import runs at full speed.
#include <benchmark/benchmark.h>

#include <algorithm>
#include <array>
#include <atomic>
#include <chrono>
#include <cstdlib>
#include <deque>
#include <fstream>
#include <random>
#include <string>
#include <thread>
#include <vector>

#include "core/domain/clock.h"
#include "core/storage/database.h"
#include "core/storage/fold_table.h"
#include "core/storage/outbox_journal.h"
#include "core/storage/token_stream.h"
#include "tests/support/temporary_folder.h"

using namespace inquiry;
using namespace inquiry::storage;

namespace {

const std::string kKey(32, 'k');

struct Language {
  int share;  // percent of the messages
  const char* gap;
  std::vector<std::string> words;
};

// A bench without its data is worth nothing.
void require(const Status& done) {
  if (!done) std::abort();
}

// Invented texts in the mix of languages that the desk meets: mostly Latin, a quarter without spaces.
const std::array<Language, 5>& languages() {
  static const std::array<Language, 5> all{{
      {39, " ", {"the", "order", "has", "not", "arrived", "please", "refund", "tracking", "number", "wrong", "colour", "received", "Thank", "you", "when", "parcel"}},
      {21, " ", {"el", "pedido", "no", "llegó", "todavía", "devolución", "número", "envío", "gracias", "cuándo", "está", "dañado", "reembolso", "por", "favor"}},
      {16, "", {"商品", "が", "届きません", "返品", "したい", "です", "注文番号", "は", "ケース", "充電器", "の", "サイズ", "を", "交換", "お願いします", "。"}},
      {14, " ", {"die", "Lieferung", "ist", "beschädigt", "Erstattung", "bitte", "Größe", "falsch", "Rückgabe", "wann", "kommt", "Paket", "für", "möchte"}},
      {10, "", {"請問", "退款", "什麼", "時候", "可以", "收到", "包裹", "還沒", "到", "訂單", "號碼", "，", "謝謝", "發票", "顏色", "不對"}},
  }};
  return all;
}

// 50 to 600 characters each, with a number now and then. The same every run.
const std::vector<std::string>& texts() {
  static const std::vector<std::string> all = [] {
    std::mt19937 random(1);
    std::vector<std::string> made;
    for (int i = 0; i < 10'000; ++i) {
      int draw = static_cast<int>(random() % 100);
      const Language* language = &languages()[0];
      for (const Language& each : languages()) {
        language = &each;
        if ((draw -= each.share) < 0) break;
      }
      std::string text;
      for (std::size_t word = 8 + random() % 80; word > 0; --word) text += language->words[random() % language->words.size()] + language->gap;
      made.push_back(text + " " + std::to_string(random() % 100'000'000));
    }
    return made;
  }();
  return all;
}

std::int64_t totalBytes() {
  std::int64_t bytes = 0;
  for (const auto& text : texts()) bytes += static_cast<std::int64_t>(text.size());
  return bytes;
}

void cutIntoTokens(benchmark::State& state) {
  FoldTable table;
  std::int64_t tokens = 0;
  for (auto _ : state)
    for (const auto& text : texts()) {
      const auto count = [&tokens](const char*, int, int, int) { return ++tokens, 0; };
      benchmark::DoNotOptimize(TokenStream(table, TokenPurpose::Store, count).run(text));
    }
  state.SetBytesProcessed(state.iterations() * totalBytes());
  state.counters["tokens"] = static_cast<double>(tokens) / static_cast<double>(state.iterations());
}

void fillIndex(benchmark::State& state, const char* tokenizer) {
  const std::string create = std::string("CREATE VIRTUAL TABLE page USING fts5(text, content='', tokenize='") + tokenizer + "')";
  for (auto _ : state) {
    state.PauseTiming();
    auto connection = Connection::open(":memory:", Access::ReadWrite, kKey, Connection::Create::IfMissing).value();
    require(connection->script(create + "; BEGIN"));
    state.ResumeTiming();
    std::int64_t id = 0;
    for (const auto& text : texts()) require(execute(*connection, "INSERT INTO page(rowid, text) VALUES(?, ?)", ++id, text));
    require(connection->script("COMMIT"));
  }
  state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(texts().size()));
}

Status sendOne(Connection& connection, ChangeSet& /*changes*/) { return execute(connection, "INSERT INTO sent(text) VALUES('an answer')"); }

// Sends one row after the other while imports wait without end; prints how long a send took until it was durable.
void sendWhileImporting(benchmark::State& state) {
  TemporaryFolder folder;
  SystemClock clock;
  Database::Options options;
  options.file = folder.file("desk.db");
  options.key = Secret(kKey);
  options.clock = &clock;
  options.mayCreate = true;
  auto database = Database::open(std::move(options)).value();
  auto& writes = database->writes();
  writes.setInteractive(state.range(0) != 0);
  require(writes.write(WritePriority::User, [](Connection& connection, ChangeSet&) {
    return connection.script("CREATE TABLE imported(id INTEGER PRIMARY KEY, text TEXT, place INTEGER); CREATE INDEX imported_place ON imported(place);"
                             "CREATE VIRTUAL TABLE imported_search USING fts5(text, content='imported', content_rowid='id', tokenize='desk');"
                             "CREATE TABLE sent(id INTEGER PRIMARY KEY, text TEXT);");
  }));
  std::atomic<std::int64_t> imported{0};
  std::jthread importer([&](const std::stop_token& stop) {
    std::deque<std::future<Status>> waiting;
    std::int64_t next = 0;
    while (!stop.stop_requested()) {
      waiting.push_back(writes.submit(WritePriority::Import, [first = next](Connection& connection, ChangeSet&) -> Status {
        for (std::int64_t id = first + 1; id <= first + 50; ++id) {
          const auto& text = texts()[static_cast<std::size_t>(id) % texts().size()];
          if (auto done = execute(connection, "INSERT INTO imported(id, text, place) VALUES(?, ?, ?)", id, text, id * 7919 % 100'003); !done) return done;
          if (auto done = execute(connection, "INSERT INTO imported_search(rowid, text) VALUES(?, ?)", id, text); !done) return done;
        }
        return {};
      }));
      next += 50;
      if (waiting.size() < 40) continue;
      if (waiting.front().get()) imported += 50;
      waiting.pop_front();
    }
  });
  std::vector<double> milliseconds;
  const auto started = std::chrono::steady_clock::now();
  for (auto _ : state) {
    // People do not press Send a thousand times a second; the import gets its time in between.
    std::this_thread::sleep_for(std::chrono::milliseconds(3 + milliseconds.size() % 11));
    const auto before = std::chrono::steady_clock::now();
    require(writes.write(WritePriority::Send, sendOne));
    const std::chrono::duration<double, std::milli> took = std::chrono::steady_clock::now() - before;
    milliseconds.push_back(took.count());
    state.SetIterationTime(took.count() / 1000);
  }
  const std::chrono::duration<double> whole = std::chrono::steady_clock::now() - started;
  importer.request_stop();
  std::sort(milliseconds.begin(), milliseconds.end());
  const auto at = [&](std::size_t percent) { return milliseconds[(milliseconds.size() - 1) * percent / 100]; };
  state.counters["p50_ms"] = at(50);
  state.counters["p99_ms"] = at(99);
  state.counters["max_ms"] = milliseconds.back();
  state.counters["imported_per_s"] = static_cast<double>(imported) / whole.count();
}

void sendWhenIdle(benchmark::State& state) {
  TemporaryFolder folder;
  Database::Options options;
  options.file = folder.file("desk.db");
  options.key = Secret(kKey);
  options.mayCreate = true;
  auto database = Database::open(std::move(options)).value();
  require(database->writes().write(WritePriority::User, [](Connection& connection, ChangeSet&) {
    return connection.script("CREATE TABLE sent(id INTEGER PRIMARY KEY, text TEXT)");
  }));
  for (auto _ : state)
    require(database->writes().write(WritePriority::Send, sendOne));
}

void appendToJournal(benchmark::State& state) {
  TemporaryFolder folder;
  auto journal = OutboxJournal::open(folder.file("outbox.journal"), Secret(kKey)).value();
  const std::string payload(600, 'x');
  for (auto _ : state) journal->append("outgoing", payload).value();
}

}  // namespace

BENCHMARK(cutIntoTokens)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(fillIndex, unicode61, "unicode61")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(fillIndex, desk, "desk")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(fillIndex, trigram, "trigram")->Unit(benchmark::kMillisecond);
BENCHMARK(sendWhenIdle)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(sendWhileImporting)->ArgName("interactive")->Arg(1)->Arg(0)->Iterations(500)->UseManualTime()->Unit(benchmark::kMillisecond);
BENCHMARK(appendToJournal)->Unit(benchmark::kMillisecond)->UseRealTime();
