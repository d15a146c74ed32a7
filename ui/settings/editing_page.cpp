#include "ui/settings/editing_page.h"

#include <utility>

#include "ui/common/ask_file.h"
#include "ui/common/text.h"
#include "ui/settings/chooser_list.h"

namespace inquiry::ui {

void EditingPage::addTop(const TopWords& words) {
  auto* row = rowIn(&column());
  auto* filter = new QLineEdit(page());
  filter->setObjectName(named("filter"));
  filter->setPlaceholderText(words.placeholder);
  filter->setAccessibleName(words.find);
  filter->setText(m_filterText);
  remember(words.find, words.findWords, filter->objectName());
  row->addWidget(filter, 1);
  connect(filter, &QLineEdit::textChanged, this, [this](const QString& text) {
    m_filterText = text;
    fillList();
  });
  QPushButton* add = button(row, words.add, named("new"));
  remember(words.add, words.addWords, add->objectName());
  connect(add, &QPushButton::clicked, this, [this] {
    begin();
    QMetaObject::invokeMethod(this, [this] { focusControl(named("title")); }, Qt::QueuedConnection);
  });
}

void EditingPage::addFileButtons(const FileWords& words) {
  auto* row = rowIn(&column());
  QPushButton* import = button(row, words.import, named("import"));
  QPushButton* write = button(row, words.write, named("export"));
  QPushButton* starter = button(row, words.starter, named("starter"));
  row->addStretch(1);
  for (QPushButton* each : {import, write, starter}) {
    setSmall(each);
    remember(each->text(), words.searchWords, each->objectName());
  }
  const FileKind kind{words.tables, QStringLiteral("csv")};
  connect(import, &QPushButton::clicked, this, [this, kind, title = words.importTitle] {
    connect(askFile(this, title, QFileDialog::AcceptOpen, kind), &QFileDialog::fileSelected, this, &EditingPage::importAsked);
  });
  connect(write, &QPushButton::clicked, this, [this, kind, title = words.writeTitle] {
    connect(askFile(this, title, QFileDialog::AcceptSave, kind), &QFileDialog::fileSelected, this, &EditingPage::exportAsked);
  });
  connect(starter, &QPushButton::clicked, this, &EditingPage::starterAsked);
}

QListWidget* EditingPage::addList(QBoxLayout* row, const QString& label) {
  m_list = chooserList(page(), look(), named("list"), label);
  row->addWidget(m_list);
  fillList();
  const auto open = [this](QListWidgetItem* item) { chooseRow(item->data(Qt::UserRole).toString()); };
  connect(m_list, &QListWidget::itemClicked, this, open);
  connect(m_list, &QListWidget::itemActivated, this, open);
  return m_list;
}

QLineEdit* EditingPage::line(QVBoxLayout* column, const QString& label, const char* name, std::string& value) {
  QLabel* words = plainLabel(page(), look().fonts().font(Size::Small), "text2");
  words->setText(label);
  words->setWordWrap(true);
  auto* edit = new QLineEdit(page());
  edit->setObjectName(QString::fromLatin1(name));
  edit->setAccessibleName(label);
  edit->setText(toQt(value));
  words->setBuddy(edit);
  column->addWidget(words);
  column->addWidget(edit);
  connect(edit, &QLineEdit::textChanged, this, [this, &value](const QString& text) {
    value = toUtf8(text);
    touched();
  });
  return edit;
}

QString EditingPage::wordingSheet() const {
  const Theme& t = look().theme();
  return QStringLiteral("QPlainTextEdit { border: 1px solid %1; border-radius: 6px; background: %2; color: %3; padding: 3px 7px; } QPlainTextEdit:focus { border: 2px solid %4; padding: 2px 6px; }")
      .arg(t.line2.name(), t.field.name(), t.text.name(), t.accent.name());
}

void EditingPage::showDirty() {
  for (QPushButton* each : {m_save.data(), m_discard.data()})
    if (each != nullptr) each->setEnabled(isDirty());
}

void EditingPage::addFoot(QVBoxLayout* column, const FootWords& words, bool isNew) {
  auto* row = rowIn(column, 6);
  m_save = button(row, words.save, named("save"), ButtonKind::Primary);
  m_discard = button(row, words.discard, named("revert"));
  row->addStretch(1);
  showDirty();
  connect(m_save, &QPushButton::clicked, this, [this] { save(); });
  connect(m_discard, &QPushButton::clicked, this, [this] { discard(); });
  if (isNew) return;
  QPushButton* removal = button(row, m_asksRemove ? words.removeNow : words.remove, named("delete"), m_asksRemove ? ButtonKind::Blocked : ButtonKind::Default);
  connect(removal, &QPushButton::clicked, this, [this] {
    // The first press only asks.
    if (!std::exchange(m_asksRemove, true)) return rebuild();
    m_asksRemove = false;
    remove();
    rebuild();
  });
}

}  // namespace inquiry::ui
