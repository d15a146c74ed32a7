#pragma once

#include <QObject>
#include <functional>

#include "ui/shell/forget_flow.h"
#include "ui/shell/hold_flow.h"
#include "ui/shell/old_export_flow.h"
#include "ui/shell/package_flow.h"

namespace inquiry::ui {

// Keeping, handing out and forgetting: which command opens which window, and about what on screen. GUI thread only.
class KeepingFlow final : public QObject {
  Q_OBJECT

 public:
  // What is on screen now; neither where another page lies over it.
  struct Shown {
    std::function<std::optional<desk::ThreadDetail>()> thread;
    std::function<std::optional<CaseId>()> chosenCase;
  };
  KeepingFlow(MainWindow& window, Shown shown, DeskServices services, DeskCalls& calls);
  // False: none of its commands.
  bool run(const QString& command);
  PackageFlow& packages() { return m_packages; }
  HoldFlow& holds() { return m_holds; }
  ForgetFlow& forgetting() { return m_forget; }
  OldExportFlow& imports() { return m_imports; }

 Q_SIGNALS:
  void changed();  // conversations came or went

 private:
  void openDocument();
  void withSubject(std::function<void(const KeepingSubject&)> then);

  MainWindow& m_window;
  const Shown m_shown;
  DeskServices m_services;
  DeskCalls& m_calls;
  PackageFlow m_packages;
  HoldFlow m_holds;
  ForgetFlow m_forget;
  OldExportFlow m_imports;
};

}  // namespace inquiry::ui
