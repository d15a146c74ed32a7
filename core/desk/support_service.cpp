#include "core/desk/support_service.h"

#include <algorithm>

#include "core/desk/journal_note.h"
#include "core/desk/rights.h"
#include "core/desk/seen_stores.h"
#include "core/desk/support_check.h"
#include "core/desk/table_setting.h"
#include "core/desk/thread_loader.h"
#include "core/domain/utf8.h"
#include "core/storage/journal.h"
#include "core/storage/support_case_repository.h"

namespace inquiry::desk {
namespace {

using nlohmann::json;
using storage::SupportCaseRepository;

constexpr std::size_t kHistoryShown = 500;

std::string numberOf(SupportCaseId id) { return std::to_string(id.value); }

Error unknownCase(SupportCaseId id) { return {ErrorKind::NotFound, "support.not_found", "There is no support case " + numberOf(id) + " any more: reload the list.", {}}; }

Error impossible(SupportState from, SupportState to) {
  return {ErrorKind::Refused, "support.move", "A case that is " + std::string(name(from)) + " cannot become " + std::string(name(to)) + ".", {}};
}

// The same matter again is never sent: it lengthens the wait of both.
Status refuseTwice(storage::Connection& connection, const SupportCase& value) {
  const auto first = SupportCaseRepository(connection).firstAbout(value.store, value.noticeId);
  if (!first) return fail(first.error());
  if (!*first || **first == value.id) return {};
  return fail(ErrorKind::Conflict, "support.twice",
              "Case " + numberOf(**first) + " is about " + value.noticeId + " already: add a follow-up there, a second one lengthens the wait.");
}

Status refuseVague(const SupportTable& table, const SupportRequest& request) {
  const SupportPath* path = table.path(request.value.category);
  const bool saysNothing = path == nullptr || path->isVague;
  if (!saysNothing || request.vague == SupportRequest::Vague::Yes) return {};
  std::string better;
  for (const SupportPath& one : betterPaths(table, request.value.category, request.value.subject + "\n" + request.value.text))
    better += (better.empty() ? "" : "; ") + textIn(one.title, "en");
  return fail(ErrorKind::Refused, "support.vague", "This category says nothing of the matter and lengthens the wait. Choose a more exact one: " + better + ".");
}

// Trimmed, and everything in it can be stored.
SupportCase cleaned(SupportCase value) {
  for (std::string* text : {&value.site, &value.platformId, &value.category, &value.subject, &value.noticeId, &value.noticeLink, &value.language, &value.callBack})
    *text = utf8::repaired(utf8::trimmed(*text));
  value.text = utf8::repaired(value.text);
  value.history = utf8::repaired(value.history);
  return value;
}

SupportRow rowOf(const SupportTable& table, SupportCase value, Instant now) {
  SupportRow row;
  const SupportPath* path = table.path(value.category);
  if (path != nullptr) row.categoryTitle = path->title;
  row.isIncomplete = isIncomplete(table, value);
  row.isLate = value.state == SupportState::Sent && value.expectedAt && *value.expectedAt <= now;
  row.value = std::move(value);
  return row;
}

// Field by field, texts as hashes.
std::vector<std::pair<std::string, std::string>> changesOf(const SupportCase& before, const SupportCase& after) {
  std::vector<std::pair<std::string, std::string>> values;
  const auto tell = [&values](const std::string& what, const std::string& old, const std::string& now) {
    if (old == now) return;
    values.emplace_back(what + "Before", old);
    values.emplace_back(what + "After", now);
  };
  const auto hash = [](const std::string& text) { return storage::Journal::textHash(text); };
  const auto rate = [](const std::optional<double>& value) { return value ? std::to_string(*value) : std::string(); };
  const auto time = [](const std::optional<Instant>& at) { return at ? at->toIso() : std::string(); };
  tell("site", before.site, after.site);
  tell("platformId", before.platformId, after.platformId);
  tell("category", before.category, after.category);
  tell("subject", hash(before.subject), hash(after.subject));
  tell("text", hash(before.text), hash(after.text));
  tell("noticeId", before.noticeId, after.noticeId);
  tell("noticeLink", before.noticeLink, after.noticeLink);
  tell("language", before.language, after.language);
  tell("callBack", hash(before.callBack), hash(after.callBack));
  tell("defectRate", rate(before.defectRate), rate(after.defectRate));
  tell("history", hash(before.history), hash(after.history));
  tell("expectedAt", time(before.expectedAt), time(after.expectedAt));
  return values;
}

}  // namespace

Result<SupportCase> SupportService::create(const SupportRequest& request) {
  SupportCase made;
  const auto written = m_parts.database.writes().write(storage::WritePriority::User, [&](storage::Connection& connection, ChangeSet& changes) -> Status {
    SupportCase value = cleaned(request.value);
    value.id = {};
    const auto store = requireStore(connection, value.store);
    if (!store) return fail(store.error());
    if (value.site.empty()) value.site = store->site;
    const auto table = supportTable(connection);
    if (!table) return fail(table.error());
    if (auto may = refuseTwice(connection, value); !may) return may;
    if (auto may = refuseVague(*table, request); !may) return may;
    value.state = SupportState::Writing;
    value.openedAt = m_parts.clock.now();
    value.sentAt = value.expectedAt = value.answeredAt = value.closedAt = std::nullopt;
    value.createdBy = m_parts.me();
    value.followUps.clear();
    const auto id = SupportCaseRepository(connection).add(value);
    if (!id) return fail(id.error());
    value.id = *id;
    made = value;
    changes.tickets = true;
    const json payload{{"store", value.store.value}, {"site", value.site}, {"category", value.category}, {"noticeId", value.noticeId}, {"text", storage::Journal::textHash(value.text)}};
    return note(connection, m_parts, {SubjectKind::SupportCase, numberOf(value.id), "support.created", payload});
  });
  if (!written) return fail(written.error());
  return made;
}

Status SupportService::change(SupportCaseId id, const Change& change) {
  return m_parts.database.writes().write(storage::WritePriority::User, [&](storage::Connection& connection, ChangeSet& changes) -> Status {
    SupportCaseRepository cases(connection);
    auto found = cases.find(id);
    if (!found) return fail(found.error());
    if (!*found) return fail(unknownCase(id));
    SupportCase value = std::move(**found);
    const auto told = change(connection, value);
    if (!told) return fail(told.error());
    if (told->kind.empty()) return {};
    if (auto done = cases.save(value); !done) return done;
    changes.tickets = true;
    json payload = json::object();
    for (const auto& [key, text] : told->values) payload[key] = text;
    return note(connection, m_parts, {SubjectKind::SupportCase, numberOf(id), told->kind, payload});
  });
}

Status SupportService::edit(const SupportRequest& request) {
  return change(request.value.id, [&](storage::Connection& connection, SupportCase& value) -> Result<Told> {
    if (value.state == SupportState::Closed) return fail(ErrorKind::Refused, "support.closed", "The case is closed: add a follow-up to open it again.");
    const SupportCase before = value;
    const SupportCase wish = cleaned(request.value);
    value.site = wish.site.empty() ? before.site : wish.site;
    value.platformId = wish.platformId;
    value.category = wish.category;
    value.subject = wish.subject;
    value.text = wish.text;
    value.noticeId = wish.noticeId;
    value.noticeLink = wish.noticeLink;
    value.language = wish.language;
    value.callBack = wish.callBack;
    value.defectRate = wish.defectRate;
    value.history = wish.history;
    if (value.state == SupportState::Sent && wish.expectedAt) value.expectedAt = wish.expectedAt;
    if (value.noticeId != before.noticeId)
      if (auto may = refuseTwice(connection, value); !may) return fail(may.error());
    if (value.category != before.category) {
      const auto table = supportTable(connection);
      if (!table) return fail(table.error());
      if (auto may = refuseVague(*table, request); !may) return fail(may.error());
    }
    auto values = changesOf(before, value);
    return values.empty() ? Told{} : Told{"support.edited", std::move(values)};
  });
}

Status SupportService::sent(SupportCaseId id, const std::string& platformId, std::optional<Instant> at) {
  if (const auto may = requireRightSomewhere(m_parts, DeskRight::Reply); !may) return fail(may.error());
  return change(id, [&](storage::Connection& connection, SupportCase& value) -> Result<Told> {
    if (value.state != SupportState::Writing) return fail(impossible(value.state, SupportState::Sent));
    const auto table = supportTable(connection);
    if (!table) return fail(table.error());
    for (const Finding& finding : supportFindings(*table, value))
      if (finding.level == FindingLevel::Forbidden) return fail(ErrorKind::Refused, finding.rule, finding.text);
    const Instant when = at.value_or(m_parts.clock.now());
    if (when > m_parts.clock.now()) return fail(ErrorKind::InvalidInput, "support.future", "It cannot have been sent in the future: correct the time.");
    const Expectation expected = expectedAnswer(*table, value.site, value.category, when);
    value.state = SupportState::Sent;
    value.sentAt = when;
    value.expectedAt = expected.at;
    if (!utf8::trimmed(platformId).empty()) value.platformId = utf8::repaired(utf8::trimmed(platformId));
    return Told{"support.sent", {{"platformId", value.platformId}, {"sentAt", when.toIso()}, {"expectedAt", expected.at.toIso()}, {"source", expected.source}}};
  });
}

Status SupportService::follow(SupportCaseId id, const SupportFollowUp& followUp) {
  return change(id, [&](storage::Connection& connection, SupportCase& value) -> Result<Told> {
    SupportFollowUp row = followUp;
    row.text = utf8::repaired(utf8::trimmed(row.text));
    row.by = m_parts.me();
    if (row.at == Instant{}) row.at = m_parts.clock.now();
    if (row.text.empty()) return fail(ErrorKind::InvalidInput, "support.follow_up", "Write what was said.");
    if (row.at > m_parts.clock.now()) return fail(ErrorKind::InvalidInput, "support.future", "It cannot have been said in the future: correct the time.");
    if (value.state == SupportState::Writing) return fail(ErrorKind::Refused, "support.not_sent", "The case has not been sent yet: note that it was first.");
    Told told{"support.followed", {{"by", row.isOurs ? "us" : "platform"}, {"text", storage::Journal::textHash(row.text)}, {"before", std::string(name(value.state))}}};
    if (!row.isOurs && value.state == SupportState::Sent) {
      value.state = SupportState::Answered;
      // How long the first answer took is what the trend shows.
      if (!value.answeredAt) value.answeredAt = row.at;
    } else if (row.isOurs && value.state != SupportState::Sent) {
      const auto table = supportTable(connection);
      if (!table) return fail(table.error());
      value.state = SupportState::Sent;
      value.closedAt = std::nullopt;
      value.expectedAt = expectedAnswer(*table, value.site, value.category, row.at).at;
    }
    told.values.emplace_back("after", std::string(name(value.state)));
    if (auto done = SupportCaseRepository(connection).addFollowUp(id, row); !done) return fail(done.error());
    return told;
  });
}

Status SupportService::close(SupportCaseId id) {
  return change(id, [&](storage::Connection&, SupportCase& value) -> Result<Told> {
    if (value.state == SupportState::Closed) return Told{};
    if (!mayMove(value.state, SupportState::Closed)) return fail(impossible(value.state, SupportState::Closed));
    Told told{"support.closed", {{"before", std::string(name(value.state))}}};
    value.state = SupportState::Closed;
    value.closedAt = m_parts.clock.now();
    return told;
  });
}

Result<SupportList> SupportService::list() const {
  auto reader = m_parts.database.read();
  if (!reader) return fail(reader.error());
  storage::Connection& connection = (*reader)->connection();
  const auto table = supportTable(connection);
  if (!table) return fail(table.error());
  SupportCaseRepository cases(connection);
  auto open = cases.open(kMostOpen);
  if (!open) return fail(open.error());
  auto closed = cases.closed(kClosedShown);
  if (!closed) return fail(closed.error());
  if (auto left = leaveOutHidden(connection, m_parts, *open); !left) return fail(left.error());
  if (auto left = leaveOutHidden(connection, m_parts, *closed); !left) return fail(left.error());
  SupportList list;
  const Instant now = m_parts.clock.now();
  for (SupportCase& value : *open) list.open.push_back(rowOf(*table, std::move(value), now));
  for (SupportCase& value : *closed) list.closed.push_back(rowOf(*table, std::move(value), now));
  return list;
}

Result<SupportCase> SupportService::find(SupportCaseId id) const {
  auto reader = m_parts.database.read();
  if (!reader) return fail(reader.error());
  auto found = SupportCaseRepository((*reader)->connection()).find(id);
  if (!found) return fail(found.error());
  if (!*found) return fail(unknownCase(id));
  if (auto may = requireRight((*reader)->connection(), m_parts, DeskRight::View, (*found)->store); !may) return fail(may.error());
  return std::move(**found);
}

Result<std::optional<SupportCaseId>> SupportService::firstAbout(const StoreId& store, const std::string& noticeId) const {
  auto reader = m_parts.database.read();
  if (!reader) return fail(reader.error());
  return SupportCaseRepository((*reader)->connection()).firstAbout(store, utf8::trimmed(noticeId));
}

Result<std::vector<Finding>> SupportService::check(const SupportCase& value) const {
  const auto lists = table();
  if (!lists) return fail(lists.error());
  return supportFindings(*lists, value);
}

Result<std::vector<SupportPath>> SupportService::betterPaths(const std::string& category, const std::string& words) const {
  const auto lists = table();
  if (!lists) return fail(lists.error());
  return desk::betterPaths(*lists, category, words);
}

Status SupportService::checkRecipient(const std::string& address) const {
  const auto lists = table();
  if (!lists) return fail(lists.error());
  if (auto no = publicAddressIn(*lists, address)) return fail(std::move(*no));
  return {};
}

Result<std::vector<JournalEntry>> SupportService::history(SupportCaseId id) const {
  if (const auto seen = find(id); !seen) return fail(seen.error());
  auto reader = m_parts.database.read();
  if (!reader) return fail(reader.error());
  return storage::Journal::ofSubject((*reader)->connection(), SubjectKind::SupportCase, numberOf(id), kHistoryShown);
}

Result<SupportTable> SupportService::table() const {
  auto reader = m_parts.database.read();
  if (!reader) return fail(reader.error());
  return supportTable((*reader)->connection());
}

Status SupportService::saveTable(const SupportTable& table) {
  if (const auto may = requireRight(m_parts, DeskRight::Settings); !may) return fail(may.error());
  if (auto fits = checkSupportTable(table); !fits) return fits;
  const bool isShipped = table.sites.empty() && table.paths.empty();
  return saveTableSetting(m_parts, kSupportTableSetting, isShipped ? std::string() : toJsonText(table));
}

}  // namespace inquiry::desk
