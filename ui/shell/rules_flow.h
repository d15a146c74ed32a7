#pragma once

#include <QObject>
#include <atomic>
#include <memory>

#include "ui/common/desk_calls.h"
#include "ui/models/directory.h"
#include "ui/shell/desk_services.h"
#include "ui/shell/main_window.h"

namespace inquiry::ui {

// The pages of rules and of automatic replies. GUI thread only.
class RulesFlow final : public QObject {
  Q_OBJECT

 public:
  RulesFlow(MainWindow& window, const Directory& directory, DeskServices services, DeskCalls& calls);

 Q_SIGNALS:
  void changed();  // tags or the right of a store: what lists and navigation name

 private:
  void connectRules();
  void connectFiles();
  void connectAutomation();
  void load();
  void loadKnown();
  void loadTroubles();
  void ask(RulesPage::Ask what);
  void save(desk::RuleSave::Clashes clashes);
  void setState(const RuleId& rule, RuleState state, const desk::RuleWord& word);
  void dryRun();
  void showVersion(std::int64_t version);
  void loadAutomation();
  void settle(const Status& done, const QString& said);
  RulesPage& page() { return m_window.settings().rules(); }
  AutomationPage& automation() { return m_window.settings().automation(); }

  MainWindow& m_window;
  const Directory& m_directory;
  DeskServices m_services;
  DeskCalls& m_calls;
  std::shared_ptr<std::atomic<bool>> m_stop;  // shared with the dry run that is under way
};

}  // namespace inquiry::ui
