#pragma once

#include <QObject>
#include <QTimer>
#include <map>
#include <memory>

#include "ui/shell/draft_keeper.h"

namespace inquiry::ui {

// Unfinished internal notes on their way to the disk, apart from the drafts of replies, so that neither ever becomes the other. What
// was given to keep() is remembered here until it is durable. GUI thread only.
class NoteKeeper final : public QObject {
  Q_OBJECT

 public:
  NoteKeeper(desk::ReplyService& reply, DeskCalls& calls);

  void keep(ThreadId thread, const std::string& text);
  // The text is a note now and unfinished no longer, unless more was written since.
  void becameNote(ThreadId thread, const QString& text);
  // What is not durable yet.
  std::optional<std::string> unsaved(ThreadId thread) const;
  // Makes everything durable before it returns: for the end of the program only.
  void flush();

 Q_SIGNALS:
  void failed(const inquiry::Error& error);

 private:
  struct Entry {
    std::string text;
    std::int64_t number = 0;
  };
  void save(ThreadId thread);

  desk::ReplyService& m_reply;
  DeskCalls& m_calls;
  std::shared_ptr<DraftKeeper::Lane> m_lane = std::make_shared<DraftKeeper::Lane>();  // shared with the work under way
  std::map<ThreadId, Entry> m_unsaved;
  std::map<ThreadId, std::string> m_last;  // as given to keep()
  std::int64_t m_number = 0;
  QTimer m_again;
};

}  // namespace inquiry::ui
