#pragma once

#include <QObject>
#include <QTimer>

#include "ui/common/desk_calls.h"
#include "ui/shell/desk_services.h"
#include "ui/shell/main_window.h"

namespace inquiry::ui {

// Who answers for a store and when: the wizard's steps and the groups of the people page. GUI thread only.
class TeamFlow final : public QObject {
  Q_OBJECT

 public:
  TeamFlow(MainWindow& window, const Look& look, DeskServices services, DeskCalls& calls);
  // A step of the wizard is in view.
  void enter(ConnectStep step);

 Q_SIGNALS:
  void peopleChanged();

 private:
  ConnectPanel& panel() { return m_window.connectPanel(); }
  StoreId store() const;
  std::vector<std::pair<PersonId, QString>> people() const;
  void loadHours();
  void loadOwner();
  void keepHours();
  void keepOwner(const StoreOwner& owner);
  void keepGroup(const Group& group, bool isInWizard);
  void loadGroups();
  void keepLanguages(const PersonId& id, const QStringList& languages);

  MainWindow& m_window;
  const Look& m_look;
  DeskServices m_services;
  DeskCalls& m_calls;
  QTimer m_typing;  // hours are kept when the fingers rest
  StoreId m_hoursOf;  // whose hours were changed and are not kept yet; empty: none
};

}  // namespace inquiry::ui
