// What a person waits for, without the painting: lists, search, threads, sending while an import runs. Prints lines of figures.h.
//   inquiry_desk_bench lists|search|memory|clocks|send WORKSPACE [CORPUS]     (passphrase in INQUIRYDESK_PASSPHRASE)
// `send` wants an empty workspace and a corpus folder; the others a filled workspace.
#include <atomic>
#include <cstdlib>
#include <fstream>
#include <functional>
#include <iostream>
#include <map>
#include <string>
#include <thread>

#include "app/composition/workspace.h"
#include "core/domain/clock.h"
#include "core/domain/thread_query.h"
#include "tests/bench/figures.h"

using namespace inquiry;

namespace {

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

double memoryInMegabytes() {
  std::ifstream rollup("/proc/self/smaps_rollup");
  std::string line;
  while (std::getline(rollup, line))
    if (line.starts_with("Pss:")) return std::atof(line.c_str() + 4) / 1024;
  return 0;
}

std::vector<StoreId> storesOf(Workspace& workspace) {
  std::vector<StoreId> ids;
  for (const desk::StoreRow& row : required(workspace.stores().list())) ids.push_back(row.store.id);
  return ids;
}

ThreadQuery queryAt(Workspace& workspace, ThreadView view) {
  ThreadQuery query;
  query.view = view;
  query.now = workspace.clock().now();
  query.total = ThreadQuery::Total::Skip;
  return query;
}

void measureLists(Workspace& workspace) {
  const auto stores = storesOf(workspace);
  constexpr int kTimes = 200;
  {
    bench::Figures figures("list view");
    for (int i = 0; i < kTimes; ++i) figures.time([&] { required(workspace.inbox().threads(queryAt(workspace, ThreadView::All))); });
  }
  {
    bench::Figures figures("list store");
    for (std::size_t i = 0; i < kTimes; ++i) {
      auto query = queryAt(workspace, ThreadView::All);
      query.store = stores[i % stores.size()];
      figures.time([&] { required(workspace.inbox().threads(query)); });
    }
  }
  auto deep = queryAt(workspace, ThreadView::All);
  {
    // Pages that nobody read before: what scrolling down costs.
    bench::Figures figures("list next page, first read");
    for (int i = 0; i < kTimes; ++i)
      figures.time([&] { deep.cursor = required(workspace.inbox().threads(deep)).next.value_or(""); });
  }
  {
    bench::Figures figures("list deep page");
    for (int i = 0; i < kTimes; ++i) figures.time([&] { required(workspace.inbox().threads(deep)); });
  }
  {
    bench::Figures figures("counts");
    for (int i = 0; i < 50; ++i) figures.time([&] { required(workspace.inbox().counts()); });
  }
  const auto ids = required(workspace.inbox().threadIds(queryAt(workspace, ThreadView::All)));
  {
    bench::Figures figures("open thread");
    for (std::size_t i = 0; i < kTimes; ++i)
      figures.time([&] { required(workspace.inbox().thread(ids[i * 7919 % ids.size()])); });
  }
}

void measureSearch(Workspace& workspace) {
  const auto search = [&](const std::string& text) { return required(workspace.inbox().search(text, desk::InboxService::Order::Newest, 50)); };
  for (const std::string text : {"quillstone", "refund", "order", "琥珀", "退款", "返品", "注文番号", "お問い合わせ", "refu*", "ref*", "re*", "r*", "退*"}) {
    bench::Figures figures("search " + text);
    for (int i = 0; i < 21; ++i) figures.time([&] { search(text); });
  }
  // Every key of a person who types, the last word being unfinished.
  bench::Figures figures("search typed");
  for (const std::string word : {"quillstone", "refund", "tracking", "Rücksendung", "devolución"})
    for (std::size_t length = 1; length <= word.size(); ++length) {
      if (length < word.size() && (static_cast<unsigned char>(word[length]) & 0xC0U) == 0x80U) continue;
      for (int i = 0; i < 5; ++i) figures.time([&] { search(word.substr(0, length) + "*"); });
    }
}

void measureMemory(Workspace& workspace) {
  const auto ids = required(workspace.inbox().threadIds(queryAt(workspace, ThreadView::All)));
  for (std::size_t i = 0; i < 200; ++i) required(workspace.inbox().thread(ids[i * 104729 % ids.size()]));
  for (int i = 0; i < 50; ++i)
    required(workspace.inbox().search(std::string(1, static_cast<char>('a' + i % 26)) + "*", desk::InboxService::Order::Newest, 50));
  bench::print("memory after 200 threads and 50 searches, MB", memoryInMegabytes());
}

// Overdue is a query: letting a minute pass must cost one read of the first page and no write.
void measureClocks(Workspace& workspace) {
  std::size_t writes = 0;
  const auto listening = workspace.announcer().listen([&](const ChangeSet&) { ++writes; });
  {
    bench::Figures figures("minute tick");
    for (int minute = 0; minute < 200; ++minute)
      figures.time([&] {
        auto query = queryAt(workspace, ThreadView::NeedsReply);
        query.now = query.now + std::chrono::minutes(minute);
        required(workspace.inbox().threads(query));
      });
  }
  bench::print("minute tick, writes", static_cast<double>(writes));
}

// Pressing Send until the answer is durable and queued, with the outgoing check, while an import writes as fast as it may beside a person.
void measureSend(Workspace& workspace, const std::string& corpus) {
  std::atomic<bool> isEnough = false, isRunning = true;
  std::atomic<std::int64_t> imported = 0;
  std::thread importer([&] {
    static_cast<void>(workspace.archive().importFolder(corpus, [&](std::int64_t done, std::int64_t) {
      imported = done;
      return !isEnough;
    }));
    isRunning = false;
  });
  while (imported == 0 && isRunning) std::this_thread::sleep_for(std::chrono::milliseconds(20));
  for (const StoreId& store : storesOf(workspace)) required(workspace.stores().setMode(store, StoreMode::Reply));
  const auto ids = required(workspace.inbox().threadIds(queryAt(workspace, ThreadView::All)));
  std::map<std::string, int> refusals;
  {
    bench::Figures figures("send during import");
    const auto before = imported.load();
    const auto started = std::chrono::steady_clock::now();
    for (std::size_t i = 0, sent = 0; sent < 300 && i < ids.size() && isRunning; ++i) {
      const auto limits = required(workspace.reply().limits(ids[i]));
      if (!limits.canSend) {
        ++refusals[limits.whyNot];
        continue;
      }
      desk::ReplyRequest request;
      request.thread = ids[i];
      request.text = "Thank you for your message. Your parcel left our warehouse today and will reach you within five days.";
      figures.time([&] {
        if (!required(workspace.reply().send(request)).item) std::exit(1);
      });
      ++sent;
      std::this_thread::sleep_for(std::chrono::milliseconds(20 + i % 17));
    }
    const std::chrono::duration<double> whole = std::chrono::steady_clock::now() - started;
    bench::print("messages imported a second meanwhile", static_cast<double>(imported - before) / whole.count());
  }
  for (const auto& [why, count] : refusals) bench::print("no send: " + why, count);
  isEnough = true;
  importer.join();
}

}  // namespace

int main(int count, char** words) {
  const char* passphrase = std::getenv("INQUIRYDESK_PASSPHRASE");
  if (count < 3 || passphrase == nullptr) {
    std::cerr << "inquiry_desk_bench lists|search|memory|clocks|send WORKSPACE [CORPUS], INQUIRYDESK_PASSPHRASE set" << std::endl;
    return 2;
  }
  const SystemClock clock;
  Unlock unlock;
  unlock.passphrase = Secret(std::string(passphrase));
  const auto workspace = required(Workspace::open(words[2], unlock, clock));
  const std::map<std::string, std::function<void()>> parts{{"lists", [&] { measureLists(*workspace); }},
                                                           {"search", [&] { measureSearch(*workspace); }},
                                                           {"memory", [&] { measureMemory(*workspace); }},
                                                           {"clocks", [&] { measureClocks(*workspace); }},
                                                           {"send", [&] { measureSend(*workspace, count > 3 ? words[3] : ""); }}};
  const auto part = parts.find(words[1]);
  if (part == parts.end()) return 2;
  part->second();
  return 0;
}
