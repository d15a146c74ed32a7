#pragma once

#include <QAbstractListModel>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QWidget>

#include "core/desk/values.h"
#include "ui/common/chips.h"
#include "ui/models/directory.h"

namespace inquiry::ui {

struct OutboxRow {
  Outgoing item;
  QString buyer;
};

// What is on its way, grouped by what it needs: a decision first. GUI thread only.
class OutboxModel final : public QAbstractListModel {
  Q_OBJECT

 public:
  enum Role { ItemRole = Qt::UserRole + 1, HeadingRole, CountRole };
  using QAbstractListModel::QAbstractListModel;

  void setRows(std::vector<OutboxRow> rows);
  const OutboxRow* row(const QModelIndex& index) const;
  QModelIndex indexOf(OutgoingId id) const;
  int rowCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;
  Qt::ItemFlags flags(const QModelIndex& index) const override;

 private:
  struct Line {
    int group = 0;
    std::optional<OutboxRow> row;  // absent: heading
    int count = 0;
  };
  static int groupOf(OutgoingState state);
  static QString groupName(int group);

  std::vector<Line> m_lines;
};

class OutboxDelegate final : public QStyledItemDelegate {
  Q_OBJECT

 public:
  OutboxDelegate(const Look& look, const Directory& directory, QObject* parent) : QStyledItemDelegate(parent), m_look(look), m_directory(directory) {}
  void setNow(Instant now) { m_now = now; }
  void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
  QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

 private:
  void paintItem(QPainter& painter, const QRect& rect, const OutboxRow& row, bool isSelected) const;
  QString whenText(const Outgoing& item) const;

  const Look& m_look;
  const Directory& m_directory;
  Instant m_now;
};

class OutboxDetail;

// The outbox page: the list, and for the chosen item what happened and the ways out. GUI thread only.
class OutboxPanel final : public QWidget {
  Q_OBJECT

 public:
  OutboxPanel(const Look& look, const Directory& directory, QWidget* parent);

  void setRows(std::vector<OutboxRow> rows, Instant now);
  void setNow(Instant now);
  void select(OutgoingId id);
  QListView& view() { return *m_view; }
  OutboxDetail& detail() { return *m_detail; }

 Q_SIGNALS:
  // "cancel", "retry", "undo", "send-now", "sent", "not-sent", "look-again", "open"
  void stepAsked(inquiry::OutgoingId id, const QString& step);

 protected:
  void paintEvent(QPaintEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  void retranslate();
  void showCurrent();

  const Look& m_look;
  OutboxModel m_model;
  OutboxDelegate m_delegate;
  Instant m_now;
  QLabel *m_title, *m_count, *m_promise;
  QListView* m_view;
  OutboxDetail* m_detail;
};

}  // namespace inquiry::ui
