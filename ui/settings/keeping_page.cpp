#include "ui/settings/keeping_page.h"

#include "ui/common/text.h"
#include "ui/common/words.h"

namespace inquiry::ui {
namespace {

using compliance::DataKind;

constexpr int kDayChoices[] = {7, 14, 30, 60, 90, 180, 365, 730, 1095, 1825, 3650};
constexpr int kDefault = 0;  // what the platform demands, or for ever

}  // namespace

KeepingPage::KeepingPage(const Look& look, const Directory& directory, QWidget* parent) : SettingsPage(look, QStringLiteral("page.keeping"), parent), m_directory(directory) {}

QString KeepingPage::title() const { return tr("Keeping and forgetting"); }

QString KeepingPage::kindName(DataKind kind) {
  switch (kind) {
    case DataKind::Conversations: return tr("Whole conversations, from their newest message on");
    case DataKind::PersonalData: return tr("Names, contacts and originals; the words stay, masked");
    case DataKind::Originals: return tr("Mails and answers of platforms as they came");
    case DataKind::Files: return tr("Loaded files of messages");
    case DataKind::Orders: break;
  }
  return tr("Orders, from the delivery on");
}

void KeepingPage::setRows(std::vector<desk::RetentionRow> rows) {
  m_rows = std::move(rows);
  if (isBuilt()) rebuild();
}

void KeepingPage::setHolds(std::vector<LegalHold> holds) {
  m_holds = std::move(holds);
  if (isBuilt()) rebuild();
}

void KeepingPage::setArchives(Archives archives) {
  m_archives = std::move(archives);
  m_draft.reset();
  if (isBuilt()) rebuild();
}

void KeepingPage::setHandedOut(std::vector<HandedOut> files) {
  m_files = std::move(files);
  if (isBuilt()) rebuild();
}

void KeepingPage::setExpiring(QStringList lines) {
  if (lines == m_expiring) return;
  m_expiring = std::move(lines);
  if (isBuilt()) rebuild();
}

void KeepingPage::fill() {
  m_buttons.clear();
  auto* row = rowIn(&column());
  m_progress = plainLabel(page(), look().fonts().font(Size::Small), "text2");
  m_progress->setObjectName(QStringLiteral("keeping.progress"));
  m_progress->setWordWrap(true);
  row->addWidget(m_progress, 1);
  m_cancel = button(row, tr("Cancel"), QStringLiteral("keeping.cancel"));
  connect(m_cancel, &QPushButton::clicked, this, &KeepingPage::cancelAsked);
  addKeeping();
  addHolds();
  addArchives();
  addHandedOut();
  addEndpoints();
  addCommands();
  column().addStretch(1);
  showBusy();
}

void KeepingPage::addKeeping() {
  heading(tr("How long it is kept"));
  if (m_rows.empty()) return note(tr("No store yet: connect one first.")), void();
  for (const QString& line : m_expiring) note(line);
  auto* store = new QComboBox(page());
  std::size_t shown = 0;
  for (std::size_t i = 0; i < m_rows.size(); ++i) {
    store->addItem(QStringLiteral("%1 · %2").arg(storeName(m_rows[i]), byteSize(m_rows[i].bytes)));
    if (m_rows[i].store == m_store) shown = i;
  }
  store->setCurrentIndex(static_cast<int>(shown));
  field(tr("Store, and how much is kept of it"), store, QStringLiteral("keeping.store"), QStringLiteral("retention store size"));
  connect(store, &QComboBox::activated, this, [this](int at) {
    m_store = m_rows[static_cast<std::size_t>(at)].store;
    rebuild();
  });
  const desk::RetentionRow& row = m_rows[shown];
  for (const desk::RetentionLine& line : row.lines) addKind(row, line);
  addPurpose(row.store);
  if (row.startsAt) note(tr("Nothing goes by itself before %1: time to look at it.").arg(look().times().shortDate(*row.startsAt)));
  if (row.held > 0) note(tr("%n conversation(s) are held and stay whatever is chosen.", nullptr, static_cast<int>(row.held)));
  auto* last = rowIn(&column());
  QPushButton* now = button(last, tr("Delete what is due, in all stores…"), QStringLiteral("keeping.delete"));
  last->addStretch(1);
  remember(now->text(), QStringLiteral("retention delete due now"), now->objectName());
  m_buttons.push_back(now);
  connect(now, &QPushButton::clicked, this, &KeepingPage::deleteAsked);
}

void KeepingPage::addKind(const desk::RetentionRow& row, const desk::RetentionLine& line) {
  const compliance::RetentionRule& rule = line.rule;
  auto* days = new QComboBox(page());
  days->addItem(rule.mostDays ? tr("%n day(s), the most the platform allows", nullptr, *rule.mostDays) : tr("Until somebody deletes it"), kDefault);
  for (const int count : kDayChoices)
    if (!rule.mostDays || count < *rule.mostDays) days->addItem(tr("%n day(s)", nullptr, count), count);
  const int chosen = rule.isChosen && rule.days && rule.days != rule.mostDays ? *rule.days : kDefault;
  if (days->findData(chosen) < 0) days->addItem(tr("%n day(s)", nullptr, chosen), chosen);
  days->setCurrentIndex(days->findData(chosen));
  field(kindName(rule.kind), days, QStringLiteral("keeping.") + toQt(compliance::name(rule.kind)), QStringLiteral("retention days keep delete"));
  const QString text = lineText(line);
  days->setAccessibleDescription(text);
  note(text);
  connect(days, &QComboBox::activated, this, [this, days, store = row.store, kind = rule.kind] {
    const int count = days->currentData().toInt();
    Q_EMIT daysChosen(store, kind, count == kDefault ? std::nullopt : std::optional<int>(count));
  });
}

QString KeepingPage::lineText(const desk::RetentionLine& line) const {
  QStringList parts{tr("%n stored", "pieces of data", static_cast<int>(line.rows))};
  if (line.bytes > 0) parts << byteSize(line.bytes);
  if (line.dueNow > 0) parts << tr("%n go with the next run", nullptr, static_cast<int>(line.dueNow));
  if (line.dueSoon > 0) parts << tr("%n more within 30 days", nullptr, static_cast<int>(line.dueSoon));
  if (line.rule.days && line.dueNow + line.dueSoon == 0) parts << tr("nothing goes within 30 days");
  if (line.rule.mostDays) parts << QStringLiteral("%1 (%2)").arg(toQt(line.rule.source), toQt(line.rule.sourceDate));
  return parts.join(QStringLiteral(" · "));
}

QString KeepingPage::holdText(const LegalHold& hold) const {
  const QString number = shownLine(hold.target);
  const QString what = hold.kind == LegalHold::Kind::Order ? tr("Order %1").arg(number) : hold.kind == LegalHold::Kind::Case ? tr("Case %1").arg(number) : tr("Conversation %1").arg(number);
  return QStringList{what, m_directory.store(hold.store).name, look().times().shortDate(hold.setAt), m_directory.personName(hold.setBy.value), shownLine(hold.reason)}.join(QStringLiteral(" · "));
}

void KeepingPage::addHolds() {
  heading(tr("Legal holds"));
  if (m_holds.empty()) return note(tr("Nothing is held. A hold is set from a conversation or a case: “Legal hold…” in its menu.")), void();
  QStringList lines;
  for (const LegalHold& hold : m_holds) lines << holdText(hold);
  QListWidget* list = listOf(tr("What is held"), QStringLiteral("keeping.holds"), lines);
  auto* reason = new QLineEdit(m_reason, page());
  field(tr("Why it is lifted"), reason, QStringLiteral("keeping.reason"), QStringLiteral("legal hold lift"));
  auto* row = rowIn(&column());
  QPushButton* lift = button(row, tr("Lift the chosen hold"), QStringLiteral("keeping.lift"));
  row->addStretch(1);
  const auto check = [this, list, reason, lift] {
    m_reason = reason->text();
    lift->setEnabled(list->currentRow() >= 0 && !m_reason.trimmed().isEmpty());
  };
  connect(list, &QListWidget::currentRowChanged, this, check);
  connect(reason, &QLineEdit::textChanged, this, check);
  connect(lift, &QPushButton::clicked, this, [this, list] {
    const qint64 hold = m_holds[static_cast<std::size_t>(list->currentRow())].id;
    Q_EMIT liftAsked(hold, std::exchange(m_reason, {}).trimmed());
  });
  check();
}

QListWidget* KeepingPage::listOf(const QString& name, const QString& objectName, const QStringList& lines) {
  constexpr int kMostShown = 6;
  auto* list = new QListWidget(page());
  list->setObjectName(objectName);
  list->setAccessibleName(name);
  list->addItems(lines);
  list->setWordWrap(true);
  list->setMaximumHeight(look().px(32) * std::min(kMostShown, std::max(2, static_cast<int>(lines.size()))));
  list->setMaximumWidth(look().px(760));
  column().addWidget(list);
  remember(name, QStringLiteral("list"), objectName);
  return list;
}

}  // namespace inquiry::ui
