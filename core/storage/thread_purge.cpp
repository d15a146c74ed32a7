#include "core/storage/thread_purge.h"

#include <nlohmann/json.hpp>

#include "core/storage/gone_marks.h"
#include "core/storage/json_text.h"
#include "core/storage/message_cache.h"
#include "core/storage/row_purge.h"
#include "core/storage/rows.h"
#include "core/storage/sampled_words.h"
#include "core/storage/search_index.h"

namespace inquiry::storage {
namespace {

constexpr std::string_view kMembers = "SELECT id FROM thread WHERE id IN (SELECT value FROM json_each(?1)) OR merged_into IN (SELECT value FROM json_each(?1)) ORDER BY id";
constexpr std::string_view kPlaces = "SELECT s.id, t.remote_id, t.last_rank FROM thread t JOIN store s ON s.key = t.store WHERE t.id IN (SELECT value FROM json_each(?1))";
constexpr std::string_view kMessages = "SELECT id FROM message WHERE thread IN (SELECT value FROM json_each(?1)) ORDER BY id";
constexpr std::string_view kLoaded =
    "SELECT a.hash FROM attachment a JOIN message m ON m.id = a.message WHERE a.hash <> '' AND m.thread IN (SELECT value FROM json_each(?1))";
constexpr std::string_view kAttached =
    "SELECT attachments FROM outgoing WHERE thread IN (SELECT value FROM json_each(?1)) UNION ALL SELECT attachments FROM draft WHERE thread IN (SELECT value FROM json_each(?1))";
constexpr std::string_view kHandedIn =
    "SELECT place FROM evidence WHERE owner_kind = 4 AND owner IN (SELECT CAST(id AS TEXT) FROM platform_case WHERE thread IN (SELECT value FROM json_each(?1)))";
constexpr std::string_view kDropHandedIn =
    "DELETE FROM evidence WHERE owner_kind = 4 AND owner IN (SELECT CAST(id AS TEXT) FROM platform_case WHERE thread IN (SELECT value FROM json_each(?1)))";
// Links name what they are about as text, without a reference.
constexpr std::string_view kDropLinks =
    "DELETE FROM ticket_link WHERE (kind = 1 AND target IN (SELECT value FROM json_each(?2))) "
    "OR (kind = 2 AND target IN (SELECT CAST(id AS TEXT) FROM message WHERE thread IN (SELECT value FROM json_each(?1)))) "
    "OR (kind = 4 AND target IN (SELECT CAST(id AS TEXT) FROM platform_case WHERE thread IN (SELECT value FROM json_each(?1))))";
// Lifted ones: what stands keeps its conversation. Why somebody held it is often told in the buyer's own words.
constexpr std::string_view kDropHolds =
    "DELETE FROM legal_hold WHERE lifted_at IS NOT NULL AND ((kind = 1 AND target IN (SELECT value FROM json_each(?2))) "
    "OR (kind = 3 AND target IN (SELECT CAST(id AS TEXT) FROM platform_case WHERE thread IN (SELECT value FROM json_each(?1)))))";
constexpr std::string_view kDropOrderHolds =
    "DELETE FROM legal_hold WHERE lifted_at IS NOT NULL AND kind = 2 AND store = (SELECT store FROM shop_order WHERE id = ?1) AND target = (SELECT remote_id FROM shop_order WHERE id = ?1)";
constexpr std::string_view kDropAlerts = "DELETE FROM alert WHERE thread <> 0 AND thread IN (SELECT value FROM json_each(?1))";
// The inverse of an action names its threads and holds what they were; without them there is nothing to take back.
constexpr std::string_view kDropUndo =
    "DELETE FROM undo_entry WHERE EXISTS (SELECT 1 FROM json_tree(undo_entry.inverse) j, json_each(?2) w WHERE j.key = 'thread' AND CAST(j.atom AS TEXT) = w.value)";
constexpr std::string_view kLeaveSplits =
    "UPDATE message SET origin = NULL WHERE origin IN (SELECT value FROM json_each(?1)) AND thread NOT IN (SELECT value FROM json_each(?1))";
constexpr std::string_view kLeaveAppeals = "UPDATE appeal SET thread = NULL WHERE thread IN (SELECT value FROM json_each(?1))";
constexpr std::string_view kCounts =
    "SELECT (SELECT count(*) FROM note WHERE thread IN (SELECT value FROM json_each(?1))), (SELECT count(*) FROM outgoing WHERE thread IN (SELECT value FROM json_each(?1))), "
    "(SELECT count(*) FROM draft WHERE thread IN (SELECT value FROM json_each(?1))) + (SELECT count(*) FROM note_draft WHERE thread IN (SELECT value FROM json_each(?1))), "
    "(SELECT count(*) FROM platform_case WHERE thread IN (SELECT value FROM json_each(?1)))";
constexpr std::string_view kOrderPlace = "SELECT s.id, o.remote_id FROM shop_order o JOIN store s ON s.key = o.store WHERE o.id = ?1";
constexpr std::string_view kDropOrderLinks =
    "DELETE FROM ticket_link WHERE store = (SELECT store FROM shop_order WHERE id = ?1) AND ((kind = 3 AND target = (SELECT remote_id FROM shop_order WHERE id = ?1)) "
    "OR (kind = 5 AND target IN (SELECT tracking_number FROM shipment WHERE shop_order = ?1)))";

using Place = std::pair<StoreId, std::string>;

std::string nameOf(std::string_view place) { return std::string(place.substr(place.rfind('/') + 1)); }

// Ids as JSON, as numbers and as text.
struct Ids {
  std::string numbers, texts, list;
  explicit Ids(const std::vector<ThreadId>& threads) {
    nlohmann::json asNumbers = nlohmann::json::array(), asTexts = nlohmann::json::array();
    for (const ThreadId id : threads) {
      asNumbers.push_back(id.value);
      asTexts.push_back(std::to_string(id.value));
      list += (list.empty() ? "" : ", ") + std::to_string(id.value);
    }
    numbers = asNumbers.dump();
    texts = asTexts.dump();
  }
};

Status collectFiles(Connection& connection, const Ids& ids, PurgeCount& count) {
  if (auto done = forEachRow(connection, kLoaded, [&](Row row) { count.files.insert(row.text(0)); }, ids.numbers); !done) return done;
  if (auto done = forEachRow(connection, kHandedIn, [&](Row row) { count.files.insert(nameOf(row.view(0))); }, ids.numbers); !done) return done;
  return forEachRow(connection, kAttached, [&](Row row) {
    for (const OutgoingAttachment& file : attachmentsFromJson(row.view(0))) count.files.insert(nameOf(file.localPath));
  }, ids.numbers);
}

// Up to the newest message that was here: one that is on its way just now is news.
Status leaveMarks(Connection& connection, const Ids& ids) {
  struct Gone {
    StoreId store;
    std::string remoteId;
    Instant until;
  };
  const auto all = allRows<Gone>(connection, kPlaces, [](Row row) { return Gone{StoreId{row.text(0)}, row.text(1), row.instant(2)}; }, ids.numbers);
  if (!all) return fail(all.error());
  GoneMarks marks(connection);
  for (const Gone& each : *all)
    if (auto done = marks.add(each.store, GoneMarks::Kind::Thread, each.remoteId, each.until); !done) return done;
  return {};
}

Status forgetWords(Connection& connection, const Ids& ids, PurgeCount& count) {
  const auto messages = allRows<MessageId>(connection, kMessages, [](Row row) { return MessageId{row.integer(0)}; }, ids.numbers);
  if (!messages) return fail(messages.error());
  SearchIndex index(connection);
  for (const MessageId id : *messages)
    if (auto done = index.forget(id); !done) return done;
  count.messages = static_cast<std::int64_t>(messages->size());
  return {};
}

// What is no reference of the schema.
Status dropLoose(Connection& connection, const Ids& ids, PurgeCount& count) {
  for (const std::string_view sql : {kDropHandedIn, kLeaveSplits, kLeaveAppeals})
    if (auto done = execute(connection, sql, ids.numbers); !done) return done;
  if (auto done = execute(connection, kDropAlerts, ids.numbers); !done) return done;
  count.alerts = connection.changes();
  for (const std::string_view sql : {kDropLinks, kDropHolds, kDropUndo})
    if (auto done = execute(connection, sql, ids.numbers, ids.texts); !done) return done;
  return {};
}

}  // namespace

void PurgeCount::add(const PurgeCount& other) {
  conversations += other.conversations;
  messages += other.messages;
  notes += other.notes;
  answers += other.answers;
  drafts += other.drafts;
  cases += other.cases;
  alerts += other.alerts;
  orders += other.orders;
  files.insert(other.files.begin(), other.files.end());
}

Result<PurgeCount> purgeThreads(Connection& connection, const std::vector<ThreadId>& threads) {
  PurgeCount count;
  if (threads.empty()) return count;
  const auto members = allRows<ThreadId>(connection, kMembers, [](Row row) { return ThreadId{row.integer(0)}; }, Ids(threads).numbers);
  if (!members) return fail(members.error());
  const Ids ids(*members);
  count.conversations = static_cast<std::int64_t>(members->size());
  const auto counted = forEachRow(connection, kCounts, [&](Row row) {
    count.notes = row.integer(0);
    count.answers = row.integer(1);
    count.drafts = row.integer(2);
    count.cases = row.integer(3);
  }, ids.numbers);
  if (!counted) return fail(counted.error());
  if (auto done = collectFiles(connection, ids, count); !done) return fail(done.error());
  if (auto done = leaveMarks(connection, ids); !done) return fail(done.error());
  if (auto done = forgetWords(connection, ids, count); !done) return fail(done.error());
  if (auto done = dropLoose(connection, ids, count); !done) return fail(done.error());
  if (auto done = forgetSampled(connection, *members); !done) return fail(done.error());
  if (ids.list.empty()) return count;
  if (auto done = purgeRows(connection, "thread", "id IN (" + ids.list + ")"); !done) return fail(done.error());
  return count;
}

Result<PurgeCount> purgeOrder(Connection& connection, OrderId order, Instant now) {
  PurgeCount count;
  const auto place = firstRow<Place>(connection, kOrderPlace, [](Row row) { return Place{StoreId{row.text(0)}, row.text(1)}; }, order);
  if (!place) return fail(place.error());
  if (!*place) return count;
  if (auto done = GoneMarks(connection).add((*place)->first, GoneMarks::Kind::Order, (*place)->second, now); !done) return fail(done.error());
  for (const std::string_view sql : {kDropOrderLinks, kDropOrderHolds})
    if (auto done = execute(connection, sql, order); !done) return fail(done.error());
  if (auto done = purgeRows(connection, "shop_order", "id = " + std::to_string(order.value)); !done) return fail(done.error());
  count.orders = 1;
  return count;
}

Result<bool> isFileNamed(Connection& connection, const std::string& name) { return MessageCache(connection).isFileNamed(name); }

}  // namespace inquiry::storage
