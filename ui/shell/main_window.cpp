#include "ui/shell/main_window.h"

#include <QApplication>
#include <QCloseEvent>
#include <QMenu>
#include <QSettings>

#include "ui/common/arrange.h"

namespace inquiry::ui {
namespace {

constexpr int kContextFrom = 1280, kWordsFrom = 1100;
// Below this height alarms share one line.
constexpr int kAlarmsFrom = 760;

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
  auto* zones = rowIn(column, 0);
  column->setStretch(2, 1);
  m_navigation = new NavigationPanel(look, m_navigationModel, root);
  zones->addWidget(m_navigation);
  m_pages = new QStackedWidget(root);
  zones->addWidget(m_pages, 1);
  m_splitter = new QSplitter(m_pages);
  m_list = new ThreadListPanel(look, directory, probe, m_splitter);
  m_middle = new QStackedWidget(m_splitter);
  m_column = new QWidget(m_middle);
  m_thread = new ThreadPanel(look, directory, probe, m_column);
  m_composer = new ComposerPanel(look, m_column);
  m_proof = new StoreProof(look, directory, m_middle);
  m_context = new ContextPanel(look, directory, m_splitter);
  m_pages->addWidget(buildZones());
  m_outbox = new OutboxPanel(look, directory, m_pages);
  m_settings = new SettingsPanel(look, directory, m_pages);
  m_pages->addWidget(m_outbox);
  m_pages->addWidget(m_settings);
  m_status = new StatusStrip(look, root);
  column->addWidget(m_status);
  m_picker = new TemplatePicker(look, root);
  m_palette = new CommandPalette(look, m_actions, root);
  m_keyTable = new KeyTable(look, m_actions, root);
  m_tags = new TagPicker(look, root);
  buildThreadMenu();

  const auto asks = [this](const QString& command) { m_actions.trigger(command); };
  connect(m_thread, &ThreadPanel::commandAsked, this, asks);
  connect(m_list, &ThreadListPanel::commandAsked, this, asks);
  connect(m_status, &StatusStrip::commandAsked, this, asks);
  connect(m_alarms, &AlarmBar::commandAsked, this, asks);
  connect(&directory, &Directory::changed, this, [this] { m_status->setStores(m_directory.stores()); });
  connect(m_palette, &CommandPalette::commandChosen, this, asks);
  connect(m_palette, &CommandPalette::closed, m_list, &ThreadListPanel::focusList);
  connect(m_keyTable, &KeyTable::closed, m_list, &ThreadListPanel::focusList);
  connect(m_tags, &TagPicker::closed, m_list, &ThreadListPanel::focusList);
  connect(m_picker, &TemplatePicker::closed, m_composer, &ComposerPanel::focusEditor);
  showNoThread();
  retranslate();
  fit();
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
  m_splitter->setSizes({m_look.px(380), 800, m_look.px(300)});
  return m_splitter;
}

void MainWindow::buildThreadMenu() {
  auto* menu = new QMenu(&m_thread->moreButton());
  for (const char* id : {"no-reply", "reopen", "unread", "priority", "note", "split", "find", "platform", "context"})
    menu->addAction(m_actions.action(QString::fromLatin1(id)));
  m_thread->moreButton().setMenu(menu);
}

void MainWindow::showPlace(const Place& place) {
  m_navigation->setPlace(place);
  m_top->setScope(place.store);
  switch (place.page) {
    case Place::Page::List: m_pages->setCurrentWidget(m_splitter); break;
    case Place::Page::Outbox: m_pages->setCurrentWidget(m_outbox); break;
    case Place::Page::Settings: m_pages->setCurrentWidget(m_settings); break;
  }
  if (place.page == Place::Page::List) m_list->focusList();
  if (place.page == Place::Page::Outbox) m_outbox->view().setFocus();
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
    if (isNarrow) m_splitter->setSizes({352, width() - 56 - 352, 0});
    else m_splitter->setSizes({m_look.px(380), 800, m_look.px(300)});
  }
  showContext();
  if (m_palette->isVisible()) m_palette->setGeometry(centralWidget()->rect());
  if (m_keyTable->isVisible()) m_keyTable->setGeometry(centralWidget()->rect());
  if (m_picker->isVisible()) placePicker();
}

void MainWindow::placePicker() {
  const QPoint top = m_composer->mapTo(centralWidget(), QPoint(20, 0));
  const QSize size(std::min(m_picker->sizeHint().width(), m_composer->width() - 32), m_picker->sizeHint().height());
  m_picker->setGeometry(top.x(), std::max(48, top.y() - size.height() - 8), size.width(), size.height());
}

void MainWindow::openPicker(const QString& scope) {
  placePicker();
  m_picker->open(scope);
}

void MainWindow::openTags(std::vector<TagPicker::Row> rows) {
  const QPoint top = m_list->mapTo(centralWidget(), QPoint(m_list->width() - 40, 80));
  m_tags->setGeometry(QRect(top, m_tags->sizeHint()));
  m_tags->open(std::move(rows));
}

void MainWindow::openPalette(std::vector<PaletteEntry> places) { m_palette->open(std::move(places)); }

QList<QWidget*> MainWindow::panes() const {
  QList<QWidget*> all{&m_list->view(), &m_thread->conversation(), &m_composer->editor(), m_context, &m_navigation->view()};
  if (m_pages->currentWidget() == m_outbox) all = {&m_outbox->view(), &m_navigation->view()};
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
}

void MainWindow::retranslate() {
  setWindowTitle(QStringLiteral("InquiryDesk"));
  m_actions.retranslate();
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

void MainWindow::saveLayout(QSettings& settings) const {
  settings.setValue(QStringLiteral("window/geometry"), saveGeometry());
  settings.setValue(QStringLiteral("window/zones"), m_splitter->saveState());
  settings.setValue(QStringLiteral("window/context"), m_wantsContext);
  settings.setValue(QStringLiteral("window/words"), m_wantsWords);
}

void MainWindow::restoreLayout(const QSettings& settings) {
  restoreGeometry(settings.value(QStringLiteral("window/geometry")).toByteArray());
  m_splitter->restoreState(settings.value(QStringLiteral("window/zones")).toByteArray());
  m_wantsContext = settings.value(QStringLiteral("window/context"), true).toBool();
  m_wantsWords = settings.value(QStringLiteral("window/words"), true).toBool();
  m_navigation->setWidth(m_wantsWords && !m_isNarrow ? NavigationPanel::Width::Words : NavigationPanel::Width::Icons);
  fit();
}

}  // namespace inquiry::ui
