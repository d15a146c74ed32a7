#include "ui/settings/store_card.h"

#include <QPainter>
#include <algorithm>

#include "core/desk/marketplace_facts.h"
#include "ui/common/chips.h"
#include "ui/common/health_text.h"
#include "ui/common/icons.h"
#include "ui/common/text.h"
#include "ui/common/words.h"
#include "ui/models/directory.h"
#include "ui/settings/outage_box.h"

namespace inquiry::ui {
namespace {

using Open = StoreCardState::Open;

// The state's own next step, when it is something this page can do.
bool stepIsSignIn(HealthState state) {
  return state == HealthState::Expiring || state == HealthState::Revoked || state == HealthState::MissingScope || state == HealthState::NotBound;
}

}  // namespace

bool StoreCard::livesOnMail() const {
  const desk::MarketplaceFacts& facts = desk::factsOf(m_row.store.marketplace);
  return facts.usesMailbox && (m_row.store.mailbox || facts.mayLackMailbox);
}

StoreCard::StoreCard(const Look& look, const desk::StoreRow& row, StoreCardState& state, QWidget* parent) : QWidget(parent), m_look(look), m_row(row), m_state(state) {
  setObjectName(QStringLiteral("card"));
  setMaximumWidth(look.px(860));
  m_column = columnOf(this, {16, 12, 14, 12}, 6);
  addHead();
  if (!m_row.isOnlyImported) {  // nothing may be sent, and there is nothing to check
    addChoices();
    addActions();
  }
  addDrawer();
  refresh();
}

QString StoreCard::name(const char* part) const { return QStringLiteral("store.%1.%2").arg(toQt(m_row.store.id.value), QLatin1String(part)); }

QPushButton* StoreCard::action(QBoxLayout* row, const QString& text, const char* part) {
  QPushButton* made = pushButton(this);
  made->setText(text);
  made->setAccessibleName(QStringLiteral("%1: %2").arg(text, m_title));
  made->setObjectName(name(part));
  row->addWidget(made);
  return made;
}

QLabel* StoreCard::line(QBoxLayout& column, const QString& text, const char* role) {
  QLabel* label = plainLabel(m_drawer != nullptr ? m_drawer : this, m_look.fonts().font(Size::Small), role);
  label->setText(text);
  label->setWordWrap(true);
  column.addWidget(label);
  return label;
}

void StoreCard::addHead() {
  m_title = QStringLiteral("%1 · %2 %3").arg(Directory::storeName(m_row.store.id, m_row.store.name), marketplaceName(m_row.store.marketplace), siteCode(m_row.store));
  setAccessibleName(m_title);
  QLabel* title = plainLabel(this, m_look.fonts().fontFor(m_title, Size::Body, Weight::Strong));
  title->setText(m_title);
  title->setWordWrap(true);
  m_column->addWidget(title);
  const bool isWell = m_row.isOnlyImported || m_row.health.state == HealthState::Ok;
  auto* row = rowIn(m_column, 6);
  QLabel* sign = plainLabel(this, m_look.fonts().font(Size::Small));
  const Theme& t = m_look.theme();
  const QString icon = m_row.isOnlyImported ? QStringLiteral("history") : isWell ? QStringLiteral("check") : stepIsSignIn(m_row.health.state) ? QStringLiteral("key") : QStringLiteral("warn");
  sign->setPixmap(iconPixmap(icon, 14, m_row.isOnlyImported ? t.text2 : isWell ? t.ok : t.warn, devicePixelRatioF()));
  row->addWidget(sign);
  QString text = storeSentence(m_row);
  if (!isWell) text += QStringLiteral(" · ") + healthStep(m_row.health);
  if (m_row.store.sandbox) text += QStringLiteral(" · ") + tr("practice store");
  QLabel* state = plainLabel(this, m_look.fonts().font(Size::Small), isWell ? "text2" : nullptr);
  state->setObjectName(QStringLiteral("state"));
  state->setWordWrap(true);
  state->setText(text);
  row->addWidget(state, 1);
  if (!m_row.isOnlyImported && stepIsSignIn(m_row.health.state)) {
    QPushButton* step = action(row, healthStep(m_row.health), "step");
    connect(step, &QPushButton::clicked, this, &StoreCard::openSignIn);
  }
  m_age = plainLabel(this, m_look.fonts().font(Size::Small));
  m_age->setObjectName(QStringLiteral("age"));
  m_age->setWordWrap(true);
  m_column->addWidget(m_age);
}

void StoreCard::addChoices() {
  const StoreId id = m_row.store.id;
  auto* mode = new QComboBox(this);
  for (const StoreMode choice : {StoreMode::DisplayOnly, StoreMode::Reply, StoreMode::Automation})
    if (choice != StoreMode::Automation || m_row.takesAutomation) mode->addItem(modeName(choice), static_cast<int>(choice));
  mode->setCurrentIndex(mode->findData(static_cast<int>(m_row.store.mode)));
  mode->setAccessibleName(tr("What the desk may do at %1").arg(m_title));
  mode->setObjectName(name("mode"));
  mode->setMaximumWidth(m_look.px(360));
  connect(mode, &QComboBox::activated, this, [this, mode, id] { Q_EMIT modeChosen(id, static_cast<StoreMode>(mode->currentData().toInt())); });
  m_column->addWidget(mode);
  if (!m_row.takesAutomation) {
    QLabel* why = plainLabel(this, m_look.fonts().font(Size::Small), "text2");
    why->setObjectName(name("whyNoAutomation"));
    why->setWordWrap(true);
    why->setText(tr("No automatic replies here: %1 forbids them, or counts them against the account.").arg(marketplaceName(m_row.store.marketplace)));
    m_column->addWidget(why);
  }
  auto* marks = new QCheckBox(tr("Tell the platform which messages were read"), this);
  marks->setObjectName(name("marks"));
  marks->setAccessibleName(tr("Tell the platform which messages were read: %1").arg(m_title));
  marks->setChecked(m_state.readSync);
  connect(marks, &QCheckBox::clicked, this, [this, id](bool isOn) { Q_EMIT asked(id, isOn ? Ask::ReadSyncOn : Ask::ReadSyncOff, {}); });
  m_column->addWidget(marks);
}

void StoreCard::addActions() {
  const StoreId id = m_row.store.id;
  auto* row = rowIn(m_column, 6);
  m_check = action(row, tr("Test connection"), "check");
  connect(m_check, &QPushButton::clicked, this, [this, id] { Q_EMIT asked(id, m_state.busy.isEmpty() ? Ask::Check : Ask::Cancel, {}); });
  QPushButton* signIn = action(row, m_row.store.mailbox || livesOnMail() ? tr("Mailbox…") : tr("Sign in…"), "signIn");
  connect(signIn, &QPushButton::clicked, this, [this, id] {
    if (m_row.store.mailbox) Q_EMIT asked(id, Ask::Mailbox, {});
    else openSignIn();
  });
  // Its notification mails come by mail, but it is its interface that has to be signed in to.
  if (m_row.store.mailbox && !livesOnMail()) {
    QPushButton* browser = action(row, tr("Sign in…"), "browser");
    connect(browser, &QPushButton::clicked, this, &StoreCard::openSignIn);
  }
  QPushButton* setup = action(row, tr("Hours and people…"), "setup");
  connect(setup, &QPushButton::clicked, this, [this, id] { Q_EMIT asked(id, Ask::Setup, {}); });
  row->addStretch(1);
  // A second line: in the smallest window, with longer texts, one would be cut.
  row = rowIn(m_column, 6);
  m_report = action(row, tr("Account health…"), "report");
  connect(m_report, &QPushButton::clicked, this, [this, id] { Q_EMIT asked(id, Ask::Report, {}); });
  QPushButton* outage = action(row, tr("Outage plan…"), "outagePlan");
  connect(outage, &QPushButton::clicked, this, [this, id] {
    open(Open::Outage);
    if (m_state.open == Open::Outage) Q_EMIT asked(id, Ask::Outage, {});
  });
  QPushButton* rename = action(row, tr("Rename…"), "rename");
  connect(rename, &QPushButton::clicked, this, [this] { open(Open::Rename); });
  QPushButton* remove = action(row, tr("Remove…"), "remove");
  connect(remove, &QPushButton::clicked, this, [this] { open(Open::Remove); });
  row->addStretch(1);
}

void StoreCard::addDrawer() {
  m_drawerPlace = new QWidget(this);
  columnOf(m_drawerPlace);
  m_column->addWidget(m_drawerPlace);
}

// A mailbox has its own page; all others sign in here.
void StoreCard::openSignIn() {
  if (livesOnMail()) Q_EMIT asked(m_row.store.id, Ask::Mailbox, {});
  else open(Open::SignIn);
}

void StoreCard::open(Open what) {
  m_state.open = m_state.open == what ? Open::Nothing : what;
  m_state.typed.clear();
  m_state.said.clear();
  refresh();
  if (m_state.open == Open::SignIn) Q_EMIT asked(m_row.store.id, Ask::SignIn, {});
  if (auto* first = m_drawerPlace->findChild<QLineEdit*>()) first->setFocus(Qt::OtherFocusReason);
}

void StoreCard::refresh() {
  if (m_check != nullptr) m_check->setText(m_state.busy.isEmpty() ? tr("Test connection") : tr("Stop waiting"));
  if (m_report != nullptr) m_report->setVisible(m_state.canReport);
  // Whoever walks through the list by keyboard stays on the step.
  const QWidget* const focused = focusWidget();
  const QString kept = focused != nullptr && m_drawer != nullptr && m_drawer->isAncestorOf(focused) ? focused->objectName() : QString();
  retire(m_drawer);
  if (m_state.open == Open::Nothing && !m_state.trial && m_state.busy.isEmpty() && m_state.said.isEmpty() && m_state.report.isEmpty() && !showsOutage()) return m_drawerPlace->hide();
  m_drawer = new QWidget(m_drawerPlace);
  m_drawerPlace->layout()->addWidget(m_drawer);
  fillDrawer();
  m_drawerPlace->show();
  m_drawer->show();
  if (QWidget* again = kept.isEmpty() ? nullptr : m_drawer->findChild<QWidget*>(kept)) again->setFocus(Qt::OtherFocusReason);
}

void StoreCard::fillDrawer() {
  QVBoxLayout& column = *columnOf(m_drawer, {0, 6, 0, 0}, 6);
  if (!m_state.busy.isEmpty()) {
    line(column, m_state.busy)->setObjectName(QStringLiteral("busy"));
  }
  if (!m_state.said.isEmpty()) {
    QLabel* said = line(column, m_state.said);
    said->setObjectName(QStringLiteral("said"));
    if (m_state.isProblem) {
      QPalette colours = said->palette();
      colours.setColor(QPalette::WindowText, m_look.theme().lateText);
      said->setPalette(colours);
    }
  }
  if (m_state.trial) fillTrial(column);
  if (!m_state.report.isEmpty()) fillReport(column);
  if (showsOutage()) fillOutage(column);
  switch (m_state.open) {
    case Open::SignIn: fillSignIn(column); break;
    case Open::Rename: fillRename(column); break;
    case Open::Remove: fillRemove(column); break;
    case Open::Outage:
    case Open::OutageSteps:
    case Open::Nothing: break;
  }
}

bool StoreCard::showsOutage() const {
  if (!m_state.outage || m_row.isOnlyImported) return false;
  return desk::isOutage(m_row.health.state) || m_state.open == Open::Outage || m_state.open == Open::OutageSteps;
}

void StoreCard::fillOutage(QVBoxLayout& column) {
  const OutageBox::Words words{name("outage"), m_title, m_state.patrolledBy, desk::isOutage(m_row.health.state)};
  auto* box = new OutageBox(m_look, *m_state.outage, words, m_now, m_state.open == Open::OutageSteps ? OutageBox::Shows::Steps : OutageBox::Shows::List, m_drawer);
  const StoreId id = m_row.store.id;
  connect(box, &OutageBox::ticked, this, [this, id](int step, bool isDone) { Q_EMIT asked(id, isDone ? Ask::Tick : Ask::Untick, QString::number(step)); });
  connect(box, &OutageBox::emergencyAsked, this, [this, id] { Q_EMIT asked(id, Ask::Emergency, {}); });
  connect(box, &OutageBox::stepsAsked, this, [this](bool isOpen) { open(isOpen ? Open::OutageSteps : Open::Outage); });
  connect(box, &OutageBox::planWritten, this, [this, id](const QStringList& steps, int minutes) {
    Q_EMIT asked(id, Ask::KeepPlan, QString::number(minutes) + QLatin1Char('\n') + steps.join(QLatin1Char('\n')));
  });
  column.addWidget(box);
}

void StoreCard::fillTrial(QVBoxLayout& column) {
  const StoreTrial& trial = *m_state.trial;
  QLabel* head = line(column, QStringLiteral("%1 · %2").arg(trial.level, trial.got));
  head->setObjectName(QStringLiteral("trial"));
  head->setTextInteractionFlags(Qt::TextSelectableByMouse);
  const Theme& t = m_look.theme();
  for (const StoreTrial::Step& step : trial.steps) {
    auto* row = rowIn(&column, 6);
    QLabel* sign = plainLabel(m_drawer, m_look.fonts().font(Size::Small));
    const QString icon = !step.isDone ? QStringLiteral("right") : step.isWell ? QStringLiteral("check") : QStringLiteral("warn");
    sign->setPixmap(iconPixmap(icon, 14, !step.isDone ? t.text2 : step.isWell ? t.ok : t.warn, devicePixelRatioF()));
    const QString state = !step.isDone ? tr("to do", "a step of the diagnosis") : step.isWell ? tr("fine", "a step of the diagnosis") : tr("look here", "a step of the diagnosis");
    QLabel* text = plainLabel(m_drawer, m_look.fonts().font(Size::Small, step.name == trial.lastStep ? Weight::Strong : Weight::Regular));
    text->setObjectName(QStringLiteral("step"));
    text->setWordWrap(true);
    text->setText(QStringLiteral("%1 (%2): %3").arg(step.name, state, step.text));
    row->addWidget(sign, 0, Qt::AlignTop);
    row->addWidget(text, 1);
  }
}

void StoreCard::fillReport(QVBoxLayout& column) {
  for (const QString& text : m_state.report) {
    QLabel* figure = line(column, text, &text == &m_state.report.front() ? nullptr : "text2");
    figure->setObjectName(QStringLiteral("report"));
    figure->setTextInteractionFlags(Qt::TextSelectableByMouse);
  }
}

void StoreCard::fillSignIn(QVBoxLayout& column) {
  line(column, tr("1. Open the platform's page and sign in with the main account. 2. Paste the address the browser ends on, or the code it shows. The store's history and settings stay."), "text2");
  const StoreId id = m_row.store.id;
  auto* row = rowIn(&column, 6);
  QPushButton* browser = action(row, tr("Open the page"), "openPage");
  QPushButton* copy = action(row, tr("Copy its address"), "copyPage");
  for (QPushButton* each : {browser, copy}) each->setEnabled(!m_state.page.isEmpty());
  row->addStretch(1);
  connect(browser, &QPushButton::clicked, this, [this, id] { Q_EMIT asked(id, Ask::OpenPage, m_state.page); });
  connect(copy, &QPushButton::clicked, this, [this, id] { Q_EMIT asked(id, Ask::CopyPage, m_state.page); });
  auto* code = new QLineEdit(m_drawer);
  code->setObjectName(name("code"));
  code->setPlaceholderText(tr("Address or code"));
  code->setAccessibleName(tr("Address the browser ended on, or the code"));
  code->setText(m_state.typed);
  column.addWidget(code);
  auto* foot = rowIn(&column, 6);
  QPushButton* finish = action(foot, tr("Finish signing in"), "finish");
  finish->setEnabled(!m_state.typed.trimmed().isEmpty());
  foot->addStretch(1);
  connect(code, &QLineEdit::textChanged, this, [this, finish](const QString& text) {
    m_state.typed = text;
    finish->setEnabled(!text.trimmed().isEmpty());
  });
  connect(code, &QLineEdit::returnPressed, finish, &QPushButton::click);
  connect(finish, &QPushButton::clicked, this, [this, id] { Q_EMIT asked(id, Ask::Code, m_state.typed.trimmed()); });
}

void StoreCard::fillRename(QVBoxLayout& column) {
  const StoreId id = m_row.store.id;
  auto* field = new QLineEdit(m_drawer);
  field->setObjectName(name("newName"));
  field->setAccessibleName(tr("New name of %1").arg(m_title));
  field->setText(m_state.typed.isEmpty() ? toQt(m_row.store.name) : m_state.typed);
  field->setMaxLength(80);
  field->setMaximumWidth(m_look.px(420));
  column.addWidget(field);
  auto* row = rowIn(&column, 6);
  QPushButton* keep = action(row, tr("Keep this name"), "keepName");
  row->addStretch(1);
  connect(field, &QLineEdit::textChanged, this, [this, keep](const QString& text) {
    m_state.typed = text;
    keep->setEnabled(!text.trimmed().isEmpty());
  });
  connect(field, &QLineEdit::returnPressed, keep, &QPushButton::click);
  connect(keep, &QPushButton::clicked, this, [this, id, field] { Q_EMIT asked(id, Ask::Rename, field->text().trimmed()); });
}

void StoreCard::fillRemove(QVBoxLayout& column) {
  const StoreId id = m_row.store.id;
  const QString word = toQt(m_row.store.id.value);
  line(column, tr("The desk forgets the sign-in of this store and stops syncing it. This cannot be undone. Type “%1” to remove it.").arg(word));
  auto* field = new QLineEdit(m_drawer);
  field->setObjectName(name("word"));
  field->setAccessibleName(tr("Type %1 to remove the store").arg(word));
  field->setText(m_state.typed);
  field->setMaximumWidth(m_look.px(420));
  column.addWidget(field);
  auto* row = rowIn(&column, 6);
  QPushButton* remove = action(row, tr("Remove the store"), "removeNow");
  setKind(remove, ButtonKind::Blocked);
  remove->setEnabled(m_state.typed.trimmed() == word);
  row->addStretch(1);
  connect(field, &QLineEdit::textChanged, this, [this, remove, word](const QString& text) {
    m_state.typed = text;
    remove->setEnabled(text.trimmed() == word);
  });
  connect(remove, &QPushButton::clicked, this, [this, id] { Q_EMIT asked(id, Ask::Remove, {}); });
}

void StoreCard::setNow(const desk::StoreRow& row, Instant now) {
  m_row = row;
  const bool isFirst = m_now == Instant();
  m_now = now;
  if (isFirst && showsOutage()) refresh();
  // The next round is due: the list is blank again.
  const auto& plan = m_state.outage;
  if (plan && plan->nextAt && *plan->nextAt <= now && std::any_of(plan->ticks.begin(), plan->ticks.end(), [](const auto& tick) { return tick.has_value(); }))
    Q_EMIT asked(m_row.store.id, Ask::Outage, {});
  const QString text = syncSentence(row, m_look.times(), now);
  if (text == m_age->text()) return;
  m_age->setText(text);
  QPalette colours = m_age->palette();
  colours.setColor(QPalette::WindowText, ageColour(m_look.theme(), storeAge(row, now)));
  m_age->setPalette(colours);
}

void StoreCard::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  drawRounded(painter, rect(), 8, m_look.theme().base, m_look.theme().line);
}

}  // namespace inquiry::ui
