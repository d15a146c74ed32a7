#pragma once

#include <QWidget>

#include "core/desk/values.h"
#include "ui/common/chips.h"
#include "ui/models/directory.h"

namespace inquiry::ui {

// Buyer, kind, language, tags and the due time; below store, order and owner. Painted; the order number is a link that copies, the due time one to its
// proof. GUI thread only.
class ThreadHeading final : public QWidget {
  Q_OBJECT

 public:
  ThreadHeading(const Look& look, const Directory& directory, QWidget* parent);
  void setDetail(const desk::ThreadDetail& detail, Instant now);
  // Its messages are too short to be sure of the language.
  void setLanguageUnsure(bool isUnsure);
  // Tags the desk would give: chips with an outline, taken by a click.
  void setTagHints(const std::vector<std::string>& tags);
  void setNow(Instant now);
  void clear();
  QSize sizeHint() const override { return {300, m_look.px(47)}; }
  QSize minimumSizeHint() const override { return {120, m_look.px(47)}; }

  QRectF dueBox() const { return m_dueBox; }

 Q_SIGNALS:
  void dueClicked();
  void orderCopied(const QString& order);
  void tagTaken(const QString& tag);

 protected:
  void paintEvent(QPaintEvent* event) override;
  void mouseReleaseEvent(QMouseEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;

 private:
  void paintTitle(QPainter& painter, const QRectF& box);
  // The tag whose chip is there; empty: none.
  QString hintAt(const QPointF& at) const;
  void describe();
  void paintSubtitle(QPainter& painter, const QRectF& box);

  const Look& m_look;
  const Directory& m_directory;
  Thread m_thread;
  QString m_buyer, m_order;
  Instant m_now;
  bool m_hasThread = false, m_isLanguageUnsure = false;
  QRectF m_orderBox, m_dueBox;
  QString m_due;  // as it is painted
  QStringList m_hints;
  std::vector<std::pair<QRectF, QString>> m_hintBoxes;  // as painted
};

}  // namespace inquiry::ui
