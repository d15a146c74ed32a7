#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/domain/error.h"
#include "core/domain/id.h"
#include "core/domain/journal_entry.h"
#include "core/storage/connection.h"

namespace inquiry::storage {

// The append-only record of every change. Each row carries the hash of the row before it of the same device, so that altering, removing or
// inserting one anywhere shows. append() belongs into the transaction of the change it tells of.
class Journal {
 public:
  // Fills device, numbers and hashes. InvalidInput when `payload` is no JSON object or `kind` is empty.
  static Status append(Connection& connection, const JournalEntry& entry);

  struct Verdict {
    std::int64_t rows = 0;
    std::optional<std::int64_t> firstWrong;  // seq; absent when all is well
    std::string reason;                      // English sentence, empty when all is well
  };
  // Streams the whole journal; an altered row is a verdict, not an error.
  static Result<Verdict> verify(Connection& connection);

  // Newest first, below `before` when given. Arrivals are not among them: the messages themselves tell of those.
  static Result<std::vector<JournalEntry>> ofSubject(Connection& connection, SubjectKind kind, std::string_view subject, std::size_t limit,
                                                     std::optional<std::int64_t> before = {});
  // Newest first, of all or of one kind; of one thread when `thread` is its id, its answers included. Arrivals are not among them.
  static Result<std::vector<JournalEntry>> newest(Connection& connection, std::string_view kind, std::string_view thread, std::size_t limit);
  // Rows that meet every condition given, newest first, below `before` when given; arrivals only when their kind is asked for. `thread` takes in
  // the rows of its answers, messages and notes.
  struct Question {
    std::string_view actor, kind, thread;  // empty: any
    std::optional<Instant> from, until;    // from <= at < until
    std::optional<std::int64_t> before;
    std::size_t limit = 100;
  };
  struct Told {
    JournalEntry entry;
    std::optional<ThreadId> thread;  // the one it is about, as far as that is still stored
  };
  static Result<std::vector<Told>> told(Connection& connection, const Question& question);
  // Every kind there is but arrivals, in order of the alphabet.
  static Result<std::vector<std::string>> kinds(Connection& connection);
  // All rows in order from above `after`: export and metrics.
  static Result<std::vector<JournalEntry>> list(Connection& connection, std::int64_t after, std::size_t limit);
  // The name of this computer in the journal; made once per workspace.
  static Result<std::string> device(Connection& connection);
  // BLAKE2b-256 of a message body, hex: how payloads refer to text.
  static std::string textHash(std::string_view text);
  // The kind of rows that tell of an arriving message.
  static constexpr std::string_view kArrived = "message.arrived";
};

// Appends many rows of one transaction without asking for the head each time. finish() before the commit, or nothing of the chain's
// head is kept and verify() will say so. No other append in between.
class JournalBatch {
 public:
  static Result<JournalBatch> start(Connection& connection);
  Status append(const JournalEntry& entry);
  Status finish();

 private:
  JournalBatch(Connection& connection, Statement insert) : m_connection(&connection), m_insert(std::move(insert)) {}
  Connection* m_connection;
  Statement m_insert;
  std::string m_device, m_hash;
  std::int64_t m_deviceSeq = 0;
};

}  // namespace inquiry::storage
