#include "ui/keeping/import_window.h"

#include "ui/common/arrange.h"
#include "ui/common/text.h"

namespace inquiry::ui {

ImportWindow::ImportWindow(const Look& look, const Directory& directory, QWidget* parent) : QDialog(parent), m_look(look) {
  setObjectName(QStringLiteral("importWindow"));
  setProperty("ownKeys", true);
  setWindowTitle(tr("Import an old export"));
  setMinimumWidth(look.px(560));
  auto* column = columnOf(this, {24, 20, 24, 20}, 6);
  QLabel* lead = plainLabel(this, look.fonts().font(Size::Small), "text2");
  lead->setText(tr("A mailbox file (.mbox), a table of messages (.csv) or the folder of an export of this program (.jsonl). It comes in as history: nobody is alerted or answered, and what is stored already stays as it is."));
  lead->setWordWrap(true);
  column->addWidget(lead);
  m_store = new QComboBox(this);
  m_store->setObjectName(QStringLiteral("import.store"));
  m_store->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
  m_store->addItem(tr("As the file says"), QString());
  for (const desk::StoreRow& row : directory.stores()) m_store->addItem(directory.store(row.store.id).name, toQt(row.store.id.value));
  addSource(*column);
  addEnd(*column);
  resize(look.px(600), look.px(440));
}

void ImportWindow::addSource(QVBoxLayout& column) {
  const auto label = [&](const QString& text, QWidget* editor) {
    QLabel* made = plainLabel(this, m_look.fonts().font(Size::Small), "text2");
    made->setText(text);
    made->setWordWrap(true);
    made->setBuddy(editor);
    editor->setAccessibleName(text);
    column.addWidget(made);
  };
  m_path = new QLineEdit(this);
  m_path->setObjectName(QStringLiteral("import.path"));
  label(tr("File or folder"), m_path);
  auto* row = rowIn(&column, 8);
  m_file = pushButton(this);
  m_file->setText(tr("File…"));
  m_folder = pushButton(this);
  m_folder->setText(tr("Folder…"));
  row->addWidget(m_path, 1);
  row->addWidget(m_file);
  row->addWidget(m_folder);
  label(tr("Store the messages belong to"), m_store);
  column.addWidget(m_store);
  m_own = new QLineEdit(this);
  m_own->setObjectName(QStringLiteral("import.own"));
  m_own->setPlaceholderText(tr("service@shop.example, sales@shop.example"));
  label(tr("Our own addresses in a mailbox file, besides that of the store's mailbox"), m_own);
  column.addWidget(m_own);
  connect(m_file, &QPushButton::clicked, this, &ImportWindow::fileAsked);
  connect(m_folder, &QPushButton::clicked, this, &ImportWindow::folderAsked);
  const auto onChange = [this] { tell({}, {}, false); };
  connect(m_path, &QLineEdit::textChanged, this, onChange);
  connect(m_own, &QLineEdit::textChanged, this, onChange);
  connect(m_store, &QComboBox::activated, this, onChange);
}

void ImportWindow::addEnd(QVBoxLayout& column) {
  m_task = new TaskLine(m_look, this);
  m_said = plainLabel(this, m_look.fonts().font(Size::Body));
  m_said->setObjectName(QStringLiteral("import.said"));
  m_said->setWordWrap(true);
  m_said->hide();
  m_problems = new QListWidget(this);
  m_problems->setObjectName(QStringLiteral("import.problems"));
  m_problems->setAccessibleName(tr("Lines that could not be read"));
  m_problems->hide();
  column.addWidget(m_task);
  column.addWidget(m_said);
  column.addWidget(m_problems, 1);
  column.addStretch(0);
  auto* buttons = rowIn(&column, 8);
  m_examine = pushButton(this);
  m_examine->setObjectName(QStringLiteral("import.look"));
  m_examine->setText(tr("Look into it"));
  m_import = pushButton(this, ButtonKind::Primary);
  m_import->setObjectName(QStringLiteral("import.begin"));
  m_import->setText(tr("Import"));
  m_close = pushButton(this);
  m_close->setText(tr("Close"));
  buttons->addStretch(1);
  for (QPushButton* button : {m_close, m_examine, m_import}) buttons->addWidget(button);
  connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
  connect(m_examine, &QPushButton::clicked, this, &ImportWindow::lookAsked);
  connect(m_import, &QPushButton::clicked, this, &ImportWindow::importAsked);
  connect(m_task, &TaskLine::cancelAsked, this, &ImportWindow::cancelAsked);
  connect(this, &QDialog::finished, this, &ImportWindow::cancelAsked);
  updateButtons();
}

void ImportWindow::begin() {
  open();
  m_path->setFocus();
}

void ImportWindow::setPath(const QString& path) { m_path->setText(path); }

ImportWindow::Wish ImportWindow::wish() const {
  Wish wish;
  wish.path = m_path->text().trimmed();
  wish.store = StoreId{toUtf8(m_store->currentData().toString())};
  for (const QString& address : m_own->text().split(QLatin1Char(','), Qt::SkipEmptyParts)) wish.own << address.trimmed();
  return wish;
}

void ImportWindow::updateButtons() {
  const bool isReady = !m_task->isBusy() && !m_path->text().trimmed().isEmpty();
  m_examine->setEnabled(isReady);
  m_import->setEnabled(isReady && m_canImport);
  for (QWidget* each : std::initializer_list<QWidget*>{m_path, m_own, m_store, m_file, m_folder}) each->setEnabled(!m_task->isBusy());
}

void ImportWindow::setBusy(const QString& text, qint64 done, qint64 expected) {
  m_task->setBusy(text, done, expected);
  updateButtons();
}

void ImportWindow::tell(const QStringList& lines, const QStringList& problems, bool canImport) {
  m_canImport = canImport;
  m_said->setText(lines.join(QLatin1Char('\n')));
  m_said->setVisible(!lines.isEmpty());
  m_problems->clear();
  m_problems->addItems(problems);
  m_problems->setVisible(!problems.isEmpty());
  setAccessibleDescription(m_said->text());
  updateButtons();
  if (canImport) m_import->setFocus();
}

}  // namespace inquiry::ui
