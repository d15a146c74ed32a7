#include "ui/composer/override_row.h"

#include <QEvent>
#include <array>

#include "ui/common/arrange.h"

namespace inquiry::ui {

bool mayBeOverridden(const Finding& finding) {
  if (finding.rule.starts_with("text.") || finding.rule.starts_with("template.") || finding.rule == "common.card") return false;
  constexpr std::array<std::string_view, 5> kOfChannel{".length", ".charset", ".attachment-count", ".attachment-size", ".attachment-type"};
  for (const std::string_view end : kOfChannel)
    if (finding.rule.ends_with(end)) return false;
  return true;
}

OverrideRow::OverrideRow(const Look& look, QWidget* parent) : QWidget(parent) {
  setObjectName(QStringLiteral("override"));
  auto* row = rowOf(this, {0, 8, 0, 0}, 6);
  m_reason = new QLineEdit(this);
  m_reason->setObjectName(QStringLiteral("override.reason"));
  m_reason->setMaxLength(300);
  m_reason->setMinimumWidth(look.px(120));
  row->addWidget(m_reason, 1);
  m_button = pushButton(this);
  m_button->setObjectName(QStringLiteral("override.send"));
  row->addWidget(m_button);
  connect(m_reason, &QLineEdit::textChanged, this, [this](const QString& text) { m_button->setEnabled(!text.trimmed().isEmpty()); });
  connect(m_reason, &QLineEdit::returnPressed, m_button, &QPushButton::click);
  connect(m_button, &QPushButton::clicked, this, [this] { Q_EMIT overrideAsked(m_reason->text().trimmed()); });
  retranslate();
  reset();
}

void OverrideRow::reset() {
  m_reason->clear();
  m_button->setEnabled(false);
  hide();
}

void OverrideRow::retranslate() {
  m_reason->setPlaceholderText(tr("Why it is sent in spite of the check"));
  m_reason->setAccessibleName(tr("Why it is sent in spite of the check"));
  m_button->setText(tr("Send all the same"));
  m_button->setToolTip(tr("Needs the right to override; the reason is written to the journal."));
}

void OverrideRow::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  QWidget::changeEvent(event);
}

}  // namespace inquiry::ui
