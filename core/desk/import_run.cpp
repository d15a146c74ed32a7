#include "core/desk/import_run.h"

#include <memory>
#include <set>

#include "core/desk/store_file.h"
#include "core/domain/journal_entry.h"
#include "core/storage/journal.h"
#include "core/storage/search_index.h"
#include "core/storage/store_repository.h"

namespace inquiry::desk {
namespace {

// A job is never interrupted: while a person works it has to fit between two of their actions.
constexpr std::size_t kUnattendedBatch = 20'000, kAttendedBatch = 100;
constexpr Duration kUnattendedIndexing{2000}, kAttendedIndexing{10};
constexpr std::size_t kMaxProblems = 10'000;
}  // namespace

void ImportRun::problem(const std::string& file, std::size_t line, const std::string& reason) {
  if (m_receipt.problems.size() < kMaxProblems) m_receipt.problems.push_back({file, line, reason});
}

std::size_t ImportRun::batchRows() const { return m_parts.database.writes().isInteractive() ? kAttendedBatch : kUnattendedBatch; }

bool ImportRun::goesOn(std::int64_t done) {
  m_done = done;
  return !m_progress || m_progress(m_done, std::max(m_expected, m_done));
}

Result<ImportReceipt> ImportRun::run(ImportSource& source) {
  m_expected = source.expected();
  m_threadsFile = source.threadsFile();
  m_messagesFile = source.messagesFile();
  if (auto done = learnStores(); !done) return fail(done.error());
  if (auto done = readThreads(source); !done) return fail(done.error());
  if (auto done = readMessages(source); !done) return fail(done.error());
  if (auto done = indexAll(); !done) return fail(done.error());
  return std::move(m_receipt);
}

Status ImportRun::readThreads(ImportSource& source) {
  std::vector<Thread> batch;
  const auto hand = [&]() -> Status {
    if (auto done = addMissingStores(batch); !done) return done;
    auto done = submit(std::move(batch), {}, {});
    batch.clear();
    return done;
  };
  const auto wrong = [this](const std::string& file, std::size_t line, const std::string& reason) { problem(file, line, reason); };
  const auto read = source.threads([&](Thread thread, std::size_t line) -> Status {
    if (const std::string reason = problemOf(thread); !reason.empty()) {
      problem(m_threadsFile, line, reason);
      return {};
    }
    const auto isOut = m_forgotten.isOut(thread);
    if (!isOut) return fail(isOut.error());
    if (*isOut) {
      problem(m_threadsFile, line, "this buyer was forgotten here: left out");
      return {};
    }
    batch.push_back(std::move(thread));
    if (batch.size() < batchRows()) return {};
    if (auto done = hand(); !done) return done;
    return goesOn(m_done) ? Status() : fail(ErrorKind::Cancelled, "import.cancelled", "The import was stopped; start it again to go on.");
  }, wrong);
  if (!read) return read;
  if (auto done = hand(); !done) return done;
  return settle();
}

Status ImportRun::readMessages(ImportSource& source) {
  std::vector<storage::ImportedMessage> batch;
  std::vector<std::size_t> lines;
  std::int64_t read = 0;
  const auto wrong = [this](const std::string& file, std::size_t line, const std::string& reason) { problem(file, line, reason); };
  const auto taken = source.messages([&](storage::ImportedMessage message, std::size_t line) -> Status {
    if (m_forgotten.isOut(message)) return {};
    batch.push_back(std::move(message));
    lines.push_back(line);
    if (batch.size() < batchRows()) return {};
    read += static_cast<std::int64_t>(batch.size());
    if (auto done = submit({}, std::move(batch), std::move(lines)); !done) return done;
    batch.clear();
    lines.clear();
    return goesOn(read) ? Status() : fail(ErrorKind::Cancelled, "import.cancelled", "The import was stopped; start it again to go on.");
  }, wrong);
  if (!taken) return taken;
  if (auto done = submit({}, std::move(batch), std::move(lines)); !done) return done;
  return settle();
}

Status ImportRun::learnStores() {
  auto reader = m_parts.database.read();
  if (!reader) return fail(reader.error());
  storage::StoreRepository repository((*reader)->connection());
  const auto stores = repository.list();
  if (!stores) return fail(stores.error());
  for (const Store& store : *stores) {
    const auto imported = repository.isOnlyImported(store);
    if (!imported) return fail(imported.error());
    m_stores.emplace(store.id, store.marketplace);
    if (!*imported) m_connected.insert(store.id);
  }
  return {};
}

std::string ImportRun::problemOf(const Thread& thread) const {
  if (!isStoreName(thread.store.value)) return "the store \"" + thread.store.value + "\" may hold up to 60 letters, digits, dots, dashes and underscores";
  const auto known = m_stores.find(thread.store);
  if (known == m_stores.end() || known->second == thread.marketplace) return {};
  return "the store \"" + thread.store.value + "\" is one of " + std::string(name(known->second)) + ", not of " + std::string(name(thread.marketplace));
}

Status ImportRun::addMissingStores(const std::vector<Thread>& threads) {
  std::map<StoreId, Marketplace> wanted;
  for (const Thread& thread : threads) wanted.emplace(thread.store, thread.marketplace);
  return m_parts.database.writes().write(storage::WritePriority::Import, [&](storage::Connection& connection, ChangeSet& changes) -> Status {
    storage::StoreRepository repository(connection);
    for (const auto& [id, marketplace] : wanted) {
      const auto known = repository.find(id);
      if (!known) return fail(known.error());
      if (*known) continue;
      Store store;
      store.id = id;
      store.marketplace = marketplace;
      store.name = id.value;
      store.timeZone = "UTC";
      store.mode = StoreMode::DisplayOnly;
      if (auto done = repository.add(store, m_parts.clock.now()); !done) return done;
      JournalEntry entry;
      entry.at = m_parts.clock.now();
      entry.actor = m_parts.me().value;
      entry.kind = "store.added";
      entry.subjectKind = SubjectKind::Store;
      entry.subject = id.value;
      entry.payload = R"({"mode":"display-only","by":"import"})";
      if (auto done = storage::Journal::append(connection, entry); !done) return done;
      changes.stores.insert(id);
      ++m_receipt.stores;
    }
    return {};
  });
}

Status ImportRun::submit(std::vector<Thread> threads, std::vector<storage::ImportedMessage> messages, std::vector<std::size_t> lines) {
  if (auto done = settle(); !done) return done;
  if (threads.empty() && messages.empty()) return {};
  m_running = std::make_shared<Batch>(Batch{std::move(threads), std::move(messages), std::move(lines), {}, false});
  m_answer = m_parts.database.writes().submit(
      storage::WritePriority::Import,
      [batch = m_running, writer = m_writer, connected = m_connected, actor = m_parts.me().value, now = m_parts.clock.now()](storage::Connection& connection, ChangeSet& changes) -> Status {
        // What it remembers of a transaction that was lost, or of a connection that was replaced, is not there.
        if (batch->isRepeated || !*writer || (*writer)->connection() != &connection) {
          writer->emplace(connection, actor, now);
          for (const StoreId& store : connected) (*writer)->keepAsTold(store);
        }
        batch->isRepeated = true;
        auto outcome = (*writer)->write(batch->threads, batch->messages);
        if (!outcome) {
          writer->reset();
          return fail(outcome.error());
        }
        batch->outcome = std::move(*outcome);
        changes.orders = true;  // lists read themselves again; naming each thread of an import would cost more than that
        return {};
      });
  return {};
}

Status ImportRun::settle() {
  if (!m_running) return {};
  const Status answer = m_answer.get();
  const std::shared_ptr<Batch> batch = std::move(m_running);
  m_running.reset();
  if (!answer) return answer;
  m_receipt.threads += batch->outcome.threads.fresh;
  m_receipt.messages += batch->outcome.messages.fresh + batch->outcome.messages.updated;
  m_receipt.unchanged += batch->outcome.messages.unchanged;
  for (const std::size_t orphan : batch->outcome.orphans)
    problem(m_messagesFile, batch->lines[orphan], "the thread \"" + batch->messages[orphan].threadRemoteId + "\" is not in " + m_threadsFile);
  return {};
}

Status ImportRun::indexAll() {
  for (;;) {
    std::int64_t left = 0;
    const Duration budget = m_parts.database.writes().isInteractive() ? kAttendedIndexing : kUnattendedIndexing;
    const auto done = m_parts.database.writes().write(storage::WritePriority::Import, [&](storage::Connection& connection, ChangeSet&) -> Status {
      const auto progress = storage::SearchIndex(connection).catchUp(kUnattendedBatch, budget);
      if (!progress) return fail(progress.error());
      left = progress->left;
      return {};
    });
    if (!done) return done;
    if (left == 0) return {};
    if (!goesOn(m_done)) return fail(ErrorKind::Cancelled, "import.cancelled", "The import is stored; indexing goes on in the background.");
  }
}

}  // namespace inquiry::desk
