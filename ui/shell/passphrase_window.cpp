#include "ui/shell/passphrase_window.h"

#include <QCloseEvent>
#include <QFileDialog>
#include <QGridLayout>
#include <algorithm>

#include "ui/common/arrange.h"

namespace inquiry::ui {

PassphraseWindow::PassphraseWindow(const Look& look) : m_look(look) {
  setWindowTitle(QStringLiteral("InquiryDesk"));
  setFixedWidth(look.px(460));
  auto* column = columnOf(this, {24, 20, 24, 20}, 10);
  m_title = plainLabel(this, look.fonts().font(Size::Head, Weight::Strong));
  m_text = plainLabel(this, look.fonts().font(Size::Body));
  m_text->setWordWrap(true);
  m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
  m_passphrase = new QLineEdit(this);
  m_again = new QLineEdit(this);
  for (QLineEdit* field : {m_passphrase, m_again}) field->setEchoMode(QLineEdit::Password);
  m_problem = plainLabel(this, look.fonts().font(Size::Small));
  m_problem->setWordWrap(true);
  m_problem->setStyleSheet(QStringLiteral("color: %1;").arg(look.theme().lateText.name()));
  m_choices = new QWidget(this);
  m_begin = new QWidget(this);
  buildChoices();
  buildBegin();
  for (QWidget* widget : {static_cast<QWidget*>(m_title), static_cast<QWidget*>(m_text), m_choices, static_cast<QWidget*>(m_passphrase), static_cast<QWidget*>(m_again), m_begin, static_cast<QWidget*>(m_problem)})
    column->addWidget(widget);
  auto* buttons = rowIn(column, 8);
  m_cancel = pushButton(this);
  m_accept = pushButton(this, ButtonKind::Primary);
  buttons->addStretch(1);
  buttons->addWidget(m_cancel);
  buttons->addWidget(m_accept);
  connect(m_accept, &QPushButton::clicked, this, &PassphraseWindow::accepted);
  connect(m_cancel, &QPushButton::clicked, this, &PassphraseWindow::close);
  for (QLineEdit* field : {m_passphrase, m_again}) {
    connect(field, &QLineEdit::textChanged, this, &PassphraseWindow::check);
    connect(field, &QLineEdit::returnPressed, m_accept, &QPushButton::click);
  }
}

void PassphraseWindow::buildChoices() {
  auto* grid = new QGridLayout(m_choices);
  grid->setContentsMargins(0, 4, 0, 4);
  grid->setColumnStretch(1, 1);
  m_language = new QComboBox(m_choices);
  // Each in its own language: whoever reads none of the others finds it.
  for (const auto& [code, name] : {std::pair("zh_CN", "简体中文"), std::pair("en", "English"), std::pair("ja", "日本語"), std::pair("es", "Español")}) m_language->addItem(QString::fromUtf8(name), QString::fromLatin1(code));
  m_theme = new QComboBox(m_choices);
  for (const ThemeChoice choice : {ThemeChoice::System, ThemeChoice::Light, ThemeChoice::Dark}) m_theme->addItem(QString(), static_cast<int>(choice));
  const auto label = [&](int row, QWidget* buddy) {
    QLabel* made = plainLabel(m_choices, m_look.fonts().font(Size::Body), "text2");
    made->setBuddy(buddy);
    grid->addWidget(made, row, 0);
    grid->addWidget(buddy, row, 1);
    return made;
  };
  m_languageLabel = label(0, m_language);
  m_themeLabel = label(1, m_theme);
  m_change = pushButton(m_choices);
  m_folderLabel = plainLabel(m_choices, m_look.fonts().font(Size::Body), "text2");
  m_folderLabel->setWordWrap(true);
  grid->addWidget(m_folderLabel, 2, 0, 1, 2);
  grid->addWidget(m_change, 3, 1, Qt::AlignLeft);
  connect(m_language, &QComboBox::activated, this, [this] { Q_EMIT languageChosen(m_language->currentData().toString()); });
  connect(m_theme, &QComboBox::activated, this, [this] { Q_EMIT themeChosen(static_cast<ThemeChoice>(m_theme->currentData().toInt())); });
  connect(m_change, &QPushButton::clicked, this, &PassphraseWindow::chooseFolder);
}

void PassphraseWindow::buildBegin() {
  auto* column = columnOf(m_begin, {}, 4);
  const auto way = [&](QPushButton*& button, QLabel*& text, ButtonKind kind, Begin how) {
    button = pushButton(m_begin, kind);
    text = plainLabel(m_begin, m_look.fonts().font(Size::Small), "text2");
    text->setWordWrap(true);
    column->addWidget(button);
    column->addWidget(text);
    column->addSpacing(8);
    connect(button, &QPushButton::clicked, this, [this, how] { Q_EMIT beginChosen(how); });
  };
  way(m_store, m_storeText, ButtonKind::Primary, Begin::Store);
  way(m_sample, m_sampleText, ButtonKind::Default, Begin::Sample);
  way(m_empty, m_emptyText, ButtonKind::Flat, Begin::Empty);
}

void PassphraseWindow::chooseFolder() {
  auto* dialog = new QFileDialog(this, tr("Folder of the workspace"), m_folder);
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->setFileMode(QFileDialog::Directory);
  connect(dialog, &QFileDialog::fileSelected, this, &PassphraseWindow::folderChosen);
  dialog->open();
}

void PassphraseWindow::setChoices(const QString& language, ThemeChoice theme) {
  m_language->setCurrentIndex(std::max(0, m_language->findData(language)));
  m_theme->setCurrentIndex(m_theme->findData(static_cast<int>(theme)));
}

void PassphraseWindow::show(Ask ask, const QString& title, const QString& text, const QString& problem) {
  const bool isUnlocking = ask == Ask::Unlock || ask == Ask::Reopen, isAsking = isUnlocking || ask == Ask::New;
  m_ask = ask;
  m_title->setText(title);
  m_text->setText(text);
  m_text->setVisible(!text.isEmpty());
  m_problemText = problem;
  m_problem->setText(problem);
  m_problem->setVisible(!problem.isEmpty());
  m_passphrase->setVisible(isAsking);
  m_again->setVisible(ask == Ask::New);
  m_choices->setVisible(ask == Ask::New);
  m_begin->setVisible(ask == Ask::Begin);
  m_cancel->setVisible(isAsking);
  m_accept->setVisible(ask != Ask::Begin);
  m_passphrase->setPlaceholderText(tr("Passphrase"));
  m_passphrase->setAccessibleName(tr("Passphrase"));
  m_again->setPlaceholderText(tr("The same once more"));
  m_again->setAccessibleName(tr("The passphrase once more"));
  m_cancel->setText(tr("Quit"));
  m_accept->setText(isUnlocking ? tr("Unlock") : ask == Ask::New ? tr("Create the workspace") : tr("Continue"));
  check();
  QWidget::show();
  fitHeight(*this);
  (ask == Ask::Begin ? static_cast<QWidget*>(m_store) : ask == Ask::Nothing ? static_cast<QWidget*>(m_accept) : m_passphrase)->setFocus();
}

// The words of what stands there now, after a change of language.
void PassphraseWindow::retranslate() {
  m_languageLabel->setText(tr("Language"));
  m_language->setAccessibleName(tr("Language"));
  m_themeLabel->setText(tr("Theme"));
  m_theme->setAccessibleName(tr("Theme"));
  m_theme->setItemText(0, tr("As the system"));
  m_theme->setItemText(1, tr("Light"));
  m_theme->setItemText(2, tr("Dark"));
  m_folderLabel->setText(tr("Data folder: %1").arg(m_folder));
  m_change->setText(tr("Choose another folder…"));
  m_store->setText(tr("Connect a store"));
  m_storeText->setText(tr("eBay and Mercado Libre work today. It starts as display only: nothing can leave."));
  m_sample->setText(tr("Try with sample data"));
  m_sampleText->setText(tr("200 invented threads in several languages, clearly marked, to be removed at any time."));
  m_empty->setText(tr("Look around first"));
  m_emptyText->setText(tr("Both can be done later, too."));
}

void PassphraseWindow::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() != QEvent::LanguageChange || !isVisible()) return;
  retranslate();
  if (m_ask == Ask::New) askForNew(m_folder, m_problemText);
}

