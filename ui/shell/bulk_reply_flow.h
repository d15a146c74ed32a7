#pragma once

#include <QObject>
#include <atomic>
#include <functional>
#include <memory>

#include "ui/common/desk_calls.h"
#include "ui/shell/desk_services.h"
#include "ui/shell/main_window.h"

namespace inquiry::ui {

// One template as the answer to many threads: choose it, see how many of them it can answer, then let those go. Each is filled in and checked on its
// own; what is left is listed with the reason, and one undo takes all of them back while they are held. GUI thread only.
class BulkReplyFlow final : public QObject {
  Q_OBJECT

 public:
  BulkReplyFlow(MainWindow& window, DeskServices services, DeskCalls& calls);

  void start(const std::vector<ThreadId>& threads);
  // The threads the last template could not answer, with the reason and the way to each.
  void showLeft();

 Q_SIGNALS:
  void held(const std::vector<inquiry::OutgoingId>& items, inquiry::Instant releaseAt);
  void threadWanted(inquiry::ThreadId id);

 private:
  struct Left {
    ThreadId thread;
    QString buyer;
    std::string why;
    std::vector<std::string> missing;
    std::optional<Instant> sendAt = {};  // "scheduled": when the answer that waits leaves
  };
  struct Plan {
    TemplateId id;
    std::vector<ThreadId> can;
    std::vector<Left> left;
    // It would fit them, but an answer to their buyer waits to leave already: left out unless the person wants them, too.
    std::vector<Left> underWay;
  };
  static Plan planOf(const DeskServices& services, const std::vector<ThreadId>& threads, const TemplateId& id, const std::function<bool(std::size_t)>& goesOn);
  // Shared with the work under way, which outlives a stop.
  using Stop = std::shared_ptr<std::atomic<bool>>;
  void chooseTemplate(const std::vector<ThreadId>& threads);
  void plan(const std::vector<ThreadId>& threads, const TemplateId& id);
  void confirm(const Plan& plan);
  void send(const Plan& plan);
  void finish(const Result<desk::BulkReply>& result, std::optional<Instant> releaseAt);
  QString reason(const Left& left) const;
  Stop begin(std::size_t of);

  MainWindow& m_window;
  DeskServices m_services;
  DeskCalls& m_calls;
  std::vector<Left> m_left;
  Stop m_stop;
};

}  // namespace inquiry::ui
