#include "ui/thread/conversation_view.h"

#include <QPainter>
#include <QScrollBar>

namespace inquiry::ui {
namespace {

constexpr int kMargin = 20, kGap = 12, kBottom = 16;

}  // namespace

ConversationView::ConversationView(const Look& look, const Directory& directory, PerfProbe& probe, QWidget* parent)
    : QAbstractScrollArea(parent), m_look(look), m_directory(directory), m_probe(probe) {
  setObjectName(QStringLiteral("conversation"));
  setFrameShape(NoFrame);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  setFocusPolicy(Qt::StrongFocus);
  viewport()->setMouseTracking(true);
  setAttribute(Qt::WA_InputMethodEnabled, false);
  verticalScrollBar()->setSingleStep(44);
  connect(&look, &Look::changed, viewport(), qOverload<>(&QWidget::update));
}

double ConversationView::contentWidth() const { return std::max(200, viewport()->width() - 2 * kMargin); }

void ConversationView::fill(const desk::ThreadDetail& detail, Instant now) {
  m_bubbles.clear();
  for (TimelineEntry& entry : timelineOf(detail, m_look, m_directory, now, m_moods)) {
    Bubble& bubble = m_bubbles.emplace_back(std::move(entry), m_look);
    if (m_unfolded.contains(bubble.entry().message)) bubble.unfold(true);
    if (const auto translated = m_translations.find(bubble.entry().message); translated != m_translations.end() && bubble.entry().message.value != 0) bubble.setTranslation(translated->second);
  }
  for (Bubble& bubble : m_bubbles)
    for (std::size_t i = 0; i < bubble.entry().attachments.size(); ++i)
      if (const auto face = m_faces.find({bubble.entry().message, static_cast<int>(i)}); face != m_faces.end()) bubble.setFace(i, face->second);
}

void ConversationView::setDetail(const desk::ThreadDetail& detail, Instant now, Jump jump) {
  QScrollBar* bar = verticalScrollBar();
  const bool atBottom = bar->value() >= bar->maximum() - 4;
  const double fromBottom = m_contentHeight - bar->value();
  const MessageId keep = m_selected >= 0 ? at(m_selected).entry().message : MessageId{};
  m_selected = -1;
  if (jump == Jump::ToNewest) {
    m_unfolded.clear();
    m_faces.clear();
    m_search.clear();
  }
  fill(detail, now);
  m_hasOlder = detail.hasOlder;
  m_isOlderAsked = false;
  layOut();
  collectHits();
  if (jump == Jump::ToNewest) {
    m_anchor = m_position = 0;
    bar->setValue(bar->maximum());
  } else {
    for (std::size_t i = 0; i < m_bubbles.size(); ++i)
      if (keep.value != 0 && m_bubbles[i].entry().message == keep) m_selected = static_cast<int>(i);
    bar->setValue(atBottom ? bar->maximum() : static_cast<int>(m_contentHeight - fromBottom));
  }
  describe();
  viewport()->update();
}

void ConversationView::clear() {
  m_bubbles.clear();
  m_tops.clear();
  m_hits.clear();
  m_translations.clear();
  m_search.clear();
  m_selected = -1;
  m_contentHeight = 0;
  verticalScrollBar()->setRange(0, 0);
  viewport()->update();
}

void ConversationView::layOut() {
  m_tops.clear();
  double y = kBottom;
  for (Bubble& bubble : m_bubbles) {
    m_tops.push_back(y);
    y += bubble.layOut(contentWidth()) + kGap;
  }
  m_contentHeight = y - kGap + kBottom;
  // A short conversation stands at the bottom, next to the composer.
  const double spare = viewport()->height() - m_contentHeight;
  if (spare > 0)
    for (double& top : m_tops) top += spare;
  verticalScrollBar()->setPageStep(viewport()->height());
  verticalScrollBar()->setRange(0, std::max(0, static_cast<int>(m_contentHeight) - viewport()->height()));
}

Bubble::Marks ConversationView::marksOf(int bubble) const {
  Bubble::Marks marks;
  if (bubble == m_selected) {
    marks.selection = {std::min(m_anchor, m_position), std::max(m_anchor, m_position), m_look.theme().onSelection, m_look.theme().selection, false};
    marks.isCurrent = hasFocus();
  }
  for (const Hit& hit : m_hits)
    if (hit.bubble == bubble) marks.hits.push_back({hit.from, hit.from + m_search.size()});
  return marks;
}

void ConversationView::paintEvent(QPaintEvent* event) {
  QPainter painter(viewport());
  painter.fillRect(event->rect(), m_look.theme().base);
  painter.translate(kMargin, -verticalScrollBar()->value());
  const double from = event->rect().top() + verticalScrollBar()->value(), to = event->rect().bottom() + verticalScrollBar()->value();
  for (std::size_t i = 0; i < m_bubbles.size(); ++i) {
    if (m_tops[i] > to || m_tops[i] + m_bubbles[i].height() < from) continue;
    m_bubbles[i].paint(painter, m_tops[i], marksOf(static_cast<int>(i)));
  }
  painter.resetTransform();
  if (hasFocus()) painter.fillRect(QRect(0, 0, viewport()->width(), 2), m_look.theme().accent);
  if (!m_bubbles.empty()) m_probe.painted(QStringLiteral("thread.open"));
}

void ConversationView::resizeEvent(QResizeEvent*) {
  const bool atBottom = verticalScrollBar()->value() >= verticalScrollBar()->maximum() - 4;
  layOut();
  if (atBottom) verticalScrollBar()->setValue(verticalScrollBar()->maximum());
}

void ConversationView::scrollContentsBy(int, int dy) {
  viewport()->update();
  if (dy > 0 && m_hasOlder && !m_isOlderAsked && verticalScrollBar()->value() < viewport()->height() / 2) {
    m_isOlderAsked = true;  // asked once; the next values say whether there is more
    Q_EMIT olderWanted();
  }
}

void ConversationView::scrollTo(double top, double height) {
  QScrollBar* bar = verticalScrollBar();
  if (top < bar->value()) bar->setValue(static_cast<int>(top) - kGap);
  else if (top + height > bar->value() + viewport()->height()) bar->setValue(static_cast<int>(std::min(top - kGap, top + height - viewport()->height() + kGap)));
}

int ConversationView::bubbleAt(const QPointF& point) const {
  const QPointF place = point + QPointF(-kMargin, verticalScrollBar()->value());
  for (std::size_t i = 0; i < m_bubbles.size(); ++i)
    if (m_bubbles[i].ground().translated(0, m_tops[i]).contains(place)) return static_cast<int>(i);
  return -1;
}

QPointF ConversationView::inEntry(int bubble, const QPointF& point) const {
  return point + QPointF(-kMargin, verticalScrollBar()->value() - m_tops[static_cast<std::size_t>(bubble)]);
}

qsizetype ConversationView::positionAt(int bubble, const QPointF& point) const {
  const Bubble& over = at(bubble);
  return over.text().positionAt(inEntry(bubble, point) - over.ground().topLeft() - over.textOrigin());
}

void ConversationView::unfold(int bubble, bool isUnfolded) {
  Bubble& one = at(bubble);
  one.unfold(isUnfolded);
  if (isUnfolded) m_unfolded.insert(one.entry().message);
  else m_unfolded.erase(one.entry().message);
  const double before = m_tops[static_cast<std::size_t>(bubble)] - verticalScrollBar()->value();
  layOut();
  verticalScrollBar()->setValue(static_cast<int>(m_tops[static_cast<std::size_t>(bubble)] - before));
  viewport()->update();
}

void ConversationView::setAttachment(MessageId message, int position, const AttachmentFace& face) {
  m_faces[{message, position}] = face;
  for (Bubble& bubble : m_bubbles)
    if (bubble.entry().message == message) bubble.setFace(static_cast<std::size_t>(position), face);
  const bool atBottom = verticalScrollBar()->value() >= verticalScrollBar()->maximum() - 4;
  layOut();
  if (atBottom) verticalScrollBar()->setValue(verticalScrollBar()->maximum());
  viewport()->update();
}

void ConversationView::setTranslations(std::map<MessageId, BubbleTranslation> translations) {
  if (translations == m_translations) return;
  m_translations = std::move(translations);
  QScrollBar* bar = verticalScrollBar();
  const bool atBottom = bar->value() >= bar->maximum() - 4;
  const double fromBottom = m_contentHeight - bar->value();
  for (Bubble& bubble : m_bubbles) {
    const auto translated = m_translations.find(bubble.entry().message);
    bubble.setTranslation(translated == m_translations.end() || bubble.entry().message.value == 0 ? BubbleTranslation() : translated->second);
  }
  layOut();
  bar->setValue(atBottom ? bar->maximum() : static_cast<int>(m_contentHeight - fromBottom));
  describe();
  viewport()->update();
}

bool ConversationView::showFirstUnanswered() {
  for (std::size_t i = 0; i < m_bubbles.size(); ++i) {
    if (!m_bubbles[i].entry().isUnanswered) continue;
    setCurrent(static_cast<int>(i));
    verticalScrollBar()->setValue(static_cast<int>(m_tops[i]) - kGap);
    return true;
  }
  return false;
}

std::optional<MessageId> ConversationView::currentMessage() const {
  if (m_selected >= 0) {
    const MessageId id = at(m_selected).entry().message;
    if (id.value != 0) return id;
  }
  for (auto it = m_bubbles.rbegin(); it != m_bubbles.rend(); ++it)
    if (it->entry().kind == TimelineEntry::Kind::Incoming) return it->entry().message;
  return {};
}

void ConversationView::describe() {
  setAccessibleName(tr("Conversation, %n message(s)", nullptr, static_cast<int>(m_bubbles.size())));
  const auto sentence = [](const Bubble& bubble) {
    const TimelineEntry& entry = bubble.entry();
    const BubbleTranslation& translated = bubble.translation();
    const QString text = translated.text.isEmpty() ? entry.text.left(500) : QStringLiteral("%1 (%2: %3)").arg(entry.text.left(500), translated.head, translated.text.left(500));
    return entry.name.isEmpty() ? text : QStringLiteral("%1, %2: %3 %4").arg(entry.name, entry.time, text, entry.state).trimmed();
  };
  if (m_selected >= 0) return setAccessibleDescription(sentence(at(m_selected)));
  QStringList lines;
  for (std::size_t i = m_bubbles.size() > 6 ? m_bubbles.size() - 6 : 0; i < m_bubbles.size(); ++i) lines << sentence(m_bubbles[i]);
  setAccessibleDescription(lines.join(QLatin1Char('\n')));
}

}  // namespace inquiry::ui
