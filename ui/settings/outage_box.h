#pragma once

#include <QWidget>

#include "core/desk/outage_plan.h"
#include "ui/common/look.h"

namespace inquiry::ui {

// The outage plan of one store: the patrol list with its ticks, when it was last walked through and is next due, and its steps to be
// rewritten. Knows no service. GUI thread only.
class OutageBox final : public QWidget {
  Q_OBJECT

 public:
  enum class Shows { List, Steps };
  struct Words {
    QString name;    // object names begin with it
    QString title;   // of the store
    QString lastBy;  // as people are shown
    bool isOutage = false;
  };
  OutageBox(const Look& look, const desk::OutagePlan& plan, const Words& words, Instant now, Shows shows, QWidget* parent);

 Q_SIGNALS:
  void ticked(int step, bool isDone);
  void stepsAsked(bool isOpen);
  void emergencyAsked();
  void planWritten(const QStringList& steps, int minutes);

 private:
  void addList(Instant now);
  void addSteps();
  QString lastLine(Instant now) const;

  const Look& m_look;
  const desk::OutagePlan m_plan;
  const Words m_words;
};

// One step in the interface language.
QString patrolStepText(const desk::PatrolStep& step);

}  // namespace inquiry::ui
