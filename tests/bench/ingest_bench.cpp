// The store's own ingest and reads, linked twice: as shipped, and with the cipher taken out (open_unencrypted.cpp), so that encryption is
// compared with ourselves and nothing else.
//   inquiry_ingest_bench DATABASE CORPUS
#include <sys/resource.h>

#include <cstdlib>
#include <fstream>
#include <iostream>

#include "core/desk/import_lines.h"
#include "core/domain/clock.h"
#include "core/domain/thread_query.h"
#include "core/storage/database.h"
#include "core/storage/import_writer.h"
#include "core/storage/search.h"
#include "core/storage/search_index.h"
#include "core/storage/store_repository.h"
#include "core/storage/thread_list.h"
#include "tests/bench/figures.h"

using namespace inquiry;

namespace {

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

double processorSeconds() {
  rusage usage{};
  ::getrusage(RUSAGE_SELF, &usage);
  const auto seconds = [](const timeval& time) { return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6; };
  return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

struct Corpus {
  std::vector<Thread> threads;
  std::vector<storage::ImportedMessage> messages;
};

Corpus read(const std::string& folder) {
  Corpus corpus;
  std::string line;
  for (std::ifstream in(folder + "/threads.jsonl"); std::getline(in, line);) corpus.threads.push_back(required(desk::parseThreadLine(line)));
  for (std::ifstream in(folder + "/messages.jsonl"); std::getline(in, line);) {
    auto parsed = required(desk::parseMessageLine(line));
    corpus.messages.push_back({std::move(parsed.store), std::move(parsed.threadRemoteId), std::move(parsed.message)});
  }
  return corpus;
}

void fill(storage::Database& database, const Corpus& corpus, const Clock& clock) {
  auto& writes = database.writes();
  writes.setInteractive(false);
  required(writes.write(storage::WritePriority::Import, [&](storage::Connection& connection, ChangeSet&) -> Status {
    storage::StoreRepository repository(connection);
    std::map<StoreId, Marketplace> stores;
    for (const Thread& thread : corpus.threads) stores.emplace(thread.store, thread.marketplace);
    for (const auto& [id, marketplace] : stores) {
      Store store;
      store.id = id;
      store.marketplace = marketplace;
      store.name = id.value;
      store.timeZone = "UTC";
      if (auto done = repository.add(store, clock.now()); !done) return done;
    }
    return {};
  }));
  std::optional<storage::ImportWriter> writer;
  constexpr std::size_t kBatch = 20'000;
  std::span<const Thread> threads(corpus.threads);
  for (std::span<const storage::ImportedMessage> left(corpus.messages); !left.empty() || !threads.empty();) {
    const auto batch = left.first(threads.empty() ? std::min(kBatch, left.size()) : 0);
    required(writes.write(storage::WritePriority::Import, [&](storage::Connection& connection, ChangeSet&) -> Status {
      if (!writer) writer.emplace(connection, "me", clock.now());
      const auto done = writer->write(threads, batch);
      return done ? Status{} : fail(done.error());
    }));
    threads = {};
    left = left.subspan(batch.size());
  }
  for (std::int64_t waiting = 1; waiting > 0;)
    required(writes.write(storage::WritePriority::Import, [&](storage::Connection& connection, ChangeSet&) -> Status {
      const auto progress = storage::SearchIndex(connection).catchUp(20'000, std::chrono::seconds(2));
      if (!progress) return fail(progress.error());
      waiting = progress->left;
      return {};
    }));
}

// Through the writer: readers refuse a file in the clear, rightly.
void readBack(storage::Database& database, const Clock& clock) {
  bench::Figures figures("warm reads");
  required(database.writes().write(storage::WritePriority::User, [&](storage::Connection& connection, ChangeSet&) -> Status {
    for (int i = 0; i < 1000; ++i) {
      ThreadQuery query;
      query.view = i % 2 == 0 ? ThreadView::All : ThreadView::NeedsReply;
      query.now = clock.now();
      query.total = ThreadQuery::Total::Skip;
      Status read;
      figures.time([&] {
        if (auto page = storage::ThreadList(connection).page(query); !page) read = fail(page.error());
      });
      if (!read) return read;
    }
    return {};
  }));
}

}  // namespace

int main(int count, char** words) {
  if (count < 3) return 2;
  const SystemClock clock;
  const Corpus corpus = read(words[2]);
  storage::Database::Options options;
  options.file = words[1];
  options.key = Secret(std::string(32, 'k'));
  options.clock = &clock;
  options.mayCreate = true;
  const auto database = required(storage::Database::open(std::move(options)));
  const double before = processorSeconds();
  fill(*database, corpus, clock);
  bench::print("ingest, CPU s", processorSeconds() - before);
  readBack(*database, clock);
  return 0;
}
