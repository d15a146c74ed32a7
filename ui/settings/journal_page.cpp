#include "ui/settings/journal_page.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>

#include "ui/common/ask_file.h"
#include "ui/common/text.h"
#include "ui/common/words.h"

namespace inquiry::ui {

void JournalModel::clear() {
  beginResetModel();
  m_lines.clear();
  endResetModel();
}

void JournalModel::append(std::vector<JournalLine> lines) {
  if (lines.empty()) return;
  const int first = rowCount();
  beginInsertRows({}, first, first + static_cast<int>(lines.size()) - 1);
  m_lines.insert(m_lines.end(), std::make_move_iterator(lines.begin()), std::make_move_iterator(lines.end()));
  endInsertRows();
}

QString JournalModel::text(int row) const {
  const JournalLine& line = m_lines[static_cast<std::size_t>(row)];
  return QStringList{line.at, line.person, line.what, line.subject, line.change}.join(QLatin1Char('\t'));
}

QVariant JournalModel::data(const QModelIndex& index, int role) const {
  if (!index.isValid() || index.row() >= rowCount()) return {};
  const JournalLine& line = m_lines[static_cast<std::size_t>(index.row())];
  if (role == Qt::AccessibleTextRole) return spoken({line.at, line.person, line.what, line.subject, line.change});
  if (role == Qt::ToolTipRole && index.column() == 4) return plainToolTip(line.change);
  if (role != Qt::DisplayRole) return {};
  switch (index.column()) {
    case 0: return line.at;
    case 1: return line.person;
    case 2: return line.what;
    case 3: return line.subject;
    default: return line.change;
  }
}

QVariant JournalModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
  switch (section) {
    case 0: return tr("When");
    case 1: return tr("Who");
    case 2: return tr("What");
    case 3: return tr("At");
    default: return tr("From → to");
  }
}

JournalPage::JournalPage(const Look& look, const Directory& directory, QWidget* parent) : SettingsPage(look, QStringLiteral("page.journal"), parent), m_directory(directory), m_model(this) {}

QString JournalPage::title() const { return tr("Journal"); }

void JournalPage::setKinds(const QStringList& kinds) {
  if (kinds == m_kinds) return;
  m_kinds = kinds;
  if (isBuilt()) rebuild();
}

void JournalPage::setFilter(const Filter& filter) {
  m_filter = filter;
  if (isBuilt()) rebuild();
  changed();
}

void JournalPage::changed() {
  m_isLast = true;
  Q_EMIT filterChanged();
}

void JournalPage::setLines(std::vector<JournalLine> lines, bool isLast) {
  m_model.clear();
  append(std::move(lines), isLast);
  sayResult(m_model.rowCount() == 0 ? tr("Nothing in the journal fits these filters.") : QString(), false);
}

void JournalPage::append(std::vector<JournalLine> lines, bool isLast) {
  m_isLast = isLast;
  m_isWaiting = false;
  m_model.append(std::move(lines));
}

void JournalPage::fill() {
  addFilters();
  addDates();
  addTable();
  addFoot();
}

void JournalPage::addFilters() {
  auto* row = rowIn(&column());
  auto* person = new QComboBox(page());
  person->setObjectName(QStringLiteral("journal.person"));
  person->setAccessibleName(tr("Who"));
  person->addItem(tr("Everybody"), QString());
  for (const desk::PersonRow& each : m_directory.people()) person->addItem(m_directory.personName(each.id.value), toQt(each.id.value));
  person->addItem(tr("Syncing"), QStringLiteral("sync"));
  person->setCurrentIndex(std::max(0, person->findData(m_filter.person)));
  auto* kind = new QComboBox(page());
  kind->setObjectName(QStringLiteral("journal.kind"));
  kind->setAccessibleName(tr("What"));
  kind->addItem(tr("Everything"), QString());
  for (const QString& each : m_kinds) kind->addItem(kindText(each), each);
  kind->setCurrentIndex(std::max(0, kind->findData(m_filter.kind)));
  for (QComboBox* each : {person, kind}) {
    each->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    row->addWidget(each, 1);
    remember(each->accessibleName(), QStringLiteral("journal audit log who what filter"), each->objectName());
  }
  auto* thread = new QLineEdit(page());
  thread->setObjectName(QStringLiteral("journal.thread"));
  thread->setAccessibleName(tr("Number of a thread"));
  thread->setPlaceholderText(tr("Thread number"));
  thread->setMaximumWidth(look().px(150));
  if (m_filter.thread) thread->setText(QString::number(m_filter.thread->value));
  row->addWidget(thread);
  connect(person, &QComboBox::activated, this, [this, person] { m_filter.person = person->currentData().toString(), changed(); });
  connect(kind, &QComboBox::activated, this, [this, kind] { m_filter.kind = kind->currentData().toString(), changed(); });
  connect(thread, &QLineEdit::editingFinished, this, [this, thread] {
    bool isNumber = false;
    const qint64 number = thread->text().trimmed().toLongLong(&isNumber);
    std::optional<ThreadId> wanted;
    if (isNumber && number > 0) wanted = ThreadId{number};
    if (wanted == m_filter.thread) return;
    m_filter.thread = wanted;
    changed();
  });
}

