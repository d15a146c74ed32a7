#include "ui/thread/payload_page.h"

#include <QClipboard>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QKeyEvent>

#include "ui/common/arrange.h"
#include "ui/common/text.h"

namespace inquiry::ui {

PayloadPage::PayloadPage(const Look& look, QWidget* parent) : QWidget(parent) {
  setObjectName(QStringLiteral("payloadPage"));
  setProperty("ownKeys", true);
  auto* column = columnOf(this);
  auto* head = new QWidget(this);
  auto* row = rowOf(head, {20, 6, 12, 6}, 8);
  m_title = new ElidedLabel(look.fonts().font(Size::Body, Weight::Medium), head);
  m_search = new QLineEdit(head);
  m_search->setMaximumWidth(look.px(220));
  m_count = plainLabel(head, look.fonts().font(Size::Small), "text2");
  m_copy = pushButton(head);
  m_close = pushButton(head);
  row->addWidget(m_title, 1);
  row->addWidget(m_search);
  row->addWidget(m_count);
  row->addWidget(m_copy);
  row->addWidget(m_close);
  column->addWidget(head);
  m_body = new QPlainTextEdit(this);
  m_body->setReadOnly(true);
  m_body->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
  m_body->setFrameShape(QFrame::NoFrame);
  m_body->setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
  m_body->document()->setDocumentMargin(20);
  QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
  fixed.setPixelSize(look.px(12));
  m_body->setFont(fixed);
  column->addWidget(m_body, 1);
  connect(m_search, &QLineEdit::textEdited, this, [this] {
    m_body->moveCursor(QTextCursor::Start);
    find(false);
  });
  connect(m_copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_original); });
  connect(m_close, &QPushButton::clicked, this, &PayloadPage::closed);
  retranslate();
}

void PayloadPage::showPayload(const QString& title, const std::string& payload) {
  m_title->setWhole(title);
  m_original = toQt(payload);
  m_search->clear();
  m_count->clear();
  m_body->setPlainText(shownBody(payload));
  m_body->setFocus(Qt::OtherFocusReason);
}

void PayloadPage::find(bool isBackwards) {
  const QString wanted = m_search->text();
  if (wanted.isEmpty()) return m_count->clear();
  const auto flags = isBackwards ? QTextDocument::FindBackward : QTextDocument::FindFlags();
  if (!m_body->find(wanted, flags)) {
    m_body->moveCursor(isBackwards ? QTextCursor::End : QTextCursor::Start);
    m_body->find(wanted, flags);
  }
  count();
}

void PayloadPage::count() {
  const QString text = m_body->toPlainText(), wanted = m_search->text();
  const int all = static_cast<int>(text.count(wanted, Qt::CaseInsensitive));
  const int before = static_cast<int>(QStringView(text).left(m_body->textCursor().selectionStart()).count(wanted, Qt::CaseInsensitive));
  m_count->setText(all == 0 ? tr("no hits") : tr("%1 of %2", "hit number, hits").arg(before + 1).arg(all));
}

void PayloadPage::keyPressEvent(QKeyEvent* event) {
  if (event->key() == Qt::Key_Escape) {
    Q_EMIT closed();
  } else if (event->matches(QKeySequence::Find)) {
    m_search->setFocus(Qt::ShortcutFocusReason);
  } else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && m_search->hasFocus()) {
    find(event->modifiers().testFlag(Qt::ShiftModifier));
  } else {
    QWidget::keyPressEvent(event);
  }
}

void PayloadPage::retranslate() {
  setAccessibleName(tr("Message as received"));
  m_search->setPlaceholderText(tr("Search in it"));
  m_search->setAccessibleName(tr("Search in the message as received"));
  m_body->setAccessibleName(tr("Message as received"));
  m_copy->setText(tr("Copy all"));
  m_close->setText(tr("Close"));
}

void PayloadPage::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  QWidget::changeEvent(event);
}

}  // namespace inquiry::ui
