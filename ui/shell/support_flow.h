#pragma once

#include <QObject>
#include <optional>

#include "core/domain/change_set.h"
#include "ui/cases/support_form.h"
#include "ui/cases/support_panel.h"
#include "ui/common/desk_calls.h"
#include "ui/shell/desk_services.h"
#include "ui/shell/evidence_flow.h"
#include "ui/shell/main_window.h"

namespace inquiry::ui {

// The register of enquiries to platforms' own support, and the form for one. GUI thread only.
class SupportFlow final : public QObject {
  Q_OBJECT

 public:
  SupportFlow(MainWindow& window, DeskServices services, DeskCalls& calls, EvidenceFlow& files);
  void open();
  // Of the store of the conversation on screen, where there is one.
  void begin(const std::optional<Thread>& thread);
  void show(SupportCaseId id);
  void refresh();
  void take(const ChangeSet& changes, bool isShown);
  SupportForm& form() { return *m_form; }

 Q_SIGNALS:
  void placeWanted(const inquiry::ui::Place& place);

 private:
  void edit(const SupportCase& value);
  void check(const SupportCase& value);
  void save(const desk::SupportRequest& request);
  void load(SupportCaseId id);
  void step(SupportCaseId id, const QString& step);
  void ask(const QString& title, const QString& label, bool isLong, std::function<void(const std::string& words)> taken);
  void follow(SupportCaseId id, bool isOurs);
  void expect(SupportCaseId id);
  void run(SupportCaseId id, std::function<Status(desk::SupportService&)> work);
  SupportPanel& panel() { return m_window.support(); }

  MainWindow& m_window;
  DeskServices m_services;
  DeskCalls& m_calls;
  EvidenceFlow& m_files;
  SupportForm* m_form;
  int m_round = 0, m_checked = 0;
};

}  // namespace inquiry::ui
