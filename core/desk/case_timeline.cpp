#include "core/desk/case_timeline.h"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "core/compliance/masking.h"
#include "core/domain/utf8.h"
#include "core/storage/journal.h"
#include "core/storage/message_repository.h"
#include "core/storage/note_repository.h"

namespace inquiry::desk {
namespace {

constexpr std::size_t kMessages = 300, kJournal = 200, kShown = 600;
constexpr Duration kShownWithin = std::chrono::minutes(30);

CaseStep::Kind kindOf(const Message& message) {
  if (message.author == Author::Platform) return CaseStep::Kind::PlatformWrote;
  return message.direction == Direction::In ? CaseStep::Kind::BuyerWrote : CaseStep::Kind::WeWrote;
}

CaseFile::Side sideOf(const Message& message) {
  if (message.author == Author::Platform) return CaseFile::Side::Platform;
  return message.direction == Direction::In ? CaseFile::Side::Buyer : CaseFile::Side::Us;
}

Status addMessages(storage::Connection& connection, const Thread& thread, CaseDetail& detail) {
  const auto messages = storage::MessageRepository(connection).page(thread.id, kMessages);
  if (!messages) return fail(messages.error());
  const bool isCase = thread.kind == ThreadKind::Case;
  for (const Message& message : *messages) {
    if (message.deleted) continue;
    CaseStep step{message.sentAt, kindOf(message), message.authorName, utf8::excerpt(compliance::masked(message.text), kShown), isCase ? "case" : "conversation", thread.id, !message.attachments.empty()};
    if (step.who.empty() && step.kind == CaseStep::Kind::BuyerWrote) step.who = thread.buyerName;
    detail.steps.push_back(std::move(step));
    if (thread.id != detail.thread.id) continue;
    for (std::size_t i = 0; i < message.attachments.size(); ++i) {
      const Attachment& file = message.attachments[i];
      detail.files.push_back({message.id, i, file.name, file.type, file.hash, message.authorName, file.size, message.sentAt, sideOf(message)});
    }
  }
  return {};
}

Status addNotes(storage::Connection& connection, ThreadId thread, CaseDetail& detail) {
  const auto notes = storage::NoteRepository(connection).ofThread(thread);
  if (!notes) return fail(notes.error());
  for (const Note& note : *notes) detail.steps.push_back({note.createdAt, CaseStep::Kind::Note, note.author.value, utf8::excerpt(note.text, kShown), "note", thread});
  return {};
}

void addOrder(CaseDetail& detail) {
  if (!detail.order) return;
  const Order& order = *detail.order;
  const std::string title = order.lines.empty() ? std::string() : order.lines.front().title;
  if (order.placedAt) detail.steps.push_back({*order.placedAt, CaseStep::Kind::Ordered, "", title, "order", {}});
  for (const Shipment& shipment : order.shipments) {
    const std::string how = shipment.carrier + (shipment.trackingNumber.empty() ? "" : " " + shipment.trackingNumber);
    if (shipment.shippedAt) detail.steps.push_back({*shipment.shippedAt, CaseStep::Kind::Shipped, "", how, "shipment", {}});
    if (shipment.deliveredAt) detail.steps.push_back({*shipment.deliveredAt, CaseStep::Kind::Delivered, "", how, "shipment", {}});
  }
}

// What the platform said of the case over time, as the journal kept it. The opening has the platform's own time.
Status addChanges(storage::Connection& connection, const Case& value, CaseDetail& detail) {
  const std::string subject = std::to_string(value.id.value);
  const auto rows = storage::Journal::ofSubject(connection, SubjectKind::Case, subject, kJournal);
  if (!rows) return fail(rows.error());
  CaseStep opened{value.openedAt, CaseStep::Kind::CaseOpened, value.buyerName, value.reasonText.empty() ? value.reason : value.reasonText, "case", value.thread};
  detail.steps.push_back(std::move(opened));
  for (const JournalEntry& entry : *rows) {
    const bool isByHand = entry.kind == "case.closed_by_hand" || entry.kind == "case.reopened_by_hand";
    if (entry.kind != "case.changed" && entry.kind != "case.closed" && !isByHand) continue;
    const bool isEnd = entry.kind.starts_with("case.closed");
    CaseStep step{entry.at, isEnd ? CaseStep::Kind::CaseClosed : CaseStep::Kind::CaseChanged, isByHand ? entry.actor : "", "", "case", value.thread};
    const auto payload = nlohmann::json::parse(entry.payload, nullptr, false);
    for (const char* field : {"turn", "status", "stage", "due"})
      if (payload.is_object() && payload.contains(field) && payload[field].is_string()) step.facts[field] = payload[field].get<std::string>();
    if (isByHand) {
      step.text = isEnd ? std::string(kHandledByHand) : std::string();
    } else if (isEnd) {
      step.at = value.closedAt.value_or(entry.at);
      step.text = value.outcome;
    }
    detail.steps.push_back(std::move(step));
  }
  return {};
}

void addActions(CaseDetail& detail) {
  for (const Outgoing& item : detail.asked) {
    if (item.state != OutgoingState::Sent && item.state != OutgoingState::Confirmed) continue;
    CaseStep step{item.sentAt.value_or(item.createdAt), CaseStep::Kind::Acted, item.actor, utf8::excerpt(item.text, kShown), "case", item.thread, !item.attachments.empty()};
    step.facts["action"] = item.action;
    if (item.caseAnswer.amount) step.facts["amount"] = toDecimal(*item.caseAnswer.amount) + " " + item.caseAnswer.amount->currency;
    detail.steps.push_back(std::move(step));
  }
}

bool isOfPlatform(const CaseStep& step) {
  using enum CaseStep::Kind;
  return step.kind == CaseClosed || step.kind == CaseChanged || step.kind == PlatformWrote || step.kind == WeWrote;
}

// What the platform did at our word, it did before its answer reached us: our step stands ahead of it, not behind.
void setBeforeEffects(CaseDetail& detail) {
  for (const Outgoing& item : detail.asked) {
    const auto ours = std::find_if(detail.steps.begin(), detail.steps.end(), [&item](const CaseStep& step) {
      return step.kind == CaseStep::Kind::Acted && step.at == item.sentAt && step.facts.contains("action") && step.facts.at("action") == item.action;
    });
    if (ours == detail.steps.end()) continue;
    for (const CaseStep& step : detail.steps)
      if (isOfPlatform(step) && step.at >= item.createdAt && step.at < ours->at) ours->at = step.at;
  }
}

// A message that was sent as an action and is shown back by the platform stands there once: as the message.
void dropShownActions(std::vector<CaseStep>& steps) {
  const auto isShown = [&steps](const CaseStep& action) {
    if (action.kind != CaseStep::Kind::Acted || action.text.empty()) return false;
    return std::any_of(steps.begin(), steps.end(), [&action](const CaseStep& each) {
      const Duration apart = each.at > action.at ? each.at - action.at : action.at - each.at;
      return each.kind == CaseStep::Kind::WeWrote && each.thread == action.thread && each.text == action.text && apart <= kShownWithin;
    });
  };
  std::vector<CaseStep> kept;
  for (const CaseStep& step : steps)
    if (!isShown(step)) kept.push_back(step);
  steps = std::move(kept);
}

}  // namespace

Status loadCaseTimeline(storage::Connection& connection, CaseDetail& detail) {
  addOrder(detail);
  if (auto done = addChanges(connection, detail.value, detail); !done) return done;
  addActions(detail);
  if (auto done = addMessages(connection, detail.thread, detail); !done) return done;
  if (auto done = addNotes(connection, detail.thread.id, detail); !done) return done;
  for (const Thread& thread : detail.conversations) {
    if (auto done = addMessages(connection, thread, detail); !done) return done;
    if (auto done = addNotes(connection, thread.id, detail); !done) return done;
  }
  dropShownActions(detail.steps);
  setBeforeEffects(detail);
  const auto isEffect = [](const CaseStep& step) { return step.kind != CaseStep::Kind::Acted && isOfPlatform(step); };
  std::stable_sort(detail.steps.begin(), detail.steps.end(), [&](const CaseStep& a, const CaseStep& b) { return a.at != b.at ? a.at < b.at : !isEffect(a) && isEffect(b); });
  return {};
}

}  // namespace inquiry::desk
