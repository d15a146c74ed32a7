#include "core/storage/journal_erasure.h"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "core/storage/journal.h"
#include "core/storage/journal_hash.h"
#include "core/storage/rows.h"
#include "core/storage/sealing.h"

namespace inquiry::storage {
namespace {

constexpr std::string_view kWithTerm = "SELECT seq FROM journal WHERE payload <> ?1 AND kind <> ?2 AND (instr(payload, ?3) > 0 OR subject = ?4) ORDER BY seq";
// A hold is told of under its store, with its number.
constexpr std::string_view kOfHolds =
    "SELECT seq FROM journal WHERE kind IN ('hold.set', 'hold.lifted') AND payload <> ?1 AND CASE WHEN json_valid(payload) THEN json_extract(payload, '$.hold') END IN "
    "(SELECT id FROM legal_hold WHERE (kind = 1 AND target IN (SELECT value FROM json_each(?2))) OR (kind = 2 AND target IN (SELECT value FROM json_each(?3))) "
    "OR (kind = 3 AND target IN (SELECT value FROM json_each(?4))))";
constexpr std::string_view kRow = "SELECT device, device_seq, at, actor, kind, subject_kind, subject, previous_hash FROM journal WHERE seq = ?1 AND payload <> ?2";
constexpr std::string_view kErase = "UPDATE journal SET payload = ?2, subject = ?3 WHERE seq = ?1";

JournalEntry erasedEntryFrom(Row row) {
  JournalEntry entry;
  entry.device = row.text(0);
  entry.deviceSeq = row.integer(1);
  entry.at = row.instant(2);
  entry.actor = row.text(3);
  entry.kind = row.text(4);
  entry.subjectKind = static_cast<SubjectKind>(row.integer(5));
  // Numbers of ours name nobody; those of platforms and buyers do.
  const bool isNumberOfOurs = entry.subjectKind != SubjectKind::Order && entry.subjectKind != SubjectKind::Buyer;
  if (isNumberOfOurs) entry.subject = row.text(6);
  entry.previousHash = row.text(7);
  entry.payload = kErasedPayload;
  return entry;
}

template <class Ids>
std::string numbersOf(const Ids& ids) {
  nlohmann::json list = nlohmann::json::array();
  for (const auto id : ids) list.push_back(std::to_string(id.value));
  return list.dump();
}

Status addHolds(Connection& connection, const JournalMatter& matter, std::vector<std::int64_t>& rows) {
  const std::string orders = nlohmann::json(matter.orders).dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
  return forEachRow(connection, kOfHolds, [&rows](Row row) { rows.push_back(row.integer(0)); }, kErasedPayload, numbersOf(matter.threads), orders, numbersOf(matter.cases));
}

// As it stands inside of a JSON text.
std::string inJson(const std::string& term) {
  const std::string quoted = nlohmann::json(term).dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
  return quoted.substr(1, quoted.size() - 2);
}

}  // namespace

Result<std::vector<std::int64_t>> journalRowsToErase(Connection& connection, const JournalMatter& matter, const std::vector<std::string>& terms) {
  const auto about = journalOf(connection, matter, JournalScope::Everything);
  if (!about) return fail(about.error());
  std::vector<std::int64_t> rows;
  for (const JournalEntry& entry : *about)
    if (entry.payload != kErasedPayload) rows.push_back(entry.seq);
  if (auto added = addHolds(connection, matter, rows); !added) return fail(added.error());
  for (const std::string& term : terms) {
    const auto found = forEachRow(connection, kWithTerm, [&rows](Row row) { rows.push_back(row.integer(0)); }, kErasedPayload, kErasedKind, inJson(term), term);
    if (!found) return fail(found.error());
  }
  std::sort(rows.begin(), rows.end());
  rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
  return rows;
}

Status eraseJournalRows(Connection& connection, const std::vector<std::int64_t>& rows, const JournalEntry& witness) {
  nlohmann::json left = nlohmann::json::array();
  std::vector<std::pair<std::int64_t, std::string>> changes;
  for (const std::int64_t seq : rows) {
    const auto entry = firstRow<JournalEntry>(connection, kRow, erasedEntryFrom, seq, kErasedPayload);
    if (!entry) return fail(entry.error());
    if (!*entry) continue;
    left.push_back({seq, toHex(journalHashOf(**entry))});
    changes.emplace_back(seq, (*entry)->subject);
  }
  if (changes.empty()) return {};
  JournalEntry row = witness;
  row.kind = kErasedKind;
  row.payload = nlohmann::json{{"rows", left}}.dump();
  if (auto done = Journal::append(connection, row); !done) return done;
  for (const auto& [seq, subject] : changes)
    if (auto done = execute(connection, kErase, seq, kErasedPayload, subject); !done) return done;
  return {};
}

}  // namespace inquiry::storage
