#include "ui/settings/people_page.h"

#include <QHeaderView>
#include <QMenu>
#include <algorithm>

#include "ui/common/icons.h"
#include "ui/common/text.h"
#include "ui/common/words.h"

namespace inquiry::ui {
namespace {

// What buyers of the marketplaces write in; whoever speaks another one is found by load alone.
constexpr const char* kLanguages[] = {"zh", "en", "ja", "es", "de", "fr", "it", "pt", "ko", "nl", "pl", "sv", "th", "vi", "id", "ms"};

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

void PeoplePage::setLanguages(std::map<PersonId, std::vector<std::string>> languages) {
  if (languages == m_languages) return;
  m_languages = std::move(languages);
  if (isBuilt()) rebuild();
}

QString PeoplePage::languagesText(const PersonId& id) const {
  const auto known = m_languages.find(id);
  QStringList names;
  if (known != m_languages.end())
    for (const std::string& code : known->second) names << languageName(code);
  return listed(names);
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
  auto* people = table({tr("Name"), tr("Initials"), tr("Languages")}, QStringLiteral("people.table"));
  people->setAccessibleName(tr("People"));
  people->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
  people->horizontalHeader()->setSectionResizeMode(2, QHeaderView::Stretch);
  column().addWidget(people, 1);
  auto* foot = rowIn(&column());
  auto* newName = new QLineEdit(page());
  newName->setObjectName(QStringLiteral("people.name"));
  newName->setAccessibleName(tr("New name of the person"));
  newName->setMaximumWidth(look().px(300));
  foot->addWidget(newName, 1);
  QPushButton* rename = button(foot, tr("Rename"), QStringLiteral("people.rename"));
  QToolButton* languages = languageButton(foot);
  foot->addStretch(1);
  note(tr("Rules that give out threads by load choose among those who speak the buyer's language; when nobody does, among all."));
  const auto show = [this, newName, rename, languages] {
    newName->setText(m_chosen.isEmpty() ? QString() : m_directory.personName(toUtf8(m_chosen)));
    rename->setEnabled(!m_chosen.isEmpty());
    showLanguages(languages);
  };
  const auto all = persons();
  for (const auto& [id, name] : all) {
    const int at = people->rowCount();
    people->insertRow(at);
    people->setItem(at, 0, tableCell(name));
    people->setItem(at, 1, tableCell(m_directory.initials(id.value)));
    people->setItem(at, 2, tableCell(languagesText(id)));
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

QToolButton* PeoplePage::languageButton(QBoxLayout* row) {
  auto* made = new QToolButton(page());
  made->setObjectName(QStringLiteral("people.languages"));
  made->setText(tr("Languages"));
  made->setPopupMode(QToolButton::InstantPopup);
  made->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
  made->setIcon(icon(QStringLiteral("translate")));
  auto* menu = new QMenu(made);
  menu->setObjectName(QStringLiteral("people.languages.menu"));
  for (const char* code : kLanguages) {
    QAction* action = menu->addAction(languageName(code));
    action->setCheckable(true);
    action->setData(QString::fromLatin1(code));
  }
  made->setMenu(menu);
  // A button like those beside it; what opens it is the menu.
  const Theme& t = look().theme();
  made->setStyleSheet(QStringLiteral("QToolButton { border: 1px solid %1; border-radius: 6px; padding: 0 10px; min-height: 28px; background: %2; color: %3; }"
                                     "QToolButton:focus { border: 2px solid %4; padding: 0 9px; min-height: 26px; } QToolButton:disabled { color: %5; background: %6; border-color: %6; }")
                          .arg(t.line2.name(), t.base.name(), t.text.name(), t.accent.name(), t.text3.name(), t.chip.name()));
  row->addWidget(made);
  remember(tr("Languages"), QStringLiteral("languages spoken skills"), QStringLiteral("people.languages"));
  connect(menu, &QMenu::triggered, this, [this, menu] {
    QStringList codes;
    for (const QAction* action : menu->actions())
      if (action->isChecked()) codes << action->data().toString();
    Q_EMIT languagesChosen(PersonId{toUtf8(m_chosen)}, codes);
  });
  return made;
}

void PeoplePage::showLanguages(QToolButton* button) const {
  const PersonId id{toUtf8(m_chosen)};
  const auto known = m_languages.find(id);
  button->setEnabled(!m_chosen.isEmpty());
  button->setAccessibleDescription(languagesText(id));
  for (QAction* action : button->menu()->actions()) {
    const std::string code = toUtf8(action->data().toString());
    action->setChecked(known != m_languages.end() && std::find(known->second.begin(), known->second.end(), code) != known->second.end());
  }
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
