#include "ui/shell/main_window.h"

#include <QApplication>
#include <QCloseEvent>
#include <QMenu>
#include <QScreen>
#include <QSettings>

#include "core/domain/team.h"
#include "core/domain/thread_query.h"
#include "ui/common/arrange.h"
#include "ui/common/words.h"

namespace inquiry::ui {
namespace {

constexpr int kContextFrom = 1280, kWordsFrom = 1100;
// Below this height alarms share one line.
constexpr int kAlarmsFrom = 760;

// A line that stands as long as what it says holds.
QLabel* lastingLine(const Look& look, const QString& name, QWidget* parent) {
  QLabel* line = plainLabel(parent, look.fonts().font(Size::Body));
  line->setObjectName(name);
  line->setWordWrap(true);
  line->hide();
  return line;
}

}  // namespace

MainWindow::MainWindow(Look& look, Directory& directory, PerfProbe& probe)
    : m_look(look), m_probe(probe), m_actions(this), m_navigationModel(directory, this), m_directory(directory) {
  setObjectName(QStringLiteral("mainWindow"));
  setMinimumSize(1024, 640);
  resize(1600, 1000);
  auto* root = new QWidget(this);
  setCentralWidget(root);
  auto* column = columnOf(root);
  m_top = new TopBar(look, m_actions, directory, root);
  column->addWidget(m_top);
  m_alarms = new AlarmBar(look, directory, root);
  column->addWidget(m_alarms);
  column->addWidget(m_notice = new NoticeLine(look, root));
  column->addWidget(m_practice = new PracticeLine(look, root));
  column->addWidget(m_review = lastingLine(look, QStringLiteral("reviewLine"), root));
  auto* zones = rowIn(column, 0);
  column->setStretch(5, 1);
  m_navigation = new NavigationPanel(look, m_navigationModel, root);
  zones->addWidget(m_navigation);
  m_pages = new QStackedWidget(root);
  zones->addWidget(m_pages, 1);
  m_rows = new QSplitter(Qt::Vertical, m_pages);
  m_splitter = new QSplitter(m_rows);
  m_list = new ThreadListPanel(look, directory, probe, m_splitter);
  m_checklist = new ChecklistCard(look, m_list);
  m_checklist->hide();
  m_list->layout()->addWidget(m_checklist);
  m_middle = new QStackedWidget(m_splitter);
  m_column = new QWidget(m_middle);
  m_thread = new ThreadPanel(look, directory, probe, m_column);
  m_composer = new ComposerPanel(look, m_column);
  m_proof = new StoreProof(look, directory, m_middle);
  m_context = new ContextPanel(look, directory, m_splitter);
  m_pages->addWidget(buildZones());
  m_outbox = new OutboxPanel(look, directory, m_pages);
  m_cases = new CasePanel(look, directory, m_pages);
  m_tickets = new TicketPanel(look, directory, m_pages);
  m_appeals = new AppealPanel(look, directory, m_pages);
  m_support = new SupportPanel(look, directory, m_pages);
  m_reports = new DashboardPanel(look, directory, m_pages);
  m_settings = new SettingsPanel(look, directory, m_pages);
  for (QWidget* page : std::initializer_list<QWidget*>{m_outbox, m_cases, m_tickets, m_appeals, m_support, m_reports, m_settings}) m_pages->addWidget(page);
  m_connect = new ConnectPanel(look, m_pages);
  m_coverage = new CoveragePanel(look, directory, m_pages);
  m_pages->addWidget(m_connect);
  m_pages->addWidget(m_coverage);
  m_status = new StatusStrip(look, root);
  column->addWidget(m_status);
  m_picker = new TemplatePicker(look, root);
  m_knowledge = new KnowledgePicker(look, root);
  m_palette = new CommandPalette(look, m_actions, root);
  m_keyTable = new KeyTable(look, m_actions, root);
  m_tags = new TagPicker(look, root);
  m_choices = new ChoicePicker(look, root);
  m_alertCenter = new AlertCenter(look, directory, root);
  buildThreadMenu();
  connectPanels();
  showNoThread();
  retranslate();
  fit();
}

void MainWindow::connectPanels() {
  const auto asks = [this](const QString& command) { m_actions.trigger(command); };
  connect(m_thread, &ThreadPanel::commandAsked, this, asks);
  connect(m_context, &ContextPanel::commandAsked, this, asks);
  connect(m_list, &ThreadListPanel::commandAsked, this, asks);
  connect(&m_tickets->appealsButton(), &QPushButton::clicked, this, [this] { m_actions.trigger(QStringLiteral("go.appeals")); });
  connect(&m_tickets->supportButton(), &QPushButton::clicked, this, [this] { m_actions.trigger(QStringLiteral("go.support")); });
  connect(m_navigation, &NavigationPanel::storeWanted, this, [this] { m_actions.trigger(QStringLiteral("store.connect")); });
  connect(m_status, &StatusStrip::commandAsked, this, asks);
  connect(m_alarms, &AlarmBar::commandAsked, this, asks);
  connect(m_notice, &NoticeLine::commandAsked, this, asks);
  connect(m_checklist, &ChecklistCard::commandAsked, this, asks);
  connect(&m_directory, &Directory::changed, this, [this] {
    m_status->setStores(m_directory.stores());
    showPeople();
  });
  connect(m_palette, &CommandPalette::commandChosen, this, asks);
  connect(m_palette, &CommandPalette::closed, m_list, &ThreadListPanel::focusList);
  connect(m_keyTable, &KeyTable::closed, m_list, &ThreadListPanel::focusList);
  connect(m_tags, &TagPicker::closed, m_list, &ThreadListPanel::focusList);
  connect(m_choices, &ChoicePicker::closed, m_list, &ThreadListPanel::focusList);
  connect(m_picker, &TemplatePicker::closed, m_composer, &ComposerPanel::focusEditor);
  connect(m_knowledge, &KnowledgePicker::closed, m_composer, &ComposerPanel::focusEditor);
}

QWidget* MainWindow::buildZones() {
  m_splitter->setChildrenCollapsible(false);
  m_splitter->setHandleWidth(1);
  auto* column = columnOf(m_column);
  column->addWidget(m_thread, 1);
  column->addWidget(m_composer);
  m_middle->addWidget(m_column);
  m_middle->addWidget(m_proof);
  m_splitter->addWidget(m_list);
  m_splitter->addWidget(m_middle);
  m_splitter->addWidget(m_context);
  m_splitter->setStretchFactor(0, 0);
  m_splitter->setStretchFactor(1, 1);
  m_splitter->setStretchFactor(2, 0);
  m_rows->setChildrenCollapsible(false);
  m_rows->setHandleWidth(1);
  m_rows->addWidget(m_splitter);
  setZones();
  return m_rows;
}

void MainWindow::setZones() {
  if (m_list->listLayout() == ListLayout::Beside) return m_splitter->setSizes(m_isNarrow ? QList<int>{352, width() - 56 - 352, 0} : QList<int>{m_look.px(380), 800, m_look.px(300)});
  m_splitter->setSizes({800, m_look.px(300)});
  m_rows->setSizes({380, 460});
}

void MainWindow::setListLayout(ListLayout layout) {
  if (layout == m_list->listLayout()) return;
  // A splitter takes a widget over from the one it was in.
  if (layout == ListLayout::OnTop) m_rows->insertWidget(0, m_list);
  else m_splitter->insertWidget(0, m_list);
  m_list->setListLayout(layout);
  setZones();
  m_list->focusList();
}

void MainWindow::toggleListLayout() { setListLayout(m_list->listLayout() == ListLayout::Beside ? ListLayout::OnTop : ListLayout::Beside); }

void MainWindow::buildThreadMenu() {
  auto* menu = new QMenu(&m_thread->moreButton());
  for (const char* id : {"no-reply", "no-reply.platform", "reopen", "unread", "priority", "note", "split", "unanswered", "quotes", "translate.thread", "payload", "find", "platform", "case", "ticket.new", "appeal.new", "support.new", "order.refresh", "order.actions", "order.review", "thread.journal", "evidence.pack", "hold", "forget.buyer", "context"})
    menu->addAction(m_actions.action(QString::fromLatin1(id)));
  m_thread->moreButton().setMenu(menu);
  m_cases->view().setContextMenuPolicy(Qt::ActionsContextMenu);
  for (const char* id : {"evidence.pack", "hold", "forget.buyer"}) m_cases->view().addAction(m_actions.action(QString::fromLatin1(id)));
}

void MainWindow::showPlace(const Place& place) {
  m_navigation->setPlace(place);
  m_top->setScope(place.store);
  // The wizard's own steps stand where the navigation is.
  m_navigation->setVisible(place.page != Place::Page::Connect);
  switch (place.page) {
    case Place::Page::List: m_pages->setCurrentWidget(m_rows); break;
    case Place::Page::Outbox: m_pages->setCurrentWidget(m_outbox); break;
    case Place::Page::Settings: m_pages->setCurrentWidget(m_settings); break;
    case Place::Page::Connect: m_pages->setCurrentWidget(m_connect); break;
    case Place::Page::Coverage: m_pages->setCurrentWidget(m_coverage); break;
    case Place::Page::Cases: m_pages->setCurrentWidget(m_cases); break;
    case Place::Page::Tickets: m_pages->setCurrentWidget(m_tickets); break;
    case Place::Page::Appeals: m_pages->setCurrentWidget(m_appeals); break;
    case Place::Page::Support: m_pages->setCurrentWidget(m_support); break;
    case Place::Page::Reports: m_pages->setCurrentWidget(m_reports); break;
  }
  if (place.page == Place::Page::List) m_list->focusList();
  if (place.page == Place::Page::Outbox) m_outbox->view().setFocus();
  if (place.page == Place::Page::Cases) m_cases->focusList();
  if (place.page == Place::Page::Tickets) m_tickets->view().setFocus();
  if (place.page == Place::Page::Appeals) m_appeals->view().setFocus();
  if (place.page == Place::Page::Support) m_support->view().setFocus();
  if (place.page == Place::Page::Reports) m_reports->focusContent();
  if (place.page == Place::Page::Settings) m_settings->focusTopics();
}

void MainWindow::showThread() {
  m_middle->setCurrentWidget(m_column);
  showContext();
}

void MainWindow::showNoThread() {
  m_thread->clear();
  m_composer->clearThread();
  m_context->clear();
  m_middle->setCurrentWidget(m_proof);
  showContext();
}

bool MainWindow::hasThread() const { return m_middle->currentWidget() == m_column; }

void MainWindow::showContext() {
  const bool fits = width() >= kContextFrom || m_contextAsked;
  m_context->setVisible(m_wantsContext && fits && hasThread());
}

void MainWindow::toggleContext() {
  m_wantsContext = !m_context->isVisible();
  m_contextAsked = m_wantsContext;
  showContext();
}

void MainWindow::toggleNavigation() {
  m_wantsWords = m_navigation->panelWidth() != NavigationPanel::Width::Words;
  m_navigation->setWidth(m_wantsWords ? NavigationPanel::Width::Words : NavigationPanel::Width::Icons);
}

void MainWindow::fit() {
  const bool isNarrow = width() < kWordsFrom;
  m_top->setCompact(isNarrow);
  m_status->setCompact(width() < kContextFrom);
  m_alarms->setMostLines(height() < kAlarmsFrom ? 1 : 3);
  if (isNarrow != m_isNarrow) {
    m_isNarrow = isNarrow;
    m_contextAsked = false;
    m_navigation->setWidth(isNarrow || !m_wantsWords ? NavigationPanel::Width::Icons : NavigationPanel::Width::Words);
    m_list->setDensity(isNarrow ? Density::Compact : Density::Comfortable);
    setZones();
  }
  showContext();
  if (m_palette->isVisible()) m_palette->setGeometry(centralWidget()->rect());
  if (m_keyTable->isVisible()) m_keyTable->setGeometry(centralWidget()->rect());
  if (m_picker->isVisible() || m_knowledge->isVisible()) placePicker();
}

void MainWindow::placePicker() {
  m_picker->setGeometry(pickerPlace(m_picker->sizeHint()));
  m_knowledge->setGeometry(pickerPlace(m_knowledge->sizeHint()));
}

QRect MainWindow::pickerPlace(const QSize& wanted) const {
  const QPoint top = m_composer->mapTo(centralWidget(), QPoint(20, 0));
  const QSize size(std::min(wanted.width(), m_composer->width() - 32), wanted.height());
  return {QPoint(top.x(), std::max(48, top.y() - size.height() - 8)), size};
}

void MainWindow::openPicker(const QString& scope) {
  placePicker();
  m_knowledge->hide();
  m_picker->open(scope);
}

void MainWindow::openKnowledge(const QString& scope) {
  placePicker();
  m_picker->hide();
  m_knowledge->open(scope);
}

void MainWindow::showPractice(bool isPractising) { m_practice->setVisible(isPractising); }

void MainWindow::showReview(const QString& text) {
  m_review->setText(text);
  m_review->setAccessibleName(text);
  const Theme& t = m_look.theme();
  m_review->setStyleSheet(QStringLiteral("background: %1; color: %2; padding: 6px 16px;").arg(t.warnSoft.name(), t.text.name()));
  m_review->setVisible(!text.isEmpty());
}

bool MainWindow::showsPractice() const { return !m_practice->isHidden(); }

void MainWindow::openTags(std::vector<TagPicker::Row> rows) {
  const QPoint top = m_list->mapTo(centralWidget(), QPoint(m_list->width() - 40, 80));
  m_tags->open(std::move(rows));
  m_tags->setGeometry(QRect(top, m_tags->sizeHint()));
}

void MainWindow::openAlerts() {
  const int wide = std::min(m_look.px(520), width() - 32), high = std::min(m_look.px(460), height() - 120);
  m_alertCenter->setGeometry(width() - wide - 12, m_top->height() + 4, wide, high);
  m_alertCenter->open();
}

void MainWindow::ask(ChoicePicker::Question question, std::function<void(const ChoicePicker::Choice&, const QString&)> taken) {
  m_choices->ask(std::move(question), std::move(taken));
  const QPoint top = m_list->mapTo(centralWidget(), QPoint(m_list->width() - 40, 80));
  const QSize size = m_choices->sizeHint().boundedTo(centralWidget()->size() - QSize(16, 100));
  m_choices->setGeometry(QRect(QPoint(std::min(top.x(), centralWidget()->width() - size.width() - 8), top.y()), size));
}

void MainWindow::openPalette(std::vector<PaletteEntry> places) { m_palette->open(std::move(places)); }

QList<QWidget*> MainWindow::panes() const {
  QList<QWidget*> all{&m_list->activeView(), &m_thread->conversation(), &m_composer->editor(), m_context, &m_navigation->view()};
  if (m_pages->currentWidget() == m_outbox) all = {&m_outbox->view(), &m_navigation->view()};
  if (m_pages->currentWidget() == m_cases) all = {&m_cases->view(), &m_cases->timeline(), &m_cases->editor(), &m_cases->ways(), &m_navigation->view()};
  if (m_pages->currentWidget() == m_tickets) all = {&m_tickets->view(), &m_navigation->view()};
  if (m_pages->currentWidget() == m_appeals) all = {&m_appeals->view(), &m_appeals->plan().editor(AppealPart::RootCause), &m_navigation->view()};
  if (m_pages->currentWidget() == m_support) all = {&m_support->view(), &m_navigation->view()};
  if (m_pages->currentWidget() == m_reports) all = {m_reports->content().tile(Figure::AnsweredInADay), &m_navigation->view()};
  if (m_pages->currentWidget() == m_settings) all = {&m_settings->list(), &m_navigation->view()};
  all.removeIf([](const QWidget* widget) { return !widget->isVisible() || !widget->isEnabled(); });
  return all;
}

void MainWindow::nextPane(int step) {
  const QList<QWidget*> all = panes();
  if (all.isEmpty()) return;
  const auto at = all.indexOf(QApplication::focusWidget());
  all[at < 0 ? 0 : (at + step + all.size()) % all.size()]->setFocus(Qt::TabFocusReason);
}

void MainWindow::setDayAndStatus(const desk::StatusLine& status, Instant now) {
  m_proof->setStatus(status, now);
  m_navigationModel.setNow(now);
  setNow(now);
}

void MainWindow::setNow(Instant now) {
  m_status->setNow(now);
  if (m_proof->isVisible()) m_proof->setNow(now);
  if (m_settings->isVisible()) m_settings->setNow(now);
  if (m_appeals->isVisible()) m_appeals->setNow(now);
  if (m_support->isVisible()) m_support->setNow(now);
}

void MainWindow::retranslate() {
  setWindowTitle(QStringLiteral("InquiryDesk"));
  m_actions.retranslate();
  showPeople();
}

void MainWindow::showPeople() {
  QStringList names;
  for (const desk::PersonRow& person : m_directory.people())
    if (!isGroup(person.id)) names << m_directory.personName(person.id.value);
  m_status->setPeople(m_duty.empty() ? names : dutyNames(StoreId{}), dutyByStore());
  if (m_directory.people().empty()) return;
  m_top->setPerson(m_directory.personName(m_me.value), m_directory.initials(m_me.value));
  m_status->setPerson(m_isSignedIn ? m_directory.personName(m_me.value) : QString());
}

QStringList MainWindow::dutyNames(const StoreId& store) const {
  QStringList names;
  if (const auto found = m_duty.find(store); found != m_duty.end())
    for (const PersonId& person : found->second) names << m_directory.personName(person.value);
  return names.isEmpty() ? QStringList{tr("nobody", "is on duty")} : names;
}

QStringList MainWindow::dutyByStore() const {
  QStringList lines;
  for (const auto& [store, people] : m_duty)
    if (!store.value.empty()) lines << tr("%1: %2", "store, who is on duty").arg(m_directory.store(store).name, listed(dutyNames(store)));
  return lines;
}

void MainWindow::setDuty(std::map<StoreId, std::vector<PersonId>> duty) {
  if (duty == m_duty) return;
  m_duty = std::move(duty);
  showPeople();
}

void MainWindow::setMe(const PersonId& me, bool isSignedIn) {
  m_me = me;
  m_isSignedIn = isSignedIn;
  showPeople();
}

bool MainWindow::event(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  const bool handled = QMainWindow::event(event);
  // Everything painted in this round is on its way to the screen now.
  if (event->type() == QEvent::UpdateRequest) m_probe.flushed();
  return handled;
}

void MainWindow::resizeEvent(QResizeEvent* event) {
  QMainWindow::resizeEvent(event);
  fit();
}

void MainWindow::closeEvent(QCloseEvent* event) {
  if (m_closing && m_closing() == Closing::Later) return event->ignore();
  Q_EMIT aboutToClose();
  event->accept();
}

void MainWindow::cover(QWidget* page) {
  if (m_covered != nullptr) return;
  m_covered.reset(takeCentralWidget());
  setCentralWidget(page);
}

void MainWindow::uncover() {
  if (m_covered == nullptr) return;
  if (QWidget* page = takeCentralWidget()) {
    // It may be the sender of what runs now; and it must never outlive the window whose look it draws with.
    page->setParent(this);
    page->hide();
    page->deleteLater();
  }
  QWidget* zones = m_covered.release();
  setCentralWidget(zones);
  zones->show();
  fit();
}

void MainWindow::fitScreen() {
  const QScreen* on = screen();
  if (on == nullptr || isMaximized() || isFullScreen()) return;
  const QSize most = on->availableSize();
  if (width() > most.width() || height() > most.height()) resize(size().boundedTo(most));
}

void MainWindow::saveLayout(QSettings& settings) const {
  settings.setValue(QStringLiteral("window/geometry"), saveGeometry());
  const bool isOnTop = m_list->listLayout() == ListLayout::OnTop;
  settings.setValue(QStringLiteral("list/onTop"), isOnTop);
  settings.setValue(isOnTop ? QStringLiteral("window/zonesBelow") : QStringLiteral("window/zones"), m_splitter->saveState());
  if (isOnTop) settings.setValue(QStringLiteral("window/rows"), m_rows->saveState());
  m_list->table().save(settings);
  settings.setValue(QStringLiteral("window/context"), m_wantsContext);
  settings.setValue(QStringLiteral("window/words"), m_wantsWords);
  settings.setValue(QStringLiteral("navigation/folded"), m_navigationModel.folded());
}

void MainWindow::restoreLayout(const QSettings& settings) {
  restoreGeometry(settings.value(QStringLiteral("window/geometry")).toByteArray());
  m_list->table().restore(settings);
  const bool isOnTop = settings.value(QStringLiteral("list/onTop")).toBool();
  setListLayout(isOnTop ? ListLayout::OnTop : ListLayout::Beside);
  m_splitter->restoreState(settings.value(isOnTop ? QStringLiteral("window/zonesBelow") : QStringLiteral("window/zones")).toByteArray());
  if (isOnTop) m_rows->restoreState(settings.value(QStringLiteral("window/rows")).toByteArray());
  m_wantsContext = settings.value(QStringLiteral("window/context"), true).toBool();
  m_wantsWords = settings.value(QStringLiteral("window/words"), true).toBool();
  m_navigationModel.setFolded(settings.value(QStringLiteral("navigation/folded")).toStringList());
  m_navigation->setWidth(m_wantsWords && !m_isNarrow ? NavigationPanel::Width::Words : NavigationPanel::Width::Icons);
  fit();
}

}  // namespace inquiry::ui
