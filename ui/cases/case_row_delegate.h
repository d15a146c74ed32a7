#pragma once

#include <QStyledItemDelegate>

#include "ui/cases/case_model.h"
#include "ui/common/look.h"
#include "ui/models/directory.h"

namespace inquiry::ui {

// A row of the list of cases: store, title, buyer, deadline, amount, owner. GUI thread only.
class CaseRowDelegate final : public QStyledItemDelegate {
  Q_OBJECT

 public:
  CaseRowDelegate(const Look& look, const Directory& directory, QObject* parent) : QStyledItemDelegate(parent), m_look(look), m_directory(directory) {}
  void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
  QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

 private:
  void paintRow(QPainter& painter, const QRect& rect, const desk::CaseRow& row, Instant now, bool isSelected) const;

  const Look& m_look;
  const Directory& m_directory;
};

}  // namespace inquiry::ui
