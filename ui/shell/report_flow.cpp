#include "ui/shell/report_flow.h"

#include <QInputDialog>
#include <QPageLayout>
#include <QPdfWriter>
#include <QPrintDialog>
#include <QPrinter>
#include <QSaveFile>
#include <memory>

#include "ui/common/text.h"
#include "ui/common/words.h"
#include "ui/dashboard/late_words.h"
#include "ui/dashboard/report_days.h"
#include "ui/dashboard/report_print.h"
#include "ui/dashboard/report_words.h"

namespace inquiry::ui {
namespace {

using Urgency = DeskCalls::Urgency;

// Figures follow the work of a team; nobody reads them by the second.
constexpr int kPause = 2'000;
constexpr std::size_t kBehind = 500;
const QString kDays = QStringLiteral("reports/days");

struct Read {
  Result<ResponseReport> report;
  Result<std::vector<ReferenceLine>> references;
  Result<std::vector<SavedDashboard>> saved;
  Result<RatingReport> ratings;
};

}  // namespace

ReportFlow::ReportFlow(MainWindow& window, QSettings& settings, PerfProbe& probe, DeskServices services, DeskCalls& calls)
    : m_window(window), m_settings(settings), m_services(services), m_calls(calls), m_waits(new WaitsWindow(window.look(), window.directory(), &window)),
      m_references(new ReferencesWindow(window.look(), &window)), m_twin(new TwinWindow(window.look(), window.directory(), &window)),
      m_pageShown(new PaintedNote(probe, QStringLiteral("report.page"), &window.reports())),
      m_waitsShown(new PaintedNote(probe, QStringLiteral("report.waits"), m_waits)) {
  m_pause.setSingleShot(true);
  m_pause.setInterval(kPause);
  connect(&m_pause, &QTimer::timeout, this, &ReportFlow::refresh);
  connect(&panel(), &DashboardPanel::retryAsked, this, &ReportFlow::refresh);
  connect(&panel().bar(), &DashboardBar::wishChanged, this, [this] {
    keepDays();
    refresh();
  });
  connect(&panel().bar(), &DashboardBar::savedChosen, this, &ReportFlow::chooseSaved);
  connect(&panel().bar(), &DashboardBar::doAsked, this, &ReportFlow::run);
  connect(&panel().content(), &DashboardContent::figureOpened, this, &ReportFlow::openFigure);
  connect(&panel().content(), &DashboardContent::threadWanted, this, &ReportFlow::threadWanted);
  connect(&panel().content(), &DashboardContent::groupingChosen, this, [this](Grouping grouping) {
    SavedDashboard wish = panel().bar().wish();
    wish.grouping = grouping;
    panel().bar().setWish(wish);
    refresh();
  });
  connect(&panel().content(), &DashboardContent::ratingsOpened, this, &ReportFlow::openRatings);
  connectWindows();
  restoreDays();
}

void ReportFlow::keepDays() {
  const SavedDashboard& wish = panel().bar().wish();
  const auto text = [](const std::optional<Instant>& at) { return at ? toQt(at->toIso()) : QString(); };
  m_settings.setValue(kDays, QStringList{QString::number(static_cast<int>(wish.span)), QString::number(static_cast<int>(wish.comparison)), text(wish.from), text(wish.to)});
}

void ReportFlow::restoreDays() {
  const QStringList kept = m_settings.value(kDays).toStringList();
  if (kept.size() != 4) return;
  SavedDashboard wish = panel().bar().wish();
  wish.span = static_cast<ReportSpan>(kept[0].toInt());
  wish.comparison = static_cast<ReportComparison>(kept[1].toInt());
  wish.from = Instant::parse(toUtf8(kept[2]));
  wish.to = Instant::parse(toUtf8(kept[3]));
  if (!spanName(wish.span).isEmpty() && (wish.span != ReportSpan::Chosen || (wish.from && wish.to))) panel().bar().setWish(wish);
}

void ReportFlow::connectWindows() {
  connect(m_waits, &WaitsWindow::threadsWanted, this, &ReportFlow::threadsWanted);
  connect(m_waits, &WaitsWindow::threadWanted, this, &ReportFlow::threadWanted);
  connect(m_waits, &WaitsWindow::saveAsked, this, [this](const desk::ReportTable& table) {
    saveAs("csv", [this, table](const QString& path) { saveTables(path, desk::ReportFormat::Csv, {table}); });
  });
  connect(m_references, &ReferencesWindow::saveAsked, this, &ReportFlow::saveReferences);
  connect(m_twin, &TwinWindow::storeChosen, this, &ReportFlow::loadMetrics);
  connect(m_twin, &TwinWindow::windowChosen, this, &ReportFlow::loadTwin);
  connect(m_twin, &TwinWindow::threadWanted, this, &ReportFlow::threadWanted);
  connect(m_twin, &TwinWindow::fileAsked, this, &ReportFlow::takeFigureFile);
  connect(m_twin, &TwinWindow::figureTyped, this, [this](const PlatformFigure& figure) {
    m_calls.call(
        Urgency::Action, this, [twins = &m_services.twins, figure] { return twins->add(figure); }, [this](const Status& done) { afterFigure(done); });
  });
}

void ReportFlow::open() {
  Place place;
  place.page = Place::Page::Reports;
  Q_EMIT placeWanted(place);
}

QDate ReportFlow::today() const { return dayOf(m_services.clock.now(), m_window.look().times().ownZone()); }

ReportQuestion ReportFlow::question() const { return reportQuestion(m_window.reports().bar().wish(), m_services.clock.now(), m_window.look().times().ownZone()); }

void ReportFlow::refresh() {
  const int round = ++m_round;
  m_pageShown->begin();
  panel().bar().setToday(today());
  panel().showLoading();
  m_calls.call(
      Urgency::Action, this, [services = m_services, asked = question()] {
        return Read{services.insight.report(asked), services.insight.references(), services.insight.dashboards(), services.appraisals.ratings(asked.filter)};
      },
      [this, round](Read read) {
        if (round != m_round) return;
        if (!read.report) {
          m_started.clear();
          return panel().showProblem(errorSentence(read.report.error()));
        }
        const bool isBehind = read.report->unread > 0;
        if (read.saved) m_saved = *read.saved;
        panel().bar().setSaved(m_saved);
        panel().content().setGrouping(read.report->grouping);
        panel().setReport(std::move(*read.report), read.references ? std::move(*read.references) : std::vector<ReferenceLine>());
        panel().content().setRatings(read.ratings ? std::move(*read.ratings) : RatingReport());
        m_pageShown->answered();
        if (isBehind) m_pause.start();
        if (!m_started.isEmpty()) run(std::exchange(m_started, {}));
      });
}

void ReportFlow::take(const ChangeSet& changes, bool isShown) {
  const bool concerns = !changes.threads.empty() || !changes.stores.empty() || changes.tags || changes.people || changes.orders || changes.settings;
  if (isShown && concerns && !m_pause.isActive()) m_pause.start();
}

void ReportFlow::openFigure(const Behind& behind, const std::map<Grouping, std::string>& only) {
  ReportQuestion asked = question();
  for (const auto& [grouping, key] : only) asked.filter.only[grouping] = key;
  // Whoever waits now waits now, whenever that began.
  const bool isNow = behind.figure == Figure::Open || behind.figure == Figure::Overdue;
  if (isNow) asked.filter.from = Instant();
  QStringList title{figureName(behind.figure)};
  for (const auto& [grouping, key] : only) title << groupText(grouping, key, m_window.directory(), m_window.look().times());
  if (behind.cause) title << reportText(behind.cause->empty() ? "not looked into" : *behind.cause);
  if (!isNow) title << spanName(m_window.reports().bar().wish().span);
  m_waits->begin(title.join(QStringLiteral(" · ")), figureMeaning(behind.figure));
  m_waitsShown->begin();
  const int round = ++m_figureRound;
  struct Found {
    Result<BehindRows> rows;
    Result<LateReasons> reasons;
  };
  // Of one cause the cause is known; what is in time needs none.
  const bool asksWhy = behind.figure == Figure::Late && behind.part == Behind::Part::Counted && !behind.bucket && !behind.cause;
  m_calls.call(
      Urgency::Typing, this,
      [insight = &m_services.insight, asked, behind, asksWhy] {
        return Found{insight->behind(asked, behind, kBehind), asksWhy ? insight->lateReasons(asked) : Result<LateReasons>(LateReasons())};
      },
      [this, round](Found found) {
        if (round != m_figureRound) return;
        if (!found.rows) return m_waits->say(errorSentence(found.rows.error()));
        m_waits->setRows(std::move(*found.rows));
        m_waitsShown->answered();
        if (found.reasons) m_waits->setReasons(reasonSentence(*found.reasons, m_window.directory(), m_window.look().times()));
      });
}

void ReportFlow::start(const QString& what) {
  m_started = what;
  open();
  refresh();
}

void ReportFlow::run(const QString& what) {
  const auto tables = [this] { return desk::reportTables(panel().content().report(), reportWords(m_window.look(), m_window.directory())); };
  if (what == QLatin1String("references")) return openReferences();
  if (what == QLatin1String("platform")) return openTwin();
  if (what == QLatin1String("samples")) return samplesWanted();
  if (what == QLatin1String("save")) return keep();
  if (what == QLatin1String("delete")) return forget();
  if (what == QLatin1String("ratings")) return takeRatingFile();
  if (what == QLatin1String("products")) return openProducts();
  if (what == QLatin1String("person-pdf")) return savePerson("pdf", desk::ReportFormat::Pdf);
  if (what == QLatin1String("person-csv")) return savePerson("csv", desk::ReportFormat::Csv);
  if (!panel().hasReport()) return m_window.status().say(tr("The figures are not here yet: wait a moment."));
  if (what == QLatin1String("png")) saveAs("png", [this](const QString& path) { savePicture(path); });
  if (what == QLatin1String("pdf")) saveAs("pdf", [this](const QString& path) { savePdf(path); });
  if (what == QLatin1String("csv")) saveAs("csv", [this, tables](const QString& path) { saveTables(path, desk::ReportFormat::Csv, tables()); });
  if (what == QLatin1String("xlsx")) saveAs("xlsx", [this, tables](const QString& path) { saveTables(path, desk::ReportFormat::Xlsx, tables()); });
  if (what == QLatin1String("print")) print();
}

void ReportFlow::saveAs(const char* suffix, std::function<void(const QString& path)> save) {
  auto* dialog = new QFileDialog(&m_window, tr("Save the figures"));
  dialog->setObjectName(QStringLiteral("reportDialog"));
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->setProperty("ownKeys", true);
  dialog->setAcceptMode(QFileDialog::AcceptSave);
  dialog->setDefaultSuffix(QLatin1String(suffix));
  dialog->selectFile(QStringLiteral("response-times-%1.%2").arg(today().toString(Qt::ISODate), QLatin1String(suffix)));
  connect(dialog, &QFileDialog::fileSelected, this, [save = std::move(save)](const QString& path) { save(path); });
  dialog->open();
}

void ReportFlow::saveTables(const QString& path, desk::ReportFormat format, std::vector<desk::ReportTable> tables) {
  m_calls.call(
      Urgency::Action, this,
      [insight = &m_services.insight, tables = std::move(tables), format, file = toUtf8(path)] { return insight->exportTo(tables, format, file); },
      [this, path](const Result<desk::ExportReceipt>& receipt) {
        m_window.status().say(receipt ? tr("Saved as %1.").arg(path) : tr("Not saved: %1").arg(errorSentence(receipt.error())));
      });
}

void ReportFlow::savePicture(const QString& path) {
  QSaveFile file(path);
  const bool isSaved = file.open(QIODevice::WriteOnly) && panel().content().grab().save(&file, "PNG") && file.commit();
  m_window.status().say(isSaved ? tr("Saved as %1.").arg(path) : tr("Not saved: the file cannot be written. Choose another folder."));
}

void ReportFlow::savePdf(const QString& path) {
  QSaveFile file(path);
  bool isSaved = file.open(QIODevice::WriteOnly);
  if (isSaved) {
    QPdfWriter writer(&file);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageOrientation(QPageLayout::Landscape);
    writer.setTitle(panel().accessibleName());
    printReport(writer, panel().content(), panel().accessibleName(), desk::reportTables(panel().content().report(), reportWords(m_window.look(), m_window.directory())));
  }
  isSaved = isSaved && file.commit();
  m_window.status().say(isSaved ? tr("Saved as %1.").arg(path) : tr("Not saved: the file cannot be written. Choose another folder."));
}

void ReportFlow::print() {
  auto printer = std::make_shared<QPrinter>();  // shared with the dialog, which may be closed while the last page is on its way
  printer->setPageOrientation(QPageLayout::Landscape);
  auto* dialog = new QPrintDialog(printer.get(), &m_window);
  dialog->setObjectName(QStringLiteral("printDialog"));
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  connect(dialog, &QDialog::accepted, this, [this, printer] {
    printReport(*printer, panel().content(), panel().accessibleName(), desk::reportTables(panel().content().report(), reportWords(m_window.look(), m_window.directory())));
  });
  connect(dialog, &QObject::destroyed, this, [printer] {});
  dialog->open();
}

void ReportFlow::keep() {
  auto* dialog = new QInputDialog(&m_window);
  dialog->setObjectName(QStringLiteral("dashboardName"));
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->setProperty("ownKeys", true);
  dialog->setWindowTitle(tr("Keep this dashboard"));
  dialog->setLabelText(tr("Name; one that is there already is replaced"));
  dialog->setOkButtonText(tr("Keep"));
  dialog->setCancelButtonText(tr("Cancel"));
  dialog->setTextValue(panel().bar().savedName());
  connect(dialog, &QInputDialog::textValueSelected, this, [this](const QString& typed) {
    SavedDashboard wish = panel().bar().wish();
    wish.name = toUtf8(typed);
    m_calls.call(
        Urgency::Action, this, [insight = &m_services.insight, wish] { return insight->saveDashboard(wish); },
        [this](const Status& done) {
          m_window.status().say(done ? tr("The dashboard is kept.") : errorSentence(done.error()));
          refresh();
        });
  });
  dialog->open();
}

void ReportFlow::forget() {
  const QString name = panel().bar().savedName();
  if (name.isEmpty()) return m_window.status().say(tr("Choose the dashboard to delete first."));
  m_calls.call(
      Urgency::Action, this, [insight = &m_services.insight, name = toUtf8(name)] { return insight->removeDashboard(name); },
      [this](const Status& done) {
        m_window.status().say(done ? tr("The dashboard is deleted; the figures are not touched.") : errorSentence(done.error()));
        refresh();
      });
}

void ReportFlow::chooseSaved(const QString& name) {
  for (const SavedDashboard& each : m_saved) {
    if (shownLine(each.name) != name) continue;
    panel().bar().setWish(each);
    refresh();
  }
}

void ReportFlow::openReferences() {
  m_calls.call(
      Urgency::Typing, this, [insight = &m_services.insight] { return insight->references(); },
      [this](Result<std::vector<ReferenceLine>> lines) {
        if (!lines) return m_window.status().say(errorSentence(lines.error()));
        m_references->begin(std::move(*lines));
      });
}

void ReportFlow::saveReferences(const std::vector<ReferenceLine>& lines) {
  m_calls.call(
      Urgency::Action, this,
      [insight = &m_services.insight, lines]() -> Result<std::vector<ReferenceLine>> {
        if (const auto saved = insight->saveReferences(lines); !saved) return fail(saved.error());
        return insight->references();
      },
      [this](Result<std::vector<ReferenceLine>> kept) {
        if (!kept) return m_references->say(errorSentence(kept.error()));
        m_references->begin(std::move(*kept));
        m_references->say(tr("Kept."));
        refresh();
      });
}

void ReportFlow::openTwin() { m_twin->begin(today()); }

void ReportFlow::loadMetrics() {
  m_calls.call(
      Urgency::Typing, this, [twins = &m_services.twins, store = m_twin->store()] { return twins->metrics(store); },
      [this](Result<std::vector<PlatformMetric>> metrics) {
        m_twin->say(metrics ? QString() : errorSentence(metrics.error()));
        m_twin->setMetrics(metrics ? std::move(*metrics) : std::vector<PlatformMetric>());
      });
}

void ReportFlow::loadTwin() {
  const int round = ++m_twinRound;
  m_calls.call(
      Urgency::Typing, this,
      [services = m_services, store = m_twin->store(), metric = m_twin->metric(), days = m_twin->windowDays()]() -> Result<MetricTwin> {
        return services.twins.twin(store, metric, days, desk::MetricTwinService::AsOf::TheirFigure);
      },
      [this, round](Result<MetricTwin> twin) {
        if (round != m_twinRound) return;
        if (!twin) return m_twin->say(errorSentence(twin.error()));
        m_twin->setTwin(std::move(*twin));
      });
}

void ReportFlow::afterFigure(const Status& done) {
  m_twin->say(done ? tr("The platform's figure is kept.") : errorSentence(done.error()));
  if (done) loadTwin();
}

void ReportFlow::takeFigureFile() {
  auto* dialog = new QFileDialog(m_twin, tr("The platform's figure from a file"));
  dialog->setObjectName(QStringLiteral("figureDialog"));
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->setProperty("ownKeys", true);
  dialog->setFileMode(QFileDialog::ExistingFile);
  dialog->setNameFilter(tr("Tables (*.csv)"));
  connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
    m_calls.call(
        Urgency::Action, this,
        [twins = &m_services.twins, path = toUtf8(path), what = desk::MetricTwinService::FileOf{m_twin->store(), m_twin->metric(), m_twin->windowDays()}] { return twins->addFile(path, what); },
        [this](const Result<std::size_t>& taken) { afterFigure(taken ? Status() : Status(fail(taken.error()))); });
  });
  dialog->open();
}

}  // namespace inquiry::ui
