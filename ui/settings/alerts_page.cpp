#include "ui/settings/alerts_page.h"

#include <QCheckBox>
#include <QTimeEdit>

namespace inquiry::ui {

AlertsPage::AlertsPage(const Look& look, QWidget* parent) : SettingsPage(look, QStringLiteral("page.alerts"), parent) {}

QString AlertsPage::title() const { return tr("Alerts"); }

QStringList AlertsPage::kinds() {
  return {QStringLiteral("store-down"), QStringLiteral("backlog"), QStringLiteral("grant-expiring"), QStringLiteral("answer-waits"), QStringLiteral("watched-unanswered"),
          QStringLiteral("rule-matched"), QStringLiteral("automation-paused"),
          QStringLiteral("deadline-near"), QStringLiteral("deadline-missed"), QStringLiteral("deadline-for-lead"), QStringLiteral("handed-on"), QStringLiteral("daily-round"), QStringLiteral("health-report")};
}

QString AlertsPage::kindText(const QString& kind) {
  if (kind == QLatin1String("store-down")) return tr("A store is not synced any more");
  if (kind == QLatin1String("backlog")) return tr("Too many threads wait for a reply");
  if (kind == QLatin1String("grant-expiring")) return tr("A sign-in ends soon");
  if (kind == QLatin1String("answer-waits")) return tr("A reply waits for a decision");
  if (kind == QLatin1String("rule-matched")) return tr("A rule asks to look at a thread");
  if (kind == QLatin1String("automation-paused")) return tr("Automatic replies of a store rest");
  if (kind == QLatin1String("deadline-near")) return tr("A deadline comes near");
  if (kind == QLatin1String("deadline-missed")) return tr("A deadline was missed");
  if (kind == QLatin1String("deadline-for-lead")) return tr("A deadline that the lead is told of");
  if (kind == QLatin1String("handed-on")) return tr("A thread was handed on");
  if (kind == QLatin1String("daily-round")) return tr("The daily round begins");
  if (kind == QLatin1String("health-report")) return tr("The weekly health check is ready");
  return tr("A watched thread has no reply yet");
}

void AlertsPage::setValues(const Values& values) {
  m_values = values;
  if (isBuilt()) rebuild();
}

void AlertsPage::fill() {
  auto* level = new QComboBox(page());
  level->addItem(tr("Silent: only the alert centre"), QStringLiteral("silent"));
  level->addItem(tr("Badge: a number on the program's icon"), QStringLiteral("badge"));
  level->addItem(tr("Badge and a notice"), QStringLiteral("banner"));
  level->addItem(tr("Badge, a notice and a sound"), QStringLiteral("sound"));
  level->setCurrentIndex(std::max(0, level->findData(m_values.level)));
  connect(level, &QComboBox::activated, this, [this, level] {
    m_values.level = level->currentData().toString();
    Q_EMIT changed();
  });
  field(tr("How to notify"), level, QStringLiteral("alerts.level"), QStringLiteral("alerts notifications silent badge banner sound"));
  note(tr("Notices name store, order and deadline, never a buyer. Every alert stays in the alert centre until somebody acknowledges it."));
  addSwitch(tr("Also while I work in the window"), QStringLiteral("alerts.whileActive"), m_values.whileActive);
  addSwitch(tr("Closing the window leaves the desk running in the tray"), QStringLiteral("alerts.closeToTray"), m_values.closeToTray);
  addQuiet();
  addKinds();
  column().addStretch(1);
}

void AlertsPage::addSwitch(const QString& text, const QString& objectName, bool& value) {
  auto* box = new QCheckBox(text, page());
  box->setObjectName(objectName);
  box->setChecked(value);
  column().addWidget(box);
  remember(text, QStringLiteral("alerts notices tray close active"), objectName);
  connect(box, &QCheckBox::clicked, this, [this, &value](bool isOn) {
    value = isOn;
    Q_EMIT changed();
  });
}

void AlertsPage::addQuiet() {
  heading(tr("Quiet hours"));
  const bool isOn = m_values.hasQuietHours;
  auto* on = new QCheckBox(tr("No notice and no sound at certain hours"), page());
  on->setObjectName(QStringLiteral("alerts.quiet"));
  on->setChecked(isOn);
  column().addWidget(on);
  remember(on->text(), QStringLiteral("quiet hours night do not disturb"), on->objectName());
  auto* from = new QTimeEdit(m_values.quietFrom, page());
  auto* until = new QTimeEdit(m_values.quietUntil, page());
  for (QTimeEdit* each : {from, until}) {
    each->setDisplayFormat(QStringLiteral("HH:mm"));
    each->setEnabled(isOn);
    each->setMaximumWidth(look().px(120));
  }
  field(tr("From"), from, QStringLiteral("alerts.quietFrom"), QStringLiteral("quiet hours from"));
  field(tr("Until"), until, QStringLiteral("alerts.quietUntil"), QStringLiteral("quiet hours until"));
  from->setMaximumWidth(look().px(120));
  until->setMaximumWidth(look().px(120));
  const auto keep = [this, on, from, until] {
    for (QTimeEdit* each : {from, until}) each->setEnabled(on->isChecked());
    m_values.hasQuietHours = on->isChecked();
    m_values.quietFrom = from->time();
    m_values.quietUntil = until->time();
    Q_EMIT changed();
  };
  connect(on, &QCheckBox::clicked, this, keep);
  connect(from, &QTimeEdit::timeChanged, this, keep);
  connect(until, &QTimeEdit::timeChanged, this, keep);
}

void AlertsPage::addKinds() {
  heading(tr("What to alert about"));
  for (const QString& kind : kinds()) {
    auto* box = new QCheckBox(kindText(kind), page());
    box->setObjectName(QStringLiteral("alerts.kind.") + kind);
    box->setChecked(m_values.kinds.value(kind, true));
    column().addWidget(box);
    remember(box->text(), QStringLiteral("alert kind notice"), box->objectName());
    connect(box, &QCheckBox::clicked, this, [this, kind](bool isOn) {
      m_values.kinds.insert(kind, isOn);
      Q_EMIT changed();
    });
  }
}

}  // namespace inquiry::ui
