#pragma once

#include <future>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "core/desk/archive_service.h"
#include "core/desk/import_forgotten.h"
#include "core/desk/import_source.h"
#include "core/desk/parts.h"
#include "core/storage/import_writer.h"

namespace inquiry::desk {

// One import: threads first, then messages in batches, then the search index. Each batch is a transaction of its own that can be repeated,
// so a killed import is resumed by starting it again. Used by one thread.
class ImportRun {
 public:
  ImportRun(Parts& parts, const Progress& progress) : m_parts(parts), m_progress(progress), m_forgotten(parts) {}
  Result<ImportReceipt> run(ImportSource& source);

 private:
  Status readThreads(ImportSource& source);
  Status readMessages(ImportSource& source);
  Status indexAll();
  Status learnStores();
  std::string problemOf(const Thread& thread) const;
  Status addMissingStores(const std::vector<Thread>& threads);
  // Hands a batch to the writer and waits for the one before it: reading and writing overlap, memory stays bounded.
  Status submit(std::vector<Thread> threads, std::vector<storage::ImportedMessage> messages, std::vector<std::size_t> lines);
  Status settle();
  std::size_t batchRows() const;
  bool goesOn(std::int64_t done);
  void problem(const std::string& file, std::size_t line, const std::string& reason);

  struct Batch {
    std::vector<Thread> threads;
    std::vector<storage::ImportedMessage> messages;
    std::vector<std::size_t> lines;  // of the messages, for what cannot be stored
    storage::ImportOutcome outcome;
    bool isRepeated = false;  // run before, in a transaction that was lost
  };
  Parts& m_parts;
  const Progress& m_progress;
  ImportForgotten m_forgotten;
  ImportReceipt m_receipt;
  std::string m_threadsFile, m_messagesFile;
  // One for all batches: it remembers the threads it made. Lives on the writer's thread, made there by the first batch.
  std::shared_ptr<std::optional<storage::ImportWriter>> m_writer = std::make_shared<std::optional<storage::ImportWriter>>();
  std::shared_ptr<Batch> m_running;
  std::future<Status> m_answer;
  std::int64_t m_done = 0, m_expected = 0;
  std::map<StoreId, Marketplace> m_stores;  // known before the import
  std::set<StoreId> m_connected;            // those that their platform tells about
};

}  // namespace inquiry::desk
