#include "ui/settings/automation_page.h"

#include <QSpinBox>

#include "ui/common/text.h"
#include "ui/common/words.h"
#include "ui/settings/rule_words.h"

namespace inquiry::ui {

AutomationPage::AutomationPage(const Look& look, QWidget* parent) : SettingsPage(look, QStringLiteral("page.automation"), parent) {}

QString AutomationPage::title() const { return tr("Automatic replies"); }

void AutomationPage::setStores(std::vector<desk::AutomationRow> stores) {
  m_stores = std::move(stores);
  if (isBuilt()) rebuild();
}

void AutomationPage::fill() {
  note(tr("Automatic replies are off until you switch them on for a store. Angry, repeated and after-sale messages always go to a person, and no automatic reply stops a platform's clock."));
  remember(tr("Automatic replies"), QStringLiteral("automation robot auto reply pause limit"), QStringLiteral("automation.again"));
  auto* reading = rowIn(&column());
  QPushButton* again = button(reading, tr("Read the figures again"), QStringLiteral("automation.again"));
  reading->addStretch(1);
  connect(again, &QPushButton::clicked, this, &AutomationPage::shown);
  if (m_stores.empty()) note(tr("Connect a store first."));
  for (const desk::AutomationRow& row : m_stores) addStore(row);
  column().addStretch(1);
}

QString AutomationPage::stateText(const desk::AutomationRow& row) const {
  if (!row.platformAllows) return tr("Not possible: %1 forbids automatic replies, or counts them against the account.").arg(marketplaceName(row.marketplace));
  if (row.mode == StoreMode::DisplayOnly) return tr("Off: this store only shows messages.");
  if (row.mode != StoreMode::Automation) return tr("Off");
  const QString since = row.pausedAt ? look().times().date(*row.pausedAt) : QString();
  if (row.paused == "sync") return tr("Paused since %1, because the store cannot be synced. It goes on after a clean sync.").arg(since);
  if (row.paused == "person") return tr("Paused by a person since %1.").arg(since);
  return tr("On");
}

QString AutomationPage::figuresText(const desk::AutomationRow& row) const {
  const std::int64_t all = row.people + row.machines;
  QString text = tr("Last 7 days: %1 automatic replies, %2 % of all replies.").arg(row.queued).arg(all == 0 ? 0 : row.machines * 100 / all);
  QStringList withheld;
  for (const auto& [why, count] : row.withheld) withheld << QStringLiteral("%1: %2").arg(withheldWords(why)).arg(count);
  if (!withheld.isEmpty()) text += QLatin1Char(' ') + tr("Kept back: %1").arg(withheld.join(QStringLiteral(" · ")));
  return text;
}

void AutomationPage::addStore(const desk::AutomationRow& row) {
  const QString number = QString::number(&row - m_stores.data());
  heading(shownLine(row.name));
  note(stateText(row));
  // Nothing to switch, to pause or to limit.
  if (!row.platformAllows) return;
  note(figuresText(row));
  auto* buttons = rowIn(&column());
  const bool isOn = row.mode == StoreMode::Automation;
  QPushButton* right = button(buttons, isOn ? tr("Switch off") : tr("Switch on"), QStringLiteral("automation.right.") + number);
  right->setAccessibleDescription(shownLine(row.name));
  right->setEnabled(isOn || (row.platformAllows && row.mode == StoreMode::Reply));
  connect(right, &QPushButton::clicked, this, [this, store = row.store, isOn] { Q_EMIT rightAsked(store, !isOn); });
  const bool isPaused = !row.paused.empty();
  QPushButton* pause = button(buttons, isPaused ? tr("Go on") : tr("Pause"), QStringLiteral("automation.pause.") + number);
  pause->setAccessibleDescription(shownLine(row.name));
  pause->setEnabled(isOn);
  connect(pause, &QPushButton::clicked, this, [this, store = row.store, isPaused] { Q_EMIT pauseAsked(store, !isPaused); });
  buttons->addStretch(1);
  if (isOn) addCaps(row);
}

void AutomationPage::addCaps(const desk::AutomationRow& row) {
  const QString number = QString::number(&row - m_stores.data());
  const auto spin = [&](const QString& label, const QString& name, int most, std::int64_t value) {
    auto* made = new QSpinBox(page());
    made->setRange(1, most);
    made->setValue(static_cast<int>(value));
    made->setAccessibleDescription(shownLine(row.name));
    field(label, made, QStringLiteral("automation.") + name + QLatin1Char('.') + number);
    return made;
  };
  QSpinBox* perThread = spin(tr("Automatic replies in one conversation"), QStringLiteral("perThread"), 3, row.perThread);
  QSpinBox* hours = spin(tr("… within so many hours"), QStringLiteral("hours"), 720, row.periodHours);
  QSpinBox* perHour = spin(tr("Of the whole store in an hour, at most"), QStringLiteral("perHour"), 1000, row.perHour);
  auto* saving = rowIn(&column());
  QPushButton* keep = button(saving, tr("Save limits"), QStringLiteral("automation.caps.") + number);
  saving->addStretch(1);
  connect(keep, &QPushButton::clicked, this, [this, store = row.store, perThread, hours, perHour] { Q_EMIT capsAsked(store, {perThread->value(), hours->value(), perHour->value()}); });
}

}  // namespace inquiry::ui
