#pragma once

#include <QColor>
#include <QPalette>
#include <QString>

#include "core/domain/marketplace.h"

namespace inquiry::ui {

enum class ThemeChoice { System, Light, Dark };

// Every colour of the window. Red fill means late and nothing else; text pairs keep 4.5:1.
struct Theme {
  bool isDark = false;
  QColor window, base, alt, hover, line, line2, field;
  QColor text, text2, text3;
  QColor accent, accentHover, onAccent, soft, soft2, onSoft, link;
  QColor selection, onSelection, selectionChip, selectionPale;
  QColor late, onLate, lateRow, lateText;
  QColor underHour, onUnderHour, underFour, onUnderFour, ok, okSoft, wait;
  QColor note, noteLine, onNote, caseGround, onCase;
  QColor bubbleIn, bubbleOut, ruleIn, ruleOut;
  QColor warn, warnSoft, chip, onChip, chipLate, dim;

  static Theme light();
  static Theme dark();
  QPalette palette() const;
  // Buttons, fields, scroll bars, menus, splitters. Rows, bubbles and chips are painted instead. `body` = body text in px.
  QString styleSheet(int body) const;
};

struct Pair {
  QColor text, ground;
};
Pair lettermarkColours(Marketplace marketplace, const Theme& theme);
// One of ten free colours, the same for the same name: store dots.
QColor dotColour(const QString& name);

}  // namespace inquiry::ui
