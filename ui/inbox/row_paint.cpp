#include "ui/inbox/row_paint.h"

#include <algorithm>

namespace inquiry::ui {

RowColours rowColours(const Theme& t, const ListRow& row, QStyle::State state) {
  RowColours c{t.base, t.text, t.text2, row.thread.unread ? t.text : t.text2, t.chip, t.onChip, QColor(), false};
  const bool isLate = row.kind == ListRow::Kind::Thread && row.group == Due::Late;
  if (isLate) c.ground = t.lateRow, c.chip = t.chipLate;
  if (state.testFlag(QStyle::State_Selected)) {
    if (state.testFlag(QStyle::State_HasFocus)) {
      c = {t.selection, t.onSelection, t.onSelection, t.onSelection, t.selectionChip, t.onSelection, t.onSelection, true};
    } else {
      c.ground = t.selectionPale, c.chip = t.base;
      if (t.isDark) c.excerpt = t.text;
    }
  } else if (state.testFlag(QStyle::State_MouseOver) && !isLate) {
    c.ground = t.hover;
  }
  return c;
}

QString kindIcon(ThreadKind kind) {
  switch (kind) {
    case ThreadKind::Question: return QStringLiteral("question");
    case ThreadKind::Mail: return QStringLiteral("mail");
    case ThreadKind::Notice: return QStringLiteral("notice");
    case ThreadKind::Case: return QStringLiteral("scales");
    case ThreadKind::OrderMessage: break;
  }
  return QStringLiteral("bag");
}

QStringList markIcons(const ListRow& row) {
  const Thread& thread = row.thread;
  QStringList icons;
  if (row.isByMachine) icons << QStringLiteral("robot");
  if (row.isAngry) icons << QStringLiteral("angry");
  if (thread.isVip) icons << QStringLiteral("star");
  if (thread.priority == Priority::Urgent) icons << QStringLiteral("flag");
  if (thread.hasAttachment) icons << QStringLiteral("clip");
  if (thread.hasDraft) icons << QStringLiteral("pencil");
  if (thread.status == ThreadStatus::Snoozed) icons << QStringLiteral("moon");
  if (thread.hasFailedSend) icons << QStringLiteral("stop");
  if (row.isTranslated) icons << QStringLiteral("globe");
  return icons;
}

double drawMarks(QPainter& painter, const Look& look, const QRectF& box, const QStringList& marks, const RowColours& colours) {
  double x = box.x();
  for (const QString& mark : marks) {
    if (x + 14 > box.right()) break;
    const bool failed = mark == QLatin1String("stop");
    drawIcon(painter, mark, 14, {x, box.y() + (box.height() - 14) / 2}, failed && !colours.isSelected ? look.theme().lateText : colours.text2);
    x += 18;
  }
  return x;
}

void drawTick(QPainter& painter, const Look& look, const QRectF& box) {
  drawRounded(painter, box, 4, look.theme().accent, look.theme().onAccent);
  drawIcon(painter, QStringLiteral("check"), 14, {box.center().x() - 7, box.center().y() - 7}, look.theme().onAccent);
}

double drawRowOwner(QPainter& painter, const Look& look, const QRectF& box, const OwnerMark& owner, const RowColours& colours) {
  const double width = ownerWidth(look, owner.initials);
  ChipStyle style{colours.chip, colours.onChip, {}, {}, {}, Weight::Medium};
  if (owner.isNobody) style = {QColor(), colours.text2, {}, colours.isSelected ? colours.text2 : look.theme().line2, {}, Weight::Medium};
  drawOwner(painter, look, {box.right() - width, box.y(), width, box.height()}, owner.initials, style);
  return width;
}

ChipStyle tagStyle(const RowColours& colours, const QColor& dot) {
  return {colours.chip, colours.onChip, colours.dot.isValid() ? colours.dot : dot, {}, {}, Weight::Regular};
}

QString chipText(const QString& name) { return name.size() > 12 ? name.left(11) + QChar(0x2026) : name; }

}  // namespace inquiry::ui
