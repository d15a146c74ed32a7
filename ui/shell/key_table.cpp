#include "ui/shell/key_table.h"

#include <QKeyEvent>
#include <QPainter>

namespace inquiry::ui {

KeyTable::KeyTable(const Look& look, ActionRegistry& registry, QWidget* parent) : QWidget(parent), m_look(look), m_registry(registry) {
  setObjectName(QStringLiteral("keyTable"));
  setProperty("ownKeys", true);
  setFocusPolicy(Qt::StrongFocus);
  hide();
}

void KeyTable::open() {
  setAccessibleName(tr("Keys"));
  QStringList lines;
  for (const QString& id : shown()) lines << QStringLiteral("%1: %2").arg(m_registry.text(id), m_registry.keyText(id));
  setAccessibleDescription(lines.join(QLatin1Char('\n')));
  setGeometry(parentWidget()->rect());
  show();
  raise();
  setFocus(Qt::PopupFocusReason);
}

QStringList KeyTable::idsOf(const QString& group) const {
  QStringList ids;
  for (const QString& id : m_registry.ids())
    if (m_registry.group(id) == group) ids << id;
  return ids;
}

QStringList KeyTable::shown() const {
  QStringList ids;
  for (const QString& group : m_registry.groups()) ids << idsOf(group);
  return ids;
}

void KeyTable::leave() {
  hide();
  Q_EMIT closed();
}

void KeyTable::keyPressEvent(QKeyEvent*) { leave(); }

void KeyTable::mousePressEvent(QMouseEvent*) { leave(); }

void KeyTable::wheelEvent(QWheelEvent*) {}

void KeyTable::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  const Theme& t = m_look.theme();
  painter.fillRect(rect(), QColor(0, 0, 0, 128));
  const QRectF box = QRectF(rect()).adjusted(std::max(16.0, (width() - 1100) / 2.0), std::max(16.0, (height() - 720) / 2.0), -std::max(16.0, (width() - 1100) / 2.0),
                                             -std::max(16.0, (height() - 720) / 2.0));
  drawRounded(painter, box, 8, t.base, t.line2);
  drawText(painter, m_look, {box.x() + 24, box.y() + 12, box.width() - 48, 28}, tr("Keys"), {Size::Head, Weight::Strong, t.text});
  drawText(painter, m_look, {box.x() + 24, box.y() + 12, box.width() - 48, 28}, tr("Ctrl+1 to Ctrl+9: one store     any key closes"), {Size::Small, Weight::Regular, t.text2, Qt::AlignRight});
  paintGroups(painter, box.adjusted(24, 48, -24, -12));
}

void KeyTable::paintGroups(QPainter& painter, const QRectF& area) {
  const Theme& t = m_look.theme();
  const int lines = static_cast<int>(m_registry.ids().size()) + 2 * static_cast<int>(m_registry.groups().size());
  const int columns = 3;
  const double columnWidth = area.width() / columns, line = std::min(double(m_look.px(28)), area.height() / ((lines + columns - 1) / columns + 1));
  double x = area.x(), y = area.y();
  const auto next = [&] {
    y += line;
    if (y + line > area.bottom() + 1) y = area.y(), x += columnWidth;
  };
  for (const QString& group : m_registry.groups()) {
    if (y + 2 * line > area.bottom()) y = area.y(), x += columnWidth;
    drawText(painter, m_look, {x, y, columnWidth - 24, line}, m_registry.groupText(group), {Size::Small, Weight::Strong, t.text2});
    next();
    for (const QString& id : idsOf(group)) {
      double right = x + columnWidth - 24;
      QStringList keys = m_registry.keys(id);
      std::reverse(keys.begin(), keys.end());
      for (const QString& key : keys)
        right -= drawKeyHint(painter, m_look, {right, y + (line - m_look.px(18)) / 2}, QString(key).replace(QStringLiteral(", "), QStringLiteral(" ")).replace(QStringLiteral("Return"), QStringLiteral("Enter")), t.text) + 4;
      drawText(painter, m_look, {x, y, right - x - 4, line}, m_registry.text(id), {Size::Small, Weight::Regular, t.text});
      next();
    }
    if (y > area.y()) next();
  }
}

}  // namespace inquiry::ui
