// The lower half of the page: when who is told by which way, and what became of it.
#include <QHeaderView>
#include <algorithm>

#include "core/domain/team.h"
#include "ui/common/alarm_text.h"
#include "ui/common/text.h"
#include "ui/settings/channels_page.h"

namespace inquiry::ui {
namespace {

QString outcomeText(const std::string& outcome) {
  if (outcome == "delivered") return ChannelsPage::tr("delivered");
  if (outcome == "later") return ChannelsPage::tr("tried again later");
  if (outcome == "refused") return ChannelsPage::tr("refused");
  return ChannelsPage::tr("given up");
}

QString stepText(const std::string& step) {
  if (step == "summary") return ChannelsPage::tr("summary");
  if (step == "test") return ChannelsPage::tr("test");
  const auto kind = alarmKindNamed(step);
  return kind ? alarmKind(*kind) : shownLine(step);
}

}  // namespace

void ChannelsPage::fillSteps() {
  heading(tr("Warnings before a deadline"));
  note(tr("Each step is told once, when so much of the time has passed. 100 % means: missed."));
  for (std::size_t i = 0; i < m_state.plan.steps.size(); ++i) {
    const AlarmStep& step = m_state.plan.steps[i];
    StepRow made;
    auto* row = rowIn(&column(), 8);
    made.percent = new QSpinBox(page());
    made.percent->setRange(1, 100);
    made.percent->setValue(step.percent);
    made.percent->setSuffix(tr(" %"));
    made.percent->setObjectName(QStringLiteral("channels.step%1").arg(i + 1));
    made.percent->setAccessibleName(tr("Warning %1: percent of the time").arg(i + 1));
    made.percent->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    row->addWidget(made.percent);
    const QString prefix = QStringLiteral("channels.step%1.").arg(i + 1);
    made.lead = check(row, tr("the lead, too"), prefix + QStringLiteral("lead"), step.toLead);
    row->addStretch(1);
    const auto add = [&](const QString& text, const std::string& way) {
      auto* line = rowIn(&column(), 8);
      line->addSpacing(look().px(24));
      const bool isOn = std::find(step.ways.begin(), step.ways.end(), way) != step.ways.end();
      QCheckBox* box = check(line, text, prefix + toQt(way), isOn);
      box->setAccessibleName(tr("Warning %1: %2", "number, way of an alert").arg(i + 1).arg(text));
      line->addStretch(1);
      made.ways.emplace_back(way, box);
    };
    add(tr("Notice on this computer"), std::string(kDesktopWay));
    add(tr("Sound"), std::string(kSoundWay));
    for (const desk::ChannelRow& channel : m_state.channels) add(shownLine(channel.channel.name), channel.channel.id);
    m_steps.push_back(std::move(made));
  }
  if (!m_steps.empty()) remember(tr("Warnings before a deadline"), QStringLiteral("warning percent step escalation"), QStringLiteral("channels.step1"));
}

void ChannelsPage::fillPlan() {
  const AlarmPlan& plan = m_state.plan;
  m_lead = new QComboBox(page());
  m_lead->addItem(tr("Nobody"), QString());
  for (const desk::PersonRow& person : m_directory.people())
    if (!isGroup(person.id)) m_lead->addItem(m_directory.personName(person.id.value), toQt(person.id.value));
  m_lead->setCurrentIndex(std::max(0, m_lead->findData(toQt(plan.lead.value))));
  field(tr("Lead"), m_lead, QStringLiteral("channels.lead"), QStringLiteral("lead escalation"));
  m_handOn = check(&column(), tr("Hand on what nobody picks up: to a colleague, then to the lead"), QStringLiteral("channels.handOn"), plan.isHandingOn);
  const auto percent = [this](const QString& label, const char* name, int value) {
    auto* box = new QSpinBox(page());
    box->setRange(1, 100);
    box->setValue(value);
    box->setSuffix(tr(" %"));
    field(label, box, QLatin1String(name));
    return box;
  };
  m_colleagueAt = percent(tr("To a colleague after"), "channels.colleagueAt", plan.colleagueAt);
  m_leadAt = percent(tr("To the lead after"), "channels.leadAt", plan.leadAt);
  m_daily = check(&column(), tr("Daily round: walk through every store"), QStringLiteral("channels.daily"), plan.hasDailyRound);
  m_roundHour = new QSpinBox(page());
  m_roundHour->setRange(0, 23);
  m_roundHour->setValue(plan.roundAt / 60);
  m_roundHour->setSuffix(tr(":00"));
  field(tr("It begins at, by the store's clock"), m_roundHour, QStringLiteral("channels.roundHour"));
  m_weekly = check(&column(), tr("Weekly health check on Monday at 9"), QStringLiteral("channels.weekly"), plan.hasWeeklyCheck);
  auto* row = rowIn(&column(), 6);
  connect(button(row, tr("Keep this plan"), QStringLiteral("channels.savePlan"), ButtonKind::Primary), &QPushButton::clicked, this, [this] { Q_EMIT planAsked(typedPlan()); });
  row->addStretch(1);
}

AlarmPlan ChannelsPage::typedPlan() const {
  AlarmPlan plan = m_state.plan;
  plan.steps.clear();
  for (const StepRow& row : m_steps) {
    AlarmStep step{row.percent->value(), row.lead->isChecked(), {}};
    for (const auto& [way, box] : row.ways)
      if (box->isChecked()) step.ways.push_back(way);
    plan.steps.push_back(std::move(step));
  }
  plan.lead.value = toUtf8(m_lead->currentData().toString());
  plan.isHandingOn = m_handOn->isChecked();
  plan.colleagueAt = m_colleagueAt->value();
  plan.leadAt = m_leadAt->value();
  plan.hasDailyRound = m_daily->isChecked();
  plan.hasWeeklyCheck = m_weekly->isChecked();
  plan.roundAt = m_roundHour->value() * 60 + plan.roundAt % 60;
  return plan;
}

void ChannelsPage::fillLog() {
  heading(tr("What was sent"));
  if (m_state.log.empty()) {
    note(tr("Nothing has been sent yet. Send a test to see whether a channel works."));
    return;
  }
  auto* rows = table({tr("Time"), tr("Channel"), tr("What"), tr("Outcome"), tr("Answer")}, QStringLiteral("channels.log"));
  rows->setAccessibleName(tr("What was sent"));
  rows->horizontalHeader()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
  rows->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
  for (const desk::DeliveryRow& each : m_state.log) {
    const int at = rows->rowCount();
    rows->insertRow(at);
    const QString when = look().times().moment(each.at, m_now), what = each.messages > 1 ? tr("%1, %n message(s)", "kind", static_cast<int>(each.messages)).arg(stepText(each.step)) : stepText(each.step);
    const QString answer = each.code.empty() ? (each.status == 0 ? QString() : QString::number(each.status)) : (each.status == 0 ? shownLine(each.code) : QStringLiteral("%1 · %2").arg(each.status).arg(shownLine(each.code)));
    rows->setItem(at, 0, tableCell(when, tr("%1, %2, %3, %4", "time, channel, what, outcome").arg(when, shownLine(each.channel), what, outcomeText(each.outcome))));
    rows->setItem(at, 1, tableCell(shownLine(each.channel)));
    rows->setItem(at, 2, tableCell(what));
    rows->setItem(at, 3, tableCell(outcomeText(each.outcome)));
    rows->setItem(at, 4, tableCell(answer));
  }
  column().addWidget(rows);
}

}  // namespace inquiry::ui
