#include "ui/alerts/failures_window.h"

#include <QHeaderView>
#include <QKeyEvent>

#include "ui/common/arrange.h"
#include "ui/common/text.h"
#include "ui/common/words.h"

namespace inquiry::ui {
namespace {

QString causeName(const std::string& cause) {
  if (cause == "late") return FailuresWindow::tr("Replied too late");
  return cause == "case-lost" ? FailuresWindow::tr("Case lost") : FailuresWindow::tr("Forbidden word");
}

// Why it was late; elsewhere the platform's own word.
QString detailText(const desk::Failure& failure) {
  if (failure.cause != "late") return statusWord(failure.detail);
  if (failure.detail == "unassigned") return FailuresWindow::tr("nobody owned it");
  if (failure.detail == "assigned-late") return FailuresWindow::tr("it was assigned late");
  if (failure.detail == "opened-late") return FailuresWindow::tr("it was opened late");
  if (failure.detail == "waited-to-send") return FailuresWindow::tr("the reply waited to be sent");
  return failure.detail == "store-outage" ? FailuresWindow::tr("the store was out of reach") : FailuresWindow::tr("it was read in time and replied to late");
}

}  // namespace

FailuresWindow::FailuresWindow(const Look& look, const Directory& directory, QWidget* parent) : QDialog(parent), m_look(look), m_directory(directory) {
  setObjectName(QStringLiteral("failuresWindow"));
  auto* column = columnOf(this, {20, 16, 20, 16}, 10);
  m_days = new QComboBox(this);
  m_days->setObjectName(QStringLiteral("failures.days"));
  for (const int days : {7, 30, 90}) m_days->addItem(QString(), days);
  m_days->setCurrentIndex(1);
  auto* head = rowIn(column, 8);
  head->addWidget(m_days);
  head->addStretch(1);
  m_shares = plainLabel(this, look.fonts().font(Size::Body, Weight::Medium));
  m_shares->setWordWrap(true);
  column->addWidget(m_shares);
  m_table = new QTableWidget(0, 4, this);
  m_table->setObjectName(QStringLiteral("failures.table"));
  m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
  m_table->setSelectionMode(QAbstractItemView::SingleSelection);
  m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
  m_table->setTabKeyNavigation(false);
  m_table->setShowGrid(false);
  m_table->setWordWrap(false);
  m_table->verticalHeader()->hide();
  m_table->verticalHeader()->setDefaultSectionSize(look.px(34));
  m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
  m_table->horizontalHeader()->setHighlightSections(false);
  m_table->horizontalHeader()->setSectionResizeMode(3, QHeaderView::Stretch);
  m_table->installEventFilter(this);
  column->addWidget(m_table, 1);
  m_said = plainLabel(this, look.fonts().font(Size::Small));
  m_said->setWordWrap(true);
  m_said->hide();
  column->addWidget(m_said);
  auto* foot = rowIn(column, 8);
  foot->addStretch(1);
  m_go = pushButton(this);
  m_go->setObjectName(QStringLiteral("failures.open"));
  m_close = pushButton(this);
  m_close->setObjectName(QStringLiteral("failures.close"));
  foot->addWidget(m_go);
  foot->addWidget(m_close);
  connect(m_days, &QComboBox::activated, this, [this] { Q_EMIT daysChosen(days()); });
  connect(m_table, &QTableWidget::cellDoubleClicked, this, [this](int row) { openRow(row); });
  connect(m_go, &QPushButton::clicked, this, [this] { openRow(m_table->currentRow()); });
  connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
  resize(look.px(720), look.px(440));
}

int FailuresWindow::days() const { return m_days->currentData().toInt(); }

void FailuresWindow::open() {
  const Theme& t = m_look.theme();
  m_table->setStyleSheet(QStringLiteral("QTableWidget { border: 1px solid %1; background: %2; } QTableWidget:focus { border: 1px solid %3; }"
                                        "QTableWidget::item { border-bottom: 1px solid %1; padding: 0 8px; }"
                                        "QTableWidget::item:selected { background: %4; color: %5; } QTableWidget::item:selected:!active, QTableWidget::item:selected:!focus { background: %6; color: %7; }"
                                        "QHeaderView::section { background: %8; color: %9; border: 0; border-bottom: 1px solid %1; padding: 0 8px; }")
                             .arg(t.line.name(), t.base.name(), t.accent.name(), t.selection.name(), t.onSelection.name(), t.selectionPale.name(), t.text.name(), t.alt.name(), t.text2.name()));
  setWindowTitle(tr("Causes of failure"));
  for (int at = 0; at < m_days->count(); ++at) m_days->setItemText(at, tr("The last %1 days").arg(m_days->itemData(at).toInt()));
  m_days->setAccessibleName(tr("Time span"));
  m_table->setAccessibleName(tr("What went wrong"));
  m_table->setHorizontalHeaderLabels({tr("Time"), tr("Store"), tr("Cause"), tr("In detail")});
  m_go->setText(tr("Open the thread"));
  m_close->setText(tr("Close"));
  say({});
  show();
  raise();
  activateWindow();
  m_days->setFocus();
}

void FailuresWindow::say(const QString& text) {
  m_said->setText(text);
  m_said->setVisible(!text.isEmpty());
}

void FailuresWindow::setBreakdown(desk::FailureBreakdown breakdown) {
  m_breakdown = std::move(breakdown);
  QStringList shares;
  for (const auto& [cause, tenths] : m_breakdown.tenths)
    shares << tr("%1: %2 (%3 %)", "cause, how often, share").arg(causeName(cause)).arg(m_breakdown.counts.at(cause)).arg(m_look.times().locale().toString(tenths / 10.0, 'f', 1));
  m_shares->setText(shares.isEmpty() ? tr("Nothing went wrong in this time: no reply was late or kept back, and no case was lost.") : shares.join(QStringLiteral("  ·  ")));
  m_table->setVisible(!shares.isEmpty());
  m_go->setEnabled(!shares.isEmpty());
  m_table->setRowCount(0);
  for (const desk::Failure& each : m_breakdown.failures) {
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    const QStringList cells{m_look.times().date(each.at), m_directory.store(each.store).name, causeName(each.cause), detailText(each)};
    for (int at = 0; at < cells.size(); ++at) m_table->setItem(row, at, std::make_unique<QTableWidgetItem>(cells[at]).release());
    m_table->item(row, 0)->setData(Qt::AccessibleTextRole, spoken(cells));
  }
  m_table->resizeColumnsToContents();
  m_table->horizontalHeader()->setSectionResizeMode(3, QHeaderView::Stretch);
  if (m_table->rowCount() > 0) m_table->setCurrentCell(0, 0);
}

void FailuresWindow::openRow(int row) {
  if (row < 0 || row >= static_cast<int>(m_breakdown.failures.size())) return;
  Q_EMIT threadWanted(m_breakdown.failures[static_cast<std::size_t>(row)].thread);
  hide();
}

bool FailuresWindow::eventFilter(QObject* watched, QEvent* event) {
  if (watched == m_table && event->type() == QEvent::KeyPress) {
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter) return openRow(m_table->currentRow()), true;
  }
  return QDialog::eventFilter(watched, event);
}

}  // namespace inquiry::ui
