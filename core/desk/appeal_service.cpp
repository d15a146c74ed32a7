#include "core/desk/appeal_service.h"

#include "core/desk/appeal_check.h"
#include "core/desk/journal_note.h"
#include "core/desk/rights.h"
#include "core/desk/seen_stores.h"
#include "core/desk/table_setting.h"
#include "core/desk/thread_loader.h"
#include "core/domain/utf8.h"
#include "core/storage/appeal_repository.h"
#include "core/storage/evidence_repository.h"
#include "core/storage/journal.h"
#include "core/storage/message_repository.h"
#include "core/storage/thread_repository.h"

namespace inquiry::desk {
namespace {

using nlohmann::json;
using storage::AppealRepository;

constexpr std::size_t kHistoryShown = 500, kNoticeLookedAt = 200;

std::string numberOf(AppealId id) { return std::to_string(id.value); }

Error unknownAppeal(AppealId id) { return {ErrorKind::NotFound, "appeal.not_found", "There is no appeal " + numberOf(id) + " any more: reload the list.", {}}; }

std::string cleaned(const std::string& text) { return utf8::repaired(utf8::trimmed(text)); }

// When the platform wrote the notification: the first thing it said in that conversation.
Result<Instant> writtenAt(storage::Connection& connection, const Thread& thread) {
  const auto messages = storage::MessageRepository(connection).page(thread.id, kNoticeLookedAt);
  if (!messages) return fail(messages.error());
  for (const Message& message : *messages)
    if (message.direction == Direction::In) return message.sentAt;
  return fail(ErrorKind::InvalidInput, "appeal.no_notice", "This conversation holds no notification of the platform: begin the appeal by hand.");
}

// Store, conversation and time of the notification.
Status takeNotice(storage::Connection& connection, const AppealRequest& request, Instant now, Appeal& appeal) {
  if (!request.thread) {
    if (!request.noticedAt) return fail(ErrorKind::InvalidInput, "appeal.time", "Enter when the platform wrote the notification: the time for the appeal runs from then.");
    if (*request.noticedAt > now) return fail(ErrorKind::InvalidInput, "appeal.time", "The notification cannot come from the future: correct its time.");
    appeal.store = request.store;
    appeal.noticedAt = *request.noticedAt;
    const auto store = requireStore(connection, request.store);
    return store ? Status() : fail(store.error());
  }
  const auto thread = storage::ThreadRepository(connection).find(*request.thread);
  if (!thread) return fail(thread.error());
  if (!*thread) return fail(ErrorKind::NotFound, "thread.not_found", "This conversation is no longer there: reload the list.");
  if ((*thread)->kind != ThreadKind::Notice)
    return fail(ErrorKind::InvalidInput, "appeal.no_notice", "Only a notice of the platform can be appealed against: choose it among the platform notices.");
  const auto at = writtenAt(connection, **thread);
  if (!at) return fail(at.error());
  appeal.thread = request.thread;
  appeal.store = (*thread)->store;
  appeal.noticedAt = *at;
  return {};
}

Status refuseTwice(storage::Connection& connection, const Appeal& appeal) {
  const auto others = AppealRepository(connection).others(appeal.id);
  if (!others) return fail(others.error());
  for (const Appeal& other : *others) {
    const bool isSameMail = appeal.thread && other.thread == appeal.thread;
    const bool isSameNotice = !appeal.noticeId.empty() && other.noticeId == appeal.noticeId && other.store == appeal.store;
    if (isSameMail || isSameNotice)
      return fail(ErrorKind::Conflict, "appeal.twice", "Appeal " + numberOf(other.id) + " is about this notification already: go on there.");
  }
  return {};
}

}  // namespace

Result<Appeal> AppealService::create(const AppealRequest& request) {
  if (const auto may = requireRightSomewhere(m_parts, DeskRight::Reply); !may) return fail(may.error());
  Appeal made;
  const auto written = m_parts.database.writes().write(storage::WritePriority::User, [&](storage::Connection& connection, ChangeSet& changes) -> Status {
    const auto lists = appealTable(connection);
    if (!lists) return fail(lists.error());
    Appeal appeal;
    if (auto done = takeNotice(connection, request, m_parts.clock.now(), appeal); !done) return done;
    if (!request.reason.empty() && lists->reason(request.reason) == nullptr)
      return fail(ErrorKind::InvalidInput, "appeal.reason", "There is no reason \"" + request.reason + "\": choose one of the list.");
    appeal.noticeId = cleaned(request.noticeId);
    appeal.noticeLink = cleaned(request.noticeLink);
    if (auto may = refuseTwice(connection, appeal); !may) return may;
    appeal.reason = request.reason;
    appeal.dueAt = appeal.noticedAt + std::chrono::hours(lists->hours);
    appeal.changedAt = m_parts.clock.now();
    appeal.createdBy = m_parts.me();
    const auto id = AppealRepository(connection).add(appeal);
    if (!id) return fail(id.error());
    appeal.id = *id;
    made = appeal;
    changes.tickets = true;
    const json payload{{"store", appeal.store.value}, {"noticeId", appeal.noticeId}, {"reason", appeal.reason}, {"noticedAt", appeal.noticedAt.toIso()}, {"dueAt", appeal.dueAt.toIso()}};
    return note(connection, m_parts, {SubjectKind::Appeal, numberOf(appeal.id), "appeal.created", payload});
  });
  if (!written) return fail(written.error());
  return made;
}

Result<AppealList> AppealService::list() const {
  auto reader = m_parts.database.read();
  if (!reader) return fail(reader.error());
  AppealRepository appeals((*reader)->connection());
  auto open = appeals.open(kMostOpen);
  if (!open) return fail(open.error());
  auto decided = appeals.decided(kDecidedShown);
  if (!decided) return fail(decided.error());
  for (auto* const list : {&*open, &*decided})
    if (auto left = leaveOutHidden((*reader)->connection(), m_parts, *list); !left) return fail(left.error());
  return AppealList{std::move(*open), std::move(*decided)};
}

Result<AppealDetail> AppealService::load(storage::Connection& connection, AppealId id) const {
  AppealRepository appeals(connection);
  auto appeal = appeals.find(id);
  if (!appeal) return fail(appeal.error());
  if (!*appeal) return fail(unknownAppeal(id));
  const auto lists = appealTable(connection);
  if (!lists) return fail(lists.error());
  AppealDetail detail;
  detail.value = std::move(**appeal);
  const auto store = requireStore(connection, detail.value.store);
  if (!store) return fail(store.error());
  detail.store = *store;
  auto evidence = storage::EvidenceRepository(connection).of(ownerOf(id));
  if (!evidence) return fail(evidence.error());
  detail.evidence = std::move(*evidence);
  const auto others = appeals.others(id);
  if (!others) return fail(others.error());
  const Instant now = m_parts.clock.now();
  detail.needs = needsOf(*lists, detail.value, detail.evidence, now);
  detail.likeness = likenessOf(detail.value, *others);
  detail.findings = appealFindings(*lists, detail, now);
  detail.clockSource = lists->source;
  detail.clockSourceDate = lists->sourceDate;
  detail.isTimeFromPlatform = detail.value.thread.has_value();
  detail.left = detail.value.dueAt - now;
  return detail;
}

Result<AppealDetail> AppealService::detail(AppealId id) const {
  auto reader = m_parts.database.read();
  if (!reader) return fail(reader.error());
  auto found = load((*reader)->connection(), id);
  if (found)
    if (auto may = requireRight((*reader)->connection(), m_parts, DeskRight::View, found->value.store); !may) return fail(may.error());
  return found;
}

Result<std::optional<AppealId>> AppealService::ofThread(ThreadId thread) const {
  auto reader = m_parts.database.read();
  if (!reader) return fail(reader.error());
  return AppealRepository((*reader)->connection()).ofThread(thread);
}

Result<std::vector<JournalEntry>> AppealService::history(AppealId id) const {
  if (const auto seen = detail(id); !seen) return fail(seen.error());
  auto reader = m_parts.database.read();
  if (!reader) return fail(reader.error());
  return storage::Journal::ofSubject((*reader)->connection(), SubjectKind::Appeal, numberOf(id), kHistoryShown);
}

Status AppealService::change(AppealId id, const Change& change) {
  return m_parts.database.writes().write(storage::WritePriority::User, [&](storage::Connection& connection, ChangeSet& changes) -> Status {
    AppealRepository appeals(connection);
    auto found = appeals.find(id);
    if (!found) return fail(found.error());
    if (!*found) return fail(unknownAppeal(id));
    Appeal appeal = std::move(**found);
    const auto told = change(connection, appeal);
    if (!told) return fail(told.error());
    if (told->kind.empty()) return {};
    appeal.changedAt = m_parts.clock.now();
    if (auto done = appeals.save(appeal); !done) return done;
    changes.tickets = true;
    json payload = json::object();
    for (const auto& [key, value] : told->values) payload[key] = value;
    return note(connection, m_parts, {SubjectKind::Appeal, numberOf(id), told->kind, payload});
  });
}

Status AppealService::setNotice(AppealId id, const std::string& noticeId, const std::string& noticeLink) {
  return write(id, [&](storage::Connection& connection, Appeal& appeal) -> Result<Told> {
    Told told{"appeal.notice", {{"before", appeal.noticeId}, {"after", cleaned(noticeId)}, {"link", cleaned(noticeLink)}}};
    if (appeal.noticeId == cleaned(noticeId) && appeal.noticeLink == cleaned(noticeLink)) return Told{};
    appeal.noticeId = cleaned(noticeId);
    appeal.noticeLink = cleaned(noticeLink);
    if (auto may = refuseTwice(connection, appeal); !may) return fail(may.error());
    return told;
  });
}

Result<AppealTable> AppealService::table() const {
  auto reader = m_parts.database.read();
  if (!reader) return fail(reader.error());
  return appealTable((*reader)->connection());
}

Status AppealService::saveTable(const AppealTable& table) {
  if (const auto may = requireRight(m_parts, DeskRight::Settings); !may) return fail(may.error());
  const bool isShipped = table.documents.empty() && table.reasons.empty();
  if (!isShipped)
    if (auto fits = checkAppealTable(table); !fits) return fits;
  return saveTableSetting(m_parts, kAppealTableSetting, isShipped ? std::string() : toJsonText(table));
}

}  // namespace inquiry::desk
