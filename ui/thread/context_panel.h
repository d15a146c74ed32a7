#pragma once

#include <QAbstractScrollArea>

#include "ui/common/chips.h"
#include "ui/thread/context_items.h"
#include "ui/thread/text_flow.h"

namespace inquiry::ui {

// The fourth zone, 300 px: painted from items; Tab and the arrow keys go from link to link, Enter follows. GUI thread only.
class ContextPanel final : public QAbstractScrollArea {
  Q_OBJECT

 public:
  ContextPanel(const Look& look, const Directory& directory, QWidget* parent);

  void setDetail(const desk::ThreadDetail& detail, Instant now);
  void setLimits(const desk::ComposerLimits& limits);
  void clear();
  void setNow(Instant now);
  const std::vector<ContextItem>& items() const { return m_items; }

 Q_SIGNALS:
  void copied(const QString& text);
  void threadWanted(inquiry::ThreadId id);
  void linkWanted(const QString& url);
  void commandAsked(const QString& command);

 protected:
  void paintEvent(QPaintEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  void scrollContentsBy(int dx, int dy) override;
  void mouseReleaseEvent(QMouseEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void contextMenuEvent(QContextMenuEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  struct Placed {
    double top = 0, height = 0;
    std::shared_ptr<TextFlow> flow;  // shared with copies of this struct made while the vector grows; wrapped texts only
    QRectF link;
  };
  void rebuild();
  void layOut();
  double heightOf(const ContextItem& item, Placed& placed) const;
  void paintItem(QPainter& painter, std::size_t at);
  void paintHeading(QPainter& painter, const ContextItem& item, Placed& placed);
  DueText wishText(const ContextItem& item) const;
  void paintClock(QPainter& painter, const ContextItem& item, const Placed& placed);
  void paintField(QPainter& painter, const ContextItem& item, Placed& placed);
  void paintStep(QPainter& painter, const ContextItem& item, const Placed& placed);
  void paintFigures(QPainter& painter, const ContextItem& item, const Placed& placed);
  void paintRow(QPainter& painter, const ContextItem& item, Placed& placed);
  void paintProduct(QPainter& painter, const ContextItem& item, const Placed& placed);
  double paintLink(QPainter& painter, const QRectF& box, const QString& text);
  void follow(std::size_t at);
  int rowAt(const QPointF& point) const;
  // What copying an item gives.
  static QString copyText(const ContextItem& item);
  int itemAt(const QPointF& point) const;
  void moveFocus(int step);
  double right() const;

  const Look& m_look;
  const Directory& m_directory;
  std::optional<desk::ThreadDetail> m_detail;
  std::optional<desk::ComposerLimits> m_limits;
  std::set<QString> m_openProofs;
  std::vector<ContextItem> m_items;
  std::vector<Placed> m_placed;
  Instant m_now;
  int m_focused = -1;
};

}  // namespace inquiry::ui
