#pragma once

#include <QObject>

#include "ui/common/desk_calls.h"
#include "ui/shell/desk_services.h"
#include "ui/shell/main_window.h"

namespace inquiry::ui {

// The pages of tags, saved views and people. GUI thread only.
class ListsFlow final : public QObject {
  Q_OBJECT

 public:
  ListsFlow(MainWindow& window, DeskServices services, DeskCalls& calls);

 Q_SIGNALS:
  void changed();  // names behind ids: lists and navigation are read again

 private:
  void loadViews();
  void connectTags();
  void connectViews();
  void connectPeople();
  void run(std::function<Status(desk::TriageService&)> work, const QString& said);
  void addPerson(const PersonId& id, const QString& name, const QString& said);
  ListsPage& page() { return m_window.settings().lists(); }

  MainWindow& m_window;
  DeskServices m_services;
  DeskCalls& m_calls;
};

}  // namespace inquiry::ui
