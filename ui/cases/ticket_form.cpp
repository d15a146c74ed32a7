#include "ui/cases/ticket_form.h"

#include "ui/common/arrange.h"
#include "ui/common/text.h"

namespace inquiry::ui {

TicketForm::TicketForm(const Look& look, const Directory& directory, QWidget* parent) : QDialog(parent), m_look(look), m_directory(directory) {
  setObjectName(QStringLiteral("ticketForm"));
  setProperty("ownKeys", true);
  setMinimumWidth(look.px(480));
  auto* column = columnOf(this, {24, 20, 24, 20}, 8);
  QLabel* head = plainLabel(this, look.fonts().font(Size::Head, Weight::Strong));
  m_names.emplace_back([this, head] {
    setWindowTitle(tr("New ticket"));
    head->setText(windowTitle());
  });
  m_about = plainLabel(this, look.fonts().font(Size::Small), "text2");
  m_problem = plainLabel(this, look.fonts().font(Size::Body, Weight::Medium));
  for (QLabel* label : {head, m_about, m_problem}) {
    label->setWordWrap(true);
    column->addWidget(label);
  }
  const auto add = [&](QString (*name)(), QWidget* editor) {
    QLabel* label = plainLabel(this, look.fonts().font(Size::Small), "text2");
    m_names.emplace_back([label, editor, name] {
      label->setText(name());
      editor->setAccessibleName(name());
    });
    label->setBuddy(editor);
    column->addWidget(label);
    column->addWidget(editor);
  };
  m_kind = new QComboBox(this);
  m_title = new QLineEdit(this);
  m_text = new QPlainTextEdit(this);
  m_text->setTabChangesFocus(true);
  m_text->setFixedHeight(look.px(84));
  m_due = new QComboBox(this);
  m_assignee = new QComboBox(this);
  add([] { return tr("Kind"); }, m_kind);
  add([] { return tr("Title"); }, m_title);
  add([] { return tr("Description"); }, m_text);
  add([] { return tr("Deadline"); }, m_due);
  add([] { return tr("Who does it"); }, m_assignee);
  auto* buttons = rowIn(column, 8);
  buttons->addStretch(1);
  auto* close = pushButton(this);
  m_names.emplace_back([close] { close->setText(tr("Close")); });
  m_make = pushButton(this, ButtonKind::Primary);
  m_names.emplace_back([this] { m_make->setText(tr("Make the ticket")); });
  m_make->setDefault(true);
  buttons->addWidget(close);
  buttons->addWidget(m_make);
  for (const auto& set : m_names) set();
  connect(close, &QPushButton::clicked, this, &QDialog::reject);
  connect(m_make, &QPushButton::clicked, this, [this] { Q_EMIT makeAsked(request()); });
}

void TicketForm::begin(const std::vector<desk::TicketKind>& kinds, const QString& about, std::vector<TicketLink> from, const QString& title, Instant now) {
  // In the language of now: it may have changed since this was made.
  for (const auto& set : m_names) set();
  m_from = std::move(from);
  m_now = now;
  m_about->setText(about);
  m_about->setVisible(!about.isEmpty());
  m_problem->hide();
  m_kind->clear();
  m_kind->addItem(tr("Without a checklist"), QString());
  for (const desk::TicketKind& kind : kinds) m_kind->addItem(shownLine(desk::textIn(kind.title, contentLanguage(m_look))), toQt(kind.id));
  m_title->setText(title);
  m_text->clear();
  m_due->clear();
  const std::pair<QString, int> spans[] = {{tr("None"), 0}, {tr("In 4 hours"), 4}, {tr("In a day"), 24}, {tr("In 3 days"), 72}, {tr("In a week"), 168}};
  for (const auto& [text, hours] : spans) m_due->addItem(text, hours);
  m_assignee->clear();
  m_assignee->addItem(tr("Nobody yet"), QString());
  for (const desk::PersonRow& person : m_directory.people()) m_assignee->addItem(m_directory.personName(person.id.value), toQt(person.id.value));
  open();
  m_kind->setFocus();
}

desk::TicketRequest TicketForm::request() const {
  desk::TicketRequest request;
  request.title = toUtf8(m_title->text().trimmed());
  request.text = toUtf8(m_text->toPlainText().trimmed());
  request.kind = toUtf8(m_kind->currentData().toString());
  request.language = contentLanguage(m_look);
  request.assignee.value = toUtf8(m_assignee->currentData().toString());
  if (const int hours = m_due->currentData().toInt(); hours > 0) request.dueAt = m_now + std::chrono::hours(hours);
  request.from = m_from;
  return request;
}

void TicketForm::showProblem(const QString& text) {
  m_problem->setText(text);
  m_problem->show();
  setAccessibleDescription(text);
}

}  // namespace inquiry::ui
