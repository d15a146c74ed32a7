#pragma once

#include <QCheckBox>
#include <QLineEdit>
#include <QSpinBox>

#include "core/desk/channel_service.h"
#include "ui/models/directory.h"
#include "ui/settings/settings_page.h"

namespace inquiry::ui {

// Where alerts go beside this window, when they are given, and what became of each. GUI thread only.
class ChannelsPage final : public SettingsPage {
  Q_OBJECT

 public:
  ChannelsPage(const Look& look, const Directory& directory, QWidget* parent);
  QString title() const override;
  QString iconName() const override { return QStringLiteral("send"); }
  struct State {
    std::vector<desk::ChannelRow> channels;
    std::vector<desk::DeliveryRow> log;
    AlarmPlan plan;
  };
  void setState(State state);
  void setNow(Instant now) override { m_now = now; }
  // The channel that was saved last stays on screen.
  void chooseChannel(const std::string& id) { m_wanted = id; }
  void sayResult(const QString& text, bool isProblem) { say(text, isProblem ? Outcome::Warning : Outcome::Good); }
  // What is in the form; secrets only where something was typed.
  desk::ChannelWish typed() const;

 Q_SIGNALS:
  void saveAsked();
  void removeAsked(const QString& id);
  void testAsked(const QString& id);
  void planAsked(const inquiry::AlarmPlan& plan);

 protected:
  void fill() override;

 private:
  void fillChannels();
  void fillMail();
  void fillButtons();
  void fillSteps();
  void fillPlan();
  void fillLog();
  void showKind();
  const desk::ChannelRow* chosen() const;
  QLineEdit* line(const QString& label, const char* name, const std::string& value);
  QLineEdit* secret(const QString& label, const char* name, bool isKept);
  QCheckBox* check(QBoxLayout* row, const QString& text, const QString& name, bool isOn);
  AlarmPlan typedPlan() const;

  const Directory& m_directory;
  State m_state;
  Instant m_now;
  std::string m_wanted;
  std::size_t m_channel = 0;  // their number: a new one
  int m_kindChosen = 0;
  QComboBox *m_kind = nullptr, *m_language = nullptr, *m_security = nullptr, *m_lead = nullptr;
  QLineEdit *m_name = nullptr, *m_url = nullptr, *m_signing = nullptr, *m_token = nullptr, *m_to = nullptr, *m_host = nullptr, *m_user = nullptr, *m_password = nullptr, *m_from = nullptr;
  QSpinBox *m_port = nullptr, *m_colleagueAt = nullptr, *m_leadAt = nullptr, *m_roundHour = nullptr;
  QCheckBox *m_on = nullptr, *m_private = nullptr, *m_events = nullptr, *m_handOn = nullptr, *m_daily = nullptr, *m_weekly = nullptr;
  struct StepRow {
    QSpinBox* percent = nullptr;
    QCheckBox* lead = nullptr;
    std::vector<std::pair<std::string, QCheckBox*>> ways;
  };
  std::vector<StepRow> m_steps;
  std::vector<std::pair<QString, QWidget*>> m_ofKinds;  // kinds for which a field is shown, and it
};

}  // namespace inquiry::ui
