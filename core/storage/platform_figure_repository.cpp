#include "core/storage/platform_figure_repository.h"

#include "core/storage/rows.h"
#include "core/storage/store_key.h"

namespace inquiry::storage {
namespace {

constexpr std::string_view kKnown = "SELECT id FROM platform_figure WHERE store = ?1 AND metric = ?2 AND window_days = ?3 AND as_of_at = ?4";
constexpr std::string_view kAdd =
    "INSERT INTO platform_figure (store, metric, window_days, as_of_at, value, part, whole, origin, added_by, added_at) "
    "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)";
constexpr std::string_view kAddMessage =
    "INSERT INTO platform_figure_message (figure, position, message_at, reference, answered_at, is_late) VALUES (?1, ?2, ?3, ?4, ?5, ?6)";
constexpr std::string_view kDropMessages = "DELETE FROM platform_figure_message WHERE figure = ?1";
constexpr std::string_view kDrop = "DELETE FROM platform_figure WHERE id = ?1";
constexpr std::string_view kList =
    "SELECT f.id, s.id, f.metric, f.window_days, f.as_of_at, f.value, f.part, f.whole, f.origin, f.added_by, f.added_at FROM platform_figure f "
    "JOIN store s ON s.key = f.store WHERE s.id = ?1 ORDER BY f.as_of_at DESC, f.id DESC";
constexpr std::string_view kNewest =
    "SELECT f.id, s.id, f.metric, f.window_days, f.as_of_at, f.value, f.part, f.whole, f.origin, f.added_by, f.added_at FROM platform_figure f "
    "JOIN store s ON s.key = f.store WHERE s.id = ?1 AND f.metric = ?2 AND f.window_days = ?3 ORDER BY f.as_of_at DESC LIMIT 1";
constexpr std::string_view kMessages = "SELECT message_at, reference, answered_at, is_late FROM platform_figure_message WHERE figure = ?1 ORDER BY position";

PlatformFigure figureFrom(Row row) {
  PlatformFigure figure;
  figure.id = row.integer(0);
  figure.store.value = row.text(1);
  figure.metric = row.text(2);
  figure.windowDays = static_cast<int>(row.integer(3));
  figure.asOf = row.instant(4);
  figure.value = row.real(5);
  if (!row.isNull(6)) figure.part = row.integer(6);
  if (!row.isNull(7)) figure.whole = row.integer(7);
  figure.origin = row.text(8);
  figure.addedBy.value = row.text(9);
  figure.addedAt = row.instant(10);
  return figure;
}

}  // namespace

Result<std::int64_t> PlatformFigureRepository::save(const PlatformFigure& figure) {
  const auto store = storeKey(m_connection, figure.store);
  if (!store) return fail(store.error());
  const auto known = firstRow<std::int64_t>(m_connection, kKnown, [](Row row) { return row.integer(0); }, *store, figure.metric, figure.windowDays, figure.asOf);
  if (!known) return fail(known.error());
  if (*known)
    if (auto gone = remove(**known); !gone) return fail(gone.error());
  if (auto added = execute(m_connection, kAdd, *store, figure.metric, figure.windowDays, figure.asOf, figure.value, figure.part, figure.whole, figure.origin,
                           figure.addedBy, figure.addedAt);
      !added)
    return fail(added.error());
  const std::int64_t id = m_connection.lastInsertId();
  std::int64_t position = 0;
  for (const PlatformFigure::Message& message : figure.messages)
    if (auto added = execute(m_connection, kAddMessage, id, position++, message.at, message.reference, message.answeredAt, message.isLate); !added)
      return fail(added.error());
  return id;
}

Status PlatformFigureRepository::remove(std::int64_t id) {
  if (auto done = execute(m_connection, kDropMessages, id); !done) return done;
  return changeOne(m_connection, "figure", kDrop, id);
}

Result<std::vector<PlatformFigure>> PlatformFigureRepository::list(const StoreId& store) {
  return allRows<PlatformFigure>(m_connection, kList, figureFrom, store);
}

Result<std::optional<PlatformFigure>> PlatformFigureRepository::newest(const StoreId& store, std::string_view metric, int windowDays) {
  auto figure = firstRow<PlatformFigure>(m_connection, kNewest, figureFrom, store, metric, windowDays);
  if (!figure || !*figure) return figure;
  auto messages = allRows<PlatformFigure::Message>(m_connection, kMessages, [](Row row) {
    return PlatformFigure::Message{row.instant(0), row.text(1), row.optionalInstant(2), row.flag(3)};
  }, (*figure)->id);
  if (!messages) return fail(messages.error());
  (*figure)->messages = std::move(*messages);
  return figure;
}

}  // namespace inquiry::storage
