#include "core/storage/translation_repository.h"

#include <nlohmann/json.hpp>

#include "core/storage/rows.h"

namespace inquiry::storage {
namespace {

using Json = nlohmann::json;

constexpr std::string_view kCached = "SELECT text, provider, from_language, to_language, troubles, made_at FROM translation WHERE key = ?1 ORDER BY id DESC LIMIT 1";
constexpr std::string_view kForget = "DELETE FROM translation WHERE key = ?1 AND thread = ?2 AND message IS ?3";
constexpr std::string_view kSave =
    "INSERT INTO translation (key, thread, message, provider, from_language, to_language, text, troubles, made_at) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)";
constexpr std::string_view kOfThread =
    "SELECT t.text, t.provider, t.from_language, t.to_language, t.troubles, t.made_at, t.message FROM message m CROSS JOIN translation t ON t.message = m.id AND t.to_language = ?2 "
    "WHERE m.thread = ?1 ORDER BY t.id";
constexpr std::string_view kIsShown = "SELECT is_shown FROM thread_translation WHERE thread = ?1 AND is_shown IS NOT NULL";
constexpr std::string_view kSetShown = "INSERT INTO thread_translation (thread, is_shown) VALUES (?1, ?2) ON CONFLICT (thread) DO UPDATE SET is_shown = ?2";
constexpr std::string_view kSaveExcerpt =
    "INSERT INTO thread_translation (thread, language, source, excerpt) VALUES (?1, ?2, ?3, ?4) "
    "ON CONFLICT (thread) DO UPDATE SET language = ?2, source = ?3, excerpt = ?4";
constexpr std::string_view kExcerpt =
    "SELECT e.excerpt FROM thread_translation e JOIN thread t ON t.id = e.thread AND t.excerpt = e.source WHERE e.thread = ?1 AND e.language = ?2 AND e.excerpt <> ''";
constexpr std::string_view kWant = "INSERT INTO translation_wanted (message, next_at) VALUES (?1, ?2) ON CONFLICT (message) DO NOTHING";
constexpr std::string_view kWanted =
    "SELECT w.message, m.thread, w.attempts FROM translation_wanted w JOIN message m ON m.id = w.message WHERE w.next_at <= ?1 ORDER BY w.next_at, w.message LIMIT ?2";
constexpr std::string_view kPostpone = "UPDATE translation_wanted SET attempts = attempts + 1, next_at = ?2 WHERE message = ?1";
constexpr std::string_view kSettle = "DELETE FROM translation_wanted WHERE message = ?1";

std::string toJson(const std::vector<TranslationTrouble>& troubles) {
  Json list = Json::array();
  for (const TranslationTrouble& trouble : troubles) list.push_back({{"kind", static_cast<int>(trouble.kind)}, {"source", trouble.source}, {"target", trouble.target}});
  return list.dump(-1, ' ', false, Json::error_handler_t::replace);
}

std::vector<TranslationTrouble> troublesFrom(std::string_view text) {
  std::vector<TranslationTrouble> troubles;
  const Json list = Json::parse(text, nullptr, false);
  if (!list.is_array()) return troubles;
  for (const Json& row : list)
    if (row.is_object()) troubles.push_back({static_cast<TranslationTrouble::Kind>(row.value("kind", 1)), row.value("source", std::string()), row.value("target", std::string())});
  return troubles;
}

Translation translationFrom(Row row) { return {row.text(0), row.text(1), row.text(2), row.text(3), troublesFrom(row.view(4)), row.instant(5)}; }

}  // namespace

Result<std::optional<Translation>> TranslationRepository::cached(const std::string& key) { return firstRow<Translation>(m_connection, kCached, translationFrom, key); }

Status TranslationRepository::save(const std::string& key, const Place& place, const Translation& translation) {
  if (auto done = execute(m_connection, kForget, key, place.thread, place.message); !done) return done;
  return execute(m_connection, kSave, key, place.thread, place.message, translation.provider, translation.from, translation.to, translation.text, toJson(translation.troubles), translation.madeAt);
}

Result<std::map<MessageId, Translation>> TranslationRepository::ofThread(ThreadId thread, const std::string& to) {
  std::map<MessageId, Translation> found;
  const auto done = forEachRow(m_connection, kOfThread, [&found](Row row) { found.insert_or_assign(MessageId{row.integer(6)}, translationFrom(row)); }, thread, to);
  if (!done) return fail(done.error());
  return found;
}

Result<std::optional<bool>> TranslationRepository::isShown(ThreadId thread) {
  return firstRow<bool>(m_connection, kIsShown, [](Row row) { return row.flag(0); }, thread);
}

Status TranslationRepository::setShown(ThreadId thread, bool isShown) { return execute(m_connection, kSetShown, thread, isShown); }

Status TranslationRepository::saveExcerpt(ThreadId thread, const Excerpt& excerpt) { return execute(m_connection, kSaveExcerpt, thread, excerpt.language, excerpt.source, excerpt.text); }

Result<std::optional<std::string>> TranslationRepository::excerpt(ThreadId thread, const std::string& language) {
  return firstRow<std::string>(m_connection, kExcerpt, [](Row row) { return row.text(0); }, thread, language);
}

Status TranslationRepository::want(MessageId message, Instant from) { return execute(m_connection, kWant, message, from); }

Result<std::vector<TranslationRepository::Wanted>> TranslationRepository::wanted(Instant now, std::size_t most) {
  return allRows<Wanted>(m_connection, kWanted, [](Row row) { return Wanted{MessageId{row.integer(0)}, ThreadId{row.integer(1)}, static_cast<int>(row.integer(2))}; }, now, static_cast<std::int64_t>(most));
}

Status TranslationRepository::postpone(MessageId message, Instant until) { return execute(m_connection, kPostpone, message, until); }
Status TranslationRepository::settle(MessageId message) { return execute(m_connection, kSettle, message); }

}  // namespace inquiry::storage
