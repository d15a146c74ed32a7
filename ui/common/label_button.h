#pragma once

#include <QPushButton>

namespace inquiry::ui {

// A push button with 6 px between icon and text and, behind the text, the key that does the same. GUI thread only.
class LabelButton final : public QPushButton {
  Q_OBJECT

 public:
  explicit LabelButton(QWidget* parent) : QPushButton(parent) {}
  void setKeyHint(const QString& keys);
  QSize sizeHint() const override;
  QSize minimumSizeHint() const override { return sizeHint(); }

 protected:
  void paintEvent(QPaintEvent* event) override;
  // Return presses the button that has the focus, and not another one that is the window's default.
  void keyPressEvent(QKeyEvent* event) override;

 private:
  int hintWidth() const;
  QFont hintFont() const;

  QString m_keys;
};

}  // namespace inquiry::ui
