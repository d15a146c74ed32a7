#include "ui/cases/case_facts.h"

#include <QPainter>

#include "ui/cases/case_words.h"
#include "ui/common/arrange.h"
#include "ui/common/chips.h"
#include "ui/common/text.h"
#include "ui/common/words.h"

namespace inquiry::ui {

CaseFacts::CaseFacts(const Look& look, QWidget* parent) : QWidget(parent), m_look(look) { setFixedHeight(look.px(76)); }

void CaseFacts::setCase(const Case& value, Instant now, const QString& zone) {
  m_case = value;
  m_zone = zone;
  setNow(now);
}

void CaseFacts::setNow(Instant now) {
  m_now = now;
  describe();
  update();
}

QSize CaseFacts::sizeHint() const { return {m_look.px(480), m_look.px(76)}; }

std::vector<CaseFacts::Tile> CaseFacts::tiles() const {
  const TimeText& times = m_look.times();
  Tile due{tr("Answer by"), tr("no date"), caseDueSource(m_case)};
  if (!isOpen(m_case)) {
    due = {tr("Closed"), m_case.closedAt ? times.moment(*m_case.closedAt, m_now) : QString(), caseOutcome(m_case)};
  } else if (m_case.turn == CaseTurn::Us && m_case.dueAt) {
    due = {times.deadline(*m_case.dueAt, m_now, m_zone), TimeText::dueText(*m_case.dueAt, m_now).text, caseDueSource(m_case)};
  } else if (m_case.dueAt) {
    due = {tr("Until"), times.moment(*m_case.dueAt, m_now), caseDueSource(m_case)};
  }
  const QString amount = caseAmount(m_case);
  const QString counts = !m_case.countsAgainstUs ? tr("The platform does not say") : *m_case.countsAgainstUs ? tr("Counts against us") : tr("Does not count");
  return {due,
          {tr("Amount"), amount.isEmpty() ? tr("not named") : amount, m_case.wanted.empty() ? QString() : tr("The buyer wants: %1").arg(caseActionName(m_case.wanted))},
          {tr("Whose turn"), caseTurnText(m_case.turn), caseState(m_case)},
          {tr("Reputation"), counts, tr("read %1").arg(times.moment(m_case.readAt, m_now))}};
}

void CaseFacts::describe() {
  QStringList parts;
  for (const Tile& tile : tiles()) parts << tile.title << tile.figure << tile.detail;
  parts.removeAll(QString());
  setAccessibleName(spoken(parts));
  setToolTip(plainToolTip(caseDueTip(m_case)));
}

void CaseFacts::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  const Theme& t = m_look.theme();
  painter.fillRect(rect(), t.base);
  painter.fillRect(QRect(0, height() - 1, width(), 1), t.line);
  const auto all = tiles();
  const bool isRunning = m_case.turn == CaseTurn::Us && m_case.dueAt;
  const Due state = isRunning ? TimeText::dueText(*m_case.dueAt, m_now).due : Due::None;
  if (const QColor bar = dueBarColour(t, state); bar.isValid()) painter.fillRect(QRect(0, 0, 4, height() - 1), bar);
  // The deadline needs both times and its source: it has the widest tile.
  const double shares[] = {0.0, 0.37, 0.58, 0.79, 1.0};
  for (std::size_t i = 0; i < all.size(); ++i) {
    const double left = width() * shares[i] + 16, wide = width() * (shares[i + 1] - shares[i]) - 24, line = m_look.px(18);
    if (i > 0) painter.fillRect(QRectF(width() * shares[i], 0, 1, height() - 1), t.line);
    const double top = m_look.px(9);
    drawText(painter, m_look, {left, top, wide, line}, all[i].title, {Size::Small, Weight::Regular, t.text2});
    const QColor colour = i == 0 && state == Due::Late ? t.lateText : t.text;
    drawText(painter, m_look, {left, top + line + 1, wide, line + 4.0}, all[i].figure, {i == 0 ? Size::Head : Size::Body, Weight::Strong, colour});
    drawText(painter, m_look, {left, top + 2 * line + 6, wide, line}, all[i].detail, {Size::Small, Weight::Regular, t.text2});
  }
}

}  // namespace inquiry::ui
