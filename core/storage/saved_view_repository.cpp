#include "core/storage/saved_view_repository.h"

#include <nlohmann/json.hpp>

#include "core/storage/rows.h"

namespace inquiry::storage {
namespace {

using nlohmann::json;

constexpr std::string_view kAdd =
    "INSERT INTO saved_view (name, query, search, position) VALUES (?1, ?2, ?3, (SELECT coalesce(max(position), -1) + 1 FROM saved_view))";
constexpr std::string_view kUpdate = "UPDATE saved_view SET name = ?2, query = ?3, search = ?4 WHERE id = ?1";
constexpr std::string_view kRemove = "DELETE FROM saved_view WHERE id = ?1";
constexpr std::string_view kPlace = "UPDATE saved_view SET position = ?2 WHERE id = ?1";
constexpr std::string_view kFind = "SELECT id, name, query, search, position FROM saved_view WHERE id = ?1";
constexpr std::string_view kList = "SELECT id, name, query, search, position FROM saved_view ORDER BY position, id";

std::string queryText(const ThreadQuery& query) {
  json object{{"view", name(query.view)}, {"sort", static_cast<int>(query.sort)}};
  if (query.store) object["store"] = query.store->value;
  if (query.tag) object["tag"] = query.tag->value;
  if (query.assignee) object["assignee"] = query.assignee->value;
  if (query.kind) object["kind"] = name(*query.kind);
  if (!query.language.empty()) object["language"] = query.language;
  if (!query.orderRemoteId.empty()) object["order"] = query.orderRemoteId;
  if (!query.buyerKey.empty()) object["buyer"] = query.buyerKey;
  if (!query.text.empty()) object["text"] = query.text;
  if (query.after) object["after"] = query.after->millis();
  if (query.before) object["before"] = query.before->millis();
  if (query.unread) object["unread"] = *query.unread;
  return object.dump(-1, ' ', false, json::error_handler_t::replace);
}

std::string textAt(const json& object, const char* key) {
  const auto found = object.find(key);
  return found != object.end() && found->is_string() ? found->get<std::string>() : std::string();
}

std::optional<Instant> instantAt(const json& object, const char* key) {
  const auto found = object.find(key);
  if (found == object.end() || !found->is_number_integer()) return {};
  return Instant::fromMillis(found->get<std::int64_t>());
}

ThreadQuery queryFrom(std::string_view text) {
  ThreadQuery query;
  const json object = json::parse(text, nullptr, false);
  if (!object.is_object()) return query;
  query.view = threadViewFromName(textAt(object, "view")).value_or(ThreadView::All);
  if (object.contains("sort") && object["sort"].is_number_integer()) query.sort = static_cast<ThreadSort>(object["sort"].get<int>());
  if (object.contains("store")) query.store = StoreId{textAt(object, "store")};
  if (object.contains("tag")) query.tag = TagName{textAt(object, "tag")};
  if (object.contains("assignee")) query.assignee = PersonId{textAt(object, "assignee")};
  query.kind = threadKindFromName(textAt(object, "kind"));
  query.language = textAt(object, "language");
  query.orderRemoteId = textAt(object, "order");
  query.buyerKey = textAt(object, "buyer");
  query.text = textAt(object, "text");
  query.after = instantAt(object, "after");
  query.before = instantAt(object, "before");
  if (object.contains("unread") && object["unread"].is_boolean()) query.unread = object["unread"].get<bool>();
  return query;
}

SavedView viewFrom(Row row) {
  return {ViewId{row.integer(0)}, row.text(1), queryFrom(row.view(2)), row.text(3), static_cast<int>(row.integer(4))};
}

}  // namespace

Result<ViewId> SavedViewRepository::add(const SavedView& view) {
  if (auto done = execute(m_connection, kAdd, view.name, queryText(view.query), view.search); !done) return fail(done.error());
  return ViewId{m_connection.lastInsertId()};
}

Status SavedViewRepository::update(const SavedView& view) {
  return changeOne(m_connection, "view", kUpdate, view.id, view.name, queryText(view.query), view.search);
}

Status SavedViewRepository::remove(ViewId id) { return changeOne(m_connection, "view", kRemove, id); }

Status SavedViewRepository::reorder(const std::vector<ViewId>& order) {
  int position = 0;
  for (const ViewId id : order)
    if (auto done = changeOne(m_connection, "view", kPlace, id, position++); !done) return done;
  return {};
}

Result<std::optional<SavedView>> SavedViewRepository::find(ViewId id) { return firstRow<SavedView>(m_connection, kFind, viewFrom, id); }
Result<std::vector<SavedView>> SavedViewRepository::list() { return allRows<SavedView>(m_connection, kList, viewFrom); }

}  // namespace inquiry::storage
