#pragma once

#include <functional>
#include <memory>
#include <mutex>
#include <string>
#include <string_view>

#include "core/domain/error.h"
#include "core/domain/secret.h"
#include "core/storage/file_descriptor.h"
#include "core/storage/outbox_record.h"

namespace inquiry::storage {

class VerifiedSnapshot;

// What must survive even the loss of the database: every change of the outbox and every answer of a token endpoint, encrypted in one file
// beside it, on the disk before the SQL commit. At start the owner replays all records into the database, which must be harmless for
// those it knows already. Safe from any thread.
class OutboxJournal {
 public:
  // Creates the file when there is none. A torn last append is cut off; damage is kept in place and told by opening().damage until
  // startAnew(). `workspaceKey` is the key of the database.
  static Result<std::unique_ptr<OutboxJournal>> open(std::string file, const Secret& workspaceKey);

  // What opening found.
  const OutboxScan& opening() const { return m_opening; }
  // On the disk when it returns; answers the record's number. Room for some hundred records is reserved ahead, so that sending goes on for a
  // while on a full disk.
  Result<std::int64_t> append(std::string_view kind, std::string_view payload);
  // All readable records in order. Fails when the visitor does. Do not append from inside.
  Status replay(const OutboxVisitor& visit);
  // The number of the last record ever written.
  std::int64_t lastSeq() const;
  // Begins an empty file once the database that holds everything is proven to be safe in a snapshot. Records that `keep` wants are carried
  // over under new numbers.
  Status startAnew(const VerifiedSnapshot& proof, const std::function<bool(const OutboxRecord&)>& keep);

 private:
  OutboxJournal(std::string file, Secret key) : m_file(std::move(file)), m_key(std::move(key)) {}
  Status openFile();
  Status writeAtEnd(std::string_view record);
  void reserve(std::int64_t upTo);

  const std::string m_file;
  const Secret m_key;
  OutboxScan m_opening;
  mutable std::mutex m_mutex;  // everything below
  FileDescriptor m_out;
  OutboxChain m_chain;
  std::int64_t m_end = 0, m_reserved = 0;
};

}  // namespace inquiry::storage
