#pragma once

#include <QObject>
#include <functional>

#include "ui/common/desk_calls.h"
#include "ui/setup/gate_window.h"
#include "ui/shell/desk_services.h"

namespace inquiry::ui {

// Lets a store answer, or shows what is open and asks who takes it upon them. GUI thread only.
class GoLiveFlow final : public QObject {
  Q_OBJECT

 public:
  GoLiveFlow(QWidget& window, const Look& look, DeskServices services, DeskCalls& calls);
  // `done` once, with what came of it; Cancelled when the person keeps the store as it is.
  void ask(const StoreId& store, const QString& name, std::function<void(const Status&)> done);
  GateWindow& gate() { return *m_gate; }

 private:
  void go(const desk::GoLiveOverride& override);
  void end(const Status& status);

  DeskServices m_services;
  DeskCalls& m_calls;
  GateWindow* m_gate;
  StoreId m_store;
  QString m_name;
  std::function<void(const Status&)> m_done;
};

}  // namespace inquiry::ui
