#pragma once

#include <QObject>
#include <QTimer>

#include "ui/common/desk_calls.h"
#include "ui/shell/desk_services.h"
#include "ui/shell/main_window.h"

namespace inquiry::ui {

// One open thread: its messages, its draft, its answer. Drafts are kept every 2 s while one writes and whenever another thread is
// opened. GUI thread only.
class ThreadFlow final : public QObject {
  Q_OBJECT

 public:
  ThreadFlow(MainWindow& window, Directory& directory, PerfProbe& probe, DeskServices services, DeskCalls& calls);

  void open(ThreadId id);
  void close();
  std::optional<ThreadId> current() const { return m_id; }
  const std::optional<desk::ThreadDetail>& detail() const { return m_detail; }
  // Something about it was committed.
  void refresh();
  void tick();
  // Makes the draft durable before it returns: for the end of the program only.
  void keepDraftNow();
  void openTemplates();
  // An answer was taken back: its text is the draft of its thread again, which is shown.
  void takeBack(ThreadId thread, const desk::DraftView& draft);
  void openPlatformPage();

 Q_SIGNALS:
  void shown(std::optional<inquiry::ThreadId> id);  // the conversation on screen is another one
  void held(const inquiry::Outgoing& item, const QString& to);
  void sentAndDone();  // the list may go on to the next thread

 private:
  void load(std::size_t limit, ConversationView::Jump jump);
  void showDetail(desk::ThreadDetail detail, ConversationView::Jump jump);
  void draw(ConversationView::Jump jump);
  void loadOlder();
  void loadLimits();
  void keepDraft();
  void send(ComposerPanel::Then then);
  void onSent(const Result<desk::ReplyResult>& result, ComposerPanel::Then then);
  void addNote(const QString& text);
  void loadTemplates(const QString& filter);
  void preview(const TemplateId& id);
  void insert(const TemplateId& id);

  MainWindow& m_window;
  Directory& m_directory;
  PerfProbe& m_probe;
  DeskServices m_services;
  DeskCalls& m_calls;
  std::optional<ThreadId> m_id;
  std::optional<desk::ThreadDetail> m_detail;
  QTimer m_draftTimer;
  Instant m_drawnAt;  // the conversation
  int m_generation = 0;
  bool m_isDirty = false;
};

}  // namespace inquiry::ui
