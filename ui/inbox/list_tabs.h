#pragma once

#include <QTabBar>
#include <vector>

#include "ui/common/look.h"

namespace inquiry::ui {

// The split of one list: all of it, and parts of it a person chose, each with its count. Hidden while there is nothing to split. GUI thread only.
class ListTabs final : public QTabBar {
  Q_OBJECT

 public:
  struct Tab {
    QString key, text;
    std::int64_t count = -1;  // -1: not known yet
    friend bool operator==(const Tab&, const Tab&) = default;
  };
  ListTabs(const Look& look, QWidget* parent);

  // `current` is the key of the tab that is shown; the first one when there is none of that key.
  void setTabs(const std::vector<Tab>& tabs, const QString& current);
  QString currentKey() const;
  QStringList texts() const;

 Q_SIGNALS:
  void tabChosen(const QString& key);

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void restyle();

  const Look& m_look;
  std::vector<Tab> m_tabs;
};

}  // namespace inquiry::ui
