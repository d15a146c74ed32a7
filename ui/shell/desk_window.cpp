#include "ui/shell/desk_window.h"

#include <QFile>
#include <QJsonDocument>

#include "ui/common/text.h"
#include "ui/common/words.h"
#include "ui/shell/desk_words.h"

namespace inquiry::ui {
namespace {

using Urgency = DeskCalls::Urgency;

// What arrives in one burst is shown in one go.
constexpr int kChangePause = 80;
// Deadlines may pass at any second; a row turns red within this time.
constexpr int kClockTick = 5000, kNetworkTick = 60'000;
// Ages of stores count in seconds.
constexpr int kSecondTick = 1000;

}  // namespace

DeskWindow::DeskWindow(QApplication& app, DeskServices services, const DeskStart& start)
    : m_app(app),
      m_services(services),
      m_look(Appearance::bodySize(QString::fromStdString(start.folder) + QStringLiteral("/window.ini"))),
      m_appearance(app, m_look),
      m_settings(QString::fromStdString(start.folder) + QStringLiteral("/window.ini"), QSettings::IniFormat),
      m_calls(services.background),
      m_window((readSettings(start), std::make_unique<MainWindow>(m_look, m_directory, m_probe))),
      m_keys(new KeyDispatcher(m_window->actions(), m_window.get())),
      m_list(*m_window, m_directory, m_probe, services, m_calls),
      m_thread(*m_window, m_directory, m_probe, services, m_calls),
      m_reply(*m_window, m_thread, m_thread.drafts(), services, m_calls),
      m_tools(mainPlace(), services, m_calls),
      m_triage(*m_window, m_directory, services, m_calls),
      m_views(*m_window, m_list, services, m_calls),
      m_tabs(*m_window, m_directory, m_list, m_settings, services, m_calls),
      m_bulkReply(*m_window, services, m_calls),
      m_columns(*m_window, m_list, m_settings),
      m_own({m_look, m_directory, m_probe, m_window->actions(), app, [this] { return m_settingsFlow.afterSending(); }}, {m_thread.drafts(), m_thread.notes()}, services, m_calls),
      m_outbox(*m_window, m_directory, services, m_calls),
      m_cases(*m_window, services, m_calls),
      m_tickets(*m_window, m_directory, services, m_calls),
      m_evidence(*m_window, services, m_calls),
      m_appeals(*m_window, services, m_calls, m_evidence),
      m_support(*m_window, services, m_calls, m_evidence),
      m_reports(*m_window, m_settings, m_probe, services, m_calls),
      m_reviews(*m_window, services, m_calls, reviewed()),
      m_samples(*m_window, services, m_calls, [this] { return m_reports.filter(); }),
      m_reportPlans(*m_window, services, m_calls),
      m_undo(*m_window, services, m_calls),
      m_quit(*m_window, m_look, services, m_calls),
      m_settingsFlow({*m_window, m_look, m_directory, m_appearance, m_settings, QString::fromStdString(start.folder)}, services, m_calls),
      m_lock(*m_window, m_look, m_settings, services.clock, m_calls),
      m_closer(m_lock, m_settings, services, m_calls),
      m_signIn(*m_window, m_look, m_lock, services, m_calls),
      m_shifts(*m_window, m_look, services, m_calls),
      m_alertFlow(*m_window, m_settings, services, m_calls),
      m_setup(*m_window, m_look, m_settings, services, m_calls),
      m_team(*m_window, m_look, services, m_calls),
      m_actions(*m_window, m_look, [this] { return m_thread.detail(); }, services, m_calls),
      m_deadlines(*m_window, m_look, [this] { return m_thread.detail(); }, services, m_calls),
      m_coverage(*m_window, services, m_calls),
      m_past(*m_window, services, m_calls),
      m_recovery(*m_window, m_look, services, m_calls),
      m_firstSteps(*m_window, m_look, m_settings, services, m_calls),
      m_tray(*m_window, m_look, m_settings, services, m_calls),
      m_knowledge(*m_window, services, m_calls),
      m_assist(*m_window, services, m_calls),
      m_keeping(*m_window, shownNow(), services, m_calls),
      m_folder(start.folder),
      m_openAtStart(start.open),
      m_begin(start.begin) {
  m_app.installEventFilter(m_keys);
  m_app.installEventFilter(&m_lock);
  addStoreKeys();
  connectFlows();
  connectCare();
  connectSettings();
  connectAssistance();
  connectCommands();
  listen();
  listenAlarms();
  m_window->restoreLayout(m_settings);
}

ThreadPlace DeskWindow::mainPlace() {
  return {m_window->thread(),
          m_window->composer(),
          m_window->picker(),
          m_window->knowledge(),
          [this](const QString& scope) { m_window->openPicker(scope); },
          [this](const QString& scope) { m_window->openKnowledge(scope); },
          [this] { return m_thread.detail(); },
          [this](const QString& text) { m_window->status().say(text); }};
}

KeepingFlow::Shown DeskWindow::shownNow() {
  using Page = Place::Page;
  return {[this] { return m_list.place().page == Page::List ? m_thread.detail() : std::nullopt; }, [this] { return m_list.place().page == Page::Cases ? m_window->cases().current() : std::nullopt; }};
}

ReviewFlow::Shown DeskWindow::reviewed() {
  return {[this] { return m_triage.chosen(); }, [this] { return m_thread.current(); }, [this] { return m_list.searchText(); }, [this] { return m_list.query(); }};
}

DeskWindow::~DeskWindow() {
  m_window->setClosing({});
  m_listening.reset();
  m_alarms.reset();
  m_app.removeEventFilter(&m_lock);
  m_app.removeEventFilter(m_keys);
}

void DeskWindow::readSettings(const DeskStart& start) {
  if (!start.perfLog.isEmpty() && m_probe.open(start.perfLog, start.startedMs)) m_stalls.start(m_app);
  m_appearance.setTheme(static_cast<ThemeChoice>(m_settings.value(QStringLiteral("theme"), 0).toInt()));
  m_appearance.setLanguage(start.language.isEmpty() ? m_settings.value(QStringLiteral("language")).toString() : start.language);
}

void DeskWindow::show() {
  m_signIn.begin();
  m_window->show();
  m_list.refreshDirectory();
  m_list.refresh();
  m_list.show({});
  m_alertFlow.refresh();
  m_recovery.begin();
  m_reviews.begin();
  m_firstSteps.show();
  if (m_begin == PassphraseWindow::Begin::Store) m_setup.open();
  if (m_begin == PassphraseWindow::Begin::Sample) m_firstSteps.addSample();
  m_clockTimer.start(kClockTick);
  m_secondTimer.start(kSecondTick);
  if (!m_openAtStart.isEmpty() && !m_lock.isLocked()) openWanted(std::exchange(m_openAtStart, {}));
  m_settingsFlow.begin();
  m_assist.refresh();
  m_shifts.refresh();
  m_cases.count();
  m_tickets.count();
}

void DeskWindow::connectTimers() {
  m_changePause.setSingleShot(true);
  m_changePause.setInterval(kChangePause);
  connect(&m_changePause, &QTimer::timeout, this, &DeskWindow::takeChanges);
  connect(&m_clockTimer, &QTimer::timeout, this, &DeskWindow::tick);
  m_networkTimer.setInterval(kNetworkTick);
  connect(&m_networkTimer, &QTimer::timeout, this, [this] { m_calls.post(Urgency::Idle, [stores = &m_services.stores] { (void)stores->network(); }); });
  m_networkTimer.start();
  connect(&m_secondTimer, &QTimer::timeout, this, [this] {
    if (m_window->isVisible() && !m_window->isMinimized()) m_window->setNow(m_services.clock.now());
  });
}

void DeskWindow::connectFlows() {
  connectTimers();
  ThreadListPanel& list = m_window->list();
  const auto open = [this](ThreadId id) { m_thread.open(id); };
  connect(&m_thread, &ThreadFlow::shown, this, [this](const std::optional<ThreadId>& id) {
    m_triage.setOpenThread(id);
    m_window->list().setShown(id);
  });
  connect(&list, &ThreadListPanel::threadChosen, this, open);
  connect(&list, &ThreadListPanel::threadEntered, this, open);
  connect(&m_deadlines, &DeadlinesFlow::threadWanted, this, &DeskWindow::goToThread);
  connect(&list, &ThreadListPanel::dueClicked, &m_deadlines, &DeadlinesFlow::openProofOf);
  connect(&m_list, &ListFlow::threadFound, this, open);
  connect(&m_window->palette(), &CommandPalette::threadChosen, this, &DeskWindow::goToThread);
  connect(&m_window->palette(), &CommandPalette::typed, this, &DeskWindow::findOrders);
  connect(&m_window->palette(), &CommandPalette::placeChosen, &m_list, &ListFlow::show);
  connect(&m_window->palette(), &CommandPalette::searchChosen, this, [this](const QString& text) {
    m_list.show({});
    m_window->topBar().setSearchText(text);
    m_list.search(text);
  });
  connect(&m_outbox, &OutboxFlow::threadWanted, this, [this, open](ThreadId id) {
    m_list.showView(ThreadView::All);
    open(id);
  });
  connect(&m_cases, &CaseFlow::placeWanted, &m_list, &ListFlow::show);
  connect(&m_tickets, &TicketFlow::placeWanted, &m_list, &ListFlow::show);
  connect(&m_tickets, &TicketFlow::caseWanted, &m_cases, &CaseFlow::show);
  connect(&m_tickets, &TicketFlow::threadWanted, this, [this, open](ThreadId id) {
    m_list.showView(ThreadView::All);
    open(id);
  });
  connect(&m_cases, &CaseFlow::threadWanted, this, [this, open](ThreadId id) {
    m_list.showView(ThreadView::All);
    open(id);
  });
  connect(&m_list, &ListFlow::placeShown, this, &DeskWindow::showPlace);
  connect(&m_reply, &ReplyFlow::sentAndDone, &list, [&list] {
    list.step(1);
    list.focusList();
  });
  connect(&m_triage, &TriageFlow::acted, &m_undo, &UndoFlow::addAction);
  connect(&m_bulkReply, &BulkReplyFlow::held, &m_undo, &UndoFlow::addSends);
  connect(&m_bulkReply, &BulkReplyFlow::threadWanted, this, open);
  connect(&m_reply, &ReplyFlow::held, &m_undo, &UndoFlow::addSend);
  connect(&m_thread, &ThreadFlow::shown, &m_tools, &ThreadTools::leave);
  connect(&m_thread, &ThreadFlow::detailShown, &m_tools, &ThreadTools::take);
  connect(&m_thread, &ThreadFlow::composerFilled, &m_tools, &ThreadTools::begin);
  connect(&m_tools, &ThreadTools::settingsWanted, this, [this] { run(QStringLiteral("settings.translation")); });
  connect(&m_tools, &ThreadTools::keepWanted, &m_thread, &ThreadFlow::keepDraft);
  connect(&m_tools, &ThreadTools::acted, &m_undo, &UndoFlow::addAction);
  connectOwnWindows();
  connect(&list.undoBar(), &UndoBar::undoPressed, &m_undo, &UndoFlow::undo);
  connect(&list.undoBar(), &UndoBar::sendNowPressed, &m_undo, &UndoFlow::sendNow);
  connect(m_window.get(), &MainWindow::aboutToClose, this, &DeskWindow::close);
}

void DeskWindow::showPlace(const Place& place) {
  // Beside the list of one store nobody expects the conversation of another: the next R would answer there.
  const bool isElsewhere = place.page == Place::Page::List && place.store && m_thread.detail() && m_thread.detail()->store.id != *place.store;
  if (isElsewhere) m_thread.close();
  if (place.page == Place::Page::Outbox) m_outbox.refresh();
  if (place.page == Place::Page::Cases) m_cases.refresh();
  if (place.page == Place::Page::Tickets) m_tickets.refresh();
  if (place.page == Place::Page::Appeals) m_appeals.refresh();
  if (place.page == Place::Page::Support) m_support.refresh();
  if (place.page == Place::Page::Reports) m_reports.refresh();
}

// Lock, alerts, tray, setting up and first steps.
void DeskWindow::connectCare() {
  const auto open = [this](ThreadId id) {
    m_list.showView(ThreadView::All);
    m_thread.open(id);
  };
  connect(&m_secondTimer, &QTimer::timeout, &m_lock, &LockFlow::tick);
  connect(&m_secondTimer, &QTimer::timeout, &m_closer, &LockCloser::tick);
  connect(&m_alertFlow, &AlertFlow::threadWanted, this, open);
  connect(&m_appeals, &AppealFlow::threadWanted, this, open);
  connect(&m_appeals, &AppealFlow::placeWanted, &m_list, &ListFlow::show);
  connect(&m_support, &SupportFlow::placeWanted, &m_list, &ListFlow::show);
  connect(&m_reports, &ReportFlow::placeWanted, &m_list, &ListFlow::show);
  connect(&m_reports, &ReportFlow::threadWanted, this, open);
  connect(&m_reports, &ReportFlow::threadsWanted, &m_list, &ListFlow::showThese);
  connect(&m_reports, &ReportFlow::samplesWanted, &m_samples, &SampleFlow::open);
  connect(&m_samples, &SampleFlow::threadWanted, this, open);
  connect(&m_samples, &SampleFlow::reviewWanted, &m_reviews, &ReviewFlow::makeOf);
  connect(&m_past, &PastFlow::threadWanted, this, open);
  connect(&m_reviews, &ReviewFlow::reviewing, this, &DeskWindow::greyWriting);
  connect(&m_setup, &SetupFlow::placeWanted, &m_list, &ListFlow::show);
  connect(&m_settingsFlow, &SettingsFlow::mailboxWanted, &m_setup, &SetupFlow::openMailbox);
  connect(&m_settingsFlow, &SettingsFlow::emergencyWanted, &m_deadlines, &DeadlinesFlow::openEmergency);
  connect(&m_settingsFlow, &SettingsFlow::setupWanted, this, [this](const StoreId& store) { m_setup.openAt(store, ConnectStep::Clocks); });
  connect(&m_setup, &SetupFlow::entered, &m_team, &TeamFlow::enter);
  connect(&m_team, &TeamFlow::peopleChanged, &m_list, &ListFlow::refreshDirectory);
  connect(&m_actions, &PlatformActionsFlow::orderRead, &m_thread, &ThreadFlow::refresh);
  connect(&m_actions, &PlatformActionsFlow::reportWanted, &m_settingsFlow, &SettingsFlow::showAccountReport);
  connect(&m_setup, &SetupFlow::storesChanged, &m_list, &ListFlow::refreshDirectory);
  connect(&m_coverage, &CoverageFlow::placeWanted, &m_list, &ListFlow::show);
  connect(&m_signIn, &SignInFlow::personChanged, this, &DeskWindow::onPersonChanged);
  connect(&m_keeping, &KeepingFlow::changed, this, [this] {
    m_list.refresh();
    m_thread.refresh();
  });
  m_tray.setDirectory(m_directory);
  connect(&m_thread, &ThreadFlow::shown, &m_firstSteps, &FirstStepsFlow::onThreadShown);
  // Keys would go to a conversation that does not stand in this list.
  connect(&m_list, &ListFlow::emptyViewOpened, &m_thread, &ThreadFlow::close);
  connect(&m_list, &ListFlow::placeShown, &m_firstSteps, &FirstStepsFlow::onPlaceShown);
  connect(&m_window->composer(), &ComposerPanel::draftEdited, &m_firstSteps, &FirstStepsFlow::onWriting);
  connect(&m_setup, &SetupFlow::finished, &m_firstSteps, &FirstStepsFlow::refresh);
  connect(&m_firstSteps, &FirstStepsFlow::storesChanged, this, [this] {
    m_list.refreshDirectory();
    m_list.refresh();
  });
  connect(&m_secondTimer, &QTimer::timeout, &m_tray, &TrayFlow::tick);
  connect(&m_tray, &TrayFlow::threadWanted, this, open);
  connect(&m_alertFlow, &AlertFlow::commandWanted, &m_window->actions(), &ActionRegistry::trigger);
  connect(&m_reply, &ReplyFlow::held, &m_firstSteps, &FirstStepsFlow::onAnswered);
  m_window->setClosing([this] {
    m_thread.keepDraft();  // the question may stand for long, and the power may go meanwhile
    return m_tray.closing() == MainWindow::Closing::Later ? MainWindow::Closing::Later : m_quit.closing();
  });
}

void DeskWindow::greyWriting(const QString& why) {
  if (m_guard == nullptr) m_app.installEventFilter(m_guard = new ReadOnlyGuard(m_window->actions(), m_window.get()));
  m_guard->begin(why);
}

// What was open belonged to somebody else: it is kept for them, and everything is read with the eyes of whoever came.
void DeskWindow::onPersonChanged() {
  m_thread.keepDraftNow();
  m_own.closeAll();
  m_thread.close();
  m_list.showView(ThreadView::NeedsReply);
  m_list.refreshDirectory();
  m_list.refresh();
  m_assist.refresh();
  m_shifts.refresh();
  m_alertFlow.refresh();
  m_tray.refresh();
  m_cases.count();
  m_tickets.count();
  if (!m_openAtStart.isEmpty()) openWanted(std::exchange(m_openAtStart, {}));
}

void DeskWindow::connectSettings() {
  connect(&m_lock, &LockFlow::lockedChanged, &m_settingsFlow.local(), &LocalFlow::onLocked);
  connect(&m_settingsFlow, &SettingsFlow::placeWanted, &m_list, &ListFlow::show);
  connect(&m_settingsFlow, &SettingsFlow::storesChanged, &m_list, &ListFlow::refreshDirectory);
  connect(&m_settingsFlow, &SettingsFlow::threadWanted, this, [this](ThreadId id) {
    m_list.showView(ThreadView::All);
    m_thread.open(id);
  });
  connect(&m_thread, &ThreadFlow::shown, &m_settingsFlow, &SettingsFlow::setThread);
  connect(&m_settingsFlow, &SettingsFlow::looksChanged, this, [this] {
    m_list.refresh();
    m_thread.refresh();
  });
}

// Hints, practice, and drafts that were left behind.
void DeskWindow::connectAssistance() {
  connect(&m_triage, &TriageFlow::draftLeft, &m_undo, &UndoFlow::addDraftLeft);
  connect(&m_undo, &UndoFlow::draftWanted, this, [this](ThreadId id) {
    goToThread(id);
    m_window->composer().focusEditor();
  });
  connect(&m_assist, &AssistFlow::practiceKnown, this, [this](bool isPractising) {
    m_window->showPractice(isPractising);
    m_own.setPractising(isPractising);
  });
  connect(&m_assist, &AssistFlow::hintsChanged, this, [this] {
    m_list.refresh();
    m_thread.refresh();
    m_tools.refreshTags();
  });
  connect(&m_assist, &AssistFlow::threadWanted, this, [this](ThreadId id) {
    m_list.showView(ThreadView::All);
    m_thread.open(id);
  });
}

void DeskWindow::listen() {
  const auto post = m_calls.poster(this);
  m_listening = m_services.announcer.listen([this, post](const ChangeSet& changes) {
    post([this, changes] {
      m_changes.merge(changes);
      if (!m_changePause.isActive()) m_changePause.start();
    });
  });
}

void DeskWindow::listenAlarms() {
  const auto post = m_calls.poster(this);
  m_alarms = m_services.announcer.listenAlarms([this, post](const AlarmNotice& notice) {
    post([this, notice] {
      if (!m_alertFlow.isTold(notice.kind)) return;
      const bool isShown = m_window->alarms().take(notice, m_services.clock.now());
      m_tray.onAlarm(notice);
      // Asks for a look in the task bar; the focus stays where it is.
      if (notice.phase == AlarmNotice::Phase::Raised) QApplication::alert(m_window.get());
      else if (!isShown) m_window->status().say(tr("%1: the alert is over").arg(m_directory.store(notice.store).name));
    });
  });
}

void DeskWindow::takeChanges() {
  const ChangeSet changes = std::exchange(m_changes, {});
  if (!changes.stores.empty() || changes.tags || changes.people || changes.views) m_list.refreshDirectory();
  if (changes.settings || changes.people) m_assist.refresh();
  if (changes.people) m_shifts.refresh();
  if (const auto open = m_thread.current(); open && changes.threads.contains(*open)) m_tools.refreshTags();
  if (changes.alerts) m_alertFlow.refresh();
  if (!changes.threads.empty()) m_tray.refresh();
  m_list.refresh();
  const auto current = m_thread.current();
  bool concerns = changes.orders || (current && changes.threads.contains(*current));
  if (!changes.outgoing.empty()) concerns = true;
  if (concerns) m_thread.refresh();
  m_own.refresh(changes);
  if (!changes.outgoing.empty() && m_list.place().page == Place::Page::Outbox) m_outbox.refresh();
  m_cases.take(changes, m_list.place().page == Place::Page::Cases);
  m_tickets.take(changes, m_list.place().page == Place::Page::Tickets);
  m_appeals.take(changes, m_list.place().page == Place::Page::Appeals);
  m_support.take(changes, m_list.place().page == Place::Page::Support);
  m_reports.take(changes, m_list.place().page == Place::Page::Reports);
}

void DeskWindow::openWanted(const QString& what) {
  // The link that alerts carry.
  static const QString kLink = QStringLiteral("inquirydesk://thread/");
  QString wanted = what.startsWith(kLink) ? what.mid(kLink.size()) : what;
  if (wanted.endsWith(QLatin1Char('/'))) wanted.chop(1);
  m_calls.call(
      Urgency::Typing, this,
      [inbox = &m_services.inbox, text = toUtf8(wanted)]() -> Result<ThreadId> {
        const auto orders = inbox->threadsOfOrder(text);
        if (orders && !orders->empty()) return orders->front();
        return inbox->resolveThread(text);
      },
      [this](Result<ThreadId> id) {
        if (!id) return m_window->status().say(errorSentence(id.error()));
        goToThread(*id);
      });
}

// Where settings, cases or the outbox stand, the list comes back first.
void DeskWindow::goToThread(ThreadId id) {
  if (m_list.place().page != Place::Page::List) m_list.showView(ThreadView::All);
  m_thread.open(id);
}

void DeskWindow::syncNow() {
  m_calls.post(Urgency::Action, [stores = &m_services.stores] { stores->syncNow(); });
  m_window->status().say(tr("Syncing…"));
}

void DeskWindow::tick() {
  m_list.tick();
  m_window->alarms().setNow(m_services.clock.now());
  m_thread.tick();
  m_own.tick();
  if (m_list.place().page == Place::Page::Outbox) m_outbox.tick();
  if (m_list.place().page == Place::Page::Cases) m_cases.tick();
  if (m_list.place().page == Place::Page::Tickets) m_tickets.tick();
}

void DeskWindow::endNow() {
  m_thread.keepDraft();
  m_tray.quit();
  m_quit.endNow();
}

void DeskWindow::close() {
  m_signIn.end();
  m_recovery.end();
  m_own.closeAll();
  m_thread.keepDraftNow();
  m_cases.keepNow();
  m_appeals.keepNow();
  m_window->saveLayout(m_settings);
  m_clockTimer.stop();
  m_secondTimer.stop();
  m_networkTimer.stop();
}

}  // namespace inquiry::ui
