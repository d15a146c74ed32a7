#include "ui/thread/thread_panel.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>

#include "ui/common/arrange.h"
#include "ui/common/icons.h"
#include "ui/thread/thread_heading.h"

namespace inquiry::ui {

ThreadPanel::ThreadPanel(const Look& look, const Directory& directory, PerfProbe& probe, QWidget* parent) : QWidget(parent), m_look(look) {
  setObjectName(QStringLiteral("threadPanel"));
  setAutoFillBackground(true);
  setBackgroundRole(QPalette::Base);
  setMinimumWidth(420);
  auto* column = columnOf(this);
  m_head = new QWidget(this);
  m_heading = new ThreadHeading(look, directory, m_head);
  m_assign = iconButton(m_head, QStringLiteral("user"));
  m_tag = iconButton(m_head, QStringLiteral("tag"));
  m_snooze = iconButton(m_head, QStringLiteral("moon"));
  m_more = iconButton(m_head, QStringLiteral("more"));
  m_done = pushButton(m_head);
  buildHead();
  column->addWidget(m_head);
  auto* line = new QFrame(this);
  line->setFixedHeight(1);
  line->setAutoFillBackground(true);
  line->setBackgroundRole(QPalette::Mid);
  column->addWidget(line);
  m_find = new QWidget(this);
  m_findText = new QLineEdit(m_find);
  buildFind();
  column->addWidget(m_find);
  m_conversation = new ConversationView(look, directory, probe, this);
  column->addWidget(m_conversation, 1);
  connect(m_conversation, &ConversationView::olderWanted, this, &ThreadPanel::olderWanted);
  connect(m_heading, &ThreadHeading::orderCopied, this, &ThreadPanel::orderCopied);
  retranslate();
  clear();
}

void ThreadPanel::buildHead() {
  auto* row = rowOf(m_head, {20, 8, 12, 8}, 4);
  row->addWidget(m_heading, 1);
  const auto add = [&](QAbstractButton* button, const QString& command) {
    row->addWidget(button, 0, Qt::AlignTop);
    connect(button, &QAbstractButton::clicked, this, [this, command] { Q_EMIT commandAsked(command); });
  };
  add(m_assign, QStringLiteral("assign"));
  add(m_tag, QStringLiteral("tag"));
  add(m_snooze, QStringLiteral("snooze"));
  row->addWidget(m_more, 0, Qt::AlignTop);
  m_more->setPopupMode(QToolButton::InstantPopup);
  row->addSpacing(4);
  setSmall(m_done);
  m_done->setIcon(icon(QStringLiteral("check")));
  add(m_done, QStringLiteral("done"));
}

void ThreadPanel::buildFind() {
  auto* row = rowOf(m_find, {20, 6, 12, 6}, 4);
  row->addWidget(m_findText, 1);
  auto* up = iconButton(m_find, QStringLiteral("up"));
  auto* down = iconButton(m_find, QStringLiteral("down"));
  auto* close = iconButton(m_find, QStringLiteral("x"));
  for (QToolButton* button : {up, down, close}) row->addWidget(button);
  setNamed(up, tr("Previous hit"));
  setNamed(down, tr("Next hit"));
  setNamed(close, tr("Close the search"), QStringLiteral("Esc"));
  connect(up, &QToolButton::clicked, this, [this] { m_conversation->find(m_findText->text(), ConversationView::Way::Up); });
  connect(down, &QToolButton::clicked, this, [this] { m_conversation->find(m_findText->text(), ConversationView::Way::Down); });
  connect(close, &QToolButton::clicked, this, &ThreadPanel::closeFind);
  m_findText->installEventFilter(this);
  m_find->hide();
}

void ThreadPanel::openFind() {
  m_find->show();
  m_findText->setFocus(Qt::ShortcutFocusReason);
  m_findText->selectAll();
}

void ThreadPanel::closeFind() {
  m_find->hide();
  m_conversation->setFocus();
}

bool ThreadPanel::eventFilter(QObject* watched, QEvent* event) {
  if (watched == m_findText && event->type() == QEvent::KeyPress) {
    const auto* key = static_cast<QKeyEvent*>(event);
    if (key->key() == Qt::Key_Escape) {
      closeFind();
      return true;
    }
    if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
      m_conversation->find(m_findText->text(), key->modifiers().testFlag(Qt::ShiftModifier) ? ConversationView::Way::Up : ConversationView::Way::Down);
      return true;
    }
  }
  return QWidget::eventFilter(watched, event);
}

void ThreadPanel::setDetail(const desk::ThreadDetail& detail, Instant now, ConversationView::Jump jump) {
  m_head->setVisible(true);
  m_heading->setDetail(detail, now);
  m_done->setEnabled(detail.thread.status != ThreadStatus::Closed);
  m_conversation->setDetail(detail, now, jump);
}

void ThreadPanel::clear() {
  m_head->setVisible(false);
  m_find->hide();
  m_heading->clear();
  m_conversation->clear();
}

void ThreadPanel::retranslate() {
  setAccessibleName(tr("Thread"));
  setNamed(m_assign, tr("Assign"), QStringLiteral("A"));
  setNamed(m_tag, tr("Tags"), QStringLiteral("T"));
  setNamed(m_snooze, tr("Snooze"), QStringLiteral("H"));
  setNamed(m_more, tr("More actions"));
  m_done->setText(tr("Done"));
  m_done->setKeyHint(QStringLiteral("E"));
  setNamed(m_done, tr("Done and next"), QStringLiteral("E"));
  m_findText->setPlaceholderText(tr("Search in this thread"));
  m_findText->setAccessibleName(tr("Search in this thread"));
}

void ThreadPanel::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  QWidget::changeEvent(event);
}

}  // namespace inquiry::ui
