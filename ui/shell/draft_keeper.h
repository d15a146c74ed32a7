#pragma once

#include <QHash>
#include <QObject>
#include <QTimer>
#include <map>
#include <mutex>
#include <set>

#include "core/desk/reply_service.h"
#include "ui/common/desk_calls.h"

namespace inquiry::ui {

// Drafts of answers on their way to the disk. What was given to keep() is remembered here until it is durable, so that coming
// back to a thread shows what was typed and not what the database still says; and a save that was overtaken by a newer one or by
// the send of the same text never runs, whatever order the workers take. GUI thread only.
class DraftKeeper final : public QObject {
  Q_OBJECT

 public:
  // One writer of drafts at a time. Work locks `writing` as long as it writes, which this thread never waits for; `numbers` only
  // guards the map.
  class Lane {
   public:
    std::mutex writing;
    void setNewest(ThreadId thread, std::int64_t number);
    bool isNewest(ThreadId thread, std::int64_t number);

   private:
    std::mutex m_numbers;
    std::map<ThreadId, std::int64_t> m_newest;
  };

  DraftKeeper(desk::ReplyService& reply, DeskCalls& calls);

  void keep(ThreadId thread, desk::DraftView draft);
  // What is not durable yet; an empty text means that the draft was emptied.
  std::optional<desk::DraftView> unsaved(ThreadId thread) const;
  // The text is becoming an answer: saves of it that have not begun are dropped, and what is typed meanwhile waits for settle().
  // The work that sends locks `writing`, because a send removes the draft in its own transaction.
  std::shared_ptr<Lane> overtake(ThreadId thread);
  void settle(ThreadId thread);
  bool isLeaving(ThreadId thread) const { return m_leaving.contains(thread); }
  // Rises when an answer of the thread begins to leave and when that is settled: a draft read before is no longer true.
  std::int64_t stamp(ThreadId thread) const;
  // Makes everything durable before it returns: for the end of the program only.
  void flush();

 Q_SIGNALS:
  void kept(inquiry::ThreadId thread);
  void failed(const inquiry::Error& error);

 private:
  struct Entry {
    desk::DraftView draft;
    std::int64_t number = 0;
  };
  void save(ThreadId thread);
  void onSaved(ThreadId thread, std::int64_t number, const Status& saved);

  desk::ReplyService& m_reply;
  DeskCalls& m_calls;
  std::shared_ptr<Lane> m_lane = std::make_shared<Lane>();  // shared with the work under way
  std::map<ThreadId, Entry> m_unsaved;
  std::set<ThreadId> m_leaving;
  std::map<ThreadId, std::int64_t> m_stamps;
  std::int64_t m_number = 0;
  QTimer m_again;
};

}  // namespace inquiry::ui
