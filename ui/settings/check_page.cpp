#include "ui/settings/check_page.h"

#include <QCheckBox>
#include <QFileDialog>
#include <QHeaderView>
#include <algorithm>

#include "ui/common/text.h"
#include "ui/common/words.h"
#include "ui/models/person_names.h"

namespace inquiry::ui {
namespace {

template <class T>
void put(std::vector<T>& list, const T& one, bool isIn) {
  std::erase(list, one);
  if (isIn) list.push_back(one);
}

template <class T>
bool holds(const std::vector<T>& list, const T& one) {
  return std::find(list.begin(), list.end(), one) != list.end();
}

// Packs are named by their marketplace; the common one holds for all.
QString packName(const std::string& id) {
  if (id == "common") return CheckPage::tr("Every marketplace");
  const auto marketplace = marketplaceFromName(id);
  return marketplace ? marketplaceName(*marketplace) : shownLine(id);
}

}  // namespace

CheckPage::CheckPage(const Look& look, const Directory& directory, QWidget* parent) : SettingsPage(look, QStringLiteral("page.check"), parent), m_directory(directory) {
  connect(&directory, &Directory::changed, this, [this] {
    if (isBuilt() && personNames(m_directory) != m_people) rebuild();
  });
}

QString CheckPage::title() const { return tr("Outgoing check"); }

void CheckPage::setPacks(std::vector<desk::PackRow> packs) {
  const auto same = [](const desk::PackRow& a, const desk::PackRow& b) { return a.id == b.id && a.version == b.version && a.ageDays == b.ageDays; };
  if (std::equal(packs.begin(), packs.end(), m_packs.begin(), m_packs.end(), same)) return;
  m_packs = std::move(packs);
  if (isBuilt()) rebuild();
}

void CheckPage::setRights(const desk::CheckRights& rights) {
  if (rights == m_rights) return;
  m_rights = rights;
  if (isBuilt()) rebuild();
}

void CheckPage::fill() {
  m_people = personNames(m_directory);
  note(tr("Every reply is checked against the rules of its marketplace while it is written, and once more when it leaves."));
  fillPacks();
  heading(tr("Rights"));
  fillPeople(tr("May send in spite of a finding, with a reason"), QStringLiteral("check.overriders"), &desk::CheckRights::overriders);
  fillKinds();
  fillPeople(tr("May give the second name"), QStringLiteral("check.approvers"), &desk::CheckRights::approvers);
  fillPeople(tr("See what buyers typed unmasked in the opened thread (nobody chosen: everybody)"), QStringLiteral("check.viewers"), &desk::CheckRights::viewers);
  column().addStretch(1);
}

void CheckPage::fillPacks() {
  heading(tr("Rule packs"));
  auto* packs = table({tr("Pack"), tr("Version"), tr("Date"), tr("Rules"), tr("Source")}, QStringLiteral("check.packs"));
  packs->setAccessibleName(tr("Rule packs"));
  packs->horizontalHeader()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
  packs->horizontalHeader()->setSectionResizeMode(4, QHeaderView::Stretch);
  packs->setMinimumHeight(look().px(180));
  remember(tr("Rule packs"), QStringLiteral("rule packs version age import check"), QStringLiteral("check.packs"));
  for (const desk::PackRow& pack : m_packs) {
    const int at = packs->rowCount();
    packs->insertRow(at);
    const QString id = packName(pack.id), date = toQt(pack.date), source = pack.id == "common" ? tr("House rules of the desk") : shownLine(pack.source);
    const QString age = pack.isOld ? tr("%1, older than 90 days").arg(date) : date;
    packs->setItem(at, 0, tableCell(id, tr("%1, version %2, %3, %4").arg(id).arg(pack.version).arg(age, source)));
    packs->setItem(at, 1, tableCell(pack.isImported ? tr("%1, imported").arg(pack.version) : QString::number(pack.version)));
    packs->setItem(at, 2, tableCell(age));
    packs->setItem(at, 3, tableCell(QString::number(pack.rules)));
    packs->setItem(at, 4, tableCell(source));
  }
  column().addWidget(packs);
  auto* row = rowIn(&column());
  QPushButton* fresh = button(row, tr("Import a rule pack…"), QStringLiteral("check.import"));
  connect(fresh, &QPushButton::clicked, this, &CheckPage::chooseFile);
  row->addStretch(1);
  note(tr("Only signed packs are taken. The signature lies beside the pack as a .sig file; a damaged pack changes nothing."));
}

void CheckPage::fillKinds() {
  note(tr("These replies need a second name before they leave"));
  auto* row = rowIn(&column(), 16);
  const std::vector<std::pair<std::string, QString>> kinds{{"refund", tr("Refunds and compensation")}, {"legal", tr("Law and liability")}, {"claim", tr("Claims and disputes")}};
  for (const auto& [kind, text] : kinds) {
    auto* box = new QCheckBox(text, page());
    box->setObjectName(QStringLiteral("check.kind.") + toQt(kind));
    box->setChecked(holds(m_rights.approvalKinds, kind));
    row->addWidget(box);
    remember(text, QStringLiteral("approval second name four eyes"), box->objectName());
    connect(box, &QCheckBox::toggled, this, [this, kind = kind](bool isOn) {
      put(m_rights.approvalKinds, kind, isOn);
      Q_EMIT rightsChosen(m_rights);
    });
  }
  row->addStretch(1);
}

void CheckPage::fillPeople(const QString& label, const QString& name, std::vector<PersonId> desk::CheckRights::*list) {
  note(label);
  auto* boxes = new QWidget(page());
  auto* lines = columnOf(boxes, {}, 4);
  boxes->setAccessibleName(label);
  for (const desk::PersonRow& person : m_directory.people()) {
    if (isGroup(person.id)) continue;
    auto* box = new QCheckBox(m_directory.personName(person.id.value), boxes);
    box->setObjectName(name + QLatin1Char('.') + toQt(person.id.value));
    box->setAccessibleName(QStringLiteral("%1, %2").arg(label, box->text()));
    box->setChecked(holds(m_rights.*list, person.id));
    lines->addWidget(box);
    connect(box, &QCheckBox::toggled, this, [this, list, id = person.id](bool isOn) {
      put(m_rights.*list, id, isOn);
      Q_EMIT rightsChosen(m_rights);
    });
  }
  column().addWidget(boxes);
}

void CheckPage::chooseFile() {
  auto* dialog = new QFileDialog(this, tr("Import a rule pack"), {}, tr("Rule packs (*.json)"));
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->setFileMode(QFileDialog::ExistingFile);
  connect(dialog, &QFileDialog::fileSelected, this, &CheckPage::importAsked);
  dialog->open();
}

}  // namespace inquiry::ui
