#include "ui/shell/reply_flow.h"

#include "ui/common/text.h"
#include "ui/common/words.h"
#include "ui/shell/reply_request.h"
#include "ui/shell/thread_flow.h"

namespace inquiry::ui {
namespace {

using Urgency = DeskCalls::Urgency;

}  // namespace

ReplyFlow::ReplyFlow(MainWindow& window, ThreadFlow& thread, DraftKeeper& drafts, DeskServices services, DeskCalls& calls)
    : m_window(window), m_thread(thread), m_drafts(drafts), m_services(services), m_calls(calls) {
  connect(&window.composer(), &ComposerPanel::sendAsked, this, &ReplyFlow::send);
  connect(&window.composer(), &ComposerPanel::noteAsked, this, &ReplyFlow::addNote);
  connect(&thread, &ThreadFlow::composerFilled, this, [this](ThreadId id) { m_window.composer().setBusy(m_sending.contains(id)); });
}

bool ReplyFlow::isOnScreen(ThreadId thread) const { return m_thread.current() == thread && m_thread.detail() && m_thread.detail()->thread.id == thread; }

void ReplyFlow::send(ComposerPanel::Then then) {
  ComposerPanel& composer = m_window.composer();
  const auto thread = composer.thread();
  // Without its editor the text here is not what the person writes: it has a window of its own.
  if (!thread || !composer.isEnabled() || m_sending.contains(*thread)) return;
  // Another thread is on its way to the screen: whoever pressed the key may have meant that one.
  if (!isOnScreen(*thread)) return m_window.status().say(tr("Not sent: another thread is being opened. Press again when it is here."));
  const desk::ReplyRequest request = requestIn(composer, *thread, then);
  m_thread.draftIsLeaving();
  m_sending.insert(*thread);
  composer.leave();
  m_calls.call(
      Urgency::Action, this,
      [reply = &m_services.reply, lane = m_drafts.overtake(*thread), request] {
        const std::scoped_lock alone(lane->writing);
        return reply->send(request);
      },
      [this, request, to = buyerText(m_thread.detail()->thread)](const Result<desk::ReplyResult>& result) { onSent(request, to, result); });
}

void ReplyFlow::keepBack(const desk::ReplyRequest& request, const QString& why) {
  ComposerPanel& composer = m_window.composer();
  const bool isHere = composer.thread() == request.thread;
  desk::DraftView draft{request.text, request.attachments, m_services.clock.now(), request.templateId};
  // What was typed meanwhile follows.
  const auto begun = isHere ? std::optional(desk::DraftView{toUtf8(composer.replyText()), composer.files(), {}}) : m_drafts.unsaved(request.thread);
  if (begun) draft.text += begun->text;
  if (begun) draft.attachments.insert(draft.attachments.end(), begun->attachments.begin(), begun->attachments.end());
  m_drafts.keep(request.thread, draft);
  m_drafts.settle(request.thread);
  if (isHere) {
    composer.setBusy(false);
    composer.restore(draft, toQt(request.templateId));
  }
  m_thread.refresh();
  m_window.status().say(why);
}

void ReplyFlow::onSent(const desk::ReplyRequest& request, const QString& to, const Result<desk::ReplyResult>& result) {
  m_sending.erase(request.thread);
  ComposerPanel& composer = m_window.composer();
  const bool isHere = composer.thread() == request.thread;
  if (!result) return keepBack(request, errorSentence(result.error()));
  if (result->isPractice) {
    m_drafts.settle(request.thread);
    if (isHere) composer.setBusy(false);
    m_thread.refresh();
    return m_window.status().say(tr("Practice: the reply is kept for your coach. Nothing was sent."));
  }
  const auto& findings = result->check.findings;
  const bool isRepeated = std::any_of(findings.begin(), findings.end(), [](const Finding& finding) { return finding.rule == desk::kTemplateRepeated; });
  if (!result->item && isRepeated && !result->check.blocked()) {
    keepBack(request, tr("Not sent yet: the last reply to this buyer came from the same template."));
    if (isHere) composer.warnRepeated();
    return;
  }
  if (!result->item) {
    keepBack(request, tr("Not sent: the check found something that must be solved first."));
    if (isHere) composer.nextFinding(1);
    return;
  }
  m_drafts.settle(request.thread);
  if (isHere) composer.setBusy(false);
  if (result->item->sendAt) m_window.status().say(tr("It waits in the outbox and leaves at the chosen time."));
  else Q_EMIT held(*result->item, to);
  if (request.after == desk::ReplyRequest::After::Close && isHere) Q_EMIT sentAndDone();
}

void ReplyFlow::addNote(const QString& text) {
  const auto thread = m_window.composer().thread();
  if (!thread) return;
  m_calls.call(
      Urgency::Action, this, [triage = &m_services.triage, id = *thread, note = toUtf8(text)] { return triage->addNote(id, note); },
      [this, id = *thread, text](const Result<NoteId>& note) {
        if (!note) return m_window.status().say(errorSentence(note.error()));
        m_window.composer().noteKept(id, text);
        m_thread.notes().becameNote(id, text);
      });
}

}  // namespace inquiry::ui
