#pragma once

#include <QElapsedTimer>
#include <QWidget>

#include "ui/common/perf_probe.h"

namespace inquiry::ui {

// How long a person waits for a widget of any window to show an answer: from begin() to the paint after answered(). A child of the widget. GUI thread only.
class PaintedNote final : public QObject {
 public:
  PaintedNote(PerfProbe& probe, QString what, QWidget* widget);
  void begin();
  void answered();

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  PerfProbe& m_probe;
  QString m_what;
  QWidget* m_widget;
  QElapsedTimer m_since;
  bool m_isAnswered = false;
};

}  // namespace inquiry::ui
