#include "ui/settings/rules_page.h"

#include <QFileDialog>
#include <QKeyEvent>

#include "ui/common/text.h"
#include "ui/settings/chooser_list.h"
#include "ui/settings/rule_words.h"

namespace inquiry::ui {

RulesPage::RulesPage(const Look& look, QWidget* parent) : SettingsPage(look, QStringLiteral("page.rules"), parent) {}

QString RulesPage::title() const { return tr("Rules"); }

void RulesPage::setRules(const RuleSet& stored) {
  const bool wasDirty = isDirty() && m_draft.version == stored.version;
  if (m_stored == stored && !wasDirty) return;
  m_stored = stored;
  if (!wasDirty) m_draft = stored;
  m_at = std::min(m_at, m_draft.rules.empty() ? 0 : m_draft.rules.size() - 1);
  m_clashes.clear();
  if (isBuilt()) rebuild();
}

void RulesPage::setDraft(const RuleSet& draft) {
  const std::int64_t version = m_stored.version;
  m_draft = draft;
  m_draft.version = version;
  m_at = std::min(m_at, m_draft.rules.empty() ? 0 : m_draft.rules.size() - 1);
  m_clashes.clear();
  if (isBuilt()) rebuild();
}

void RulesPage::setKnown(Known known) {
  const bool isSame = known.stores == m_known.stores && known.tags == m_known.tags && known.people == m_known.people && known.groups == m_known.groups &&
                      known.templates == m_known.templates && known.ticketKinds == m_known.ticketKinds;
  if (isSame) return;
  m_known = std::move(known);
  if (isBuilt()) rebuild();
}

void RulesPage::setTroubles(const std::vector<desk::RuleTrouble>& troubles) {
  m_troubles = troubles;
  if (isBuilt()) rebuild();
}

void RulesPage::setClashes(std::vector<desk::RuleClash> clashes) {
  m_clashes = std::move(clashes);
  if (isBuilt()) rebuild();
}

void RulesPage::setOpenPoints(const RuleId& rule, std::vector<desk::RuleOpenPoint> points) {
  m_pointsOf = rule;
  m_points = std::move(points);
  if (isBuilt()) rebuild();
}

void RulesPage::choose(std::size_t at) {
  if (at >= m_draft.rules.size()) return;
  m_at = at;
  m_asksRemove = false;
  if (isBuilt()) rebuild();
}

void RulesPage::fill() {
  m_list = nullptr;
  m_save = m_revert = nullptr;
  m_progress = nullptr;
  note(tr("Rules look at every message as it comes, from top to bottom. A new rule is off: try it on stored messages, let it run in shadow, then switch it on."));
  addTop();
  addFiles();
  auto* row = rowIn(&column(), 16);
  addList(row);
  addEditor(row);
  addClashes();
  addFoot();
  addTrial();
  addResults();
  column().addStretch(1);
}

void RulesPage::addTop() {
  auto* row = rowIn(&column());
  QPushButton* add = button(row, tr("New rule"), QStringLiteral("rules.new"));
  remember(tr("New rule"), QStringLiteral("rule automation condition action"), add->objectName());
  connect(add, &QPushButton::clicked, this, [this] {
    Rule fresh;
    fresh.title = toUtf8(tr("New rule"));
    fresh.when.parts.push_back({ConditionKind::Words, false, {}, {}, {}, {}, {}});
    fresh.then.push_back({RuleActionKind::Tag, {}, {}});
    addRule(std::move(fresh));
  });
  QPushButton* starters = button(row, tr("Add rules to begin with"), QStringLiteral("rules.starters"));
  connect(starters, &QPushButton::clicked, this, [this] { Q_EMIT asked(Ask::Starters); });
  row->addStretch(1);
}

void RulesPage::addFiles() {
  auto* row = rowIn(&column());
  QPushButton* import = button(row, tr("Import…"), QStringLiteral("rules.import"));
  connect(import, &QPushButton::clicked, this, [this] {
    const QString file = QFileDialog::getOpenFileName(this, tr("Import rules"), {}, tr("Rules (*.json)"));
    if (!file.isEmpty()) Q_EMIT importAsked(file);
  });
  QPushButton* exported = button(row, tr("Export…"), QStringLiteral("rules.export"));
  exported->setEnabled(!m_draft.rules.empty());
  connect(exported, &QPushButton::clicked, this, [this] {
    const QString file = QFileDialog::getSaveFileName(this, tr("Export rules"), QStringLiteral("rules.json"), tr("Rules (*.json)"));
    if (!file.isEmpty()) Q_EMIT exportAsked(file);
  });
  row->addStretch(1);
}

void RulesPage::addRule(Rule rule) {
  const auto isTaken = [this](const std::string& id) { return std::any_of(m_draft.rules.begin(), m_draft.rules.end(), [&](const Rule& each) { return each.id.value == id; }); };
  std::size_t number = m_draft.rules.size() + 1;
  while (isTaken("rule-" + std::to_string(number))) ++number;
  rule.id.value = "rule-" + std::to_string(number);
  m_draft.rules.push_back(std::move(rule));
  choose(m_draft.rules.size() - 1);
  QMetaObject::invokeMethod(this, [this] { focusControl(QStringLiteral("rules.title")); }, Qt::QueuedConnection);
}

void RulesPage::addList(QBoxLayout* row) {
  auto* side = new QVBoxLayout;
  row->addLayout(side);
  m_list = chooserList(page(), look(), QStringLiteral("rules.list"), tr("Rules in their order"));
  m_list->setMinimumHeight(look().px(260));
  m_list->setDragDropMode(QAbstractItemView::InternalMove);
  m_list->installEventFilter(this);
  side->addWidget(m_list, 1);
  auto* buttons = rowIn(side);
  QPushButton* up = button(buttons, tr("Up"), QStringLiteral("rules.up"));
  QPushButton* down = button(buttons, tr("Down"), QStringLiteral("rules.down"));
  up->setEnabled(m_at > 0);
  down->setEnabled(m_at + 1 < m_draft.rules.size());
  connect(up, &QPushButton::clicked, this, [this] { move(-1); });
  connect(down, &QPushButton::clicked, this, [this] { move(1); });
  fillList();
  connect(m_list, &QListWidget::itemClicked, this, [this](QListWidgetItem* item) { choose(static_cast<std::size_t>(m_list->row(item))); });
  connect(m_list, &QListWidget::itemActivated, this, [this](QListWidgetItem* item) { choose(static_cast<std::size_t>(m_list->row(item))); });
  connect(m_list->model(), &QAbstractItemModel::rowsMoved, this, &RulesPage::takeOrder);
}

void RulesPage::fillList() {
  if (m_draft.rules.empty()) {
    auto* item = new QListWidgetItem(tr("No rules yet"), m_list);
    item->setFlags(Qt::NoItemFlags);
    return;
  }
  for (std::size_t at = 0; at < m_draft.rules.size(); ++at) {
    const Rule& rule = m_draft.rules[at];
    const QString mark = rule.state == RuleState::Live ? QStringLiteral("●") : rule.state == RuleState::Shadow ? QStringLiteral("◐") : QStringLiteral("○");
    auto* item = new QListWidgetItem(QStringLiteral("%1 %2").arg(mark, shownLine(rule.title)), m_list);
    item->setData(Qt::UserRole, toQt(rule.id.value));
    const QString sentence = QStringLiteral("%1. %2, %3").arg(at + 1).arg(shownLine(rule.title), ruleStateWords(rule.state));
    item->setData(Qt::AccessibleTextRole, sentence);
    item->setToolTip(plainToolTip(sentence));
    if (at == m_at) m_list->setCurrentItem(item);
  }
}

void RulesPage::move(int step) {
  const auto to = static_cast<std::ptrdiff_t>(m_at) + step;
  if (to < 0 || to >= static_cast<std::ptrdiff_t>(m_draft.rules.size())) return;
  std::swap(m_draft.rules[m_at], m_draft.rules[static_cast<std::size_t>(to)]);
  m_at = static_cast<std::size_t>(to);
  rebuild();
  QMetaObject::invokeMethod(this, [this] { focusControl(QStringLiteral("rules.list")); }, Qt::QueuedConnection);
}

// After a drag.
void RulesPage::takeOrder() {
  if (m_list == nullptr) return;
  std::vector<Rule> ordered;
  for (int row = 0; row < m_list->count(); ++row)
    for (const Rule& rule : m_draft.rules)
      if (toQt(rule.id.value) == m_list->item(row)->data(Qt::UserRole).toString()) ordered.push_back(rule);
  if (ordered.size() != m_draft.rules.size()) return;
  m_draft.rules = std::move(ordered);
  m_at = static_cast<std::size_t>(std::max(0, m_list->currentRow()));
  rebuild();
}

bool RulesPage::eventFilter(QObject* watched, QEvent* event) {
  if (watched == m_list && event->type() == QEvent::KeyPress) {
    const auto* key = static_cast<QKeyEvent*>(event);
    if (key->modifiers().testFlag(Qt::AltModifier) && (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down)) {
      move(key->key() == Qt::Key_Up ? -1 : 1);
      return true;
    }
  }
  return SettingsPage::eventFilter(watched, event);
}

void RulesPage::addClashes() {
  for (const desk::RuleTrouble& trouble : m_troubles) note(troubleSentence(trouble));
  if (m_clashes.empty()) return;
  heading(tr("These rules disagree"));
  for (const desk::RuleClash& clash : m_clashes) note(clashSentence(clash));
  QPushButton* anyway = button(rowIn(&column()), tr("Save all the same"), QStringLiteral("rules.saveAnyway"));
  connect(anyway, &QPushButton::clicked, this, [this] { Q_EMIT asked(Ask::SaveAnyway); });
}

void RulesPage::addFoot() {
  auto* row = rowIn(&column());
  m_save = button(row, tr("Save"), QStringLiteral("rules.save"), ButtonKind::Primary);
  m_revert = button(row, tr("Discard changes"), QStringLiteral("rules.revert"));
  row->addStretch(1);
  connect(m_save, &QPushButton::clicked, this, [this] { Q_EMIT asked(Ask::Save); });
  connect(m_revert, &QPushButton::clicked, this, [this] {
    m_draft = m_stored;
    m_clashes.clear();
    m_at = 0;
    rebuild();
  });
  m_save->setEnabled(isDirty());
  m_revert->setEnabled(isDirty());
}

void RulesPage::touched() {
  if (m_save != nullptr) m_save->setEnabled(isDirty());
  if (m_revert != nullptr) m_revert->setEnabled(isDirty());
}

}  // namespace inquiry::ui
