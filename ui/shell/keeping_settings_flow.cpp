#include "ui/shell/keeping_settings_flow.h"

#include "ui/common/text.h"
#include "ui/common/words.h"

namespace inquiry::ui {
namespace {

using Urgency = DeskCalls::Urgency;

// As many steps as a person waits for; the rest goes with the next run.
constexpr std::size_t kMostSteps = 2'000;

}  // namespace

KeepingSettingsFlow::KeepingSettingsFlow(MainWindow& window, DeskServices services, DeskCalls& calls) : m_window(window), m_services(services), m_calls(calls), m_task(calls) {
  connect(&page(), &KeepingPage::shown, this, &KeepingSettingsFlow::load);
  connect(&page(), &KeepingPage::daysChosen, this, &KeepingSettingsFlow::choose);
  connect(&page(), &KeepingPage::deleteAsked, this, &KeepingSettingsFlow::askDelete);
  connect(&page(), &KeepingPage::archiveAsked, this, &KeepingSettingsFlow::writeArchive);
  connect(&page(), &KeepingPage::endpointAsked, this, &KeepingSettingsFlow::actOn);
  connect(&page(), &KeepingPage::cancelAsked, this, [this] { m_task.stop(); });
  connect(&page(), &KeepingPage::commandAsked, &m_window.actions(), &ActionRegistry::trigger);
  connect(&page(), &KeepingPage::liftAsked, this, [this](qint64 hold, const QString& reason) {
    m_calls.call(
        Urgency::Action, this, [retention = &m_services.keeping.retention, hold, why = toUtf8(reason)] { return retention->lift(hold, why); },
        [this](const Status& done) {
          page().sayResult(done ? tr("The hold is lifted.") : errorSentence(done.error()), !done);
          loadHolds();
          loadRows();
        });
  });
  connect(&page(), &KeepingPage::planChosen, this, [this](const desk::ArchivePlan& plan) {
    m_calls.call(
        Urgency::Action, this, [schedule = &m_services.keeping.schedule, plan] { return schedule->setPlan(plan); },
        [this](const Status& done) {
          page().sayResult(done ? tr("The plan is saved.") : errorSentence(done.error()), !done);
          if (done) loadArchives();
        });
  });
}

void KeepingSettingsFlow::load() {
  loadRows();
  loadHolds();
  loadArchives();
  loadHandedOut();
  loadEndpoints();
  loadExpiring();
}

void KeepingSettingsFlow::loadRows() {
  m_calls.call(
      Urgency::Idle, this, [retention = &m_services.keeping.retention] { return retention->rows(); },
      [this](Result<std::vector<desk::RetentionRow>> rows) {
        if (!rows) return page().sayResult(errorSentence(rows.error()), true);
        m_rows = *rows;
        page().setRows(std::move(*rows));
      });
}

void KeepingSettingsFlow::loadHolds() {
  m_calls.call(
      Urgency::Idle, this, [retention = &m_services.keeping.retention] { return retention->holds(false); },
      [this](Result<std::vector<LegalHold>> holds) {
        if (holds) page().setHolds(std::move(*holds));
        else page().sayResult(errorSentence(holds.error()), true);
      });
}

void KeepingSettingsFlow::loadArchives() {
  m_calls.call(
      Urgency::Idle, this,
      [schedule = &m_services.keeping.schedule]() -> Result<KeepingPage::Archives> {
        auto plan = schedule->plan();
        if (!plan) return fail(plan.error());
        auto last = schedule->lastRun();
        if (!last) return fail(last.error());
        auto next = schedule->nextRun();
        if (!next) return fail(next.error());
        return KeepingPage::Archives{std::move(*plan), std::move(*last), *next};
      },
      [this](Result<KeepingPage::Archives> archives) {
        if (archives) page().setArchives(std::move(*archives));
        else page().sayResult(errorSentence(archives.error()), true);
      });
}

void KeepingSettingsFlow::loadHandedOut() {
  m_calls.call(
      Urgency::Idle, this, [exchange = &m_services.keeping.exchange] { return exchange->handedOut(); },
      [this](Result<std::vector<HandedOut>> files) {
        if (files) page().setHandedOut(std::move(*files));
        else page().sayResult(errorSentence(files.error()), true);
      });
}

void KeepingSettingsFlow::loadEndpoints() {
  m_calls.call(
      Urgency::Idle, this, [endpoints = &m_services.keeping.endpoints] { return endpoints->rows(); },
      [this](Result<std::vector<desk::DeletionEndpointRow>> rows) {
        if (rows) page().setEndpoints(std::move(*rows));
        else page().sayResult(errorSentence(rows.error()), true);
      });
}

void KeepingSettingsFlow::actOn(const KeepingPage::EndpointAct& act) {
  using What = KeepingPage::EndpointAct::What;
  if (act.what == What::Ask) return askEndpoint(act.endpoint.id());
  const bool isRemoved = act.what == What::Remove;
  m_calls.call(
      Urgency::Action, this,
      [endpoints = &m_services.keeping.endpoints, endpoint = act.endpoint, token = toUtf8(act.token.trimmed()), isRemoved] {
        if (isRemoved) return endpoints->remove(endpoint.id());
        return endpoints->save({endpoint, token.empty() ? std::nullopt : std::optional(Secret(token))});
      },
      [this, isRemoved](const Status& done) {
        if (!done) return page().sayResult(errorSentence(done.error()), true);
        page().sayResult(isRemoved ? tr("The address is removed, and its token with it.") : tr("The address is saved; it is asked by itself from now on."), false);
        loadEndpoints();
      });
}

void KeepingSettingsFlow::askEndpoint(const std::string& id) {
  const auto told = [this](qint64 done, qint64 expected) {
    if (page().isBusy()) page().setBusy(tr("Asking for the deletion list and forgetting whom it names…"), done, expected);
  };
  const bool isStarted = m_task.start(
      this, told, [endpoints = &m_services.keeping.endpoints, id](const desk::Progress& progress) { return endpoints->run(id, progress); },
      [this](const Result<desk::DeletionRun>& run) {
        page().setBusy({});
        if (!run) page().sayResult(errorSentence(run.error()), true);
        else if (run->waits > 0) page().sayResult(tr("The list was read; %n entry(s) cannot be done yet and stand below.", nullptr, static_cast<int>(run->waits)), true);
        else page().sayResult(tr("The list is done: %n buyer(s) were forgotten.", nullptr, static_cast<int>(run->erased)), false);
        loadEndpoints();
        loadRows();
      });
  if (isStarted) page().setBusy(tr("Asking for the deletion list and forgetting whom it names…"));
}

// What nobody would have any more after its day.
void KeepingSettingsFlow::loadExpiring() {
  m_calls.call(
      Urgency::Idle, this, [coverage = &m_services.coverage] { return coverage->rows(); },
      [this](const Result<std::vector<desk::CoverageRow>>& rows) {
        if (!rows) return;
        QStringList lines;
        for (const desk::CoverageRow& row : *rows)
          for (const desk::Expiry& expiry : row.expiries)
            if (desk::isWarning(expiry, m_services.clock.now()))
              lines << tr("%1: what is not stored here yet goes at the platform from %2 on. See the coverage.").arg(m_window.directory().store(row.store).name, m_window.look().times().shortDate(*expiry.at));
        page().setExpiring(std::move(lines));
      });
}

void KeepingSettingsFlow::choose(const StoreId& store, compliance::DataKind kind, std::optional<int> days) {
  m_calls.call(
      Urgency::Action, this, [retention = &m_services.keeping.retention, store, kind, days] { return days ? retention->choose(store, kind, days) : retention->reset(store, kind); },
      [this](const Status& done) {
        page().sayResult(done ? tr("Saved. What is shorter than before waits a week before anything goes.") : errorSentence(done.error()), !done);
        loadRows();
      });
}

// What is deleted now waits for no week of grace any more: hence the typed word.
void KeepingSettingsFlow::askDelete() {
  if (m_dialog != nullptr) return m_dialog->raise();
  m_dialog = new DeletionWindow(m_window.look(), &m_window);
  m_dialog->setAttribute(Qt::WA_DeleteOnClose);
  connect(m_dialog, &DeletionWindow::beginAsked, this, &KeepingSettingsFlow::deleteDue);
  connect(m_dialog, &DeletionWindow::cancelAsked, this, [this] { m_task.stop(); });
  DeletionWindow::Plan plan;
  plan.title = tr("Delete what is due");
  plan.act = tr("Delete for good");
  for (const desk::RetentionRow& row : m_rows) {
    for (const desk::RetentionLine& line : row.lines)
      if (line.dueNow > 0) plan.goes << QStringLiteral("%1 · %2 · %3").arg(page().storeName(row), KeepingPage::kindName(line.rule.kind)).arg(line.dueNow);
    if (row.held > 0) plan.stays << tr("%1: %n conversation(s) are held.", nullptr, static_cast<int>(row.held)).arg(page().storeName(row));
  }
  plan.canBegin = !plan.goes.isEmpty();
  plan.about = plan.canBegin ? tr("What is newer than its time stays.") : tr("Nothing is due.");
  m_dialog->begin(plan.title);
  m_dialog->setPlan(plan);
}

void KeepingSettingsFlow::deleteDue() {
  const auto told = [this](qint64 done, qint64 expected) {
    if (m_dialog != nullptr) m_dialog->setBusy(tr("Deleting…"), done, expected);
  };
  const bool isStarted = m_task.start(
      this, told, [retention = &m_services.keeping.retention](const desk::Progress& progress) { return retention->run(desk::RetentionService::Which::Now, kMostSteps, progress); },
      [this](const Result<desk::RetentionReceipt>& receipt) {
        loadRows();
        if (!receipt) {
          if (m_dialog == nullptr) return page().sayResult(errorSentence(receipt.error()), true);
          m_dialog->setBusy({});
          return m_dialog->showProblem(errorSentence(receipt.error()));
        }
        QString said = tr("Deleted: %1 conversations, %2 messages, %3 originals, %4 files, %5 orders; names and contacts of %6.")
                           .arg(receipt->conversations)
                           .arg(receipt->messages)
                           .arg(receipt->originals)
                           .arg(receipt->files)
                           .arg(receipt->orders)
                           .arg(receipt->named);
        if (!receipt->isLast) said += QLatin1Char(' ') + tr("There is more: it goes with the next run.");
        if (m_dialog != nullptr) m_dialog->accept();
        page().sayResult(said, false);
      });
  if (isStarted) m_dialog->setBusy(tr("Deleting…"));
}

void KeepingSettingsFlow::writeArchive() {
  const auto told = [this](qint64 done, qint64 expected) {
    if (page().isBusy()) page().setBusy(tr("Writing the archive and reading it back…"), done, expected);
  };
  const bool isStarted = m_task.start(
      this, told, [schedule = &m_services.keeping.schedule](const desk::Progress& progress) { return schedule->run(progress); },
      [this](const Result<desk::ArchiveRun>& run) {
        page().setBusy({});
        if (!run) page().sayResult(errorSentence(run.error()), true);
        else if (run->problem.empty()) page().sayResult(tr("The archive is written and was read back whole."), false);
        else page().sayResult(tr("The archive could not be written: check the folder and the free space."), true);
        loadArchives();
        loadHandedOut();
      });
  if (isStarted) page().setBusy(tr("Writing the archive and reading it back…"));
}

}  // namespace inquiry::ui
