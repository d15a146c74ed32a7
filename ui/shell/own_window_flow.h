#pragma once

#include <QObject>
#include <QTimer>
#include <map>
#include <memory>

#include "ui/common/desk_calls.h"
#include "ui/shell/desk_services.h"
#include "ui/shell/draft_keeper.h"
#include "ui/shell/note_keeper.h"
#include "ui/shell/own_window.h"
#include "ui/shell/thread_tools.h"

namespace inquiry::ui {

// Threads that stand in windows of their own, several at once. A thread has one editor at a time: while it has a window, the main one only shows it.
// Drafts are those of the main window, kept by the same keeper. GUI thread only.
class OwnWindowFlow final : public QObject {
  Q_OBJECT

 public:
  struct Frame {
    const Look& look;
    const Directory& directory;
    PerfProbe& probe;
    ActionRegistry& actions;
    QObject& app;  // every key comes through it
    std::function<ComposerPanel::Then()> afterSending;
  };
  // Those of the main window.
  struct Keepers {
    DraftKeeper& drafts;
    NoteKeeper& notes;
  };
  OwnWindowFlow(Frame frame, Keepers keepers, DeskServices services, DeskCalls& calls);
  ~OwnWindowFlow() override;

  // Opens a window for it, or brings the one it has to the front.
  void open(ThreadId id);
  bool has(ThreadId id) const { return m_open.contains(id); }
  OwnWindow* window(ThreadId id) const;
  // Something about these was committed.
  void refresh(const ChangeSet& changes);
  void tick();
  // Said above every thread, in windows opened later too.
  void setPractising(bool isPractising);
  // A text came back that may have been translated.
  void takeDraft(ThreadId id);
  void closeAll();

 Q_SIGNALS:
  void opened(inquiry::ThreadId id);
  void closed(inquiry::ThreadId id);  // its draft is with the keeper
  void held(const inquiry::Outgoing& item, const QString& to);
  // What only the main window does.
  void commandWanted(inquiry::ThreadId id, const QString& command);
  void outgoingAsked(inquiry::OutgoingId item, const QString& step);
  void acted(const inquiry::desk::Undo& action, const std::vector<std::int64_t>& parts);
  void settingsWanted();  // of the translation

 private:
  struct Open;
  void connectWindow(Open& open);
  void connectTools(Open& open);
  // False: it is no command of such a window.
  bool run(Open& open, const QString& command);
  void copy(OwnWindow& window, const QString& text);
  void load(Open& open, ConversationView::Jump jump);
  void show(Open& open, desk::ThreadDetail detail, ConversationView::Jump jump);
  void loadLimits(Open& open);
  void loadOlder(Open& open);
  void showFirstUnanswered(Open& open);
  void draw(Open& open, ConversationView::Jump jump);
  void keepDraft(Open& open);
  void send(Open& open, ComposerPanel::Then then);
  void onSent(const desk::ReplyRequest& request, const Result<desk::ReplyResult>& result);
  void addNote(Open& open, const QString& text);
  void end(ThreadId id);
  Open* find(ThreadId id);

  Frame m_frame;
  DraftKeeper& m_drafts;
  NoteKeeper& m_notes;
  DeskServices m_services;
  DeskCalls& m_calls;
  std::map<ThreadId, std::unique_ptr<Open>> m_open;
  bool m_isPractising = false;
};

}  // namespace inquiry::ui
