#pragma once

#include <QAbstractScrollArea>
#include <map>
#include <set>
#include <vector>

#include "ui/common/perf_probe.h"
#include "ui/thread/bubble.h"

namespace inquiry::ui {

// The messages of one thread, painted. Text of buyers never meets a rich-text widget. Only what is visible is painted; text can be
// selected within one bubble, by mouse or with Shift and the arrow keys; the arrow keys go from message to message and Enter opens
// what can be done with one. GUI thread only.
class ConversationView final : public QAbstractScrollArea {
  Q_OBJECT

 public:
  ConversationView(const Look& look, const Directory& directory, PerfProbe& probe, QWidget* parent);

  enum class Jump { ToNewest, Keep };
  // How the messages set next sound; none: nothing is said of it.
  void setMoods(const desk::MessageMoods& moods) { m_moods = moods; }
  void setDetail(const desk::ThreadDetail& detail, Instant now, Jump jump);
  void clear();
  // The next place where the text occurs, folded away or not, selected and scrolled to; false when there is none.
  enum class Way { Down, Up };
  bool find(const QString& text, Way way);
  void endFind();
  std::size_t hitCount() const { return m_hits.size(); }
  std::size_t hitNumber() const { return m_hit + 1; }
  // Scrolls to the oldest message nobody has answered; false when it is not loaded or there is none.
  bool showFirstUnanswered();
  void toggleQuoted();
  void setAttachment(MessageId message, int position, const AttachmentFace& face);
  // Shown beneath their originals from now on, instead of those before.
  void setTranslations(std::map<MessageId, BubbleTranslation> translations);
  // The message a person clicked last, else the newest one of the buyer.
  std::optional<MessageId> currentMessage() const;
  QString selectedText() const;
  bool hasOlder() const { return m_hasOlder; }
  const std::vector<Bubble>& bubbles() const { return m_bubbles; }

 Q_SIGNALS:
  void olderWanted();
  void linkAsked(const QString& address);
  void payloadAsked(inquiry::MessageId message);
  void attachmentAsked(inquiry::MessageId message, int position);
  void attachmentSaveAsked(inquiry::MessageId message, int position);
  void outgoingAsked(inquiry::OutgoingId item, const QString& step);

 protected:
  void paintEvent(QPaintEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  void scrollContentsBy(int dx, int dy) override;
  void mousePressEvent(QMouseEvent* event) override;
  void mouseReleaseEvent(QMouseEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;
  void mouseDoubleClickEvent(QMouseEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void contextMenuEvent(QContextMenuEvent* event) override;
  bool viewportEvent(QEvent* event) override;

 private:
  struct Hit {
    int bubble = 0;
    qsizetype from = 0;
  };
  void layOut();
  void fill(const desk::ThreadDetail& detail, Instant now);
  double contentWidth() const;
  Bubble& at(int bubble) { return m_bubbles[static_cast<std::size_t>(bubble)]; }
  const Bubble& at(int bubble) const { return m_bubbles[static_cast<std::size_t>(bubble)]; }
  // Index of the bubble under a point of the viewport, or -1.
  int bubbleAt(const QPointF& point) const;
  QPointF inEntry(int bubble, const QPointF& point) const;
  qsizetype positionAt(int bubble, const QPointF& point) const;
  Bubble::Marks marksOf(int bubble) const;
  void select(int bubble, qsizetype from, qsizetype to);
  void setCurrent(int bubble);
  void moveCurrent(int step);
  bool extend(const QKeyEvent& event);
  void scrollTo(double top, double height);
  void unfold(int bubble, bool isUnfolded);
  void follow(int bubble, const BubbleSpot& spot);
  void openMenu(int bubble, const QPoint& place);
  void copy() const;
  void collectHits();
  void describe();
  QString hoverAt(const QPointF& point) const;

  const Look& m_look;
  desk::MessageMoods m_moods;
  const Directory& m_directory;
  PerfProbe& m_probe;
  std::vector<Bubble> m_bubbles;
  std::vector<double> m_tops;
  std::set<MessageId> m_unfolded;
  std::map<std::pair<MessageId, int>, AttachmentFace> m_faces;
  std::map<MessageId, BubbleTranslation> m_translations;
  std::vector<Hit> m_hits;
  std::size_t m_hit = 0;
  QString m_search;
  double m_contentHeight = 0;
  bool m_hasOlder = false, m_isOlderAsked = false;
  int m_selected = -1;
  qsizetype m_anchor = 0, m_position = 0;
};

}  // namespace inquiry::ui