void PassphraseWindow::askToUnlock(const QString& folder, const QString& problem) {
  show(Ask::Unlock, tr("Unlock the workspace"), tr("Messages and buyers are kept encrypted in %1.").arg(folder), problem);
}

void PassphraseWindow::askToReopen(const QString& folder, const QString& problem) {
  const QString text = tr("Nothing is synced or sent and nobody is warned of a deadline until %1 is open again. Drafts are kept.\n\nType the passphrase. Whoever has a password of their own may leave it empty where this computer's key store opens the workspace, and is asked for the password next.");
  show(Ask::Reopen, tr("The workspace was closed under its lock"), text.arg(folder), problem);
}

void PassphraseWindow::askToReview(const QString& file, const QString& problem) {
  show(Ask::Unlock, tr("Open a reviewer's file"), tr("%1 is opened to be read: nothing in it can be changed, and no network is used. Type the passphrase you were told with it.").arg(file), problem);
}

void PassphraseWindow::askForNew(const QString& folder, const QString& problem) {
  m_folder = folder;
  retranslate();
  show(Ask::New, tr("A new workspace"), tr("Everything is kept encrypted in %1. Choose a passphrase of at least 8 characters; it cannot be read back from anywhere.").arg(folder), problem);
}

void PassphraseWindow::showRecoveryCode(const QString& code) {
  show(Ask::Nothing, tr("Write this recovery code down"), tr("It opens the workspace when the passphrase is lost, and is shown only now:\n\n%1").arg(code), {});
}

void PassphraseWindow::askHowToBegin() {
  retranslate();
  show(Ask::Begin, tr("How do you want to begin?"), {}, {});
}

void PassphraseWindow::showProblem(const QString& title, const QString& text) {
  show(Ask::Nothing, title, text, {});
  // Nothing can be gone on with.
  m_accept->setText(tr("Quit"));
}

void PassphraseWindow::check() {
  const bool isLong = m_passphrase->text().size() >= 8, isSame = m_passphrase->text() == m_again->text();
  m_accept->setEnabled(m_ask == Ask::Nothing || m_ask == Ask::Begin || m_ask == Ask::Reopen || (m_ask == Ask::Unlock ? !m_passphrase->text().isEmpty() : isLong && isSame));
}

std::string PassphraseWindow::takePassphrase() {
  std::string text = m_passphrase->text().toStdString();
  m_passphrase->clear();
  m_again->clear();
  return text;
}

void PassphraseWindow::closeEvent(QCloseEvent* event) {
  event->accept();
  Q_EMIT rejected();
}

}  // namespace inquiry::ui
