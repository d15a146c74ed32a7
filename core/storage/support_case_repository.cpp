#include "core/storage/support_case_repository.h"

#include "core/storage/rows.h"
#include "core/storage/store_key.h"

namespace inquiry::storage {
namespace {

constexpr std::string_view kColumns =
    "SELECT c.id, s.id, c.site, c.platform_id, c.category, c.subject, c.text, c.notice_id, c.notice_link, c.language, c.call_back, c.state, c.defect_rate, "
    "c.history, c.opened_at, c.sent_at, c.expected_at, c.answered_at, c.closed_at, c.created_by FROM support_case c CROSS JOIN store s ON s.key = c.store WHERE ";
constexpr std::string_view kAdd =
    "INSERT INTO support_case (store, site, platform_id, category, subject, text, notice_id, notice_link, language, call_back, state, defect_rate, history, "
    "opened_at, sent_at, expected_at, answered_at, closed_at, created_by) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19) "
    "RETURNING id";
constexpr std::string_view kSave =
    "UPDATE support_case SET site = ?2, platform_id = ?3, category = ?4, subject = ?5, text = ?6, notice_id = ?7, notice_link = ?8, language = ?9, call_back = ?10, "
    "state = ?11, defect_rate = ?12, history = ?13, opened_at = ?14, sent_at = ?15, expected_at = ?16, answered_at = ?17, closed_at = ?18 WHERE id = ?1";
constexpr std::string_view kFollowUps = "SELECT at, by_person, is_ours, text FROM support_follow_up WHERE support_case = ?1 ORDER BY at, position";
constexpr std::string_view kAddFollowUp =
    "INSERT INTO support_follow_up (support_case, position, at, by_person, is_ours, text) VALUES (?1, "
    "(SELECT coalesce(max(position), 0) + 1 FROM support_follow_up WHERE support_case = ?1), ?2, ?3, ?4, ?5)";
constexpr std::string_view kFirstAbout =
    "SELECT id FROM support_case WHERE notice_id = ?2 AND notice_id <> '' AND store = (SELECT key FROM store WHERE id = ?1) ORDER BY id LIMIT 1";

SupportCase caseFrom(Row row) {
  SupportCase value;
  value.id.value = row.integer(0);
  value.store.value = row.text(1);
  value.site = row.text(2);
  value.platformId = row.text(3);
  value.category = row.text(4);
  value.subject = row.text(5);
  value.text = row.text(6);
  value.noticeId = row.text(7);
  value.noticeLink = row.text(8);
  value.language = row.text(9);
  value.callBack = row.text(10);
  value.state = static_cast<SupportState>(row.integer(11));
  if (!row.isNull(12)) value.defectRate = row.real(12);
  value.history = row.text(13);
  value.openedAt = row.instant(14);
  value.sentAt = row.optionalInstant(15);
  value.expectedAt = row.optionalInstant(16);
  value.answeredAt = row.optionalInstant(17);
  value.closedAt = row.optionalInstant(18);
  value.createdBy.value = row.text(19);
  return value;
}

SupportFollowUp followUpFrom(Row row) { return {row.instant(0), PersonId{row.text(1)}, row.flag(2), row.text(3)}; }

std::string select(std::string_view rest) { return std::string(kColumns) + std::string(rest); }

}  // namespace

Result<SupportCaseId> SupportCaseRepository::add(const SupportCase& value) {
  const auto store = storeKey(m_connection, value.store);
  if (!store) return fail(store.error());
  const auto id = firstRow<SupportCaseId>(m_connection, kAdd, [](Row row) { return SupportCaseId{row.integer(0)}; }, *store, value.site, value.platformId, value.category,
                                          value.subject, value.text, value.noticeId, value.noticeLink, value.language, value.callBack, static_cast<int>(value.state),
                                          value.defectRate, value.history, value.openedAt, value.sentAt, value.expectedAt, value.answeredAt, value.closedAt, value.createdBy);
  if (!id) return fail(id.error());
  return **id;
}

Status SupportCaseRepository::save(const SupportCase& value) {
  return changeOne(m_connection, "support case", kSave, value.id, value.site, value.platformId, value.category, value.subject, value.text, value.noticeId, value.noticeLink,
                   value.language, value.callBack, static_cast<int>(value.state), value.defectRate, value.history, value.openedAt, value.sentAt, value.expectedAt,
                   value.answeredAt, value.closedAt);
}

Status SupportCaseRepository::addFollowUp(SupportCaseId id, const SupportFollowUp& followUp) {
  return execute(m_connection, kAddFollowUp, id, followUp.at, followUp.by, followUp.isOurs, followUp.text);
}

Result<std::optional<SupportCase>> SupportCaseRepository::find(SupportCaseId id) {
  static const std::string kFind = select("c.id = ?1");
  auto found = firstRow<SupportCase>(m_connection, kFind, caseFrom, id);
  if (!found || !*found) return found;
  if (auto done = fill(**found); !done) return fail(done.error());
  return found;
}

Result<std::optional<SupportCaseId>> SupportCaseRepository::firstAbout(const StoreId& store, std::string_view noticeId) {
  return firstRow<SupportCaseId>(m_connection, kFirstAbout, [](Row row) { return SupportCaseId{row.integer(0)}; }, store, noticeId);
}

Result<std::vector<SupportCase>> SupportCaseRepository::open(std::size_t limit) {
  static const std::string kOpen = select("c.state <> 4 ORDER BY c.state <> 1, c.expected_at IS NULL, c.expected_at, c.id LIMIT ?1");
  return load(allRows<SupportCase>(m_connection, kOpen, caseFrom, static_cast<std::int64_t>(limit)));
}

Result<std::vector<SupportCase>> SupportCaseRepository::closed(std::size_t limit) {
  static const std::string kClosed = select("c.state = 4 ORDER BY c.closed_at DESC, c.id DESC LIMIT ?1");
  return load(allRows<SupportCase>(m_connection, kClosed, caseFrom, static_cast<std::int64_t>(limit)));
}

Result<std::vector<SupportCase>> SupportCaseRepository::sentSince(Instant since) {
  static const std::string kSince = select("c.sent_at >= ?1 ORDER BY c.sent_at, c.id");
  return allRows<SupportCase>(m_connection, kSince, caseFrom, since);
}

Status SupportCaseRepository::fill(SupportCase& value) {
  auto followUps = allRows<SupportFollowUp>(m_connection, kFollowUps, followUpFrom, value.id);
  if (!followUps) return fail(followUps.error());
  value.followUps = std::move(*followUps);
  return {};
}

Result<std::vector<SupportCase>> SupportCaseRepository::load(Result<std::vector<SupportCase>> values) {
  if (!values) return values;
  for (SupportCase& value : *values)
    if (auto done = fill(value); !done) return fail(done.error());
  return values;
}

}  // namespace inquiry::storage
