// The lower half of the page: the words of the team.
#include <QFileDialog>
#include <QHeaderView>

#include "ui/common/text.h"
#include "ui/common/words.h"
#include "ui/settings/translation_page.h"

namespace inquiry::ui {

void TranslationPage::fillGlossary() {
  heading(tr("Glossary"));
  note(tr("These words are always translated the same way. The same word on both sides stays as it is, a brand for instance."));
  auto* words = table({tr("From"), tr("Into"), tr("Word"), tr("Translation")}, QStringLiteral("translation.words"));
  words->setAccessibleName(tr("Glossary"));
  words->horizontalHeader()->setSectionResizeMode(2, QHeaderView::Stretch);
  remember(tr("Glossary"), QStringLiteral("glossary terms words brand"), QStringLiteral("translation.words"));
  for (const GlossaryEntry& entry : m_state.glossary) {
    const int at = words->rowCount();
    words->insertRow(at);
    const QString from = languageName(entry.from), to = languageName(entry.to), source = shownLine(entry.source), target = shownLine(entry.target);
    words->setItem(at, 0, tableCell(from, tr("%1 into %2: %3 becomes %4", "two languages, a word, its translation").arg(from, to, source, target)));
    words->setItem(at, 1, tableCell(to));
    words->setItem(at, 2, tableCell(source));
    words->setItem(at, 3, tableCell(target));
  }
  column().addWidget(words);
  if (m_state.glossary.empty()) note(tr("The glossary is empty: add a word below, or import a file."));
  auto* row = rowIn(&column(), 6);
  QPushButton* remove = button(row, tr("Remove this word"), QStringLiteral("translation.word.remove"));
  remove->setEnabled(false);
  connect(words, &QTableWidget::itemSelectionChanged, remove, [words, remove] { remove->setEnabled(!words->selectedItems().isEmpty()); });
  connect(remove, &QPushButton::clicked, this, [this, words] {
    const auto at = static_cast<std::size_t>(std::max(0, words->currentRow()));
    if (at < m_state.glossary.size()) Q_EMIT entryRemoved(m_state.glossary[at]);
  });
  addFiles(row);
  row->addStretch(1);
  fillNewWord();
}

void TranslationPage::addFiles(QBoxLayout* row) {
  QPushButton* import = button(row, tr("Import…"), QStringLiteral("translation.import"));
  import->setToolTip(tr("A CSV file with the columns from, to, source, target"));
  connect(import, &QPushButton::clicked, this, [this] {
    auto* dialog = new QFileDialog(this, tr("Import a glossary"), {}, tr("Tables (*.csv)"));
    dialog->setFileMode(QFileDialog::ExistingFile);
    chooseFile(dialog, &TranslationPage::importAsked);
  });
  QPushButton* write = button(row, tr("Export…"), QStringLiteral("translation.export"));
  write->setEnabled(!m_state.glossary.empty());
  connect(write, &QPushButton::clicked, this, [this] {
    auto* dialog = new QFileDialog(this, tr("Export the glossary"), QStringLiteral("glossary.csv"), tr("Tables (*.csv)"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    chooseFile(dialog, &TranslationPage::exportAsked);
  });
}

void TranslationPage::chooseFile(QFileDialog* dialog, void (TranslationPage::*then)(const QString&)) {
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  connect(dialog, &QFileDialog::fileSelected, this, then);
  dialog->open();
}

void TranslationPage::fillNewWord() {
  const std::string own = m_state.settings.language;
  m_from = languages(tr("Translated from"), "translation.word.from", own);
  m_to = languages(tr("Translated into"), "translation.word.to", own == "ja" ? "zh" : "ja");
  m_source = line(tr("Word"), "translation.word.source", {});
  m_target = line(tr("Its translation"), "translation.word.target", {});
  auto* row = rowIn(&column(), 6);
  connect(button(row, tr("Add this word"), QStringLiteral("translation.word.add")), &QPushButton::clicked, this, [this] {
    Q_EMIT entryAsked({toUtf8(m_from->currentData().toString()), toUtf8(m_to->currentData().toString()), toUtf8(m_source->text()), toUtf8(m_target->text())});
  });
  row->addStretch(1);
}

}  // namespace inquiry::ui
