#include "ui/thread/thread_heading.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <cmath>
#include <utility>

#include "ui/common/text.h"
#include "ui/common/words.h"

namespace inquiry::ui {

ThreadHeading::ThreadHeading(const Look& look, const Directory& directory, QWidget* parent) : QWidget(parent), m_look(look), m_directory(directory) {
  setObjectName(QStringLiteral("threadHeading"));
  setMouseTracking(true);
  setFocusPolicy(Qt::TabFocus);
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  connect(&directory, &Directory::changed, this, qOverload<>(&QWidget::update));
}

void ThreadHeading::setDetail(const desk::ThreadDetail& detail, Instant now) {
  m_thread = detail.thread;
  m_now = now;
  m_hasThread = true;
  m_buyer = buyerText(m_thread);
  m_order = shownLine(m_thread.orderRemoteId);
  m_due = TimeText::dueText(m_thread, now).text;
  setAccessibleName(tr("%1, order %2", "buyer and order number").arg(m_buyer, m_order.isEmpty() ? tr("none") : m_order));
  describe();
  update();
}

void ThreadHeading::setNow(Instant now) {
  m_now = now;
  const QString due = m_hasThread ? TimeText::dueText(m_thread, now).text : QString();
  if (due == m_due) return;
  m_due = due;
  describe();
  update();
}

void ThreadHeading::setLanguageUnsure(bool isUnsure) {
  if (std::exchange(m_isLanguageUnsure, isUnsure) != isUnsure) update();
}

void ThreadHeading::setTagHints(const std::vector<std::string>& tags) {
  m_hints.clear();
  for (const std::string& tag : tags) m_hints << toQt(tag);
  describe();
  update();
}

void ThreadHeading::describe() {
  QStringList shown, parts;
  for (const QString& tag : m_hints) shown << m_directory.tagText(toUtf8(tag));
  if (!m_due.isEmpty()) parts << m_due;
  if (!shown.isEmpty()) parts << tr("Suggested tags: %1. Shift+A takes them.").arg(listed(shown));
  setAccessibleDescription(spoken(parts));
}

QString ThreadHeading::hintAt(const QPointF& at) const {
  for (const auto& [box, tag] : m_hintBoxes)
    if (box.contains(at)) return tag;
  return {};
}

void ThreadHeading::clear() {
  m_hasThread = false;
  m_hints.clear();
  update();
}

void ThreadHeading::paintEvent(QPaintEvent*) {
  if (!m_hasThread) return;
  QPainter painter(this);
  paintTitle(painter, {0, 0, double(width()), double(m_look.px(24))});
  paintSubtitle(painter, {0, double(m_look.px(26)), double(width()), double(m_look.px(18))});
  if (hasFocus()) drawFocusRing(painter, m_look, m_orderBox.isNull() ? QRectF(rect()) : m_orderBox.adjusted(-3, -1, 3, 1), 4);
}

void ThreadHeading::paintTitle(QPainter& painter, const QRectF& box) {
  const Theme& t = m_look.theme();
  struct Chip {
    QString text;
    ChipStyle style;
  };
  std::vector<Chip> chips;
  const ChipStyle outlined{QColor(), t.text2, {}, t.line2, {}, Weight::Regular};
  chips.push_back({kindName(m_thread.kind), outlined});
  if (!m_thread.language.empty()) chips.push_back({m_isLanguageUnsure ? tr("%1, unsure", "language of a thread").arg(languageName(m_thread.language)) : languageName(m_thread.language), outlined});
  if (m_thread.hasCase) chips.push_back({kindName(ThreadKind::Case), {t.caseGround, t.onCase, {}, {}, {}, Weight::Regular}});
  for (const std::string& tag : m_thread.tags) {
    chips.push_back({m_directory.tagText(tag), {t.chip, t.onChip, m_directory.tagColour(shownLine(tag)), {}, {}, Weight::Regular}});
  }
  if (m_thread.status == ThreadStatus::Closed) chips.push_back({tr("Done"), {t.okSoft, t.ok, {}, {}, QStringLiteral("check"), Weight::Regular}});
  if (m_thread.status == ThreadStatus::Snoozed && m_thread.snoozedUntil)
    chips.push_back({tr("until %1").arg(m_look.times().moment(*m_thread.snoozedUntil, m_now)), {t.chip, t.onChip, {}, {}, QStringLiteral("moon"), Weight::Regular}});
  const double top = box.y() + (box.height() - m_look.px(18)) / 2;
  const double due = drawDueChip(painter, m_look, {box.right(), top}, TimeText::dueText(m_thread, m_now), QColor());
  m_dueBox = due > 0 ? QRectF(box.right() - due, top, due, m_look.px(18)) : QRectF();
  const double right = due > 0 ? m_dueBox.left() - 8 : box.right();
  // The name may take what the chips leave, and always more than half.
  double chipsWidth = 0;
  for (const Chip& chip : chips) chipsWidth += chipWidth(m_look, chip.text, chip.style) + 8;
  const double room = right - box.x(), name = std::min(std::ceil(m_look.fonts().width(m_buyer, Size::Head, Weight::Strong)) + 1, std::max(room * 0.6, room - chipsWidth));
  drawText(painter, m_look, {box.x(), box.y(), name, box.height()}, m_buyer, {Size::Head, Weight::Strong, t.text});
  double x = box.x() + name + 8;
  for (const Chip& chip : chips) {
    if (x + chipWidth(m_look, chip.text, chip.style) > right) break;
    x += drawChip(painter, m_look, {x, top}, chip.text, chip.style) + 8;
  }
  m_hintBoxes.clear();
  // Never taken for a tag the thread has: an outline, and a plus in front.
  const ChipStyle ghost{QColor(), t.text2, {}, t.line2, QStringLiteral("plus"), Weight::Regular};
  for (const QString& tag : m_hints) {
    const QString text = m_directory.tagText(toUtf8(tag));
    const double width = chipWidth(m_look, text, ghost);
    if (x + width > right) break;
    drawChip(painter, m_look, {x, top}, text, ghost);
    m_hintBoxes.emplace_back(QRectF(x, box.y(), width, box.height()), tag);
    x += width + 8;
  }
}

void ThreadHeading::paintSubtitle(QPainter& painter, const QRectF& box) {
  const Theme& t = m_look.theme();
  const StoreFace store = m_directory.store(m_thread.store);
  drawLettermark(painter, m_look, {box.x(), box.y() + 1, 32, double(m_look.px(16))}, m_thread.marketplace);
  double x = box.x() + 38;
  const auto part = [&](const QString& text, const QColor& colour) {
    if (x >= box.right()) return;
    const double width = std::min(std::ceil(m_look.fonts().width(text, Size::Small)) + 1, box.right() - x);
    drawText(painter, m_look, {x, box.y(), width, box.height()}, text, {Size::Small, Weight::Regular, colour});
    x += width;
  };
  const QString dot = QStringLiteral("  ·  ");
  part(store.name, t.text2);
  m_orderBox = QRectF();
  if (!m_order.isEmpty()) {
    part(dot + tr("Order") + QLatin1Char(' '), t.text2);
    const double from = x;
    part(m_order, t.link);
    painter.fillRect(QRectF(from, box.bottom() - 2, std::max(0.0, x - from - 1), 1), t.link);
    if (x + 20 < box.right()) drawIcon(painter, QStringLiteral("copy"), 12, {x + 4, box.y() + (box.height() - 12) / 2}, t.text2);
    m_orderBox = QRectF(from, box.y(), x - from + 18, box.height());
    x += 18;
  }
  part(dot + (m_thread.assignee.empty() ? tr("Owner: nobody") : tr("Owner %1").arg(m_directory.personName(m_thread.assignee))), t.text2);
}

void ThreadHeading::mouseReleaseEvent(QMouseEvent* event) {
  if (m_orderBox.contains(event->position())) Q_EMIT orderCopied(m_order);
  else if (m_dueBox.adjusted(-4, -3, 4, 3).contains(event->position())) Q_EMIT dueClicked();
  else if (const QString tag = hintAt(event->position()); !tag.isEmpty()) Q_EMIT tagTaken(tag);
}

void ThreadHeading::mouseMoveEvent(QMouseEvent* event) {
  const bool isDue = m_dueBox.contains(event->position()), isHint = !hintAt(event->position()).isEmpty();
  setCursor(isDue || isHint || m_orderBox.contains(event->position()) ? Qt::PointingHandCursor : Qt::ArrowCursor);
  setToolTip(isDue ? tr("Show the proof of the due time") : isHint ? tr("Suggested tag: click or Shift+A takes it") : QString());
}

void ThreadHeading::keyPressEvent(QKeyEvent* event) {
  if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Space) && !m_order.isEmpty()) Q_EMIT orderCopied(m_order);
  else QWidget::keyPressEvent(event);
}

}  // namespace inquiry::ui
