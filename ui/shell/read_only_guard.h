#pragma once

#include <QObject>
#include <QString>

class QAction;
class QMenu;
class QWidget;

namespace inquiry::ui {

class ActionRegistry;

// Over a reviewer's file: greys everything that would change or send something, in this window and in every one that opens later, and says why where the mouse rests.
// A widget or an action tells what it does by a property: "command" names the command it asks for, "writes" is true for what changes something without one, a whole
// page too. To be installed as an event filter of the program. GUI thread only.
class ReadOnlyGuard final : public QObject {
 public:
  ReadOnlyGuard(ActionRegistry& actions, QObject* parent);
  // In the reader's language.
  void begin(const QString& why);
  bool greys(const QObject& object) const;

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  void grey(QWidget& widget) const;
  void grey(QAction& action) const;
  void greyMenu(QMenu& menu) const;
  const QWidget* greyed(const QWidget* widget) const;  // the widget or what it stands in

  ActionRegistry& m_actions;
  QString m_why;
};

}  // namespace inquiry::ui
