#include "ui/settings/people_page.h"

#include <QHeaderView>
#include <algorithm>

#include "ui/common/text.h"

namespace inquiry::ui {
namespace {

QStringList namesOf(const std::vector<desk::PersonRow>& people) {
  QStringList all;
  for (const desk::PersonRow& row : people) all << toQt(row.id.value) << toQt(row.name);
  return all;
}

}  // namespace

PeoplePage::PeoplePage(const Look& look, const Directory& directory, QWidget* parent) : SettingsPage(look, QStringLiteral("page.people"), parent), m_directory(directory) {
  connect(&directory, &Directory::changed, this, [this] {
    if (isBuilt() && namesOf(m_directory.people()) != m_shown) rebuild();
  });
}

QString PeoplePage::title() const { return tr("People"); }

void PeoplePage::setGroups(std::vector<Group> groups) {
  const auto same = [](const Group& a, const Group& b) { return a.id == b.id && a.name == b.name && a.members == b.members; };
  if (std::equal(groups.begin(), groups.end(), m_groups.begin(), m_groups.end(), same)) return;
  m_groups = std::move(groups);
  m_group = m_groups.size();
  if (isBuilt()) rebuild();
}

std::vector<std::pair<PersonId, QString>> PeoplePage::persons() const {
  std::vector<std::pair<PersonId, QString>> all;
  for (const desk::PersonRow& row : m_directory.people())
    if (!isGroup(row.id)) all.emplace_back(row.id, m_directory.personName(row.id.value));
  return all;
}

void PeoplePage::fill() {
  m_shown = namesOf(m_directory.people());
  note(tr("Threads are assigned to these people, and the journal names them. They are known on this computer only."));
  auto* row = rowIn(&column());
  auto* name = new QLineEdit(page());
  name->setObjectName(QStringLiteral("people.new"));
  name->setPlaceholderText(tr("Name of a new person"));
  name->setAccessibleName(tr("Name of a new person"));
  name->setMaximumWidth(look().px(300));
  name->setText(m_newName);
  row->addWidget(name, 1);
  QPushButton* add = button(row, tr("Add"), QStringLiteral("people.add"));
  row->addStretch(1);
  add->setEnabled(!m_newName.trimmed().isEmpty());
  remember(tr("Name of a new person"), QStringLiteral("people person add colleague"), QStringLiteral("people.new"));
  connect(name, &QLineEdit::textChanged, this, [this, add](const QString& text) {
    m_newName = text;
    add->setEnabled(!text.trimmed().isEmpty());
  });
  connect(name, &QLineEdit::returnPressed, add, &QPushButton::click);
  connect(add, &QPushButton::clicked, this, [this] { Q_EMIT personAdded(std::exchange(m_newName, {}).trimmed()); });

  fillPeople();
  fillGroups();
}

void PeoplePage::fillPeople() {
  auto* people = table({tr("Name"), tr("Initials")}, QStringLiteral("people.table"));
  people->setAccessibleName(tr("People"));
  people->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
  column().addWidget(people, 1);
  auto* foot = rowIn(&column());
  auto* newName = new QLineEdit(page());
  newName->setObjectName(QStringLiteral("people.name"));
  newName->setAccessibleName(tr("New name of the person"));
  newName->setMaximumWidth(look().px(300));
  foot->addWidget(newName, 1);
  QPushButton* rename = button(foot, tr("Rename"), QStringLiteral("people.rename"));
  foot->addStretch(1);
  const auto show = [this, newName, rename] {
    newName->setText(m_chosen.isEmpty() ? QString() : m_directory.personName(toUtf8(m_chosen)));
    rename->setEnabled(!m_chosen.isEmpty());
  };
  const auto all = persons();
  for (const auto& [id, name] : all) {
    const int at = people->rowCount();
    people->insertRow(at);
    people->setItem(at, 0, tableCell(name));
    people->setItem(at, 1, tableCell(m_directory.initials(id.value)));
    if (toQt(id.value) == m_chosen) people->setCurrentCell(at, 0);
  }
  connect(people, &QTableWidget::currentCellChanged, this, [this, show, all](int at) {
    if (at >= 0 && at < static_cast<int>(all.size())) m_chosen = toQt(all[static_cast<std::size_t>(at)].first.value);
    show();
  });
  connect(newName, &QLineEdit::returnPressed, rename, &QPushButton::click);
  connect(rename, &QPushButton::clicked, this, [this, newName] {
    if (!newName->text().trimmed().isEmpty()) Q_EMIT personRenamed(PersonId{toUtf8(m_chosen)}, newName->text().trimmed());
  });
  show();
}

void PeoplePage::fillGroups() {
  heading(tr("Groups"));
  note(tr("A group answers for a store together: threads can be assigned to it like to a person."));
  auto* row = rowIn(&column());
  auto* which = new QComboBox(page());
  which->setObjectName(QStringLiteral("people.group"));
  which->setAccessibleName(tr("Group"));
  which->setMinimumWidth(look().px(220));
  for (const Group& group : m_groups) which->addItem(shownLine(group.name));
  which->addItem(tr("A new group"));
  row->addWidget(which);
  row->addStretch(1);
  remember(tr("Groups"), QStringLiteral("group team members"), QStringLiteral("people.group"));
  auto* form = new GroupForm(look(), page());
  column().addWidget(form);
  m_group = std::min(m_group, m_groups.size());
  which->setCurrentIndex(static_cast<int>(m_group));
  const auto show = [this, form] { form->setGroup(persons(), m_group < m_groups.size() ? m_groups[m_group] : Group{}); };
  connect(which, &QComboBox::activated, this, [this, show](int at) {
    m_group = static_cast<std::size_t>(std::max(0, at));
    show();
  });
  connect(form, &GroupForm::saveAsked, this, &PeoplePage::groupSaved);
  show();
}

}  // namespace inquiry::ui
