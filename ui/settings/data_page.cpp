#include "ui/settings/data_page.h"

#include <QFileDialog>

#include "ui/common/ask_file.h"
#include "ui/common/icons.h"
#include "ui/common/words.h"
#include "ui/settings/order_columns_window.h"

namespace inquiry::ui {

DataPage::DataPage(const Look& look, QWidget* parent) : SettingsPage(look, QStringLiteral("page.data"), parent) {}

QString DataPage::title() const { return tr("Data"); }

void DataPage::setFolder(const QString& folder, qint64 bytes) {
  if (folder == m_folder && bytes == m_bytes) return;
  m_folder = folder;
  m_bytes = bytes;
  if (isBuilt()) rebuild();
}

void DataPage::setStores(std::vector<StoreSize> stores) {
  m_stores = std::move(stores);
  if (isBuilt()) rebuild();
}

void DataPage::setDoctor(std::vector<Line> lines) {
  m_doctor = std::move(lines);
  if (isBuilt()) rebuild();
}

void DataPage::fill() {
  m_buttons.clear();
  auto* row = rowIn(&column());
  m_progress = plainLabel(page(), look().fonts().font(Size::Small), "text2");
  m_progress->setObjectName(QStringLiteral("data.progress"));
  m_progress->setWordWrap(true);
  row->addWidget(m_progress, 1);
  m_cancel = button(row, tr("Cancel"), QStringLiteral("data.cancel"));
  connect(m_cancel, &QPushButton::clicked, this, &DataPage::cancelAsked);
  addFolder();
  heading(tr("Backup and export"));
  addTask(tr("Back up now…"), tr("One file with everything, encrypted as the workspace is, read back and proved."), QStringLiteral("data.backup"), Task::Backup);
  addTask(tr("Export threads…"), tr("A table for other programs, not encrypted."), QStringLiteral("data.exportThreads"), Task::ExportThreads);
  addTask(tr("Export messages…"), tr("A table for other programs, not encrypted."), QStringLiteral("data.exportMessages"), Task::ExportMessages);
  addTask(tr("Export the journal…"), tr("Who did what and when, as a table."), QStringLiteral("data.exportJournal"), Task::ExportJournal);
  heading(tr("Import"));
  addTask(tr("Import orders…"), tr("A CSV table of your ERP, shown beside the conversations. Only the order number is needed; telephones and addresses are never taken."),
          QStringLiteral("data.importOrders"), Task::ImportOrders);
  auto* help = rowIn(&column(), 12);
  QPushButton* columns = button(help, tr("Columns and a template…"), QStringLiteral("data.orderColumns"));
  remember(columns->text(), QStringLiteral("order columns template csv erp help"), columns->objectName());
  connect(columns, &QPushButton::clicked, this, &DataPage::explainColumns);
  help->addStretch(1);
  addOrders();
  heading(tr("Verify and check"));
  addTask(tr("Verify the journal"), tr("Recomputes the chain of all rows: a changed or missing one is named."), QStringLiteral("data.verify"), Task::Verify);
  addTask(tr("Check the desk"), tr("Database, files, stores and settings, with what to do about each."), QStringLiteral("data.doctor"), Task::Doctor);
  addDoctor();
  addTask(tr("Write a support bundle…"), tr("Versions, states and log lines, without buyers, texts and secrets, and a picture of the window with everything blank that may tell of buyers."), QStringLiteral("data.bundle"), Task::Bundle);
  column().addStretch(1);
  showBusy();
}

void DataPage::addFolder() {
  heading(tr("Where it is kept"));
  auto* row = rowIn(&column());
  QLabel* folder = plainLabel(page(), look().fonts().font(Size::Body));
  folder->setObjectName(QStringLiteral("data.folder"));
  folder->setWordWrap(true);
  folder->setTextInteractionFlags(Qt::TextSelectableByMouse);
  folder->setText(m_bytes > 0 ? QStringLiteral("%1 · %2").arg(m_folder, byteSize(m_bytes)) : m_folder);
  row->addWidget(folder, 1);
  QPushButton* open = button(row, tr("Open the folder"), QStringLiteral("data.open"));
  remember(tr("Data folder"), QStringLiteral("data folder where size"), open->objectName());
  connect(open, &QPushButton::clicked, this, &DataPage::folderAsked);
  for (const StoreSize& store : m_stores) note(QStringLiteral("%1: %2").arg(store.store, store.figures));
}

void DataPage::addTask(const QString& text, const QString& what, const QString& objectName, Task task) {
  auto* row = rowIn(&column(), 12);
  QPushButton* made = button(row, text, objectName);
  QLabel* words = plainLabel(page(), look().fonts().font(Size::Small), "text2");
  words->setText(what);
  words->setWordWrap(true);
  row->addWidget(words, 1);
  made->setAccessibleDescription(what);
  made->setEnabled(m_busy.isEmpty());
  remember(text, QStringLiteral("backup export verify doctor support bundle data"), objectName);
  m_buttons.push_back(made);
  connect(made, &QPushButton::clicked, this, [this, task] {
    if (task == Task::Verify || task == Task::Doctor || task == Task::Bundle) return Q_EMIT asked(task, {});
    chooseFile(task);
  });
}

void DataPage::setOrders(std::optional<OrderImportPlan> plan) {
  m_orders = std::move(plan);
  if (isBuilt()) rebuild();
}

void DataPage::addOrders() {
  if (!m_orders) return;
  auto* box = new OrderImportBox(look(), *m_orders, page());
  box->setEnabled(m_busy.isEmpty());
  column().addWidget(box);
  connect(box, &OrderImportBox::wishChanged, this, &DataPage::ordersWished);
  connect(box, &OrderImportBox::importAsked, this, [this] { Q_EMIT asked(Task::ImportOrders, {}); });
  connect(box, &OrderImportBox::dropped, this, [this] { setOrders({}); });
}

void DataPage::explainColumns() {
  auto* window = new OrderColumnsWindow(look(), this);
  window->setAttribute(Qt::WA_DeleteOnClose);
  connect(window, &OrderColumnsWindow::templateAsked, this, &DataPage::orderTemplateAsked);
  window->show();
}

void DataPage::addDoctor() {
  const Theme& t = look().theme();
  for (const Line& line : m_doctor) {
    auto* row = rowIn(&column(), 6);
    QLabel* sign = plainLabel(page(), look().fonts().font(Size::Small));
    const bool isOk = line.verdict == Line::Verdict::Ok, isFailed = line.verdict == Line::Verdict::Failed;
    sign->setPixmap(iconPixmap(isOk ? QStringLiteral("check") : isFailed ? QStringLiteral("stop") : QStringLiteral("warn"), 14, isOk ? t.ok : isFailed ? t.lateText : t.warn, devicePixelRatioF()));
    QLabel* text = plainLabel(page(), look().fonts().font(Size::Small));
    text->setObjectName(QStringLiteral("data.line"));
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    text->setText(QStringLiteral("%1: %2").arg(isOk ? tr("fine", "a line of the check-up") : isFailed ? tr("failed", "a line of the check-up") : tr("look here", "a line of the check-up"), line.text));
    row->addWidget(sign, 0, Qt::AlignTop);
    row->addWidget(text, 1);
  }
}

void DataPage::chooseFile(Task task) {
  if (task == Task::ImportOrders) {
    QFileDialog* table = askFile(this, tr("Which table of orders to import"), QFileDialog::AcceptOpen, {tr("Tables (*.csv *.txt *.tsv)"), QStringLiteral("csv")});
    connect(table, &QFileDialog::fileSelected, this, &DataPage::ordersPicked);
    return;
  }
  const bool isBackup = task == Task::Backup;
  const QString suffix = isBackup ? QStringLiteral("backup") : QStringLiteral("csv");
  auto* dialog = new QFileDialog(this, isBackup ? tr("Where to keep the backup") : tr("Where to write the table"));
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->setAcceptMode(QFileDialog::AcceptSave);
  dialog->setFileMode(QFileDialog::AnyFile);
  dialog->setDefaultSuffix(suffix);
  connect(dialog, &QFileDialog::fileSelected, this, [this, task](const QString& file) { Q_EMIT asked(task, file); });
  dialog->open();
}

void DataPage::setBusy(const QString& text, qint64 done, qint64 expected) {
  m_busy = text;
  m_done = done;
  m_expected = expected;
  if (isBuilt()) showBusy();
}

void DataPage::showBusy() {
  if (m_progress == nullptr) return;
  m_cancel->setVisible(!m_busy.isEmpty());
  QString text = m_busy;
  if (!m_busy.isEmpty() && m_expected > 0) text = tr("%1 %2 of %3", "a task, done, expected").arg(m_busy).arg(m_done).arg(m_expected);
  else if (!m_busy.isEmpty() && m_done > 0) text = QStringLiteral("%1 %2").arg(m_busy).arg(m_done);
  m_progress->setText(text);
  m_progress->setVisible(!text.isEmpty());
  for (QPushButton* each : m_buttons) each->setEnabled(m_busy.isEmpty());
  if (auto* orders = page()->findChild<OrderImportBox*>()) orders->setEnabled(m_busy.isEmpty());
}

}  // namespace inquiry::ui
