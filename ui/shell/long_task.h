#pragma once

#include <atomic>
#include <functional>
#include <memory>

#include "core/desk/progress.h"
#include "ui/common/desk_calls.h"

namespace inquiry::ui {

// One long call of a desk service at a time, told of while it runs and stopped when asked, or when whoever began it ends. GUI thread only.
class LongTask {
 public:
  using Told = std::function<void(qint64 done, qint64 expected)>;

  explicit LongTask(DeskCalls& calls) : m_calls(calls) {}
  ~LongTask() { stop(); }
  LongTask(const LongTask&) = delete;
  LongTask& operator=(const LongTask&) = delete;
  // `owner` holds this task; `work` takes a desk::Progress and runs elsewhere. False while another one runs.
  template <class Work, class Done>
  bool start(QObject* owner, Told told, Work work, Done done) {
    if (m_isRunning) return false;
    m_isRunning = true;
    m_stop = std::make_shared<std::atomic<bool>>(false);
    const desk::Progress progress = [told = std::move(told), stop = m_stop, post = m_calls.poster(owner)](std::int64_t rows, std::int64_t expected) {
      post([told, rows, expected] { told(rows, expected); });
      return !stop->load();
    };
    m_calls.call(
        DeskCalls::Urgency::Idle, owner, [work = std::move(work), progress]() mutable { return work(progress); },
        [this, done = std::move(done)](auto value) mutable {
          m_isRunning = false;
          done(std::move(value));
        });
    return true;
  }
  void stop() { *m_stop = true; }
  bool isRunning() const { return m_isRunning; }

 private:
  DeskCalls& m_calls;
  std::shared_ptr<std::atomic<bool>> m_stop = std::make_shared<std::atomic<bool>>(false);  // shared with the work under way
  bool m_isRunning = false;
};

}  // namespace inquiry::ui
