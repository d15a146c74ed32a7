#pragma once

#include <QLineEdit>
#include <QListWidget>

namespace inquiry::ui {

// The keyboard of a popup that is a line to type in over a list that it narrows: arrow keys choose while one goes on typing,
// Enter takes, Esc leaves, and the popup closes when the keyboard goes elsewhere. GUI thread only.
class FilterKeys final : public QObject {
  Q_OBJECT

 public:
  // `popup` is the parent and holds the other two.
  FilterKeys(QLineEdit& filter, QListWidget& list, QWidget& popup);

 Q_SIGNALS:
  void taken();
  void left();

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  bool onKey(int key);

  QListWidget& m_list;
  QWidget& m_popup;
};

}  // namespace inquiry::ui
