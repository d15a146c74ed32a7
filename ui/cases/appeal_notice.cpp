#include "ui/cases/appeal_notice.h"

#include <QEvent>
#include <QSignalBlocker>

#include "ui/cases/appeal_words.h"
#include "ui/cases/ticket_form.h"
#include "ui/common/arrange.h"
#include "ui/common/icons.h"
#include "ui/common/text.h"

namespace inquiry::ui {
namespace {

// What is being typed is newer than what was stored.
void fill(QLineEdit& field, const std::string& text, bool isSame) {
  if (isSame && field.isModified()) return;
  if (field.text() != toQt(text)) field.setText(toQt(text));
  field.setModified(false);
}

}  // namespace

AppealNotice::AppealNotice(const Look& look, QWidget* parent) : QWidget(parent), m_look(look) {
  build();
  retranslate();
}

void AppealNotice::build() {
  auto* column = columnOf(this, {}, 4);
  const auto label = [&](QWidget* buddy) {
    QLabel* made = plainLabel(this, m_look.fonts().font(Size::Small), "text2");
    made->setBuddy(buddy);
    column->addWidget(made);
    return made;
  };
  m_number = new QLineEdit(this);
  m_numberLabel = label(m_number);
  auto* first = rowIn(column, 8);
  first->addWidget(m_number, 1);
  m_mail = pushButton(this);
  m_mail->setIcon(icon(QStringLiteral("mail")));
  m_mail->setObjectName(QStringLiteral("notice.mail"));
  first->addWidget(m_mail);
  m_link = new QLineEdit(this);
  m_linkLabel = label(m_link);
  auto* second = rowIn(column, 8);
  second->addWidget(m_link, 1);
  m_page = pushButton(this);
  m_page->setIcon(icon(QStringLiteral("external")));
  m_page->setObjectName(QStringLiteral("notice.page"));
  second->addWidget(m_page);
  m_reason = new QComboBox(this);
  m_reason->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
  m_reasonLabel = label(m_reason);
  column->addWidget(m_reason);
  for (QLineEdit* field : {m_number, m_link}) connect(field, &QLineEdit::editingFinished, this, &AppealNotice::tell);
  connect(m_reason, &QComboBox::activated, this, [this] {
    if (const QString id = m_reason->currentData().toString(); !id.isEmpty()) Q_EMIT reasonChosen(m_appeal, id);
  });
  connect(m_page, &QPushButton::clicked, this, [this] { Q_EMIT pageAsked(m_link->text().trimmed()); });
  connect(m_mail, &QPushButton::clicked, this, [this] {
    if (m_thread) Q_EMIT threadWanted(*m_thread);
  });
}

void AppealNotice::tell() {
  if (!m_number->isModified() && !m_link->isModified()) return;
  m_number->setModified(false);
  m_link->setModified(false);
  Q_EMIT noticeEdited(m_appeal, m_number->text(), m_link->text());
}

void AppealNotice::setDetail(const desk::AppealDetail& detail, const desk::AppealTable& table, bool mayWrite) {
  const bool isSame = m_appeal == detail.value.id;
  if (!isSame) tell();
  m_appeal = detail.value.id;
  m_thread = detail.value.thread;
  fill(*m_number, detail.value.noticeId, isSame);
  fill(*m_link, detail.value.noticeLink, isSame);
  const QSignalBlocker quiet(m_reason);
  m_reason->clear();
  m_reason->addItem(tr("Not chosen yet"), QString());
  const std::string language = contentLanguage(m_look);
  for (const desk::AppealReason& reason : table.reasons) m_reason->addItem(reasonTitle(table, reason.id, language), toQt(reason.id));
  m_reason->setCurrentIndex(std::max(0, m_reason->findData(toQt(detail.value.reason))));
  for (QWidget* field : std::initializer_list<QWidget*>{m_number, m_link, m_reason}) field->setEnabled(mayWrite);
  m_page->setVisible(!detail.value.noticeLink.empty());
  m_mail->setVisible(m_thread.has_value());
}

void AppealNotice::retranslate() {
  m_numberLabel->setText(tr("Number of the notification"));
  m_linkLabel->setText(tr("Its page on the platform"));
  m_reasonLabel->setText(tr("Reason it gives"));
  m_number->setAccessibleName(m_numberLabel->text());
  m_link->setAccessibleName(m_linkLabel->text());
  m_reason->setAccessibleName(m_reasonLabel->text());
  m_page->setText(tr("Open its page"));
  m_page->setAccessibleName(tr("Open the page of the notification"));
  m_mail->setText(tr("The mail"));
  m_mail->setAccessibleName(tr("Show the mail of the notification"));
}

void AppealNotice::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  QWidget::changeEvent(event);
}

}  // namespace inquiry::ui
