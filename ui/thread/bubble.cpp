#include "ui/thread/bubble.h"

#include <QCoreApplication>
#include <cmath>

#include "ui/common/text.h"
#include "ui/common/words.h"

namespace inquiry::ui {
namespace {

constexpr double kMaxWidth = 540, kSide = 12, kHead = 18, kChipHeight = 44, kLine = 16;

struct BubbleText {
  Q_DECLARE_TR_FUNCTIONS(BubbleText)
};

Size sizeOf(TimelineEntry::Kind kind) {
  using Kind = TimelineEntry::Kind;
  return kind == Kind::Incoming || kind == Kind::Outgoing ? Size::Message : kind == Kind::Note ? Size::Body : Size::Small;
}

double lineOf(const Look& look, TimelineEntry::Kind kind) {
  const Size size = sizeOf(kind);
  return look.px(size == Size::Message ? 22 : 18);
}

}  // namespace

Bubble::Bubble(TimelineEntry entry, const Look& look)
    : m_entry(std::move(entry)), m_look(look),
      m_text(m_entry.text, look.fonts().fontFor(m_entry.text, sizeOf(m_entry.kind)), lineOf(look, m_entry.kind)),
      m_trouble(m_entry.trouble, look.fonts().fontFor(m_entry.trouble, Size::Small), look.px(18)) {}

double Bubble::layOut(double width) {
  m_width = width;
  m_height = isLine() ? layOutLine(width) : layOutBubble(width);
  return m_height;
}

double Bubble::layOutLine(double width) {
  m_ground = QRectF(0, 0, width, m_look.px(kLine));
  m_textOrigin = {0, 0};
  return m_ground.height();
}

double Bubble::headWidth() const {
  const Fonts& fonts = m_look.fonts();
  double width = fonts.width(m_entry.name, Size::Small, Weight::Strong) + 8 + fonts.width(m_entry.time, Size::Small);
  if (!m_entry.icon.isEmpty()) width += 18;
  if (!m_entry.mark.isEmpty()) width += 8 + fonts.width(m_entry.mark, Size::Small);
  if (!m_entry.state.isEmpty()) width += 28 + fonts.width(m_entry.state, Size::Small);
  return width + 2;
}

QString Bubble::attachmentDetail(const Attachment& attachment) const {
  return attachment.hash.empty() ? BubbleText::tr("%1 · not loaded").arg(byteSize(attachment.size)) : byteSize(attachment.size);
}

double Bubble::layOutBubble(double width) {
  using Kind = TimelineEntry::Kind;
  const bool isAutomatic = m_entry.kind == Kind::Automatic;
  const double most = std::min(double(m_look.px(kMaxWidth)), width * 0.86);
  const double left = isAutomatic ? kSide + 22 : kSide;
  const double textHeight = m_text.layOut(most - left - kSide);
  double inner = m_text.naturalWidth();
  double y = isAutomatic ? 6 : 8;
  if (!isAutomatic) {
    inner = std::max(inner, std::min(headWidth(), most - 2 * kSide));
    y += m_look.px(kHead) + 2;
  }
  m_textOrigin = {left, y};
  y += textHeight;
  m_troubleTop = 0;
  if (!m_entry.trouble.isEmpty()) {
    y += 6;
    m_troubleTop = y;
    y += m_trouble.layOut(most - 2 * kSide - 18);
    inner = std::max(inner, m_trouble.naturalWidth() + 18);
  }
  m_attachments.clear();
  double x = kSide;
  for (const Attachment& attachment : m_entry.attachments) {
    const double name = m_look.fonts().width(shownLine(attachment.name), Size::Small, Weight::Medium);
    const double chip = std::min(most - 2 * kSide, 8 + 30 + 8 + std::max(name, m_look.fonts().width(attachmentDetail(attachment), Size::Small)) + 14);
    if (x > kSide && x + chip > most - kSide) x = kSide;
    if (x == kSide) y += 8 + (m_attachments.empty() ? 0 : m_look.px(kChipHeight));
    m_attachments.emplace_back(x, y, chip, m_look.px(kChipHeight));
    x += chip + 8;
    inner = std::max(inner, x - 8 - kSide);
  }
  if (!m_attachments.empty()) y += m_look.px(kChipHeight);
  y += isAutomatic ? 6 : 10;
  const double bubble = std::min(most, std::ceil(inner) + left + kSide);
  const bool isOurs = m_entry.kind == Kind::Outgoing || isAutomatic;
  m_ground = QRectF(isOurs ? width - bubble : 0, 0, bubble, y);
  return y;
}

void Bubble::paint(QPainter& painter, double top, const TextFlow::Selection& selection) const {
  switch (m_entry.kind) {
    case TimelineEntry::Kind::Day: return paintDay(painter, top);
    case TimelineEntry::Kind::Event: return paintEvent(painter, top);
    case TimelineEntry::Kind::Automatic: return paintAutomatic(painter, top);
    default: return paintBubble(painter, top, selection);
  }
}

void Bubble::paintDay(QPainter& painter, double top) const {
  const Theme& t = m_look.theme();
  const double text = std::ceil(m_look.fonts().width(m_entry.text, Size::Small)) + 1, side = (m_width - text) / 2 - 12;
  const double middle = std::round(top + m_height / 2);
  painter.fillRect(QRectF(0, middle, side, 1), t.line);
  painter.fillRect(QRectF(m_width - side, middle, side, 1), t.line);
  drawText(painter, m_look, {side + 12, top, text, m_height}, m_entry.text, {Size::Small, Weight::Regular, t.text2});
}

void Bubble::paintEvent(QPainter& painter, double top) const {
  const Theme& t = m_look.theme();
  const double text = std::min(std::ceil(m_look.fonts().width(m_entry.text, Size::Small)) + 1, m_width - 40), x = (m_width - text - 20) / 2;
  drawIcon(painter, m_entry.icon, 14, {x, top + (m_height - 14) / 2}, t.text2);
  drawText(painter, m_look, {x + 20, top, text, m_height}, m_entry.text, {Size::Small, Weight::Regular, t.text2});
}

void Bubble::paintAutomatic(QPainter& painter, double top) const {
  const Theme& t = m_look.theme();
  const QRectF box = m_ground.translated(0, top);
  drawRounded(painter, box, 8, QColor(), t.line2);
  drawIcon(painter, m_entry.icon, 14, {box.x() + kSide, box.y() + 8}, t.text2);
  m_text.paint(painter, box.topLeft() + m_textOrigin, t.text2);
}

void Bubble::paintBubble(QPainter& painter, double top, const TextFlow::Selection& selection) const {
  const Theme& t = m_look.theme();
  const QRectF box = m_ground.translated(0, top);
  const bool isNote = m_entry.kind == TimelineEntry::Kind::Note, isOurs = m_entry.kind == TimelineEntry::Kind::Outgoing;
  QColor border = isNote ? t.noteLine : QColor();
  if (m_entry.isTroubled) border = t.lateText;
  if (m_entry.isUncertain) border = t.warn;
  drawRounded(painter, box, 8, isNote ? t.note : isOurs ? t.bubbleOut : t.bubbleIn, border);
  const QColor text = isNote ? t.onNote : t.text, quiet = isNote ? t.onNote : t.text2;
  paintHead(painter, {box.x() + kSide, box.y() + 8, box.width() - 2 * kSide, double(m_look.px(kHead))}, text, quiet);
  m_text.paint(painter, box.topLeft() + m_textOrigin, text, selection);
  if (!m_entry.trouble.isEmpty()) {
    const QColor colour = m_entry.isUncertain ? t.warn : t.lateText;
    drawIcon(painter, m_entry.isUncertain ? QStringLiteral("unknown") : QStringLiteral("stop"), 14, {box.x() + kSide, box.y() + m_troubleTop + 2}, colour);
    m_trouble.paint(painter, box.topLeft() + QPointF(kSide + 18, m_troubleTop), colour);
  }
  paintAttachments(painter, top);
}

void Bubble::paintHead(QPainter& painter, const QRectF& box, const QColor& name, const QColor& quiet) const {
  const Fonts& fonts = m_look.fonts();
  double x = box.x(), right = box.right();
  if (!m_entry.state.isEmpty()) {
    const Theme& t = m_look.theme();
    const QColor colour = m_entry.isTroubled ? t.lateText : m_entry.isUncertain ? t.warn : quiet;
    const double width = std::ceil(fonts.width(m_entry.state, Size::Small));
    drawText(painter, m_look, {right - width - 1, box.y(), width + 1, box.height()}, m_entry.state, {Size::Small, Weight::Regular, colour});
    drawIcon(painter, m_entry.stateIcon, 14, {right - width - 19, box.y() + (box.height() - 14) / 2}, colour);
    right -= width + 27;
  }
  if (!m_entry.icon.isEmpty()) {
    drawIcon(painter, m_entry.icon, 12, {x, box.y() + (box.height() - 12) / 2}, quiet);
    x += 18;
  }
  const auto part = [&](const QString& text, Weight weight, const QColor& colour) {
    if (text.isEmpty() || x >= right) return;
    const double width = std::min(std::ceil(fonts.width(text, Size::Small, weight)) + 1, right - x);
    drawText(painter, m_look, {x, box.y(), width, box.height()}, text, {Size::Small, weight, colour});
    x += width + 8;
  };
  part(m_entry.name, Weight::Strong, name);
  part(m_entry.time, Weight::Regular, quiet);
  part(m_entry.mark, Weight::Regular, quiet);
}

void Bubble::paintAttachments(QPainter& painter, double top) const {
  const Theme& t = m_look.theme();
  for (std::size_t i = 0; i < m_attachments.size(); ++i) {
    const Attachment& attachment = m_entry.attachments[i];
    const QRectF box = m_attachments[i].translated(m_ground.x(), top);
    drawRounded(painter, box, 6, t.base, t.line2);
    const QRectF picture(box.x() + 7, box.y() + (box.height() - 30) / 2, 30, 30);
    drawRounded(painter, picture, 4, t.chip);
    const bool isImage = attachment.type.starts_with("image/");
    drawIcon(painter, isImage ? QStringLiteral("image") : QStringLiteral("file"), 16, picture.center() - QPointF(8, 8), t.text2);
    const double x = picture.right() + 8, width = box.right() - x - 8, line = m_look.px(16);
    drawText(painter, m_look, {x, box.center().y() - line, width, line}, shownLine(attachment.name), {Size::Small, Weight::Medium, t.text});
    drawText(painter, m_look, {x, box.center().y(), width, line}, attachmentDetail(attachment), {Size::Small, Weight::Regular, t.text2});
  }
}

int Bubble::attachmentAt(const QPointF& point) const {
  for (std::size_t i = 0; i < m_attachments.size(); ++i)
    if (m_attachments[i].translated(m_ground.x(), 0).contains(point)) return static_cast<int>(i);
  return -1;
}

}  // namespace inquiry::ui
