#include "ui/settings/keys_page.h"

#include <QHeaderView>

#include "ui/common/ask_file.h"
#include "ui/common/key_text.h"
#include "ui/common/pinyin.h"
#include "ui/common/words.h"

namespace inquiry::ui {
namespace {

QString joined(const QStringList& keys) {
  QStringList shown;
  for (const QString& key : keys) shown << shownKeys(key);
  return shown.join(QStringLiteral("   "));
}

}  // namespace

KeysPage::KeysPage(const Look& look, QWidget* parent) : SettingsPage(look, QStringLiteral("page.keys"), parent) {}

QString KeysPage::title() const { return tr("Keys"); }

void KeysPage::setRows(std::vector<KeyRow> rows) {
  m_rows = std::move(rows);
  if (isBuilt()) fillTable();
}

const KeyRow* KeysPage::row(const QString& id) const {
  for (const KeyRow& row : m_rows)
    if (row.id == id) return &row;
  return nullptr;
}

QString KeysPage::current() const { return m_currentId; }

void KeysPage::choose(const QString& id) {
  m_currentId = id;
  if (!isBuilt()) build();
  for (int i = 0; i < m_table->rowCount(); ++i)
    if (m_table->item(i, 0)->data(Qt::UserRole).toString() == id) m_table->setCurrentCell(i, 0);
  showCurrent();
}

void KeysPage::sayFile(const QString& sentence, bool isProblem) { say(sentence, isProblem ? Outcome::Warning : Outcome::Good); }

void KeysPage::fill() {
  note(tr("Choose a command and press its new key. Changes count at once and are kept in keys.json beside the workspace."));
  m_filter = new QLineEdit(page());
  m_filter->setText(m_filterText);
  m_filter->setPlaceholderText(tr("Find a command or a key"));
  connect(m_filter, &QLineEdit::textChanged, this, [this](const QString& text) {
    m_filterText = text;
    fillTable();
  });
  field(tr("Find"), m_filter, QStringLiteral("keys.filter"), QStringLiteral("keys shortcuts keyboard remap"));
  m_table = table({tr("Command"), tr("Keys"), tr("Where"), QString()}, QStringLiteral("keys.table"));
  m_table->setAccessibleName(tr("Commands and their keys"));
  m_table->setMinimumHeight(look().px(240));
  m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
  m_table->setColumnWidth(1, look().px(150));
  m_table->setColumnWidth(2, look().px(110));
  m_table->setColumnWidth(3, look().px(90));
  m_table->horizontalHeader()->setStretchLastSection(false);
  column().addWidget(m_table, 1);
  addEditor();
  addFileRow();
  connect(m_table, &QTableWidget::currentCellChanged, this, [this](int at) {
    if (at < 0) return;
    m_currentId = m_table->item(at, 0)->data(Qt::UserRole).toString();
    m_taken.clear();
    showCurrent();
  });
  connect(m_table, &QTableWidget::cellActivated, this, [this] { m_change->click(); });
  fillTable();
}

void KeysPage::addEditor() {
  m_name = plainLabel(page(), look().fonts().font(Size::Body, Weight::Medium));
  m_name->setWordWrap(true);
  column().addWidget(m_name);
  auto* row = rowIn(&column());
  m_recorder = new KeyRecorder(page());
  m_recorder->setObjectName(QStringLiteral("keys.recorder"));
  m_recorder->setAccessibleName(tr("New key"));
  m_recorder->setMaximumWidth(look().px(180));
  row->addWidget(m_recorder);
  m_change = button(row, tr("Change"), QStringLiteral("keys.change"));
  m_add = button(row, tr("Add another"), QStringLiteral("keys.add"));
  m_clear = button(row, tr("No key"), QStringLiteral("keys.none"));
  m_reset = button(row, tr("Reset"), QStringLiteral("keys.reset"));
  row->addStretch(1);
  auto* second = rowIn(&column());
  m_hint = plainLabel(page(), look().fonts().font(Size::Small), "text2");
  m_hint->setObjectName(QStringLiteral("keys.hint"));
  m_hint->setWordWrap(true);
  second->addWidget(m_hint, 1);
  m_takeOver = button(second, tr("Use it here instead"), QStringLiteral("keys.takeOver"));
  m_takeOver->hide();
  const auto record = [this](Way way) {
    if (m_currentId.isEmpty()) return;
    m_way = way;
    m_hint->setText(tr("Press the new key now, or G and another key. Esc leaves it as it is."));
    m_takeOver->hide();
    m_recorder->begin(tr("Press a key"));
  };
  connect(m_change, &QPushButton::clicked, this, [record] { record(Way::Replace); });
  connect(m_add, &QPushButton::clicked, this, [record] { record(Way::Add); });
  connect(m_clear, &QPushButton::clicked, this, [this] { Q_EMIT keysChosen(m_currentId, {}); });
  connect(m_reset, &QPushButton::clicked, this, [this] { Q_EMIT resetAsked(m_currentId); });
  connect(m_takeOver, &QPushButton::clicked, this, [this] { give(std::exchange(m_taken, {})); });
  connect(m_recorder, &KeyRecorder::recorded, this, &KeysPage::take);
  connect(m_recorder, &KeyRecorder::cancelled, this, &KeysPage::showCurrent);
}

void KeysPage::addFileRow() {
  auto* row = rowIn(&column());
  QPushButton* import = button(row, tr("Import…"), QStringLiteral("keys.import"));
  QPushButton* exported = button(row, tr("Export…"), QStringLiteral("keys.export"));
  QPushButton* all = button(row, tr("Reset all keys"), QStringLiteral("keys.resetAll"));
  row->addStretch(1);
  remember(tr("Import…"), QStringLiteral("import keys json"), QStringLiteral("keys.import"));
  remember(tr("Reset all keys"), QStringLiteral("reset keys default"), QStringLiteral("keys.resetAll"));
  connect(all, &QPushButton::clicked, this, [this] { Q_EMIT resetAsked(QString()); });
  const FileKind kind{tr("Key files (*.json)"), QStringLiteral("json")};
  connect(import, &QPushButton::clicked, this, [this, kind] { connect(askFile(this, tr("Import keys"), QFileDialog::AcceptOpen, kind), &QFileDialog::fileSelected, this, &KeysPage::importAsked); });
  connect(exported, &QPushButton::clicked, this, [this, kind] { connect(askFile(this, tr("Export keys"), QFileDialog::AcceptSave, kind), &QFileDialog::fileSelected, this, &KeysPage::exportAsked); });
}

void KeysPage::fillTable() {
  const QSignalBlocker quiet(m_table);
  m_table->setRowCount(0);
  const QString needle = m_filterText.trimmed();
  for (const KeyRow& row : m_rows) {
    const QString keys = joined(row.keys);
    if (!needle.isEmpty() && !row.text.contains(needle, Qt::CaseInsensitive) && !row.english.contains(needle, Qt::CaseInsensitive) && !keys.contains(needle, Qt::CaseInsensitive) &&
        !pinyinInitials(row.text).contains(needle.toLower()))
      continue;
    const int at = m_table->rowCount();
    m_table->insertRow(at);
    const QString changed = row.isChanged ? tr("changed", "a key") : QString();
    QStringList sentence{row.text, keys.isEmpty() ? tr("no key") : keys};
    if (row.isChanged) sentence << changed;
    QTableWidgetItem* first = tableCell(row.text, spoken(sentence));
    first->setData(Qt::UserRole, row.id);
    m_table->setItem(at, 0, first);
    m_table->setItem(at, 1, tableCell(keys));
    m_table->setItem(at, 2, tableCell(row.group));
    m_table->setItem(at, 3, tableCell(changed));
    if (row.id == m_currentId) m_table->setCurrentCell(at, 0);
  }
  showCurrent();
}

void KeysPage::showCurrent() {
  const KeyRow* shown = row(m_currentId);
  for (QPushButton* each : {m_change, m_add, m_clear, m_reset}) each->setEnabled(shown != nullptr);
  m_takeOver->hide();
  m_hint->clear();
  if (shown == nullptr) {
    m_name->setText(tr("Choose a command above."));
    return m_recorder->clear();
  }
  m_name->setText(tr("Key of “%1”").arg(shown->text));
  m_recorder->setPlaceholderText(tr("no key"));
  m_recorder->setText(joined(shown->keys));
  m_clear->setEnabled(!shown->keys.isEmpty());
  m_reset->setEnabled(shown->isChanged);
}

void KeysPage::take(const QString& keys) {
  const auto refuse = [this](const QString& sentence) {
    showCurrent();
    m_hint->setText(sentence);
    m_change->setFocus(Qt::OtherFocusReason);
  };
  const QString text = shownKeys(keys);
  switch (keyRule(keys)) {
    case KeyRule::InputMethod: return refuse(tr("%1 belongs to input methods. Press another key.").arg(text));
    case KeyRule::Menu: return refuse(tr("%1 opens menus. Press another key.").arg(text));
    case KeyRule::AltGr: return refuse(tr("%1 writes a character on European keyboards. Press another key.").arg(text));
    case KeyRule::Editing: return refuse(tr("%1 is needed in every field. Press another key.").arg(text));
    case KeyRule::Stores: return refuse(tr("%1 shows one store. Press another key.").arg(text));
    case KeyRule::Prefix: return refuse(tr("G waits for a second key, as in G I. Press G and another key."));
    case KeyRule::Free: break;
  }
  for (const KeyRow& other : m_rows)
    if (other.id != m_currentId && other.keys.contains(keys)) return offer(tr("%1 is the key of “%2”.").arg(text, other.text), keys);
  give(keys);
}

void KeysPage::offer(const QString& sentence, const QString& from) {
  showCurrent();
  m_taken = from;
  m_recorder->setText(shownKeys(from));
  m_hint->setText(sentence);
  m_takeOver->show();
  m_takeOver->setFocus(Qt::OtherFocusReason);
}

void KeysPage::give(const QString& keys) {
  const KeyRow* shown = row(m_currentId);
  if (shown == nullptr || keys.isEmpty()) return;
  for (const KeyRow& other : m_rows) {
    if (other.id == m_currentId || !other.keys.contains(keys)) continue;
    QStringList left = other.keys;
    left.removeAll(keys);
    const QString loser = other.id, own = m_currentId;
    const QStringList mine = m_way == Way::Add ? shown->keys + QStringList{keys} : QStringList{keys};
    Q_EMIT keysChosen(loser, left);
    Q_EMIT keysChosen(own, mine);
    return m_change->setFocus(Qt::OtherFocusReason);
  }
  QStringList mine = m_way == Way::Add ? shown->keys : QStringList();
  if (!mine.contains(keys)) mine << keys;
  Q_EMIT keysChosen(m_currentId, mine);
  m_change->setFocus(Qt::OtherFocusReason);
}

}  // namespace inquiry::ui
