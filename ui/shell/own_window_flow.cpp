#include "ui/shell/own_window_flow.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPointer>
#include <algorithm>
#include <array>
#include <mutex>

#include "ui/common/others_word.h"
#include "ui/common/store_hold.h"
#include "ui/common/text.h"
#include "ui/common/words.h"
#include "ui/shell/checked_text.h"
#include "ui/shell/key_dispatcher.h"
#include "ui/shell/loaded_thread.h"
#include "ui/shell/reply_request.h"

namespace inquiry::ui {
namespace {

using Urgency = DeskCalls::Urgency;
using Jump = ConversationView::Jump;

constexpr std::size_t kFirst = 30, kOlder = 50;
constexpr int kDraftMillis = 2000;

// What the main window does for this thread: all that can be done to a thread but for what needs its list.
bool isForMain(const ActionRegistry& actions, const QString& command) {
  static constexpr std::array<QLatin1String, 3> kOfList{QLatin1String("merge"), QLatin1String("split"), QLatin1String("account.report")};
  static constexpr std::array<QLatin1String, 4> kOfDesk{QLatin1String("undo"), QLatin1String("lock"), QLatin1String("sync"), QLatin1String("quit")};
  if (std::find(kOfDesk.begin(), kOfDesk.end(), command) != kOfDesk.end()) return true;
  return actions.group(command) == QLatin1String("Thread") && std::find(kOfList.begin(), kOfList.end(), command) == kOfList.end();
}

}  // namespace

struct OwnWindowFlow::Open {
  Open() = default;
  Open(const Open&) = delete;
  Open& operator=(const Open&) = delete;
  // While the program is locked the window has a parent, which may end before this flow and takes it along.
  ~Open() {
    tools.reset();
    delete window;
  }

  ThreadId id;
  QPointer<OwnWindow> window;
  std::optional<desk::ThreadDetail> detail;
  std::unique_ptr<ThreadTools> tools;
  ShownMoods moods;
  QTimer draftTimer;
  Instant drawnAt;  // the conversation
  int generation = 0;
  bool isDirty = false, isNoteDirty = false, isSending = false, isLookingBack = false;
};

OwnWindowFlow::OwnWindowFlow(Frame frame, Keepers keepers, DeskServices services, DeskCalls& calls)
    : m_frame(std::move(frame)), m_drafts(keepers.drafts), m_notes(keepers.notes), m_services(services), m_calls(calls) {
  connect(&m_drafts, &DraftKeeper::kept, this, [this](ThreadId id) {
    if (Open* one = find(id); one != nullptr && !one->isDirty) one->window->composer().setDraftSaved(true);
  });
}

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
  open.window->showPractice(m_isPractising);
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

void OwnWindowFlow::setPractising(bool isPractising) {
  m_isPractising = isPractising;
  for (const auto& [id, open] : m_open)
    if (open->window) open->window->showPractice(isPractising);
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
    if (Open* found = find(id)) run(*found, command);
  });
  connect(&window->thread().conversation(), &ConversationView::outgoingAsked, this, &OwnWindowFlow::outgoingAsked);
  connect(&window->thread(), &ThreadPanel::orderCopied, this, [this, window](const QString& text) { copy(*window, text); });
  connect(&window->context(), &ContextPanel::copied, this, [this, window](const QString& text) { copy(*window, text); });
  connect(&window->context(), &ContextPanel::threadWanted, this, &OwnWindowFlow::open);
  connect(&window->context(), &ContextPanel::linkWanted, this, [this, id](const QString& url) {
    const Open* found = find(id);
    if (found != nullptr && found->detail) found->window->thread().links().ask(url, found->detail->thread.marketplace);
  });
  // As many windows, as many readers of keys: each takes those of its own window.
  m_frame.app.installEventFilter(new KeyDispatcher(m_frame.actions, window, [this, id](const QString& command) {
    Open* found = find(id);
    return found != nullptr && run(*found, command);
  }));
  connectTools(open);
  connect(window, &OwnWindow::aboutToClose, this, [this, id] { end(id); });
}

void OwnWindowFlow::connectTools(Open& open) {
  OwnWindow* window = open.window;
  const ThreadId id = open.id;
  ThreadPlace place{window->thread(),
                    window->composer(),
                    window->picker(),
                    window->knowledge(),
                    [window](const QString& scope) { window->openPicker(scope); },
                    [window](const QString& scope) { window->openKnowledge(scope); },
                    [this, id] {
                      const Open* found = find(id);
                      return found != nullptr ? found->detail : std::optional<desk::ThreadDetail>();
                    },
                    [window](const QString& text) { window->say(text); }};
  open.tools = std::make_unique<ThreadTools>(place, m_services, m_calls);
  connect(open.tools.get(), &ThreadTools::settingsWanted, this, &OwnWindowFlow::settingsWanted);
  connect(open.tools.get(), &ThreadTools::acted, this, &OwnWindowFlow::acted);
  connect(open.tools.get(), &ThreadTools::keepWanted, this, [this, id] {
    if (Open* found = find(id)) keepDraft(*found);
  });
}

