#pragma once

#include <QApplication>
#include <QElapsedTimer>
#include <QPointer>

#include "ui/common/perf_probe.h"

namespace inquiry::ui {

// Writes every stretch in which the window answered nothing for more than 50 ms: {"what":"gui.block","ms":..,"where":".."}; before
// the first list is painted it is called "start.block". A stretch lasts from the first event of one round of the event loop to the
// end of that round, for nothing that arrives meanwhile is looked at; waiting for events does not count, and neither does the time
// that an inner loop (a menu) waits. `where` is the receiver and the event that took longest.
// It also measures keys typed into an editor ("key.paint") and tells the probe how long a key or click has waited for its turn: its
// time stamp is the X server's, whose clock on the same machine is the monotonic one. GUI thread only.
class StallWatch final : public QObject {
 public:
  explicit StallWatch(PerfProbe& probe, QObject* parent = nullptr) : QObject(parent), m_probe(probe) {}
  ~StallWatch() override;
  void start(QApplication& app);

 protected:
  bool eventFilter(QObject* receiver, QEvent* event) override;

 private:
  void endRound();
  void noteLongest(qint64 now);
  void takeInput(QObject* receiver, const QEvent* event);
  void takePaint(const QObject* receiver);

  PerfProbe& m_probe;
  QPointer<QApplication> m_app;
  QElapsedTimer m_clock;
  bool m_isRunning = false, m_isX11 = false;
  qint64 m_since = 0, m_eventSince = 0, m_longest = 0;  // ns
  const char* m_eventClass = "";
  int m_eventType = 0;
  const char* m_longestClass = "";
  int m_longestType = 0;
  QPointer<QWidget> m_typed;
};

}  // namespace inquiry::ui
