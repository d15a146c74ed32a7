#include "ui/shell/old_export_flow.h"

#include <QDir>

#include "ui/common/text.h"
#include "ui/common/validation_words.h"
#include "ui/common/words.h"

namespace inquiry::ui {
namespace {

constexpr std::size_t kMostShown = 200;

QStringList problemLines(const std::vector<desk::ImportProblem>& problems) {
  QStringList lines;
  for (const desk::ImportProblem& problem : problems) {
    if (lines.size() == static_cast<qsizetype>(kMostShown)) break;
    lines << OldExportFlow::tr("%1, line %2: %3", "file, where, what is wrong").arg(shownLine(problem.file)).arg(problem.line).arg(sentenceWords(problem.reason));
  }
  if (problems.size() > kMostShown) lines << OldExportFlow::tr("%n more line(s)", nullptr, static_cast<int>(problems.size() - kMostShown));
  return lines;
}

}  // namespace

OldExportFlow::OldExportFlow(MainWindow& window, DeskServices services, DeskCalls& calls) : m_window(window), m_services(services), m_task(calls) {}

void OldExportFlow::open() {
  if (m_dialog != nullptr) return m_dialog->raise();
  m_dialog = new ImportWindow(m_window.look(), m_window.directory(), &m_window);
  m_dialog->setAttribute(Qt::WA_DeleteOnClose);
  connect(m_dialog, &ImportWindow::fileAsked, this, [this] { askPlace(QFileDialog::ExistingFile); });
  connect(m_dialog, &ImportWindow::folderAsked, this, [this] { askPlace(QFileDialog::Directory); });
  connect(m_dialog, &ImportWindow::lookAsked, this, &OldExportFlow::look);
  connect(m_dialog, &ImportWindow::importAsked, this, &OldExportFlow::import);
  connect(m_dialog, &ImportWindow::cancelAsked, this, [this] { m_task.stop(); });
  m_dialog->begin();
}

void OldExportFlow::askPlace(QFileDialog::FileMode mode) {
  auto* dialog = new QFileDialog(m_dialog, tr("Old export"));
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->setFileMode(mode);
  if (mode == QFileDialog::ExistingFile) dialog->setNameFilter(tr("Mailboxes and tables (*.mbox *.csv *.jsonl);;All files (*)"));
  connect(dialog, &QFileDialog::fileSelected, m_dialog, [target = m_dialog](const QString& path) { target->setPath(QDir::toNativeSeparators(path)); });
  dialog->open();
}

desk::OldExport OldExportFlow::wanted() const {
  const ImportWindow::Wish wish = m_dialog->wish();
  desk::OldExport what{toUtf8(wish.path), wish.store, {}};
  for (const QString& address : wish.own) what.own.push_back(toUtf8(address));
  return what;
}

QStringList OldExportFlow::lookLines(const desk::OldExportLook& found) const {
  QStringList lines{tr("%n message(s) in it.", nullptr, static_cast<int>(found.messages))};
  if (found.known > 0) lines << tr("%n of them are stored here already and stay as they are.", nullptr, static_cast<int>(found.known));
  if (found.oldest && found.newest) lines << tr("From %1 to %2.").arg(m_window.look().times().shortDate(*found.oldest), m_window.look().times().shortDate(*found.newest));
  for (const auto& [store, count] : found.stores) lines << QStringLiteral("%1: %2").arg(m_window.directory().store(StoreId{store}).name).arg(count);
  if (!found.problems.empty()) lines << tr("%n line(s) cannot be read and are left out.", nullptr, static_cast<int>(found.problems.size()));
  return lines;
}

void OldExportFlow::look() {
  const auto told = [this](qint64 done, qint64 expected) {
    if (m_dialog != nullptr) m_dialog->setBusy(tr("Looking into it…"), done, expected);
  };
  const bool isStarted = m_task.start(
      this, told, [exchange = &m_services.keeping.exchange, what = wanted()](const desk::Progress& progress) { return exchange->look(what, progress); },
      [this](const Result<desk::OldExportLook>& found) {
        if (m_dialog == nullptr) return;
        m_dialog->setBusy({});
        if (!found) return m_dialog->showProblem(errorSentence(found.error()));
        m_dialog->tell(lookLines(*found), problemLines(found->problems), found->messages > found->known);
      });
  if (isStarted) m_dialog->setBusy(tr("Looking into it…"));
}

void OldExportFlow::import() {
  const auto told = [this](qint64 done, qint64 expected) {
    if (m_dialog != nullptr) m_dialog->setBusy(tr("Importing…"), done, expected);
  };
  const bool isStarted = m_task.start(
      this, told, [exchange = &m_services.keeping.exchange, what = wanted()](const desk::Progress& progress) { return exchange->import(what, progress); },
      [this](const Result<desk::ImportReceipt>& receipt) {
        if (receipt) Q_EMIT imported();
        const QString said = receipt ? tr("Imported: %1 messages in %2 conversations; %3 were stored already.").arg(receipt->messages).arg(receipt->threads).arg(receipt->unchanged) : errorSentence(receipt.error());
        if (m_dialog == nullptr) return m_window.status().say(said);
        m_dialog->setBusy({});
        m_dialog->tell({said}, receipt ? problemLines(receipt->problems) : QStringList(), false);
      });
  if (isStarted) m_dialog->setBusy(tr("Importing…"));
}

}  // namespace inquiry::ui
