#include "ui/setup/sizing_window.h"

#include "ui/common/arrange.h"
#include "ui/common/text.h"

namespace inquiry::ui {

SizingWindow::SizingWindow(const Look& look, QWidget* parent) : QDialog(parent) {
  setObjectName(QStringLiteral("sizing"));
  setProperty("ownKeys", true);
  setWindowTitle(tr("How much desk do you need?"));
  setFixedWidth(look.px(480));
  auto* column = columnOf(this, {24, 20, 24, 20}, 8);
  QLabel* title = plainLabel(this, look.fonts().font(Size::Head, Weight::Strong));
  title->setText(windowTitle());
  column->addWidget(title);
  const auto field = [&](const QString& name, int most, int value) {
    auto* row = rowIn(column, 8);
    QLabel* label = plainLabel(this, look.fonts().font(Size::Body));
    label->setText(name);
    label->setWordWrap(true);
    auto* spin = new QSpinBox(this);
    spin->setRange(0, most);
    spin->setValue(value);
    spin->setGroupSeparatorShown(true);
    spin->setAccessibleName(name);
    label->setBuddy(spin);
    row->addWidget(label, 1);
    row->addWidget(spin);
    connect(spin, &QSpinBox::valueChanged, this, &SizingWindow::tell);
    return spin;
  };
  m_orders = field(tr("Orders a day, all stores together"), 1'000'000, 20);
  m_messages = field(tr("Buyer messages a day (0: not known)"), 1'000'000, 0);
  m_people = field(tr("People who answer"), 10'000, 1);
  m_people->setMinimum(1);
  m_figures = plainLabel(this, look.fonts().font(Size::Small), "text2");
  m_figures->setWordWrap(true);
  m_advice = plainLabel(this, look.fonts().font(Size::Body));
  m_advice->setWordWrap(true);
  column->addWidget(m_figures);
  column->addWidget(m_advice);
  QLabel* rule = plainLabel(this, look.fonts().font(Size::Small), "text2");
  rule->setWordWrap(true);
  rule->setText(tr("Rules of thumb: one order in ten brings a message, and one person answers about 80 a day with templates. Your own figures are better."));
  column->addWidget(rule);
  auto* buttons = rowIn(column, 8);
  buttons->addStretch(1);
  auto* close = pushButton(this, ButtonKind::Primary);
  close->setText(tr("Close"));
  buttons->addWidget(close);
  connect(close, &QPushButton::clicked, this, &QDialog::accept);
  tell();
}

void SizingWindow::tell() {
  const desk::SizingAdvice advice = desk::adviceFor({m_orders->value(), m_messages->value(), m_people->value()});
  m_figures->setText(tr("About %1 messages a day, %2 for each person.").arg(advice.messagesADay).arg(advice.messagesAPerson));
  const std::pair<const char*, QString> known[] = {
      {"more-people", tr("More messages than that many people answer in time: plan for more people.")},
      {"native", tr("The platforms' own pages would do; the desk saves you from watching all of them.")},
      {"templates", tr("Begin with templates: they answer most of what is asked again and again.")},
      {"hours", tr("Give every store its hours and targets, so that due times are right.")},
      {"groups", tr("Form groups and name who answers for each store.")},
      {"rules", tr("Sort by rules: language, store, kind of question.")},
      {"boards", tr("Let a lead look at response times once a day.")},
  };
  QStringList lines;
  for (const std::string& code : advice.codes)
    for (const auto& [id, words] : known)
      if (code == id) lines << QStringLiteral("• ") + words;
  m_advice->setText(lines.join(QLatin1Char('\n')));
  // As high as its words need at that width.
  layout()->activate();
  setMinimumHeight(layout()->totalHeightForWidth(width()));
}

}  // namespace inquiry::ui
