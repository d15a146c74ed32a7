#include "ui/shell/deadlines_flow.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QSaveFile>
#include <QUrl>

#include "ui/common/text.h"
#include "ui/common/words.h"

namespace inquiry::ui {
namespace {

using Urgency = DeskCalls::Urgency;
constexpr std::size_t kLogShown = 200;

}  // namespace

DeadlinesFlow::DeadlinesFlow(MainWindow& window, const Look& look, Detail detail, DeskServices services, DeskCalls& calls)
    : m_window(window), m_detail(std::move(detail)), m_services(services), m_calls(calls), m_proof(new ProofWindow(look, &window)), m_round(new RoundWindow(look, &window)),
      m_emergency(new EmergencyWindow(look, &window)), m_failures(new FailuresWindow(look, window.directory(), &window)) {
  connect(m_failures, &FailuresWindow::daysChosen, this, &DeadlinesFlow::loadFailures);
  connect(m_failures, &FailuresWindow::threadWanted, this, &DeadlinesFlow::threadWanted);
  connect(m_proof, &ProofWindow::saveAsked, this, [this](bool asJson) {
    QFileDialog* dialog = fileDialog(tr("Save the proof"), "proofDialog");
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(asJson ? QStringLiteral("json") : QStringLiteral("txt"));
    connect(dialog, &QFileDialog::fileSelected, this, [this, asJson](const QString& path) { saveProof(path, asJson); });
    dialog->open();
  });
  connect(m_round, &RoundWindow::ticked, this, [this](const StoreId& store, const QString& day) {
    m_calls.call(
        Urgency::Action, this, [rounds = &m_services.rounds, store, day = toUtf8(day)] { return rounds->tick(store, day); },
        [this](const Status& done) {
          m_round->say(done ? QString() : errorSentence(done.error()));
          loadRound();
        });
  });
  connect(m_emergency, &EmergencyWindow::saveAsked, this, &DeadlinesFlow::keepEmergency);
  connect(m_emergency, &EmergencyWindow::useAsked, this, [this] {
    m_calls.call(
        Urgency::Action, this, [emergency = &m_services.emergency, store = m_store, plan = m_emergency->plan()]() -> Result<std::string> {
          // What stands in the window is what is checked and used.
          if (const auto kept = emergency->save(store, plan); !kept) return fail(kept.error());
          return emergency->noticeToUse(store);
        },
        [this](const Result<std::string>& notice) {
          if (!notice) return m_emergency->say(tr("Not copied: %1").arg(errorSentence(notice.error())));
          QGuiApplication::clipboard()->setText(toQt(*notice));
          m_emergency->say(tr("The notice passed the check and was copied. Paste it on the platform's page."));
        });
  });
  connectPages();
}

void DeadlinesFlow::connectPages() {
  connect(&page(), &DeadlinesPage::shown, this, &DeadlinesFlow::loadDeadlines);
  connect(&page(), &DeadlinesPage::saveAsked, this, &DeadlinesFlow::saveDeadlines);
  connect(&page(), &DeadlinesPage::fileAsked, this, [this] {
    QFileDialog* dialog = fileDialog(tr("Import holidays"), "holidayDialog");
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilter(tr("Calendars (*.ics)"));
    connect(dialog, &QFileDialog::fileSelected, this, &DeadlinesFlow::importDays);
    dialog->open();
  });
  connect(&page(), &DeadlinesPage::reapplyAsked, this, [this] {
    m_calls.call(
        Urgency::Action, this, [deadlines = &m_services.deadlines] { return deadlines->reapply(); },
        [this](const Result<std::int64_t>& count) {
          page().sayResult(count ? tr("%n waiting thread(s) are counted by these figures now.", nullptr, static_cast<int>(*count)) : errorSentence(count.error()), !count);
        });
  });
  connect(&channels(), &ChannelsPage::shown, this, &DeadlinesFlow::loadChannels);
  connect(&channels(), &ChannelsPage::saveAsked, this, &DeadlinesFlow::saveChannel);
  connect(&channels(), &ChannelsPage::removeAsked, this, [this](const QString& id) {
    runChannel([id = toUtf8(id)](desk::ChannelService& service) { return service.remove(id); }, tr("The channel is removed."));
  });
  connect(&channels(), &ChannelsPage::testAsked, this, [this](const QString& id) {
    channels().sayResult(tr("The test is on its way…"), false);
    runChannel([id = toUtf8(id)](desk::ChannelService& service) { return service.test(id); }, tr("The test was delivered."));
  });
  connect(&channels(), &ChannelsPage::planAsked, this, [this](const AlarmPlan& plan) {
    runChannel([plan](desk::ChannelService& service) { return service.savePlan(plan); }, tr("The plan is kept."));
  });
}

QFileDialog* DeadlinesFlow::fileDialog(const QString& title, const char* name) {
  auto* dialog = new QFileDialog(&m_window, title);
  dialog->setObjectName(QLatin1String(name));
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  return dialog;
}

void DeadlinesFlow::loadDeadlines() {
  m_calls.call(
      Urgency::Action, this, [deadlines = &m_services.deadlines] { return deadlines->settings(); },
      [this](const Result<SlaSettings>& settings) {
        if (settings) page().setSettings(*settings);
        else page().sayResult(errorSentence(settings.error()), true);
      });
}

void DeadlinesFlow::saveDeadlines(const SlaSettings& settings) {
  m_calls.call(
      Urgency::Action, this, [deadlines = &m_services.deadlines, settings] { return deadlines->save(settings); },
      [this](const Result<SlaSettings>& kept) {
        page().sayResult(kept ? tr("Kept. It counts for what begins to wait from now on.") : errorSentence(kept.error()), !kept);
        if (kept) page().setSettings(*kept);
      });
}

void DeadlinesFlow::importDays(const QString& path) {
  m_calls.call(
      Urgency::Action, this, [deadlines = &m_services.deadlines, path = toUtf8(path)] { return deadlines->readFile(path); },
      [this](const Result<desk::FileDays>& days) {
        if (days) page().takeDays(*days);
        else page().sayResult(errorSentence(days.error()), true);
      });
}

void DeadlinesFlow::loadChannels() {
  m_calls.call(
      Urgency::Action, this,
      [service = &m_services.channels]() -> Result<ChannelsPage::State> {
        ChannelsPage::State state;
        auto rows = service->channels();
        if (!rows) return fail(rows.error());
        auto log = service->log(kLogShown);
        if (!log) return fail(log.error());
        auto plan = service->plan();
        if (!plan) return fail(plan.error());
        return ChannelsPage::State{std::move(*rows), std::move(*log), std::move(*plan)};
      },
      [this](Result<ChannelsPage::State> state) {
        channels().setNow(m_services.clock.now());
        if (state) channels().setState(std::move(*state));
        else channels().sayResult(errorSentence(state.error()), true);
      });
}

void DeadlinesFlow::saveChannel() {
  // Secrets move only: shared with the one call that takes them.
  auto wish = std::make_shared<desk::ChannelWish>(channels().typed());
  m_calls.call(
      Urgency::Action, this, [service = &m_services.channels, wish] { return service->save(std::move(*wish)); },
      [this](const Result<std::string>& id) {
        channels().sayResult(id ? tr("The channel is kept. Send a test to see whether it works.") : errorSentence(id.error()), !id);
        if (!id) return;
        channels().chooseChannel(*id);
        loadChannels();
      });
}

void DeadlinesFlow::runChannel(const std::function<Status(desk::ChannelService&)>& work, const QString& said) {
  m_calls.call(
      Urgency::Action, this, [service = &m_services.channels, work] { return work(*service); },
      [this, said](const Status& done) {
        channels().sayResult(done ? said : errorSentence(done.error()), !done);
        loadChannels();
      });
}

void DeadlinesFlow::openProof() {
  const auto detail = m_detail();
  if (!detail) return m_window.status().say(tr("Open a conversation first."));
  m_thread = detail->thread.id;
  m_proof->showProof(*detail, m_services.clock.now());
}

void DeadlinesFlow::openProofOf(ThreadId id) {
  m_calls.call(
      Urgency::Action, this, [inbox = &m_services.inbox, id] { return inbox->thread(id, 1); },
      [this, id](const Result<desk::ThreadDetail>& detail) {
        if (!detail) return m_window.status().say(errorSentence(detail.error()));
        m_thread = id;
        m_proof->showProof(*detail, m_services.clock.now());
      });
}

void DeadlinesFlow::saveProof(const QString& path, bool asJson) {
  m_calls.call(
      Urgency::Action, this,
      [deadlines = &m_services.deadlines, thread = m_thread, path, asJson]() -> Status {
        const auto text = asJson ? deadlines->proofJson(thread) : deadlines->proofText(thread);
        if (!text) return fail(text.error());
        QSaveFile file(path);
        const QByteArray bytes = QByteArray::fromStdString(*text);
        if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit()) return {};
        return fail(ErrorKind::Storage, "proof.file", "The proof could not be written there: choose another folder.");
      },
      [this](const Status& done) { m_proof->say(done ? tr("The proof is saved.") : errorSentence(done.error())); });
}

