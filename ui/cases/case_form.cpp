#include "ui/cases/case_form.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QShortcut>

#include "core/domain/utf8.h"
#include "ui/cases/case_words.h"
#include "ui/common/arrange.h"
#include "ui/common/text.h"
#include "ui/common/trouble_words.h"
#include "ui/common/words.h"

namespace inquiry::ui {
namespace {

using Form = CaseAction::Form;

bool takesText(const CaseAction& action) { return action.takesText || action.form == Form::Message; }

}  // namespace

CaseForm::CaseForm(const Look& look, QWidget* parent) : QDialog(parent), m_look(look) {
  setObjectName(QStringLiteral("caseForm"));
  setProperty("writes", true);
  setProperty("ownKeys", true);
  setMinimumWidth(look.px(520));
  build();
  for (const auto& set : m_names) set();
}

void CaseForm::build() {
  auto* column = columnOf(this, {24, 20, 24, 20}, 8);
  const auto label = [&](Size size, Weight weight, const char* role = nullptr) {
    QLabel* made = plainLabel(this, m_look.fonts().font(size, weight), role);
    made->setWordWrap(true);
    column->addWidget(made);
    return made;
  };
  const auto field = [&](QLabel*& name, QWidget* editor, QString (*text)()) {
    QLabel* made = label(Size::Small, Weight::Regular, "text2");
    made->setBuddy(editor);
    m_names.emplace_back([made, editor, text] {
      made->setText(text());
      editor->setAccessibleName(text());
    });
    name = made;
    column->addWidget(editor);
  };
  m_title = label(Size::Head, Weight::Strong);
  m_facts = label(Size::Small, Weight::Regular, "text2");
  m_problem = label(Size::Body, Weight::Medium);
  m_amount = new QLineEdit(this);
  m_choice = new QComboBox(this);
  m_carrier = new QLineEdit(this);
  m_tracking = new QLineEdit(this);
  m_text = new QPlainTextEdit(this);
  m_text->setTabChangesFocus(true);
  m_text->setMinimumHeight(m_look.px(96));
  field(m_choiceLabel, m_choice, [] { return tr("Choose"); });
  field(m_amountLabel, m_amount, [] { return tr("Amount"); });
  field(m_carrierLabel, m_carrier, [] { return tr("Carrier"); });
  field(m_trackingLabel, m_tracking, [] { return tr("Tracking number"); });
  field(m_textLabel, m_text, [] { return tr("Text"); });
  m_count = label(Size::Small, Weight::Regular, "text2");
  buildFiles(column);
  m_question = label(Size::Body, Weight::Strong);
  buildButtons(column);
  connect(m_text, &QPlainTextEdit::textChanged, this, &CaseForm::showCount);
}

void CaseForm::buildFiles(QVBoxLayout* column) {
  m_files = new QListWidget(this);
  m_files->setProperty("framed", true);
  m_names.emplace_back([this] { m_files->setAccessibleName(tr("Files")); });
  m_files->setMaximumHeight(m_look.px(90));
  column->addWidget(m_files);
  auto* fileRow = rowIn(column, 8);
  m_addFile = pushButton(this);
  m_names.emplace_back([this] { m_addFile->setText(tr("Add files…")); });
  m_removeFile = pushButton(this);
  m_names.emplace_back([this] { m_removeFile->setText(tr("Remove")); });
  fileRow->addWidget(m_addFile);
  fileRow->addWidget(m_removeFile);
  fileRow->addStretch(1);
  connect(m_addFile, &QPushButton::clicked, this, &CaseForm::addFiles);
  connect(m_removeFile, &QPushButton::clicked, this, [this] { delete m_files->takeItem(m_files->currentRow()); });
}

void CaseForm::buildButtons(QVBoxLayout* column) {
  auto* buttons = rowIn(column, 8);
  m_close = pushButton(this);
  m_names.emplace_back([this] { m_close->setText(tr("Close")); });
  m_back = pushButton(this);
  m_names.emplace_back([this] { m_back->setText(tr("Back")); });
  m_send = pushButton(this, ButtonKind::Primary);
  m_confirm = pushButton(this, ButtonKind::Primary);
  m_names.emplace_back([this] { m_confirm->setText(tr("Yes, do it")); });
  // Enter presses what has the keyboard, and what stands out where a line is being filled in.
  for (QPushButton* button : {m_send, m_confirm}) button->setAutoDefault(true);
  buttons->addStretch(1);
  for (QPushButton* button : {m_close, m_back, m_send, m_confirm}) buttons->addWidget(button);
  connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
  connect(m_back, &QPushButton::clicked, this, [this] {
    m_isAgain = false;
    setAsking(false);
  });
  connect(m_send, &QPushButton::clicked, this, [this] {
    if (const QString problem = amountProblem(); !problem.isEmpty()) return showProblem(problem);
    if (m_action.isDecision) setAsking(true);
    else Q_EMIT sendAsked(request());
  });
  connect(m_confirm, &QPushButton::clicked, this, [this] { Q_EMIT sendAsked(request()); });
  // As in the composer; a decision that cannot be taken back still asks in between.
  for (const char* keys : {"Ctrl+Return", "Ctrl+Enter"})
    connect(new QShortcut(QKeySequence(QLatin1String(keys)), this), &QShortcut::activated, this, [this] { (m_confirm->isVisibleTo(this) ? m_confirm : m_send)->click(); });
}

void CaseForm::begin(const Case& value, const CaseAction& action, const QString& text) {
  // In the language of now: it may have changed since this was made.
  for (const auto& set : m_names) set();
  m_case = value.id;
  m_action = action;
  m_wholeAmount = value.amount && action.form == Form::Confirm ? moneyText(toDecimal(*value.amount), value.amount->currency) : QString();
  m_isAgain = false;
  m_title->setText(caseActionName(action.name));
  setWindowTitle(m_title->text());
  QStringList facts{caseTitle(value)};
  if (!value.orderRemoteId.empty()) facts << tr("Order %1").arg(shownLine(value.orderRemoteId));
  if (!value.buyerName.empty()) facts << shownLine(value.buyerName);
  if (action.maxAmount) facts << tr("at most %1", "money").arg(moneyText(toDecimal(*action.maxAmount), action.maxAmount->currency));
  m_facts->setText(facts.join(QStringLiteral(" · ")));
  m_problem->hide();
  m_amount->clear();
  m_carrier->clear();
  m_tracking->clear();
  m_text->setPlainText(takesText(action) ? text : QString());
  m_files->clear();
  m_choice->clear();
  for (const CaseChoice& choice : action.choices) m_choice->addItem(choice.label.empty() ? caseActionName(choice.value) : shownLine(choice.label), toQt(choice.value));
  const auto show = [](bool isShown, std::initializer_list<QWidget*> widgets) {
    for (QWidget* widget : widgets) widget->setVisible(isShown);
  };
  show(!action.choices.empty(), {m_choice, m_choiceLabel});
  show(action.form == Form::Amount, {m_amount, m_amountLabel});
  show(action.form == Form::Shipment, {m_carrier, m_carrierLabel, m_tracking, m_trackingLabel});
  show(takesText(action), {m_text, m_textLabel, m_count});
  show(action.maxFiles > 0, {m_files, m_addFile, m_removeFile});
  if (action.maxAmount) m_amountLabel->setText(tr("Amount in %1").arg(toQt(action.maxAmount->currency)));
  m_send->setText(action.isDecision ? tr("Go on…") : tr("Send"));
  setAsking(false);
  showCount();
  open();
  fitHeight(*this);
  for (QWidget* first : std::initializer_list<QWidget*>{m_choice, m_amount, m_carrier, m_text, m_addFile, m_send})
    if (first->isVisibleTo(this)) return first->setFocus();
}

desk::CaseRequest CaseForm::request() const {
  desk::CaseRequest request;
  request.id = m_case;
  request.action = m_action.name;
  if (takesText(m_action)) request.text = toUtf8(m_text->toPlainText());
  if (m_action.form == Form::Amount && m_action.maxAmount) {
    request.answer.amount = moneyFromDecimal(toUtf8(m_amount->text().trimmed().replace(QLatin1Char(','), QLatin1Char('.'))), m_action.maxAmount->currency);
  }
  if (!m_action.choices.empty()) request.answer.choice = toUtf8(m_choice->currentData().toString());
  request.answer.carrier = toUtf8(m_carrier->text().trimmed());
  request.answer.trackingNumber = toUtf8(m_tracking->text().trimmed());
  for (int i = 0; i < m_files->count(); ++i) {
    OutgoingAttachment file;
    file.localPath = toUtf8(m_files->item(i)->data(Qt::UserRole).toString());
    request.files.push_back(std::move(file));
  }
  request.again = m_isAgain ? desk::CaseRequest::Again::Yes : desk::CaseRequest::Again::No;
  return request;
}

QString CaseForm::amountProblem() const {
  if (m_action.form != Form::Amount || !m_action.maxAmount) return {};
  const auto amount = request().answer.amount;
  if (!amount || amount->minor <= 0) return knownTrouble("case.amount_missing");
  return amount->minor > m_action.maxAmount->minor ? knownTrouble("case.amount_too_high") : QString();
}

void CaseForm::addFiles() {
  auto* dialog = new QFileDialog(this, tr("Files for the platform"));
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->setFileMode(QFileDialog::ExistingFiles);
  connect(dialog, &QFileDialog::filesSelected, this, [this](const QStringList& paths) {
    for (const QString& path : paths) {
      auto* row = new QListWidgetItem(QFileInfo(path).fileName(), m_files);
      row->setData(Qt::UserRole, path);
    }
  });
  dialog->open();
}

void CaseForm::showCount() {
  const auto length = static_cast<int>(utf8::length(toUtf8(m_text->toPlainText())));
  const bool isTooLong = m_action.maxText > 0 && static_cast<std::size_t>(length) > m_action.maxText;
  QString text = m_action.maxText > 0 ? tr("%1 of %2 characters").arg(length).arg(m_action.maxText) : tr("%n character(s)", nullptr, length);
  if (isTooLong) text += QStringLiteral(" · ") + tr("too long");
  m_count->setText(text);
}

void CaseForm::setAsking(bool isAsking) {
  if (!m_isAgain) {
    const QString warning = tr("This goes to the platform at once and cannot be taken back. Do it?");
    const QString amount = m_action.form == Form::Amount ? m_amount->text().trimmed() + QLatin1Char(' ') + toQt(m_action.maxAmount ? m_action.maxAmount->currency : std::string()) : m_wholeAmount;
    m_question->setText(amount.trimmed().isEmpty() ? warning : tr("%1, it is about %2. %3", "step, amount, warning").arg(m_title->text(), amount.trimmed(), warning));
  }
  m_question->setVisible(isAsking);
  m_confirm->setVisible(isAsking);
  m_back->setVisible(isAsking);
  m_send->setVisible(!isAsking);
  m_close->setVisible(!isAsking);
  for (QWidget* editor : std::initializer_list<QWidget*>{m_amount, m_choice, m_carrier, m_tracking, m_text, m_files, m_addFile, m_removeFile}) editor->setEnabled(!isAsking);
  if (isAsking) m_confirm->setFocus();
  // The question has lines of its own.
  if (isVisible()) fitHeight(*this);
}

void CaseForm::showProblem(const QString& text) {
  m_problem->setText(text);
  m_problem->show();
  setAccessibleDescription(text);
  setAsking(false);
  fitHeight(*this);
}

void CaseForm::askAgain(const QString& text) {
  m_isAgain = true;
  m_question->setText(text);
  setAsking(true);
}

QString CaseForm::said() const {
  QStringList all;
  for (const QLabel* label : {m_title, m_facts, m_problem, m_count, m_question})
    if (label->isVisibleTo(this)) all << label->text();
  return all.join(QLatin1Char('\n'));
}

}  // namespace inquiry::ui
