#pragma once

#include <QLineEdit>

namespace inquiry::ui {

// Records the next key pressed, or G and the key after it. Esc and losing the focus end it without one. GUI thread only.
class KeyRecorder final : public QLineEdit {
  Q_OBJECT

 public:
  explicit KeyRecorder(QWidget* parent);
  void begin(const QString& hint);

 Q_SIGNALS:
  void recorded(const QString& keys);  // as the key file writes it
  void cancelled();

 protected:
  bool event(QEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void focusOutEvent(QFocusEvent* event) override;

 private:
  bool m_isRecording = false;
  QString m_first;
};

}  // namespace inquiry::ui
