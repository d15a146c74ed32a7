#pragma once

#include <QBoxLayout>
#include <QDialog>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <optional>

#include "core/desk/platform_actions_service.h"
#include "ui/common/look.h"

namespace inquiry::ui {

// The messages and requests a platform lets the seller send on an order: what each is for, its text with the limit and the language, and a question before
// it leaves. Knows no service. GUI thread only.
class PlatformActionsWindow final : public QDialog {
  Q_OBJECT

 public:
  PlatformActionsWindow(const Look& look, QWidget* parent);

  // Opens and says that the platform is asked. `wanted`: the action to choose once it is offered; empty: the first.
  void wait(const QString& platform, const QString& order, const QString& wanted);
  void showOffer(const ActionOffer& offer, Instant now);
  // In place of the offer, or above it when there is one.
  void showProblem(const QString& text);
  // The same was sent before: asks whether it shall go a second time.
  void askAgain(const QString& text);
  QListWidget& list() { return *m_list; }
  QPlainTextEdit& editor() { return *m_editor; }
  QPushButton& sendButton() { return *m_send; }
  QPushButton& confirmButton() { return *m_confirm; }
  QString said() const;

 Q_SIGNALS:
  void sendAsked(const QString& action, const QString& text, bool again);

 private:
  void buildForm(QVBoxLayout* column);
  const PlatformAction* current() const;
  // What it is for; of the answer to a rating also what was rated.
  QString purposeOf(const PlatformAction& action) const;
  void showCurrent();
  void showCount();
  void setAsking(bool isAsking);

  const Look& m_look;
  QLabel *m_title, *m_facts, *m_problem, *m_purpose, *m_count, *m_question;
  QListWidget* m_list;
  QPlainTextEdit* m_editor;
  QPushButton *m_send, *m_confirm, *m_back, *m_close;
  std::optional<ActionOffer> m_offer;
  QString m_wanted;
  bool m_isAgain = false;
};

}  // namespace inquiry::ui
