#pragma once

#include <QAbstractListModel>
#include <optional>
#include <vector>

#include "core/desk/case_values.h"
#include "ui/models/directory.h"

namespace inquiry::ui {

enum class CaseTab { Open, Closed };

// Cases in two groups: what waits for us by deadline, then what waits for others. GUI thread only.
class CaseModel final : public QAbstractListModel {
  Q_OBJECT

 public:
  enum Role { RowRole = Qt::UserRole + 1, HeadingRole, CountRole };
  using QAbstractListModel::QAbstractListModel;

  // Keeps the rows of `words` only when there are any: buyer, order, reason, number or store hold every word.
  // `looked` is the case that is being looked at: closed meanwhile, it stays among the open ones until another one is chosen.
  void setRows(const desk::CaseList& list, CaseTab tab, const QString& words, const Directory& directory, std::optional<CaseId> looked = {});
  void setNow(Instant now);
  Instant now() const { return m_now; }
  const desk::CaseRow* row(const QModelIndex& index) const;
  QModelIndex indexOf(CaseId id) const;
  QModelIndex first() const;
  int rowCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;
  Qt::ItemFlags flags(const QModelIndex& index) const override;

 private:
  struct Line {
    QString heading;
    int count = 0;
    std::optional<desk::CaseRow> row;  // absent: heading
  };
  std::vector<Line> m_lines;
  Instant m_now;
};

}  // namespace inquiry::ui
