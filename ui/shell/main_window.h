#pragma once

#include <QMainWindow>
#include <QSplitter>
#include <QStackedWidget>
#include <functional>

#include "ui/composer/composer_panel.h"
#include "ui/composer/template_picker.h"
#include "ui/inbox/navigation_panel.h"
#include "ui/inbox/store_proof.h"
#include "ui/inbox/tag_picker.h"
#include "ui/inbox/thread_list_panel.h"
#include "ui/outbox/outbox_panel.h"
#include "ui/settings/settings_panel.h"
#include "ui/shell/action_registry.h"
#include "ui/shell/alarm_bar.h"
#include "ui/shell/command_palette.h"
#include "ui/shell/key_table.h"
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
  void toggleNavigation();
  void nextPane(int step);
  void openPalette(std::vector<PaletteEntry> places);
  void openPicker(const QString& scope);
  void openKeys() { m_keyTable->open(); }
  void setDayAndStatus(const desk::StatusLine& status, Instant now);
  // Ages that count up, from what is already here: nothing is read.
  void setNow(Instant now);
  void retranslate();
  // Asked whenever the window is to be closed, by whatever way; without it closing always goes through.
  enum class Closing { Now, Later };
  void setClosing(std::function<Closing()> closing) { m_closing = std::move(closing); }
  void openTags(std::vector<TagPicker::Row> rows);
  void saveLayout(QSettings& settings) const;
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
  ContextPanel& context() { return *m_context; }
  OutboxPanel& outbox() { return *m_outbox; }
  SettingsPanel& settings() { return *m_settings; }
  StatusStrip& status() { return *m_status; }
  CommandPalette& palette() { return *m_palette; }
  KeyTable& keyTable() { return *m_keyTable; }
  TagPicker& tags() { return *m_tags; }

 Q_SIGNALS:
  void aboutToClose();

 protected:
  bool event(QEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  void closeEvent(QCloseEvent* event) override;

 private:
  QWidget* buildZones();
  void buildThreadMenu();
  void fit();
  void placePicker();
  void showContext();
  QList<QWidget*> panes() const;

  Look& m_look;
  PerfProbe& m_probe;
  ActionRegistry m_actions;
  NavigationModel m_navigationModel;
  const Directory& m_directory;
  TopBar* m_top;
  AlarmBar* m_alarms;
  NavigationPanel* m_navigation;
  QStackedWidget *m_pages, *m_middle;
  QSplitter* m_splitter;
  ThreadListPanel* m_list;
  QWidget* m_column;
  ThreadPanel* m_thread;
  ComposerPanel* m_composer;
  ContextPanel* m_context;
  StoreProof* m_proof;
  OutboxPanel* m_outbox;
  SettingsPanel* m_settings;
  StatusStrip* m_status;
  TemplatePicker* m_picker;
  CommandPalette* m_palette;
  KeyTable* m_keyTable;
  TagPicker* m_tags;
  std::function<Closing()> m_closing;
  bool m_wantsContext = true, m_wantsWords = true, m_isNarrow = false, m_contextAsked = false;
};

}  // namespace inquiry::ui
