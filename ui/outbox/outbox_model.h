#pragma once

#include <QAbstractListModel>
#include <optional>
#include <vector>

#include "core/domain/message.h"
#include "core/domain/outgoing.h"

namespace inquiry::ui {

enum class OutboxTab { Outbox, Drafts, Sent };

struct OutboxRow {
  Outgoing item;
  QString buyer;
  QString order = {};  // as the buyer sees it
};

// What is on its way, grouped by what it needs: a decision first. GUI thread only.
class OutboxModel final : public QAbstractListModel {
  Q_OBJECT

 public:
  enum Role { ItemRole = Qt::UserRole + 1, HeadingRole, CountRole };
  using QAbstractListModel::QAbstractListModel;

  // `dayBegan`: what was sent since then stands on the outbox page, the rest only among the sent.
  void setRows(std::vector<OutboxRow> rows, OutboxTab tab, Instant dayBegan);
  const OutboxRow* row(const QModelIndex& index) const;
  QModelIndex indexOf(OutgoingId id) const;
  int rowCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;
  Qt::ItemFlags flags(const QModelIndex& index) const override;
  static bool isOnTheWay(OutgoingState state);
  static bool isDraft(const OutboxRow& row) { return row.item.state == OutgoingState::Draft; }

 private:
  struct Line {
    int group = 0;
    std::optional<OutboxRow> row;  // absent: heading
    int count = 0;
  };
  QString groupName(int group) const;

  std::vector<Line> m_lines;
  OutboxTab m_tab = OutboxTab::Outbox;
};

}  // namespace inquiry::ui
