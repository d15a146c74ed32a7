#pragma once

#include <QRectF>

#include "ui/common/chips.h"
#include "ui/thread/text_flow.h"
#include "ui/thread/timeline.h"

namespace inquiry::ui {

// A timeline entry laid out for a width, and its painting. GUI thread only.
class Bubble {
 public:
  Bubble(TimelineEntry entry, const Look& look);

  // Returns the height; `width` is that of the whole conversation.
  double layOut(double width);
  void paint(QPainter& painter, double top, const TextFlow::Selection& selection) const;

  const TimelineEntry& entry() const { return m_entry; }
  const TextFlow& text() const { return m_text; }
  double height() const { return m_height; }
  // Relative to the entry's top left.
  QRectF ground() const { return m_ground; }
  QPointF textOrigin() const { return m_textOrigin; }
  // Index of the attachment chip under a point, or -1.
  int attachmentAt(const QPointF& point) const;

 private:
  bool isLine() const { return m_entry.kind == TimelineEntry::Kind::Day || m_entry.kind == TimelineEntry::Kind::Event; }
  double layOutLine(double width);
  double layOutBubble(double width);
  void paintDay(QPainter& painter, double top) const;
  void paintEvent(QPainter& painter, double top) const;
  void paintAutomatic(QPainter& painter, double top) const;
  void paintBubble(QPainter& painter, double top, const TextFlow::Selection& selection) const;
  void paintHead(QPainter& painter, const QRectF& box, const QColor& name, const QColor& quiet) const;
  void paintAttachments(QPainter& painter, double top) const;
  double headWidth() const;
  QString attachmentDetail(const Attachment& attachment) const;

  TimelineEntry m_entry;
  const Look& m_look;
  TextFlow m_text;
  TextFlow m_trouble;
  std::vector<QRectF> m_attachments;
  QRectF m_ground;
  QPointF m_textOrigin;
  double m_width = 0, m_height = 0, m_troubleTop = 0;
};

}  // namespace inquiry::ui
