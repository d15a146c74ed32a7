#pragma once

#include <QLineEdit>
#include <QListWidget>
#include <QStackedWidget>
#include <QStyledItemDelegate>
#include <QWidget>

#include "ui/settings/alerts_page.h"
#include "ui/settings/assist_page.h"
#include "ui/settings/automation_page.h"
#include "ui/settings/check_page.h"
#include "ui/settings/channels_page.h"
#include "ui/settings/data_page.h"
#include "ui/settings/deadlines_page.h"
#include "ui/settings/general_page.h"
#include "ui/settings/handbook_page.h"
#include "ui/settings/journal_page.h"
#include "ui/settings/keeping_page.h"
#include "ui/settings/keys_page.h"
#include "ui/settings/knowledge_page.h"
#include "ui/settings/lists_page.h"
#include "ui/settings/people_page.h"
#include "ui/settings/local_page.h"
#include "ui/settings/log_page.h"
#include "ui/settings/practice_page.h"
#include "ui/settings/roles_page.h"
#include "ui/settings/shifts_page.h"
#include "ui/settings/rules_page.h"
#include "ui/settings/security_page.h"
#include "ui/settings/stores_page.h"
#include "ui/settings/templates_page.h"
#include "ui/settings/translation_page.h"
#include "ui/settings/versions_page.h"
#include "ui/settings/writing_page.h"

namespace inquiry::ui {

// The settings: topics at the left with a search line over all of them, the page of one topic at the right. GUI thread only.
class SettingsPanel final : public QWidget {
  Q_OBJECT

 public:
  SettingsPanel(const Look& look, const Directory& directory, QWidget* parent);

  // "general", "keys", ...: the last part of the command that opens it.
  void showTopic(const QString& topic);
  QString topic() const;
  QStringList topics() const;
  void focusTopics();
  void focusSearch();
  void setNow(Instant now);

  SettingsPage& page() const;
  GeneralPage& general() { return *m_general; }
  WritingPage& writing() { return *m_writing; }
  KeysPage& keys() { return *m_keys; }
  TemplatesPage& templates() { return *m_templates; }
  KnowledgePage& knowledge() { return *m_knowledge; }
  AssistPage& assist() { return *m_assist; }
  PracticePage& practice() { return *m_practice; }
  ListsPage& lists() { return *m_lists; }
  RulesPage& rules() { return *m_rules; }
  AutomationPage& automation() { return *m_automation; }
  HandbookPage& handbook() { return *m_handbook; }
  StoresPage& stores() { return *m_stores; }
  AlertsPage& alerts() { return *m_alerts; }
  DeadlinesPage& deadlines() { return *m_deadlines; }
  ChannelsPage& channels() { return *m_channels; }
  SecurityPage& security() { return *m_security; }
  PeoplePage& people() { return *m_people; }
  RolesPage& roles() { return *m_roles; }
  ShiftsPage& shifts() { return *m_shifts; }
  CheckPage& check() { return *m_check; }
  TranslationPage& translation() { return *m_translation; }
  DataPage& data() { return *m_data; }
  LocalPage& local() { return *m_local; }
  LogPage& log() { return *m_log; }
  KeepingPage& keeping() { return *m_keeping; }
  VersionsPage& versions() { return *m_versions; }
  JournalPage& journal() { return *m_journal; }
  QListWidget& list() { return *m_list; }
  QLineEdit& searchLine() { return *m_search; }

 protected:
  void paintEvent(QPaintEvent* event) override;
  void changeEvent(QEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  void addPages(const Directory& directory);
  void add(SettingsPage* page);
  void fillList();
  void fillHits(const QString& needle);
  void addItem(const QString& text, const QString& detail, int page, const QString& target);
  void follow(QListWidgetItem* item);
  void retranslate();

  const Look& m_look;
  QWidget* m_side;
  QLabel* m_title;
  QLineEdit* m_search;
  QListWidget* m_list;
  QStackedWidget* m_stack;
  std::vector<SettingsPage*> m_pages;
  GeneralPage* m_general;
  WritingPage* m_writing;
  KeysPage* m_keys;
  TemplatesPage* m_templates;
  KnowledgePage* m_knowledge;
  AssistPage* m_assist;
  PracticePage* m_practice;
  ListsPage* m_lists;
  RulesPage* m_rules;
  AutomationPage* m_automation;
  HandbookPage* m_handbook;
  StoresPage* m_stores;
  AlertsPage* m_alerts;
  DeadlinesPage* m_deadlines;
  ChannelsPage* m_channels;
  SecurityPage* m_security;
  PeoplePage* m_people;
  RolesPage* m_roles;
  ShiftsPage* m_shifts;
  CheckPage* m_check;
  TranslationPage* m_translation;
  DataPage* m_data;
  LocalPage* m_local;
  LogPage* m_log;
  KeepingPage* m_keeping;
  JournalPage* m_journal;
  VersionsPage* m_versions;
};

// A topic with its icon, or a setting that was found with its topic beneath.
class TopicDelegate final : public QStyledItemDelegate {
  Q_OBJECT

 public:
  enum Role { PageRole = Qt::UserRole + 1, TargetRole, IconRole, DetailRole };
  TopicDelegate(const Look& look, QObject* parent) : QStyledItemDelegate(parent), m_look(look) {}
  void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
  QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

 private:
  const Look& m_look;
};

}  // namespace inquiry::ui
