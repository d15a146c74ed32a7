#pragma once

#include <QLineEdit>

#include "core/desk/log_lines.h"
#include "ui/models/directory.h"
#include "ui/settings/settings_page.h"

namespace inquiry::ui {

// What the program wrote into its log, by store and code, to be read or copied for support. Nothing in it names a buyer. GUI thread only.
class LogPage final : public SettingsPage {
  Q_OBJECT

 public:
  LogPage(const Look& look, const Directory& directory, QWidget* parent);
  void setLines(std::vector<desk::LogLine> lines);
  const std::vector<desk::LogLine>& lines() const { return m_lines; }
  desk::LogQuestion question() const;
  void sayResult(const QString& text, bool isProblem) { say(text, isProblem ? Outcome::Warning : Outcome::Good); }
  QString title() const override;
  QString iconName() const override { return QStringLiteral("file"); }

 Q_SIGNALS:
  void filterChanged();
  void copyAsked();

 protected:
  void fill() override;

 private:
  void addFilter();
  void showLines();

  const Directory& m_directory;
  std::vector<desk::LogLine> m_lines;
  QString m_store, m_code;
  QTableWidget* m_table = nullptr;
};

}  // namespace inquiry::ui
