#pragma once

#include <QWidget>

#include "ui/common/chips.h"
#include "ui/shell/action_registry.h"

namespace inquiry::ui {

// "?": every command with its key, over the dimmed window. Any key closes it. GUI thread only.
class KeyTable final : public QWidget {
  Q_OBJECT

 public:
  KeyTable(const Look& look, ActionRegistry& registry, QWidget* parent);
  void open();
  // Commands shown, by id.
  QStringList shown() const;

 Q_SIGNALS:
  void closed();

 protected:
  void paintEvent(QPaintEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  void wheelEvent(QWheelEvent* event) override;

 private:
  void leave();
  QStringList idsOf(const QString& group) const;
  void paintGroups(QPainter& painter, const QRectF& area);

  const Look& m_look;
  ActionRegistry& m_registry;
};

}  // namespace inquiry::ui
