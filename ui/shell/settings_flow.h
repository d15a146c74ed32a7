#pragma once

#include <QObject>
#include <QSettings>

#include "ui/shell/appearance.h"
#include "ui/shell/audit_flow.h"
#include "ui/shell/check_flow.h"
#include "ui/shell/data_flow.h"
#include "ui/shell/handbook_flow.h"
#include "ui/shell/keeping_settings_flow.h"
#include "ui/shell/keys_flow.h"
#include "ui/shell/lists_flow.h"
#include "ui/shell/local_flow.h"
#include "ui/shell/log_flow.h"
#include "ui/shell/roles_flow.h"
#include "ui/shell/rules_flow.h"
#include "ui/shell/security_flow.h"
#include "ui/shell/stores_flow.h"
#include "ui/shell/templates_flow.h"
#include "ui/shell/translation_setup_flow.h"

namespace inquiry::ui {

// The settings: which page a command opens, and what is kept in window.ini. GUI thread only.
class SettingsFlow final : public QObject {
  Q_OBJECT

 public:
  struct Window {
    MainWindow& window;
    Look& look;
    const Directory& directory;
    Appearance& appearance;
    QSettings& settings;
    QString folder;  // of the workspace
  };
  SettingsFlow(Window window, DeskServices services, DeskCalls& calls);
  // What was chosen before, and what the desk keeps itself; when the window is shown first.
  void begin();
  ComposerPanel::Then afterSending() const;
  // "settings.keys" opens the page of the keys; "theme.dark", "language.zh" choose. Others are none of its business.
  void run(const QString& command);
  LocalFlow& local() { return m_local; }
  // Opens the page of the stores and asks for the report of that one.
  void showAccountReport(const StoreId& store);
  // The thread on screen: its values fill the preview of templates, its journal is what "Journal of this thread" shows.
  void setThread(const std::optional<ThreadId>& thread);

 Q_SIGNALS:
  void placeWanted(const inquiry::ui::Place& place);
  void mailboxWanted(const inquiry::StoreId& store);
  void emergencyWanted(const inquiry::StoreId& store);
  void setupWanted(const inquiry::StoreId& store);
  void storesChanged();  // or tags, views, people: what the navigation names
  void threadWanted(inquiry::ThreadId id);
  void looksChanged();  // language, theme, zone: rows and conversation are drawn anew

 private:
  void open(const QString& topic);
  void fillGeneral();
  void connectGeneral();
  void connectWriting();
  void connectAlerts();
  void setLanguage(const QString& language);
  void setTheme(ThemeChoice choice);
  void setZone(const QString& zone);

  Window m_at;
  DeskServices m_services;
  DeskCalls& m_calls;
  KeysFlow m_keys;
  StoresFlow m_stores;
  ListsFlow m_lists;
  RulesFlow m_rules;
  HandbookFlow m_handbook;
  TemplatesFlow m_templates;
  SecurityFlow m_security;
  RolesFlow m_roles;
  DataFlow m_data;
  LocalFlow m_local;
  LogFlow m_log;
  KeepingSettingsFlow m_keeping;
  AuditFlow m_audit;
  CheckFlow m_check;
  TranslationSetupFlow m_translation;
  std::optional<ThreadId> m_thread;
};

}  // namespace inquiry::ui
