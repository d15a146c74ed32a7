#include "core/storage/journal.h"

#include <sodium.h>

#include <array>
#include <map>
#include <nlohmann/json.hpp>

#include "core/storage/journal_hash.h"
#include "core/storage/journal_row.h"
#include "core/storage/rows.h"
#include "core/storage/sealing.h"

namespace inquiry::storage {
namespace {

constexpr std::string_view kDeviceSetting = "journal.device";

constexpr std::string_view kDevice = "SELECT value FROM setting WHERE key = ?1";
constexpr std::string_view kSaveDevice = "INSERT INTO setting (key, value) VALUES (?1, ?2)";
constexpr std::string_view kHead = "SELECT device_seq, hash FROM journal_head WHERE device = ?1";
constexpr std::string_view kSaveHead =
    "INSERT INTO journal_head (device, device_seq, hash) VALUES (?1, ?2, ?3) ON CONFLICT (device) DO UPDATE SET device_seq = ?2, hash = ?3";
constexpr std::string_view kInsert =
    "INSERT INTO journal (device, device_seq, at, actor, kind, subject_kind, subject, payload, previous_hash, hash) "
    "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)";
constexpr std::string_view kOrdered =
    "SELECT seq, device, device_seq, at, actor, kind, subject_kind, subject, payload, previous_hash, hash FROM journal WHERE seq > ?1 "
    "ORDER BY seq LIMIT ?2";
constexpr std::string_view kOfSubject =
    "SELECT seq, device, device_seq, at, actor, kind, subject_kind, subject, payload, previous_hash, hash FROM journal INDEXED BY journal_subject "
    "WHERE subject_kind = ?1 AND subject = ?2 AND kind <> 'message.arrived' AND seq < ?3 ORDER BY seq DESC LIMIT ?4";
constexpr std::string_view kNewest =
    "SELECT seq, device, device_seq, at, actor, kind, subject_kind, subject, payload, previous_hash, hash FROM journal "
    "WHERE kind <> 'message.arrived' AND (?1 = '' OR kind = ?1) ORDER BY seq DESC LIMIT ?2";
// A thread's own rows and those of its answers, each by the index.
constexpr std::string_view kNewestOfThread =
    "SELECT seq, device, device_seq, at, actor, kind, subject_kind, subject, payload, previous_hash, hash FROM ("
    "SELECT * FROM journal INDEXED BY journal_subject WHERE kind <> 'message.arrived' AND subject_kind = 3 AND subject = ?2 UNION ALL "
    "SELECT * FROM journal INDEXED BY journal_subject WHERE kind <> 'message.arrived' AND subject_kind = 5 AND "
    "subject IN (SELECT CAST(id AS TEXT) FROM outgoing WHERE thread = CAST(?2 AS INTEGER))) "
    "WHERE ?1 = '' OR kind = ?1 ORDER BY seq DESC LIMIT ?3";
constexpr std::string_view kWitnesses = "SELECT payload FROM journal WHERE kind = ?1";
constexpr std::string_view kHeads = "SELECT device, device_seq, hash FROM journal_head";

Status checkEntry(const JournalEntry& entry) {
  if (!entry.kind.empty() && !entry.payload.empty() && entry.payload.front() == '{' && nlohmann::json::accept(entry.payload)) return {};
  return fail(ErrorKind::InvalidInput, "journal.entry", "A journal row needs a kind and a JSON object.");
}

// Rows whose words were taken out, with the hash of what is left of each, as the witnessing rows say.
using Erased = std::map<std::int64_t, std::string>;
Result<Erased> erasedRows(Connection& connection) {
  Erased erased;
  const auto done = forEachRow(connection, kWitnesses, [&erased](Row row) {
    const auto payload = nlohmann::json::parse(row.view(0), nullptr, false);
    if (!payload.is_object() || !payload.contains("rows")) return;
    for (const auto& each : payload["rows"])
      if (each.is_array() && each.size() == 2 && each[0].is_number_integer() && each[1].is_string()) erased[each[0].get<std::int64_t>()] = each[1].get<std::string>();
  }, kErasedKind);
  if (!done) return fail(done.error());
  return erased;
}

bool isAsWritten(const JournalEntry& entry, const Erased& erased) {
  const std::string hash = journalHashOf(entry);
  if (entry.hash == hash) return true;
  const auto witnessed = erased.find(entry.seq);
  return entry.payload == kErasedPayload && witnessed != erased.end() && witnessed->second == toHex(hash);
}

// `expected` is the number the row should have: rows are never removed, so they count from 1 without a hole.
std::string reasonFor(const JournalEntry& entry, std::int64_t expected, const std::pair<std::int64_t, std::string>& before, const Erased& erased) {
  const std::string row = "Row " + std::to_string(entry.seq);
  if (entry.seq != expected) return row + " stands where row " + std::to_string(expected) + " should: rows are missing or were added.";
  if (entry.deviceSeq != before.first + 1) return row + " does not follow the one before it: rows are missing or were added.";
  if (entry.previousHash != before.second) return row + " does not carry the hash of the row before it.";
  if (!isAsWritten(entry, erased)) return row + " was altered: its hash does not fit.";
  return {};
}

}  // namespace

Result<std::string> Journal::device(Connection& connection) {
  const auto known = firstRow<std::string>(connection, kDevice, [](Row row) { return row.text(0); }, kDeviceSetting);
  if (!known) return fail(known.error());
  if (*known) return **known;
  if (sodium_init() < 0) return fail(ErrorKind::Storage, "journal.random", "The system gives no random numbers: start the program again.");
  std::array<unsigned char, 8> bytes{};
  randombytes_buf(bytes.data(), bytes.size());
  std::string name = toHex({reinterpret_cast<const char*>(bytes.data()), bytes.size()});
  if (auto done = execute(connection, kSaveDevice, kDeviceSetting, name); !done) return fail(done.error());
  return name;
}

Status Journal::append(Connection& connection, const JournalEntry& entry) {
  auto batch = JournalBatch::start(connection);
  if (!batch) return fail(batch.error());
  if (auto done = batch->append(entry); !done) return done;
  return batch->finish();
}

Result<std::vector<JournalEntry>> Journal::newest(Connection& connection, std::string_view kind, std::string_view thread, std::size_t limit) {
  const auto rows = static_cast<std::int64_t>(limit);
  if (thread.empty()) return allRows<JournalEntry>(connection, kNewest, journalEntryFrom, kind, rows);
  return allRows<JournalEntry>(connection, kNewestOfThread, journalEntryFrom, kind, thread, rows);
}

Result<Journal::Verdict> Journal::verify(Connection& connection) {
  Verdict verdict;
  const auto erased = erasedRows(connection);
  if (!erased) return fail(erased.error());
  std::map<std::string, std::pair<std::int64_t, std::string>> heads;
  auto done = forEachRow(connection, kOrdered, [&](Row row) {
    ++verdict.rows;
    if (verdict.firstWrong) return;
    const JournalEntry entry = journalEntryFrom(row);
    auto& head = heads[entry.device];
    verdict.reason = reasonFor(entry, verdict.rows, head, *erased);
    if (!verdict.reason.empty()) verdict.firstWrong = entry.seq;
    head = {entry.deviceSeq, entry.hash};
  }, std::int64_t{-1}, std::int64_t{-1});
  if (!done) return fail(done.error());
  if (verdict.firstWrong) return verdict;
  std::map<std::string, std::pair<std::int64_t, std::string>> kept;
  done = forEachRow(connection, kHeads, [&](Row row) { kept[row.text(0)] = {row.integer(1), row.text(2)}; });
  if (!done) return fail(done.error());
  if (kept == heads) return verdict;
  verdict.firstWrong = verdict.rows + 1;
  verdict.reason = "The journal does not end with the row it should: rows are missing at its end.";
  return verdict;
}

Result<std::vector<JournalEntry>> Journal::ofSubject(Connection& connection, SubjectKind kind, std::string_view subject, std::size_t limit,
                                                     std::optional<std::int64_t> before) {
  return allRows<JournalEntry>(connection, kOfSubject, journalEntryFrom, static_cast<int>(kind), subject, before.value_or(INT64_MAX),
                               static_cast<std::int64_t>(limit));
}

Result<std::vector<JournalEntry>> Journal::list(Connection& connection, std::int64_t after, std::size_t limit) {
  return allRows<JournalEntry>(connection, kOrdered, journalEntryFrom, after, static_cast<std::int64_t>(limit));
}

std::string Journal::textHash(std::string_view text) { return toHex(hashOf(text)); }

Result<JournalBatch> JournalBatch::start(Connection& connection) {
  auto insert = connection.prepare(kInsert);
  if (!insert) return fail(insert.error());
  JournalBatch batch(connection, std::move(*insert));
  auto device = Journal::device(connection);
  if (!device) return fail(device.error());
  batch.m_device = std::move(*device);
  const auto head = firstRow<std::pair<std::int64_t, std::string>>(connection, kHead, [](Row row) {
    return std::pair(row.integer(0), row.text(1));
  }, batch.m_device);
  if (!head) return fail(head.error());
  if (*head) std::tie(batch.m_deviceSeq, batch.m_hash) = **head;
  return batch;
}

Status JournalBatch::append(const JournalEntry& given) {
  if (auto valid = checkEntry(given); !valid) return valid;
  JournalEntry entry = given;
  entry.device = m_device;
  entry.deviceSeq = m_deviceSeq + 1;
  entry.previousHash = m_hash;
  entry.hash = journalHashOf(entry);
  m_insert.reset();
  m_insert.bind(entry.device).bind(entry.deviceSeq).bind(entry.at).bind(entry.actor).bind(entry.kind);
  m_insert.bind(static_cast<int>(entry.subjectKind)).bind(entry.subject).bind(entry.payload);
  m_insert.bindBlob(entry.previousHash).bindBlob(entry.hash);
  if (auto done = m_insert.run(); !done) return done;
  ++m_deviceSeq;
  m_hash = std::move(entry.hash);
  return {};
}

Status JournalBatch::finish() {
  if (m_deviceSeq == 0) return {};
  auto statement = m_connection->prepare(kSaveHead);
  if (!statement) return fail(statement.error());
  statement->bind(m_device).bind(m_deviceSeq).bindBlob(m_hash);
  return statement->run();
}

}  // namespace inquiry::storage
