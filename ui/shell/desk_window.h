#pragma once

#include <QHash>
#include <QSettings>
#include <QTimer>
#include <functional>

#include "core/domain/change_set.h"
#include "ui/common/stall_watch.h"
#include "ui/shell/alert_flow.h"
#include "ui/shell/appeal_flow.h"
#include "ui/shell/appearance.h"
#include "ui/shell/assist_flow.h"
#include "ui/shell/bulk_reply_flow.h"
#include "ui/shell/case_flow.h"
#include "ui/shell/columns_flow.h"
#include "ui/shell/coverage_flow.h"
#include "ui/shell/past_flow.h"
#include "ui/shell/deadlines_flow.h"
#include "ui/shell/evidence_flow.h"
#include "ui/shell/first_steps_flow.h"
#include "ui/shell/keeping_flow.h"
#include "ui/shell/key_dispatcher.h"
#include "ui/shell/knowledge_flow.h"
#include "ui/shell/list_flow.h"
#include "ui/shell/lock_closer.h"
#include "ui/shell/lock_flow.h"
#include "ui/shell/outbox_flow.h"
#include "ui/shell/own_window_flow.h"
#include "ui/shell/passphrase_window.h"
#include "ui/shell/platform_actions_flow.h"
#include "ui/shell/quit_flow.h"
#include "ui/shell/read_only_guard.h"
#include "ui/shell/reply_flow.h"
#include "ui/shell/settings_flow.h"
#include "ui/shell/recovery_flow.h"
#include "ui/shell/report_flow.h"
#include "ui/shell/review_flow.h"
#include "ui/shell/sample_flow.h"
#include "ui/shell/report_plans_flow.h"
#include "ui/shell/setup_flow.h"
#include "ui/shell/team_flow.h"
#include "ui/shell/saved_view_flow.h"
#include "ui/shell/shift_flow.h"
#include "ui/shell/sign_in_flow.h"
#include "ui/shell/support_flow.h"
#include "ui/shell/tab_flow.h"
#include "ui/shell/thread_flow.h"
#include "ui/shell/thread_tools.h"
#include "ui/shell/ticket_flow.h"
#include "ui/shell/tray_flow.h"
#include "ui/shell/triage_flow.h"
#include "ui/shell/undo_flow.h"

namespace inquiry::ui {

// How the desk was started.
struct DeskStart {
  std::string folder;   // of the workspace: window.ini and keys.json live there
  QString language;     // empty: as chosen last, else the system's
  QString open;         // thread or order number, empty: none
  QString perfLog;      // file, empty: none
  double startedMs = 0; // since the start of the process
  bool isLocked = false; // opened only when somebody asks for it: it was closed under its lock
  PassphraseWindow::Begin begin = PassphraseWindow::Begin::Empty;  // of a new workspace
};

// The running desk: the window, the flows behind it, the commands, and the news of committed changes. GUI thread only.
class DeskWindow final : public QObject {
  Q_OBJECT

 public:
  DeskWindow(QApplication& app, DeskServices services, const DeskStart& start);
  ~DeskWindow() override;
  void show();
  MainWindow& window() { return *m_window; }
  const Look& look() const { return m_look; }
  LockFlow& lock() { return m_lock; }
  LockCloser& lockCloser() { return m_closer; }
  // Drafts are kept, nothing is asked: the workspace is to be closed under its lock.
  void endNow();
  SignInFlow& signIn() { return m_signIn; }
  ShiftFlow& shifts() { return m_shifts; }
  TrayFlow& tray() { return m_tray; }
  // A thread, an order number, or the link of an alert.
  void openWanted(const QString& what);
  SetupFlow& setup() { return m_setup; }
  FirstStepsFlow& firstSteps() { return m_firstSteps; }
  AlertFlow& alertFlow() { return m_alertFlow; }
  PlatformActionsFlow& platformActions() { return m_actions; }
  DeadlinesFlow& deadlines() { return m_deadlines; }
  TicketFlow& tickets() { return m_tickets; }
  EvidenceFlow& evidence() { return m_evidence; }
  AppealFlow& appeals() { return m_appeals; }
  SupportFlow& support() { return m_support; }
  ReportFlow& reports() { return m_reports; }
  KeepingFlow& keeping() { return m_keeping; }
  ReviewFlow& reviews() { return m_reviews; }
  SampleFlow& samples() { return m_samples; }
  PastFlow& past() { return m_past; }
  ReportPlansFlow& reportPlans() { return m_reportPlans; }

