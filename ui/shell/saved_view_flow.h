#pragma once

#include <QObject>

#include "ui/common/desk_calls.h"
#include "ui/shell/desk_services.h"
#include "ui/shell/list_flow.h"
#include "ui/shell/main_window.h"

namespace inquiry::ui {

// Saved views: the list or search on screen under a name, and their names and order beside the navigation. GUI thread only.
class SavedViewFlow final : public QObject {
  Q_OBJECT

 public:
  SavedViewFlow(MainWindow& window, ListFlow& list, DeskServices services, DeskCalls& calls);

  // Asks for a name and keeps what is shown now.
  void save();
  // Of the view on screen; said when none is.
  void renameShown();
  void removeShown();
  void moveShown(int by);

 private:
  const desk::SavedView* find(ViewId id) const;
  // Why not, or the view on screen.
  std::optional<ViewId> shown() const;
  void rename(ViewId id);
  void remove(ViewId id);
  void move(ViewId id, int by);
  void edit(ViewId id, NavigationPanel::ViewEdit edit);
  void write(desk::SavedView view, const QString& done);

  MainWindow& m_window;
  ListFlow& m_list;
  DeskServices m_services;
  DeskCalls& m_calls;
};

}  // namespace inquiry::ui
