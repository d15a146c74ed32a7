#pragma once

#include <QObject>
#include <QPointer>

#include "ui/common/desk_calls.h"
#include "ui/keeping/hold_window.h"
#include "ui/shell/desk_services.h"
#include "ui/shell/keeping_subject.h"
#include "ui/shell/main_window.h"

namespace inquiry::ui {

// Legal holds of what is on screen. GUI thread only.
class HoldFlow final : public QObject {
  Q_OBJECT

 public:
  HoldFlow(MainWindow& window, DeskServices services, DeskCalls& calls);
  void open(const KeepingSubject& subject);
  // "since 3 Mar 2026, 10:12, Li Na: chargeback"
  static QString sinceText(const LegalHold& hold, const TimeText& times, const Directory& directory);

 Q_SIGNALS:
  void changed();

 private:
  void show(const KeepingSubject& subject, const std::vector<LegalHold>& holds);
  void finish(const Status& done, const QString& said);

  MainWindow& m_window;
  DeskServices m_services;
  DeskCalls& m_calls;
  QPointer<HoldWindow> m_dialog;
};

}  // namespace inquiry::ui
