#pragma once

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QWidget>

#include "core/desk/values.h"
#include "core/domain/team.h"
#include "ui/common/look.h"

namespace inquiry::ui {

// Name and members of one group. Shows and collects; keeps nothing. GUI thread only.
class GroupForm final : public QWidget {
  Q_OBJECT

 public:
  GroupForm(const Look& look, QWidget* parent);
  // Who may be chosen, with the names to show, and the group to begin with; without an id it is a new one.
  void setGroup(const std::vector<std::pair<PersonId, QString>>& people, const Group& group);
  Group group() const;
  QLineEdit& nameField() { return *m_name; }
  QListWidget& members() { return *m_members; }
  QPushButton& saveButton() { return *m_save; }

 Q_SIGNALS:
  void saveAsked(const inquiry::Group& group);

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void enable();
  void retranslate();

  PersonId m_id;
  QLabel *m_nameLabel, *m_membersLabel;
  QLineEdit* m_name;
  QListWidget* m_members;
  QPushButton* m_save;
};

}  // namespace inquiry::ui
