#pragma once

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <memory>

#include "ui/common/fonts.h"
#include "ui/common/label_button.h"

namespace inquiry::ui {

struct Margins {
  int left = 0, top = 0, right = 0, bottom = 0;
};

// A layout filling `parent`.
QVBoxLayout* columnOf(QWidget* parent, Margins margins = {}, int spacing = 0);
QHBoxLayout* rowOf(QWidget* parent, Margins margins = {}, int spacing = 0);
// Takes a widget out of its layout and deletes it when control is back in the event loop: it may be the sender of what runs now.
void retire(QWidget*& widget);
// A layout inside another one.
QHBoxLayout* rowIn(QBoxLayout* outer, int spacing = 8);

// As high as its wrapped texts need at its width. QWidget::adjustSize stops at two thirds of the screen and presses the
// texts of a small or much enlarged one together.
void fitHeight(QWidget& window);

// A label that never reads markup: what strangers write stays text.
QLabel* plainLabel(QWidget* parent, const QFont& font, const char* colourRole = nullptr);
// 28 x 28, icon only; the name is set with setAccessibleName and the tooltip.
QToolButton* iconButton(QWidget* parent, const QString& iconName);
enum class ButtonKind { Default, Primary, Blocked, Flat, Link };
LabelButton* pushButton(QWidget* parent, ButtonKind kind = ButtonKind::Default);
void setKind(QPushButton* button, ButtonKind kind);
void setSmall(QPushButton* button);
// A tooltip reads markup when its text looks like some: this one shows every text as it is.
QString plainToolTip(const QString& text);
// Name for screen readers and tooltip in one; the tooltip is plain text and may show the key.
void setNamed(QAbstractButton* button, const QString& name, const QString& keys = {});

}  // namespace inquiry::ui
