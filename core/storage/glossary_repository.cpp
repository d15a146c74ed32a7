#include "core/storage/glossary_repository.h"

#include "core/storage/rows.h"

namespace inquiry::storage {
namespace {

constexpr std::string_view kList = "SELECT from_language, to_language, source, target FROM glossary_term ORDER BY from_language, to_language, source";
constexpr std::string_view kTerms = "SELECT from_language, to_language, source, target FROM glossary_term WHERE from_language = ?1 AND to_language = ?2 ORDER BY source";
constexpr std::string_view kSave = "INSERT OR REPLACE INTO glossary_term (from_language, to_language, source, target) VALUES (?1, ?2, ?3, ?4)";
constexpr std::string_view kRemove = "DELETE FROM glossary_term WHERE from_language = ?1 AND to_language = ?2 AND source = ?3";

GlossaryEntry entryFrom(Row row) { return {row.text(0), row.text(1), row.text(2), row.text(3)}; }

}  // namespace

Result<std::vector<GlossaryEntry>> GlossaryRepository::list() { return allRows<GlossaryEntry>(m_connection, kList, entryFrom); }
Result<std::vector<GlossaryEntry>> GlossaryRepository::terms(const std::string& from, const std::string& to) { return allRows<GlossaryEntry>(m_connection, kTerms, entryFrom, from, to); }
Status GlossaryRepository::save(const GlossaryEntry& entry) { return execute(m_connection, kSave, entry.from, entry.to, entry.source, entry.target); }
Status GlossaryRepository::remove(const GlossaryEntry& entry) { return execute(m_connection, kRemove, entry.from, entry.to, entry.source); }

}  // namespace inquiry::storage
