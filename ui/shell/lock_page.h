#pragma once

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QWidget>

#include "core/domain/instant.h"
#include "ui/common/look.h"

namespace inquiry::ui {

// All that a locked window shows: that it is locked, how many wait, and the way back in. Nothing of a buyer and no name of a store. GUI thread only.
class LockPage final : public QWidget {
  Q_OBJECT

 public:
  LockPage(const Look& look, QWidget* parent);

  // Unknown is handled as if there were one: it is asked for.
  enum class Passphrase { Unknown, None, Set };
  void setPassphrase(Passphrase passphrase);
  // Whoever comes in by a password of their own, and who is asked for first; where there are none the passphrase alone opens. `isBeginning`: nobody is
  // signed in yet.
  struct Entrant {
    QString id, name;
  };
  void setPeople(const QList<Entrant>& people, const QString& chosen, bool isBeginning);
  bool isBeginning() const { return m_isBeginning; }
  bool asksWho() const { return m_who->count() > 0; }
  QString person() const { return m_who->currentData().toString(); }
  void setSince(Instant since);
  void setCounts(std::int64_t overdue, std::int64_t dueSoon);
  // A wrong passphrase or trouble; empty takes it away.
  void setProblem(const QString& text);
  // While it is checked or a pause runs nothing can be typed; `waitSeconds` counts down.
  void setChecking();
  void setWait(int waitSeconds);
  // What was typed; the field is empty afterwards.
  std::string takePassphrase();
  // An owner who forgot their password: what is typed is a new one, and the code beside it stays until they leave or go back.
  bool isRecovering() const { return m_isRecovering; }
  std::string code() const { return m_code->text().trimmed().toStdString(); }
  void focusField();
  QString text() const;
  QLineEdit& field() { return *m_field; }
  QComboBox& who() { return *m_who; }
  QPushButton& button() { return *m_unlock; }

 Q_SIGNALS:
  void unlockAsked();
  void quitAsked();

 protected:
  void paintEvent(QPaintEvent* event) override;
  void changeEvent(QEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;

 private:
  void retranslate();
  void retranslateRecovery();
  void enable();

  const Look& m_look;
  Passphrase m_passphrase = Passphrase::Unknown;
  std::optional<Instant> m_since;
  std::int64_t m_overdue = 0, m_dueSoon = 0;
  int m_wait = 0;
  bool m_isChecking = false, m_isBeginning = false;
  QLabel *m_sign, *m_title, *m_counts, *m_how, *m_problem;
  QComboBox* m_who;
  QLineEdit* m_field;
  QPushButton *m_unlock, *m_quit;
  bool m_isRecovering = false;
  QLineEdit* m_code;
  QPushButton* m_forgot;
};

}  // namespace inquiry::ui
