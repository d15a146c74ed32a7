#include "ui/keeping/package_window.h"

#include <array>

#include "ui/common/arrange.h"

namespace inquiry::ui {
namespace {

using evidence::Redaction;

struct LevelWords {
  Redaction level;
  QString name, what;
};

std::array<LevelWords, 3> levelWords() {
  return {{{Redaction::Contacts, PackageWindow::tr("Contacts masked"), PackageWindow::tr("Mail addresses, telephone and card numbers are masked; name and files stay. The mails and answers as they came stay out, for nobody can mask them.")},
           {Redaction::Buyer, PackageWindow::tr("Buyer masked"), PackageWindow::tr("Name and ids of the buyer are masked, too, and the buyer's files stay out: for training and for anybody who need not know who it was.")},
           {Redaction::None, PackageWindow::tr("Nothing masked"), PackageWindow::tr("Everything with the mails and answers as they came: for a platform, a bank or a court. Say below what it is for.")}}};
}

}  // namespace

PackageWindow::PackageWindow(const Look& look, QWidget* parent) : QDialog(parent), m_look(look) {
  setObjectName(QStringLiteral("packageWindow"));
  setProperty("ownKeys", true);
  setWindowTitle(tr("Pack evidence"));
  setFixedWidth(look.px(600));
  auto* column = columnOf(this, {24, 16, 24, 16}, 5);
  QLabel* lead = plainLabel(this, look.fonts().font(Size::Small), "text2");
  lead->setText(tr("One zip file with a PDF, the messages, the files, the journal and the proofs of the deadlines, each with its SHA-256: whoever gets it can see that nothing was altered."));
  lead->setWordWrap(true);
  column->addWidget(lead);
  m_matter = new QComboBox(this);
  m_matter->setObjectName(QStringLiteral("package.matter"));
  m_matter->setAccessibleName(tr("What is packed"));
  m_matter->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
  column->addWidget(m_matter);
  addLevels(*column);
  addFile(*column);
  addEnd(*column);
}

void PackageWindow::addLevels(QVBoxLayout& column) {
  for (const LevelWords& words : levelWords()) {
    auto* button = new QRadioButton(words.name, this);
    button->setObjectName(QStringLiteral("package.level%1").arg(static_cast<int>(words.level)));
    button->setAccessibleDescription(words.what);
    QLabel* what = plainLabel(this, m_look.fonts().font(Size::Small), "text2");
    what->setText(words.what);
    what->setWordWrap(true);
    what->setIndent(m_look.px(24));
    column.addWidget(button);
    column.addWidget(what);
    m_levels[static_cast<int>(words.level)] = button;
  }
  level(Redaction::Contacts).setChecked(true);
}

void PackageWindow::addFile(QVBoxLayout& column) {
  const auto label = [&](const QString& text, QWidget* editor) {
    QLabel* made = plainLabel(this, m_look.fonts().font(Size::Small), "text2");
    made->setText(text);
    made->setWordWrap(true);
    made->setBuddy(editor);
    editor->setAccessibleName(text);
    column.addWidget(made);
  };
  m_reason = new QLineEdit(this);
  m_reason->setObjectName(QStringLiteral("package.reason"));
  m_reason->setPlaceholderText(tr("For example: A-to-z claim, chargeback, question of a lawyer"));
  label(tr("What it is for (stands in the package and in the journal)"), m_reason);
  column.addWidget(m_reason);
  m_file = new QLineEdit(this);
  m_file->setObjectName(QStringLiteral("package.file"));
  label(tr("File to write"), m_file);
  auto* row = rowIn(&column, 8);
  m_place = pushButton(this);
  m_place->setObjectName(QStringLiteral("package.place"));
  m_place->setText(tr("Choose…"));
  row->addWidget(m_file, 1);
  row->addWidget(m_place);
  m_fetch = new QCheckBox(tr("Fetch files from the platform that are not stored here yet"), this);
  m_fetch->setObjectName(QStringLiteral("package.fetch"));
  m_fetch->setChecked(true);
  column.addWidget(m_fetch);
  connect(m_place, &QPushButton::clicked, this, &PackageWindow::placeAsked);
}

void PackageWindow::addEnd(QVBoxLayout& column) {
  m_task = new TaskLine(m_look, this);
  column.addWidget(m_task);
  m_said = plainLabel(this, m_look.fonts().font(Size::Small));
  m_said->setObjectName(QStringLiteral("package.said"));
  m_said->setWordWrap(true);
  m_said->setTextInteractionFlags(Qt::TextSelectableByMouse);
  m_said->hide();
  column.addWidget(m_said);
  auto* buttons = rowIn(&column, 8);
  m_verify = pushButton(this);
  m_verify->setText(tr("Verify it"));
  m_verify->setObjectName(QStringLiteral("package.verify"));
  m_folder = pushButton(this);
  m_folder->setText(tr("Open the folder"));
  m_folder->setObjectName(QStringLiteral("package.folder"));
  m_close = pushButton(this);
  m_close->setText(tr("Close"));
  m_pack = pushButton(this, ButtonKind::Primary);
  m_pack->setText(tr("Make the package"));
  m_pack->setObjectName(QStringLiteral("package.pack"));
  for (QPushButton* button : {m_verify, m_folder}) {
    buttons->addWidget(button);
    button->hide();
  }
  buttons->addStretch(1);
  buttons->addWidget(m_close);
  buttons->addWidget(m_pack);
  connect(m_task, &TaskLine::cancelAsked, this, &PackageWindow::cancelAsked);
  connect(m_verify, &QPushButton::clicked, this, &PackageWindow::verifyAsked);
  connect(m_folder, &QPushButton::clicked, this, &PackageWindow::folderAsked);
  connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
  connect(this, &QDialog::finished, this, &PackageWindow::cancelAsked);
  connect(m_pack, &QPushButton::clicked, this, [this] { Q_EMIT packAsked(wish()); });
}

void PackageWindow::begin(std::vector<Choice> choices, const QString& file) {
  m_choices = std::move(choices);
  for (const Choice& choice : m_choices) m_matter->addItem(choice.text);
  m_file->setText(file);
  open();
  fitHeight(*this);
  m_matter->setFocus();
}

PackageWindow::Wish PackageWindow::wish() const {
  Wish wish;
  const auto at = static_cast<std::size_t>(std::max(0, m_matter->currentIndex()));
  if (at < m_choices.size()) wish.matter = m_choices[at].matter;
  for (int i = 0; i < 3; ++i)
    if (m_levels[i]->isChecked()) wish.redaction = static_cast<Redaction>(i);
  wish.reason = m_reason->text().trimmed();
  wish.file = m_file->text().trimmed();
  wish.isFetched = m_fetch->isChecked();
  return wish;
}

void PackageWindow::setFile(const QString& file) { m_file->setText(file); }

void PackageWindow::setBusy(const QString& text, qint64 done, qint64 expected) {
  const bool isChange = text.isEmpty() == m_task->isBusy();
  m_task->setBusy(text, done, expected);
  if (!isChange) return;
  m_pack->setEnabled(text.isEmpty());
  if (!text.isEmpty()) tell({}, false);
  fitHeight(*this);
}

void PackageWindow::tell(const QString& text, bool isPackage) {
  m_said->setText(text);
  m_said->setVisible(!text.isEmpty());
  setAccessibleDescription(text);
  m_verify->setVisible(isPackage);
  m_folder->setVisible(isPackage);
  fitHeight(*this);
}

void PackageWindow::showProblem(const QString& text) { tell(text, false); }

void PackageWindow::showPackage(const QStringList& lines) {
  tell(lines.join(QLatin1Char('\n')), true);
  m_verify->setFocus();
}

}  // namespace inquiry::ui
