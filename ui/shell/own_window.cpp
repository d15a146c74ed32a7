#include "ui/shell/own_window.h"

#include <QCloseEvent>
#include <QShortcut>

#include "ui/common/arrange.h"

namespace inquiry::ui {

OwnWindow::OwnWindow(const Look& look, const Directory& directory, PerfProbe& probe) {
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
  addKey(QKeySequence(QStringLiteral("Ctrl+Return")), [this] { m_composer->submit(ComposerPanel::Then::Stay); });
  addKey(QKeySequence(QStringLiteral("Ctrl+Shift+Return")), [this] { m_composer->submit(ComposerPanel::Then::Done); });
  addKey(QKeySequence(QStringLiteral("Ctrl+W")), [this] { close(); });
  addKey(QKeySequence(QStringLiteral("Ctrl+F")), [this] { m_thread->openFind(); });
  addKey(QKeySequence(QStringLiteral("F7")), [this] { m_composer->nextFinding(1); });
  addKey(QKeySequence(QStringLiteral("Shift+F7")), [this] { m_composer->nextFinding(-1); });
  addKey(QKeySequence(QStringLiteral("F6")), [this] {
    if (m_composer->editor().hasFocus()) m_thread->conversation().setFocus(Qt::TabFocusReason);
    else m_composer->focusEditor();
  });
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
