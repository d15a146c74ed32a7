#include "ui/shell/status_strip.h"

#include <QEvent>
#include <QPainter>
#include <QTimer>
#include <algorithm>

#include "ui/common/arrange.h"
#include "ui/common/chips.h"
#include "ui/common/health_text.h"
#include "ui/common/icons.h"
#include "ui/common/text.h"
#include "ui/models/directory.h"

namespace inquiry::ui {
namespace {

// More names than these push the other parts out of a narrow window: the tooltip tells them all.
constexpr int kNamed = 3, kLeastHealth = 150;

bool isTroubled(const desk::StoreRow& row) { return !row.isOnlyImported && row.health.state != HealthState::Ok; }

}  // namespace

StatusStrip::StatusStrip(const Look& look, QWidget* parent) : QWidget(parent), m_look(look) {
  setObjectName(QStringLiteral("statusStrip"));
  setFixedHeight(look.px(26));
  auto* row = rowOf(this, {4, 1, 4, 0}, 0);
  m_health = part(QStringLiteral("stores"));
  m_sync = part(QStringLiteral("sync"));
  m_outbox = part(QStringLiteral("go.outbox"));
  m_online = part(QStringLiteral("stores"));
  m_coverage = part(QStringLiteral("coverage"));
  m_people = part(QStringLiteral("go.mine"));
  m_person = part(QStringLiteral("person.switch"));
  m_time = part(QStringLiteral("settings"));
  for (QPushButton* button : {m_health, m_sync, m_outbox, m_online, m_coverage, m_people}) row->addWidget(button);
  row->addStretch(1);
  row->addWidget(m_person);
  row->addWidget(m_time);
  connect(&look, &Look::changed, this, [this] {
    restyle();
    show();
  });
  restyle();
  show();
}

QPushButton* StatusStrip::part(const QString& command) {
  auto* button = pushButton(this, ButtonKind::Flat);
  button->setObjectName(QStringLiteral("part"));
  button->setIconSize({12, 12});
  button->setProperty("command", command);
  button->setFocusPolicy(Qt::TabFocus);
  connect(button, &QPushButton::clicked, this, [this, command] { Q_EMIT commandAsked(command); });
  return button;
}

void StatusStrip::setStatus(const desk::StatusLine& status, std::int64_t outbox, std::int64_t outboxNeedsPerson) {
  m_status = status;
  m_outboxCount = outbox;
  m_outboxAsks = outboxNeedsPerson;
  show();
}

void StatusStrip::setNow(Instant now) {
  m_now = now;
  show();
}

void StatusStrip::setStores(std::vector<desk::StoreRow> stores) {
  m_stores = std::move(stores);
  show();
}

void StatusStrip::setPeople(const QStringList& names, const QStringList& byStore) {
  m_names = names;
  m_dutyByStore = byStore;
  show();
}

void StatusStrip::setPerson(const QString& name) {
  m_personName = name;
  show();
}

QPushButton* StatusStrip::button(const QString& command) const {
  for (QPushButton* button : findChildren<QPushButton*>())
    if (button->property("command").toString() == command) return button;
  return nullptr;
}

// Two names say who to turn to; the rest is a number.
void StatusStrip::showPeople() {
  m_person->setVisible(!m_personName.isEmpty());
  m_person->setIcon(icon(QStringLiteral("group")));
  m_person->setText(m_person->fontMetrics().elidedText(m_personName, Qt::ElideRight, m_look.px(120)));
  m_person->setAccessibleName(tr("Signed in: %1").arg(m_personName));
  m_person->setToolTip(plainToolTip(tr("Signed in: %1. Press to hand over to somebody else.").arg(m_personName)));
  m_people->setVisible(!m_names.isEmpty());
  m_people->setIcon(icon(QStringLiteral("headset")));
  QString names = m_names.mid(0, 2).join(tr(", ", "between two names"));
  if (m_names.size() > 2) names += QStringLiteral(" +%1").arg(m_names.size() - 2);
  m_people->setText(m_isCompact ? names : tr("On duty: %1").arg(names));
  const QString byStore = m_dutyByStore.join(QLatin1Char('\n'));
  m_people->setToolTip(plainToolTip(byStore));
  m_people->setAccessibleDescription(byStore);
  m_people->setAccessibleName(tr("On duty: %1").arg(m_names.join(tr(", ", "between two names"))));
}

void StatusStrip::setCompact(bool isCompact) {
  m_isCompact = isCompact;
  show();
}

void StatusStrip::say(const QString& text) {
  m_said = text;
  show();
  QTimer::singleShot(8000, this, [this, text] {
    if (m_said == text) m_said.clear();
    show();
  });
}

QString StatusStrip::healthLine() const {
  const QString stores = tr("%n store(s)", nullptr, static_cast<int>(m_status.stores));
  if (m_status.stores == 0) return m_status.storesOnlyImported > 0 ? tr("Imported, not connected") : tr("No store connected");
  if (!m_status.worst || m_status.worst->health.state == HealthState::Ok) return m_isCompact || worstAge(m_stores, m_now) != SyncAge::Fresh ? stores : tr("%1 · all fine").arg(stores);
  const auto said = [](const desk::StoreRow& row) { return QStringLiteral("%1: %2").arg(Directory::storeName(row.store.id, row.store.name), healthSentence(row.health)); };
  QStringList troubled{said(*m_status.worst)};
  for (const desk::StoreRow& row : m_stores)
    if (isTroubled(row) && row.store.id != m_status.worst->store.id) troubled << said(row);
  // A sentence that was just said has the room first.
  const auto most = static_cast<qsizetype>(m_isCompact || !m_said.isEmpty() ? 1 : kNamed);
  const int unnamed = static_cast<int>(troubled.size() - std::min(most, troubled.size()));
  QStringList parts = troubled.mid(0, most);
  if (!m_isCompact) parts.prepend(stores);
  if (unnamed > 0) parts << tr("+%1", "so many more stores in trouble").arg(unnamed);
  return parts.join(QStringLiteral(" · "));
}

QString StatusStrip::troubledStores() const {
  QStringList lines;
  for (const desk::StoreRow& row : m_stores)
    if (isTroubled(row)) lines << tr("%1: %2. %3", "store, what is wrong, what to do").arg(Directory::storeName(row.store.id, row.store.name), healthSentence(row.health), healthStep(row.health));
  return lines.join(QLatin1Char('\n'));
}

QString StatusStrip::syncLine() const {
  const TimeText& times = m_look.times();
  if (m_status.importing) {
    const QString count = times.locale().toString(static_cast<qlonglong>(m_status.importing->messages));
    if (m_status.importing->isPaused) return tr("Import paused · %1 messages").arg(count);
    return m_isCompact ? tr("Import %1", "number of messages").arg(count) : tr("Importing earlier messages · %1 read").arg(count);
  }
  if (!m_status.lastSyncAt) return tr("Not synced yet");
  const SyncAge age = worstAge(m_stores, m_now);
  const QString lag = ageLength(m_now - *m_status.lastSyncAt);
  const QString when = m_isCompact ? times.clock(*m_status.lastSyncAt) : tr("Synced %1 · %2 ago", "time, how long ago").arg(times.moment(*m_status.lastSyncAt, m_now), lag);
  if (age == SyncAge::Fresh) return when;
  const auto late = std::count_if(m_stores.begin(), m_stores.end(), [&](const desk::StoreRow& row) { return storeAge(row, m_now) == age; });
  return QStringLiteral("%1 · %2").arg(when, tr("%n store(s) %1", "how many stores are 'lagging' or 'far behind'", static_cast<int>(late)).arg(ageWord(age)));
}

QIcon StatusStrip::dotIcon(const QColor& colour) const {
  QPixmap image(QSize(24, 24));
  image.setDevicePixelRatio(2);
  image.fill(Qt::transparent);
  QPainter painter(&image);
  drawDot(painter, {6, 6}, 8, colour);
  return QIcon(image);
}

void StatusStrip::restyle() {
  const Theme& t = m_look.theme();
  setStyleSheet(QStringLiteral("#part { border: 0; border-radius: 0; min-height: 24px; max-height: 24px; padding: 0 10px; font-size: %1px; color: %2; }"
                               "#part:hover { background: %3; color: %4; } #part:focus { border: 2px solid %5; padding: 0 8px; min-height: 20px; max-height: 20px; }")
                    .arg(m_look.fonts().body() - 1)
                    .arg(t.text2.name(), t.hover.name(), t.text.name(), t.accent.name()));
}

void StatusStrip::show() {
  const Theme& t = m_look.theme();
  const TimeText& times = m_look.times();
  const QString health = healthLine();
  if (!m_said.isEmpty()) showHealth(health, m_look.px(280));
  m_health->setToolTip(plainToolTip(troubledStores()));
  m_health->setAccessibleDescription(troubledStores());
  const bool isFine = (!m_status.worst || m_status.worst->health.state == HealthState::Ok) && worstAge(m_stores, m_now) == SyncAge::Fresh;
  m_health->setIcon(dotIcon(m_status.stores == 0 ? t.line2 : isFine ? t.ok : t.warn));
  m_sync->setVisible(m_status.stores > 0);
  const SyncAge age = worstAge(m_stores, m_now);
  m_sync->setIcon(age == SyncAge::Fresh ? icon(QStringLiteral("refresh")) : icon(ageIcon(age), ageColour(t, age)));
  m_sync->setText(syncLine());
  m_outbox->setIcon(icon(QStringLiteral("send")));
  QString outbox = m_isCompact ? QString::number(m_outboxCount) : tr("Outbox %1").arg(m_outboxCount);
  if (m_outboxAsks > 0) outbox += QStringLiteral(" · ") + tr("%n ask(s) you", nullptr, static_cast<int>(m_outboxAsks));
  m_outbox->setText(outbox);
  m_outbox->setAccessibleName(tr("Outbox %1").arg(m_outboxCount));
  m_online->setIcon(icon(QStringLiteral("online")));
  m_online->setText(!m_status.offline ? tr("Online") : m_status.offlineSince ? tr("Offline since %1").arg(times.moment(*m_status.offlineSince, m_now)) : tr("Offline"));
  m_coverage->setIcon(icon(m_said.isEmpty() ? QStringLiteral("database") : QStringLiteral("info")));
  const QString count = times.locale().toString(static_cast<qlonglong>(m_status.messages));
  QString coverage = m_isCompact ? count : m_status.completeSince ? tr("%1 messages · complete since %2").arg(count, times.shortDate(*m_status.completeSince)) : tr("%1 messages").arg(count);
  if (m_status.notIndexed > 0 && !m_isCompact) coverage += tr(" · %1 not searchable yet").arg(times.locale().toString(static_cast<qlonglong>(m_status.notIndexed)));
  const QString told = m_said.isEmpty() ? coverage : m_said;
  m_time->setText(QStringLiteral("%1 %2").arg(times.ownCity(), times.clock(m_now)));
  showPeople();
  m_coverage->setText(m_said.isEmpty() ? coverage : m_coverage->fontMetrics().elidedText(m_said, Qt::ElideRight, roomForSaid()));
  m_coverage->setToolTip(plainToolTip(told));
  if (m_said.isEmpty()) showHealth(health, roomForHealth());
  for (QPushButton* button : {m_sync, m_online, m_time}) button->setAccessibleName(button->text());
  m_coverage->setAccessibleName(told);
  QStringList lines;
  for (const desk::StoreRow& row : m_stores) lines << QStringLiteral("%1: %2 · %3").arg(Directory::storeName(row.store.id, row.store.name), storeSentence(row), syncSentence(row, times, m_now));
  m_sync->setAccessibleDescription(lines.join(QLatin1Char('\n')));
  m_sync->setToolTip(plainToolTip(lines.join(QLatin1Char('\n'))));
}

void StatusStrip::showHealth(const QString& health, int room) {
  m_health->setText(m_health->fontMetrics().elidedText(health, Qt::ElideRight, room));
  m_health->setAccessibleName(health);
  m_health->setMinimumWidth(std::min(m_health->sizeHint().width(), m_look.px(kLeastHealth)));
}

// Names of stores give way: they may not keep the window from being made smaller.
int StatusStrip::roomForHealth() const {
  int room = width() - m_look.px(56);
  for (const QPushButton* button : {m_sync, m_outbox, m_online, m_coverage, m_people, m_person, m_time})
    if (!button->isHidden()) room -= button->sizeHint().width();
  return std::max(room, m_look.px(kLeastHealth) - m_look.px(36));
}

// What the other parts leave for a sentence.
int StatusStrip::roomForSaid() const {
  int room = width() - 60;
  for (const QPushButton* button : {m_health, m_sync, m_outbox, m_online, m_people, m_person, m_time})
    if (!button->isHidden()) room -= button->sizeHint().width();
  return std::max(room, m_look.px(120));
}

void StatusStrip::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  show();
}

void StatusStrip::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  const Theme& t = m_look.theme();
  painter.fillRect(rect(), t.window);
  painter.fillRect(QRect(0, 0, width(), 1), t.line);
  for (const QPushButton* button : {m_health, m_sync, m_outbox, m_online, m_coverage})
    if (button->isVisible() && (button != m_coverage || m_people->isVisible())) painter.fillRect(QRect(button->geometry().right(), 6, 1, height() - 11), t.line);
}

void StatusStrip::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) show();
  QWidget::changeEvent(event);
}

}  // namespace inquiry::ui
