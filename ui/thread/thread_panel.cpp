#include "ui/thread/thread_panel.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>

#include "ui/common/arrange.h"
#include "ui/common/icons.h"
#include "ui/thread/thread_heading.h"

namespace inquiry::ui {
namespace {

// A narrower conversation keeps what decides about the thread; translating has its key and its place in the menu.
constexpr int kRoomForAll = 480;

}  // namespace

ThreadPanel::ThreadPanel(const Look& look, const Directory& directory, PerfProbe& probe, QWidget* parent) : QWidget(parent), m_look(look) {
  setObjectName(QStringLiteral("threadPanel"));
  setAutoFillBackground(true);
  setBackgroundRole(QPalette::Base);
  setMinimumWidth(400);
  auto* column = columnOf(this);
  m_head = new QWidget(this);
  m_head->installEventFilter(this);
  m_heading = new ThreadHeading(look, directory, m_head);
  m_assign = iconButton(m_head, QStringLiteral("user"));
  m_tag = iconButton(m_head, QStringLiteral("tag"));
  m_snooze = iconButton(m_head, QStringLiteral("moon"));
  m_translate = iconButton(m_head, QStringLiteral("globe"));
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
  m_findCount = plainLabel(m_find, look.fonts().font(Size::Small), "text2");
  m_conversation = new ConversationView(look, directory, probe, this);
  buildFind();
  column->addWidget(m_find);
  m_translationBar = new TranslationBar(look, this);
  column->addWidget(m_translationBar);
  m_links = new LinkPrompt(look, this);
  column->addWidget(m_links);
  m_stack = new QStackedWidget(this);
  m_payload = new PayloadPage(look, m_stack);
  m_file = new FilePage(look, m_stack);
  m_stack->addWidget(m_conversation);
  m_stack->addWidget(m_payload);
  m_stack->addWidget(m_file);
  column->addWidget(m_stack, 1);
  connect(m_conversation, &ConversationView::linkAsked, this, [this](const QString& address) { m_links->ask(address, m_marketplace); });
  connect(m_links, &LinkPrompt::answered, this, &ThreadPanel::showConversation);
  connect(m_payload, &PayloadPage::closed, this, &ThreadPanel::showConversation);
  connect(m_file, &FilePage::closed, this, &ThreadPanel::showConversation);
  connect(m_conversation, &ConversationView::olderWanted, this, &ThreadPanel::olderWanted);
  connect(m_heading, &ThreadHeading::orderCopied, this, &ThreadPanel::orderCopied);
  connect(m_heading, &ThreadHeading::tagTaken, this, &ThreadPanel::tagTaken);
  connect(m_heading, &ThreadHeading::dueClicked, this, [this] { Q_EMIT commandAsked(QStringLiteral("proof")); });
  retranslate();
  clear();
}

void ThreadPanel::buildHead() {
  auto* row = rowOf(m_head, {20, 8, 12, 8}, 4);
  row->addWidget(m_heading, 1);
  const auto add = [&](QAbstractButton* button, const QString& command) {
    row->addWidget(button, 0, Qt::AlignTop);
    button->setProperty("command", command);
    connect(button, &QAbstractButton::clicked, this, [this, command] { Q_EMIT commandAsked(command); });
  };
  add(m_assign, QStringLiteral("assign"));
  add(m_tag, QStringLiteral("tag"));
  add(m_snooze, QStringLiteral("snooze"));
  add(m_translate, QStringLiteral("translate"));
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
  row->addWidget(m_findCount);
  m_findUp = iconButton(m_find, QStringLiteral("up"));
  m_findDown = iconButton(m_find, QStringLiteral("down"));
  m_findClose = iconButton(m_find, QStringLiteral("x"));
  for (QToolButton* button : {m_findUp, m_findDown, m_findClose}) row->addWidget(button);
  connect(m_findUp, &QToolButton::clicked, this, [this] { find(ConversationView::Way::Up); });
  connect(m_findDown, &QToolButton::clicked, this, [this] { find(ConversationView::Way::Down); });
  connect(m_findText, &QLineEdit::textEdited, this, [this] { find(ConversationView::Way::Down); });
  connect(m_findClose, &QToolButton::clicked, this, &ThreadPanel::closeFind);
  m_findText->installEventFilter(this);
  m_find->hide();
}

void ThreadPanel::find(ConversationView::Way way) {
  const QString text = m_findText->text();
  if (text.isEmpty()) {
    m_conversation->endFind();
    return m_findCount->clear();
  }
  const bool isFound = m_conversation->find(text, way);
  QString count = isFound ? tr("%1 of %2", "hit number, hits").arg(m_conversation->hitNumber()).arg(m_conversation->hitCount()) : tr("no hits");
  if (m_conversation->hasOlder()) count += tr(" · older messages are not loaded");
  m_findCount->setText(count);
}

void ThreadPanel::showPayload(const QString& title, const std::string& payload) {
  m_stack->setCurrentWidget(m_payload);
  m_payload->showPayload(title, payload);
}

void ThreadPanel::showFile(const FilePage::File& file) {
  m_stack->setCurrentWidget(m_file);
  m_file->showFile(file);
}

void ThreadPanel::showConversation() {
  m_stack->setCurrentWidget(m_conversation);
  m_conversation->setFocus(Qt::OtherFocusReason);
}

void ThreadPanel::openFind() {
  m_stack->setCurrentWidget(m_conversation);
  m_find->show();
  m_findText->setFocus(Qt::ShortcutFocusReason);
  m_findText->selectAll();
}

void ThreadPanel::closeFind() {
  m_find->hide();
  m_conversation->endFind();
  m_conversation->setFocus();
}

bool ThreadPanel::eventFilter(QObject* watched, QEvent* event) {
  if (watched == m_head && event->type() == QEvent::Resize) m_translate->setVisible(m_head->width() >= m_look.px(kRoomForAll));
  if (watched == m_findText && event->type() == QEvent::KeyPress) {
    const auto* key = static_cast<QKeyEvent*>(event);
    if (key->key() == Qt::Key_Escape) {
      closeFind();
      return true;
    }
    if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
      find(key->modifiers().testFlag(Qt::ShiftModifier) ? ConversationView::Way::Up : ConversationView::Way::Down);
      return true;
    }
  }
  return QWidget::eventFilter(watched, event);
}

