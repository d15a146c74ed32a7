#pragma once

#include <QObject>

#include "ui/common/desk_calls.h"
#include "ui/shell/desk_services.h"
#include "ui/shell/main_window.h"

namespace inquiry::ui {

// Knowledge and phrases: found and inserted for the thread the composer writes to, and kept on their page of the settings. GUI thread only.
class KnowledgeFlow final : public QObject {
  Q_OBJECT

 public:
  KnowledgeFlow(MainWindow& window, DeskServices services, DeskCalls& calls);
  // The picker, over the composer.
  void open();

 private:
  void connectPage();
  void load(const QString& typed);
  void preview(const desk::KnowledgeRow& row);
  void insert(const desk::KnowledgeRow& row);
  void loadPage();
  void settle(const Status& done, const QString& said);
  void takeReceipt(const Result<desk::TemplateReceipt>& receipt);
  KnowledgePage& page() { return m_window.settings().knowledge(); }

  MainWindow& m_window;
  DeskServices m_services;
  DeskCalls& m_calls;
  int m_generation = 0;
};

}  // namespace inquiry::ui
