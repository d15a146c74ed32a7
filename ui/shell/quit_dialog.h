#pragma once

#include <QDialog>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

#include "ui/common/look.h"

namespace inquiry::ui {

// Asks what becomes of answers that have not left when the program is to end, and shows how far their sending has come.
// GUI thread only.
class QuitDialog final : public QDialog {
  Q_OBJECT

 public:
  QuitDialog(const Look& look, QWidget* parent);

  struct Unsent {
    int held = 0;     // can still be taken back
    int waiting = 0;  // on their way or waiting for the network
  };
  void ask(const Unsent& unsent);
  // While they are sent: `left` of `all` have not been delivered.
  void showProgress(int left, int all);
  // The time for sending is over, or some need a person: asks again, saying why.
  void showRest(int waiting, int needPerson);
  QString text() const { return m_text->text(); }
  QPushButton& sendButton() { return *m_send; }
  QPushButton& laterButton() { return *m_later; }
  QPushButton& cancelButton() { return *m_cancel; }

 Q_SIGNALS:
  void sendChosen();
  void laterChosen();

 private:
  QLabel *m_title, *m_text;
  QProgressBar* m_progress;
  QPushButton *m_send, *m_later, *m_cancel;
};

}  // namespace inquiry::ui
