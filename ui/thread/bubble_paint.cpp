#include <cmath>

#include "ui/common/text.h"
#include "ui/thread/bubble.h"

// How the entries of a conversation look.
namespace inquiry::ui {
namespace {

using Kind = TimelineEntry::Kind;

constexpr double kSide = 12, kHead = 18;

}  // namespace

std::vector<TextSelection> Bubble::selections(const Marks& marks) const {
  const Theme& t = m_look.theme();
  std::vector<TextSelection> all;
  for (const TextSpan& link : m_links) all.push_back({link.from, link.to, t.link, QColor(), true});
  for (const TextSpan& mark : m_marks) all.push_back({mark.from, mark.to, t.text, t.warnSoft, true});
  for (const TextSpan& hit : marks.hits) all.push_back({hit.from, hit.to, t.onUnderFour, t.underFour, false});
  if (marks.selection.to > marks.selection.from) all.push_back(marks.selection);
  return all;
}

void Bubble::paint(QPainter& painter, double top, const Marks& marks) const {
  switch (m_entry.kind) {
    case Kind::Day: return paintDay(painter, top);
    case Kind::Event:
    case Kind::Older: paintEvent(painter, top); break;
    case Kind::Automatic: paintAutomatic(painter, top, marks); break;
    default: paintBubble(painter, top, marks); break;
  }
  if (marks.isCurrent) drawFocusRing(painter, m_look, m_ground.translated(0, top).adjusted(-3, -3, 3, 3), 10);
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
  const bool isOlder = m_entry.kind == Kind::Older;
  const QString step = isOlder ? spotText(m_spots.front()) : QString();
  const double link = isOlder ? std::ceil(m_look.fonts().width(step, Size::Small)) + 9 : 0;
  const double text = std::min(std::ceil(m_look.fonts().width(m_entry.text, Size::Small)) + 1, m_width - 40 - link), x = (m_width - text - link - 20) / 2;
  drawIcon(painter, m_entry.icon, 14, {x, top + (m_height - 14) / 2}, t.text2);
  drawText(painter, m_look, {x + 20, top, text, m_height}, m_entry.text, {Size::Small, Weight::Regular, t.text2});
  if (!isOlder) return;
  const QRectF box(x + 20 + text + 8, top, link - 8, m_height);
  drawText(painter, m_look, box, step, {Size::Small, Weight::Regular, t.link});
  painter.fillRect(QRectF(box.x(), std::round(box.center().y() + 8), box.width() - 1, 1), t.link);
}

void Bubble::paintAutomatic(QPainter& painter, double top, const Marks& marks) const {
  const Theme& t = m_look.theme();
  const QRectF box = m_ground.translated(0, top);
  drawRounded(painter, box, 8, QColor(), t.line2);
  drawIcon(painter, m_entry.icon, 14, {box.x() + kSide, box.y() + 8}, t.text2);
  m_text.paint(painter, box.topLeft() + m_textOrigin, t.text2, selections(marks));
  paintSpots(painter, top);
}

void Bubble::paintBubble(QPainter& painter, double top, const Marks& marks) const {
  const Theme& t = m_look.theme();
  const QRectF box = m_ground.translated(0, top);
  const bool isNote = m_entry.kind == Kind::Note, isOurs = m_entry.kind == Kind::Outgoing;
  QColor border = isNote ? t.noteLine : QColor();
  if (m_entry.isTroubled) border = t.late;
  if (m_entry.isUncertain) border = t.warn;
  drawRounded(painter, box, 8, isNote ? t.note : isOurs ? t.bubbleOut : t.bubbleIn, border);
  const QColor text = isNote ? t.onNote : t.text, quiet = isNote ? t.onNote : t.text2;
  paintHead(painter, {box.x() + kSide, box.y() + 8, box.width() - 2 * kSide, double(m_look.px(kHead))}, text, quiet);
  m_text.paint(painter, box.topLeft() + m_textOrigin, text, selections(marks));
  paintTranslation(painter, box, text, quiet);
  if (!m_entry.trouble.isEmpty()) {
    const QColor colour = m_entry.isUncertain ? t.warn : t.lateText;
    drawIcon(painter, m_entry.isUncertain ? QStringLiteral("unknown") : QStringLiteral("stop"), 14, {box.x() + kSide, box.y() + m_troubleTop + 2}, colour);
    m_trouble.paint(painter, box.topLeft() + QPointF(kSide + 18, m_troubleTop), colour);
  }
  paintSpots(painter, top);
}

void Bubble::paintTranslation(QPainter& painter, const QRectF& box, const QColor& text, const QColor& quiet) const {
  if (m_translation.text.isEmpty()) return;
  const Theme& t = m_look.theme();
  const double left = box.x() + kSide, top = box.y() + m_translationTop;
  painter.fillRect(QRectF(left, top - 7, box.width() - 2 * kSide, 1), t.line2);
  const QColor head = m_translation.isDoubtful ? t.warn : quiet;
  drawIcon(painter, m_translation.isDoubtful ? QStringLiteral("warn") : QStringLiteral("globe"), 14, {left, top + 2}, head);
  m_translationHead.paint(painter, {left + 18, top}, head);
  m_translationText.paint(painter, {left, top + m_translationHead.height() + 2}, text);
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

void Bubble::paintSpots(QPainter& painter, double top) const {
  const Theme& t = m_look.theme();
  for (const BubbleSpot& spot : m_spots) {
    const QRectF box = spot.box.translated(0, top);
    if (spot.kind == BubbleSpot::Kind::Attachment) {
      paintAttachment(painter, box, static_cast<std::size_t>(spot.index));
      continue;
    }
    drawText(painter, m_look, box, spotText(spot), {Size::Small, Weight::Regular, t.link});
    painter.fillRect(QRectF(box.x(), std::round(box.center().y() + 8), box.width() - 2, 1), t.link);
  }
}

void Bubble::paintAttachment(QPainter& painter, const QRectF& box, std::size_t index) const {
  const Theme& t = m_look.theme();
  const Attachment& attachment = m_entry.attachments[index];
  const AttachmentFace& face = m_faces[index];
  const bool hasFailed = face.state == AttachmentFace::State::Failed;
  drawRounded(painter, box, 6, t.base, hasFailed ? t.late : t.line2);
  const QRectF picture(box.x() + 7, box.y() + (box.height() - 30) / 2, 30, 30);
  drawRounded(painter, picture, 4, t.chip);
  const bool isImage = attachment.type.starts_with("image/");
  if (!face.picture.isNull()) painter.drawPixmap(picture, face.picture, QRectF(face.picture.rect()));
  else drawIcon(painter, hasFailed ? QStringLiteral("stop") : isImage ? QStringLiteral("image") : QStringLiteral("file"), 16, picture.center() - QPointF(8, 8), hasFailed ? t.lateText : t.text2);
  const double x = picture.right() + 8, width = box.right() - x - 8, line = m_look.px(16);
  drawText(painter, m_look, {x, box.center().y() - line, width, line}, shownLine(attachment.name), {Size::Small, Weight::Medium, t.text});
  drawText(painter, m_look, {x, box.center().y(), width, line}, attachmentDetail(index), {Size::Small, Weight::Regular, hasFailed ? t.lateText : t.text2});
}

}  // namespace inquiry::ui
