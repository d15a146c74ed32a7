// Archives that are written by themselves, what was handed out, and what is done elsewhere.
#include <QFileDialog>
#include <QSpinBox>

#include "ui/common/erasure_words.h"
#include "ui/common/text.h"
#include "ui/settings/keeping_page.h"

namespace inquiry::ui {
namespace {

using Every = desk::ArchivePlan::Every;
using Format = desk::ArchiveService::Format;

constexpr int kNever = -1;

}  // namespace

void KeepingPage::addArchives() {
  heading(tr("Planned archives"));
  note(tr("Conversations and messages as dated files, with buyers' contacts masked, each read back before it counts."));
  const Draft shown = m_draft.value_or(Draft{m_archives.plan, m_archives.plan.folder.empty()});
  auto* every = new QComboBox(page());
  every->addItem(tr("Never"), kNever);
  every->addItem(tr("Every day"), static_cast<int>(Every::Day));
  every->addItem(tr("Every week"), static_cast<int>(Every::Week));
  every->addItem(tr("Every month"), static_cast<int>(Every::Month));
  every->setCurrentIndex(shown.isOff ? 0 : every->findData(static_cast<int>(shown.plan.every)));
  field(tr("How often"), every, QStringLiteral("keeping.every"), QStringLiteral("archive schedule export planned"));
  auto* folder = new QLineEdit(toQt(shown.plan.folder), page());
  field(tr("Folder, outside of the workspace"), folder, QStringLiteral("keeping.folder"), QStringLiteral("archive folder"));
  auto* format = new QComboBox(page());
  format->addItem(tr("JSON lines, which can be imported again"), static_cast<int>(Format::Jsonl));
  format->addItem(tr("Tables (CSV)"), static_cast<int>(Format::Csv));
  format->setCurrentIndex(format->findData(static_cast<int>(shown.plan.format)));
  field(tr("Form"), format, QStringLiteral("keeping.format"), QStringLiteral("archive csv json"));
  auto* kept = new QSpinBox(page());
  kept->setRange(1, desk::ArchiveSchedule::kMostKept);
  kept->setValue(shown.plan.kept);
  field(tr("How many are kept; older ones are removed"), kept, QStringLiteral("keeping.kept"), QStringLiteral("archive count"));
  const auto keep = [this, every, folder, format, kept] {
    const int chosen = every->currentData().toInt();
    Draft draft{m_archives.plan, chosen == kNever};
    if (!draft.isOff) draft.plan.every = static_cast<Every>(chosen);
    draft.plan.folder = toUtf8(folder->text().trimmed());
    draft.plan.format = static_cast<Format>(format->currentData().toInt());
    draft.plan.kept = kept->value();
    m_draft = std::move(draft);
  };
  for (QComboBox* box : {every, format}) connect(box, &QComboBox::currentIndexChanged, this, keep);
  connect(folder, &QLineEdit::textChanged, this, keep);
  connect(kept, &QSpinBox::valueChanged, this, keep);
  addArchiveButtons(folder);
}

void KeepingPage::addArchiveButtons(QLineEdit* folder) {
  auto* row = rowIn(&column());
  QPushButton* choose = button(row, tr("Choose the folder…"), QStringLiteral("keeping.choose"));
  QPushButton* save = button(row, tr("Save the plan"), QStringLiteral("keeping.save"), ButtonKind::Primary);
  QPushButton* now = button(row, tr("Write one now"), QStringLiteral("keeping.archive"));
  row->addStretch(1);
  const bool isPlanned = !m_archives.plan.folder.empty();
  now->setEnabled(isPlanned);
  if (isPlanned) m_buttons.push_back(now);
  connect(choose, &QPushButton::clicked, this, [this, folder] {
    auto* dialog = new QFileDialog(this, tr("Where archives go"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    connect(dialog, &QFileDialog::fileSelected, folder, &QLineEdit::setText);
    dialog->open();
  });
  connect(save, &QPushButton::clicked, this, &KeepingPage::savePlan);
  connect(now, &QPushButton::clicked, this, &KeepingPage::archiveAsked);
  if (m_archives.next) note(tr("Next one: %1").arg(look().times().date(*m_archives.next)));
  if (m_archives.last) note(runText(*m_archives.last));
}

void KeepingPage::savePlan() {
  if (!m_draft) return say(tr("The plan is saved."), Outcome::Good);
  Draft chosen = *m_draft;
  if (!chosen.isOff && chosen.plan.folder.empty()) return say(tr("Choose the folder the archives go to."), Outcome::Warning);
  if (chosen.isOff) chosen.plan.folder.clear();
  Q_EMIT planChosen(chosen.plan);
}

QString KeepingPage::runText(const desk::ArchiveRun& run) const {
  const QString when = look().times().date(run.at);
  if (!run.problem.empty()) return tr("The last one, %1, failed; it is tried again by itself. Check the folder and the free space.").arg(when);
  return tr("The last one, %1, was read back whole: %2 conversations, %3 messages.").arg(when).arg(run.threads).arg(run.messages);
}

void KeepingPage::addHandedOut() {
  heading(tr("What was handed out"));
  if (m_files.empty()) return note(tr("No file with data of buyers that this desk wrote lies outside of the workspace.")), void();
  note(tr("Files with data of buyers outside of the workspace. The desk cannot forget a buyer in them: delete them by hand when they are no longer needed."));
  QStringList lines;
  for (const HandedOut& file : m_files)
    lines << QStringList{handedOutKind(file.kind), look().times().date(file.madeAt), m_directory.personName(file.madeBy.value), shownLine(file.path)}.join(QStringLiteral(" · "));
  listOf(tr("What was handed out"), QStringLiteral("keeping.handedOut"), lines);
}

void KeepingPage::addCommands() {
  heading(tr("More"));
  const auto add = [this](const QString& text, const char* command, const QString& words) {
    auto* row = rowIn(&column());
    QPushButton* made = button(row, text, QStringLiteral("keeping.run.") + QLatin1String(command));
    row->addStretch(1);
    remember(text, words, made->objectName());
    connect(made, &QPushButton::clicked, this, [this, id = QString::fromLatin1(command)] { Q_EMIT commandAsked(id); });
  };
  add(tr("Take in a deletion list…"), "forget.list", QStringLiteral("ebay account deletion shopify redact erase"));
  add(tr("Import an old export…"), "import.old", QStringLiteral("mbox csv jsonl"));
  add(tr("Verify an evidence package…"), "evidence.verify", QStringLiteral("evidence hash"));
  add(tr("Data protection at this desk"), "data-protection", QStringLiteral("document privacy"));
  add(tr("Coverage of the database"), "coverage", QStringLiteral("gaps expiry"));
}

void KeepingPage::setBusy(const QString& text, qint64 done, qint64 expected) {
  m_busy = text;
  m_done = done;
  m_expected = expected;
  if (isBuilt()) showBusy();
}

void KeepingPage::showBusy() {
  if (m_progress == nullptr) return;
  m_cancel->setVisible(!m_busy.isEmpty());
  QString text = m_busy;
  if (!m_busy.isEmpty() && m_expected > 0) text = tr("%1 %2 of %3", "a task, done, expected").arg(m_busy).arg(m_done).arg(m_expected);
  m_progress->setText(text);
  m_progress->setVisible(!text.isEmpty());
  for (QPushButton* each : m_buttons) each->setEnabled(m_busy.isEmpty());
}

}  // namespace inquiry::ui