void DeadlinesFlow::openRound() {
  m_round->open();
  loadRound();
}

void DeadlinesFlow::loadRound() {
  m_calls.call(
      Urgency::Action, this, [rounds = &m_services.rounds] { return rounds->rows(); },
      [this](const Result<std::vector<desk::RoundRow>>& rows) {
        if (rows) m_round->setRows(*rows, m_services.clock.now());
        else m_round->say(errorSentence(rows.error()));
      });
}

void DeadlinesFlow::openFailures() {
  m_failures->open();
  loadFailures();
}

void DeadlinesFlow::loadFailures() {
  const Instant now = m_services.clock.now();
  m_calls.call(
      Urgency::Action, this, [deadlines = &m_services.deadlines, from = now - std::chrono::hours(24 * m_failures->days()), now] { return deadlines->failures(from, now); },
      [this](Result<desk::FailureBreakdown> breakdown) {
        if (breakdown) m_failures->setBreakdown(std::move(*breakdown));
        else m_failures->say(errorSentence(breakdown.error()));
      });
}

void DeadlinesFlow::openReport() {
  m_calls.call(
      Urgency::Action, this,
      [health = &m_services.health]() -> Result<std::string> {
        auto newest = health->newest();
        return newest && newest->empty() ? health->run() : newest;
      },
      [this](const Result<std::string>& path) {
        if (!path) return m_window.status().say(errorSentence(path.error()));
        m_window.status().say(tr("The health check lies in %1").arg(shownLine(*path)));
        QDesktopServices::openUrl(QUrl::fromLocalFile(toQt(*path)));
      });
}

void DeadlinesFlow::openEmergency(const StoreId& store) {
  m_store = store;
  m_emergency->open(m_window.directory().store(store).name);
  m_calls.call(
      Urgency::Action, this, [emergency = &m_services.emergency, store] { return emergency->plan(store); },
      [this, store](const Result<desk::EmergencyPlan>& plan) {
        if (store != m_store) return;
        if (plan) m_emergency->setPlan(*plan);
        else m_emergency->say(errorSentence(plan.error()));
      });
}

void DeadlinesFlow::keepEmergency() {
  m_calls.call(
      Urgency::Action, this, [emergency = &m_services.emergency, store = m_store, plan = m_emergency->plan()] { return emergency->save(store, plan); },
      [this](const Result<desk::EmergencyPlan>& plan) { m_emergency->say(plan ? tr("The emergency plan is kept.") : errorSentence(plan.error())); });
}

}  // namespace inquiry::ui
