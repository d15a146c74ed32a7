#pragma once

#include <QMainWindow>
#include <QSplitter>
#include <QStackedWidget>
#include <functional>
#include <memory>

#include "ui/alerts/alert_center.h"
#include "ui/cases/appeal_panel.h"
#include "ui/cases/case_panel.h"
#include "ui/cases/support_panel.h"
#include "ui/cases/ticket_panel.h"
#include "ui/common/practice_line.h"
#include "ui/composer/composer_panel.h"
#include "ui/composer/knowledge_picker.h"
#include "ui/composer/template_picker.h"
#include "ui/dashboard/dashboard_panel.h"
#include "ui/inbox/choice_picker.h"
#include "ui/inbox/navigation_panel.h"
#include "ui/inbox/store_proof.h"
#include "ui/inbox/tag_picker.h"
#include "ui/inbox/thread_list_panel.h"
#include "ui/outbox/outbox_panel.h"
#include "ui/settings/settings_panel.h"
#include "ui/setup/checklist_card.h"
#include "ui/setup/connect_panel.h"
#include "ui/setup/coverage_panel.h"
#include "ui/shell/action_registry.h"
#include "ui/shell/alarm_bar.h"
#include "ui/shell/command_palette.h"
#include "ui/shell/key_table.h"
#include "ui/shell/notice_line.h"
#include "ui/shell/status_strip.h"
#include "ui/shell/top_bar.h"
#include "ui/thread/context_panel.h"
#include "ui/thread/thread_panel.h"

class QSettings;

namespace inquiry::ui {

// Places the panels and nothing more: what they show is set by the flows, what they ask for goes to the flows. GUI thread only.
class MainWindow final : public QMainWindow {
  Q_OBJECT

 public:
  MainWindow(Look& look, Directory& directory, PerfProbe& probe);

  void showPlace(const Place& place);
  void showThread();    // the conversation instead of the store table
  void showNoThread();
  bool hasThread() const;
  void toggleContext();
  // The list beside the conversation, or as a table above it.
  void setListLayout(ListLayout layout);
  void toggleListLayout();
  void toggleNavigation();
  void nextPane(int step);
  void openPalette(std::vector<PaletteEntry> places);
  void openPicker(const QString& scope);
  void openKnowledge(const QString& scope);
  // Whoever practises sees so at all times.
  void showPractice(bool isPractising);
  bool showsPractice() const;
  // Stays over everything that a reviewer's file shows.
  void showReview(const QString& text);
  QString reviewText() const { return m_review->text(); }
  void openKeys() { m_keyTable->open(); }
  void setDayAndStatus(const desk::StatusLine& status, Instant now);
  // Ages that count up, from what is already here: nothing is read.
  void setNow(Instant now);
  void retranslate();
  void showPeople();
  // Who sits here; `isSignedIn`: with a password of their own.
  void setMe(const PersonId& me, bool isSignedIn);
  // Who is on duty by store, under the empty id anywhere; empty where nobody has a shift: then everybody is named.
  void setDuty(std::map<StoreId, std::vector<PersonId>> duty);
  // Asked whenever the window is to be closed, by whatever way; without it closing always goes through.
  enum class Closing { Now, Later };
  void setClosing(std::function<Closing()> closing) { m_closing = std::move(closing); }
  void openAlerts();
  void openTags(std::vector<TagPicker::Row> rows);
  // One question over the list, never a dialog.
  void ask(ChoicePicker::Question question, std::function<void(const ChoicePicker::Choice&, const QString&)> taken);
  // Takes everything off the window, and out of the reach of screen readers, and shows `page` instead; uncover() puts it back as it was.
  void cover(QWidget* page);
  void uncover();
  void saveLayout(QSettings& settings) const;
  // A screen may be smaller than what is usual, or than the one this window was on last.
  void fitScreen();
  void restoreLayout(const QSettings& settings);

