#pragma once

#include <QAbstractScrollArea>
#include <vector>

#include "ui/common/perf_probe.h"
#include "ui/thread/bubble.h"

namespace inquiry::ui {

// The messages of one thread, painted. Text of buyers never meets a rich-text widget. Only what is visible is painted; text can be
// selected within one bubble. GUI thread only.
class ConversationView final : public QAbstractScrollArea {
  Q_OBJECT

 public:
  ConversationView(const Look& look, const Directory& directory, PerfProbe& probe, QWidget* parent);

  enum class Jump { ToNewest, Keep };
  void setDetail(const desk::ThreadDetail& detail, Instant now, Jump jump);
  void clear();
  // The next place where the text occurs, selected and scrolled to; false when there is none.
  enum class Way { Down, Up };
  bool find(const QString& text, Way way);
  // The message a person clicked last, else the newest one of the buyer.
  std::optional<MessageId> currentMessage() const;
  QString selectedText() const;
  const std::vector<Bubble>& bubbles() const { return m_bubbles; }

 Q_SIGNALS:
  void olderWanted();

 protected:
  void paintEvent(QPaintEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  void scrollContentsBy(int dx, int dy) override;
  void mousePressEvent(QMouseEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;
  void mouseDoubleClickEvent(QMouseEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void contextMenuEvent(QContextMenuEvent* event) override;
  bool viewportEvent(QEvent* event) override;

 private:
  void layOut();
  double contentWidth() const;
  // Index of the bubble under a point of the viewport, or -1.
  int bubbleAt(const QPointF& point) const;
  QPointF inBubble(int bubble, const QPointF& point) const;
  void select(int bubble, qsizetype from, qsizetype to);
  void copy() const;
  void describe();

  const Look& m_look;
  const Directory& m_directory;
  PerfProbe& m_probe;
  std::vector<Bubble> m_bubbles;
  std::vector<double> m_tops;
  double m_contentHeight = 0;
  bool m_hasOlder = false;
  int m_selected = -1;
  qsizetype m_anchor = 0, m_position = 0;
};

}  // namespace inquiry::ui
