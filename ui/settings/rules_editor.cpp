#include <QCheckBox>
#include <QSpinBox>

#include "ui/common/text.h"
#include "ui/common/words.h"
#include "ui/settings/rule_words.h"
#include "ui/settings/rules_page.h"

// The rows of one rule.
namespace inquiry::ui {
namespace {

QString withoutEnd(const QString& name, std::size_t at) { return QStringLiteral("%1.%2").arg(name).arg(at); }

// Values as a person types them: separated by commas of either script.
std::vector<std::string> valuesOf(const QString& text) {
  std::vector<std::string> values;
  QString plain = text;
  plain.replace(QChar(0xFF0C), QLatin1Char(',')).replace(QChar(0x3001), QLatin1Char(','));
  for (const QString& part : plain.split(QLatin1Char(','), Qt::SkipEmptyParts))
    if (const QString value = part.trimmed(); !value.isEmpty()) values.push_back(toUtf8(value));
  return values;
}

QString textOf(const std::vector<std::string>& values) {
  QStringList all;
  for (const std::string& value : values) all << toQt(value);
  return all.join(QStringLiteral(", "));
}

QComboBox* combo(QBoxLayout* row, QWidget* parent, const QString& objectName, const QString& spokenName) {
  auto* made = new QComboBox(parent);
  made->setObjectName(objectName);
  made->setAccessibleName(spokenName);
  made->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
  made->setMinimumContentsLength(14);
  row->addWidget(made);
  return made;
}

}  // namespace

bool RulesPage::hasOnlyRows(const Rule& rule) const {
  return std::none_of(rule.when.parts.begin(), rule.when.parts.end(), [](const RuleCondition& part) { return isGroup(part.kind); });
}

void RulesPage::addEditor(QBoxLayout* row) {
  auto* editor = new QVBoxLayout;
  row->addLayout(editor, 1);
  if (m_at >= m_draft.rules.size()) {
    QLabel* empty = plainLabel(page(), look().fonts().font(Size::Body));
    empty->setText(tr("Make a rule, or add the rules to begin with: keyword alarms, returns and complaints, topics, out of hours."));
    empty->setWordWrap(true);
    editor->addWidget(empty);
    editor->addStretch(1);
    return;
  }
  Rule& rule = m_draft.rules[m_at];
  addHead(editor, rule);
  addConditions(editor, rule);
  addActions(editor, rule);
  addState(editor, rule);
  editor->addStretch(1);
}

void RulesPage::addHead(QVBoxLayout* into, Rule& rule) {
  auto* title = new QLineEdit(page());
  title->setObjectName(QStringLiteral("rules.title"));
  title->setAccessibleName(tr("Title of the rule"));
  title->setPlaceholderText(tr("Title of the rule"));
  title->setText(toQt(rule.title));
  title->setMaxLength(120);
  into->addWidget(title);
  connect(title, &QLineEdit::textEdited, this, [this, at = m_at](const QString& text) {
    m_draft.rules[at].title = toUtf8(text);
    if (m_list != nullptr && m_list->item(static_cast<int>(at)) != nullptr) m_list->item(static_cast<int>(at))->setText(text);
    touched();
  });
  auto* row = rowIn(into);
  QComboBox* trigger = combo(row, page(), QStringLiteral("rules.trigger"), tr("When the rule looks"));
  trigger->setMinimumContentsLength(22);
  for (const RuleTrigger each : {RuleTrigger::MessageArrived, RuleTrigger::ConversationBegan}) trigger->addItem(ruleTriggerWords(each), static_cast<int>(each));
  trigger->setCurrentIndex(trigger->findData(static_cast<int>(rule.trigger)));
  connect(trigger, &QComboBox::activated, this, [this, trigger, at = m_at] {
    m_draft.rules[at].trigger = static_cast<RuleTrigger>(trigger->currentData().toInt());
    touched();
  });
  QPushButton* remove = button(row, m_asksRemove ? tr("Really delete") : tr("Delete rule"), QStringLiteral("rules.remove"));
  row->addStretch(1);
  connect(remove, &QPushButton::clicked, this, [this] {
    if (!std::exchange(m_asksRemove, true)) return rebuild();
    m_draft.rules.erase(m_draft.rules.begin() + static_cast<std::ptrdiff_t>(m_at));
    m_at = m_at > 0 ? m_at - 1 : 0;
    m_asksRemove = false;
    rebuild();
  });
}

void RulesPage::addConditions(QVBoxLayout* into, Rule& rule) {
  auto* row = rowIn(into);
  QComboBox* match = combo(row, page(), QStringLiteral("rules.match"), tr("How conditions go together"));
  match->addItem(tr("If all of these hold"), static_cast<int>(ConditionKind::All));
  match->addItem(tr("If one of these holds"), static_cast<int>(ConditionKind::Any));
  match->setCurrentIndex(match->findData(static_cast<int>(rule.when.kind)));
  connect(match, &QComboBox::activated, this, [this, match, at = m_at] {
    m_draft.rules[at].when.kind = static_cast<ConditionKind>(match->currentData().toInt());
    touched();
  });
  QPushButton* add = button(row, tr("Add condition"), QStringLiteral("rules.addCondition"));
  row->addStretch(1);
  connect(add, &QPushButton::clicked, this, [this, at = m_at] {
    m_draft.rules[at].when.parts.push_back({ConditionKind::Words, false, {}, {}, {}, {}, {}});
    rebuild();
  });
  for (std::size_t at = 0; at < rule.when.parts.size(); ++at) addCondition(into, rule, at);
}

void RulesPage::addCondition(QVBoxLayout* into, Rule& rule, std::size_t at) {
  RuleCondition& condition = rule.when.parts[at];
  auto* row = rowIn(into);
  auto* isNot = new QCheckBox(tr("not"), page());
  isNot->setObjectName(withoutEnd(QStringLiteral("rules.not"), at));
  isNot->setAccessibleName(tr("Condition %1 must not hold").arg(at + 1));
  isNot->setChecked(condition.isNot);
  row->addWidget(isNot);
  connect(isNot, &QCheckBox::clicked, this, [this, ruleAt = m_at, at](bool isOn) {
    m_draft.rules[ruleAt].when.parts[at].isNot = isOn;
    touched();
  });
  QComboBox* kind = combo(row, page(), withoutEnd(QStringLiteral("rules.condition"), at), tr("Condition %1").arg(at + 1));
  for (const ConditionKind each : allConditionKinds())
    if (!isGroup(each) || each == condition.kind) kind->addItem(conditionWords(each), static_cast<int>(each));
  kind->setCurrentIndex(kind->findData(static_cast<int>(condition.kind)));
  connect(kind, &QComboBox::activated, this, [this, kind, ruleAt = m_at, at] {
    RuleCondition& changed = m_draft.rules[ruleAt].when.parts[at];
    const auto wanted = static_cast<ConditionKind>(kind->currentData().toInt());
    if (changed.kind == wanted) return;
    changed = {wanted, changed.isNot, {}, {}, {}, {}, {}};
    rebuild();
  });
  addConditionValue(row, rule, at);
  QPushButton* remove = button(row, tr("Remove"), withoutEnd(QStringLiteral("rules.removeCondition"), at));
  connect(remove, &QPushButton::clicked, this, [this, ruleAt = m_at, at] {
    auto& parts = m_draft.rules[ruleAt].when.parts;
    parts.erase(parts.begin() + static_cast<std::ptrdiff_t>(at));
    rebuild();
  });
}

void RulesPage::addConditionValue(QBoxLayout* row, Rule& rule, std::size_t at) {
  RuleCondition& condition = rule.when.parts[at];
  const QString name = withoutEnd(QStringLiteral("rules.value"), at);
  if (takesNumbers(condition.kind)) return addNumbers(row, condition, name);
  if (isGroup(condition.kind)) {
    QLabel* told = plainLabel(page(), look().fonts().font(Size::Small));
    told->setText(tr("%n condition(s), written in a file", nullptr, static_cast<int>(condition.parts.size())));
    row->addWidget(told, 1);
    return;
  }
  if (!takesValues(condition.kind)) return row->addStretch(1);
  const Choices choices = choicesOf(condition.kind);
  if (!choices.empty()) return choiceButton(row, condition.values, choices, name);
  QLineEdit* line = wordsLine(row, condition.values, name);
  line->setAccessibleName(tr("Values of condition %1").arg(at + 1));
  if (condition.kind != ConditionKind::Pattern) return;
  // A comma is part of a pattern.
  line->setText(condition.values.empty() ? QString() : toQt(condition.values.front()));
  line->setPlaceholderText(tr("A pattern, for example \\d{3}-\\d{7}"));
}

void RulesPage::addNumbers(QBoxLayout* row, RuleCondition& condition, const QString& name) {
  for (const bool isLeast : {true, false}) {
    auto* spin = new QSpinBox(page());
    spin->setObjectName(name + (isLeast ? QStringLiteral(".from") : QStringLiteral(".to")));
    spin->setAccessibleName(isLeast ? tr("At least") : tr("At most"));
    spin->setRange(-1, 10'000'000);
    spin->setSpecialValueText(tr("any"));
    spin->setPrefix(isLeast ? QStringLiteral("≥ ") : QStringLiteral("≤ "));
    const auto& number = isLeast ? condition.atLeast : condition.atMost;
    spin->setValue(number ? static_cast<int>(*number) : -1);
    row->addWidget(spin);
    connect(spin, &QSpinBox::valueChanged, this, [this, &condition, isLeast](int value) {
      (isLeast ? condition.atLeast : condition.atMost) = value < 0 ? std::nullopt : std::optional<std::int64_t>(value);
      touched();
    });
  }
  if (condition.kind != ConditionKind::OrderValue) return row->addStretch(1);
  auto* currency = new QLineEdit(toQt(condition.currency), page());
  currency->setObjectName(name + QStringLiteral(".currency"));
  currency->setAccessibleName(tr("Currency"));
  currency->setPlaceholderText(QStringLiteral("USD"));
  currency->setMaxLength(3);
  row->addWidget(currency, 1);
  connect(currency, &QLineEdit::textEdited, this, [this, &condition](const QString& text) {
    condition.currency = toUtf8(text.trimmed().toUpper());
    touched();
  });
}

QLineEdit* RulesPage::wordsLine(QBoxLayout* row, std::vector<std::string>& values, const QString& name) {
  auto* line = new QLineEdit(page());
  line->setObjectName(name);
  line->setText(textOf(values));
  line->setCursorPosition(0);
  line->setPlaceholderText(tr("Several with commas"));
  row->addWidget(line, 1);
  const bool isPattern = m_at < m_draft.rules.size() && std::any_of(m_draft.rules[m_at].when.parts.begin(), m_draft.rules[m_at].when.parts.end(), [&](const RuleCondition& part) { return &part.values == &values && part.kind == ConditionKind::Pattern; });
  connect(line, &QLineEdit::textEdited, this, [this, &values, isPattern](const QString& text) {
    if (!isPattern) values = valuesOf(text);
    else values = text.isEmpty() ? std::vector<std::string>() : std::vector<std::string>{toUtf8(text)};
    touched();
  });
  return line;
}

void RulesPage::choiceButton(QBoxLayout* row, std::vector<std::string>& values, const Choices& choices, const QString& name) {
  auto* made = new QToolButton(page());
  made->setObjectName(name);
  made->setPopupMode(QToolButton::InstantPopup);
  made->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
  auto* menu = new QMenu(made);
  const auto say = [this, made, &values, choices] {
    QStringList chosen;
    for (const std::string& value : values) {
      const auto known = std::find_if(choices.begin(), choices.end(), [&](const auto& each) { return each.first == value; });
      chosen << (known == choices.end() ? shownLine(value) : known->second);
    }
    const QString text = chosen.isEmpty() ? tr("Choose") : listed(chosen);
    made->setText(made->fontMetrics().elidedText(text, Qt::ElideRight, look().px(200)));
    made->setAccessibleName(text);
    made->setToolTip(plainToolTip(text));
  };
  for (const auto& [value, words] : choices) {
    QAction* action = menu->addAction(words);
    action->setCheckable(true);
    action->setChecked(std::find(values.begin(), values.end(), value) != values.end());
    connect(action, &QAction::toggled, this, [this, &values, key = value, say](bool isOn) {
      std::erase(values, key);
      if (isOn) values.push_back(key);
      say();
      touched();
    });
  }
  made->setMenu(menu);
  say();
  row->addWidget(made, 1);
}

void RulesPage::addActions(QVBoxLayout* into, Rule& rule) {
  auto* row = rowIn(into);
  QLabel* head = plainLabel(page(), look().fonts().font(Size::Body, Weight::Medium));
  head->setText(tr("Then"));
  row->addWidget(head);
  QPushButton* add = button(row, tr("Add action"), QStringLiteral("rules.addAction"));
  row->addStretch(1);
  connect(add, &QPushButton::clicked, this, [this, at = m_at] {
    m_draft.rules[at].then.push_back({RuleActionKind::Tag, {}, {}});
    rebuild();
  });
  for (std::size_t at = 0; at < rule.then.size(); ++at) addAction(into, rule, at);
  auto* stop = new QCheckBox(tr("Rules below do not look at these messages"), page());
  stop->setObjectName(QStringLiteral("rules.stop"));
  stop->setChecked(rule.stopAfter);
  into->addWidget(stop);
  connect(stop, &QCheckBox::clicked, this, [this, at = m_at](bool isOn) {
    m_draft.rules[at].stopAfter = isOn;
    touched();
  });
}

void RulesPage::addAction(QVBoxLayout* into, Rule& rule, std::size_t at) {
  RuleAction& action = rule.then[at];
  auto* row = rowIn(into);
  QComboBox* kind = combo(row, page(), withoutEnd(QStringLiteral("rules.action"), at), tr("Action %1").arg(at + 1));
  for (const RuleActionKind each : allRuleActionKinds()) kind->addItem(ruleActionWords(each), static_cast<int>(each));
  kind->setCurrentIndex(kind->findData(static_cast<int>(action.kind)));
  connect(kind, &QComboBox::activated, this, [this, kind, ruleAt = m_at, at] {
    RuleAction& changed = m_draft.rules[ruleAt].then[at];
    const auto wanted = static_cast<RuleActionKind>(kind->currentData().toInt());
    if (changed.kind == wanted) return;
    changed = {wanted, {}, {}};
    rebuild();
  });
  if (action.kind != RuleActionKind::Close && action.kind != RuleActionKind::Translate) {
    QComboBox* value = combo(row, page(), withoutEnd(QStringLiteral("rules.actionValue"), at), tr("What action %1 takes").arg(at + 1));
    const Choices choices = choicesOf(action.kind);
    for (const auto& [key, words] : choices) value->addItem(words, toQt(key));
    // A new tag may be typed; everything else is chosen.
    value->setEditable(action.kind == RuleActionKind::Tag);
    if (value->findData(toQt(action.value)) < 0) value->insertItem(0, action.value.empty() ? tr("Choose") : shownLine(action.value), toQt(action.value));
    value->setCurrentIndex(value->findData(toQt(action.value)));
    if (value->isEditable() && action.value.empty()) value->setEditText({});
    const auto take = [this, value, ruleAt = m_at, at] {
      const int known = value->findText(value->currentText());
      m_draft.rules[ruleAt].then[at].value = known >= 0 ? toUtf8(value->itemData(known).toString()) : toUtf8(value->currentText().trimmed());
      m_draft.rules[ruleAt].then[at].lines.clear();
      touched();
    };
    connect(value, &QComboBox::activated, this, take);
    if (value->isEditable()) connect(value, &QComboBox::editTextChanged, this, take);
  }
  QPushButton* remove = button(row, tr("Remove"), withoutEnd(QStringLiteral("rules.removeAction"), at));
  row->addStretch(1);
  connect(remove, &QPushButton::clicked, this, [this, ruleAt = m_at, at] {
    auto& then = m_draft.rules[ruleAt].then;
    then.erase(then.begin() + static_cast<std::ptrdiff_t>(at));
    rebuild();
  });
}

void RulesPage::addState(QVBoxLayout* into, const Rule& rule) {
  auto* row = rowIn(into);
  QLabel* now = plainLabel(page(), look().fonts().font(Size::Body, Weight::Medium));
  now->setText(QStringLiteral("%1 · %2").arg(tr("State"), ruleStateWords(rule.state)));
  row->addWidget(now);
  for (const RuleState state : {RuleState::Off, RuleState::Shadow, RuleState::Live}) {
    const QString words = state == RuleState::Off ? tr("Switch off") : state == RuleState::Shadow ? tr("Run in shadow") : tr("Switch on");
    QPushButton* to = button(row, words, QStringLiteral("rules.state.") + toQt(name(state)));
    // What is not kept yet cannot run.
    to->setEnabled(state != rule.state && !isDirty());
    connect(to, &QPushButton::clicked, this, [this, state, id = rule.id] { Q_EMIT stateAsked(id, state, {}); });
  }
  row->addStretch(1);
  if (m_pointsOf == rule.id && !m_points.empty() && rule.state != RuleState::Live) addWord(into, rule);
}

// The gate: what is open, and who takes it upon themselves all the same.
void RulesPage::addWord(QVBoxLayout* into, const Rule& rule) {
  for (const desk::RuleOpenPoint& point : m_points) {
    QLabel* line = plainLabel(page(), look().fonts().font(Size::Body));
    line->setText(openPointSentence(point));
    line->setWordWrap(true);
    into->addWidget(line);
  }
  auto* row = rowIn(into);
  const auto line = [&](const QString& objectName, const QString& words, std::string& value) {
    auto* made = new QLineEdit(toQt(value), page());
    made->setObjectName(objectName);
    made->setPlaceholderText(words);
    made->setAccessibleName(words);
    row->addWidget(made, 1);
    connect(made, &QLineEdit::textEdited, this, [&value](const QString& text) { value = toUtf8(text); });
  };
  line(QStringLiteral("rules.wordName"), tr("Who answers for it"), m_wordName);
  line(QStringLiteral("rules.wordReason"), tr("Why it may run all the same"), m_wordReason);
  QPushButton* anyway = button(rowIn(into), tr("Switch on all the same"), QStringLiteral("rules.override"));
  connect(anyway, &QPushButton::clicked, this, [this, id = rule.id] { Q_EMIT stateAsked(id, RuleState::Live, {m_wordName, m_wordReason}); });
}

}  // namespace inquiry::ui