  ActionRegistry& actions() { return m_actions; }
  TopBar& topBar() { return *m_top; }
  AlarmBar& alarms() { return *m_alarms; }
  NavigationModel& navigationModel() { return m_navigationModel; }
  NavigationPanel& navigation() { return *m_navigation; }
  ThreadListPanel& list() { return *m_list; }
  ThreadPanel& thread() { return *m_thread; }
  ComposerPanel& composer() { return *m_composer; }
  TemplatePicker& picker() { return *m_picker; }
  KnowledgePicker& knowledge() { return *m_knowledge; }
  ContextPanel& context() { return *m_context; }
  OutboxPanel& outbox() { return *m_outbox; }
  CasePanel& cases() { return *m_cases; }
  TicketPanel& tickets() { return *m_tickets; }
  AppealPanel& appeals() { return *m_appeals; }
  SupportPanel& support() { return *m_support; }
  DashboardPanel& reports() { return *m_reports; }
  SettingsPanel& settings() { return *m_settings; }
  StatusStrip& status() { return *m_status; }
  CommandPalette& palette() { return *m_palette; }
  KeyTable& keyTable() { return *m_keyTable; }
  TagPicker& tags() { return *m_tags; }
  ChoicePicker& choices() { return *m_choices; }
  const Look& look() const { return m_look; }
  AlertCenter& alertCenter() { return *m_alertCenter; }
  ConnectPanel& connectPanel() { return *m_connect; }
  NoticeLine& notice() { return *m_notice; }
  ChecklistCard& checklist() { return *m_checklist; }
  CoveragePanel& coveragePanel() { return *m_coverage; }
  const Directory& directory() const { return m_directory; }

 Q_SIGNALS:
  void aboutToClose();

 protected:
  bool event(QEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  void closeEvent(QCloseEvent* event) override;

 private:
  QStringList dutyNames(const StoreId& store) const;
  QStringList dutyByStore() const;
  QWidget* buildZones();
  void connectPanels();
  void buildThreadMenu();
  void fit();
  void setZones();
  void placePicker();
  QRect pickerPlace(const QSize& wanted) const;
  void showContext();
  QList<QWidget*> panes() const;

  Look& m_look;
  PerfProbe& m_probe;
  ActionRegistry m_actions;
  NavigationModel m_navigationModel;
  const Directory& m_directory;
  PersonId m_me{"me"};
  bool m_isSignedIn = false;
  std::map<StoreId, std::vector<PersonId>> m_duty;
  TopBar* m_top;
  AlarmBar* m_alarms;
  NavigationPanel* m_navigation;
  QStackedWidget *m_pages, *m_middle;
  QSplitter *m_splitter, *m_rows;  // m_rows: what stands above the conversation, when the list does
  ThreadListPanel* m_list;
  QWidget* m_column;
  ThreadPanel* m_thread;
  ComposerPanel* m_composer;
  ContextPanel* m_context;
  StoreProof* m_proof;
  OutboxPanel* m_outbox;
  CasePanel* m_cases;
  TicketPanel* m_tickets;
  AppealPanel* m_appeals;
  SupportPanel* m_support;
  DashboardPanel* m_reports;
  SettingsPanel* m_settings;
  StatusStrip* m_status;
  TemplatePicker* m_picker;
  KnowledgePicker* m_knowledge;
  PracticeLine* m_practice;
  QLabel* m_review;
  CommandPalette* m_palette;
  KeyTable* m_keyTable;
  TagPicker* m_tags;
  ChoicePicker* m_choices;
  AlertCenter* m_alertCenter;
  ConnectPanel* m_connect;
  NoticeLine* m_notice;
  ChecklistCard* m_checklist;
  CoveragePanel* m_coverage;
  std::function<Closing()> m_closing;
  bool m_wantsContext = true, m_wantsWords = true, m_isNarrow = false, m_contextAsked = false;
  std::unique_ptr<QWidget> m_covered;  // the zones while another page stands in their place
};

}  // namespace inquiry::ui
