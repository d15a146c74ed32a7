#include "ui/thread/bubble.h"

#include <QCoreApplication>
#include <cmath>

#include "ui/common/text.h"
#include "ui/common/words.h"

namespace inquiry::ui {
namespace {

using Kind = TimelineEntry::Kind;

constexpr double kMaxWidth = 540, kSide = 12, kHead = 18, kChipHeight = 44, kLine = 16;

struct BubbleText {
  Q_DECLARE_TR_FUNCTIONS(BubbleText)
};

Size sizeOf(Kind kind) {
  return kind == Kind::Incoming || kind == Kind::Outgoing ? Size::Message : kind == Kind::Note ? Size::Body : Size::Small;
}

double lineOf(const Look& look, Kind kind) {
  const Size size = sizeOf(kind);
  return look.px(size == Size::Message ? 22 : 18);
}

}  // namespace

Bubble::Bubble(TimelineEntry entry, const Look& look)
    : m_entry(std::move(entry)), m_look(look), m_text({}, {}, 1),
      m_trouble(m_entry.trouble, look.fonts().fontFor(m_entry.trouble, Size::Small), look.px(18)), m_translationHead({}, {}, 1), m_translationText({}, {}, 1), m_faces(m_entry.attachments.size()) {
  for (std::size_t i = 0; i < m_faces.size(); ++i)
    if (!m_entry.attachments[i].hash.empty()) m_faces[i].state = AttachmentFace::State::Local;
  setText(m_entry.text);
}

bool Bubble::isLine() const { return m_entry.kind == Kind::Day || m_entry.kind == Kind::Event || m_entry.kind == Kind::Older; }

void Bubble::setText(const QString& text) {
  m_text = TextFlow(text, m_look.fonts().fontFor(text, sizeOf(m_entry.kind)), lineOf(m_look, m_entry.kind));
  m_links = isLine() ? std::vector<TextSpan>() : linksIn(text);
  m_marks = marksIn(text);
}

QString Bubble::wholeText() const { return m_entry.quoted.isEmpty() ? m_entry.text : m_entry.text + QStringLiteral("\n\n") + m_entry.quoted; }

void Bubble::unfold(bool isUnfolded) {
  if (m_entry.quoted.isEmpty() || m_isUnfolded == isUnfolded) return;
  m_isUnfolded = isUnfolded;
  setText(isUnfolded ? wholeText() : m_entry.text);
}

void Bubble::setTranslation(const BubbleTranslation& translation) {
  m_translation = translation;
  m_translationHead = TextFlow(translation.head, m_look.fonts().fontFor(translation.head, Size::Small), m_look.px(18));
  m_translationText = TextFlow(translation.text, m_look.fonts().fontFor(translation.text, sizeOf(m_entry.kind)), lineOf(m_look, m_entry.kind));
}

void Bubble::setFace(std::size_t index, const AttachmentFace& face) {
  if (index < m_faces.size()) m_faces[index] = face;
}

double Bubble::layOut(double width) {
  m_width = width;
  m_spots.clear();
  m_height = isLine() ? layOutLine(width) : layOutBubble(width);
  return m_height;
}

double Bubble::layOutLine(double width) {
  m_ground = QRectF(0, 0, width, m_look.px(kLine));
  m_textOrigin = {0, 0};
  if (m_entry.kind == Kind::Older) {
    m_ground.setHeight(m_look.px(28));
    m_spots.push_back({BubbleSpot::Kind::Step, m_ground, 0});
  }
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

QString Bubble::attachmentDetail(std::size_t index) const {
  const Attachment& attachment = m_entry.attachments[index];
  const QString size = byteSize(attachment.size);
  switch (m_faces[index].state) {
    case AttachmentFace::State::Loading: return BubbleText::tr("%1 · loading…").arg(size);
    case AttachmentFace::State::Local: return BubbleText::tr("%1 · click to open").arg(size);
    case AttachmentFace::State::Failed: return m_faces[index].trouble;
    case AttachmentFace::State::Remote: break;
  }
  return m_entry.message.value == 0 ? size : BubbleText::tr("%1 · click to load").arg(size);
}

double Bubble::layOutBubble(double width) {
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
  y = layOutTranslation(y + textHeight, most, inner);
  y = layOutTrouble(y, most, inner);
  y = layOutSpots(y, most, inner);
  y = layOutAttachments(y, most, inner);
  y += isAutomatic ? 6 : 10;
  const double bubble = std::min(most, std::ceil(inner) + left + kSide);
  const bool isOurs = m_entry.kind == Kind::Outgoing || isAutomatic;
  m_ground = QRectF(isOurs ? width - bubble : 0, 0, bubble, y);
  for (BubbleSpot& spot : m_spots) spot.box.translate(m_ground.x(), 0);
  return y;
}

double Bubble::layOutTranslation(double y, double most, double& inner) {
  m_translationTop = 0;
  if (m_translation.text.isEmpty()) return y;
  m_translationTop = y + 13;
  const double width = most - 2 * kSide - 18, head = m_translationHead.layOut(width), text = m_translationText.layOut(width + 18);
  inner = std::max({inner, m_translationHead.naturalWidth() + 18, m_translationText.naturalWidth()});
  return m_translationTop + head + 2 + text;
}

double Bubble::layOutTrouble(double y, double most, double& inner) {
  m_troubleTop = 0;
  if (m_entry.trouble.isEmpty()) return y;
  m_troubleTop = y + 6;
  inner = std::max(inner, m_trouble.naturalWidth() + 18);
  y = m_troubleTop + m_trouble.layOut(most - 2 * kSide - 18);
  inner = std::max(inner, m_trouble.naturalWidth() + 18);
  return y;
}

double Bubble::layOutSpots(double y, double most, double& inner) {
  const double line = m_look.px(24);
  const auto add = [&](BubbleSpot spot, double x) {
    const double width = std::min(most - 2 * kSide, std::ceil(m_look.fonts().width(spotText(spot), Size::Small)) + 2);
    spot.box = QRectF(x, y, width, line);
    m_spots.push_back(spot);
    inner = std::max(inner, x + width - kSide);
    return x + width + 16;
  };
  if (!m_entry.quoted.isEmpty()) {
    y += 2;
    add({BubbleSpot::Kind::Fold, {}, 0}, m_textOrigin.x());
    y += line;
  }
  if (m_entry.steps.empty()) return y;
  double x = kSide + (m_entry.trouble.isEmpty() ? 0 : 18);
  for (std::size_t i = 0; i < m_entry.steps.size(); ++i) x = add({BubbleSpot::Kind::Step, {}, static_cast<int>(i)}, x);
  return y + line;
}

double Bubble::layOutAttachments(double y, double most, double& inner) {
  const double height = m_look.px(kChipHeight);
  double x = kSide;
  bool isFirst = true;
  for (std::size_t i = 0; i < m_entry.attachments.size(); ++i) {
    const double name = m_look.fonts().width(shownLine(m_entry.attachments[i].name), Size::Small, Weight::Medium);
    const double chip = std::min(most - 2 * kSide, 8 + 30 + 8 + std::max(name, m_look.fonts().width(attachmentDetail(i), Size::Small)) + 14);
    if (x > kSide && x + chip > most - kSide) x = kSide;
    if (x == kSide) y += 8 + (isFirst ? 0 : height);
    isFirst = false;
    m_spots.push_back({BubbleSpot::Kind::Attachment, {x, y, chip, height}, static_cast<int>(i)});
    x += chip + 8;
    inner = std::max(inner, x - 8 - kSide);
  }
  return isFirst ? y : y + height;
}

QString Bubble::spotText(const BubbleSpot& spot) const {
  if (spot.kind == BubbleSpot::Kind::Step) return m_entry.steps[static_cast<std::size_t>(spot.index)].text;
  if (m_entry.kind == Kind::Automatic) return m_isUnfolded ? BubbleText::tr("Show one line") : BubbleText::tr("Show all of it");
  return m_isUnfolded ? BubbleText::tr("Hide what is quoted") : BubbleText::tr("··· %n quoted line(s)", nullptr, m_entry.quotedLines);
}

std::optional<BubbleSpot> Bubble::spotAt(const QPointF& point) const {
  for (const BubbleSpot& spot : m_spots)
    if (spot.box.contains(point)) return spot;
  return {};
}

QString Bubble::spanAt(const std::vector<TextSpan>& spans, qsizetype position) const {
  for (const TextSpan& span : spans)
    if (position >= span.from && position < span.to) return m_text.text().mid(span.from, span.to - span.from);
  return {};
}

QStringList Bubble::links() const {
  QStringList all;
  for (const TextSpan& span : m_links) all << m_text.text().mid(span.from, span.to - span.from);
  all.removeDuplicates();
  return all;
}

}  // namespace inquiry::ui
