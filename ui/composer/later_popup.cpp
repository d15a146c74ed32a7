#include "ui/composer/later_popup.h"

#include <QDateTime>
#include <QKeyEvent>
#include <algorithm>

#include "ui/common/arrange.h"

namespace inquiry::ui {
namespace {

Instant instantOf(const QDateTime& when) { return Instant::fromMillis(when.toMSecsSinceEpoch()); }

QDateTime dateTimeOf(Instant at, const QTimeZone& zone) { return QDateTime::fromMSecsSinceEpoch(at.millis(), zone); }

}  // namespace

LaterPopup::LaterPopup(const Look& look, QWidget* parent) : QFrame(parent, Qt::Popup), m_look(look) {
  setObjectName(QStringLiteral("laterPopup"));
  setFrameShape(QFrame::StyledPanel);
  auto* column = columnOf(this, {12, 10, 12, 12}, 6);
  m_title = plainLabel(this, look.fonts().font(Size::Body, Weight::Strong));
  column->addWidget(m_title);
  auto* row = rowIn(column, 6);
  m_time = new QDateTimeEdit(this);
  m_time->setCalendarPopup(true);
  m_time->setTimeSpec(Qt::LocalTime);
  m_take = pushButton(this);
  setSmall(m_take);
  row->addWidget(m_time, 1);
  row->addWidget(m_take);
  m_anyway = new QCheckBox(this);
  column->addWidget(m_anyway);
  m_case = plainLabel(this, look.fonts().font(Size::Small), "text2");
  m_case->setWordWrap(true);
  column->addWidget(m_case);
  setMinimumWidth(look.px(340));
  connect(m_take, &QPushButton::clicked, this, &LaterPopup::chooseTyped);
}

void LaterPopup::chooseTyped() {
  // The field shows the wall clock of one's own zone.
  const Instant at = instantOf(QDateTime(m_time->date(), m_time->time(), m_look.times().ownZone()));
  if (!m_due || at <= *m_due || m_warnedOf == at) return choose(at);
  m_warnedOf = at;
  m_case->setText(tr("That is after the deadline, %1. Press once more to send it so late.").arg(m_look.times().moment(*m_due, m_now)));
  adjustSize();
}

// Enter takes what has the focus: a popup is no dialog, where a button would do so by itself.
void LaterPopup::keyPressEvent(QKeyEvent* event) {
  if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter) return QFrame::keyPressEvent(event);
  if (auto* button = qobject_cast<QAbstractButton*>(focusWidget())) return button->click();
  chooseTyped();
}

std::vector<LaterPopup::Preset> LaterPopup::presets(const TimeText& times, Instant now, const QString& storeZone, const std::optional<Instant>& due) {
  const QTimeZone own = times.ownZone(), store(storeZone.toLatin1());
  std::vector<Preset> all;
  const auto add = [&](const QString& text, const QDateTime& when) {
    const Instant at = instantOf(when);
    if (at > now + std::chrono::minutes(1)) all.push_back({QStringLiteral("%1 · %2").arg(text, times.deadline(at, now, storeZone)) + (due && at > *due ? QStringLiteral(" · ") + tr("after the deadline") : QString()), at});
  };
  const QDateTime here = dateTimeOf(now, own);
  const auto at = [](const QDateTime& day, int days, int hour, const QTimeZone& zone) { return QDateTime(day.date().addDays(days), QTime(hour, 0), zone); };
  const int toMonday = 8 - here.date().dayOfWeek();
  add(tr("In one hour"), here.addSecs(3600));
  add(tr("This evening"), at(here, 0, 18, own));
  add(tr("Tomorrow morning"), at(here, 1, 9, own));
  if (toMonday > 1) add(tr("Monday morning"), at(here, toMonday, 9, own));
  if (store.isValid() && !storeZone.isEmpty() && store.offsetFromUtc(here) != own.offsetFromUtc(here)) {
    const QDateTime there = dateTimeOf(now, store);
    add(tr("9 in the morning for the buyer"), at(there, there.time().hour() < 9 ? 0 : 1, 9, store));
  }
  std::sort(all.begin(), all.end(), [](const Preset& a, const Preset& b) { return a.at < b.at; });
  return all;
}

void LaterPopup::open(const QPoint& bottomRight, Instant now, const QString& storeZone, const std::optional<Instant>& due) {
  m_now = now;
  m_due = due;
  m_warnedOf.reset();
  retire(m_presets);
  m_buttons.clear();
  m_presets = new QWidget(this);
  auto* column = columnOf(m_presets, {}, 2);
  for (const Preset& preset : presets(m_look.times(), now, storeZone, due)) {
    QPushButton* button = pushButton(m_presets, ButtonKind::Flat);
    button->setText(preset.text);
    button->setStyleSheet(QStringLiteral("text-align: left;"));
    connect(button, &QPushButton::clicked, this, [this, at = preset.at] { choose(at); });
    column->addWidget(button);
    m_buttons << button;
  }
  static_cast<QVBoxLayout*>(layout())->insertWidget(1, m_presets);
  m_presets->show();
  m_title->setText(tr("Send later"));
  m_take->setText(tr("Send at this time"));
  m_time->setAccessibleName(tr("Time to send at, %1", "city").arg(m_look.times().ownCity()));
  const QDateTime next = m_look.times().own(now + std::chrono::hours(2));
  m_time->setDateTime(QDateTime(next.date(), QTime(next.time().hour(), 0)));
  m_anyway->setText(tr("Send it even if the buyer writes before"));
  m_anyway->setChecked(false);
  m_case->setText(tr("Otherwise a new message of the buyer turns it back into a draft and tells you. If this desk does not run or has no network at that time and it becomes more than 15 minutes "
                     "late, it waits for your decision."));
  setAccessibleName(m_title->text());
  adjustSize();
  move(bottomRight - QPoint(width(), height()));
  show();
  if (!m_buttons.isEmpty()) m_buttons.constFirst()->setFocus(Qt::PopupFocusReason);
}

void LaterPopup::choose(Instant at) {
  hide();
  Q_EMIT chosen({at, m_anyway->isChecked() ? IfBuyerWrites::Send : IfBuyerWrites::Cancel});
}

}  // namespace inquiry::ui
