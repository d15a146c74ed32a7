#include "ui/dashboard/waits_window.h"

#include <algorithm>

#include "ui/common/arrange.h"
#include "ui/common/text.h"
#include "ui/dashboard/report_words.h"

namespace inquiry::ui {

WaitsWindow::WaitsWindow(const Look& look, const Directory& directory, QWidget* parent) : QDialog(parent), m_look(look), m_directory(directory) {
  setObjectName(QStringLiteral("waitsWindow"));
  auto* column = columnOf(this, {20, 16, 20, 16}, 10);
  m_meaning = plainLabel(this, look.fonts().font(Size::Small), "text2");
  m_meaning->setWordWrap(true);
  column->addWidget(m_meaning);
  m_reasons = plainLabel(this, look.fonts().font(Size::Body, Weight::Medium));
  m_reasons->setObjectName(QStringLiteral("waits.reasons"));
  m_reasons->setWordWrap(true);
  m_reasons->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
  column->addWidget(m_reasons);
  m_count = plainLabel(this, look.fonts().font(Size::Small), "text2");
  m_count->setWordWrap(true);
  column->addWidget(m_count);
  m_table = new FigureTable(look, this);
  m_table->setObjectName(QStringLiteral("waits.table"));
  column->addWidget(m_table, 1);
  auto* foot = rowIn(column, 8);
  m_save = pushButton(this);
  m_save->setObjectName(QStringLiteral("waits.save"));
  foot->addWidget(m_save);
  m_list = pushButton(this);
  m_list->setObjectName(QStringLiteral("waits.list"));
  foot->addWidget(m_list);
  foot->addStretch(1);
  m_open = pushButton(this, ButtonKind::Primary);
  m_open->setObjectName(QStringLiteral("waits.open"));
  m_close = pushButton(this);
  m_close->setObjectName(QStringLiteral("waits.close"));
  foot->addWidget(m_open);
  foot->addWidget(m_close);
  connect(m_table, &FigureTable::rowOpened, this, &WaitsWindow::openRow);
  connect(m_open, &QPushButton::clicked, this, [this] { openRow(m_table->currentRow()); });
  connect(m_list, &QPushButton::clicked, this, &WaitsWindow::listAll);
  connect(m_save, &QPushButton::clicked, this, [this] { Q_EMIT saveAsked(m_shown); });
  connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
  resize(look.px(1000), look.px(520));
}

void WaitsWindow::begin(const QString& title, const QString& meaning) {
  setWindowTitle(title);
  m_meaning->setText(meaning);
  m_meaning->setVisible(!meaning.isEmpty());
  m_open->setText(tr("Open the conversation"));
  m_list->setText(tr("List all in the inbox"));
  m_save->setText(tr("Save as a table (CSV)…"));
  m_close->setText(tr("Close"));
  // All that explains a row stands beside each other, where the screen has room for it.
  if (parentWidget() != nullptr) resize(std::clamp(parentWidget()->window()->width() - m_look.px(60), minimumWidth(), m_look.px(1480)), height());
  setReasons({});
  setRows({});
  say(tr("Looking them up…"));
  show();
  raise();
  activateWindow();
  m_table->setFocus();
}

void WaitsWindow::say(const QString& text) { m_count->setText(text); }

void WaitsWindow::setRows(BehindRows rows) {
  std::vector<std::vector<ThreadId>> threads;
  for (const WaitRow& row : rows.rows) threads.push_back({row.thread});
  const auto shown = static_cast<std::int64_t>(rows.rows.size());
  QString count = tr("%n waiting periods, the longest late first", nullptr, static_cast<int>(shown));
  if (rows.count == 0) count = tr("There is none.");
  else if (shown < rows.count) count = tr("%1 of %2 waiting periods, the longest late first", "shown, of all").arg(ui::countText(shown, m_look.times()), ui::countText(rows.count, m_look.times()));
  setTable(desk::waitTable(toUtf8(windowTitle()), rows.rows, reportWords(m_look, m_directory)), std::move(threads), count);
}

void WaitsWindow::setTable(const desk::ReportTable& table, std::vector<std::vector<ThreadId>> threads, const QString& count) {
  m_shown = table;
  m_threads = std::move(threads);
  m_table->setTable(m_shown);
  say(count);
  m_open->setEnabled(!m_threads.empty());
  m_list->setEnabled(!m_threads.empty());
  m_save->setEnabled(!m_threads.empty());
}

void WaitsWindow::setReasons(const QString& sentence) {
  m_reasons->setText(sentence);
  m_reasons->setVisible(!sentence.isEmpty());
}

// What tells the row apart from the others: its words, without the figures.
QString WaitsWindow::rowName(int row) const {
  QStringList words;
  for (const desk::ReportCell& cell : m_shown.rows[static_cast<std::size_t>(row)])
    if (cell.kind == desk::ReportCell::Kind::Text && !cell.text.empty()) words << shownLine(cell.text);
  return words.join(QStringLiteral(" · "));
}

void WaitsWindow::openRow(int row) {
  if (row < 0 || row >= static_cast<int>(m_threads.size())) return;
  const std::vector<ThreadId> threads = m_threads[static_cast<std::size_t>(row)];
  if (threads.empty() || threads.front().value == 0) return;
  if (threads.size() == 1) Q_EMIT threadWanted(threads.front());
  else Q_EMIT threadsWanted(rowName(row), threads);
  hide();
}

void WaitsWindow::listAll() {
  std::vector<ThreadId> all;
  for (const auto& threads : m_threads) all.insert(all.end(), threads.begin(), threads.end());
  std::erase(all, ThreadId{});
  if (all.empty()) return;
  Q_EMIT threadsWanted(windowTitle(), all);
  hide();
}

}  // namespace inquiry::ui
