#include "ui/cases/case_writing.h"

#include <QEvent>
#include <QShortcut>

#include "core/domain/utf8.h"
#include "ui/cases/case_words.h"
#include "ui/common/arrange.h"
#include "ui/common/icons.h"
#include "ui/common/text.h"
#include "ui/common/words.h"

namespace inquiry::ui {
namespace {

constexpr int kEditorHeight = 78;

}  // namespace

CaseWriting::CaseWriting(const Look& look, QWidget* parent) : QWidget(parent) {
  setObjectName(QStringLiteral("caseWriting"));
  setProperty("writes", true);
  auto* column = columnOf(this, {20, 10, 16, 10}, 6);
  auto* head = rowIn(column, 8);
  m_title = plainLabel(this, look.fonts().font(Size::Body, Weight::Strong));
  m_line = plainLabel(this, look.fonts().font(Size::Small), "text2");
  head->addWidget(m_title);
  head->addWidget(m_line, 1);
  m_editor = new QPlainTextEdit(this);
  m_editor->setTabChangesFocus(true);
  m_editor->setFixedHeight(look.px(kEditorHeight));
  column->addWidget(m_editor);
  auto* foot = rowIn(column, 8);
  m_length = plainLabel(this, look.fonts().font(Size::Small), "text2");
  foot->addWidget(m_length, 1);
  m_send = pushButton(this, ButtonKind::Primary);
  m_send->setIcon(icon(QStringLiteral("send")));
  foot->addWidget(m_send);
  auto* keys = new QShortcut(QKeySequence(static_cast<int>(Qt::CTRL) | Qt::Key_Return), m_editor);
  keys->setContext(Qt::WidgetShortcut);
  connect(keys, &QShortcut::activated, this, &CaseWriting::send);
  connect(m_send, &QPushButton::clicked, this, &CaseWriting::send);
  connect(m_editor, &QPlainTextEdit::textChanged, this, [this] {
    showCount();
    if (!m_isLoading) Q_EMIT edited(text());
  });
  retranslate();
}

void CaseWriting::setAction(const CaseAction& action, Marketplace marketplace) {
  m_action = action;
  m_marketplace = marketplace;
  m_title->setText(caseActionName(action.name));
  m_line->setText(tr("%1 keeps it; both sides see it").arg(marketplaceName(marketplace)));
  showCount();
}

void CaseWriting::load(const QString& draft) {
  m_isLoading = true;
  m_editor->setPlainText(draft);
  m_isLoading = false;
}

void CaseWriting::showCount() {
  const auto length = static_cast<int>(utf8::length(toUtf8(text())));
  const std::size_t most = m_action ? m_action->maxText : 0;
  QString count = most > 0 ? tr("%1 of %2 characters").arg(length).arg(most) : tr("%n character(s)", nullptr, length);
  const bool isTooLong = most > 0 && static_cast<std::size_t>(length) > most;
  if (isTooLong) count += QStringLiteral(" · ") + tr("too long");
  m_length->setText(count);
  m_send->setEnabled(length > 0 && !isTooLong);
}

void CaseWriting::send() {
  if (m_send->isEnabled()) Q_EMIT sendAsked(text());
}

void CaseWriting::retranslate() {
  m_editor->setPlaceholderText(tr("Say how you want to settle it, then add the evidence. Ctrl+Enter sends."));
  m_editor->setAccessibleName(tr("Text for the platform"));
  m_send->setText(tr("Send"));
  if (m_action) setAction(CaseAction(*m_action), m_marketplace);
}

void CaseWriting::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  QWidget::changeEvent(event);
}

}  // namespace inquiry::ui
