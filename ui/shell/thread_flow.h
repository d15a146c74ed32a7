#pragma once

#include <QObject>
#include <QTimer>

#include "ui/common/desk_calls.h"
#include "ui/shell/desk_services.h"
#include "ui/shell/draft_keeper.h"
#include "ui/shell/loaded_thread.h"
#include "ui/shell/main_window.h"
#include "ui/shell/note_keeper.h"

namespace inquiry::ui {

// One open thread: its messages and its draft. Drafts are kept every 2 s while one writes and whenever another thread is opened;
// what is typed belongs to the thread the composer names, even while another one is on its way to the screen. GUI thread only.
class ThreadFlow final : public QObject {
  Q_OBJECT

 public:
  ThreadFlow(MainWindow& window, Directory& directory, PerfProbe& probe, DeskServices services, DeskCalls& calls);
  DraftKeeper& drafts() { return m_drafts; }
  NoteKeeper& notes() { return m_notes; }

  void open(ThreadId id);
  void close();
  std::optional<ThreadId> current() const { return m_id; }
  const std::optional<desk::ThreadDetail>& detail() const { return m_detail; }
  // Something about it was committed.
  void refresh();
  void tick();
  // Hands what was typed, reply and note, to the disk now instead of within 2 s.
  void keepDraft();
  // Makes the draft durable before it returns: for the end of the program only.
  void keepDraftNow();
  // The composer's text becomes an answer: nothing of it is to be kept as a draft.
  void draftIsLeaving();
  // An answer was taken back: its text is the draft of its thread again, which is shown.
  void takeBack(ThreadId thread, const desk::DraftView& draft);
  // The same without opening the thread.
  void adopt(ThreadId thread, const desk::DraftView& draft);
  void openPlatformPage();
  // Loads older messages until the one that waits longest is there.
  void showFirstUnanswered();
  void loadOlder();

 Q_SIGNALS:
  void shown(std::optional<inquiry::ThreadId> id);  // the conversation on screen is another one
  void detailShown(inquiry::ThreadId id);              // its messages are on screen, or new ones of it
  void composerFilled(inquiry::ThreadId id);           // the composer belongs to this thread now

 private:
  void load(std::size_t limit, ConversationView::Jump jump);
  void showDetail(desk::ThreadDetail detail, ConversationView::Jump jump);
  void draw(ConversationView::Jump jump);
  void loadLimits();
  void fillComposer(Instant now);
  void showStoreHold();

  MainWindow& m_window;
  Directory& m_directory;
  PerfProbe& m_probe;
  DeskServices m_services;
  DeskCalls& m_calls;
  std::optional<ThreadId> m_id;
  std::optional<desk::ThreadDetail> m_detail;
  ShownMoods m_moods;
  DraftKeeper m_drafts;
  NoteKeeper m_notes;
  QTimer m_draftTimer;
  Instant m_drawnAt;  // the conversation
  int m_generation = 0;
  bool m_isDirty = false, m_isNoteDirty = false, m_isLookingBack = false;
};

}  // namespace inquiry::ui
