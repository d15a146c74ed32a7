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
  connect(&m_undo, &UndoFlow::sendTakenBack, this, [this](ThreadId id, const desk::DraftView& draft) {
    if (OwnWindow* own = m_own.window(id)) {
      own->composer().takeBack(draft);
      return m_own.takeDraft(id);
    }
    m_thread.takeBack(id, draft);
    m_translation.takeDraft(id);
  });
  connect(&m_own, &OwnWindowFlow::settingsWanted, this, [this] { run(QStringLiteral("settings.translation")); });
  connect(&m_own, &OwnWindowFlow::commandWanted, this, [this](ThreadId id, const QString& command) {
    m_window->raise();
    m_window->activateWindow();
    // The command is meant for this thread, whatever was chosen in the list.
    m_window->list().clearChoice();
    m_thread.open(id);
    run(command);
  });
  const auto openRow = [this](const QModelIndex& index) {
    const ThreadListModel& model = m_window->list().model();
    const ListRow* row = model.row(model.index(index.row()));
    if (row != nullptr && row->kind != ListRow::Kind::Section) m_own.open(row->thread.id);
  };
  connect(&m_window->list().view(), &QAbstractItemView::doubleClicked, this, openRow);
  connect(&m_window->list().table(), &QAbstractItemView::doubleClicked, this, openRow);
}

void DeskWindow::openOwnWindow() {
  const auto id = m_thread.current() ? m_thread.current() : m_window->list().current();
  if (id) m_own.open(*id);
}

}  // namespace inquiry::ui
