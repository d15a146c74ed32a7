#pragma once

#include <QLabel>
#include <QListView>
#include <QPointer>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QWidget>

#include "ui/alerts/alert_model.h"

namespace inquiry::ui {

// The list of alerts over the window: what has not been acknowledged, or all that was told. Keys: Up/Down, Enter opens, A acknowledges, Shift+A
// all, H history, Esc closes. Shows values and says what the person wants. GUI thread only.
class AlertCenter final : public QWidget {
  Q_OBJECT

 public:
  AlertCenter(const Look& look, const Directory& directory, QWidget* parent);

  enum class Part { Open, History };
  void open();
  void leave();
  Part part() const { return m_part; }
  void setOpenRows(std::vector<desk::AlertRow> rows, Instant now);
  void setHistory(std::vector<desk::AlertRow> rows, Instant now);
  void setProblem(const QString& text);
  QStringList shownSentences() const;
  AlertModel& model() { return m_model; }
  QListView& view() { return *m_view; }
  QPushButton& acknowledgeButton() { return *m_acknowledge; }
  QPushButton& acknowledgeAllButton() { return *m_all; }

 Q_SIGNALS:
  void acknowledgeAsked(const std::vector<std::int64_t>& ids);
  void historyAsked();
  void openAsked(const inquiry::desk::AlertRow& row);
  void closed();

 protected:
  void paintEvent(QPaintEvent* event) override;
  void changeEvent(QEvent* event) override;
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  void showPart(Part part);
  void showRows();
  void leaveWithFocus();
  void retranslate();
  void acknowledgeCurrent();
  void acknowledgeAll();
  bool onKey(int key, Qt::KeyboardModifiers modifiers);

  const Look& m_look;
  AlertModel m_model;
  std::vector<desk::AlertRow> m_openRows, m_history;
  Part m_part = Part::Open;
  Instant m_now;
  QLabel *m_title, *m_note;
  QListView* m_view;
  QPushButton *m_openPart, *m_historyPart, *m_acknowledge, *m_all;
  QPointer<QWidget> m_before;  // where the keyboard was
};

// Paints a heading or the two lines of an alert.
class AlertDelegate final : public QStyledItemDelegate {
  Q_OBJECT

 public:
  AlertDelegate(const Look& look, const AlertModel& model, QObject* parent) : QStyledItemDelegate(parent), m_look(look), m_model(model) {}
  void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
  QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

 private:
  const Look& m_look;
  const AlertModel& m_model;
};

}  // namespace inquiry::ui
