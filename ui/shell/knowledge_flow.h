#pragma once

#include <QObject>

#include "ui/common/desk_calls.h"
#include "ui/shell/desk_services.h"
#include "ui/shell/main_window.h"

namespace inquiry::ui {

// Knowledge and phrases as they are kept on their page of the settings. GUI thread only.
class KnowledgeFlow final : public QObject {
  Q_OBJECT

 public:
  KnowledgeFlow(MainWindow& window, DeskServices services, DeskCalls& calls);

 private:
  void connectPage();
  void loadPage();
  void settle(const Status& done, const QString& said);
  void takeReceipt(const Result<desk::TemplateReceipt>& receipt);
  KnowledgePage& page() { return m_window.settings().knowledge(); }

  MainWindow& m_window;
  DeskServices m_services;
  DeskCalls& m_calls;
};

}  // namespace inquiry::ui
