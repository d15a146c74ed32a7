#include "core/sync/outgoing_gate.h"

#include <algorithm>

#include "core/compliance/outgoing_check.h"
#include "core/domain/practice_store.h"
#include "core/sync/channel_rules.h"

namespace inquiry {
namespace {

// Waiting this long after it might have left is an outage, not the pace of a normal round.
constexpr Duration kOutage = std::chrono::minutes(2);
// An answer that was to leave at a chosen time and could not for this long needs a person's word: the moment it was meant for has passed.
constexpr Duration kMissedTime = std::chrono::minutes(15);

GateVerdict verdict(GateVerdict::Outcome outcome, std::string code, std::string text) {
  return {outcome, Error{ErrorKind::Refused, std::move(code), std::move(text), {}}};
}

GateVerdict refuse(std::string code, std::string text) { return verdict(GateVerdict::Outcome::Refuse, std::move(code), std::move(text)); }

std::optional<GateVerdict> storeSaysNo(const GateQuestion& question) {
  const Store& store = question.store;
  if (store.mode == StoreMode::DisplayOnly)
    return refuse("outbox.display_only", "This store only shows messages. Allow replies for it in the settings, then send again.");
  if (question.item.actor.starts_with("rule:") && store.mode != StoreMode::Automation)
    return refuse("outbox.automation_off", "Automatic answers are switched off for this store. Switch them on, or answer yourself.");
  if (store.sandbox && !reachesOnlyThisComputer(store))
    return refuse("outbox.practice_store", "This is a practice store, but its addresses are not local. Correct the store file.");
  return {};
}

// The right and the reason were asked for when it was sent; what nobody may override stops it all the same.
bool isOverridden(const compliance::RuleBook& book, const Outgoing& item, const Finding& finding) {
  if (item.overrideReason.empty()) return false;
  const compliance::PackRule* rule = book.rule(finding.rule);
  return rule != nullptr && rule->mayBeOverridden;
}

std::optional<GateVerdict> conversationSaysNo(const GateQuestion& question, const std::shared_ptr<const compliance::RuleBook>& book) {
  // Whether a platform takes its own action now, and with which text, it is asked in the moment of sending.
  if (movesAlone(question.item.kind)) return {};
  const ChannelCapabilities* channel = question.capabilities.channel(question.thread.kind);
  const bool isFirst = question.item.kind == OutgoingKind::FirstContact;
  if (!channel || !(isFirst ? channel->canFirstContact : channel->canSend))
    return refuse("outbox.cannot_send", "This kind of conversation cannot be answered here. Answer on the platform's own page.");
  if (question.thread.sendBlocked && !isFirst)
    return refuse("outbox.blocked", "The platform has closed this conversation for answers (" + question.thread.sendBlockedReason + ").");
  compliance::ChannelRules rules = channelRulesOf(question.store, *channel);
  rules.book = book;
  std::vector<compliance::CheckedAttachment> files;
  for (const OutgoingAttachment& file : question.item.attachments) files.push_back({file.name, file.type, file.size});
  for (const Finding& finding : compliance::checkOutgoing(rules, question.item.text, files))
    if (finding.level == FindingLevel::Forbidden && !isOverridden(*book, question.item, finding)) return refuse("outbox.finding:" + finding.rule, finding.text);
  return {};
}

// Written in time, held up, and now behind the deadline: what was a good answer then may be a bad one now.
bool becameLate(const GateQuestion& question) {
  if (movesAlone(question.item.kind) || !question.thread.needsReply || !question.thread.dueAt) return false;
  const Instant mightHaveLeft = std::max(question.item.createdAt, question.item.releaseAt.value_or(question.item.createdAt));
  const Instant due = *question.thread.dueAt;
  return mightHaveLeft < due && due <= question.now && question.now - mightHaveLeft > kOutage;
}

// A person chose the time. `releaseAt` is that time until a person was asked or sent it at once.
bool missedItsTime(const GateQuestion& question) {
  const Outgoing& item = question.item;
  return item.sendAt && item.releaseAt.value_or(*item.sendAt) <= *item.sendAt && question.now - *item.sendAt > kMissedTime;
}

bool wasOverruledSince(const Outgoing& item) { return isOverruled(item) && item.releaseAt.value_or(*item.sendAt) < *item.buyerWroteAt; }

}  // namespace

GateVerdict ReleaseGate::check(const GateQuestion& question) const {
  if (m_run == Run::Dry) return refuse("outbox.dry_run", "This is a dry run: nothing leaves. This answer would have been sent.");
  if (auto no = storeSaysNo(question)) return *no;
  if (auto no = conversationSaysNo(question, book())) return *no;
  if (m_approval && !movesAlone(question.item.kind))
    if (auto waits = m_approval(question.item, question.store)) return GateVerdict{GateVerdict::Outcome::Ask, std::move(waits)};
  if (wasOverruledSince(question.item)) {
    return verdict(GateVerdict::Outcome::Ask, "outbox.buyer_wrote_late",
                   "The buyer wrote while this answer waited to leave. Read the new message, then send the answer or take it back.");
  }
  if (missedItsTime(question)) {
    return verdict(GateVerdict::Outcome::Ask, "outbox.missed_time",
                   "The time chosen for this answer passed while it could not leave. Read it again, then send it or take it back.");
  }
  if (becameLate(question)) {
    return verdict(GateVerdict::Outcome::Ask, "outbox.late",
                   "The deadline passed while this answer could not leave. Read it again, then send it or take it back.");
  }
  return {};
}

}  // namespace inquiry
