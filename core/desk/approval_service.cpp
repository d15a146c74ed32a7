#include "core/desk/approval_service.h"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "core/desk/outbox_change.h"
#include "core/desk/rights.h"
#include "core/desk/rules_in_force.h"
#include "core/desk/thread_change.h"
#include "core/desk/thread_loader.h"
#include "core/domain/country.h"
#include "core/domain/utf8.h"
#include "core/storage/draft_repository.h"
#include "core/storage/journal.h"
#include "core/storage/outgoing_repository.h"
#include "core/storage/setting_repository.h"
#include "core/storage/sign_in_repository.h"
#include "core/sync/sync_service.h"

namespace inquiry::desk {
namespace {

constexpr std::size_t kListed = 500;

std::string keyOf(const Outgoing& item) { return "approval." + item.clientId; }

bool isOf(const std::vector<PersonId>& people, const PersonId& one) { return std::find(people.begin(), people.end(), one) != people.end(); }

std::vector<std::string> kindsOf(const compliance::RuleBook& book, const std::vector<Finding>& findings) {
  std::vector<std::string> kinds;
  for (const Finding& finding : findings)
    if (const auto* rule = book.rule(finding.rule); rule != nullptr && std::find(kinds.begin(), kinds.end(), rule->approval) == kinds.end()) kinds.push_back(rule->approval);
  return kinds;
}

// The second name under exactly this text, given by somebody else than its author.
Result<bool> isApproved(storage::Connection& connection, const Outgoing& item) {
  const auto stored = storage::SettingRepository(connection).find(keyOf(item));
  if (!stored) return fail(stored.error());
  if (!*stored) return false;
  const auto json = nlohmann::json::parse(**stored, nullptr, false);
  if (!json.is_object()) return false;
  const std::string approver = json.value("approver", std::string());
  return !approver.empty() && approver != item.actor && json.value("text", std::string()) == storage::Journal::textHash(item.text);
}

Result<std::vector<Finding>> missingIn(storage::Connection& connection, const Parts& parts, const Outgoing& item, const Store& store) {
  const auto rights = readCheckRights(connection);
  if (!rights) return fail(rights.error());
  std::vector<Finding> found = sensitiveIn(parts, rights->approvalKinds, store, item.text);
  if (found.empty()) return found;
  const auto approved = isApproved(connection, item);
  if (!approved) return fail(approved.error());
  return *approved ? std::vector<Finding>() : found;
}

// Never left, and waits for a person.
bool isWaiting(const Outgoing& item) { return item.state == OutgoingState::NeedsPerson && !item.sendingAt; }

// What an approver said.
struct Word {
  PersonId who;
  std::string kind, reason;
};

Status told(storage::Connection& connection, const Parts& parts, const Outgoing& item, const Word& word) {
  nlohmann::json payload{{"outgoing", item.id.value}, {"author", item.actor}, {"approver", word.who.value}, {"text", storage::Journal::textHash(item.text)}};
  if (!word.reason.empty()) payload["reason"] = word.reason;
  JournalEntry entry = threadEntry(parts, item.thread, word.kind, payload);
  entry.actor = word.who.value;
  return storage::Journal::append(connection, entry);
}

}  // namespace

std::optional<Error> ApprovalService::missing(const Outgoing& item, const Store& store) const {
  auto reader = m_parts.database.read();
  if (!reader) return reader.error();
  const auto found = missingIn((*reader)->connection(), m_parts, item, store);
  if (!found) return found.error();
  if (found->empty()) return {};
  return Error{ErrorKind::Refused, "outbox.needs_approval", "This answer needs a second person's word before it leaves: ask one of the approvers to look at it in the outbox.", {}};
}

Result<std::vector<Finding>> ApprovalService::sensitive(const Store& store, const std::string& text) const {
  auto reader = m_parts.database.read();
  if (!reader) return fail(reader.error());
  const auto rights = readCheckRights((*reader)->connection());
  if (!rights) return fail(rights.error());
  return sensitiveIn(m_parts, rights->approvalKinds, store, text);
}

Result<std::vector<ApprovalRow>> ApprovalService::waiting() const {
  auto reader = m_parts.database.read();
  if (!reader) return fail(reader.error());
  storage::Connection& connection = (*reader)->connection();
  const auto items = storage::OutgoingRepository(connection).list({OutgoingState::NeedsPerson}, kListed);
  if (!items) return fail(items.error());
  const auto book = rulesInForce(m_parts);
  std::vector<ApprovalRow> rows;
  for (const Outgoing& item : *items) {
    if (!isWaiting(item) || movesAlone(item.kind)) continue;
    const auto store = requireStore(connection, item.store);
    if (!store) continue;  // disconnected: nothing can leave for it
    auto found = missingIn(connection, m_parts, item, *store);
    if (!found) return fail(found.error());
    if (!found->empty()) rows.push_back({item, kindsOf(*book, *found), *found});
  }
  return rows;
}

Result<std::vector<PersonId>> ApprovalService::approversOf(OutgoingId id) const {
  auto reader = m_parts.database.read();
  if (!reader) return fail(reader.error());
  const auto item = storage::OutgoingRepository((*reader)->connection()).find(id);
  if (!item) return fail(item.error());
  const auto rights = readCheckRights((*reader)->connection());
  if (!rights) return fail(rights.error());
  std::vector<PersonId> people = rights->approvers;
  if (*item) std::erase(people, PersonId{(*item)->actor});
  return people;
}

Result<Outgoing> ApprovalService::waitingItem(OutgoingId id, const PersonId& approver) const {
  if (const auto may = requireRight(m_parts, DeskRight::Approve); !may) return fail(may.error());
  auto reader = m_parts.database.read();
  if (!reader) return fail(reader.error());
  storage::Connection& connection = (*reader)->connection();
  const auto item = storage::OutgoingRepository(connection).find(id);
  if (!item) return fail(item.error());
  if (!*item) return fail(ErrorKind::NotFound, "outbox.not_found", "There is no outbox item " + std::to_string(id.value) + ": see the list.");
  if (!isWaiting(**item)) return fail(ErrorKind::Conflict, "approval.not_waiting", "This answer waits for nobody's word any more: see the list.");
  const auto rights = readCheckRights(connection);
  if (!rights) return fail(rights.error());
  const auto signIns = storage::SignInRepository(connection).isAny();
  if (!signIns) return fail(signIns.error());
  if (*signIns && approver != m_parts.me()) return fail(ErrorKind::Refused, "approval.not_you", "The second name is given in one's own name: let the approver sign in.");
  if (approver.value == (*item)->actor) return fail(ErrorKind::Refused, "approval.own", "Nobody gives the second name under an answer of their own: ask somebody else.");
  if (!isOf(rights->approvers, approver)) return fail(ErrorKind::Refused, "approval.no_right", "This person may not give the second name: choose one of the approvers, or change the settings.");
  return **item;
}

Status ApprovalService::approve(OutgoingId id, const PersonId& approver) {
  const auto item = waitingItem(id, approver);
  if (!item) return fail(item.error());
  const auto moved = moveOutgoing(m_parts, id,
                                  {OutgoingState::Queued, "outgoing.approved",
                                   [&](const Outgoing& found, storage::OutgoingRepository::Move& move) -> Status {
                                     move.notBefore = m_parts.clock.now();
                                     if (isWaiting(found)) return {};
                                     return fail(ErrorKind::Conflict, "approval.not_waiting", "This answer waits for nobody's word any more: see the list.");
                                   },
                                   [&](storage::Connection& connection, const Outgoing& found) -> Status {
                                     const nlohmann::json word{{"approver", approver.value}, {"text", storage::Journal::textHash(found.text)}, {"at", m_parts.clock.now().toIso()}};
                                     if (auto kept = storage::SettingRepository(connection).save(keyOf(found), word.dump()); !kept) return kept;
                                     return told(connection, m_parts, found, {approver, "approval.given", {}});
                                   }});
  if (!moved) return fail(moved.error());
  m_parts.sync.outboxChanged();
  return {};
}

Status ApprovalService::decline(OutgoingId id, const PersonId& approver, const std::string& reason) {
  if (utf8::trimmed(reason).empty()) return fail(ErrorKind::InvalidInput, "approval.reason", "Say why it may not leave: its author reads that.");
  const auto item = waitingItem(id, approver);
  if (!item) return fail(item.error());
  const auto moved = moveOutgoing(m_parts, id, {OutgoingState::Cancelled, "outgoing.declined", {}, [&](storage::Connection& connection, const Outgoing& found) -> Status {
    const auto draft = storage::DraftRepository(connection).giveBack({found.thread, PersonId{found.actor}, found.text, found.templateId, found.attachments, m_parts.clock.now()});
    if (!draft) return fail(draft.error());
    return told(connection, m_parts, found, {approver, "approval.declined", reason});
  }});
  if (!moved) return fail(moved.error());
  m_parts.sync.outboxChanged();
  return {};
}

}  // namespace inquiry::desk
