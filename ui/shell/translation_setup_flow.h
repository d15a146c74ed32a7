#pragma once

#include <QObject>
#include <stop_token>

#include "ui/common/desk_calls.h"
#include "ui/shell/desk_services.h"
#include "ui/shell/main_window.h"

namespace inquiry::ui {

// The page of the translation: reads and keeps the settings, tries the service, and keeps the words of the team. GUI thread only.
class TranslationSetupFlow final : public QObject {
  Q_OBJECT

 public:
  TranslationSetupFlow(MainWindow& window, DeskServices services, DeskCalls& calls);
  ~TranslationSetupFlow() override { m_stop.request_stop(); }

 private:
  TranslationPage& page() { return m_window.settings().translation(); }
  void load();
  void save();
  void test();
  void import(const QString& file);
  void write(const QString& file);
  void told(const Status& done, const QString& text);

  MainWindow& m_window;
  DeskServices m_services;
  DeskCalls& m_calls;
  std::stop_source m_stop;
};

}  // namespace inquiry::ui
