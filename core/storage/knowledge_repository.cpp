#include "core/storage/knowledge_repository.h"

#include <algorithm>

#include "core/storage/rows.h"
#include "core/storage/term_matcher.h"
#include "core/storage/tokenizer.h"

namespace inquiry::storage {
namespace {

constexpr std::string_view kColumns =
    "SELECT id, kind, title, title_zh, scene, marketplace, site, owner, review_at, expires_at, approved_by, approved_at, is_native_checked, revision FROM knowledge ";
constexpr std::string_view kSave =
    "INSERT INTO knowledge (id, kind, title, title_zh, scene, marketplace, site, owner, review_at, expires_at, approved_by, approved_at, is_native_checked, revision) "
    "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14) ON CONFLICT (id) DO UPDATE SET kind = ?2, title = ?3, title_zh = ?4, scene = ?5, "
    "marketplace = ?6, site = ?7, owner = ?8, review_at = ?9, expires_at = ?10, approved_by = ?11, approved_at = ?12, is_native_checked = ?13, revision = ?14";
constexpr std::string_view kTexts = "SELECT language, text FROM knowledge_text WHERE entry = ?1 ORDER BY position";
constexpr std::string_view kAddText = "INSERT INTO knowledge_text (entry, position, language, title, text) VALUES (?1, ?2, ?3, ?4, ?5)";
constexpr std::string_view kDropTexts = "DELETE FROM knowledge_text WHERE entry = ?1";
constexpr std::string_view kRemove = "DELETE FROM knowledge WHERE id = ?1";
constexpr std::string_view kSearch =
    "SELECT t.entry FROM knowledge_search f JOIN knowledge_text t ON t.key = f.rowid WHERE f.knowledge_search MATCH ?1 ORDER BY f.rank LIMIT ?2";
// Texts of one entry in several languages are all found by its title.
constexpr std::size_t kTextsPerEntry = 8;

KnowledgeEntry entryFrom(Row row) {
  KnowledgeEntry entry;
  entry.id.value = row.text(0);
  entry.kind = static_cast<KnowledgeKind>(row.integer(1));
  entry.title = row.text(2);
  entry.titleZh = row.text(3);
  entry.scene = row.text(4);
  if (row.integer(5) != 0) entry.marketplace = static_cast<Marketplace>(row.integer(5));
  entry.site = row.text(6);
  entry.owner.value = row.text(7);
  entry.reviewAt = row.optionalInstant(8);
  entry.expiresAt = row.optionalInstant(9);
  if (const auto at = row.optionalInstant(11)) entry.approval = KnowledgeApproval{PersonId{row.text(10)}, *at};
  entry.isNativeChecked = row.flag(12);
  entry.revision = row.integer(13);
  return entry;
}

std::string select(std::string_view rest) { return std::string(kColumns) + std::string(rest); }

}  // namespace

Result<std::vector<KnowledgeEntry>> KnowledgeRepository::withTexts(Result<std::vector<KnowledgeEntry>> entries) {
  if (!entries) return entries;
  for (KnowledgeEntry& entry : *entries) {
    auto texts = allRows<KnowledgeText>(m_connection, kTexts, [](Row row) { return KnowledgeText{row.text(0), row.text(1)}; }, entry.id);
    if (!texts) return fail(texts.error());
    entry.texts = std::move(*texts);
  }
  return entries;
}

Result<bool> KnowledgeRepository::save(const KnowledgeEntry& entry) {
  const auto stored = find(entry.id);
  if (!stored) return fail(stored.error());
  KnowledgeEntry next = entry;
  next.revision = *stored ? (*stored)->revision : 1;
  if (*stored && **stored == next) return false;
  if (*stored) ++next.revision;
  const int marketplace = next.marketplace ? static_cast<int>(*next.marketplace) : 0;
  const std::string approvedBy = next.approval ? next.approval->by.value : std::string();
  const std::optional<Instant> approvedAt = next.approval ? std::optional(next.approval->at) : std::nullopt;
  if (auto done = execute(m_connection, kDropTexts, next.id); !done) return fail(done.error());
  auto done = execute(m_connection, kSave, next.id, static_cast<int>(next.kind), next.title, next.titleZh, next.scene, marketplace, next.site, next.owner,
                      next.reviewAt, next.expiresAt, approvedBy, approvedAt, next.isNativeChecked, next.revision);
  if (!done) return fail(done.error());
  std::int64_t position = 0;
  const std::string titles = next.titleZh.empty() ? next.title : next.title + " " + next.titleZh;
  for (const KnowledgeText& text : next.texts)
    if (done = execute(m_connection, kAddText, next.id, position++, text.language, titles, text.text); !done) return fail(done.error());
  return true;
}

Status KnowledgeRepository::remove(const KnowledgeId& id) {
  if (auto done = execute(m_connection, kDropTexts, id); !done) return done;
  return changeOne(m_connection, "entry", kRemove, id);
}

Result<std::optional<KnowledgeEntry>> KnowledgeRepository::find(const KnowledgeId& id) {
  static const std::string kFind = select("WHERE id = ?1");
  auto entries = withTexts(allRows<KnowledgeEntry>(m_connection, kFind, entryFrom, id));
  if (!entries) return fail(entries.error());
  return entries->empty() ? std::optional<KnowledgeEntry>{} : std::optional(std::move(entries->front()));
}

Result<std::vector<KnowledgeEntry>> KnowledgeRepository::list() {
  static const std::string kList = select("ORDER BY kind, scene, title, id");
  return withTexts(allRows<KnowledgeEntry>(m_connection, kList, entryFrom));
}

Result<std::vector<KnowledgeId>> KnowledgeRepository::search(const std::vector<SearchTerm>& terms, std::size_t limit) {
  std::string expression;
  const TermMatcher matcher(foldTable(m_connection.handle()), terms);
  for (const CompiledTerm& term : matcher.terms())
    if (!term.isExcluded) expression += (expression.empty() ? "" : " AND ") + term.match;
  if (expression.empty()) return std::vector<KnowledgeId>{};
  std::vector<KnowledgeId> found;
  const auto done = forEachRow(m_connection, kSearch, [&](Row row) {
    KnowledgeId id{row.text(0)};
    if (found.size() < limit && std::find(found.begin(), found.end(), id) == found.end()) found.push_back(std::move(id));
  }, expression, static_cast<std::int64_t>(limit * kTextsPerEntry));
  if (!done) return fail(done.error());
  return found;
}

}  // namespace inquiry::storage
