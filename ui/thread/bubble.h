#pragma once

#include <QPixmap>
#include <QRectF>
#include <optional>

#include "ui/common/chips.h"
#include "ui/thread/quoted_text.h"
#include "ui/thread/text_flow.h"
#include "ui/thread/timeline.h"

namespace inquiry::ui {

// How far a file of a message is: at the platform, on its way, here, or not to be had.
struct AttachmentFace {
  enum class State { Remote, Loading, Local, Failed } state = State::Remote;
  QString trouble;   // why, and what to do next
  QPixmap picture;   // a small one of an image that is here
};

// What a message says in the language of the team: who translated it and what did not survive, then the words.
struct BubbleTranslation {
  QString head, text;
  bool isDoubtful = false;
  friend bool operator==(const BubbleTranslation& a, const BubbleTranslation& b) { return a.head == b.head && a.text == b.text && a.isDoubtful == b.isDoubtful; }
};

// A place in an entry that does something when clicked.
struct BubbleSpot {
  enum class Kind { Fold, Step, Attachment } kind = Kind::Fold;
  QRectF box;       // relative to the entry's top left
  int index = 0;    // of the step or the attachment
};

// A timeline entry laid out for a width, and its painting. GUI thread only.
class Bubble {
 public:
  Bubble(TimelineEntry entry, const Look& look);

  // Returns the height; `width` is that of the whole conversation.
  double layOut(double width);
  struct Marks {
    TextSelection selection;
    std::vector<TextSpan> hits;  // of the search
    bool isCurrent = false;      // the keyboard stands on it
  };
  void paint(QPainter& painter, double top, const Marks& marks) const;

  const TimelineEntry& entry() const { return m_entry; }
  const TextFlow& text() const { return m_text; }
  double height() const { return m_height; }
  bool isUnfolded() const { return m_isUnfolded; }
  // Shows or hides the quoted part; needs a new layOut().
  void unfold(bool isUnfolded);
  // Everything that can be found and copied, folded or not.
  QString wholeText() const;
  // Beneath the original, which stays; needs a new layOut(). An empty one takes it away.
  void setTranslation(const BubbleTranslation& translation);
  const BubbleTranslation& translation() const { return m_translation; }
  void setFace(std::size_t index, const AttachmentFace& face);
  const AttachmentFace& face(std::size_t index) const { return m_faces[index]; }
  // Relative to the entry's top left.
  QRectF ground() const { return m_ground; }
  QPointF textOrigin() const { return m_textOrigin; }
  std::optional<BubbleSpot> spotAt(const QPointF& point) const;
  // The address under a position of the text, empty when there is none; the mark of a hidden character alike.
  QString linkAt(qsizetype position) const { return spanAt(m_links, position); }
  QString markAt(qsizetype position) const { return spanAt(m_marks, position); }
  QStringList links() const;
  bool canSelect() const { return m_entry.kind != TimelineEntry::Kind::Day && m_entry.kind != TimelineEntry::Kind::Older; }

 private:
  bool isLine() const;
  void setText(const QString& text);
  double layOutLine(double width);
  double layOutBubble(double width);
  double layOutTranslation(double y, double most, double& inner);
  double layOutTrouble(double y, double most, double& inner);
  double layOutSpots(double y, double most, double& inner);
  double layOutAttachments(double y, double most, double& inner);
  QString spanAt(const std::vector<TextSpan>& spans, qsizetype position) const;
  std::vector<TextSelection> selections(const Marks& marks) const;
  void paintDay(QPainter& painter, double top) const;
  void paintEvent(QPainter& painter, double top) const;
  void paintAutomatic(QPainter& painter, double top, const Marks& marks) const;
  void paintBubble(QPainter& painter, double top, const Marks& marks) const;
  void paintHead(QPainter& painter, const QRectF& box, const QColor& name, const QColor& quiet) const;
  void paintTranslation(QPainter& painter, const QRectF& box, const QColor& text, const QColor& quiet) const;
  void paintSpots(QPainter& painter, double top) const;
  void paintAttachment(QPainter& painter, const QRectF& box, std::size_t index) const;
  double headWidth() const;
  QString spotText(const BubbleSpot& spot) const;
  QString attachmentDetail(std::size_t index) const;

  TimelineEntry m_entry;
  const Look& m_look;
  TextFlow m_text;
  TextFlow m_trouble;
  BubbleTranslation m_translation;
  TextFlow m_translationHead, m_translationText;
  std::vector<TextSpan> m_links, m_marks;
  std::vector<AttachmentFace> m_faces;
  std::vector<BubbleSpot> m_spots;
  QRectF m_ground;
  QPointF m_textOrigin;
  double m_width = 0, m_height = 0, m_troubleTop = 0, m_translationTop = 0;
  bool m_isUnfolded = false;
};

}  // namespace inquiry::ui
