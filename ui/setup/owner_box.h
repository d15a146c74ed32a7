#pragma once

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QWidget>
#include <utility>
#include <vector>

#include "ui/common/group_form.h"

namespace inquiry::ui {

// Who answers for a store: a person or a group, which can be made in place. GUI thread only.
class OwnerBox final : public QWidget {
  Q_OBJECT

 public:
  OwnerBox(const Look& look, QWidget* parent);
  void setPeople(const std::vector<std::pair<PersonId, QString>>& people);
  void setOwner(const StoreOwner& owner);  // an empty id: nobody yet
  StoreOwner owner() const;
  void setProblem(const QString& text);
  void closeGroupForm();
  QComboBox& who() { return *m_who; }
  QCheckBox& takesNew() { return *m_takesNew; }
  QPushButton& groupButton() { return *m_groupButton; }
  GroupForm& groupForm() { return *m_form; }

 Q_SIGNALS:
  void chosen(const inquiry::StoreOwner& owner);
  void groupAsked(const inquiry::Group& group);

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void retranslate();
  void choose();

  std::vector<std::pair<PersonId, QString>> m_people;
  QLabel *m_title, *m_text, *m_problem;
  QComboBox* m_who;
  QCheckBox* m_takesNew;
  QPushButton* m_groupButton;
  GroupForm* m_form;
};

}  // namespace inquiry::ui
