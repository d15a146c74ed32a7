#include "ui/shell/desk_window.h"

// Threads in windows of their own, beside the main one.
namespace inquiry::ui {

void DeskWindow::connectOwnWindows() {
  connect(&m_own, &OwnWindowFlow::opened, this, [this](ThreadId id) {
    if (m_thread.current() != id) return;
    // Its text goes to the keeper, and the thread comes back to be read only.
    m_thread.close();
    m_thread.open(id);
  });
  connect(&m_own, &OwnWindowFlow::closed, this, [this](ThreadId id) {
    if (m_window->composer().thread() != id) return;
    m_window->composer().setWriting(ComposerPanel::Writing::Here);
    m_window->composer().clearThread();
    m_thread.refresh();
  });
  connect(&m_thread, &ThreadFlow::composerFilled, this, [this](ThreadId id) {
    const bool isElsewhere = m_own.has(id);
    m_window->composer().setWriting(isElsewhere ? ComposerPanel::Writing::Elsewhere : ComposerPanel::Writing::Here);
    if (isElsewhere) m_window->status().say(tr("You write to this buyer in a window of its own: Shift+Enter brings it to the front."));
  });
  connect(&m_own, &OwnWindowFlow::held, &m_undo, &UndoFlow::addSend);
  const auto giveToOwn = [this](ThreadId id, const desk::DraftView& draft) {
    OwnWindow* own = m_own.window(id);
    if (own == nullptr) return false;
    own->composer().takeBack(draft);
    m_own.takeDraft(id);
    return true;
  };
  connect(&m_undo, &UndoFlow::sendTakenBack, this, [this, giveToOwn](ThreadId id, const desk::DraftView& draft) {
    if (giveToOwn(id, draft)) return;
    m_thread.takeBack(id, draft);
    m_tools.takeDraft(id);
  });
  connect(&m_outbox, &OutboxFlow::takenBack, this, [this, giveToOwn](ThreadId id, const desk::DraftView& draft) {
    if (!giveToOwn(id, draft)) m_thread.adopt(id, draft);
  });
  connect(&m_own, &OwnWindowFlow::outgoingAsked, &m_outbox, &OutboxFlow::decide);
  connect(&m_own, &OwnWindowFlow::acted, &m_undo, &UndoFlow::addAction);
  connect(&m_own, &OwnWindowFlow::settingsWanted, this, [this] { run(QStringLiteral("settings.translation")); });
  connect(&m_own, &OwnWindowFlow::commandWanted, this, &DeskWindow::runOwn);
  const auto openRow = [this](const QModelIndex& index) {
    const ThreadListModel& model = m_window->list().model();
    const ListRow* row = model.row(model.index(index.row()));
    if (row != nullptr && row->kind != ListRow::Kind::Section) m_own.open(row->thread.id);
  };
  connect(&m_window->list().view(), &QAbstractItemView::doubleClicked, this, openRow);
  connect(&m_window->list().table(), &QAbstractItemView::doubleClicked, this, openRow);
}

// What a window of its own cannot do itself.
void DeskWindow::runOwn(ThreadId thread, const QString& command) {
  if (command == QLatin1String("proof")) return m_deadlines.openProofOf(thread);
  if (command == QLatin1String("undo")) return m_undo.undo();
  const bool isOfDesk = command == QLatin1String("lock") || command == QLatin1String("sync") || command == QLatin1String("quit");
  if (isOfDesk) return run(command);
  m_window->raise();
  m_window->activateWindow();
  // The command is meant for this thread, whatever was chosen in the list.
  m_window->list().clearChoice();
  goToThread(thread);
  run(command);
}

void DeskWindow::openOwnWindow() {
  const auto id = m_thread.current() ? m_thread.current() : m_window->list().current();
  if (id) m_own.open(*id);
}

}  // namespace inquiry::ui
