#pragma once

#include <QStyle>
#include <QStringList>

#include "ui/common/chips.h"
#include "ui/models/list_row.h"

namespace inquiry::ui {

enum class Density { Comfortable, Compact };

// The colours of one row in its state, for the list and for the table alike.
struct RowColours {
  QColor ground, text, text2, excerpt, chip, onChip, dot;
  bool isSelected = false;  // full selection: everything but the deadline takes its text colour
};
RowColours rowColours(const Theme& theme, const ListRow& row, QStyle::State state);

// The icon of what kind of conversation it is.
QString kindIcon(ThreadKind kind);
// Icons of the marks a row carries: the robot where only a machine has replied, angry, watched, urgent, files, draft, snoozed, failed, translated.
QStringList markIcons(const ListRow& row);
// Draws them from x on and answers where they end; none is drawn beyond `right`.
double drawMarks(QPainter& painter, const Look& look, const QRectF& box, const QStringList& marks, const RowColours& colours);
// Stands in the place of the lettermark of a row that is marked.
void drawTick(QPainter& painter, const Look& look, const QRectF& box);
// "LW" in a pill, a dash in an outlined one for nobody; flush right at `right`. Answers its width.
struct OwnerMark {
  QString initials;
  bool isNobody = false;
};
double drawRowOwner(QPainter& painter, const Look& look, const QRectF& box, const OwnerMark& owner, const RowColours& colours);
// The tag's chip on this row.
ChipStyle tagStyle(const RowColours& colours, const QColor& dot);
// A name on a chip: at most 12 characters.
QString chipText(const QString& name);

}  // namespace inquiry::ui
