#include "ui/shell/review_form.h"

#include "ui/common/arrange.h"
#include "ui/common/text.h"

namespace inquiry::ui {
namespace {

using evidence::Redaction;

constexpr auto kShortest = static_cast<qsizetype>(desk::ReviewFileService::kShortestPassphrase);

}  // namespace

ReviewForm::ReviewForm(const Look& look, QWidget* parent) : QDialog(parent) {
  setObjectName(QStringLiteral("reviewForm"));
  setProperty("ownKeys", true);
  setMinimumWidth(look.px(480));
  setWindowTitle(tr("Make a reviewer's file"));
  auto* column = columnOf(this, {24, 20, 24, 20}, 8);
  const auto label = [&](const QString& text, const char* role = nullptr) {
    QLabel* made = plainLabel(this, look.fonts().font(role == nullptr ? Size::Body : Size::Small), role);
    made->setWordWrap(true);
    made->setText(text);
    column->addWidget(made);
    return made;
  };
  const auto field = [&](QWidget* editor, const QString& name) {
    label(name, "text2")->setBuddy(editor);
    editor->setAccessibleName(name);
    column->addWidget(editor);
  };
  m_about = label(tr("One encrypted file that this program opens to be read and searched, and nothing else. Notes, drafts and sign-ins of the team are never in it."));
  m_problem = label({});
  m_problem->setFont(look.fonts().font(Size::Body, Weight::Medium));
  field(m_what = new QComboBox(this), tr("Which conversations"));
  m_redaction = new QComboBox(this);
  m_redaction->addItem(tr("E-mail, telephone and card numbers are masked"), static_cast<int>(Redaction::Contacts));
  m_redaction->addItem(tr("Names of buyers and files stay out, too"), static_cast<int>(Redaction::Buyer));
  m_redaction->addItem(tr("Nothing is masked"), static_cast<int>(Redaction::None));
  field(m_redaction, tr("How much of the buyers it tells"));
  field(m_reason = new QLineEdit(this), tr("What it is for"));
  field(m_passphrase = new QLineEdit(this), tr("Passphrase of the file: tell it to the reviewer by another way"));
  field(m_again = new QLineEdit(this), tr("The passphrase once more"));
  for (QLineEdit* secret : {m_passphrase, m_again}) secret->setEchoMode(QLineEdit::Password);
  auto* buttons = rowIn(column, 8);
  buttons->addStretch(1);
  m_close = pushButton(this);
  m_close->setText(tr("Close"));
  m_make = pushButton(this, ButtonKind::Primary);
  m_make->setText(tr("Choose the file…"));
  buttons->addWidget(m_close);
  buttons->addWidget(m_make);
  connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
  connect(m_make, &QPushButton::clicked, this, &ReviewForm::check);
  connect(this, &QDialog::finished, this, &ReviewForm::wipe);
}

void ReviewForm::begin(const std::vector<Choice>& choices) {
  m_what->clear();
  for (const Choice& each : choices) m_what->addItem(each.text, static_cast<int>(each.what));
  m_redaction->setCurrentIndex(0);
  m_reason->clear();
  m_problem->hide();
  setAccessibleDescription(m_about->text());
  open();
  fitHeight(*this);
  m_what->setFocus();
}

void ReviewForm::showProblem(const QString& text) {
  m_problem->setText(text);
  m_problem->show();
  setAccessibleDescription(text);
  fitHeight(*this);
}

void ReviewForm::check() {
  if (m_passphrase->text().size() < kShortest) return showProblem(tr("The passphrase needs at least %n characters: the file leaves this computer.", nullptr, static_cast<int>(kShortest)));
  if (m_passphrase->text() != m_again->text()) return showProblem(tr("The two passphrases differ: type the same one twice."));
  if (redaction() == Redaction::None && reason().isEmpty()) return showProblem(tr("Say what the file is for: nothing of the buyers is masked in it."));
  m_problem->hide();
  Q_EMIT makeAsked();
}

std::string ReviewForm::takePassphrase() {
  std::string typed = toUtf8(m_passphrase->text());
  wipe();
  return typed;
}

void ReviewForm::wipe() {
  m_passphrase->clear();
  m_again->clear();
}

}  // namespace inquiry::ui
