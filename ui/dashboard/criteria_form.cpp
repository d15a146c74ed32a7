#include "ui/dashboard/criteria_form.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QHeaderView>
#include <algorithm>
#include <cmath>
#include <memory>

#include "ui/common/arrange.h"
#include "ui/common/text.h"
#include "ui/dashboard/edited_table.h"
#include "ui/dashboard/report_words.h"

namespace inquiry::ui {
namespace {

using Kind = ScoreCriterion::Kind;

enum Column { Name, Judged, Weighs };
constexpr int kColumns = 3;
constexpr double kLeast = 0.1, kMost = 100;

}  // namespace

CriteriaForm::CriteriaForm(const Look& look, QWidget* parent) : QDialog(parent), m_look(look) {
  setObjectName(QStringLiteral("criteriaForm"));
  const EditedTable edited = addEditedTable(this, look, QStringLiteral("criteria.table"), kColumns);
  QVBoxLayout* column = edited.column;
  m_lead = edited.lead;
  m_table = edited.table;
  m_said = edited.said;
  auto* rows = rowIn(column, 8);
  m_add = addButton(rows, "add");
  m_remove = addButton(rows, "remove");
  m_up = addButton(rows, "up");
  m_down = addButton(rows, "down");
  rows->addStretch(1);
  auto* foot = rowIn(column, 8);
  m_starter = addButton(foot, "starter");
  foot->addStretch(1);
  m_close = addButton(foot, "close");
  m_keep = addButton(foot, "keep");
  setKind(m_keep, ButtonKind::Primary);
  connect(m_add, &QPushButton::clicked, this, &CriteriaForm::add);
  connect(m_remove, &QPushButton::clicked, this, &CriteriaForm::remove);
  connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
  connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
  connect(m_starter, &QPushButton::clicked, this, [this] {
    m_criteria = starterSheet();
    fill(0);
  });
  connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
  connect(m_keep, &QPushButton::clicked, this, &CriteriaForm::check);
  resize(look.px(640), look.px(460));
}

QPushButton* CriteriaForm::addButton(QBoxLayout* row, const char* name) {
  QPushButton* made = pushButton(this);
  made->setObjectName(QStringLiteral("criteria.") + QLatin1String(name));
  made->setAutoDefault(false);
  row->addWidget(made);
  return made;
}

void CriteriaForm::begin(std::vector<ScoreCriterion> criteria) {
  m_criteria = std::move(criteria);
  setWindowTitle(tr("What answers are judged by"));
  m_lead->setText(tr("The next samples are judged by this sheet, from top to bottom. Samples drawn before keep theirs."));
  m_table->setAccessibleName(windowTitle());
  m_table->setHorizontalHeaderLabels({tr("Criterion"), tr("Judged by"), tr("Weight")});
  m_add->setText(tr("New criterion"));
  m_remove->setText(tr("Remove"));
  m_up->setText(tr("Up"));
  m_down->setText(tr("Down"));
  m_starter->setText(tr("Bring back the starter sheet"));
  m_close->setText(tr("Close"));
  m_keep->setText(tr("Keep the sheet"));
  say({});
  open();
  fill(0);
  m_table->setFocus();
}

void CriteriaForm::fill(int current) {
  m_table->setRowCount(0);
  for (const ScoreCriterion& each : m_criteria) addRow(each);
  m_table->horizontalHeader()->setSectionResizeMode(Name, QHeaderView::Stretch);
  m_table->resizeColumnToContents(Judged);
  m_table->setColumnWidth(Weighs, m_look.px(110));
  if (!m_criteria.empty()) m_table->setCurrentCell(std::clamp(current, 0, m_table->rowCount() - 1), Name);
}

void CriteriaForm::addRow(const ScoreCriterion& criterion) {
  const int row = m_table->rowCount();
  m_table->insertRow(row);
  m_table->setItem(row, Name, std::make_unique<QTableWidgetItem>(reportText(criterion.name)).release());
  auto* kind = new QComboBox(m_table);
  kind->addItem(tr("1 to 5"), static_cast<int>(Kind::Stars));
  kind->addItem(tr("yes or no"), static_cast<int>(Kind::YesNo));
  kind->setCurrentIndex(kind->findData(static_cast<int>(criterion.kind)));
  kind->setAccessibleName(tr("How %1 is judged", "a criterion").arg(reportText(criterion.name)));
  m_table->setCellWidget(row, Judged, kind);
  auto* weight = new QDoubleSpinBox(m_table);
  weight->setRange(kLeast, kMost);
  weight->setDecimals(1);
  weight->setLocale(m_look.times().locale());
  weight->setValue(criterion.weight);
  weight->setAccessibleName(tr("How much %1 weighs", "a criterion").arg(reportText(criterion.name)));
  m_table->setCellWidget(row, Weighs, weight);
}

std::vector<ScoreCriterion> CriteriaForm::criteria() const {
  std::vector<ScoreCriterion> all = m_criteria;
  for (int row = 0; row < std::min(m_table->rowCount(), static_cast<int>(all.size())); ++row) {
    ScoreCriterion& one = all[static_cast<std::size_t>(row)];
    // What nobody touched stays as it was kept, in whatever language it is shown.
    const QString typed = m_table->item(row, Name)->text().trimmed();
    if (typed != reportText(one.name)) one.name = toUtf8(typed);
    one.kind = static_cast<Kind>(static_cast<const QComboBox*>(m_table->cellWidget(row, Judged))->currentData().toInt());
    const double weight = static_cast<const QDoubleSpinBox*>(m_table->cellWidget(row, Weighs))->value();
    if (std::abs(weight - one.weight) >= kLeast / 2) one.weight = weight;
  }
  return all;
}

void CriteriaForm::add() {
  m_criteria = criteria();
  m_criteria.emplace_back();
  fill(static_cast<int>(m_criteria.size()) - 1);
  m_table->setFocus();
  m_table->editItem(m_table->item(m_table->rowCount() - 1, Name));
}

void CriteriaForm::remove() {
  const int row = m_table->currentRow();
  if (row < 0) return;
  m_criteria = criteria();
  m_criteria.erase(m_criteria.begin() + row);
  fill(row);
}

void CriteriaForm::move(int by) {
  const int row = m_table->currentRow(), to = row + by;
  if (row < 0 || to < 0 || to >= m_table->rowCount()) return;
  m_criteria = criteria();
  std::swap(m_criteria[static_cast<std::size_t>(row)], m_criteria[static_cast<std::size_t>(to)]);
  fill(to);
}

void CriteriaForm::check() {
  const std::vector<ScoreCriterion> all = criteria();
  if (all.empty()) return say(tr("Leave one criterion at least: nothing could be judged without."));
  for (std::size_t i = 0; i < all.size(); ++i) {
    if (!all[i].name.empty()) continue;
    m_table->setCurrentCell(static_cast<int>(i), Name);
    return say(tr("Name every criterion: number %1 has no name.").arg(i + 1));
  }
  Q_EMIT keepAsked();
}

void CriteriaForm::say(const QString& text) {
  m_said->setText(text);
  m_said->setVisible(!text.isEmpty());
  setAccessibleDescription(text);
}

}  // namespace inquiry::ui