void JournalPage::addDates() {
  auto* row = rowIn(&column());
  const auto add = [&](const QString& text, const char* name, QDate& value) {
    auto* on = new QCheckBox(text, page());
    on->setObjectName(QLatin1String(name) + QStringLiteral(".on"));
    on->setChecked(value.isValid());
    auto* date = new QDateEdit(value.isValid() ? value : QDate(2026, 1, 1), page());
    date->setObjectName(QString::fromLatin1(name));
    date->setAccessibleName(text);
    date->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
    date->setCalendarPopup(true);
    date->setEnabled(on->isChecked());
    row->addWidget(on);
    row->addWidget(date);
    const auto keep = [this, on, date, &value] {
      date->setEnabled(on->isChecked());
      value = on->isChecked() ? date->date() : QDate();
      changed();
    };
    connect(on, &QCheckBox::clicked, this, keep);
    connect(date, &QDateEdit::dateChanged, this, keep);
  };
  add(tr("From"), "journal.from", m_filter.from);
  add(tr("Until"), "journal.until", m_filter.until);
  row->addStretch(1);
  QPushButton* all = button(row, tr("Show all"), QStringLiteral("journal.all"));
  connect(all, &QPushButton::clicked, this, [this] { setFilter({}); });
}

void JournalPage::chooseFile() {
  QFileDialog* dialog = askFile(this, tr("Where to write the events"), QFileDialog::AcceptSave, {tr("Tables (*.csv);;JSON lines (*.jsonl)"), QStringLiteral("csv")});
  connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString& chosen) { dialog->setDefaultSuffix(chosen.contains(QLatin1String("jsonl")) ? QStringLiteral("jsonl") : QStringLiteral("csv")); });
  connect(dialog, &QFileDialog::fileSelected, this, &JournalPage::exportAsked);
}

void JournalPage::addTable() {
  m_table = new QTableView(page());
  m_table->setObjectName(QStringLiteral("journal.table"));
  m_table->setAccessibleName(tr("Journal, newest first"));
  m_table->setModel(&m_model);
  m_table->setSelectionBehavior(QTableView::SelectRows);
  m_table->setSelectionMode(QTableView::ExtendedSelection);
  m_table->setEditTriggers(QTableView::NoEditTriggers);
  m_table->setShowGrid(false);
  m_table->setTabKeyNavigation(false);
  m_table->setWordWrap(false);
  m_table->setMinimumHeight(look().px(260));
  m_table->verticalHeader()->hide();
  m_table->verticalHeader()->setDefaultSectionSize(look().px(34));
  m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
  m_table->horizontalHeader()->setFixedHeight(look().px(30));
  m_table->horizontalHeader()->setStretchLastSection(true);
  const int widths[] = {180, 90, 140, 110};
  for (int i = 0; i < 4; ++i) m_table->setColumnWidth(i, look().px(widths[i]));
  const Theme& t = look().theme();
  m_table->setStyleSheet(QStringLiteral("QTableView { border: 1px solid %1; background: %2; } QTableView:focus { border: 1px solid %3; }"
                                        "QTableView::item { border-bottom: 1px solid %1; padding: 0 8px; } QTableView::item:selected { background: %4; color: %5; }"
                                        "QHeaderView::section { background: %6; color: %7; border: 0; border-bottom: 1px solid %1; padding: 0 8px; }")
                             .arg(t.line.name(), t.base.name(), t.accent.name(), t.selectionPale.name(), t.text.name(), t.alt.name(), t.text2.name()));
  m_table->installEventFilter(this);
  column().addWidget(m_table, 1);
  connect(m_table->verticalScrollBar(), &QScrollBar::valueChanged, this, [this](int value) {
    if (m_isLast || m_isWaiting || value < m_table->verticalScrollBar()->maximum() - 10) return;
    m_isWaiting = true;
    Q_EMIT moreWanted();
  });
  connect(m_table, &QTableView::activated, this, [this](const QModelIndex& index) {
    if (const auto id = m_model.lines()[static_cast<std::size_t>(index.row())].thread) Q_EMIT threadWanted(*id);
  });
}

void JournalPage::addFoot() {
  auto* row = rowIn(&column());
  QPushButton* copy = button(row, tr("Copy the chosen rows"), QStringLiteral("journal.copy"));
  QPushButton* exported = button(row, tr("Export these days…"), QStringLiteral("journal.export"));
  exported->setToolTip(plainToolTip(tr("Every event of these days, as a table or as JSON lines for other programs")));
  remember(exported->text(), QStringLiteral("journal export events period csv jsonl"), exported->objectName());
  connect(exported, &QPushButton::clicked, this, &JournalPage::chooseFile);
  QLabel* hint = plainLabel(page(), look().fonts().font(Size::Small), "text2");
  hint->setText(tr("Enter opens the thread of a row."));
  hint->setWordWrap(true);
  row->addWidget(hint, 1);
  connect(copy, &QPushButton::clicked, this, &JournalPage::copy);
}

void JournalPage::copy() {
  QStringList lines;
  for (const QModelIndex& index : m_table->selectionModel()->selectedRows()) lines << m_model.text(index.row());
  if (!lines.isEmpty()) Q_EMIT copied(lines.join(QLatin1Char('\n')));
}

bool JournalPage::eventFilter(QObject* watched, QEvent* event) {
  if (watched == m_table && event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->matches(QKeySequence::Copy)) return copy(), true;
  return SettingsPage::eventFilter(watched, event);
}

}  // namespace inquiry::ui
