#pragma once

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>
#include <QWidget>

#include "ui/models/directory.h"
#include "ui/shell/action_registry.h"
#include "ui/common/label_button.h"
#include "ui/common/look.h"

namespace inquiry::ui {

// Menu, name, search with its scope, commands, sync, keys, person. GUI thread only.
class TopBar final : public QWidget {
  Q_OBJECT

 public:
  TopBar(const Look& look, ActionRegistry& registry, const Directory& directory, QWidget* parent);

  void setPerson(const QString& name, const QString& initials);
  // Alerts nobody acknowledged yet: the number at the bell.
  void setAlerts(std::size_t open);
  void setScope(const std::optional<StoreId>& store);
  void focusSearch();
  void clearSearch();
  void setSearchText(const QString& text) { m_search->setText(text); }
  QString searchText() const { return m_search->text(); }
  void setCompact(bool isCompact);

 Q_SIGNALS:
  void searchEdited(const QString& text);
  void searchEntered(const QString& text);
  void searchLeft();
  void scopeChosen(const std::optional<inquiry::StoreId>& store);

 protected:
  void paintEvent(QPaintEvent* event) override;
  void changeEvent(QEvent* event) override;
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  void buildMenu();
  void buildSearch();
  void fillScopes();
  void retranslate();
  void restyle();

  const Look& m_look;
  ActionRegistry& m_registry;
  const Directory& m_directory;
  class Bell;
  QToolButton *m_menu, *m_sync, *m_keys;
  Bell* m_bell;
  QLabel *m_brand, *m_searchIcon;
  QWidget *m_logo, *m_field, *m_person;
  QLineEdit* m_search;
  LabelButton *m_scope, *m_commands;
  QString m_personName, m_initials;
  std::optional<StoreId> m_store;
};

}  // namespace inquiry::ui
