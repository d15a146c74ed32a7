#pragma once

#include <QLabel>
#include <QPushButton>
#include <QWidget>
#include <functional>

#include "ui/common/look.h"

namespace inquiry::ui {

// One sentence under the alarms that somebody should read once: what was saved after a crash, a hint for beginners. At most one way on and a
// button that takes it away. Never takes the keyboard focus by itself. GUI thread only.
class NoticeLine final : public QWidget {
  Q_OBJECT

 public:
  NoticeLine(const Look& look, QWidget* parent);

  enum class Kind { News, Hint };
  struct Words {
    QString text, button;  // without a button: nothing to go on to
  };
  // `words` in the language of now: asked again when that changes. `command`: what the button does.
  void tell(Kind kind, std::function<Words()> words, const QString& command = {});
  void dismiss();
  QString text() const { return m_text->text(); }
  QPushButton& goButton() { return *m_go; }
  QPushButton& closeButton() { return *m_close; }

 Q_SIGNALS:
  void commandAsked(const QString& command);
  void dismissed();

 protected:
  void paintEvent(QPaintEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  void showWords();
  void retranslate();

  const Look& m_look;
  Kind m_kind = Kind::News;
  std::function<Words()> m_words;
  QString m_command;
  QLabel *m_sign, *m_text;
  QPushButton *m_go, *m_close;
};

}  // namespace inquiry::ui
