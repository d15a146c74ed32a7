#include "ui/settings/outage_box.h"

#include <QCheckBox>
#include <QPlainTextEdit>
#include <QSpinBox>

#include "ui/common/arrange.h"
#include "ui/common/text.h"

namespace inquiry::ui {

QString patrolStepText(const desk::PatrolStep& step) {
  if (step.id == "amazon") return OutageBox::tr("Open Buyer-Seller Messages in Seller Central, once for every site of the account.");
  if (step.id == "webmail") return OutageBox::tr("Open the mailbox of the shop in its webmail; look into Junk, too.");
  if (step.id == "page") return OutageBox::tr("Open the message page of the platform in the browser.");
  if (step.id == "new") return OutageBox::tr("Look for new messages since the last patrol or sync.");
  if (step.id == "forward") return OutageBox::tr("Forward what must not wait to a mailbox that this desk reads.");
  if (step.id == "notices") return OutageBox::tr("Look whether the notification mails come in here: the store may name their mailbox.");
  if (step.id == "answer") return OutageBox::tr("Answer there what cannot wait; the desk takes those answers in when the store is back.");
  if (step.id == "cases") return OutageBox::tr("Look at claims, returns and cancellations that have a deadline.");
  return shownLine(step.text);
}

OutageBox::OutageBox(const Look& look, const desk::OutagePlan& plan, const Words& words, Instant now, Shows shows, QWidget* parent)
    : QWidget(parent), m_look(look), m_plan(plan), m_words(words) {
  setObjectName(m_words.name);
  columnOf(this, {0, 4, 0, 4}, 4);
  QLabel* head = plainLabel(this, m_look.fonts().font(Size::Small, Weight::Strong));
  head->setText(m_words.isOutage ? tr("This store is out of reach: walk through the patrol list") : tr("Outage plan: what to do by hand while this store is out of reach"));
  head->setObjectName(m_words.name + QStringLiteral(".head"));
  head->setWordWrap(true);
  layout()->addWidget(head);
  if (shows == Shows::Steps) addSteps();
  else addList(now);
}

QString OutageBox::lastLine(Instant now) const {
  QString text = m_plan.lastAt ? tr("Last patrol %1 by %2").arg(m_look.times().moment(*m_plan.lastAt, now), m_words.lastBy) : tr("No patrol yet");
  if (m_words.isOutage && (!m_plan.nextAt || *m_plan.nextAt <= now)) text += QStringLiteral(" · ") + tr("due now");
  else if (m_plan.nextAt && *m_plan.nextAt > now) text += QStringLiteral(" · ") + tr("next due %1").arg(m_look.times().moment(*m_plan.nextAt, now));
  if (m_plan.lookSince) text += QStringLiteral(" · ") + tr("look for messages since %1").arg(m_look.times().moment(*m_plan.lookSince, now));
  return text;
}

void OutageBox::addList(Instant now) {
  auto& column = static_cast<QVBoxLayout&>(*layout());
  QLabel* last = plainLabel(this, m_look.fonts().font(Size::Small), "text2");
  last->setObjectName(m_words.name + QStringLiteral(".last"));
  last->setWordWrap(true);
  last->setText(lastLine(now));
  column.addWidget(last);
  for (std::size_t i = 0; i < m_plan.steps.size(); ++i) {
    const auto& tick = m_plan.ticks[i];
    QString text = patrolStepText(m_plan.steps[i]);
    if (tick) text += QStringLiteral(" · ") + tr("done %1", "a step of the patrol list").arg(m_look.times().moment(tick->at, now));
    // An ampersand that somebody typed is no key.
    auto* box = new QCheckBox(QString(text).replace(QLatin1Char('&'), QStringLiteral("&&")), this);
    box->setObjectName(QStringLiteral("%1.step%2").arg(m_words.name).arg(i + 1));
    box->setAccessibleName(tr("Step %1 of %2 at %3: %4").arg(i + 1).arg(m_plan.steps.size()).arg(m_words.title, text));
    box->setChecked(tick.has_value());
    connect(box, &QCheckBox::clicked, this, [this, i](bool isDone) { Q_EMIT ticked(static_cast<int>(i), isDone); });
    column.addWidget(box);
  }
  auto* row = rowIn(&column, 6);
  QPushButton* edit = pushButton(this);
  edit->setText(tr("Edit the steps…"));
  edit->setObjectName(m_words.name + QStringLiteral(".edit"));
  edit->setAccessibleName(tr("Edit the steps of the outage plan: %1").arg(m_words.title));
  connect(edit, &QPushButton::clicked, this, [this] { Q_EMIT stepsAsked(true); });
  row->addWidget(edit);
  QPushButton* emergency = pushButton(this);
  emergency->setText(tr("Emergency contacts and notice for buyers…"));
  emergency->setObjectName(m_words.name + QStringLiteral(".emergency"));
  emergency->setAccessibleName(tr("Emergency contacts and notice for buyers: %1").arg(m_words.title));
  connect(emergency, &QPushButton::clicked, this, &OutageBox::emergencyAsked);
  row->addWidget(emergency);
  row->addStretch(1);
}

void OutageBox::addSteps() {
  auto& column = static_cast<QVBoxLayout&>(*layout());
  auto* text = new QPlainTextEdit(this);
  text->setObjectName(m_words.name + QStringLiteral(".text"));
  text->setAccessibleName(tr("Steps of the outage plan of %1, one a line").arg(m_words.title));
  text->setTabChangesFocus(true);
  QStringList lines;
  for (const desk::PatrolStep& step : m_plan.steps) lines << patrolStepText(step);
  text->setPlainText(lines.join(QLatin1Char('\n')));
  text->setMaximumHeight(m_look.px(140));
  column.addWidget(text);
  auto* row = rowIn(&column, 6);
  QLabel* label = plainLabel(this, m_look.fonts().font(Size::Small));
  label->setText(tr("A round every"));
  auto* minutes = new QSpinBox(this);
  minutes->setObjectName(m_words.name + QStringLiteral(".minutes"));
  minutes->setAccessibleName(tr("Minutes between two patrols at %1").arg(m_words.title));
  minutes->setRange(static_cast<int>(desk::kShortestPatrol / std::chrono::minutes(1)), static_cast<int>(desk::kLongestPatrol / std::chrono::minutes(1)));
  minutes->setValue(static_cast<int>(m_plan.interval / std::chrono::minutes(1)));
  minutes->setSuffix(tr(" min"));
  const auto button = [&](const QString& title, const char* part) {
    QPushButton* made = pushButton(this);
    made->setText(title);
    made->setObjectName(m_words.name + QLatin1Char('.') + QLatin1String(part));
    made->setAccessibleName(QStringLiteral("%1: %2").arg(title, m_words.title));
    row->addWidget(made);
    return made;
  };
  row->addWidget(label);
  row->addWidget(minutes);
  QPushButton* keep = button(tr("Keep these steps"), "keep");
  QPushButton* usual = button(tr("Use the desk's steps"), "usual");
  QPushButton* back = button(tr("Cancel"), "cancel");
  row->addStretch(1);
  connect(keep, &QPushButton::clicked, this, [this, text, minutes] {
    // Untouched, they stay the desk's own, in every language.
    QStringList shown;
    for (const desk::PatrolStep& step : m_plan.steps) shown << patrolStepText(step);
    const QStringList written = text->toPlainText().split(QLatin1Char('\n'));
    Q_EMIT planWritten(m_plan.isDefault && written == shown ? QStringList() : written, minutes->value());
  });
  connect(usual, &QPushButton::clicked, this, [this, minutes] { Q_EMIT planWritten({}, minutes->value()); });
  connect(back, &QPushButton::clicked, this, [this] { Q_EMIT stepsAsked(false); });
}

}  // namespace inquiry::ui
