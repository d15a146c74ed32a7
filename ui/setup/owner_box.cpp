#include "ui/setup/owner_box.h"

#include <QEvent>

#include "ui/common/arrange.h"
#include "ui/common/text.h"

namespace inquiry::ui {

OwnerBox::OwnerBox(const Look& look, QWidget* parent) : QWidget(parent) {
  auto* column = columnOf(this, {}, 8);
  m_title = plainLabel(this, look.fonts().font(Size::Body, Weight::Strong));
  m_text = plainLabel(this, look.fonts().font(Size::Body), "text2");
  m_text->setWordWrap(true);
  m_who = new QComboBox(this);
  m_who->setObjectName(QStringLiteral("owner.who"));
  m_who->setMinimumWidth(look.px(220));
  m_who->setMaximumWidth(look.px(360));
  m_takesNew = new QCheckBox(this);
  m_takesNew->setObjectName(QStringLiteral("owner.takesNew"));
  m_groupButton = pushButton(this);
  m_groupButton->setObjectName(QStringLiteral("owner.group"));
  m_form = new GroupForm(look, this);
  m_form->hide();
  m_problem = plainLabel(this, look.fonts().font(Size::Body));
  m_problem->setWordWrap(true);
  m_problem->hide();
  column->addWidget(m_title);
  column->addWidget(m_text);
  auto* row = rowIn(column, 8);
  row->addWidget(m_who);
  row->addWidget(m_groupButton);
  row->addStretch(1);
  column->addWidget(m_takesNew);
  column->addWidget(m_form);
  column->addWidget(m_problem);
  connect(m_who, &QComboBox::activated, this, &OwnerBox::choose);
  connect(m_takesNew, &QCheckBox::clicked, this, &OwnerBox::choose);
  connect(m_groupButton, &QPushButton::clicked, this, [this] {
    m_form->setVisible(m_form->isHidden());
    if (m_form->isHidden()) return;
    m_form->setGroup(m_people, {});
    m_form->nameField().setFocus();
  });
  connect(m_form, &GroupForm::saveAsked, this, &OwnerBox::groupAsked);
  retranslate();
}

void OwnerBox::setPeople(const std::vector<std::pair<PersonId, QString>>& people) {
  const StoreOwner before = owner();
  m_people = people;
  m_who->clear();
  for (const auto& [id, name] : people) m_who->addItem(isGroup(id) ? tr("%1 (group)").arg(name) : name, toQt(id.value));
  setOwner(before);
}

void OwnerBox::setOwner(const StoreOwner& owner) {
  m_who->setCurrentIndex(owner.who.value.empty() ? -1 : m_who->findData(toQt(owner.who.value)));
  m_takesNew->setChecked(owner.takesNew);
  m_takesNew->setEnabled(m_who->currentIndex() >= 0);
}

StoreOwner OwnerBox::owner() const { return {PersonId{toUtf8(m_who->currentData().toString())}, m_takesNew->isChecked()}; }

void OwnerBox::setProblem(const QString& text) {
  m_problem->setText(text);
  m_problem->setVisible(!text.isEmpty());
}

void OwnerBox::closeGroupForm() { m_form->hide(); }

void OwnerBox::choose() {
  m_takesNew->setEnabled(m_who->currentIndex() >= 0);
  if (m_who->currentIndex() >= 0) Q_EMIT chosen(owner());
}

void OwnerBox::retranslate() {
  m_title->setText(tr("Who answers for this store"));
  m_text->setText(tr("Every store needs somebody: a person, or a group of people. Without one, nobody notices that nobody feels responsible."));
  m_who->setAccessibleName(m_title->text());
  m_who->setPlaceholderText(tr("Choose a person or a group"));
  m_takesNew->setText(tr("New messages that nobody owns go to them at once"));
  m_groupButton->setText(tr("New group…"));
}

void OwnerBox::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) {
    retranslate();
    setPeople(m_people);
  }
  QWidget::changeEvent(event);
}

}  // namespace inquiry::ui
