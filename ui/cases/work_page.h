#pragma once

#include <QBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <functional>

#include "ui/common/look.h"

namespace inquiry::ui {

// The right side of a page of work, made anew whenever what it shows has changed: the place one has scrolled to and the button that has the keyboard
// stay. GUI thread only.
class WorkPage final : public QScrollArea {
  Q_OBJECT

 public:
  WorkPage(const Look& look, QWidget* parent);
  // `fill` adds what there is now, top to bottom.
  void rebuild(const std::function<void()>& fill);
  // Parent and layout of what is added.
  QWidget* content() const { return m_content; }
  QBoxLayout* column() const { return m_column; }
  QLabel* addText(const QString& text, Size size, Weight weight, const char* role = nullptr);
  QStringList shownTexts() const;

 private:
  const Look& m_look;
  QWidget* m_content = nullptr;
  QBoxLayout* m_column = nullptr;
};

}  // namespace inquiry::ui
