#include "core/storage/thread_merge.h"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "core/storage/rows.h"
#include "core/storage/thread_repository.h"
#include "core/storage/thread_row.h"

namespace inquiry::storage {
namespace {

using nlohmann::json;

struct Place {
  std::int64_t store = 0, mergedInto = 0;
};

constexpr std::string_view kPlace = "SELECT store, coalesce(merged_into, 0) FROM thread WHERE id = ?1";
constexpr std::string_view kMessages = "SELECT id FROM message WHERE thread = ?1 AND id >= ?2 ORDER BY id";
constexpr std::string_view kNotes = "SELECT id FROM note WHERE thread = ?1 AND created_at >= ?2";
constexpr std::string_view kOutgoing = "SELECT id FROM outgoing WHERE thread = ?1 AND created_at >= ?2";
// Home is where the message was written; NULL while it stands there.
constexpr std::string_view kMoveMessage =
    "UPDATE message SET origin = nullif(coalesce(origin, thread), ?2), thread = ?2 WHERE id = ?1 AND thread = ?3";
constexpr std::string_view kThreadOf = "SELECT thread FROM message WHERE id = ?1";
constexpr std::string_view kMoveNote = "UPDATE note SET thread = ?2 WHERE id = ?1 AND thread = ?3";
constexpr std::string_view kMoveOutgoing = "UPDATE outgoing SET thread = ?2 WHERE id = ?1 AND thread = ?3";
constexpr std::string_view kMoveDraft =
    "UPDATE draft SET thread = ?2 WHERE thread = ?1 AND NOT EXISTS (SELECT 1 FROM draft WHERE thread = ?2)";
// Stays where it is when the merge is undone: it is there, not lost.
constexpr std::string_view kMoveNoteDraft =
    "UPDATE note_draft SET thread = ?2 WHERE thread = ?1 AND NOT EXISTS (SELECT 1 FROM note_draft WHERE thread = ?2)";
constexpr std::string_view kSetMerged = "UPDATE thread SET merged_into = ?2 WHERE id = ?1";
// What stands in ?2 and was written for ?1 or for a thread merged into it before.
constexpr std::string_view kArrivals =
    "WITH RECURSIVE member (id) AS (VALUES (?1) UNION SELECT t.id FROM member m JOIN thread t ON t.merged_into = m.id WHERE t.id <> ?2) "
    "SELECT id FROM message WHERE thread = ?2 AND origin IN (SELECT id FROM member) ORDER BY id";
constexpr std::string_view kCopyThread =
    "INSERT INTO thread (store, remote_id, kind, buyer_key, buyer_name, order_remote_id, item_remote_id, subject, status, snoozed_until, unread, "
    "is_history, send_blocked, send_blocked_reason, language, assignee, priority, created_at, is_vip) SELECT store, ?2, kind, buyer_key, buyer_name, "
    "order_remote_id, item_remote_id, subject, status, snoozed_until, unread, is_history, send_blocked, send_blocked_reason, language, assignee, "
    "priority, (SELECT sent_at FROM message WHERE id = ?3), is_vip FROM thread WHERE id = ?1";
constexpr std::string_view kSplitName = "SELECT remote_id, lower(hex(randomblob(8))) FROM thread WHERE id = ?1";

constexpr std::int64_t kAll = INT64_MIN;

std::int64_t number(Row row) { return row.integer(0); }
Place placeFrom(Row row) { return {row.integer(0), row.integer(1)}; }

tl::unexpected<Error> changedSince() {
  return fail(ErrorKind::Conflict, "undo.changed", "The threads have been merged or split again since: take the later step back first.");
}

Result<Place> placeOf(Connection& connection, ThreadId id) {
  const auto place = firstRow<Place>(connection, kPlace, placeFrom, id);
  if (!place) return fail(place.error());
  if (!*place) return fail(ErrorKind::NotFound, "storage.not_found", "There is no such thread any more: reload the list.");
  return **place;
}

Status moveAll(Connection& connection, std::string_view sql, const std::vector<std::int64_t>& ids, ThreadId from, ThreadId to) {
  for (const std::int64_t id : ids)
    if (auto done = execute(connection, sql, id, to, from); !done) return done;
  return {};
}

struct Moved {
  std::vector<std::int64_t> messages, notes, outgoing;
};

Result<Moved> contentOf(Connection& connection, ThreadId thread, std::int64_t firstMessage, std::int64_t since) {
  Moved moved;
  struct Part {
    std::vector<std::int64_t>& into;
    std::string_view sql;
    std::int64_t from;
  };
  for (const Part& part : {Part{moved.messages, kMessages, firstMessage}, Part{moved.notes, kNotes, since}, Part{moved.outgoing, kOutgoing, since}}) {
    auto ids = allRows<std::int64_t>(connection, part.sql, number, thread, part.from);
    if (!ids) return fail(ids.error());
    part.into = std::move(*ids);
  }
  return moved;
}

Status move(Connection& connection, const Moved& moved, ThreadId from, ThreadId to) {
  if (auto done = moveAll(connection, kMoveMessage, moved.messages, from, to); !done) return done;
  if (auto done = moveAll(connection, kMoveNote, moved.notes, from, to); !done) return done;
  return moveAll(connection, kMoveOutgoing, moved.outgoing, from, to);
}

Status refresh(Connection& connection, ThreadId one, ThreadId other) {
  ThreadRepository threads(connection);
  for (const ThreadId id : {one, other}) {
    if (auto done = threads.refreshFromMessages(id); !done) return done;
    if (auto done = threads.refreshMarks(id); !done) return done;
  }
  return {};
}

json inverseOf(std::string_view what, ThreadId kept, ThreadId other, const Moved& moved) {
  return {{"what", what}, {"kept", kept.value}, {"other", other.value}, {"messages", moved.messages}, {"notes", moved.notes}, {"outgoing", moved.outgoing}};
}

std::vector<std::int64_t> numbers(const json& value, const char* key) {
  std::vector<std::int64_t> list;
  if (value.contains(key))
    for (const json& item : value[key])
      if (item.is_number_integer()) list.push_back(item.get<std::int64_t>());
  return list;
}

// 0 when it is missing or no number.
ThreadId threadIn(const json& value, const char* key) {
  return ThreadId{value.contains(key) && value[key].is_number_integer() ? value[key].get<std::int64_t>() : 0};
}

}  // namespace

Result<std::string> ThreadMerge::merge(ThreadId from, ThreadId into) {
  const auto source = placeOf(m_connection, from);
  if (!source) return fail(source.error());
  const auto target = placeOf(m_connection, into);
  if (!target) return fail(target.error());
  if (from == into || source->store != target->store)
    return fail(ErrorKind::Refused, "thread.merge_stores", "Only two different threads of one store can be merged.");
  if (source->mergedInto != 0 || target->mergedInto != 0)
    return fail(ErrorKind::Refused, "thread.merged_already", "One of the threads has been merged before: reload the list.");
  const auto moved = contentOf(m_connection, from, kAll, kAll);
  if (!moved) return fail(moved.error());
  const auto stood = allRows<std::int64_t>(m_connection, kArrivals, number, from, into);
  if (!stood) return fail(stood.error());
  if (auto done = move(m_connection, *moved, from, into); !done) return fail(done.error());
  if (auto done = execute(m_connection, kMoveDraft, from, into); !done) return fail(done.error());
  const bool draftMoved = m_connection.changes() > 0;
  if (auto done = execute(m_connection, kMoveNoteDraft, from, into); !done) return fail(done.error());
  if (auto done = execute(m_connection, kSetMerged, from, into); !done) return fail(done.error());
  if (auto done = refresh(m_connection, from, into); !done) return fail(done.error());
  json inverse = inverseOf("merge", into, from, *moved);
  inverse["draft"] = draftMoved;
  inverse["stood"] = *stood;
  return inverse.dump();
}

Result<ThreadMerge::Split> ThreadMerge::split(ThreadId thread, MessageId first) {
  const auto place = placeOf(m_connection, thread);
  if (!place) return fail(place.error());
  if (place->mergedInto != 0)
    return fail(ErrorKind::Refused, "thread.merged_already", "The thread has been merged into another one: split that one.");
  const auto all = allRows<std::int64_t>(m_connection, kMessages, number, thread, kAll);
  if (!all) return fail(all.error());
  if (all->empty() || first.value <= all->front() || first.value > all->back())
    return fail(ErrorKind::Refused, "thread.split_place", "A thread is split at a message of its own that is not the first.");
  const auto name = firstRow<std::string>(m_connection, kSplitName, [](Row row) {
    return platformRemoteId(row.view(0)) + kSplitMark + row.text(1);
  }, thread);
  if (!name) return fail(name.error());
  if (auto done = execute(m_connection, kCopyThread, thread, name->value_or(""), first); !done) return fail(done.error());
  const ThreadId created{m_connection.lastInsertId()};
  // Notes and outbox rows stay: they tell of the conversation up to here.
  const auto moved = contentOf(m_connection, thread, first.value, INT64_MAX);
  if (!moved) return fail(moved.error());
  if (auto done = move(m_connection, *moved, thread, created); !done) return fail(done.error());
  if (auto done = refresh(m_connection, thread, created); !done) return fail(done.error());
  return Split{created, inverseOf("split", thread, created, *moved).dump()};
}

Result<ThreadId> ThreadMerge::show(MessageId message, ThreadId thread) {
  const auto found = firstRow<ThreadId>(m_connection, kThreadOf, [](Row row) { return ThreadId{row.integer(0)}; }, message);
  if (!found) return fail(found.error());
  const auto place = placeOf(m_connection, thread);
  if (!place) return fail(place.error());
  if (!*found || **found == thread) return thread;
  if (place->mergedInto != 0) return **found;
  if (auto done = execute(m_connection, kMoveMessage, message, thread, **found); !done) return fail(done.error());
  if (auto done = refresh(m_connection, **found, thread); !done) return fail(done.error());
  return thread;
}

Status ThreadMerge::undo(std::string_view inverse) {
  const json value = json::parse(inverse, nullptr, false);
  if (!value.is_object() || !value.contains("what"))
    return fail(ErrorKind::InvalidInput, "undo.unreadable", "This step cannot be taken back: its record is unreadable.");
  const ThreadId kept = threadIn(value, "kept"), other = threadIn(value, "other");
  const auto keptPlace = placeOf(m_connection, kept);
  if (!keptPlace) return fail(keptPlace.error());
  const auto otherPlace = placeOf(m_connection, other);
  if (!otherPlace) return fail(otherPlace.error());
  if (keptPlace->mergedInto != 0) return changedSince();
  if (value["what"] == "split") {
    if (otherPlace->mergedInto != 0) return changedSince();
    const auto moved = contentOf(m_connection, other, kAll, kAll);
    if (!moved) return fail(moved.error());
    if (auto done = move(m_connection, *moved, other, kept); !done) return done;
    if (auto done = execute(m_connection, kSetMerged, other, kept); !done) return done;
    return refresh(m_connection, kept, other);
  }
  if (otherPlace->mergedInto != kept.value) return changedSince();
  const Moved moved{numbers(value, "messages"), numbers(value, "notes"), numbers(value, "outgoing")};
  // What came while the merge stood goes with it; what earlier splits had put there stays.
  auto late = allRows<std::int64_t>(m_connection, kArrivals, number, other, kept);
  if (!late) return fail(late.error());
  const auto stood = numbers(value, "stood");
  std::erase_if(*late, [&](std::int64_t id) { return std::find(stood.begin(), stood.end(), id) != stood.end(); });
  if (auto done = move(m_connection, moved, kept, other); !done) return done;
  if (auto done = moveAll(m_connection, kMoveMessage, *late, kept, other); !done) return done;
  if (value.contains("draft") && value["draft"] == true)
    if (auto done = execute(m_connection, kMoveDraft, kept, other); !done) return done;
  if (auto done = execute(m_connection, kSetMerged, other, nullptr); !done) return done;
  return refresh(m_connection, kept, other);
}

}  // namespace inquiry::storage
