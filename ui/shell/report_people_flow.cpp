// The part of the page of response times that is about people: ratings, reports on one of them, and what buyers write about.
#include <QInputDialog>

#include "core/desk/appraisal_tables.h"
#include "ui/common/text.h"
#include "ui/common/words.h"
#include "ui/dashboard/report_words.h"
#include "ui/settings/journal_page.h"
#include "ui/shell/report_flow.h"

namespace inquiry::ui {
namespace {

using Urgency = DeskCalls::Urgency;

constexpr std::size_t kAllBreaches = 10'000;

}  // namespace

desk::ReportWords ReportFlow::words() const {
  desk::ReportWords words = reportWords(m_window.look(), m_window.directory());
  words.actOf = [](const std::string& kind) { return toUtf8(JournalPage::kindText(toQt(kind))); };
  return words;
}

void ReportFlow::savePerson(const char* suffix, desk::ReportFormat format) {
  ReportQuestion asked = question();
  if (!asked.filter.only.contains(Grouping::Agent)) return m_window.status().say(tr("Choose the person above first: a report is about one person."));
  asked.breaches = kAllBreaches;
  saveAs(suffix, [this, asked, format](const QString& path) {
    m_calls.call(
        Urgency::Action, this, [appraisals = &m_services.appraisals, asked] { return appraisals->appraisal(asked); },
        [this, path, format](const Result<desk::Appraisal>& made) {
          if (!made) return m_window.status().say(tr("Not saved: %1").arg(errorSentence(made.error())));
          saveTables(path, format, desk::appraisalTables(*made, words()));
        });
  });
}

void ReportFlow::takeRatingFile() {
  const auto& only = panel().bar().wish().only;
  const auto chosen = only.find(Grouping::Store);
  const StoreId store{chosen == only.end() ? std::string() : chosen->second};
  auto* dialog = new QFileDialog(&m_window, tr("Ratings of buyers from a file"));
  dialog->setObjectName(QStringLiteral("ratingDialog"));
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->setProperty("ownKeys", true);
  dialog->setFileMode(QFileDialog::ExistingFile);
  dialog->setNameFilter(tr("Tables (*.csv)"));
  connect(dialog, &QFileDialog::fileSelected, this, [this, store](const QString& path) {
    m_calls.call(
        Urgency::Action, this, [appraisals = &m_services.appraisals, file = toUtf8(path), store] { return appraisals->addFile(file, store); },
        [this](const Result<std::int64_t>& taken) {
          m_window.status().say(taken ? tr("%n new ratings were taken in.", nullptr, static_cast<int>(*taken)) : errorSentence(taken.error()));
          if (taken) refresh();
        });
  });
  dialog->open();
}

void ReportFlow::openRatings(const std::optional<std::string>& person) {
  RatingReport shown = panel().content().ratings();
  if (person) std::erase_if(shown.rows, [&](const RatedRow& row) { return row.rating.person != *person; });
  std::vector<std::vector<ThreadId>> threads;
  for (const RatedRow& row : shown.rows) threads.push_back({row.rating.thread});
  const desk::ReportTable table = desk::ratedTable(shown, words());
  ++m_figureRound;
  m_waits->begin(person ? toQt(table.title) + QStringLiteral(" · ") + groupText(Grouping::Agent, *person, m_window.directory(), m_window.look().times()) : toQt(table.title), {});
  m_waits->setTable(table, std::move(threads), tr("%n ratings, the newest first", nullptr, static_cast<int>(shown.rows.size())));
}

void ReportFlow::openProducts() {
  const int round = ++m_figureRound;
  m_waits->begin(reportText("Tags by product"), tr("What buyers of which product write about. A conversation with several tags counts under each; Return lists all of them in the inbox."));
  m_calls.call(
      Urgency::Typing, this, [insight = &m_services.insight, filter = question().filter] { return insight->productTags(filter); },
      [this, round](const Result<std::vector<ProductTag>>& products) {
        if (round != m_figureRound) return;
        if (!products) return m_waits->say(errorSentence(products.error()));
        std::vector<std::vector<ThreadId>> threads;
        for (const ProductTag& each : *products) threads.push_back(each.threads);
        m_waits->setTable(desk::productTable(*products, words()), std::move(threads), tr("%n lines, the most first", nullptr, static_cast<int>(products->size())));
      });
}

void ReportFlow::rate(const std::optional<Thread>& thread) {
  if (!thread) return m_window.status().say(tr("Open the conversation you want to rate first."));
  auto* dialog = new QInputDialog(&m_window);
  dialog->setObjectName(QStringLiteral("rateDialog"));
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->setProperty("ownKeys", true);
  dialog->setWindowTitle(tr("Rate this conversation"));
  dialog->setLabelText(tr("How good was the service, 1 to 5 stars? Your newest word counts."));
  dialog->setInputMode(QInputDialog::IntInput);
  dialog->setIntRange(1, kMostStars);
  dialog->setIntValue(kMostStars);
  dialog->setOkButtonText(tr("Rate"));
  dialog->setCancelButtonText(tr("Cancel"));
  connect(dialog, &QInputDialog::intValueSelected, this, [this, id = thread->id](int stars) {
    m_calls.call(
        Urgency::Action, this, [appraisals = &m_services.appraisals, id, stars] { return appraisals->rate(id, stars); },
        [this](const Status& done) { m_window.status().say(done ? tr("The rating is kept.") : errorSentence(done.error())); });
  });
  dialog->open();
}

}  // namespace inquiry::ui
