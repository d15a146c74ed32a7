#pragma once

#include <QObject>

#include "ui/common/desk_calls.h"
#include "ui/shell/desk_services.h"
#include "ui/shell/main_window.h"

namespace inquiry::ui {

// The page where templates are written; choosing one for an answer is the composer's. GUI thread only.
class TemplatesFlow final : public QObject {
  Q_OBJECT

 public:
  TemplatesFlow(MainWindow& window, DeskServices services, DeskCalls& calls);
  // Whose values the preview shows; none: invented ones.
  void setThread(const std::optional<ThreadId>& thread) { m_thread = thread; }

 private:
  void load();
  void preview(const QString& text, const QString& language);
  void save(const ReplyTemplate& value);
  QStringList lintOf(const std::string& text, const std::string& language);
  void takeReceipt(const Result<desk::TemplateReceipt>& receipt);
  TemplatesPage& page() { return m_window.settings().templates(); }

  MainWindow& m_window;
  DeskServices m_services;
  DeskCalls& m_calls;
  std::optional<ThreadId> m_thread;
  int m_generation = 0;
};

}  // namespace inquiry::ui
