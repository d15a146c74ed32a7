#include "ui/shell/own_window_flow.h"

#include <QPointer>
#include <algorithm>
#include <mutex>

#include "ui/common/text.h"
#include "ui/common/words.h"
#include "ui/shell/checked_text.h"
#include "ui/shell/loaded_thread.h"
#include "ui/shell/reply_request.h"

namespace inquiry::ui {
namespace {

using Urgency = DeskCalls::Urgency;
using Jump = ConversationView::Jump;

constexpr std::size_t kFirst = 30, kOlder = 50;
constexpr int kDraftMillis = 2000;

}  // namespace

struct OwnWindowFlow::Open {
  Open() = default;
  Open(const Open&) = delete;
  Open& operator=(const Open&) = delete;
  // While the program is locked the window has a parent, which may end before this flow and takes it along.
  ~Open() {
    templates.reset();
    files.reset();
    translation.reset();
    delete window;
  }

  ThreadId id;
  QPointer<OwnWindow> window;
  std::optional<desk::ThreadDetail> detail;
  std::unique_ptr<TemplateFlow> templates;
  std::unique_ptr<AttachmentFlow> files;
  std::unique_ptr<TranslationFlow> translation;
  QTimer draftTimer;
  int generation = 0;
  bool isDirty = false, isNoteDirty = false, isSending = false;
};

OwnWindowFlow::OwnWindowFlow(Frame frame, Keepers keepers, DeskServices services, DeskCalls& calls)
    : m_frame(frame), m_drafts(keepers.drafts), m_notes(keepers.notes), m_services(services), m_calls(calls) {}

OwnWindowFlow::~OwnWindowFlow() = default;

OwnWindowFlow::Open* OwnWindowFlow::find(ThreadId id) {
  const auto found = m_open.find(id);
  return found == m_open.end() ? nullptr : found->second.get();
}

OwnWindow* OwnWindowFlow::window(ThreadId id) const {
  const auto found = m_open.find(id);
  return found == m_open.end() ? nullptr : found->second->window.data();
}

void OwnWindowFlow::open(ThreadId id) {
  if (Open* known = find(id)) {
    known->window->raise();
    return known->window->activateWindow();
  }
  auto made = std::make_unique<Open>();
  Open& open = *made;
  open.id = id;
  open.window = std::make_unique<OwnWindow>(m_frame.look, m_frame.directory, m_frame.probe, m_frame.actions).release();
  open.draftTimer.setSingleShot(true);
  open.draftTimer.setInterval(kDraftMillis);
  m_open.emplace(id, std::move(made));
  connectWindow(open);
  // The main window gives its draft to the keeper before this one asks for it.
  Q_EMIT opened(id);
  load(open, Jump::ToNewest);
  open.window->show();
  open.window->activateWindow();
}

void OwnWindowFlow::connectWindow(Open& open) {
  OwnWindow* window = open.window;
  const ThreadId id = open.id;
  // By id: the window may be closed before what was asked for comes back.
  const auto with = [this, id](auto action) {
    return [this, id, action] {
      if (Open* found = find(id)) action(*found);
    };
  };
  connect(&open.draftTimer, &QTimer::timeout, this, with([this](Open& one) { keepDraft(one); }));
  connect(&window->composer(), &ComposerPanel::draftEdited, this, with([](Open& one) {
            one.isDirty = true;
            one.window->composer().setDraftSaved(false);
            if (!one.draftTimer.isActive()) one.draftTimer.start();
          }));
  connect(&window->composer(), &ComposerPanel::noteEdited, this, with([](Open& one) {
            one.isNoteDirty = true;
            if (!one.draftTimer.isActive()) one.draftTimer.start();
          }));
  connect(&window->composer(), &ComposerPanel::sendAsked, this, [this, id](ComposerPanel::Then then) {
    if (Open* found = find(id)) send(*found, then);
  });
  connect(&window->composer(), &ComposerPanel::noteAsked, this, [this, id](const QString& text) {
    if (Open* found = find(id)) addNote(*found, text);
  });
  connect(&window->thread(), &ThreadPanel::olderWanted, this, with([this](Open& one) { loadOlder(one); }));
  connect(window, &OwnWindow::commandAsked, this, [this, id](const QString& command) {
    Open* found = find(id);
    if (found == nullptr) return;
    if (command == QLatin1String("translate")) return found->translation->toggle();
    if (command != QLatin1String("payload")) return Q_EMIT commandWanted(id, command);
    if (const auto message = found->window->thread().conversation().currentMessage()) found->files->showPayload(*message);
  });
  const auto say = [window](const QString& text) { window->say(text); };
  open.templates = std::make_unique<TemplateFlow>(TemplateFlow::Target{window->composer(), window->picker(), [window](const QString& scope) { window->openPicker(scope); }, say}, m_services, m_calls);
  const auto detail = [this, id] {
    const Open* found = find(id);
    return found != nullptr ? found->detail : std::optional<desk::ThreadDetail>();
  };
  open.files = std::make_unique<AttachmentFlow>(AttachmentFlow::Target{window->thread(), detail, say}, m_services, m_calls);
  open.translation = std::make_unique<TranslationFlow>(TranslationFlow::Target{window->thread(), window->composer(), detail, say}, m_services, m_calls);
  connect(open.translation.get(), &TranslationFlow::settingsWanted, this, &OwnWindowFlow::settingsWanted);
  connect(window, &OwnWindow::aboutToClose, this, [this, id] { end(id); });
}

void OwnWindowFlow::load(Open& open, Jump jump) {
  const int generation = ++open.generation;
  m_calls.call(
      Urgency::Typing, this, [services = m_services, id = open.id] { return loadedThread(services.inbox, services.moods, id, kFirst); },
      [this, id = open.id, generation, jump](LoadedThread loaded) {
        Result<desk::ThreadDetail>& detail = loaded.detail;
        Open* one = find(id);
        if (one == nullptr || one->generation != generation) return;
        if (!detail) return one->window->say(errorSentence(detail.error()));
        one->window->thread().conversation().setMoods(loaded.moods);
        show(*one, std::move(*detail), jump);
      });
}

void OwnWindowFlow::show(Open& open, desk::ThreadDetail detail, Jump jump) {
  const bool isFirst = !open.detail;
  // What was loaded further back stays.
  if (!isFirst && !detail.messages.empty()) {
    std::vector<Message> older;
    for (const Message& message : open.detail->messages)
      if (message.sentAt < detail.messages.front().sentAt) older.push_back(message);
    if (!older.empty()) detail.hasOlder = open.detail->hasOlder;
    detail.messages.insert(detail.messages.begin(), older.begin(), older.end());
  }
  const bool buyerWrote = !isFirst && !detail.messages.empty() && !open.detail->messages.empty() &&
                          detail.messages.back().direction == Direction::In && detail.messages.back().id.value > open.detail->messages.back().id.value;
  if (isFirst) {
    if (const auto unsaved = m_drafts.unsaved(open.id)) detail.draft = unsaved;
    if (const auto unsaved = m_notes.unsaved(open.id)) detail.noteDraft = *unsaved;
  }
  open.detail = std::move(detail);
  const Instant now = m_services.clock.now();
  const StoreFace store = m_frame.directory.store(open.detail->store.id);
  open.window->setTitle(QStringLiteral("%1 · %2").arg(buyerText(open.detail->thread), store.name));
  open.window->thread().setDetail(*open.detail, now, jump);
  open.window->composer().setThread(*open.detail, store.name, now);
  if (buyerWrote) open.window->composer().noteNewMessage();
  open.translation->take(open.id);
  if (isFirst) open.translation->takeDraft(open.id);
  loadLimits(open);
  if (isFirst) open.window->composer().focusEditor();
}

void OwnWindowFlow::loadLimits(Open& open) {
  m_calls.call(
      Urgency::Typing, this, [reply = &m_services.reply, id = open.id] { return reply->limits(id); },
      [this, id = open.id](Result<desk::ComposerLimits> limits) {
        Open* one = find(id);
        if (one == nullptr) return;
        if (!limits) return one->window->say(errorSentence(limits.error()));
        // check() only computes: the one service call that may run here.
        one->window->composer().setLimits(*limits, [this, id, known = *limits](const std::string& text, const std::vector<OutgoingAttachment>& files) {
          const Open* shown = find(id);
          return shown != nullptr && shown->detail ? checkedText(m_services.reply, m_services.manners, {*shown->detail, known}, text, files) : desk::CheckResult{};
        });
      });
}

void OwnWindowFlow::loadOlder(Open& open) {
  if (!open.detail || open.detail->messages.empty()) return;
  m_calls.call(
      Urgency::Typing, this, [inbox = &m_services.inbox, id = open.id, before = open.detail->messages.front().id] { return inbox->thread(id, kOlder, before); },
      [this, id = open.id](Result<desk::ThreadDetail> older) {
        Open* one = find(id);
        if (one == nullptr || !one->detail || !older) return;
        one->detail->hasOlder = older->hasOlder;
        one->detail->messages.insert(one->detail->messages.begin(), older->messages.begin(), older->messages.end());
        one->window->thread().setDetail(*one->detail, m_services.clock.now(), Jump::Keep);
      });
}

void OwnWindowFlow::keepDraft(Open& open) {
  open.draftTimer.stop();
  if (!open.window) return;
  const ComposerPanel& composer = open.window->composer();
  if (std::exchange(open.isNoteDirty, false)) m_notes.keep(open.id, toUtf8(composer.noteText()));
  if (!std::exchange(open.isDirty, false)) return;
  m_drafts.keep(open.id, {toUtf8(composer.replyText()), composer.files(), m_services.clock.now(), toUtf8(composer.templateId())});
}

void OwnWindowFlow::send(Open& open, ComposerPanel::Then then) {
  ComposerPanel& composer = open.window->composer();
  if (open.isSending || composer.thread() != open.id) return;
  const desk::ReplyRequest request = requestIn(composer, open.id, then);
  if (!open.isNoteDirty) open.draftTimer.stop();
  open.isDirty = false;
  open.isSending = true;
  ++open.generation;
  composer.leave();
  m_calls.call(
      Urgency::Action, this,
      [reply = &m_services.reply, lane = m_drafts.overtake(open.id), request] {
        const std::scoped_lock alone(lane->writing);
        return reply->send(request);
      },
      [this, request](const Result<desk::ReplyResult>& result) { onSent(request, result); });
}

void OwnWindowFlow::onSent(const desk::ReplyRequest& request, const Result<desk::ReplyResult>& result) {
  Open* open = find(request.thread);
  if (open != nullptr) {
    open->isSending = false;
    open->window->composer().setBusy(false);
  }
  m_drafts.settle(request.thread);
  if (result && result->isPractice) {
    if (open != nullptr) open->window->say(tr("Practice: the reply is kept for your coach. Nothing was sent."));
    return;
  }
  if (!result || !result->item) {
    // Nothing has left: the text is a draft again, also when the window is closed; what was typed meanwhile follows.
    desk::DraftView draft{request.text, request.attachments, m_services.clock.now(), request.templateId};
    if (open != nullptr) draft.text += toUtf8(open->window->composer().replyText());
    m_drafts.keep(request.thread, draft);
    if (open == nullptr) return;
    open->window->composer().restore(draft, toQt(request.templateId));
    if (!result) return open->window->say(errorSentence(result.error()));
    const auto& findings = result->check.findings;
    const bool isRepeated = std::any_of(findings.begin(), findings.end(), [](const Finding& finding) { return finding.rule == desk::kTemplateRepeated; });
    if (isRepeated && !result->check.blocked()) {
      open->window->composer().warnRepeated();
      return open->window->say(tr("Not sent yet: the last reply to this buyer came from the same template."));
    }
    open->window->say(tr("Not sent: the check found something that must be solved first."));
    open->window->composer().nextFinding(1);
    return;
  }
  Q_EMIT held(*result->item, open != nullptr && open->detail ? buyerText(open->detail->thread) : QString());
  if (open == nullptr) return;
  open->window->say(result->item->sendAt ? tr("It waits in the outbox and leaves at the chosen time.") : tr("On its way. The main window can undo it while it is held."));
  if (request.after == desk::ReplyRequest::After::Close) open->window->close();
  else load(*open, Jump::ToNewest);
}

void OwnWindowFlow::addNote(Open& open, const QString& text) {
  m_calls.call(
      Urgency::Action, this, [triage = &m_services.triage, id = open.id, note = toUtf8(text)] { return triage->addNote(id, note); },
      [this, id = open.id, text](const Result<NoteId>& note) {
        Open* one = find(id);
        if (!note) {
          if (one != nullptr) one->window->say(errorSentence(note.error()));
          return;
        }
        if (one != nullptr) one->window->composer().noteKept(id, text);
        m_notes.becameNote(id, text);
      });
}

void OwnWindowFlow::refresh(const ChangeSet& changes) {
  for (auto& [id, open] : m_open)
    if (changes.orders || changes.threads.contains(id) || !changes.outgoing.empty()) load(*open, Jump::Keep);
}

void OwnWindowFlow::takeDraft(ThreadId id) {
  if (Open* open = find(id)) open->translation->takeDraft(id);
}

void OwnWindowFlow::tick() {
  for (auto& [id, open] : m_open) open->window->composer().setNow(m_services.clock.now());
}

void OwnWindowFlow::end(ThreadId id) {
  Open* open = find(id);
  if (open == nullptr) return;
  keepDraft(*open);
  open->templates.reset();
  open->files.reset();
  open->translation.reset();
  // It is being closed at this moment: it goes when control is back in the event loop.
  if (open->window) open->window->deleteLater();
  open->window.clear();
  m_open.erase(id);
  Q_EMIT closed(id);
}

void OwnWindowFlow::closeAll() {
  while (!m_open.empty()) {
    if (OwnWindow* shown = m_open.begin()->second->window) shown->hide();
    end(m_open.begin()->first);
  }
}

}  // namespace inquiry::ui
