#pragma once

#include <QAbstractListModel>
#include <vector>

#include "core/desk/alert_service.h"
#include "core/domain/alarm_notice.h"
#include "ui/common/look.h"
#include "ui/models/directory.h"

namespace inquiry::ui {

// What is kept of an alert, in the form alarms are worded from. Nothing for a kind this version does not know.
std::optional<AlarmNotice> noticeOf(const desk::AlertRow& row);

// Alerts as lines: a heading over stores that are down together, then one row per alert. GUI thread only.
class AlertModel final : public QAbstractListModel {
  Q_OBJECT

 public:
  struct Line {
    bool isHeading = false;
    desk::AlertRow row;
    QString title, detail, icon;
  };
  enum Role { LineRole = Qt::UserRole + 1 };

  AlertModel(const Look& look, const Directory& directory, QObject* parent);

  void setRows(std::vector<desk::AlertRow> rows, Instant now);
  // Words again, after a change of language or stores.
  void reword();
  const std::vector<desk::AlertRow>& rows() const { return m_rows; }
  const Line* line(const QModelIndex& index) const;

  int rowCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;
  Qt::ItemFlags flags(const QModelIndex& index) const override;

 private:
  Line lineOf(const desk::AlertRow& row) const;
  QString heading(const std::vector<QString>& stores) const;

  const Look& m_look;
  const Directory& m_directory;
  std::vector<desk::AlertRow> m_rows;
  std::vector<Line> m_lines;
  Instant m_now;
};

}  // namespace inquiry::ui
