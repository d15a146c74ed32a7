#pragma once

#include <QCheckBox>
#include <QLineEdit>
#include <QSpinBox>

#include "core/desk/deadline_service.h"
#include "ui/models/directory.h"
#include "ui/settings/calendar_form.h"
#include "ui/settings/settings_page.h"

namespace inquiry::ui {

// Which deadlines run for which conversations, and the calendars they are counted in. GUI thread only.
class DeadlinesPage final : public SettingsPage {
  Q_OBJECT

 public:
  DeadlinesPage(const Look& look, const Directory& directory, QWidget* parent);
  QString title() const override;
  QString iconName() const override { return QStringLiteral("clock"); }
  void setSettings(const SlaSettings& settings);
  void sayResult(const QString& text, bool isProblem) { say(text, isProblem ? Outcome::Warning : Outcome::Good); }
  // The whole days of a file somebody chose, for the calendar on screen.
  void takeDays(const desk::FileDays& days);

 Q_SIGNALS:
  void saveAsked(const inquiry::SlaSettings& settings);
  void reapplyAsked();
  void fileAsked();

 protected:
  void fill() override;

 private:
  void fillPolicies();
  void fillPolicyForm();
  void fillCalendars();
  void showPolicy();
  PolicyRow typedPolicy() const;
  void savePolicy();
  void saveCalendar();
  QString whereText(const PolicyRow& row) const;
  QComboBox* choice(const QString& label, const char* name, const std::vector<std::pair<QString, QString>>& all);

  const Directory& m_directory;
  SlaSettings m_settings;
  std::size_t m_policy = 0, m_calendar = 0;  // their number: a new one
  QLineEdit *m_label = nullptr, *m_source = nullptr;
  QComboBox *m_marketplace = nullptr, *m_store = nullptr, *m_kind = nullptr, *m_tag = nullptr, *m_priority = nullptr, *m_name = nullptr, *m_counted = nullptr;
  QSpinBox *m_hours = nullptr, *m_minutes = nullptr;
  QCheckBox* m_drives = nullptr;
  CalendarForm* m_form = nullptr;
};

}  // namespace inquiry::ui
