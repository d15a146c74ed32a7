#pragma once

#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QWidget>

#include "ui/common/chips.h"
#include "ui/shell/action_registry.h"

namespace inquiry::ui {

class KeySheet;

// "?": every command with its present keys, over the dimmed window; typing narrows it down, Esc closes. GUI thread only.
class KeyTable final : public QWidget {
  Q_OBJECT

 public:
  KeyTable(const Look& look, ActionRegistry& registry, QWidget* parent);
  void open();
  // Commands shown, by id, in their order.
  QStringList shown() const;
  QLineEdit& filterLine() { return *m_filter; }

 Q_SIGNALS:
  void closed();
  void changeAsked();  // to the page where keys are changed

 protected:
  void paintEvent(QPaintEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  void wheelEvent(QWheelEvent* event) override;
  void changeEvent(QEvent* event) override;
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  void leave();
  void refill();
  void retranslate();

  const Look& m_look;
  ActionRegistry& m_registry;
  QWidget* m_box;
  QLabel *m_title, *m_hint;
  QLineEdit* m_filter;
  QScrollArea* m_scroll;
  KeySheet* m_sheet;
};

// The painted columns of the table. GUI thread only.
class KeySheet final : public QWidget {
  Q_OBJECT

 public:
  KeySheet(const Look& look, const ActionRegistry& registry, QWidget* parent) : QWidget(parent), m_look(look), m_registry(registry) {}
  void setNeedle(const QString& needle);
  const QStringList& shown() const { return m_ids; }

 protected:
  void paintEvent(QPaintEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;

 private:
  struct Line {
    QString group, id;  // one of them
  };
  int columns() const;
  int rows() const;
  void arrange();
  void paintLine(QPainter& painter, const QRectF& box, const Line& line);

  const Look& m_look;
  const ActionRegistry& m_registry;
  QStringList m_ids;
  std::vector<Line> m_lines;
};

}  // namespace inquiry::ui
