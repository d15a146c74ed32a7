// How far back a store is read, and what that means.
#include <algorithm>
#include <cmath>
#include <map>
#include <nlohmann/json.hpp>

#include "core/desk/parts.h"
#include "core/desk/rights.h"
#include "core/desk/store_service.h"
#include "core/desk/thread_loader.h"
#include "core/domain/journal_entry.h"
#include "core/storage/journal.h"
#include "core/storage/store_repository.h"
#include "core/storage/watermark_repository.h"
#include "core/sync/sync_service.h"

namespace inquiry::desk {
namespace {

constexpr std::size_t kEnoughMessages = 300, kEnoughPages = 12, kFewestMessages = 5;
constexpr Duration kEnoughTime = std::chrono::seconds(20);
// Index, journal and the rows beside a message, as measured on imports.
constexpr double kOverhead = 2.5;

// Nothing is stored: a look begins at the newest.
class NothingStored final : public StoredView {
 public:
  std::optional<std::string> watermark(std::string_view) const override { return {}; }
  bool knowsMessage(std::string_view) const override { return false; }
  std::optional<std::string> newestMessage(std::string_view) const override { return {}; }
  std::vector<SweepTarget> sweepTargets(Instant, Instant, std::size_t) const override { return {}; }
  std::vector<std::string> openThreads(ThreadKind, std::size_t) const override { return {}; }
};

// Counts the newest pages and says when that is enough.
class Sample final : public PageSink {
 public:
  explicit Sample(const Clock& clock) : m_clock(clock), m_startedAt(clock.steady()) {}

  Status accept(InboundPage page) override {
    ++m_pages;
    for (const InboundMessage& inbound : page.messages) {
      m_bytes += inbound.message.text.size() + inbound.message.subject.size() + inbound.rawPayload.size();
      m_sentAt.push_back(inbound.message.sentAt);
      Instant& newest = m_newest.try_emplace(inbound.threadRemoteId, inbound.message.sentAt).first->second;
      newest = std::max(newest, inbound.message.sentAt);
    }
    const bool isEnough = m_sentAt.size() >= kEnoughMessages || (m_pages >= kEnoughPages && !m_sentAt.empty()) || m_clock.steady() - m_startedAt >= kEnoughTime;
    if (isEnough) return fail(ErrorKind::Cancelled, "estimate.enough", "Enough was seen.");
    return {};
  }

  // `isWhole`: everything there is back to `floor` was seen.
  HistoryEstimate estimate(Instant since, bool isWhole, Instant floor) const {
    HistoryEstimate estimate;
    const Instant now = m_clock.now();
    // Threads come newest first, and with an old thread all of its messages: only back to the oldest thread's newest message everything was seen.
    Instant reached = isWhole ? floor : now;
    if (!isWhole)
      for (const auto& [thread, newest] : m_newest) reached = std::min(reached, newest);
    const auto seen = static_cast<double>(std::count_if(m_sentAt.begin(), m_sentAt.end(), [reached](Instant at) { return at >= reached; }));
    const double span = static_cast<double>(std::max<std::int64_t>((now - reached).count(), 1)), wanted = static_cast<double>(std::max<std::int64_t>((now - since).count(), 0));
    const double all = isWhole && since >= floor ? static_cast<double>(std::count_if(m_sentAt.begin(), m_sentAt.end(), [since](Instant at) { return at >= since; }))
                                                 : seen * wanted / span;
    const auto read = static_cast<double>(std::max<std::size_t>(m_sentAt.size(), 1));
    const double took = static_cast<double>(std::max<std::int64_t>((m_clock.steady() - m_startedAt).count(), 1));
    estimate.messages = std::llround(all);
    estimate.bytes = std::llround(all * static_cast<double>(m_bytes) / read * kOverhead);
    estimate.minutes = std::max<std::int64_t>(1, std::llround(std::ceil(all / read * took / 60'000)));
    estimate.isKnown = isWhole || (m_sentAt.size() >= kFewestMessages && now - reached > std::chrono::minutes(10));
    return estimate;
  }

 private:
  const Clock& m_clock;
  const Duration m_startedAt;
  std::size_t m_pages = 0, m_bytes = 0;
  std::vector<Instant> m_sentAt;
  std::map<std::string, Instant> m_newest;  // by thread
};

}  // namespace

Result<HistoryEstimate> StoreService::estimate(const StoreId& id, Instant since) {
  Instant floor = since;
  {
    auto reader = m_parts.database.read();
    if (!reader) return fail(reader.error());
    const auto store = requireStore((*reader)->connection(), id);
    if (!store) return fail(store.error());
    floor = store->historySince.value_or(m_parts.clock.now() - std::chrono::hours(24 * 30));
  }
  Sample sample(m_parts.clock);
  const NothingStored nothing;
  const Status looked = m_parts.sync.look(id, nothing, sample);
  if (!looked && looked.error().code != "estimate.enough") return fail(looked.error());
  return sample.estimate(since, looked.has_value(), floor);
}

Status StoreService::setHistorySince(const StoreId& id, Instant since) {
  if (const auto may = requireRight(m_parts, DeskRight::Settings, id); !may) return fail(may.error());
  if (since > m_parts.clock.now()) return fail(ErrorKind::InvalidInput, "store.history_since", "The history begins in the past: choose an earlier day.");
  const auto written = m_parts.database.writes().write(storage::WritePriority::User, [&](storage::Connection& connection, ChangeSet& changes) -> Status {
    auto store = requireStore(connection, id);
    if (!store) return fail(store.error());
    const auto before = std::exchange(store->historySince, since);
    if (before == since) return {};
    storage::StoreRepository repository(connection);
    if (auto done = repository.update(*store); !done) return done;
    if (!before || since < *before)
      if (auto done = storage::WatermarkRepository(connection).forgetHistory(id); !done) return done;
    changes.stores.insert(id);
    JournalEntry entry;
    entry.at = m_parts.clock.now();
    entry.actor = m_parts.me().value;
    entry.kind = "store.history-since";
    entry.subjectKind = SubjectKind::Store;
    entry.subject = id.value;
    entry.payload = nlohmann::json{{"before", before ? before->toIso() : ""}, {"after", since.toIso()}}.dump();
    return storage::Journal::append(connection, entry);
  });
  if (!written) return written;
  return m_parts.sync.storesChanged();
}

}  // namespace inquiry::desk
