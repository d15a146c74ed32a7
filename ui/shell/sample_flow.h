#pragma once

#include <QObject>
#include <functional>

#include "core/domain/wait_figures.h"
#include "ui/common/desk_calls.h"
#include "ui/dashboard/criteria_form.h"
#include "ui/dashboard/sample_window.h"
#include "ui/dashboard/score_form.h"
#include "ui/shell/desk_services.h"
#include "ui/shell/main_window.h"

namespace inquiry::ui {

// Random samples of what was answered in the span, the store and by the person chosen over the figures. GUI thread only.
class SampleFlow final : public QObject {
  Q_OBJECT

 public:
  SampleFlow(MainWindow& window, DeskServices services, DeskCalls& calls, std::function<WaitFilter()> filter);
  void open();
  void saveTo(const QString& path, bool isPdf);
  SampleWindow& samples() { return *m_samples; }
  ScoreForm& form() { return *m_form; }
  CriteriaForm& criteria() { return *m_criteria; }

 Q_SIGNALS:
  void threadWanted(inquiry::ThreadId id);
  void reviewWanted(const std::vector<inquiry::ThreadId>& threads, const QString& text);

 private:
  SampleFrame frame() const;
  void load(std::optional<std::int64_t> shown);
  void draw(int number, const QString& seed);
  void judge(ThreadId thread);
  void keep();
  void changeSheet();
  void keepSheet();
  void save(const QString& suffix);

  MainWindow& m_window;
  DeskServices m_services;
  DeskCalls& m_calls;
  std::function<WaitFilter()> m_filter;
  SampleWindow* m_samples;
  ScoreForm* m_form;
  CriteriaForm* m_criteria;
  ThreadId m_judged;
};

}  // namespace inquiry::ui
