#pragma once

#include <QLabel>

namespace inquiry::ui {

// One line that takes the room it gets: what does not fit gives way to "…" and is in the tooltip; a screen reader has the whole. With word wrap it
// takes the lines that fit. Plain text. GUI thread only.
class ElidedLabel final : public QLabel {
  Q_OBJECT

 public:
  ElidedLabel(const QFont& font, QWidget* parent);
  // Instead of setText: that would be cut again at the next change of size.
  void setWhole(const QString& text);
  const QString& whole() const { return m_whole; }
  QSize sizeHint() const override;
  QSize minimumSizeHint() const override;

 protected:
  void resizeEvent(QResizeEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  void elide();
  QString inLines() const;

  QString m_whole;
};

}  // namespace inquiry::ui
