#pragma once

#include <QLabel>
#include <QMenu>
#include <QToolButton>
#include <QWidget>
#include <optional>
#include <vector>

#include "ui/common/label_button.h"
#include "ui/common/look.h"

namespace inquiry::ui {

// Stands in the place of the list's head while two or more rows are chosen: how many, and what can be done to all of them. What does not fit is in
// the menu at its end. While a long action runs it says how far that is and lets it be stopped. GUI thread only.
class BulkBar final : public QWidget {
  Q_OBJECT

 public:
  BulkBar(const Look& look, QWidget* parent);

  // `total` of the list, when known.
  void setCount(std::size_t chosen, std::optional<std::int64_t> total);
  void setProgress(std::size_t done, std::size_t of);
  void endProgress();
  bool isBusy() const { return m_isBusy; }
  QString text() const { return m_count->text(); }
  // The buttons that fit, in order; what is hidden stands in the menu.
  QList<QToolButton*> buttons() const;
  QToolButton& moreButton() { return *m_more; }
  LabelButton& cancelButton() { return *m_cancel; }

 Q_SIGNALS:
  void commandAsked(const QString& command);
  void cancelAsked();
  void busyChanged();

 protected:
  void paintEvent(QPaintEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  struct Tool {
    QString command, icon;
    QToolButton* button = nullptr;
    QAction* action = nullptr;  // the same in the menu
  };
  void add(const char* command, const char* icon);
  QString nameOf(const QString& command) const;
  void fit();
  void retranslate();

  const Look& m_look;
  QToolButton *m_clear, *m_more;
  QLabel* m_count;
  LabelButton* m_cancel;
  QMenu* m_menu;
  std::vector<Tool> m_tools;
  std::size_t m_chosen = 0;
  bool m_isBusy = false;
};

}  // namespace inquiry::ui
