#include "core/desk/sample_service.h"

#include <algorithm>
#include <array>
#include <nlohmann/json.hpp>

#include "core/desk/parts.h"
#include "core/desk/sample_story.h"
#include "core/desk/sample_texts.h"
#include "core/domain/journal_entry.h"
#include "core/storage/journal.h"
#include "core/storage/search_index.h"
#include "core/storage/store_purge.h"
#include "core/storage/store_repository.h"
#include "core/storage/tag_repository.h"
#include "core/storage/thread_repository.h"
#include "core/sync/inbound_steps.h"
#include "core/sync/sync_service.h"

namespace inquiry::desk {
namespace {

using Json = nlohmann::json;

constexpr std::array<const char*, 5> kLanguages{"zh", "en", "ja", "es", "de"};
constexpr int kAtOnce = 20;
constexpr Duration kIndexBudget{50};

StoreId sampleId() { return StoreId{std::string(kSampleStore)}; }

Store sampleStore() {
  Store store;
  store.id = sampleId();
  store.marketplace = Marketplace::Ebay;
  store.name = "Sample data";
  store.timeZone = "UTC";
  store.mode = StoreMode::DisplayOnly;
  store.sandbox = true;  // marked as practice; without a site or an address there is nothing to sync and nobody to send to
  return store;
}

// Of every two one in the person's own language, the others in turn.
std::string languageAt(int number, const std::string& own) {
  if (number % 2 == 0) return own;
  std::vector<std::string> others;
  for (const char* language : kLanguages)
    if (own != language) others.emplace_back(language);
  return others[static_cast<std::size_t>(number / 2) % others.size()];
}

Status journal(storage::Connection& connection, const Parts& parts, const char* kind) {
  JournalEntry entry;
  entry.at = parts.clock.now();
  entry.actor = parts.me().value;
  entry.kind = kind;
  entry.subjectKind = SubjectKind::Store;
  entry.subject = std::string(kSampleStore);
  return storage::Journal::append(connection, entry);
}

// What people did with the thread since it came.
Status setUp(storage::Connection& connection, const Parts& parts, const SampleThread& sample) {
  storage::ThreadRepository threads(connection);
  const auto id = threads.findByRemote(sampleId(), sample.thread.remoteId);
  if (!id) return fail(id.error());
  if (!*id) return {};
  if (!sample.tag.empty())
    if (auto added = storage::TagRepository(connection).add(**id, TagName{sample.tag}); !added) return fail(added.error());
  if (sample.isMine)
    if (auto done = threads.setAssignee(**id, parts.me().value); !done) return done;
  if (sample.isWaiting) return {};
  if (auto done = threads.setUnread(**id, false); !done) return done;
  if (!sample.isClosed) return {};
  if (auto done = ReplyClock(connection, sampleStore(), SlaSettings::defaults(), parts.clock.now())
                      .end(**id, parts.clock.now(), WaitingEnd::Close, parts.me().value, "");
      !done)
    return done;
  return threads.setStatus(**id, ThreadStatus::Closed);
}

Status addSome(storage::Connection& connection, const Parts& parts, const std::vector<SampleThread>& some, ChangeSet& changes) {
  const auto sla = loadSlaSettings(connection);
  if (!sla) return fail(sla.error());
  InboundPage page;
  for (const SampleThread& sample : some) {
    page.threads.push_back(sample.thread);
    page.messages.insert(page.messages.end(), sample.messages.begin(), sample.messages.end());
    if (sample.order) page.orders.push_back(*sample.order);
  }
  const Store store = sampleStore();
  const InboundContext context{store, *sla, {}, parts.clock.now(), InboundContext::Kind::Live};
  if (const auto applied = InboundSteps(connection, context, changes).apply(page); !applied) return fail(applied.error());
  for (const SampleThread& sample : some)
    if (auto done = setUp(connection, parts, sample); !done) return done;
  // Invented buyers alarm nobody.
  changes.arrived.clear();
  changes.stores.insert(store.id);
  changes.orders = changes.tags = true;
  const auto indexed = storage::SearchIndex(connection).catchUp(1000, kIndexBudget);
  return indexed ? Status() : fail(indexed.error());
}

}  // namespace

Result<bool> SampleService::has() const {
  auto reader = m_parts.database.read();
  if (!reader) return fail(reader.error());
  storage::StoreRepository repository((*reader)->connection());
  const auto store = repository.find(sampleId());
  if (!store) return fail(store.error());
  if (!*store || !(*store)->sandbox) return false;
  return repository.isOnlyImported(**store);
}

Status SampleService::add(const std::string& language, const Progress& progress) {
  const Json texts = Json::parse(sampleTexts(), nullptr, false);
  const std::string wanted = language.substr(0, language.find_first_of("_-"));
  const std::string own = texts.contains(wanted) ? wanted : "en";
  if (auto removed = remove(); !removed) return removed;
  const auto added = m_parts.database.writes().write(storage::WritePriority::User, [&](storage::Connection& connection, ChangeSet& changes) -> Status {
    changes.stores.insert(sampleId());
    if (auto done = storage::StoreRepository(connection).add(sampleStore(), m_parts.clock.now()); !done)
      return done.error().kind == ErrorKind::Conflict
                 ? fail(ErrorKind::Conflict, "sample.exists", "A store of yours is called \"sample\": rename or remove it to look at the sample data.")
                 : done;
    return journal(connection, m_parts, "sample.added");
  });
  if (!added) return added;
  for (int first = 0; first < kThreads; first += kAtOnce) {
    std::vector<SampleThread> some;
    for (int number = first; number < first + kAtOnce; ++number) {
      const std::string spoken = languageAt(number, own);
      some.push_back(sampleThread(texts.at(spoken), spoken, number, m_parts.clock.now()));
    }
    const auto stored = m_parts.database.writes().write(storage::WritePriority::User, [&](storage::Connection& connection, ChangeSet& changes) {
      return addSome(connection, m_parts, some, changes);
    });
    if (!stored) return stored;
    if (progress && !progress(first + kAtOnce, kThreads)) {
      if (auto removed = remove(); !removed) return removed;
      return fail(ErrorKind::Cancelled, "sample.cancelled", "The sample data was not added.");
    }
  }
  return m_parts.sync.storesChanged();
}

Status SampleService::remove() {
  const auto here = has();
  if (!here) return fail(here.error());
  if (!*here) return {};
  const auto removed = m_parts.database.writes().write(storage::WritePriority::User, [&](storage::Connection& connection, ChangeSet& changes) -> Status {
    if (auto done = storage::purgeStore(connection, sampleId()); !done) return done;
    changes.stores.insert(sampleId());
    changes.orders = changes.tags = true;
    return journal(connection, m_parts, "sample.removed");
  });
  if (!removed) return removed;
  return m_parts.sync.storesChanged();
}

}  // namespace inquiry::desk
