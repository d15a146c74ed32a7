#include <QListView>

#include "ui/common/text.h"
#include "ui/common/words.h"
#include "ui/setup/sizing_window.h"
#include "ui/shell/bundle_flow.h"
#include "ui/shell/case_keys.h"
#include "ui/shell/desk_window.h"

// What each command does.
namespace inquiry::ui {

namespace {

// The next row that can be chosen.
void stepIn(QListView& rows, int by) {
  for (QModelIndex at = rows.currentIndex().siblingAtRow(rows.currentIndex().row() + by); at.isValid(); at = at.siblingAtRow(at.row() + by))
    if ((at.flags() & Qt::ItemIsSelectable) != 0) return rows.setCurrentIndex(at);
}

}  // namespace

void DeskWindow::connectCommands() {
  addGoCommands();
  addThreadCommands();
  addViewCommands();
  connect(&m_window->actions(), &ActionRegistry::triggered, this, &DeskWindow::run);
}

void DeskWindow::run(const QString& command) {
  if (m_lock.isLocked() && command != QLatin1String("quit")) return;
  if (const QAction* action = m_window->actions().action(command); action != nullptr && !action->isEnabled()) return m_window->status().say(action->property("why").toString());
  if (m_list.place().page == Place::Page::Cases && m_cases.run(command)) return;
  if (runOnPage(command)) return;
  if (m_tools.run(command) || m_keeping.run(command)) return;
  if (const auto found = m_commands.constFind(command); found != m_commands.constEnd()) (*found)();
  else m_settingsFlow.run(command);
}

// The inbox lies hidden behind every other page: no key may change a conversation nobody sees.
bool DeskWindow::runOnPage(const QString& command) {
  using Page = Place::Page;
  const Page page = m_list.place().page;
  if (page == Page::List) return false;
  const bool isStep = command == QLatin1String("next") || command == QLatin1String("previous");
  if (isStep) {
    QListView* rows = page == Page::Outbox    ? &m_window->outbox().view()
                      : page == Page::Tickets ? &m_window->tickets().view()
                      : page == Page::Appeals ? &m_window->appeals().view()
                      : page == Page::Support ? &m_window->support().view()
                                              : nullptr;
    if (rows != nullptr) stepIn(*rows, command == QLatin1String("next") ? 1 : -1);
    return true;
  }
  if (!isOfInbox(command) && !isOfConversation(command)) return false;
  m_window->status().say(tr("That is done in the inbox: %1 leads there.", "key").arg(m_window->actions().keyText(QStringLiteral("go.needs-reply"))));
  return true;
}

void DeskWindow::addStoreKeys() {
  for (int number = 1; number <= 9; ++number) {
    // Stores come and go, so their keys are no commands of the table.
    auto* action = new QAction(m_window.get());
    action->setShortcut(QKeySequence(static_cast<int>(Qt::CTRL) | (Qt::Key_0 + number)));
    connect(action, &QAction::triggered, this, [this, number] { m_list.scopeToNumber(number); });
    m_window->addAction(action);
  }
}

void DeskWindow::addGoCommands() {
  ThreadListPanel& list = m_window->list();
  m_commands[QStringLiteral("next")] = [&list] { list.step(1); };
  m_commands[QStringLiteral("previous")] = [&list] { list.step(-1); };
  m_commands[QStringLiteral("open")] = [this] { m_window->thread().conversation().setFocus(); };
  m_commands[QStringLiteral("window")] = [this] { openOwnWindow(); };
  m_commands[QStringLiteral("back")] = [this] { back(); };
  m_commands[QStringLiteral("overdue.next")] = [this] { nextOverdue(1); };
  m_commands[QStringLiteral("overdue.previous")] = [this] { nextOverdue(-1); };
  for (const ThreadView view : allThreadViews())
    m_commands[QStringLiteral("go.") + toQt(name(view))] = [this, view] { m_list.showView(view); };
  m_commands[QStringLiteral("go.cases")] = [this] { m_cases.open(); };
  m_commands[QStringLiteral("case")] = [this] { m_cases.openOf(m_thread.current()); };
  m_commands[QStringLiteral("go.tickets")] = [this] { m_tickets.open(); };
  m_commands[QStringLiteral("ticket.new")] = [this] {
    const auto detail = m_thread.detail();
    m_tickets.begin(detail ? std::optional(detail->thread) : std::nullopt);
  };
  m_commands[QStringLiteral("go.appeals")] = [this] { m_appeals.open(); };
  m_commands[QStringLiteral("go.support")] = [this] { m_support.open(); };
  m_commands[QStringLiteral("go.reports")] = [this] { m_reports.open(); };
  m_commands[QStringLiteral("report.references")] = [this] { m_reports.openReferences(); };
  for (const char* what : {"pdf", "xlsx", "csv", "png", "print", "save", "products", "ratings"})
    m_commands[QStringLiteral("report.") + QLatin1String(what)] = [this, what] { m_reports.start(QString::fromLatin1(what)); };
  m_commands[QStringLiteral("report.platform")] = [this] { m_reports.openTwin(); };
  m_commands[QStringLiteral("review.make")] = [this] { m_reviews.make(); };
  m_commands[QStringLiteral("samples")] = [this] { m_samples.open(); };
  m_commands[QStringLiteral("review.open")] = [this] { m_reviews.open(); };
  const auto shownThread = [this] {
    const auto detail = m_list.place().page == Place::Page::List ? m_thread.detail() : std::nullopt;
    return detail ? std::optional(detail->thread) : std::nullopt;
  };
  m_commands[QStringLiteral("rate")] = [this, shownThread] { m_reports.rate(shownThread()); };
  m_commands[QStringLiteral("appeal.new")] = [this, shownThread] { m_appeals.begin(shownThread()); };
  m_commands[QStringLiteral("support.new")] = [this, shownThread] { m_support.begin(shownThread()); };
  m_commands[QStringLiteral("go.outbox")] = [this] {
    Place place;
    place.page = Place::Page::Outbox;
    m_list.show(place);
  };
  m_commands[QStringLiteral("store.all")] = [this] { m_list.scopeTo({}); };
  m_commands[QStringLiteral("search.all")] = [this] { m_list.searchAllStores(); };
}

void DeskWindow::addThreadCommands() {
  m_commands[QStringLiteral("done")] = [this] { m_triage.done(); };
  m_commands[QStringLiteral("reopen")] = [this] { m_triage.reopen(); };
  m_commands[QStringLiteral("no-reply.platform")] = [this] { m_triage.noReplyAtPlatform(); };
  m_commands[QStringLiteral("no-reply")] = [this] { m_triage.noReplyNeeded(); };
  m_commands[QStringLiteral("assign")] = [this] { m_triage.assign(); };
  m_commands[QStringLiteral("tag")] = [this] { m_triage.tag(); };
  m_commands[QStringLiteral("snooze")] = [this] { m_triage.snooze(); };
  m_commands[QStringLiteral("unread")] = [this] { m_triage.unread(); };
  m_commands[QStringLiteral("read")] = [this] { m_triage.read(); };
  m_commands[QStringLiteral("no-reply.ask")] = [this] { m_triage.askReasonAgain(); };
  m_commands[QStringLiteral("priority")] = [this] { m_triage.toggleUrgent(); };
  m_commands[QStringLiteral("merge")] = [this] { m_triage.merge(); };
  m_commands[QStringLiteral("split")] = [this] { m_triage.split(m_window->thread().conversation().currentMessage()); };
  m_commands[QStringLiteral("undo")] = [this] { m_undo.undo(); };
  m_commands[QStringLiteral("platform")] = [this] { m_thread.openPlatformPage(); };
  m_commands[QStringLiteral("proof")] = [this] { m_deadlines.openProof(); };
  m_commands[QStringLiteral("order.refresh")] = [this] { m_actions.refreshOrder(); };
  m_commands[QStringLiteral("order.actions")] = [this] { m_actions.open(); };
  m_commands[QStringLiteral("order.review")] = [this] { m_actions.requestReview(); };
  m_commands[QStringLiteral("account.report")] = [this] { m_actions.showReport(); };
  m_commands[QStringLiteral("send")] = [this] { m_window->composer().submit(m_settingsFlow.afterSending()); };
  m_commands[QStringLiteral("unanswered")] = [this] { m_thread.showFirstUnanswered(); };
  m_commands[QStringLiteral("older")] = [this] { m_thread.loadOlder(); };
}

void DeskWindow::addViewCommands() {
  ThreadListPanel& list = m_window->list();
  m_commands[QStringLiteral("select")] = [&list] { list.toggleMark(); };
  m_commands[QStringLiteral("select.all")] = [this] { m_list.chooseAll(); };
  m_commands[QStringLiteral("select.none")] = [&list] { list.clearChoice(); };
  m_commands[QStringLiteral("tab.next")] = [this] { m_tabs.step(1); };
  m_commands[QStringLiteral("tab.previous")] = [this] { m_tabs.step(-1); };
  m_commands[QStringLiteral("tab.choose")] = [this] { m_tabs.choose(); };
  m_commands[QStringLiteral("view.save")] = [this] { m_views.save(); };
  m_commands[QStringLiteral("view.rename")] = [this] { m_views.renameShown(); };
  m_commands[QStringLiteral("view.delete")] = [this] { m_views.removeShown(); };
  m_commands[QStringLiteral("view.up")] = [this] { m_views.moveShown(-1); };
  m_commands[QStringLiteral("view.down")] = [this] { m_views.moveShown(1); };
  m_commands[QStringLiteral("reply.many")] = [this] { m_bulkReply.start(m_triage.chosen()); };
  m_commands[QStringLiteral("reply.left")] = [this] { m_bulkReply.showLeft(); };
  m_commands[QStringLiteral("layout")] = [this] { m_columns.toggleLayout(); };
  m_commands[QStringLiteral("columns")] = [this] { m_columns.chooseColumns(); };
  m_commands[QStringLiteral("sort")] = [this] { m_columns.chooseSort(); };
  m_commands[QStringLiteral("filter")] = [&list] { list.focusFilter(); };
  m_commands[QStringLiteral("angry")] = [this] { m_list.toggleAngry(); };
  m_commands[QStringLiteral("search")] = [this] { m_window->topBar().focusSearch(); };
  m_commands[QStringLiteral("sync")] = [this] { syncNow(); };
  m_commands[QStringLiteral("alarm.acknowledge")] = [this] { m_window->alarms().acknowledgeFirst(); };
  m_commands[QStringLiteral("palette")] = [this] { openPalette(); };
  m_commands[QStringLiteral("alerts")] = [this] { m_alertFlow.openCenter(); };
  m_commands[QStringLiteral("store.connect")] = [this] { m_setup.open(); };
  m_commands[QStringLiteral("failures")] = [this] { m_deadlines.openFailures(); };
  m_commands[QStringLiteral("round")] = [this] { m_deadlines.openRound(); };
  m_commands[QStringLiteral("health.report")] = [this] { m_deadlines.openReport(); };
  m_commands[QStringLiteral("sizing")] = [this] {
    auto* window = new SizingWindow(m_look, m_window.get());
    window->setAttribute(Qt::WA_DeleteOnClose);
    window->open();
  };
  m_commands[QStringLiteral("coverage")] = [this] { m_coverage.open(); };
  m_commands[QStringLiteral("shift.end")] = [this] { m_shifts.openHandOver(); };
  m_commands[QStringLiteral("person.switch")] = [this] { m_signIn.switchPerson(); };
  m_commands[QStringLiteral("report.plans")] = [this] { m_reportPlans.open(); };
  auto* bundle = new BundleFlow(*m_window, m_services, m_calls, this);
  m_commands[QStringLiteral("support.bundle")] = [bundle] { bundle->begin(); };
  m_commands[QStringLiteral("past")] = [this] { m_past.open(); };
  m_commands[QStringLiteral("lock")] = [this] { m_lock.lock(); };
  m_commands[QStringLiteral("keys")] = [this] {
    m_firstSteps.onKeysOpened();
    m_window->openKeys();
  };
  m_commands[QStringLiteral("sample.add")] = [this] { m_firstSteps.addSample(); };
  m_commands[QStringLiteral("sample.remove")] = [this] { m_firstSteps.removeSample(); };
  m_commands[QStringLiteral("first-steps")] = [this] { m_firstSteps.begin(); };
  m_commands[QStringLiteral("context")] = [this] { m_window->toggleContext(); };
  m_commands[QStringLiteral("navigation")] = [this] { m_window->toggleNavigation(); };
  m_commands[QStringLiteral("pane.next")] = [this] { m_window->nextPane(1); };
  m_commands[QStringLiteral("pane.previous")] = [this] { m_window->nextPane(-1); };
  m_commands[QStringLiteral("density")] = [&list] { list.setDensity(list.density() == Density::Compact ? Density::Comfortable : Density::Compact); };
  m_commands[QStringLiteral("quit")] = [this] {
    m_tray.quit();
    m_window->close();
  };
}

void DeskWindow::back() {
  if (m_list.place().page != Place::Page::List) return m_list.show(m_list.listPlace());
  ThreadListPanel& list = m_window->list();
  // In the list Esc first gives up what was chosen.
  if (list.hasSeveralChosen() && list.activeView().hasFocus()) list.clearChoice();
  list.focusList();
}

void DeskWindow::nextOverdue(int step) {
  ThreadListPanel& list = m_window->list();
  const ThreadListModel& model = list.model();
  QModelIndex at = list.view().currentIndex();
  for (int i = 0; i < model.rowCount(); ++i) {
    at = model.nextThread(at, step);
    if (!at.isValid()) at = model.nextThread({}, step);
    const ListRow* row = model.row(at);
    if (row == nullptr) return;
    if (isOverdue(row->thread, m_services.clock.now())) {
      list.view().setCurrentIndex(at);
      return;
    }
  }
  if (m_list.place().view != ThreadView::Overdue) m_list.showView(ThreadView::Overdue);
}

// The number of an order, as far as it is typed: its conversations with buyer and store.
void DeskWindow::findOrders(const QString& typed) {
  constexpr int kLeast = 4;
  constexpr std::size_t kMost = 8;
  const bool hasFigure = std::any_of(typed.begin(), typed.end(), [](QChar c) { return c.isDigit(); });
  if (typed.size() < kLeast || !hasFigure || typed.contains(QLatin1Char(' '))) return;
  m_calls.call(
      DeskCalls::Urgency::Typing, this, [inbox = &m_services.inbox, text = toUtf8(typed)] { return inbox->threadsOfOrdersFrom(text, kMost); },
      [this, typed](const Result<std::vector<Thread>>& threads) {
        if (!threads) return;
        std::vector<PaletteEntry> found;
        for (const Thread& thread : *threads) {
          PaletteEntry entry;
          entry.group = tr("Orders");
          entry.text = shownLine(thread.orderRemoteId);
          entry.detail = QStringLiteral("%1 · %2").arg(buyerText(thread), m_directory.store(thread.store).name);
          entry.icon = QStringLiteral("bag");
          entry.thread = thread.id;
          found.push_back(std::move(entry));
        }
        m_window->palette().setFound(typed, std::move(found));
      });
}

void DeskWindow::openPalette() {
  std::vector<PaletteEntry> places;
  NavigationModel& navigation = m_window->navigationModel();
  for (const NavigationRow& shown : navigation.allRows()) {
    const NavigationRow* row = &shown;
    if (row->kind == NavigationRow::Kind::Heading || row->kind == NavigationRow::Kind::View || row->kind == NavigationRow::Kind::Outbox || row->kind == NavigationRow::Kind::Tickets) continue;
    PaletteEntry entry;
    entry.group = tr("Views");
    entry.text = row->text;
    entry.detail = row->count > 0 ? tr("%n thread(s)", nullptr, static_cast<int>(row->count)) : QString();
    entry.icon = row->kind == NavigationRow::Kind::Store ? QStringLiteral("store") : row->kind == NavigationRow::Kind::Tag ? QStringLiteral("tag") : QStringLiteral("bookmark");
    entry.place = row->place;
    places.push_back(std::move(entry));
  }
  const ThreadListModel& threads = m_window->list().model();
  for (int i = 0; i < std::min(threads.rowCount(), 200); ++i) {
    const ListRow* row = threads.row(threads.index(i));
    if (row->kind != ListRow::Kind::Thread) continue;
    PaletteEntry entry;
    entry.group = tr("Threads");
    entry.text = row->buyer;
    entry.detail = row->excerpt;
    entry.icon = QStringLiteral("bag");
    entry.thread = row->thread.id;
    places.push_back(std::move(entry));
  }
  m_window->openPalette(std::move(places));
}

}  // namespace inquiry::ui
