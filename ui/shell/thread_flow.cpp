#include "ui/shell/thread_flow.h"

#include <QClipboard>
#include <QGuiApplication>

#include "ui/common/links.h"
#include "ui/common/others_word.h"
#include "ui/common/store_hold.h"
#include "ui/common/text.h"
#include "ui/common/words.h"
#include "ui/shell/checked_text.h"

namespace inquiry::ui {
namespace {

constexpr std::size_t kFirst = 30, kOlder = 50;
constexpr int kDraftMillis = 2000;
using Urgency = DeskCalls::Urgency;
using Jump = ConversationView::Jump;

}  // namespace

ThreadFlow::ThreadFlow(MainWindow& window, Directory& directory, PerfProbe& probe, DeskServices services, DeskCalls& calls)
    : m_window(window), m_directory(directory), m_probe(probe), m_services(services), m_calls(calls), m_drafts(services.reply, calls), m_notes(services.reply, calls) {
  m_draftTimer.setSingleShot(true);
  m_draftTimer.setInterval(kDraftMillis);
  connect(&m_draftTimer, &QTimer::timeout, this, &ThreadFlow::keepDraft);
  ComposerPanel& composer = window.composer();
  connect(&composer, &ComposerPanel::draftEdited, this, [this] {
    m_isDirty = true;
    m_window.composer().setDraftSaved(false);
    if (!m_draftTimer.isActive()) m_draftTimer.start();
  });
  connect(&composer, &ComposerPanel::noteEdited, this, [this] {
    m_isNoteDirty = true;
    if (!m_draftTimer.isActive()) m_draftTimer.start();
  });
  connect(&m_notes, &NoteKeeper::failed, this, [this](const Error& error) {
    m_window.status().say(tr("The unfinished note could not be kept: %1").arg(errorSentence(error)));
  });
  connect(&m_drafts, &DraftKeeper::kept, this, [this](ThreadId id) {
    if (m_window.composer().thread() == id && !m_isDirty) m_window.composer().setDraftSaved(true);
  });
  connect(&m_drafts, &DraftKeeper::failed, this, [this](const Error& error) {
    m_window.status().say(tr("The draft could not be kept: %1").arg(errorSentence(error)));
  });
  connect(&window.thread(), &ThreadPanel::olderWanted, this, &ThreadFlow::loadOlder);
  connect(&window.context(), &ContextPanel::threadWanted, this, &ThreadFlow::open);
  connect(&window.context(), &ContextPanel::linkWanted, this, [this](const QString& url) {
    if (m_detail) m_window.thread().links().ask(url, m_detail->thread.marketplace);
  });
  const auto copied = [this](const QString& text) {
    QGuiApplication::clipboard()->setText(text);
    m_window.status().say(tr("Copied: %1").arg(shownLine(toUtf8(text)).left(60)));
  };
  connect(&window.context(), &ContextPanel::copied, this, copied);
  connect(&window.thread(), &ThreadPanel::orderCopied, this, copied);
  // Whether an answer waits for the network is read from its store.
  connect(&directory, &Directory::changed, this, [this] {
    if (m_detail && !m_detail->outgoing.empty()) draw(Jump::Keep);
    showStoreHold();
  });
}

void ThreadFlow::showStoreHold() {
  if (!m_detail) return;
  const desk::StoreRow* row = m_directory.storeRow(m_detail->store.id);
  m_window.composer().setStoreHold(row == nullptr ? QString() : storeHoldWarning(*row, m_directory.store(row->store.id).name, m_services.clock.now()));
}

void ThreadFlow::open(ThreadId id) {
  if (m_id == id) return;
  keepDraft();
  m_probe.begin(QStringLiteral("thread.open"), PerfProbe::Answer::Later);
  m_id = id;
  m_detail.reset();
  m_isLookingBack = false;
  Q_EMIT shown(id);
  load(kFirst, Jump::ToNewest);
}

void ThreadFlow::close() {
  keepDraft();
  m_id.reset();
  m_detail.reset();
  ++m_generation;
  m_window.showNoThread();
  Q_EMIT shown(std::nullopt);
}

void ThreadFlow::load(std::size_t limit, Jump jump) {
  const int generation = ++m_generation;
  m_calls.call(
      Urgency::Typing, this, [services = m_services, id = *m_id, limit] { return loadedThread(services.inbox, services.moods, id, limit); },
      [this, generation, jump, limit, stamp = m_drafts.stamp(*m_id)](LoadedThread loaded) {
        if (generation != m_generation || !m_id) return;
        Result<desk::ThreadDetail>& detail = loaded.detail;
        // The draft in it may have left as an answer since.
        if (stamp != m_drafts.stamp(*m_id)) return load(limit, jump);
        if (!detail) {
          m_window.status().say(errorSentence(detail.error()));
          if (detail.error().kind == ErrorKind::NotFound) close();
          return;
        }
        m_window.thread().conversation().setMoods(m_moods.take(std::move(loaded.moods), detail->thread.id));
        showDetail(std::move(*detail), jump);
      });
}

void ThreadFlow::showDetail(desk::ThreadDetail detail, Jump jump) {
  const bool isFirst = !m_detail || m_detail->thread.id != detail.thread.id;
  const bool isNews = !isFirst && hasOthersWord(detail.messages, m_detail->messages);
  // What was loaded further back stays.
  if (!isFirst && !detail.messages.empty()) {
    std::vector<Message> older;
    for (const Message& message : m_detail->messages)
      if (message.sentAt < detail.messages.front().sentAt) older.push_back(message);
    if (!older.empty()) {
      detail.hasOlder = m_detail->hasOlder;
      detail.messages.insert(detail.messages.begin(), std::make_move_iterator(older.begin()), std::make_move_iterator(older.end()));
    }
  }
  m_detail = std::move(detail);
  const Instant now = m_services.clock.now();
  m_probe.answered(QStringLiteral("thread.open"));
  draw(jump);
  fillComposer(now);
  m_window.context().setDetail(*m_detail, now);
  m_window.showThread();
  if (isNews) m_window.composer().noteNewMessage();
  Q_EMIT detailShown(m_detail->thread.id);
  loadLimits();
  if (!isFirst || !m_detail->thread.unread) return;
  m_calls.post(Urgency::Idle, [triage = &m_services.triage, id = m_detail->thread.id] { (void)triage->mark({id}, desk::TriageService::ReadFlag::Read); });
}

void ThreadFlow::fillComposer(Instant now) {
  ComposerPanel& composer = m_window.composer();
  const ThreadId id = m_detail->thread.id;
  const bool isOther = composer.thread() != id;
  if (isOther) {
    keepDraft();  // what was typed while this thread was being read
    if (m_drafts.isLeaving(id)) m_detail->draft.reset();
    if (const auto unsaved = m_drafts.unsaved(id)) m_detail->draft = unsaved;
    if (const auto unsaved = m_notes.unsaved(id)) m_detail->noteDraft = *unsaved;
  }
  composer.setThread(*m_detail, m_directory.store(m_detail->store.id).name, now);
  showStoreHold();
  if (isOther) Q_EMIT composerFilled(id);
}

void ThreadFlow::draw(Jump jump) {
  m_drawnAt = m_services.clock.now();
  m_window.thread().setDetail(*m_detail, m_drawnAt, jump);
}

void ThreadFlow::loadLimits() {
  m_calls.call(
      Urgency::Typing, this, [reply = &m_services.reply, id = *m_id] { return std::pair(id, reply->limits(id)); },
      [this](std::pair<ThreadId, Result<desk::ComposerLimits>> answer) {
        if (!m_id || *m_id != answer.first || !m_detail) return;
        if (!answer.second) return m_window.status().say(errorSentence(answer.second.error()));
        const desk::ComposerLimits limits = *answer.second;
        m_window.context().setLimits(limits);
        // check() only computes: the one service call that may run here.
        m_window.composer().setLimits(limits, [this, limits](const std::string& text, const std::vector<OutgoingAttachment>& files) {
          return m_detail ? checkedText(m_services.reply, m_services.manners, {*m_detail, limits}, text, files) : desk::CheckResult{};
        });
      });
}

void ThreadFlow::loadOlder() {
  if (!m_detail || m_detail->messages.empty()) return;
  m_calls.call(
      Urgency::Typing, this,
      [services = m_services, id = *m_id, before = m_detail->messages.front().id] { return loadedThread(services.inbox, services.moods, id, kOlder, before); },
      [this](LoadedThread loaded) {
        Result<desk::ThreadDetail>& older = loaded.detail;
        if (!older || !m_detail || older->thread.id != m_detail->thread.id) return;
        m_window.thread().conversation().setMoods(m_moods.add(loaded.moods));
        m_detail->hasOlder = older->hasOlder;
        m_detail->messages.insert(m_detail->messages.begin(), std::make_move_iterator(older->messages.begin()), std::make_move_iterator(older->messages.end()));
        draw(Jump::Keep);
        if (std::exchange(m_isLookingBack, false)) showFirstUnanswered();
      });
}

void ThreadFlow::showFirstUnanswered() {
  if (!m_detail || !m_window.hasThread()) return;
  const std::optional<Instant>& oldest = m_detail->thread.oldestUnansweredAt;
  const bool isFurtherBack = m_detail->hasOlder && oldest && !m_detail->messages.empty() && *oldest < m_detail->messages.front().sentAt;
  if (isFurtherBack) {
    m_isLookingBack = true;
    return loadOlder();
  }
  ConversationView& conversation = m_window.thread().conversation();
  if (conversation.showFirstUnanswered()) conversation.setFocus(Qt::ShortcutFocusReason);
  else m_window.status().say(tr("Nothing is unanswered in this thread."));
}

void ThreadFlow::refresh() {
  if (m_id) load(kFirst, Jump::Keep);
}

void ThreadFlow::tick() {
  if (!m_detail) return;
  const Instant now = m_services.clock.now();
  m_window.composer().setNow(now);
  m_window.context().setNow(now);
  m_window.thread().setNow(now);
  // No event tells of a hold that ends while nothing can be sent.
  const auto hasEnded = [&](const Outgoing& item) { return isHoldOver(item, now) && !isHoldOver(item, m_drawnAt); };
  if (std::any_of(m_detail->outgoing.begin(), m_detail->outgoing.end(), hasEnded)) draw(Jump::Keep);
}

void ThreadFlow::keepDraft() {
  m_draftTimer.stop();
  const ComposerPanel& composer = m_window.composer();
  const auto thread = composer.thread();
  if (!thread) return;
  if (std::exchange(m_isNoteDirty, false)) m_notes.keep(*thread, toUtf8(composer.noteText()));
  if (!std::exchange(m_isDirty, false)) return;
  m_drafts.keep(*thread, {toUtf8(composer.replyText()), composer.files(), m_services.clock.now(), toUtf8(composer.templateId())});
}

void ThreadFlow::keepDraftNow() {
  keepDraft();
  m_drafts.flush();
  m_notes.flush();
}

void ThreadFlow::draftIsLeaving() {
  if (!m_isNoteDirty) m_draftTimer.stop();
  m_isDirty = false;
  // What is being read now may still hold the draft.
  ++m_generation;
}

void ThreadFlow::takeBack(ThreadId thread, const desk::DraftView& draft) {
  adopt(thread, draft);
  open(thread);
}

void ThreadFlow::adopt(ThreadId thread, const desk::DraftView& draft) {
  if (m_window.composer().thread() == thread) return m_window.composer().takeBack(draft);
  // What was begun after it and is not durable yet would be written over it.
  auto begun = m_drafts.unsaved(thread);
  if (!begun || begun->text.empty() || draft.text.starts_with(begun->text)) return;
  begun->text += "\n\n" + draft.text;
  begun->attachments.insert(begun->attachments.end(), draft.attachments.begin(), draft.attachments.end());
  m_drafts.keep(thread, *begun);
}

void ThreadFlow::openPlatformPage() {
  if (m_detail && !openLink(toQt(m_detail->webPage))) m_window.status().say(tr("The platform names no page for this thread."));
}

}  // namespace inquiry::ui
