#include "ui/common/group_form.h"

#include <QEvent>
#include <algorithm>

#include "ui/common/arrange.h"
#include "ui/common/text.h"

namespace inquiry::ui {

GroupForm::GroupForm(const Look& look, QWidget* parent) : QWidget(parent) {
  auto* column = columnOf(this, {}, 6);
  m_nameLabel = plainLabel(this, look.fonts().font(Size::Small), "text2");
  m_name = new QLineEdit(this);
  m_name->setObjectName(QStringLiteral("group.name"));
  m_name->setMaxLength(60);
  m_membersLabel = plainLabel(this, look.fonts().font(Size::Small), "text2");
  m_members = new QListWidget(this);
  m_members->setProperty("framed", true);
  m_members->setObjectName(QStringLiteral("group.members"));
  m_members->setMaximumHeight(look.px(120));
  m_save = pushButton(this);
  m_save->setObjectName(QStringLiteral("group.save"));
  for (QWidget* part : {static_cast<QWidget*>(m_name), static_cast<QWidget*>(m_members)}) part->setMaximumWidth(look.px(360));
  for (QWidget* part : {static_cast<QWidget*>(m_nameLabel), static_cast<QWidget*>(m_name), static_cast<QWidget*>(m_membersLabel), static_cast<QWidget*>(m_members)}) column->addWidget(part);
  column->addWidget(m_save, 0, Qt::AlignLeft);
  connect(m_name, &QLineEdit::textChanged, this, &GroupForm::enable);
  connect(m_members, &QListWidget::itemChanged, this, &GroupForm::enable);
  connect(m_name, &QLineEdit::returnPressed, m_save, &QPushButton::click);
  connect(m_save, &QPushButton::clicked, this, [this] { Q_EMIT saveAsked(group()); });
  retranslate();
}

void GroupForm::setGroup(const std::vector<std::pair<PersonId, QString>>& people, const Group& group) {
  m_id = group.id;
  m_name->setText(shownLine(group.name));
  m_members->clear();
  for (const auto& [id, name] : people) {
    if (isGroup(id)) continue;
    auto* item = new QListWidgetItem(name, m_members);
    item->setData(Qt::UserRole, toQt(id.value));
    item->setFlags(Qt::ItemIsUserCheckable | Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    item->setCheckState(std::find(group.members.begin(), group.members.end(), id) != group.members.end() ? Qt::Checked : Qt::Unchecked);
  }
  if (m_members->count() > 0) m_members->setCurrentRow(0);
  enable();
  retranslate();
}

Group GroupForm::group() const {
  Group group{m_id, toUtf8(m_name->text().trimmed()), {}};
  for (int i = 0; i < m_members->count(); ++i)
    if (m_members->item(i)->checkState() == Qt::Checked) group.members.push_back({toUtf8(m_members->item(i)->data(Qt::UserRole).toString())});
  return group;
}

void GroupForm::enable() { m_save->setEnabled(!m_name->text().trimmed().isEmpty() && !group().members.empty()); }

void GroupForm::retranslate() {
  m_nameLabel->setText(tr("Name of the group"));
  m_name->setAccessibleName(m_nameLabel->text());
  m_membersLabel->setText(tr("Who belongs to it"));
  m_members->setAccessibleName(m_membersLabel->text());
  m_save->setText(m_id.value.empty() ? tr("Make the group") : tr("Save the group"));
}

void GroupForm::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  QWidget::changeEvent(event);
}

}  // namespace inquiry::ui
