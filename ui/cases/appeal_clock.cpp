#include "ui/cases/appeal_clock.h"

#include <QEvent>
#include <QPainter>
#include <algorithm>

#include "ui/cases/appeal_words.h"
#include "ui/common/arrange.h"
#include "ui/common/chips.h"
#include "ui/common/deadline_words.h"
#include "ui/common/text.h"
#include "ui/common/words.h"

namespace inquiry::ui {

AppealClock::AppealClock(const Look& look, QWidget* parent) : QWidget(parent), m_look(look) {
  setObjectName(QStringLiteral("appealClock"));
  setFixedHeight(look.px(94));
}

void AppealClock::setDetail(const desk::AppealDetail& detail, Instant now) {
  m_detail = detail;
  setNow(now);
}

void AppealClock::setNow(Instant now) {
  m_now = now;
  describe();
  update();
}

QSize AppealClock::sizeHint() const { return {m_look.px(480), m_look.px(94)}; }

bool AppealClock::isRunning() const { return m_detail.value.state == AppealState::Writing || m_detail.value.state == AppealState::Ready; }

AppealClock::Tile AppealClock::clock() const {
  const TimeText& times = m_look.times();
  const Appeal& appeal = m_detail.value;
  const QString source = m_detail.isTimeFromPlatform ? tr("counted from the platform's mail of %1") : tr("counted from %1, as entered by hand");
  const QString from = source.arg(times.bothZones(appeal.noticedAt, m_now, toQt(m_detail.store.timeZone)));
  if (isRunning()) return {times.deadline(appeal.dueAt, m_now, toQt(m_detail.store.timeZone)), QStringLiteral("%1 · %2").arg(TimeText::dueText(appeal.dueAt, m_now).text, countdown(appeal.dueAt - m_now)), from};
  const auto at = appeal.decidedAt ? appeal.decidedAt : appeal.handedInAt;
  return {appeal.decidedAt ? tr("Decided") : tr("Handed in"), at ? times.moment(*at, m_now) : QString(), from};
}

std::vector<AppealClock::Tile> AppealClock::tiles() const {
  const auto isRequired = [](const desk::AppealNeed& need) { return need.isRequired; };
  const auto isThere = [](const desk::AppealNeed& need) { return need.isRequired && need.isMet; };
  const auto wanted = std::count_if(m_detail.needs.begin(), m_detail.needs.end(), isRequired), there = std::count_if(m_detail.needs.begin(), m_detail.needs.end(), isThere);
  const auto files = static_cast<int>(m_detail.evidence.size());
  return {clock(), {tr("Evidence"), tr("%1 of %2").arg(there).arg(wanted), tr("%n file(s)", nullptr, files)}, {tr("State"), appealStateName(m_detail.value.state), shownLine(m_detail.value.decision)}};
}

void AppealClock::describe() {
  QStringList parts;
  for (const Tile& tile : tiles()) parts << tile.title << tile.figure << tile.detail;
  QString source = deadlineSource(m_detail.clockSource);
  if (!m_detail.clockSourceDate.empty()) source += QStringLiteral(" · ") + shownLine(m_detail.clockSourceDate);
  parts << source;
  parts.removeAll(QString());
  setAccessibleName(spoken(parts));
  setToolTip(plainToolTip(source));
}

void AppealClock::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  const Theme& t = m_look.theme();
  painter.fillRect(rect(), t.base);
  painter.fillRect(QRect(0, 0, width(), 1), t.line);
  painter.fillRect(QRect(0, height() - 1, width(), 1), t.line);
  const auto all = tiles();
  const Due state = isRunning() ? TimeText::dueText(m_detail.value.dueAt, m_now).due : Due::None;
  if (const QColor bar = dueBarColour(t, state); bar.isValid()) painter.fillRect(QRect(0, 0, 4, height() - 1), bar);
  const double shares[] = {0.0, 0.58, 0.76, 1.0}, line = m_look.px(18), top = m_look.px(9);
  for (std::size_t i = 0; i < all.size(); ++i) {
    const double left = width() * shares[i] + 16, wide = width() * (shares[i + 1] - shares[i]) - 24;
    if (i > 0) painter.fillRect(QRectF(width() * shares[i], 0, 1, height() - 1), t.line);
    drawText(painter, m_look, {left, top, wide, line}, all[i].title, {Size::Small, Weight::Regular, t.text2});
    const QColor colour = i == 0 && state == Due::Late ? t.lateText : t.text;
    drawText(painter, m_look, {left, top + line + 1, wide, line + 4.0}, all[i].figure, {i == 0 ? Size::Head : Size::Body, Weight::Strong, colour});
    drawText(painter, m_look, {left, top + 2 * line + 6, wide, line}, all[i].detail, {Size::Small, Weight::Regular, t.text2});
  }
  // Every clock names what it stands on.
  const QString source = QStringList{deadlineSource(m_detail.clockSource), shownLine(m_detail.clockSourceDate)}.join(QStringLiteral(" · "));
  drawText(painter, m_look, {16, top + 3 * line + 6, width() * shares[1] - 24, line}, source, {Size::Small, Weight::Regular, t.text2});
}

void AppealClock::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) {
    describe();
    update();
  }
  QWidget::changeEvent(event);
}

}  // namespace inquiry::ui
