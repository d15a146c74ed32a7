// What an audit asks of the journal.
#include "core/storage/journal.h"
#include "core/storage/journal_row.h"
#include "core/storage/rows.h"

namespace inquiry::storage {
namespace {

// `ofThread` is the thread a row is about: its subject itself, or what stands behind its subject.
constexpr std::string_view kColumns =
    "SELECT j.seq, j.device, j.device_seq, j.at, j.actor, j.kind, j.subject_kind, j.subject, j.payload, j.previous_hash, j.hash, CASE j.subject_kind "
    "WHEN 3 THEN CAST(j.subject AS INTEGER) WHEN 4 THEN (SELECT thread FROM message WHERE id = CAST(j.subject AS INTEGER)) "
    "WHEN 5 THEN (SELECT thread FROM outgoing WHERE id = CAST(j.subject AS INTEGER)) "
    "WHEN 13 THEN (SELECT thread FROM note WHERE id = CAST(j.subject AS INTEGER)) END ";
constexpr std::string_view kConditions =
    " (?1 = '' OR j.actor = ?1) AND j.at >= ?2 AND j.at < ?3 AND j.seq < ?4 ";
constexpr std::string_view kOrder = " ORDER BY j.seq DESC LIMIT ?5";

Journal::Told toldFrom(Row row) {
  Journal::Told told;
  told.entry = journalEntryFrom(row);
  if (!row.isNull(11)) told.thread = ThreadId{row.integer(11)};
  return told;
}

std::string sqlFor(const Journal::Question& question) {
  const std::string head = std::string(kColumns) + "FROM ", rest = "WHERE" + std::string(kConditions);
  const std::string byKind = question.kind.empty() ? "" : "AND j.kind = ?6 ";
  if (question.thread.empty()) {
    const std::string from = question.kind.empty() ? "journal j INDEXED BY journal_told " : "journal j ";
    const std::string arrivals = question.kind.empty() ? "AND j.kind <> 'message.arrived' " : "";
    return head + from + rest + arrivals + byKind + std::string(kOrder);
  }
  // A thread's own rows and those of what hangs on it, each by the index.
  const auto of = [](const char* kind, const char* subjects) {
    return std::string("SELECT * FROM journal INDEXED BY journal_subject WHERE kind <> 'message.arrived' AND subject_kind = ") + kind + " AND subject " + subjects;
  };
  return head + "(" + of("3", "= ?7") + " UNION ALL " + of("4", "IN (SELECT CAST(id AS TEXT) FROM message WHERE thread = CAST(?7 AS INTEGER))") + " UNION ALL " +
         of("5", "IN (SELECT CAST(id AS TEXT) FROM outgoing WHERE thread = CAST(?7 AS INTEGER))") + " UNION ALL " +
         of("13", "IN (SELECT CAST(id AS TEXT) FROM note WHERE thread = CAST(?7 AS INTEGER))") + ") j " + rest + byKind + std::string(kOrder);
}

}  // namespace

Result<std::vector<Journal::Told>> Journal::told(Connection& connection, const Question& question) {
  auto statement = connection.prepare(sqlFor(question));
  if (!statement) return fail(statement.error());
  statement->bind(question.actor)
      .bind(question.from.value_or(Instant::fromMillis(INT64_MIN)))
      .bind(question.until.value_or(Instant::fromMillis(INT64_MAX)))
      .bind(question.before.value_or(INT64_MAX))
      .bind(static_cast<std::int64_t>(question.limit));
  if (!question.kind.empty() || !question.thread.empty()) statement->bind(question.kind);
  if (!question.thread.empty()) statement->bind(question.thread);
  std::vector<Told> rows;
  for (;;) {
    const auto more = statement->step();
    if (!more) return fail(more.error());
    if (!*more) return rows;
    rows.push_back(toldFrom(statement->row()));
  }
}

// One step of the index a kind, whatever the number of rows.
Result<std::vector<std::string>> Journal::kinds(Connection& connection) {
  constexpr std::string_view kKinds =
      "WITH RECURSIVE each (kind) AS (SELECT (SELECT min(kind) FROM journal INDEXED BY journal_kind WHERE kind <> 'message.arrived') UNION ALL "
      "SELECT (SELECT min(kind) FROM journal INDEXED BY journal_kind WHERE kind <> 'message.arrived' AND kind > each.kind) FROM each WHERE each.kind IS NOT NULL) "
      "SELECT kind FROM each WHERE kind IS NOT NULL";
  return allRows<std::string>(connection, kKinds, [](Row row) { return row.text(0); });
}

}  // namespace inquiry::storage
