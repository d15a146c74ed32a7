#pragma once

#include <QAbstractListModel>
#include <QListView>
#include <QStyledItemDelegate>
#include <vector>

#include "core/desk/case_values.h"
#include "ui/common/look.h"
#include "ui/models/directory.h"

namespace inquiry::ui {

// What happened around the order of a case, oldest first, one line of words each; Enter opens the conversation a line stands in. GUI thread only.
class CaseTimelineView final : public QListView {
  Q_OBJECT

 public:
  CaseTimelineView(const Look& look, const Directory& directory, QWidget* parent);
  // `zone`: of the store, for the second time on hover.
  void setSteps(std::vector<desk::CaseStep> steps, Instant now, const QString& zone);
  const std::vector<desk::CaseStep>& steps() const { return m_steps; }
  QString stepTitle(const desk::CaseStep& step) const;

 Q_SIGNALS:
  void threadWanted(inquiry::ThreadId id);

 protected:
  void resizeEvent(QResizeEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  class Model;
  class Delegate;
  const Look& m_look;
  const Directory& m_directory;
  std::vector<desk::CaseStep> m_steps;
  Instant m_now;
  QString m_zone;
  Model* m_model;
};

}  // namespace inquiry::ui
