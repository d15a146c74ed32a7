#pragma once

#include <QFileDialog>
#include <QObject>
#include <QSettings>
#include <QTimer>
#include <functional>
#include <optional>

#include "core/domain/change_set.h"
#include "ui/common/desk_calls.h"
#include "ui/common/painted_note.h"
#include "ui/dashboard/references_window.h"
#include "ui/dashboard/twin_window.h"
#include "ui/dashboard/waits_window.h"
#include "ui/shell/desk_services.h"
#include "ui/shell/main_window.h"

namespace inquiry::ui {

// The page of response times: reads the figures, keeps them fresh while somebody looks, opens what is behind one, and lets them leave as picture, paper or
// table. GUI thread only.
class ReportFlow final : public QObject {
  Q_OBJECT

 public:
  ReportFlow(MainWindow& window, QSettings& settings, PerfProbe& probe, DeskServices services, DeskCalls& calls);
  void open();
  // A command of the page's menu ("pdf", "print" ...) from anywhere: on the page, once its figures are there.
  void start(const QString& what);
  void refresh();
  void take(const ChangeSet& changes, bool isShown);
  void openReferences();
  void openTwin();
  // The span and the choices above the figures.
  WaitFilter filter() const { return question().filter; }
  // A colleague's word on the conversation on screen.
  void rate(const std::optional<Thread>& thread);
  WaitsWindow& waits() { return *m_waits; }
  ReferencesWindow& references() { return *m_references; }
  TwinWindow& twin() { return *m_twin; }

 Q_SIGNALS:
  void placeWanted(const inquiry::ui::Place& place);
  void threadWanted(inquiry::ThreadId id);
  void threadsWanted(const QString& heading, const std::vector<inquiry::ThreadId>& threads);
  void samplesWanted();

 private:
  desk::ReportWords words() const;
  DashboardPanel& panel() { return m_window.reports(); }
  ReportQuestion question() const;
  QDate today() const;
  void connectWindows();
  void openFigure(const Behind& behind, const std::map<Grouping, std::string>& only);
  void run(const QString& what);
  void saveAs(const char* suffix, std::function<void(const QString& path)> save);
  void saveTables(const QString& path, desk::ReportFormat format, std::vector<desk::ReportTable> tables);
  void savePicture(const QString& path);
  void savePdf(const QString& path);
  void print();
  void keep();
  void forget();
  void chooseSaved(const QString& name);
  void saveReferences(const std::vector<ReferenceLine>& lines);
  void loadMetrics();
  void loadTwin();
  void afterFigure(const Status& done);
  void takeFigureFile();
  void takeRatingFile();
  void openRatings(const std::optional<std::string>& person);
  void openProducts();
  void savePerson(const char* suffix, desk::ReportFormat format);

  // The days chosen last are those of the next look, also after a restart.
  void keepDays();
  void restoreDays();

  MainWindow& m_window;
  QSettings& m_settings;
  DeskServices m_services;
  DeskCalls& m_calls;
  WaitsWindow* m_waits;
  ReferencesWindow* m_references;
  TwinWindow* m_twin;
  PaintedNote *m_pageShown, *m_waitsShown;
  std::vector<SavedDashboard> m_saved;
  QTimer m_pause;  // between changes and the next reading
  QString m_started;
  int m_round = 0, m_figureRound = 0, m_twinRound = 0;
};

}  // namespace inquiry::ui
