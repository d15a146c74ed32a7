#include "ui/settings/log_page.h"

#include <QHeaderView>

#include "ui/common/text.h"
#include "ui/common/words.h"

namespace inquiry::ui {

LogPage::LogPage(const Look& look, const Directory& directory, QWidget* parent) : SettingsPage(look, QStringLiteral("page.log"), parent), m_directory(directory) {}

QString LogPage::title() const { return tr("Log"); }

desk::LogQuestion LogPage::question() const {
  desk::LogQuestion asked;
  asked.store = toUtf8(m_store);
  asked.code = toUtf8(m_code.trimmed());
  return asked;
}

void LogPage::setLines(std::vector<desk::LogLine> lines) {
  m_lines = std::move(lines);
  if (isBuilt()) showLines();
}

void LogPage::fill() {
  note(tr("What the program did, newest first, in UTC; contacts and secrets are taken out. Support asks for it, or for a support bundle from the page of the data."));
  addFilter();
  m_table = table({tr("When"), tr("Level"), tr("Store"), tr("Code"), tr("Line")}, QStringLiteral("log.table"));
  m_table->setAccessibleName(tr("Log, newest first"));
  m_table->setColumnWidth(0, look().px(190));
  column().addWidget(m_table, 1);
  showLines();
}

void LogPage::addFilter() {
  auto* row = rowIn(&column());
  auto* store = new QComboBox(page());
  store->setObjectName(QStringLiteral("log.store"));
  store->setAccessibleName(tr("Store"));
  store->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
  store->addItem(tr("Every store"), QString());
  for (const desk::StoreRow& each : m_directory.stores()) store->addItem(m_directory.store(each.store.id).name, toQt(each.store.id.value));
  store->setCurrentIndex(std::max(0, store->findData(m_store)));
  auto* code = new QLineEdit(m_code, page());
  code->setObjectName(QStringLiteral("log.code"));
  code->setPlaceholderText(tr("Error code, or a part of it"));
  code->setAccessibleName(tr("Error code, or a part of it"));
  row->addWidget(store, 1);
  row->addWidget(code, 1);
  QPushButton* copy = button(row, tr("Copy for support"), QStringLiteral("log.copy"));
  remember(tr("Log"), QStringLiteral("log lines error code filter"), code->objectName());
  remember(copy->text(), QStringLiteral("copy log support"), copy->objectName());
  connect(store, &QComboBox::activated, this, [this, store] {
    m_store = store->currentData().toString();
    Q_EMIT filterChanged();
  });
  connect(code, &QLineEdit::textChanged, this, [this](const QString& text) {
    m_code = text;
    Q_EMIT filterChanged();
  });
  connect(copy, &QPushButton::clicked, this, &LogPage::copyAsked);
}

void LogPage::showLines() {
  m_table->setRowCount(static_cast<int>(m_lines.size()));
  for (int row = 0; row < m_table->rowCount(); ++row) {
    const desk::LogLine& line = m_lines[static_cast<std::size_t>(row)];
    const QStringList cells{shownLine(line.at), shownLine(line.level), shownLine(line.store), shownLine(line.code), shownLine(line.text)};
    for (int cell = 0; cell < cells.size(); ++cell) m_table->setItem(row, cell, tableCell(cells[cell], cell == 0 ? spoken(cells) : QString()));
  }
  say(m_lines.empty() ? tr("Nothing in the log fits.") : QString());
}

}  // namespace inquiry::ui
