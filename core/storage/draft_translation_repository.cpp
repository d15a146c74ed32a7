#include "core/storage/draft_translation_repository.h"

namespace inquiry::storage {
namespace {

constexpr std::string_view kSave =
    "INSERT OR REPLACE INTO draft_translation (thread, source, from_language, draft, to_language, back, provider, is_confirmed) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)";
constexpr std::string_view kFind = "SELECT source, from_language, draft, to_language, back, provider, is_confirmed FROM draft_translation WHERE thread = ?1";
constexpr std::string_view kConfirm = "UPDATE draft_translation SET is_confirmed = 1 WHERE thread = ?1";
constexpr std::string_view kRemove = "DELETE FROM draft_translation WHERE thread = ?1";
constexpr std::string_view kKeep =
    "INSERT OR REPLACE INTO reply_translation (client_id, thread, source, from_language, draft, to_language, back, provider, is_confirmed) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)";
constexpr std::string_view kOfReply = "SELECT source, from_language, draft, to_language, back, provider, is_confirmed FROM reply_translation WHERE client_id = ?1";

DraftTranslation translationFrom(Row row) { return {row.text(0), row.text(1), row.text(2), row.text(3), row.text(4), row.text(5), row.flag(6), {}, {}}; }

}  // namespace

Status DraftTranslationRepository::save(ThreadId thread, const DraftTranslation& t) {
  return execute(m_connection, kSave, thread, t.source, t.from, t.draft, t.to, t.back, t.provider, t.isConfirmed);
}

Result<std::optional<DraftTranslation>> DraftTranslationRepository::find(ThreadId thread) { return firstRow<DraftTranslation>(m_connection, kFind, translationFrom, thread); }
Status DraftTranslationRepository::confirm(ThreadId thread) { return execute(m_connection, kConfirm, thread); }
Status DraftTranslationRepository::remove(ThreadId thread) { return execute(m_connection, kRemove, thread); }

Status DraftTranslationRepository::keepReply(const std::string& clientId, ThreadId thread, const DraftTranslation& t) {
  return execute(m_connection, kKeep, clientId, thread, t.source, t.from, t.draft, t.to, t.back, t.provider, t.isConfirmed);
}

Result<std::optional<DraftTranslation>> DraftTranslationRepository::ofReply(const std::string& clientId) { return firstRow<DraftTranslation>(m_connection, kOfReply, translationFrom, clientId); }

}  // namespace inquiry::storage
