#include "ui/keeping/hold_window.h"

#include "ui/common/arrange.h"
#include "ui/common/text.h"

namespace inquiry::ui {

HoldWindow::HoldWindow(const Look& look, QWidget* parent) : QDialog(parent), m_look(look) {
  setObjectName(QStringLiteral("holdWindow"));
  setProperty("ownKeys", true);
  setWindowTitle(tr("Legal hold"));
  setFixedWidth(look.px(480));
  auto* column = columnOf(this, {24, 20, 24, 20}, 8);
  QLabel* lead = plainLabel(this, look.fonts().font(Size::Small), "text2");
  lead->setText(tr("What is held is deleted neither by time nor for a buyer who wants to be forgotten: for disputes, claims and questions of authorities."));
  m_matter = new QComboBox(this);
  m_matter->setObjectName(QStringLiteral("hold.matter"));
  m_matter->setAccessibleName(tr("What is held"));
  m_matter->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
  m_state = plainLabel(this, look.fonts().font(Size::Body));
  m_state->setObjectName(QStringLiteral("hold.state"));
  QLabel* name = plainLabel(this, look.fonts().font(Size::Small), "text2");
  name->setText(tr("Reason"));
  m_reason = new QLineEdit(this);
  m_reason->setObjectName(QStringLiteral("hold.reason"));
  m_reason->setAccessibleName(name->text());
  name->setBuddy(m_reason);
  m_problem = plainLabel(this, look.fonts().font(Size::Body, Weight::Medium));
  m_problem->hide();
  for (QLabel* label : {lead, m_state, m_problem}) label->setWordWrap(true);
  for (QWidget* each : std::initializer_list<QWidget*>{lead, m_matter, m_state, name, m_reason, m_problem}) column->addWidget(each);
  auto* buttons = rowIn(column, 8);
  buttons->addStretch(1);
  QPushButton* close = pushButton(this);
  close->setText(tr("Close"));
  m_act = pushButton(this, ButtonKind::Primary);
  m_act->setObjectName(QStringLiteral("hold.act"));
  buttons->addWidget(close);
  buttons->addWidget(m_act);
  connect(close, &QPushButton::clicked, this, &QDialog::reject);
  connect(m_matter, &QComboBox::currentIndexChanged, this, &HoldWindow::showChoice);
  connect(m_act, &QPushButton::clicked, this, [this] {
    Choice& choice = m_choices[static_cast<std::size_t>(m_matter->currentIndex())];
    if (choice.held != 0) return Q_EMIT liftAsked(choice.held, m_reason->text().trimmed());
    choice.wish.reason = toUtf8(m_reason->text().trimmed());
    Q_EMIT holdAsked(choice.wish);
  });
}

void HoldWindow::begin(std::vector<Choice> choices) {
  if (choices.empty()) return;
  m_choices = std::move(choices);
  m_matter->clear();
  for (const Choice& choice : m_choices) m_matter->addItem(choice.text);
  showChoice();
  open();
  fitHeight(*this);
  m_reason->setFocus();
}

void HoldWindow::showChoice() {
  const auto at = static_cast<std::size_t>(std::max(0, m_matter->currentIndex()));
  if (at >= m_choices.size()) return;
  const bool isHeld = m_choices[at].held != 0;
  m_state->setText(isHeld ? tr("Held %1", "since when, by whom and why").arg(m_choices[at].since) : tr("Not held."));
  m_reason->setPlaceholderText(isHeld ? tr("For example: the claim was settled") : tr("For example: chargeback, A-to-z claim, letter of a lawyer"));
  m_act->setText(isHeld ? tr("Lift the hold") : tr("Hold it"));
  m_problem->hide();
  fitHeight(*this);
}

void HoldWindow::showProblem(const QString& text) {
  m_problem->setText(text);
  m_problem->setVisible(!text.isEmpty());
  setAccessibleDescription(text);
  fitHeight(*this);
}

}  // namespace inquiry::ui
