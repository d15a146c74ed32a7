#pragma once

#include <QObject>

#include "core/desk/platform_actions_service.h"
#include "ui/common/desk_calls.h"
#include "ui/shell/desk_services.h"
#include "ui/shell/main_window.h"
#include "ui/thread/platform_actions_window.h"

namespace inquiry::ui {

// What may be done about the order of the thread on screen beside answering: read it anew, the platform's own messages, a request for a review. GUI thread only.
class PlatformActionsFlow final : public QObject {
  Q_OBJECT

 public:
  using Detail = std::function<std::optional<desk::ThreadDetail>()>;  // of the thread on screen
  PlatformActionsFlow(MainWindow& window, const Look& look, Detail detail, DeskServices services, DeskCalls& calls);
  void refreshOrder();
  void open();
  void requestReview();
  // The account report of the store on screen, else of the first that has one.
  void showReport();
  PlatformActionsWindow& actionsWindow() { return *m_actions; }

 Q_SIGNALS:
  void reportWanted(const inquiry::StoreId& store);
  void orderRead();

 private:
  void ask(const QString& wanted);
  void send(const QString& action, const QString& text, bool again);
  // Says why not, and answers nothing, where the thread has no order or its platform nothing of the kind.
  std::optional<desk::ThreadDetail> place();

  MainWindow& m_window;
  const Detail m_detail;
  DeskServices m_services;
  DeskCalls& m_calls;
  PlatformActionsWindow* m_actions;  // owned by the window
  ThreadId m_thread;  // the one the platform was asked about
  int m_round = 0;
  bool m_isReading = false;
};

}  // namespace inquiry::ui
