#include "ui/cases/appeal_plan.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>

#include "ui/cases/appeal_words.h"
#include "ui/common/arrange.h"
#include "ui/common/icons.h"
#include "ui/common/text.h"
#include "ui/common/words.h"

namespace inquiry::ui {
namespace {

constexpr int kEditorHeight = 104;

}  // namespace

AppealPlan::AppealPlan(const Look& look, QWidget* parent) : QWidget(parent), m_look(look) {
  columnOf(this, {}, 6);
  for (const AppealPart part : kAppealParts) build(part);
  retranslate();
}

void AppealPlan::build(AppealPart part) {
  auto* column = static_cast<QVBoxLayout*>(layout());
  auto* head = rowIn(column, 8);
  Part made{};
  made.title = plainLabel(this, m_look.fonts().font(Size::Body, Weight::Medium));
  head->addWidget(made.title, 1);
  made.paste = pushButton(this, ButtonKind::Link);
  made.paste->setObjectName(QStringLiteral("plan.paste.%1").arg(toQt(name(part))));
  head->addWidget(made.paste);
  auto* warning = rowIn(column, 8);
  made.mark = plainLabel(this, m_look.fonts().font(Size::Small, Weight::Medium));
  made.mark->setWordWrap(true);
  warning->addWidget(made.mark, 1);
  made.confirm = pushButton(this);
  made.confirm->setIcon(icon(QStringLiteral("check")));
  made.confirm->setObjectName(QStringLiteral("plan.confirm.%1").arg(toQt(name(part))));
  warning->addWidget(made.confirm, 0, Qt::AlignTop);
  made.mark->hide();
  made.confirm->hide();
  made.editor = new QPlainTextEdit(this);
  made.editor->setTabChangesFocus(true);
  made.editor->setFixedHeight(m_look.px(kEditorHeight));
  made.editor->setObjectName(QStringLiteral("plan.%1").arg(toQt(name(part))));
  column->addWidget(made.editor);
  connect(made.editor, &QPlainTextEdit::textChanged, this, [this, part, editor = made.editor] {
    if (!m_isFilling) Q_EMIT edited(m_appeal, part, editor->toPlainText(), m_isMachine);
  });
  connect(made.confirm, &QPushButton::clicked, this, [this, part] { Q_EMIT confirmAsked(m_appeal, part); });
  connect(made.paste, &QPushButton::clicked, this, [this, part] { paste(part); });
  m_parts.emplace(part, made);
}

void AppealPlan::paste(AppealPart part) {
  const QString text = QGuiApplication::clipboard()->text();
  if (text.isEmpty()) return;
  m_isMachine = true;
  m_parts.at(part).editor->insertPlainText(text);
  m_isMachine = false;
}

void AppealPlan::setPlan(const Appeal& appeal, bool mayWrite) {
  m_appeal = appeal.id;
  m_isFilling = true;
  for (auto& [part, shown] : m_parts) {
    const QString text = toQt(textOf(appeal, part));
    if (shown.editor->toPlainText() != text) shown.editor->setPlainText(text);
    shown.editor->setReadOnly(!mayWrite);
    shown.paste->setVisible(mayWrite);
    const bool isMachine = appeal.machineMade.contains(part);
    shown.mark->setVisible(isMachine);
    shown.confirm->setVisible(isMachine);
  }
  m_isFilling = false;
}

void AppealPlan::retranslate() {
  for (auto& [part, shown] : m_parts) {
    const QString title = appealPartName(part);
    shown.title->setText(title);
    shown.editor->setAccessibleName(title);
    shown.editor->setPlaceholderText(appealPartHint(part));
    shown.mark->setText(tr("Machine translation, read by nobody yet: a platform notices. Edit it, or say that you have read it."));
    shown.confirm->setText(tr("I have read it"));
    shown.confirm->setAccessibleName(spoken({shown.confirm->text(), title}));
    shown.paste->setText(tr("Paste a machine translation"));
    shown.paste->setAccessibleName(spoken({shown.paste->text(), title}));
  }
}

void AppealPlan::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  QWidget::changeEvent(event);
}

}  // namespace inquiry::ui
