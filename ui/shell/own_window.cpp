#include "ui/shell/own_window.h"

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
  auto* column = columnOf(this);
  m_thread = new ThreadPanel(look, directory, probe, this);
  m_composer = new ComposerPanel(look, this);
  m_said = plainLabel(this, look.fonts().font(Size::Small), "text2");
  m_said->setContentsMargins(20, 0, 20, 6);
  m_said->setWordWrap(true);
  m_said->hide();
  column->addWidget(m_thread, 1);
  column->addWidget(m_composer);
  column->addWidget(m_said);
  m_picker = new TemplatePicker(look, this);
  m_more = new QMenu(&m_thread->moreButton());
  m_thread->moreButton().setMenu(m_more);
  // Filled as it opens: the language may have changed.
  connect(m_more, &QMenu::aboutToShow, this, &OwnWindow::fillMore);
  connect(m_picker, &TemplatePicker::closed, m_composer, &ComposerPanel::focusEditor);
  connect(m_thread, &ThreadPanel::commandAsked, this, &OwnWindow::commandAsked);
  addKeys();
}

void OwnWindow::addKeys() {
  const auto templates = [this] { Q_EMIT m_composer->templatesAsked(); };
  addKey(QKeySequence(QStringLiteral("Ctrl+J")), templates);
  addKey(QKeySequence(QStringLiteral("Ctrl+Shift+L")), [this] { m_composer->openLater(); });
  addKey(QKeySequence(QStringLiteral("Ctrl+Return")), [this] { m_composer->submit(ComposerPanel::Then::Stay); });
  addKey(QKeySequence(QStringLiteral("Ctrl+Shift+Return")), [this] { m_composer->submit(ComposerPanel::Then::Done); });
  addKey(QKeySequence(QStringLiteral("Ctrl+W")), [this] { close(); });
  addKey(QKeySequence(QStringLiteral("Ctrl+F")), [this] { m_thread->openFind(); });
  addKey(QKeySequence(QStringLiteral("F7")), [this] { m_composer->nextFinding(1); });
  addKey(QKeySequence(QStringLiteral("Shift+F7")), [this] { m_composer->nextFinding(-1); });
  addKey(QKeySequence(QStringLiteral("F9")), [this] { Q_EMIT commandAsked(QStringLiteral("translate")); });
  addKey(QKeySequence(QStringLiteral("F6")), [this] {
    if (m_composer->editor().hasFocus()) m_thread->conversation().setFocus(Qt::TabFocusReason);
    else m_composer->focusEditor();
  });
}

void OwnWindow::fillMore() {
  m_more->clear();
  for (const char* name : {"quotes", "translate", "payload", "find", "no-reply", "reopen", "unread", "priority", "platform", "thread.journal"}) {
    const QString id = QString::fromLatin1(name);
    QAction* action = m_more->addAction(m_actions.action(id)->icon(), m_actions.text(id));
    connect(action, &QAction::triggered, this, [this, id] {
      if (id == QLatin1String("quotes")) m_thread->conversation().toggleQuoted();
      else if (id == QLatin1String("find")) m_thread->openFind();
      else Q_EMIT commandAsked(id);
    });
  }
}

void OwnWindow::openPicker(const QString& scope) {
  placePicker();
  m_picker->open(scope);
}

void OwnWindow::placePicker() {
  const int top = m_composer->mapTo(this, QPoint(0, 0)).y();
  const QSize wanted = m_picker->sizeHint(), size(std::min(wanted.width(), width() - 32), std::min(wanted.height(), std::max(160, top - 16)));
  m_picker->setGeometry(16, std::max(8, top - size.height() - 8), size.width(), size.height());
}

void OwnWindow::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  if (m_picker->isVisible()) placePicker();
}

// Esc leaves the editor first and the window then; what was typed is kept.
void OwnWindow::keyPressEvent(QKeyEvent* event) {
  if (event->key() != Qt::Key_Escape || event->modifiers() != Qt::NoModifier) return QWidget::keyPressEvent(event);
  event->accept();
  if (m_composer->editor().hasFocus()) m_thread->conversation().setFocus(Qt::ShortcutFocusReason);
  else close();
}

void OwnWindow::addKey(const QKeySequence& keys, std::function<void()> action) {
  auto* shortcut = new QShortcut(keys, this);
  connect(shortcut, &QShortcut::activated, this, [action = std::move(action)] { action(); });
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
