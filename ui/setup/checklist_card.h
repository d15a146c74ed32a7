#pragma once

#include <QLabel>
#include <QToolButton>
#include <QWidget>
#include <vector>

#include "ui/common/arrange.h"
#include "ui/common/look.h"

namespace inquiry::ui {

// What a new desk still has before it, below the list until it is done or taken away: each line is a button to where it is done. Under a wide list
// the lines stand side by side; where the list leaves no room for them only the heading stays. GUI thread only.
class ChecklistCard final : public QWidget {
  Q_OBJECT

 public:
  struct Item {
    QString text, command;
    bool isDone = false;
  };
  ChecklistCard(const Look& look, QWidget* parent);
  void setItems(const std::vector<Item>& items);
  QStringList sentences() const;
  QToolButton& closeButton() { return *m_close; }
  QPushButton* button(const QString& command) const;
  QSize sizeHint() const override;
  QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

 Q_SIGNALS:
  void commandAsked(const QString& command);
  void dismissed();

 protected:
  void paintEvent(QPaintEvent* event) override;
  void changeEvent(QEvent* event) override;
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  void rebuild();
  int columnsIn(int width) const;
  int headHeight() const;
  int heightOf(int columns) const;
  // Lines side by side as the width of the list allows, or none where it is too low.
  void fit();

  const Look& m_look;
  std::vector<Item> m_items;
  QLabel* m_title;
  QToolButton* m_close;
  QWidget* m_list;
  std::vector<LabelButton*> m_buttons;  // in m_list
  int m_columns = 0;
  bool m_isFolded = false;
};

}  // namespace inquiry::ui