void ThreadPanel::setDetail(const desk::ThreadDetail& detail, Instant now, ConversationView::Jump jump) {
  m_head->setVisible(true);
  m_marketplace = detail.thread.marketplace;
  // Another thread's file or payload must not stand above this one's composer.
  if (std::exchange(m_thread, detail.thread.id) != detail.thread.id) {
    m_stack->setCurrentWidget(m_conversation);
    m_links->hide();
    m_translationBar->rest();
    m_find->hide();
    m_findText->clear();
    m_findCount->clear();
  }
  m_heading->setDetail(detail, now);
  m_done->setEnabled(detail.thread.status != ThreadStatus::Closed);
  m_conversation->setDetail(detail, now, jump);
}

void ThreadPanel::setLanguageUnsure(bool isUnsure) { m_heading->setLanguageUnsure(isUnsure); }
void ThreadPanel::setTagHints(const std::vector<std::string>& tags) { m_heading->setTagHints(tags); }
void ThreadPanel::setNow(Instant now) { m_heading->setNow(now); }

void ThreadPanel::clear() {
  m_head->setVisible(false);
  m_find->hide();
  m_links->hide();
  m_translationBar->rest();
  m_stack->setCurrentWidget(m_conversation);
  m_thread = {};
  m_heading->clear();
  m_conversation->clear();
}

void ThreadPanel::retranslate() {
  setAccessibleName(tr("Thread"));
  setNamed(m_assign, tr("Assign"), QStringLiteral("A"));
  setNamed(m_tag, tr("Tags"), QStringLiteral("T"));
  setNamed(m_snooze, tr("Snooze"), QStringLiteral("H"));
  setNamed(m_translate, tr("Translation on or off"), QStringLiteral("F9"));
  setNamed(m_more, tr("More actions"));
  m_done->setText(tr("Done"));
  m_done->setKeyHint(QStringLiteral("E"));
  setNamed(m_done, tr("Done and next"), QStringLiteral("E"));
  m_findText->setPlaceholderText(tr("Search in this thread"));
  m_findText->setAccessibleName(tr("Search in this thread"));
  setNamed(m_findUp, tr("Previous hit"));
  setNamed(m_findDown, tr("Next hit"));
  setNamed(m_findClose, tr("Close the search"), QStringLiteral("Esc"));
}

void ThreadPanel::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  QWidget::changeEvent(event);
}

}  // namespace inquiry::ui
