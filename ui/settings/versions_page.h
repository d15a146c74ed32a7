#pragma once

#include <map>

#include "core/desk/setting_history.h"
#include "ui/models/directory.h"
#include "ui/settings/settings_page.h"

namespace inquiry::ui {

// Every setting of the team with its versions: who changed it and when, what has changed since, and one button back. GUI thread only.
class VersionsPage final : public SettingsPage {
  Q_OBJECT

 public:
  VersionsPage(const Look& look, const Directory& directory, QWidget* parent);
  using Titles = std::map<std::string, std::string>;  // of what its key does not name
  void setSettings(std::vector<desk::SettingVersionRow> settings, Titles titles = {});
  void setVersions(const std::string& key, std::vector<desk::SettingVersionRow> versions);
  void setDifference(const std::string& key, std::int64_t version, const std::vector<desk::SettingDifference>& differences);
  // Version `restored` is in force again; `before` was until now, and comes back by the undo button.
  void setRolledBack(const std::string& key, std::int64_t restored, std::int64_t before);
  void sayResult(const QString& text, bool isProblem);
  const std::string& key() const { return m_key; }
  QString title() const override;
  QString iconName() const override { return QStringLiteral("layers"); }

 Q_SIGNALS:
  void settingShown(const QString& key);
  void versionShown(const QString& key, qint64 version);
  void rollBackAsked(const QString& key, qint64 version);

 protected:
  void fill() override;

 private:
  void addUndo();
  void addSettings();
  void addVersions();
  void addVersionTable();
  void addDifference();
  QString nameOf(const std::string& key) const;
  QString who(const desk::SettingVersionRow& row) const;
  QString when(const desk::SettingVersionRow& row) const;
  QString what(const desk::SettingVersionRow& row) const;

  const Directory& m_directory;
  std::vector<desk::SettingVersionRow> m_settings, m_versions;
  Titles m_titles;
  std::string m_key, m_undoKey;
  std::int64_t m_shown = 0, m_undo = 0;
  QStringList m_differences;
};

}  // namespace inquiry::ui
