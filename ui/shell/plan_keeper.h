#pragma once

#include <QObject>
#include <QTimer>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <vector>

#include "core/desk/appeal_service.h"
#include "ui/common/desk_calls.h"

namespace inquiry::ui {

// Parts of plans of action on their way to the disk: written once the hands rest. What was typed is remembered here until it is durable, so that a plan
// read meanwhile never takes words away; of one part only one save is under way at a time. GUI thread only.
class PlanKeeper final : public QObject {
  Q_OBJECT

 public:
  using Key = std::pair<AppealId, AppealPart>;
  using Words = desk::AppealService::Words;

  PlanKeeper(desk::AppealService& appeals, DeskCalls& calls);
  void keep(const Key& key, std::string text, Words words);
  // What is typed and not durable yet goes over what was read.
  void overlay(Appeal& appeal) const;
  // Rises with each word typed and each save that arrived: a plan read before is no longer true.
  std::int64_t stamp() const { return m_stamp; }
  // Begins to save what waits for the hands to rest.
  void saveNow();
  // Saves, then does what stands on it: at once where nothing is unsaved.
  void settle(std::function<void()> then);
  // Makes everything durable before it returns: for the end of the program only.
  void flush();

 Q_SIGNALS:
  void kept(inquiry::AppealId id);
  void failed(const inquiry::Error& error);

 private:
  struct Entry {
    std::string text;
    Words words = Words::Typed;
    std::int64_t number = 0;
    bool isLeaving = false;
  };
  // Work locks `writing` as long as it writes and skips what was overtaken by flush(); this thread only waits for it there.
  struct Lane {
    std::mutex writing;
    bool isClosed = false;
  };
  void goOn();
  void onSaved(const Key& key, std::int64_t number, const Status& saved);

  desk::AppealService& m_appeals;
  DeskCalls& m_calls;
  std::shared_ptr<Lane> m_lane = std::make_shared<Lane>();  // shared with the work under way
  std::map<Key, Entry> m_unsaved;
  std::vector<std::function<void()>> m_waiting;
  std::int64_t m_number = 0, m_stamp = 0;
  QTimer m_rest, m_longest, m_again;
};

}  // namespace inquiry::ui
