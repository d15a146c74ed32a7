#include "ui/shell/data_flow.h"

#include <QDesktopServices>
#include <QDirIterator>
#include <QTimeZone>
#include <QUrl>
#include <span>

#include "ui/common/order_words.h"
#include "ui/common/text.h"
#include "ui/common/validation_words.h"
#include "ui/common/words.h"

namespace inquiry::ui {
namespace {

using Urgency = DeskCalls::Urgency;
using Task = DataPage::Task;

constexpr std::size_t kShown = 200;  // lines of a table that were not taken

qint64 bytesUnder(const QString& folder) {
  qint64 bytes = 0;
  QDirIterator all(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
  while (all.hasNext()) {
    all.next();
    bytes += all.fileInfo().size();
  }
  return bytes;
}

}  // namespace

DataFlow::DataFlow(MainWindow& window, const Look& look, QString folder, DeskServices services, DeskCalls& calls)
    : m_window(window), m_look(look), m_folder(std::move(folder)), m_services(services), m_calls(calls), m_stop(std::make_shared<std::atomic<bool>>(false)) {
  connect(&page(), &DataPage::shown, this, &DataFlow::load);
  connect(&page(), &DataPage::asked, this, &DataFlow::start);
  connect(&page(), &DataPage::ordersPicked, this, [this](const QString& file) {
    const auto& stores = m_window.directory().stores();
    previewOrders({toUtf8(file), stores.size() == 1 ? stores.front().store.id : StoreId(), QTimeZone::systemTimeZoneId().toStdString()});
  });
  connect(&page(), &DataPage::ordersWished, this, &DataFlow::previewOrders);
  connect(&page(), &DataPage::orderTemplateAsked, this, [this](const QString& file, desk::OrderNames names) {
    m_calls.call(
        Urgency::Action, this, [orders = &m_services.orders, file = toUtf8(file), names] { return orders->writeTemplate(file, names); },
        [this, file](const Status& done) { page().sayResult(done ? tr("The empty table is in %1. Fill it in, then import it here.").arg(shownLine(toUtf8(file))) : errorSentence(done.error()), !done); });
  });
  connect(&page(), &DataPage::folderAsked, this, [this] {
    if (!QDesktopServices::openUrl(QUrl::fromLocalFile(m_folder))) page().sayResult(tr("No program for folders was found."), true);
  });
  connect(&page(), &DataPage::cancelAsked, this, [this] {
    *m_stop = true;
    ++m_round;
    page().setBusy({});
    page().sayResult(tr("Stopped."), false);
  });
}

DataFlow::~DataFlow() { *m_stop = true; }

void DataFlow::load() {
  page().setFolder(shownLine(toUtf8(m_folder)), 0);
  m_calls.call(
      Urgency::Idle, this, [folder = m_folder] { return bytesUnder(folder); }, [this](qint64 bytes) { page().setFolder(shownLine(toUtf8(m_folder)), bytes); });
  m_calls.call(
      Urgency::Idle, this, [coverage = &m_services.coverage] { return coverage->rows(); },
      [this](Result<std::vector<desk::CoverageRow>> rows) {
        if (!rows) return;
        std::vector<DataPage::StoreSize> sizes;
        for (const desk::CoverageRow& row : *rows) {
          QStringList parts{tr("%n thread(s)", nullptr, static_cast<int>(row.threads)), tr("%n message(s)", nullptr, static_cast<int>(row.messages)), tr("about %1").arg(byteSize(row.bytes))};
          if (row.completeSince) parts << tr("complete since %1").arg(m_look.times().shortDate(*row.completeSince));
          if (!row.gaps.empty()) parts << tr("%n gap(s)", nullptr, static_cast<int>(row.gaps.size()));
          sizes.push_back({m_window.directory().store(row.store).name, parts.join(QStringLiteral(" · "))});
        }
        page().setStores(std::move(sizes));
      });
}

QString DataFlow::busyText(Task task) {
  switch (task) {
    case Task::Backup: return tr("Backing up, reading back and proving…");
    case Task::ExportThreads:
    case Task::ExportMessages:
    case Task::ExportJournal: return tr("Writing the table…");
    case Task::ImportOrders: return tr("Importing orders…");
    case Task::Verify: return tr("Verifying the journal…");
    case Task::Doctor: return tr("Checking the desk; every store is read once…");
    case Task::Bundle: break;
  }
  return {};
}

void DataFlow::start(Task task, const QString& file) {
  if (page().isBusy()) return;
  // It is looked at before it is written.
  if (task == Task::Bundle) return m_window.actions().trigger(QStringLiteral("support.bundle"));
  m_stop = std::make_shared<std::atomic<bool>>(false);
  const int round = ++m_round;
  page().sayResult({}, false);
  page().setDoctor({});
  page().setBusy(busyText(task));
  const desk::Progress progress = [this, task, round, stop = m_stop, post = m_calls.poster(this)](std::int64_t done, std::int64_t expected) {
    post([this, task, round, done, expected] {
      if (round == m_round && page().isBusy()) page().setBusy(busyText(task), done, expected);
    });
    return !stop->load();
  };
  m_calls.call(Urgency::Idle, this, work(task, file, progress), [this, round, task](Outcome outcome) { finish(round, task, std::move(outcome)); });
}

std::function<DataFlow::Outcome()> DataFlow::work(Task task, const QString& file, desk::Progress progress) {
  using What = desk::ArchiveService::What;
  desk::ArchiveService* archive = &m_services.archive;
  const std::string path = toUtf8(file);
  switch (task) {
    case Task::Backup:
      return [archive, path, progress = std::move(progress)] {
        const auto done = archive->backup(path, progress);
        if (!done) return Outcome{errorSentence(done.error()), true, {}};
        return Outcome{tr("Backed up and proved: %n message(s), %1, in %2.", nullptr, static_cast<int>(done->messages)).arg(byteSize(done->bytes), shownLine(done->file)), !done->verified, {}};
      };
    case Task::ExportThreads:
    case Task::ExportMessages:
    case Task::ExportJournal: {
      const What what = task == Task::ExportThreads ? What::Threads : task == Task::ExportMessages ? What::Messages : What::Journal;
      return [archive, path, what, progress = std::move(progress)] {
        const auto done = archive->exportTo(what, desk::ArchiveService::Format::Csv, path, progress);
        if (!done) return Outcome{errorSentence(done.error()), true, {}};
        return Outcome{tr("%n row(s) were written to %1.", nullptr, static_cast<int>(done->rows)).arg(shownLine(done->file)), false, {}};
      };
    }
    case Task::ImportOrders: return importOrders(std::move(progress));
    case Task::Verify:
      return [archive] {
        const auto done = archive->verifyJournal();
        if (!done) return Outcome{errorSentence(done.error()), true, {}};
        if (!done->intact) return Outcome{tr("The journal is not intact: %1").arg(sentenceWords(done->problem)), true, {}};
        return Outcome{tr("All %n row(s) of the journal are intact.", nullptr, static_cast<int>(done->rows)), false, {}};
      };
    case Task::Doctor:
      return [archive, progress = std::move(progress)] {
        const auto done = archive->doctor(desk::ArchiveService::Reads::Real, progress);
        if (!done) return Outcome{errorSentence(done.error()), true, {}};
        Outcome outcome;
        int bad = 0;
        for (const desk::DoctorLine& line : *done) {
          bad += line.verdict != desk::DoctorLine::Verdict::Ok;
          outcome.lines.push_back({static_cast<DataPage::Line::Verdict>(line.verdict), line.next.empty() ? sentenceWords(line.text) : QStringLiteral("%1 %2").arg(sentenceWords(line.text), sentenceWords(line.next))});
        }
        outcome.said = bad == 0 ? tr("Everything is fine.") : tr("%n point(s) need a look.", nullptr, bad);
        outcome.isProblem = bad > 0;
        return outcome;
      };
    case Task::Bundle: break;
  }
  return [] { return Outcome(); };
}

void DataFlow::previewOrders(desk::OrderImportWish wish) {
  if (page().isBusy()) return;
  const int round = ++m_round;
  const QWidget* focus = page().focusWidget();
  const QString place = focus == nullptr ? QString() : focus->objectName();
  page().sayResult({}, false);
  page().setDoctor({});
  page().setBusy(tr("Reading the table…"));
  m_calls.call(
      Urgency::Action, this, [orders = &m_services.orders, wish] { return orders->preview(wish); },
      [this, round, wish, place](Result<desk::OrderPreview> preview) {
        if (round != m_round) return;
        page().setBusy({});
        if (!preview) {
          page().setOrders({});
          return page().sayResult(errorSentence(preview.error()), true);
        }
        OrderImportPlan plan{wish, std::move(*preview), {}};
        for (const desk::StoreRow& row : m_window.directory().stores()) plan.stores.emplace_back(row.store.id, m_window.directory().store(row.store.id).name);
        page().setOrders(std::move(plan));
        // What had the focus was off meanwhile and is built anew.
        if (place.startsWith(QLatin1String("data.orders.")) && page().isVisible())
          QMetaObject::invokeMethod(this, [this, place] { page().focusControl(place); }, Qt::QueuedConnection);
      });
}

std::function<DataFlow::Outcome()> DataFlow::importOrders(desk::Progress progress) {
  const desk::OrderImportWish wish = page().orders() ? page().orders()->wish : desk::OrderImportWish();
  return [orders = &m_services.orders, wish, progress = std::move(progress)] {
    const auto done = orders->run(wish, progress);
    if (!done) return Outcome{errorSentence(done.error()), true, {}, false};
    Outcome outcome;
    outcome.said = tr("%1 orders are new, %2 updated, %3 unchanged; %4 of them belong to a conversation.").arg(done->added).arg(done->updated).arg(done->unchanged).arg(done->joined);
    outcome.isProblem = !done->problems.empty();
    for (const desk::OrderProblem& problem : std::span(done->problems).first(std::min(kShown, done->problems.size())))
      outcome.lines.push_back({problem.isTaken ? DataPage::Line::Verdict::Warning : DataPage::Line::Verdict::Failed, tr("Line %1: %2", "of a table, what is wrong").arg(problem.line).arg(orderProblemWords(problem))});
    if (done->problems.size() > kShown) outcome.lines.push_back({DataPage::Line::Verdict::Warning, tr("%n more line(s)", nullptr, static_cast<int>(done->problems.size() - kShown))});
    return outcome;
  };
}

void DataFlow::finish(int round, Task task, Outcome outcome) {
  if (round != m_round) return;
  page().setBusy({});
  if (task == Task::ImportOrders && outcome.isDone) page().setOrders({});
  if (task == Task::Doctor || task == Task::ImportOrders) page().setDoctor(std::move(outcome.lines));
  page().sayResult(outcome.said, outcome.isProblem);
}

}  // namespace inquiry::ui
