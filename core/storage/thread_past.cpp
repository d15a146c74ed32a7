#include "core/storage/thread_past.h"

#include <string>

namespace inquiry::storage {
namespace {

// Of this connection alone; a job that is rolled back takes its rows along.
constexpr std::string_view kLeft =
    "CREATE TEMP TABLE IF NOT EXISTS thread_left (thread INTEGER PRIMARY KEY, is_there INTEGER, kind INTEGER, status INTEGER, needs_reply INTEGER, unread INTEGER, "
    "assignee TEXT, priority INTEGER, due_at INTEGER, oldest_unanswered_at INTEGER, last_message_at INTEGER, snoozed_until INTEGER, message_count INTEGER, "
    "unanswered_count INTEGER, has_case INTEGER, merged_into INTEGER, tags TEXT);";
// The first change of a transaction counts: what stood before it. Not by OR IGNORE, which the statement that fires the trigger would overrule.
constexpr std::string_view kNote =
    "INSERT INTO thread_left SELECT t.id, 1, t.kind, t.status, t.needs_reply, t.unread, t.assignee, t.priority, t.due_at, t.oldest_unanswered_at, t.last_message_at, "
    "t.snoozed_until, t.message_count, t.unanswered_count, t.has_case, t.merged_into, "
    "(SELECT group_concat(name, char(10)) FROM (SELECT g.name FROM main.thread_tag x CROSS JOIN main.tag g ON g.key = x.tag WHERE x.thread = t.id ORDER BY g.position)) "
    "FROM main.thread t WHERE t.id = ";
constexpr std::string_view kOnce = " AND NOT EXISTS (SELECT 1 FROM temp.thread_left l WHERE l.thread = t.id); END;";
// A statement that writes what stands there already changes nothing.
constexpr std::string_view kOnUpdate =
    "CREATE TEMP TRIGGER thread_left_updated BEFORE UPDATE OF kind, status, needs_reply, unread, assignee, priority, due_at, oldest_unanswered_at, last_message_at, "
    "snoozed_until, message_count, unanswered_count, has_case, merged_into ON main.thread WHEN OLD.kind <> NEW.kind OR OLD.status <> NEW.status OR "
    "OLD.needs_reply <> NEW.needs_reply OR OLD.unread <> NEW.unread OR OLD.assignee <> NEW.assignee OR OLD.priority <> NEW.priority OR OLD.due_at IS NOT NEW.due_at OR "
    "OLD.oldest_unanswered_at IS NOT NEW.oldest_unanswered_at OR OLD.last_message_at IS NOT NEW.last_message_at OR OLD.snoozed_until IS NOT NEW.snoozed_until OR "
    "OLD.message_count <> NEW.message_count OR OLD.unanswered_count <> NEW.unanswered_count OR OLD.has_case <> NEW.has_case OR OLD.merged_into IS NOT NEW.merged_into "
    "BEGIN ";
constexpr std::string_view kOnInsert =
    "CREATE TEMP TRIGGER thread_left_added AFTER INSERT ON main.thread BEGIN INSERT INTO thread_left (thread, is_there) SELECT NEW.id, 0 WHERE NOT EXISTS "
    "(SELECT 1 FROM temp.thread_left l WHERE l.thread = NEW.id); END;";
constexpr std::string_view kOnTag = "CREATE TEMP TRIGGER thread_left_tagged BEFORE INSERT ON main.thread_tag BEGIN ";
constexpr std::string_view kOnUntag = "CREATE TEMP TRIGGER thread_left_untagged BEFORE DELETE ON main.thread_tag BEGIN ";

constexpr std::string_view kHasTable = "SELECT count(*) FROM main.sqlite_master WHERE type = 'table' AND name = 'thread_past'";
constexpr std::string_view kIsAny = "SELECT EXISTS (SELECT 1 FROM temp.thread_left)";
// A thread that came and went within one job leaves nothing.
constexpr std::string_view kKeep =
    "INSERT INTO main.thread_past (at, thread, is_there, kind, status, needs_reply, unread, assignee, priority, due_at, oldest_unanswered_at, last_message_at, snoozed_until, "
    "message_count, unanswered_count, has_case, merged_into, tags) SELECT ?1, l.* FROM temp.thread_left l WHERE l.thread IN (SELECT id FROM main.thread) ORDER BY l.thread";
constexpr std::string_view kClear = "DELETE FROM temp.thread_left";

std::int64_t number(Row row) { return row.integer(0); }

}  // namespace

Status watchThreads(Connection& connection) {
  if (auto made = connection.script(std::string(kLeft)); !made) return made;
  const auto tables = firstRow<std::int64_t>(connection, kHasTable, number);
  if (!tables) return fail(tables.error());
  if (tables->value_or(0) == 0) return {};
  const std::string note(kNote), once(kOnce);
  return connection.script(std::string(kOnUpdate) + note + "OLD.id" + once + std::string(kOnInsert) + std::string(kOnTag) + note + "NEW.thread" + once +
                           std::string(kOnUntag) + note + "OLD.thread" + once);
}

Status keepPast(Connection& connection, Instant at) {
  const auto changed = firstRow<std::int64_t>(connection, kIsAny, number);
  if (!changed) return fail(changed.error());
  if (changed->value_or(0) == 0) return {};
  if (auto kept = execute(connection, kKeep, at); !kept) return kept;
  return execute(connection, kClear);
}

}  // namespace inquiry::storage
