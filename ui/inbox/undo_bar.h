#pragma once

#include <QElapsedTimer>
#include <QLabel>
#include <QPushButton>
#include <QTimer>
#include <QWidget>

#include "ui/common/elided_label.h"
#include "ui/common/label_button.h"
#include "ui/common/look.h"

namespace inquiry::ui {

// "Sending in 8 s  [Send now] [Undo Ctrl+Z]" over the lower edge of the list, always dark. Covers rows, moves nothing. The line
// of remaining time moves once a second. GUI thread only.
class UndoBar final : public QWidget {
  Q_OBJECT

 public:
  UndoBar(const Look& look, QWidget* parent);

  // `seconds` until it goes by itself. A Send's title counts down, and sending at once is offered.
  enum class Kind { Action, Send };
  void show(Kind kind, const QString& title, const QString& detail, int seconds);
  // One more way on beside undo, of the action the bar names.
  void offer(const QString& detail, const QString& way);
  QString detail() const { return m_detail->isHidden() ? QString() : m_detail->whole(); }
  QPushButton& way() { return *m_now; }
  void dismiss();
  int secondsLeft() const;
  QSize sizeHint() const override;

 Q_SIGNALS:
  void undoPressed();
  void sendNowPressed();
  void wayTaken();
  void expired();

 protected:
  void paintEvent(QPaintEvent* event) override;
  void changeEvent(QEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;

 private:
  void tick();
  // The key beside the word where there is room for it.
  void fit();
  void retranslate();
  void restyle();

  const Look& m_look;
  ElidedLabel *m_title, *m_detail;
  LabelButton *m_undo, *m_now;
  QTimer m_timer;
  QElapsedTimer m_since;
  QString m_text;
  int m_seconds = 0;
  Kind m_kind = Kind::Action;
};

}  // namespace inquiry::ui
