#pragma once

#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <functional>
#include <vector>

#include "core/desk/go_live.h"
#include "ui/common/look.h"

namespace inquiry::ui {

// What is open before a store may answer buyers, and the way past it: a name and a reason that the journal keeps. GUI thread only.
class GateWindow final : public QDialog {
  Q_OBJECT

 public:
  GateWindow(const Look& look, QWidget* parent);
  void ask(const QString& store, const std::vector<desk::GoLivePoint>& points);
  QLineEdit& name() { return *m_name; }
  QLineEdit& reason() { return *m_reason; }
  QPushButton& goButton() { return *m_go; }
  QString said() const { return m_title->text() + QLatin1Char('\n') + m_points->text(); }

 Q_SIGNALS:
  void overridden(const inquiry::desk::GoLiveOverride& override);

 private:
  QLabel *m_title, *m_points;
  QLineEdit *m_name, *m_reason;
  QPushButton *m_stay, *m_go;
  std::vector<std::function<void()>> m_names;
};

}  // namespace inquiry::ui
