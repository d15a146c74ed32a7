#include "core/storage/appeal_repository.h"

#include "core/storage/json_text.h"
#include "core/storage/rows.h"
#include "core/storage/store_key.h"

namespace inquiry::storage {
namespace {

constexpr std::string_view kColumns =
    "SELECT a.id, s.id, a.thread, a.notice_id, a.notice_link, a.reason, a.noticed_at, a.due_at, a.root_cause, a.corrective, a.preventive, a.machine_made, a.facts, "
    "a.state, a.changed_at, a.handed_in_at, a.decided_at, a.decision, a.created_by FROM appeal a CROSS JOIN store s ON s.key = a.store WHERE ";
constexpr std::string_view kAdd =
    "INSERT INTO appeal (store, thread, notice_id, notice_link, reason, noticed_at, due_at, root_cause, corrective, preventive, machine_made, facts, state, changed_at, "
    "handed_in_at, decided_at, decision, created_by) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18) RETURNING id";
constexpr std::string_view kSave =
    "UPDATE appeal SET notice_id = ?2, notice_link = ?3, reason = ?4, noticed_at = ?5, due_at = ?6, root_cause = ?7, corrective = ?8, preventive = ?9, machine_made = ?10, "
    "facts = ?11, state = ?12, changed_at = ?13, handed_in_at = ?14, decided_at = ?15, decision = ?16 WHERE id = ?1";
constexpr std::string_view kOfThread = "SELECT id FROM appeal WHERE thread = ?1 ORDER BY id DESC LIMIT 1";

Appeal appealFrom(Row row) {
  Appeal appeal;
  appeal.id.value = row.integer(0);
  appeal.store.value = row.text(1);
  if (!row.isNull(2)) appeal.thread = ThreadId{row.integer(2)};
  appeal.noticeId = row.text(3);
  appeal.noticeLink = row.text(4);
  appeal.reason = row.text(5);
  appeal.noticedAt = row.instant(6);
  appeal.dueAt = row.instant(7);
  appeal.parts = {{AppealPart::RootCause, row.text(8)}, {AppealPart::Corrective, row.text(9)}, {AppealPart::Preventive, row.text(10)}};
  for (const std::string& part : stringsFromJson(row.view(11)))
    for (const AppealPart known : kAppealParts)
      if (part == name(known)) appeal.machineMade.insert(known);
  appeal.facts = mapFromJson(row.view(12));
  appeal.state = static_cast<AppealState>(row.integer(13));
  appeal.changedAt = row.instant(14);
  appeal.handedInAt = row.optionalInstant(15);
  appeal.decidedAt = row.optionalInstant(16);
  appeal.decision = row.text(17);
  appeal.createdBy.value = row.text(18);
  return appeal;
}

std::string partsJson(const std::set<AppealPart>& parts) {
  std::vector<std::string> names;
  for (const AppealPart part : parts) names.emplace_back(name(part));
  return toJson(names);
}

std::string select(std::string_view rest) { return std::string(kColumns) + std::string(rest); }

}  // namespace

Result<AppealId> AppealRepository::add(const Appeal& a) {
  const auto store = storeKey(m_connection, a.store);
  if (!store) return fail(store.error());
  const auto id = firstRow<AppealId>(m_connection, kAdd, [](Row row) { return AppealId{row.integer(0)}; }, *store, a.thread, a.noticeId, a.noticeLink, a.reason, a.noticedAt,
                                     a.dueAt, textOf(a, AppealPart::RootCause), textOf(a, AppealPart::Corrective), textOf(a, AppealPart::Preventive), partsJson(a.machineMade),
                                     toJson(a.facts), static_cast<int>(a.state), a.changedAt, a.handedInAt, a.decidedAt, a.decision, a.createdBy);
  if (!id) return fail(id.error());
  return **id;
}

Status AppealRepository::save(const Appeal& a) {
  return changeOne(m_connection, "appeal", kSave, a.id, a.noticeId, a.noticeLink, a.reason, a.noticedAt, a.dueAt, textOf(a, AppealPart::RootCause),
                   textOf(a, AppealPart::Corrective), textOf(a, AppealPart::Preventive), partsJson(a.machineMade), toJson(a.facts), static_cast<int>(a.state), a.changedAt,
                   a.handedInAt, a.decidedAt, a.decision);
}

Result<std::optional<Appeal>> AppealRepository::find(AppealId id) {
  static const std::string kFind = select("a.id = ?1");
  return firstRow<Appeal>(m_connection, kFind, appealFrom, id);
}

Result<std::optional<AppealId>> AppealRepository::ofThread(ThreadId thread) {
  return firstRow<AppealId>(m_connection, kOfThread, [](Row row) { return AppealId{row.integer(0)}; }, thread);
}

Result<std::vector<Appeal>> AppealRepository::open(std::size_t limit) {
  static const std::string kOpen = select("a.state < 4 ORDER BY a.state = 3, a.due_at, a.id LIMIT ?1");
  return allRows<Appeal>(m_connection, kOpen, appealFrom, static_cast<std::int64_t>(limit));
}

Result<std::vector<Appeal>> AppealRepository::decided(std::size_t limit) {
  static const std::string kDecided = select("a.state >= 4 ORDER BY a.decided_at DESC, a.id DESC LIMIT ?1");
  return allRows<Appeal>(m_connection, kDecided, appealFrom, static_cast<std::int64_t>(limit));
}

Result<std::vector<Appeal>> AppealRepository::others(AppealId but) {
  static const std::string kOthers = select("a.id <> ?1 ORDER BY a.id DESC");
  return allRows<Appeal>(m_connection, kOthers, appealFrom, but);
}

}  // namespace inquiry::storage
