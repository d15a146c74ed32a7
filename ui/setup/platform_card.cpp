#include "ui/setup/platform_card.h"

#include <QEvent>
#include <QPainter>
#include <cmath>

#include "ui/common/arrange.h"
#include "ui/common/chips.h"
#include "ui/common/text.h"
#include "ui/common/words.h"

namespace inquiry::ui {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(AbilityTable)
};

QString abilityWord(Ability ability) {
  switch (ability) {
    case Ability::Yes: return Words::tr("yes");
    case Ability::Limited: return Words::tr("limited");
    case Ability::No: return Words::tr("not possible");
    case Ability::Absent: break;
  }
  return QStringLiteral("–");
}

}  // namespace

PlatformCard::PlatformCard(const Look& look, Marketplace marketplace, QWidget* parent) : QAbstractButton(parent), m_look(look), m_marketplace(marketplace) {
  setCheckable(true);
  setAutoExclusive(true);
  setFocusPolicy(Qt::StrongFocus);
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  setText(marketplaceName(marketplace));
}

void PlatformCard::setFacts(const PlatformFacts& facts) {
  m_summary = facts.summary;
  m_canConnect = facts.canConnect;
  setText(marketplaceName(m_marketplace));
  setAccessibleName(QStringLiteral("%1: %2").arg(text(), m_canConnect ? m_summary : tr("not in this version yet")));
  setToolTip(plainToolTip(m_summary));
  update();
}

QSize PlatformCard::sizeHint() const { return {m_look.px(200), m_look.px(64)}; }

void PlatformCard::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  const Theme& t = m_look.theme();
  drawRounded(painter, rect(), 8, isChecked() ? t.soft : underMouse() ? t.hover : t.base, t.line2);
  if (isChecked() || hasFocus()) drawFocusRing(painter, m_look, rect(), 8);
  drawLettermark(painter, m_look, {12, (height() - m_look.px(22)) / 2.0, double(m_look.px(42)), double(m_look.px(22))}, m_marketplace);
  const QRectF box(m_look.px(66), m_look.px(12), width() - m_look.px(76), m_look.px(20));
  drawText(painter, m_look, box, text(), {Size::Body, Weight::Medium, t.text});
  drawText(painter, m_look, box.translated(0, m_look.px(21)), m_canConnect ? m_summary : tr("not in this version yet"), {Size::Small, Weight::Regular, t.text2});
}

AbilityTable::AbilityTable(const Look& look, QWidget* parent) : QWidget(parent), m_look(look) {
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  setFocusPolicy(Qt::TabFocus);
  describe();
}

void AbilityTable::setLines(std::vector<AbilityLine> lines) {
  m_lines = std::move(lines);
  describe();
  setFixedHeight(heightForWidth(std::max(width(), m_look.px(420))));
  updateGeometry();
  update();
}

QStringList AbilityTable::sentences() const {
  QStringList all;
  for (const AbilityLine& line : m_lines) {
    const QString read = line.readHow.isEmpty() ? abilityWord(line.read) : QStringLiteral("%1, %2").arg(abilityWord(line.read), line.readHow);
    const QString answer = line.answerHow.isEmpty() ? abilityWord(line.answer) : QStringLiteral("%1, %2").arg(abilityWord(line.answer), line.answerHow);
    all << tr("%1: read %2; reply %3. %4", "what, whether it can be read, whether it can be answered, remark").arg(line.what, read, answer, line.note).trimmed();
  }
  return all;
}

void AbilityTable::describe() {
  setAccessibleName(tr("What the platform allows"));
  setAccessibleDescription(sentences().join(QLatin1Char('\n')));
}

std::array<double, 5> AbilityTable::columns(double width) const { return {16, width * 0.20, width * 0.42, width * 0.64, width - 12}; }

double AbilityTable::rowHeight(const AbilityLine& line, double width) const {
  const auto c = columns(width);
  const auto high = [&](const QString& text, double wide) {
    if (text.isEmpty()) return 0.0;
    return QFontMetricsF(m_look.fonts().fontFor(text, Size::Small)).boundingRect(QRectF(0, 0, wide, 4000), Qt::TextWordWrap, text).height();
  };
  const double tallest = std::max({high(line.what, c[1] - c[0] - 10), high(line.readHow, c[2] - c[1] - 30), high(line.answerHow, c[3] - c[2] - 30), high(line.note, c[4] - c[3])});
  return std::max(double(m_look.px(38)), std::ceil(tallest) + m_look.px(18));
}

int AbilityTable::heightForWidth(int width) const {
  double high = m_look.px(30) + 2;
  for (const AbilityLine& line : m_lines) high += rowHeight(line, width);
  return static_cast<int>(high);
}

void AbilityTable::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  setFixedHeight(heightForWidth(width()));
}

void AbilityTable::paintText(QPainter& painter, const QRectF& box, const QString& text, const QColor& colour) const {
  painter.setFont(m_look.fonts().fontFor(text, Size::Small));
  painter.setPen(colour);
  painter.drawText(box, Qt::TextWordWrap | Qt::AlignVCenter, text);
}

void AbilityTable::paintAbility(QPainter& painter, const QRectF& box, Ability ability, const QString& how) const {
  const Theme& t = m_look.theme();
  if (ability == Ability::Absent) return paintText(painter, box, QStringLiteral("–"), t.text2);
  const QString sign = ability == Ability::Yes ? QStringLiteral("check") : ability == Ability::Limited ? QStringLiteral("warn") : QStringLiteral("x");
  drawIcon(painter, sign, 14, {box.x(), box.center().y() - 7}, ability == Ability::Yes ? t.ok : ability == Ability::Limited ? t.warn : t.text2);
  paintText(painter, box.adjusted(20, 0, 0, 0), how.isEmpty() ? abilityWord(ability) : how, t.text);
}

void AbilityTable::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  const Theme& t = m_look.theme();
  const QRectF frame = QRectF(rect());
  drawRounded(painter, frame, 8, t.base, t.line);
  const double head = m_look.px(30), w = width();
  const auto c = columns(w);
  painter.fillRect(QRectF(1, 1, w - 2, head - 1), t.alt);
  const QStringList titles{tr("What"), tr("Read"), tr("Reply"), tr("Remark")};
  for (int i = 0; i < 4; ++i) drawText(painter, m_look, {c[static_cast<std::size_t>(i)], 0, 160, head}, titles[i], {Size::Small, Weight::Medium, t.text2});
  double y = head;
  for (const AbilityLine& line : m_lines) {
    const double row = rowHeight(line, w);
    painter.fillRect(QRectF(1, y, w - 2, 1), t.line);
    paintText(painter, {c[0], y, c[1] - c[0] - 10, row}, line.what, t.text);
    paintAbility(painter, {c[1], y, c[2] - c[1] - 10, row}, line.read, line.readHow);
    paintAbility(painter, {c[2], y, c[3] - c[2] - 10, row}, line.answer, line.answerHow);
    paintText(painter, {c[3], y, c[4] - c[3], row}, line.note, t.text2);
    y += row;
  }
  if (hasFocus()) drawFocusRing(painter, m_look, frame, 8);
}

void AbilityTable::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) describe();
  QWidget::changeEvent(event);
}

}  // namespace inquiry::ui
