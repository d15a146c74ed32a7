#include "ui/shell/outbox_flow.h"

#include <algorithm>

#include "ui/common/text.h"
#include "ui/common/words.h"
#include "ui/outbox/text_compare.h"
#include "ui/shell/outbox_words.h"

namespace inquiry::ui {
namespace {

using Urgency = DeskCalls::Urgency;

// Clocks of platforms and of this computer differ by minutes at most.
constexpr Duration kTolerance = std::chrono::minutes(5);
constexpr std::size_t kLooked = 50;

// The message of ours most like the answer, among those that were not in the thread when it left.
std::optional<Message> foundFor(const Outgoing& item, const std::vector<Message>& messages) {
  std::optional<Message> best;
  int alike = -1;
  for (const Message& message : messages) {
    if (message.direction != Direction::Out || message.author == Author::Automation) continue;
    if (std::find(item.baseline.begin(), item.baseline.end(), message.remoteId) != item.baseline.end()) continue;
    if (message.sentAt + kTolerance < item.sendingAt.value_or(item.createdAt)) continue;
    const int percent = compareTexts(shownBody(item.text), shownBody(message.text)).percent;
    if (percent <= alike) continue;
    alike = percent;
    best = message;
  }
  return best;
}

// Whether a second name is missing, and who may give it. Names are filled in by the window.
void addApproval(const desk::ApprovalService& approvals, const Outgoing& item, OutboxEvidence& evidence) {
  if (item.state != OutgoingState::NeedsPerson || item.sendingAt) return;
  const auto waiting = approvals.waiting();
  if (!waiting) return;
  evidence.needsApproval = std::any_of(waiting->begin(), waiting->end(), [&](const desk::ApprovalRow& row) { return row.item.id == item.id; });
  if (!evidence.needsApproval) return;
  if (const auto people = approvals.approversOf(item.id))
    for (const PersonId& person : *people) evidence.approvers.emplace_back(person, QString());
}

}  // namespace

OutboxFlow::OutboxFlow(MainWindow& window, const Directory& directory, DeskServices services, DeskCalls& calls)
    : m_window(window), m_directory(directory), m_services(services), m_calls(calls) {
  connect(&window.outbox(), &OutboxPanel::stepAsked, this, &OutboxFlow::step);
  connect(&window.outbox(), &OutboxPanel::evidenceWanted, this, &OutboxFlow::loadEvidence);
  connect(&window.outbox(), &OutboxPanel::holdAllAsked, this, &OutboxFlow::holdAll);
  connect(&window.thread().conversation(), &ConversationView::outgoingAsked, this, &OutboxFlow::decide);
}

void OutboxFlow::decide(OutgoingId id, const QString& wanted) {
  if (wanted == QLatin1String("decide")) show(id);
  else act(id, wanted);
}

Result<OutboxFlow::Page> OutboxFlow::read(desk::ReplyService& reply, desk::InboxService& inbox, Faces known) {
  auto items = reply.outbox();
  if (!items) return fail(items.error());
  auto drafts = reply.drafts();
  if (!drafts) return fail(drafts.error());
  Page page;
  page.faces = std::move(known);
  for (Outgoing& item : *items) {
    const ThreadId thread = item.thread;
    if (!page.faces.contains(thread))
      if (const auto detail = inbox.thread(thread, 1)) page.faces[thread] = {buyerText(detail->thread), shownLine(detail->thread.orderRemoteId)};
    const Face& face = page.faces[thread];
    page.rows.push_back({std::move(item), face.buyer, face.order});
  }
  for (const desk::DraftRow& draft : *drafts) {
    Outgoing item;
    item.id = {-draft.thread.id.value};
    item.thread = draft.thread.id;
    item.store = draft.thread.store;
    item.text = draft.draft.text;
    item.attachments = draft.draft.attachments;
    item.createdAt = draft.draft.savedAt;
    page.rows.push_back({std::move(item), buyerText(draft.thread), shownLine(draft.thread.orderRemoteId)});
  }
  return page;
}

void OutboxFlow::refresh() {
  m_calls.call(
      Urgency::Action, this, [reply = &m_services.reply, inbox = &m_services.inbox, known = m_faces] { return read(*reply, *inbox, known); },
      [this](Result<Page> page) {
        if (!page) return m_window.status().say(errorSentence(page.error()));
        m_faces = std::move(page->faces);
        m_items.clear();
        for (const OutboxRow& row : page->rows) m_items.insert({row.item.id, row.item});
        m_window.outbox().setRows(std::move(page->rows), m_services.clock.now());
        if (const auto wanted = std::exchange(m_wanted, std::nullopt)) {
          m_window.outbox().showTab(OutboxTab::Outbox);
          m_window.outbox().select(*wanted);
        }
      });
}

void OutboxFlow::tick() { m_window.outbox().setNow(m_services.clock.now()); }

void OutboxFlow::loadEvidence(OutgoingId id) {
  const auto found = m_items.find(id);
  if (found == m_items.end()) return;
  const Outgoing& item = found->second;
  std::optional<Instant> readAt;
  for (const desk::StoreRow& row : m_directory.stores())
    if (row.store.id == item.store) readAt = row.health.lastSuccessAt;
  m_calls.call(
      Urgency::Typing, this,
      [inbox = &m_services.inbox, audit = &m_services.audit, approvals = &m_services.approvals, item, readAt] {
        OutboxEvidence evidence;
        evidence.readAt = readAt;
        if (const auto detail = inbox->thread(item.thread, kLooked)) evidence.found = foundFor(item, detail->messages);
        desk::AuditQuestion question;
        question.thread = item.thread;
        addApproval(*approvals, item, evidence);
        if (const auto rows = audit->rows(question)) evidence.happenings = happeningsOf(*rows, item.id);
        return evidence;
      },
      [this, id](OutboxEvidence evidence) {
        for (auto& [person, name] : evidence.approvers) name = m_window.directory().personName(person.value);
        m_window.outbox().setEvidence(id, evidence);
      });
}

void OutboxFlow::step(OutgoingId id, const QString& step) {
  const auto found = m_items.find(id);
  if (found == m_items.end()) return;
  if (step == QLatin1String("open")) {
    Q_EMIT threadWanted(found->second.thread);
    return;
  }
  if (step == QLatin1String("undo")) return takeBack(id, Then::Stay);
  if (step == QLatin1String("edit")) return takeBack(id, Then::Open);
  if (step == QLatin1String("approvers")) {
    m_window.actions().trigger(QStringLiteral("settings.check"));
    return;
  }
  if (step == QLatin1String("stores")) {
    m_window.actions().trigger(step);
    return;
  }
  if (step.startsWith(QLatin1String("approve:"))) return approve(id, PersonId{toUtf8(step.section(QLatin1Char(':'), 1))});
  if (step == QLatin1String("look-again")) {
    m_calls.post(Urgency::Action, [stores = &m_services.stores] { stores->syncNow(); });
    return m_window.status().say(tr("Reading the thread again."));
  }
  act(id, step);
}

void OutboxFlow::show(OutgoingId id) {
  m_wanted = id;
  m_window.actions().trigger(QStringLiteral("go.outbox"));
}

void OutboxFlow::act(OutgoingId id, const QString& step) {
  m_calls.call(
      Urgency::Action, this,
      [reply = &m_services.reply, id, step]() -> Status {
        if (step == QLatin1String("cancel")) return reply->cancel(id);
        if (step == QLatin1String("retry")) return reply->retry(id);
        if (step == QLatin1String("send-now")) return reply->sendNow(id);
        return reply->resolve(id, step == QLatin1String("sent") ? desk::ReplyService::Outcome::Sent : desk::ReplyService::Outcome::NotSent);
      },
      [this](Status done) { finish(done); });
}

void OutboxFlow::approve(OutgoingId id, const PersonId& approver) {
  m_calls.call(
      Urgency::Action, this, [approvals = &m_services.approvals, id, approver] { return approvals->approve(id, approver); }, [this](Status done) { finish(done); });
}

void OutboxFlow::takeBack(OutgoingId id, Then then) {
  const ThreadId thread = m_items.at(id).thread;
  m_calls.call(
      Urgency::Action, this, [reply = &m_services.reply, id] { return reply->undoSend(id); },
      [this, thread, then](const Result<desk::DraftView>& draft) {
        if (!draft) return finish(fail(draft.error()));
        Q_EMIT takenBack(thread, *draft);
        if (then == Then::Open) Q_EMIT threadWanted(thread);
        finish({});
      });
}

void OutboxFlow::holdAll() {
  std::vector<std::pair<OutgoingId, ThreadId>> leaving;
  for (const auto& [id, item] : m_items)
    if (item.state == OutgoingState::Held || item.state == OutgoingState::Queued) leaving.emplace_back(id, item.thread);
  using Taken = std::vector<std::pair<ThreadId, desk::DraftView>>;
  m_calls.call(
      Urgency::Action, this,
      [reply = &m_services.reply, leaving] {
        Taken taken;
        for (const auto& [id, thread] : leaving)
          if (auto draft = reply->undoSend(id)) taken.emplace_back(thread, std::move(*draft));
        return taken;
      },
      [this, asked = leaving.size()](const Taken& taken) {
        for (const auto& [thread, draft] : taken) Q_EMIT takenBack(thread, draft);
        const auto left = static_cast<int>(asked - taken.size());
        const QString held = tr("%n reply(s) are drafts again.", nullptr, static_cast<int>(taken.size()));
        m_window.status().say(left == 0 ? held : held + QLatin1Char(' ') + tr("%n had left already.", nullptr, left));
        refresh();
      });
}

void OutboxFlow::finish(const Status& done) {
  if (!done) m_window.status().say(errorSentence(done.error()));
  refresh();
}

}  // namespace inquiry::ui
