#pragma once

#include <QHash>
#include <QObject>

#include "ui/common/desk_calls.h"
#include "ui/shell/desk_services.h"
#include "ui/shell/main_window.h"

namespace inquiry::ui {

// The outbox page: what is on its way, and what a person decides about it. GUI thread only.
class OutboxFlow final : public QObject {
  Q_OBJECT

 public:
  OutboxFlow(MainWindow& window, DeskServices services, DeskCalls& calls);
  void refresh();
  void tick();

 Q_SIGNALS:
  void threadWanted(inquiry::ThreadId id);

 private:
  void step(OutgoingId id, const QString& step);
  void finish(const Status& done);

  MainWindow& m_window;
  DeskServices m_services;
  DeskCalls& m_calls;
  QHash<qint64, ThreadId> m_threads;
};

}  // namespace inquiry::ui