bool OwnWindowFlow::run(Open& open, const QString& command) {
  if (const QAction* action = m_frame.actions.action(command); action != nullptr && !action->isEnabled()) {
    open.window->say(action->property("why").toString());
    return true;
  }
  if (open.tools->run(command)) return true;
  OwnWindow& window = *open.window;
  if (command == QLatin1String("send")) window.composer().submit(m_frame.afterSending());
  else if (command == QLatin1String("context")) window.toggleContext();
  else if (command == QLatin1String("pane.next")) window.nextPane(1);
  else if (command == QLatin1String("pane.previous")) window.nextPane(-1);
  else if (command == QLatin1String("older")) loadOlder(open);
  else if (command == QLatin1String("unanswered")) showFirstUnanswered(open);
  else if (isForMain(m_frame.actions, command)) Q_EMIT commandWanted(open.id, command);
  else return false;
  return true;
}

void OwnWindowFlow::copy(OwnWindow& window, const QString& text) {
  QGuiApplication::clipboard()->setText(text);
  window.say(tr("Copied: %1").arg(shownLine(toUtf8(text)).left(60)));
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
        one->window->thread().conversation().setMoods(one->moods.take(std::move(loaded.moods), id));
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
  const bool isNews = !isFirst && hasOthersWord(detail.messages, open.detail->messages);
  if (isFirst) {
    if (const auto unsaved = m_drafts.unsaved(open.id)) detail.draft = unsaved;
    if (const auto unsaved = m_notes.unsaved(open.id)) detail.noteDraft = *unsaved;
  }
  open.detail = std::move(detail);
  const Instant now = m_services.clock.now();
  const StoreFace store = m_frame.directory.store(open.detail->store.id);
  open.window->setTitle(QStringLiteral("%1 · %2").arg(buyerText(open.detail->thread), store.name));
  draw(open, jump);
  open.window->composer().setThread(*open.detail, store.name, now);
  const desk::StoreRow* row = m_frame.directory.storeRow(open.detail->store.id);
  open.window->composer().setStoreHold(row == nullptr ? QString() : storeHoldWarning(*row, store.name, now));
  open.window->context().setDetail(*open.detail, now);
  if (isNews) open.window->composer().noteNewMessage();
  open.tools->take(open.id);
  if (isFirst) open.tools->begin(open.id);
  else open.tools->refreshTags();
  loadLimits(open);
  if (isFirst) open.window->composer().focusEditor();
}

void OwnWindowFlow::draw(Open& open, Jump jump) {
  open.drawnAt = m_services.clock.now();
  open.window->thread().setDetail(*open.detail, open.drawnAt, jump);
}

void OwnWindowFlow::loadLimits(Open& open) {
  m_calls.call(
      Urgency::Typing, this, [reply = &m_services.reply, checks = &m_services.checks, id = open.id] { return std::pair(reply->limits(id), checks->mayOverride()); },
      [this, id = open.id](std::pair<Result<desk::ComposerLimits>, Result<bool>> answer) {
        const auto& [limits, mayOverride] = answer;
        Open* one = find(id);
        if (one == nullptr) return;
        if (!limits) return one->window->say(errorSentence(limits.error()));
        if (mayOverride) one->window->composer().setMayOverride(*mayOverride);
        one->window->context().setLimits(*limits);
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
      Urgency::Typing, this,
      [services = m_services, id = open.id, before = open.detail->messages.front().id] { return loadedThread(services.inbox, services.moods, id, kOlder, before); },
      [this, id = open.id](LoadedThread loaded) {
        Open* one = find(id);
        const Result<desk::ThreadDetail>& older = loaded.detail;
        if (one == nullptr || !one->detail || !older) return;
        one->window->thread().conversation().setMoods(one->moods.add(loaded.moods));
        one->detail->hasOlder = older->hasOlder;
        one->detail->messages.insert(one->detail->messages.begin(), older->messages.begin(), older->messages.end());
        draw(*one, Jump::Keep);
        if (std::exchange(one->isLookingBack, false)) showFirstUnanswered(*one);
      });
}

void OwnWindowFlow::showFirstUnanswered(Open& open) {
  if (!open.detail) return;
  const std::optional<Instant>& oldest = open.detail->thread.oldestUnansweredAt;
  if (open.detail->hasOlder && oldest && !open.detail->messages.empty() && *oldest < open.detail->messages.front().sentAt) {
    open.isLookingBack = true;
    return loadOlder(open);
  }
  ConversationView& conversation = open.window->thread().conversation();
  if (conversation.showFirstUnanswered()) conversation.setFocus(Qt::ShortcutFocusReason);
  else open.window->say(tr("Nothing is unanswered in this thread."));
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
  if (Open* open = find(id)) open->tools->takeDraft(id);
}

void OwnWindowFlow::tick() {
  const Instant now = m_services.clock.now();
  for (auto& [id, open] : m_open) {
    open->window->composer().setNow(now);
    open->window->context().setNow(now);
    open->window->thread().setNow(now);
    if (!open->detail) continue;
    // No event tells of a hold that ends while nothing can be sent.
    const auto hasEnded = [&, at = open->drawnAt](const Outgoing& item) { return isHoldOver(item, now) && !isHoldOver(item, at); };
    if (std::any_of(open->detail->outgoing.begin(), open->detail->outgoing.end(), hasEnded)) draw(*open, Jump::Keep);
  }
}

void OwnWindowFlow::end(ThreadId id) {
  Open* open = find(id);
  if (open == nullptr) return;
  keepDraft(*open);
  open->tools.reset();
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
