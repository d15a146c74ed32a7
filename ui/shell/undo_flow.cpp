#include "ui/shell/undo_flow.h"

#include <algorithm>

#include "ui/common/words.h"

namespace inquiry::ui {
namespace {

using Urgency = DeskCalls::Urgency;
constexpr int kActionSeconds = 8;
// The hold itself is this much longer than what the bar counts down.
constexpr Duration kSpare = std::chrono::seconds(3);

}  // namespace

UndoFlow::UndoFlow(MainWindow& window, DeskServices services, DeskCalls& calls) : m_window(window), m_services(services), m_calls(calls) {
  connect(&window.list().undoBar(), &UndoBar::wayTaken, this, [this] {
    m_window.list().undoBar().dismiss();
    Q_EMIT draftWanted(m_draftLeft);
  });
}

void UndoFlow::addDraftLeft(ThreadId thread) {
  m_draftLeft = thread;
  m_window.list().undoBar().offer(tr("Its reply was not sent: the draft is kept."), tr("Open the draft"));
}

void UndoFlow::addAction(const desk::Undo& action, const std::vector<std::int64_t>& parts) {
  Step step;
  step.parts = parts;
  m_steps.push_back(std::move(step));
  m_window.list().undoBar().show(UndoBar::Kind::Action, actionDone(action.label, action.threads), {}, kActionSeconds);
}

void UndoFlow::addSend(const Outgoing& item, const QString& to) {
  if (!item.releaseAt || *item.releaseAt - kSpare <= item.createdAt) return;
  Step step;
  step.kind = UndoBar::Kind::Send;
  step.items = {item.id};
  step.thread = item.thread;
  step.releaseAt = *item.releaseAt;
  step.to = to;
  m_steps.push_back(step);
  showSend(step);
}

void UndoFlow::addSends(const std::vector<OutgoingId>& items, Instant releaseAt) {
  if (items.empty() || releaseAt - kSpare <= m_services.clock.now()) return;
  Step step;
  step.kind = UndoBar::Kind::Send;
  step.items = items;
  step.releaseAt = releaseAt;
  step.to = tr("%n buyer(s)", nullptr, static_cast<int>(items.size()));
  m_steps.push_back(step);
  showSend(step);
}

void UndoFlow::showSend(const Step& step) {
  const auto left = std::chrono::duration_cast<std::chrono::seconds>(step.releaseAt - kSpare - m_services.clock.now()).count();
  if (left > 0) m_window.list().undoBar().show(UndoBar::Kind::Send, tr("Sending in %1 s"), tr("to %1").arg(step.to), static_cast<int>(left));
}

// An answer whose hold is over is no longer ours to take back; what was done before it still is.
void UndoFlow::dropLeft() {
  const Instant now = m_services.clock.now();
  std::erase_if(m_steps, [now](const Step& step) { return step.kind == UndoBar::Kind::Send && step.releaseAt <= now; });
}

void UndoFlow::undo() {
  m_window.list().undoBar().dismiss();
  dropLeft();
  if (m_steps.empty()) return takeBackEarlier();
  const Step newest = m_steps.back();
  m_steps.pop_back();
  if (newest.kind == UndoBar::Kind::Send) takeBackSend(newest);
  else takeBackAction(newest.parts);
  // An answer still held before it is what the next undo takes back: the bar says so.
  if (!m_steps.empty() && m_steps.back().kind == UndoBar::Kind::Send) showSend(m_steps.back());
}

void UndoFlow::sendNow() {
  if (m_steps.empty() || m_steps.back().kind != UndoBar::Kind::Send) return;
  const std::vector<OutgoingId> items = m_steps.back().items;
  m_steps.pop_back();
  m_window.list().undoBar().dismiss();
  m_calls.call(
      Urgency::Action, this,
      [reply = &m_services.reply, items] {
        Status all;
        for (const OutgoingId item : items)
          if (auto done = reply->sendNow(item); !done) all = done;
        return all;
      },
      [this](Status done) {
        if (!done) m_window.status().say(errorSentence(done.error()));
      });
}

void UndoFlow::takeBackSends(const Step& step) {
  m_calls.call(
      Urgency::Typing, this,
      [reply = &m_services.reply, items = step.items] {
        return static_cast<int>(std::count_if(items.begin(), items.end(), [&](OutgoingId item) { return reply->undoSend(item).has_value(); }));
      },
      [this, of = step.items.size()](int back) {
        const QString taken = tr("%n reply(s) undone. The texts are drafts again.", nullptr, back);
        m_window.status().say(static_cast<std::size_t>(back) == of ? taken : taken + QLatin1Char(' ') + tr("The others had left already."));
      });
}

void UndoFlow::takeBackSend(const Step& step) {
  if (step.items.size() > 1) return takeBackSends(step);
  m_calls.call(
      Urgency::Typing, this, [reply = &m_services.reply, item = step.items.front()] { return reply->undoSend(item); },
      [this, thread = step.thread](Result<desk::DraftView> draft) {
        if (!draft) return m_window.status().say(tr("Too late to take it back: %1").arg(errorSentence(draft.error())));
        Q_EMIT sendTakenBack(thread, *draft);
        m_window.status().say(tr("Undone. The text is a draft again."));
      });
}

void UndoFlow::takeBackAction(std::vector<std::int64_t> parts) {
  // By their ids, newest first: opening the next thread has marked that one as read meanwhile, which is not what a person means by "last".
  m_calls.call(
      Urgency::Typing, this,
      [triage = &m_services.triage, parts = std::move(parts)] {
        Status done;
        for (auto part = parts.rbegin(); part != parts.rend() && done; ++part) done = triage->undo(*part);
        return done;
      },
      [this](Status done) { m_window.status().say(done ? tr("Undone.") : errorSentence(done.error())); });
}

void UndoFlow::takeBackEarlier() {
  m_calls.call(
      Urgency::Typing, this, [triage = &m_services.triage] { return triage->undoLast(); },
      [this](Result<desk::Undo> result) {
        if (!result) return m_window.status().say(result.error().kind == ErrorKind::NotFound ? tr("There is nothing to undo.") : errorSentence(result.error()));
        m_window.status().say(tr("Undone: %1").arg(actionDone(result->label, result->threads)));
      });
}

}  // namespace inquiry::ui
