#pragma once

#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QWidget>

#include "core/desk/coverage_service.h"
#include "ui/common/look.h"
#include "ui/models/directory.h"

namespace inquiry::ui {

// The rows of the coverage page: one store each, read out as one sentence. GUI thread only.
class CoverageModel final : public QAbstractListModel {
  Q_OBJECT

 public:
  CoverageModel(const Look& look, const Directory& directory, QObject* parent);
  void setRows(std::vector<desk::CoverageRow> rows, Instant now);
  const desk::CoverageRow* row(const QModelIndex& index) const;
  QString complete(const desk::CoverageRow& row) const;
  QString gaps(const desk::CoverageRow& row) const;
  QString expiry(const desk::CoverageRow& row) const;
  QStringList limits(const desk::CoverageRow& row) const;  // sentences
  QString keeping(const desk::Expiry& limit, const QString& name, int days) const;
  bool isExpiring(const desk::CoverageRow& row) const;     // soon, and not stored here
  int rowCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;

 private:
  const Look& m_look;
  const Directory& m_directory;
  std::vector<desk::CoverageRow> m_rows;
  Instant m_now;
};

// How far the local history reaches, store by store: threads, messages, oldest, newest, days held, complete since, gaps, size, and what the
// platform deletes next. GUI thread only.
class CoveragePanel final : public QWidget {
  Q_OBJECT

 public:
  CoveragePanel(const Look& look, const Directory& directory, QWidget* parent);
  void setRows(std::vector<desk::CoverageRow> rows, Instant now);
  void setProblem(const QString& text);
  CoverageModel& model() { return m_model; }
  QListView& view() { return *m_view; }

 Q_SIGNALS:
  void refreshAsked();
  void backAsked();

 protected:
  void paintEvent(QPaintEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  void retranslate();
  void showLimits();

  const Look& m_look;
  CoverageModel m_model;
  QLabel *m_title, *m_text, *m_problem, *m_limits;
  QListView* m_view;
  QPushButton *m_refresh, *m_back;
};

// Paints the head and one row a store.
class CoverageDelegate final : public QStyledItemDelegate {
  Q_OBJECT

 public:
  CoverageDelegate(const Look& look, const Directory& directory, const CoverageModel& model, QObject* parent) : QStyledItemDelegate(parent), m_look(look), m_directory(directory), m_model(model) {}
  void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
  QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

 private:
  void paintHead(QPainter& painter, const QRectF& box) const;

  const Look& m_look;
  const Directory& m_directory;
  const CoverageModel& m_model;
};

}  // namespace inquiry::ui