 private:
  void readSettings(const DeskStart& start);
  void connectTimers();
  void connectFlows();
  void connectCare();
  void onPersonChanged();
  void greyWriting(const QString& why);
  void connectSettings();
  void connectAssistance();
  void connectCommands();
  void addGoCommands();
  void addThreadCommands();
  void addViewCommands();
  void addStoreKeys();
  void run(const QString& command);
  bool runOnPage(const QString& command);
  void showPlace(const Place& place);
  void listen();
  void listenAlarms();
  void takeChanges();
  void nextOverdue(int step);
  ThreadPlace mainPlace();
  KeepingFlow::Shown shownNow();
  ReviewFlow::Shown reviewed();
  void connectOwnWindows();
  void runOwn(ThreadId thread, const QString& command);
  void openOwnWindow();
  void openPalette();
  void findOrders(const QString& typed);
  void back();
  void goToThread(ThreadId id);
  void syncNow();
  void tick();
  void close();

  QApplication& m_app;
  DeskServices m_services;
  Look m_look;
  Directory m_directory;
  PerfProbe m_probe;
  StallWatch m_stalls{m_probe};
  Appearance m_appearance;
  QSettings m_settings;
  DeskCalls m_calls;
  std::unique_ptr<MainWindow> m_window;
  KeyDispatcher* m_keys;
  ReadOnlyGuard* m_guard = nullptr;  // over a reviewer's file only
  ListFlow m_list;
  ThreadFlow m_thread;
  ReplyFlow m_reply;
  ThreadTools m_tools;
  TriageFlow m_triage;
  SavedViewFlow m_views;
  TabFlow m_tabs;
  BulkReplyFlow m_bulkReply;
  ColumnsFlow m_columns;
  OwnWindowFlow m_own;
  OutboxFlow m_outbox;
  CaseFlow m_cases;
  TicketFlow m_tickets;
  EvidenceFlow m_evidence;
  AppealFlow m_appeals;
  SupportFlow m_support;
  ReportFlow m_reports;
  ReviewFlow m_reviews;
  SampleFlow m_samples;
  ReportPlansFlow m_reportPlans;
  UndoFlow m_undo;
  QuitFlow m_quit;
  SettingsFlow m_settingsFlow;
  LockFlow m_lock;
  LockCloser m_closer;
  SignInFlow m_signIn;
  ShiftFlow m_shifts;
  AlertFlow m_alertFlow;
  SetupFlow m_setup;
  TeamFlow m_team;
  PlatformActionsFlow m_actions;
  DeadlinesFlow m_deadlines;
  CoverageFlow m_coverage;
  PastFlow m_past;
  RecoveryFlow m_recovery;
  FirstStepsFlow m_firstSteps;
  TrayFlow m_tray;
  KnowledgeFlow m_knowledge;
  AssistFlow m_assist;
  KeepingFlow m_keeping;
  QHash<QString, std::function<void()>> m_commands;
  std::shared_ptr<void> m_listening, m_alarms;  // shared with the announcer, which holds them weakly
  ChangeSet m_changes;
  QTimer m_changePause, m_clockTimer, m_secondTimer, m_networkTimer;
  std::string m_folder;
  QString m_openAtStart;
  PassphraseWindow::Begin m_begin;
};

}  // namespace inquiry::ui
