#include "ui/dashboard/references_window.h"

#include <QHeaderView>
#include <algorithm>
#include <memory>

#include "ui/common/arrange.h"
#include "ui/common/text.h"
#include "ui/dashboard/edited_table.h"
#include "ui/dashboard/report_words.h"

namespace inquiry::ui {
namespace {

enum Column { Label, Figures, Value, Source, Date };
constexpr int kColumns = 5;
// A line of the team's own begins here.
constexpr double kUsual = 95;

std::unique_ptr<QTableWidgetItem> cell(const QString& text) { return std::make_unique<QTableWidgetItem>(text); }

}  // namespace

ReferencesWindow::ReferencesWindow(const Look& look, QWidget* parent) : QDialog(parent), m_look(look) {
  setObjectName(QStringLiteral("referencesWindow"));
  const EditedTable edited = addEditedTable(this, look, QStringLiteral("references.table"), kColumns);
  QVBoxLayout* column = edited.column;
  m_lead = edited.lead;
  m_table = edited.table;
  m_said = edited.said;
  auto* foot = rowIn(column, 8);
  for (const auto& [button, name] : {std::pair(&m_add, "add"), std::pair(&m_remove, "remove"), std::pair(&m_restore, "restore")}) {
    *button = pushButton(this);
    (*button)->setObjectName(QStringLiteral("references.") + QLatin1String(name));
    foot->addWidget(*button);
  }
  foot->addStretch(1);
  m_save = pushButton(this, ButtonKind::Primary);
  m_save->setObjectName(QStringLiteral("references.save"));
  m_close = pushButton(this);
  foot->addWidget(m_save);
  foot->addWidget(m_close);
  connect(m_add, &QPushButton::clicked, this, [this] {
    ReferenceLine line;
    line.id = "own-" + std::to_string(m_table->rowCount() + 1);
    line.value = kUsual;
    m_lines = lines();
    m_lines.push_back(line);
    fill();
    m_table->setCurrentCell(m_table->rowCount() - 1, Label);
    m_table->editItem(m_table->item(m_table->rowCount() - 1, Label));
  });
  connect(m_remove, &QPushButton::clicked, this, [this] {
    const int row = m_table->currentRow();
    if (row < 0) return;
    m_lines = lines();
    m_lines.erase(m_lines.begin() + row);
    fill();
  });
  connect(m_restore, &QPushButton::clicked, this, [this] { Q_EMIT saveAsked({}); });
  connect(m_save, &QPushButton::clicked, this, [this] { Q_EMIT saveAsked(lines()); });
  connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
  resize(look.px(860), look.px(380));
}

void ReferencesWindow::begin(std::vector<ReferenceLine> lines) {
  m_lines = std::move(lines);
  setWindowTitle(tr("Reference lines"));
  m_lead->setText(tr("A chart is read against these lines. Shares are percent, times are minutes. A line without a source is not kept. Untick a line to hide it."));
  m_table->setAccessibleName(windowTitle());
  m_table->setHorizontalHeaderLabels({tr("Line"), tr("Figure"), tr("Value"), tr("Source"), tr("As of")});
  m_add->setText(tr("New line"));
  m_remove->setText(tr("Remove"));
  m_restore->setText(tr("Bring back the built-in lines"));
  m_save->setText(tr("Keep"));
  m_close->setText(tr("Close"));
  say({});
  fill();
  show();
  raise();
  activateWindow();
  m_table->setFocus();
}

void ReferencesWindow::fill() {
  m_table->setRowCount(0);
  for (const ReferenceLine& line : m_lines) addRow(line);
  m_table->resizeColumnsToContents();
  m_table->horizontalHeader()->setSectionResizeMode(Source, QHeaderView::Stretch);
  if (m_table->rowCount() > 0) m_table->setCurrentCell(0, Label);
}

void ReferencesWindow::addRow(const ReferenceLine& line) {
  const int row = m_table->rowCount();
  m_table->insertRow(row);
  auto label = cell(referenceText(line.label));
  label->setCheckState(line.isShown ? Qt::Checked : Qt::Unchecked);
  m_table->setItem(row, Label, label.release());
  auto figure = cell(figureName(line.figure));
  figure->setFlags(figure->flags() & ~Qt::ItemIsEditable);
  m_table->setItem(row, Figures, figure.release());
  m_table->setItem(row, Value, cell(m_look.times().locale().toString(line.value, 'g', 6)).release());
  m_table->setItem(row, Source, cell(referenceText(line.source)).release());
  m_table->setItem(row, Date, cell(shownLine(line.sourceDate)).release());
}

std::vector<ReferenceLine> ReferencesWindow::lines() const {
  std::vector<ReferenceLine> edited = m_lines;
  for (int row = 0; row < std::min(m_table->rowCount(), static_cast<int>(edited.size())); ++row) {
    ReferenceLine& line = edited[static_cast<std::size_t>(row)];
    // What nobody touched stays as it was kept, in whatever language it is shown.
    const auto take = [this, row](Column column, std::string& kept) {
      const QString typed = m_table->item(row, column)->text().trimmed();
      if (typed != referenceText(kept)) kept = toUtf8(typed);
    };
    take(Label, line.label);
    take(Source, line.source);
    line.isShown = m_table->item(row, Label)->checkState() == Qt::Checked;
    line.value = m_look.times().locale().toDouble(m_table->item(row, Value)->text());
    line.sourceDate = toUtf8(m_table->item(row, Date)->text().trimmed());
  }
  return edited;
}

void ReferencesWindow::say(const QString& text) {
  m_said->setText(text);
  m_said->setVisible(!text.isEmpty());
}

}  // namespace inquiry::ui
