#include "ui/shell/own_window.h"

#include <QApplication>
#include <QCloseEvent>
#include <QKeyEvent>
#include <QShortcut>

#include "ui/common/arrange.h"

namespace inquiry::ui {

OwnWindow::OwnWindow(const Look& look, const Directory& directory, PerfProbe& probe, ActionRegistry& actions) : m_actions(actions) {
  setObjectName(QStringLiteral("ownWindow"));
  setAttribute(Qt::WA_DeleteOnClose, false);
  setAutoFillBackground(true);
  setBackgroundRole(QPalette::Base);
  setMinimumSize(480, 420);
  resize(look.px(720), look.px(760));
  auto* row = rowOf(this);
  auto* left = new QWidget(this);
  row->addWidget(left, 1);
  auto* column = columnOf(left);
  m_thread = new ThreadPanel(look, directory, probe, left);
  m_composer = new ComposerPanel(look, left);
  m_said = plainLabel(left, look.fonts().font(Size::Small), "text2");
  m_said->setContentsMargins(20, 0, 20, 6);
  m_said->setWordWrap(true);
  m_said->hide();
  column->addWidget(m_practice = new PracticeLine(look, left));
  column->addWidget(m_thread, 1);
  column->addWidget(m_composer);
  column->addWidget(m_said);
  m_context = new ContextPanel(look, directory, this);
  m_context->setFixedWidth(look.px(300));
  m_context->hide();
  row->addWidget(m_context);
  m_picker = new TemplatePicker(look, this);
  m_knowledge = new KnowledgePicker(look, this);
  m_more = new QMenu(&m_thread->moreButton());
  m_thread->moreButton().setMenu(m_more);
  // Filled as it opens: the language may have changed.
  connect(m_more, &QMenu::aboutToShow, this, &OwnWindow::fillMore);
  connect(m_picker, &TemplatePicker::closed, m_composer, &ComposerPanel::focusEditor);
  connect(m_knowledge, &KnowledgePicker::closed, m_composer, &ComposerPanel::focusEditor);
  connect(m_thread, &ThreadPanel::commandAsked, this, &OwnWindow::commandAsked);
  connect(m_context, &ContextPanel::commandAsked, this, &OwnWindow::commandAsked);
  // The one key that is no command of the desk.
  connect(new QShortcut(QKeySequence(QStringLiteral("Ctrl+W")), this), &QShortcut::activated, this, &QWidget::close);
}

void OwnWindow::fillMore() {
  m_more->clear();
  for (const char* name : {"knowledge", "draft.machine", "tag.accept", "quotes", "translate", "unanswered", "older", "payload", "find", "no-reply", "reopen", "unread", "priority", "platform", "proof",
                           "case", "ticket.new", "thread.journal", "context"}) {
    const QString id = QString::fromLatin1(name);
    QAction* action = m_more->addAction(m_actions.action(id)->icon(), m_actions.text(id));
    action->setProperty("command", id);
    connect(action, &QAction::triggered, this, [this, id] { Q_EMIT commandAsked(id); });
  }
}

void OwnWindow::openPicker(const QString& scope) {
  placePickers();
  m_knowledge->hide();
  m_picker->open(scope);
}

void OwnWindow::openKnowledge(const QString& scope) {
  placePickers();
  m_picker->hide();
  m_knowledge->open(scope);
}

void OwnWindow::placePickers() {
  const int top = m_composer->mapTo(this, QPoint(0, 0)).y();
  const auto place = [&](QWidget* picker) {
    const QSize wanted = picker->sizeHint(), size(std::min(wanted.width(), width() - 32), std::min(wanted.height(), std::max(160, top - 16)));
    picker->setGeometry(16, std::max(8, top - size.height() - 8), size.width(), size.height());
  };
  place(m_picker);
  place(m_knowledge);
}

void OwnWindow::toggleContext() {
  const bool isShown = m_context->isHidden();
  m_context->setVisible(isShown);
  resize(width() + (isShown ? m_context->width() : -m_context->width()), height());
}

void OwnWindow::nextPane(int step) {
  QList<QWidget*> panes{&m_thread->conversation(), &m_composer->editor(), m_context};
  panes.removeIf([](const QWidget* pane) { return !pane->isVisible() || !pane->isEnabled(); });
  if (panes.isEmpty()) return;
  const auto at = panes.indexOf(QApplication::focusWidget());
  panes[at < 0 ? 0 : (at + step + panes.size()) % panes.size()]->setFocus(Qt::TabFocusReason);
}

void OwnWindow::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  if (m_picker->isVisible() || m_knowledge->isVisible()) placePickers();
}

// Esc leaves the editor first and the window then; what was typed is kept.
void OwnWindow::keyPressEvent(QKeyEvent* event) {
  if (event->key() != Qt::Key_Escape || event->modifiers() != Qt::NoModifier) return QWidget::keyPressEvent(event);
  event->accept();
  if (m_composer->editor().hasFocus()) m_thread->conversation().setFocus(Qt::ShortcutFocusReason);
  else close();
}

void OwnWindow::say(const QString& text) {
  m_said->setText(text);
  m_said->setVisible(!text.isEmpty());
}

void OwnWindow::closeEvent(QCloseEvent* event) {
  Q_EMIT aboutToClose();
  event->accept();
}

}  // namespace inquiry::ui
