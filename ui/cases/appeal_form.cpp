#include "ui/cases/appeal_form.h"

#include "ui/cases/appeal_words.h"
#include "ui/cases/ticket_form.h"
#include "ui/common/arrange.h"
#include "ui/common/text.h"

namespace inquiry::ui {
namespace {

// Named when it opens: the language may have changed since it was made.
void nameAll(QDialog& form, const Look& look) {
  for (QWidget* widget : form.findChildren<QWidget*>()) {
    const QByteArray source = widget->property("source").toByteArray();
    if (source.isEmpty()) continue;
    QString text = AppealForm::tr(source.constData());
    if (text.contains(QLatin1String("%1"))) text = text.arg(look.times().ownCity());
    if (auto* button = qobject_cast<QAbstractButton*>(widget)) button->setText(text);
    auto* label = qobject_cast<QLabel*>(widget);
    if (label == nullptr) continue;
    label->setText(text);
    if (label->buddy() != nullptr) label->buddy()->setAccessibleName(text);
  }
}

}  // namespace

AppealForm::AppealForm(const Look& look, const Directory& directory, QWidget* parent) : QDialog(parent), m_look(look), m_directory(directory) {
  setObjectName(QStringLiteral("appealForm"));
  setProperty("ownKeys", true);
  setMinimumWidth(look.px(480));
  auto* column = columnOf(this, {24, 20, 24, 20}, 8);
  QLabel* head = plainLabel(this, look.fonts().font(Size::Head, Weight::Strong));
  head->setProperty("source", QByteArray(QT_TR_NOOP("New appeal")));
  m_about = plainLabel(this, look.fonts().font(Size::Small), "text2");
  m_problem = plainLabel(this, look.fonts().font(Size::Body, Weight::Medium));
  for (QLabel* label : {head, m_about, m_problem}) {
    label->setWordWrap(true);
    column->addWidget(label);
  }
  const auto add = [&](const char* name, QWidget* editor) {
    QLabel* label = plainLabel(this, look.fonts().font(Size::Small), "text2");
    label->setProperty("source", QByteArray(name));
    label->setBuddy(editor);
    column->addWidget(label);
    column->addWidget(editor);
  };
  m_store = new QComboBox(this);
  m_number = new QLineEdit(this);
  m_link = new QLineEdit(this);
  m_written = new QDateTimeEdit(this);
  m_written->setDisplayFormat(QStringLiteral("yyyy-MM-dd HH:mm"));
  m_reason = new QComboBox(this);
  add(QT_TR_NOOP("Store"), m_store);
  add(QT_TR_NOOP("Number of the notification"), m_number);
  add(QT_TR_NOOP("Its page on the platform"), m_link);
  add(QT_TR_NOOP("When the platform wrote it (%1)"), m_written);
  add(QT_TR_NOOP("Reason it gives"), m_reason);
  auto* buttons = rowIn(column, 8);
  buttons->addStretch(1);
  auto* close = pushButton(this);
  close->setProperty("source", QByteArray(QT_TR_NOOP("Close")));
  m_make = pushButton(this, ButtonKind::Primary);
  m_make->setProperty("source", QByteArray(QT_TR_NOOP("Begin the appeal")));
  buttons->addWidget(close);
  buttons->addWidget(m_make);
  connect(close, &QPushButton::clicked, this, &QDialog::reject);
  connect(m_make, &QPushButton::clicked, this, [this] { Q_EMIT makeAsked(request()); });
}

void AppealForm::begin(const desk::AppealTable& table, Instant now) {
  m_about->setText(tr("From a notification that came as a mail it is quicker: open it among the platform notices and choose “New appeal” there; store and time are its own then. The time for an appeal is %n hour(s).", nullptr, table.hours));
  setWindowTitle(tr("New appeal"));
  nameAll(*this, m_look);
  m_problem->hide();
  m_store->clear();
  for (const desk::StoreRow& row : m_directory.stores()) m_store->addItem(m_directory.store(row.store.id).name, toQt(row.store.id.value));
  m_number->clear();
  m_link->clear();
  const QDateTime own = m_look.times().own(now);
  // Only date and time of day: the zone is the one named beside the field.
  m_written->setDate(own.date());
  m_written->setTime(own.time());
  m_reason->clear();
  m_reason->addItem(tr("Not chosen yet"), QString());
  const std::string language = contentLanguage(m_look);
  for (const desk::AppealReason& reason : table.reasons) m_reason->addItem(reasonTitle(table, reason.id, language), toQt(reason.id));
  open();
  fitHeight(*this);
  m_number->setFocus();
}

desk::AppealRequest AppealForm::request() const {
  desk::AppealRequest request;
  request.store.value = toUtf8(m_store->currentData().toString());
  request.noticeId = toUtf8(m_number->text().trimmed());
  request.noticeLink = toUtf8(m_link->text().trimmed());
  request.reason = toUtf8(m_reason->currentData().toString());
  const QDateTime written(m_written->date(), QTime(m_written->time().hour(), m_written->time().minute()), m_look.times().ownZone());
  request.noticedAt = Instant::fromMillis(written.toMSecsSinceEpoch());
  return request;
}

void AppealForm::showProblem(const QString& text) {
  m_problem->setText(text);
  m_problem->show();
  setAccessibleDescription(text);
  fitHeight(*this);
}

QString AppealForm::said() const {
  QStringList all;
  for (const QLabel* label : {m_about, m_problem})
    if (label->isVisibleTo(this)) all << label->text();
  return all.join(QLatin1Char('\n'));
}

}  // namespace inquiry::ui
