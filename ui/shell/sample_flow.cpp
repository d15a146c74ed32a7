#include "ui/shell/sample_flow.h"

#include "core/desk/review_sample_tables.h"
#include "ui/common/ask_file.h"
#include "ui/common/text.h"
#include "ui/common/words.h"
#include "ui/dashboard/report_words.h"

namespace inquiry::ui {
namespace {

using Urgency = DeskCalls::Urgency;

}  // namespace

SampleFlow::SampleFlow(MainWindow& window, DeskServices services, DeskCalls& calls, std::function<WaitFilter()> filter)
    : m_window(window), m_services(services), m_calls(calls), m_filter(std::move(filter)), m_samples(new SampleWindow(window.look(), window.directory(), &window)),
      m_form(new ScoreForm(window.look(), m_samples)), m_criteria(new CriteriaForm(window.look(), m_samples)) {
  connect(m_samples, &SampleWindow::drawAsked, this, &SampleFlow::draw);
  connect(m_samples, &SampleWindow::threadWanted, this, &SampleFlow::threadWanted);
  connect(m_samples, &SampleWindow::scoreAsked, this, &SampleFlow::judge);
  connect(m_samples, &SampleWindow::saveAsked, this, &SampleFlow::save);
  connect(m_samples, &SampleWindow::reviewAsked, this, [this] {
    std::vector<ThreadId> threads;
    for (const SampledThread& each : m_samples->sample()->threads) threads.push_back(each.thread);
    Q_EMIT reviewWanted(threads, tr("The %n conversations of the sample", nullptr, static_cast<int>(threads.size())));
  });
  connect(m_samples, &SampleWindow::sheetAsked, this, &SampleFlow::changeSheet);
  connect(m_form, &ScoreForm::keepAsked, this, &SampleFlow::keep);
  connect(m_criteria, &CriteriaForm::keepAsked, this, &SampleFlow::keepSheet);
}

SampleFrame SampleFlow::frame() const {
  const WaitFilter filter = m_filter();
  SampleFrame frame{filter.from, filter.to, {}, {}};
  if (const auto store = filter.only.find(Grouping::Store); store != filter.only.end()) frame.stores.push_back(StoreId{store->second});
  if (const auto person = filter.only.find(Grouping::Agent); person != filter.only.end()) frame.agents.push_back(PersonId{person->second});
  return frame;
}

void SampleFlow::open() {
  const SampleFrame from = frame();
  const desk::ReportWords words = reportWords(m_window.look(), m_window.directory());
  const QString store = from.stores.empty() ? tr("all stores") : toQt(words.nameOf(Grouping::Store, from.stores.front().value));
  const QString person = from.agents.empty() ? tr("all persons") : toQt(words.nameOf(Grouping::Agent, from.agents.front().value));
  m_samples->begin(tr("Drawn from what somebody answered from %1 until %2 (%3, %4): as chosen over the figures of response times.")
                       .arg(toQt(words.timeOf({}, from.from)), toQt(words.timeOf({}, from.to)), store, person),
                   QString::number(m_services.clock.now().millis()));
  load({});
}

void SampleFlow::load(std::optional<std::int64_t> shown) {
  m_calls.call(
      Urgency::Action, this, [service = &m_services.reviewSamples] { return service->samples(); },
      [this, shown](Result<std::vector<ReviewSample>> samples) {
        if (!samples) return m_samples->say(errorSentence(samples.error()));
        m_samples->setSamples(std::move(*samples), shown);
      });
}

void SampleFlow::draw(int number, const QString& typed) {
  bool isNumber = false;
  const quint64 seed = typed.toULongLong(&isNumber);
  if (!isNumber) return m_samples->say(tr("The seed is a whole number: type one, for example 42."));
  SampleFrame wish = frame();
  if (m_samples->everywhere().isChecked()) wish.answered = SampleFrame::Answered::Everywhere;
  m_calls.call(
      Urgency::Action, this, [service = &m_services.reviewSamples, from = std::move(wish), number, seed] { return service->draw(from, static_cast<std::size_t>(number), seed); },
      [this](const Result<ReviewSample>& drawn) {
        if (!drawn) return m_samples->say(errorSentence(drawn.error()));
        load(drawn->id);
      });
}

void SampleFlow::judge(ThreadId thread) {
  const ReviewSample* sample = m_samples->sample();
  if (sample == nullptr) return;
  m_judged = thread;
  m_calls.call(
      Urgency::Action, this, [service = &m_services.reviewSamples, drawn = *sample, thread] { return service->ownSheet(drawn, thread); },
      [this, criteria = sample->criteria](const ScoreSheet& before) { m_form->begin(criteria, before); });
}

void SampleFlow::keep() {
  const ReviewSample* sample = m_samples->sample();
  if (sample == nullptr) return;
  m_calls.call(
      Urgency::Action, this, [service = &m_services.reviewSamples, id = sample->id, thread = m_judged, sheet = m_form->sheet()] { return service->score(id, thread, sheet); },
      [this, id = sample->id](const Status& done) {
        if (!done) return m_form->showProblem(errorSentence(done.error()));
        m_form->accept();
        load(id);
      });
}

void SampleFlow::changeSheet() {
  m_calls.call(
      Urgency::Action, this, [service = &m_services.reviewSamples] { return service->criteria(); },
      [this](Result<std::vector<ScoreCriterion>> criteria) {
        if (!criteria) return m_samples->say(errorSentence(criteria.error()));
        m_criteria->begin(std::move(*criteria));
      });
}

void SampleFlow::keepSheet() {
  m_calls.call(
      Urgency::Action, this, [service = &m_services.reviewSamples, criteria = m_criteria->criteria()] { return service->keepCriteria(criteria); },
      [this](const Status& done) {
        if (!done) return m_criteria->say(errorSentence(done.error()));
        m_criteria->accept();
        m_samples->say(tr("The next sample is judged by this sheet. Those drawn before keep theirs."));
      });
}

void SampleFlow::save(const QString& suffix) {
  const bool isPdf = suffix == QLatin1String("pdf");
  QFileDialog* dialog = askFile(m_samples, tr("Save the sample"), QFileDialog::AcceptSave, {isPdf ? tr("PDF (*.pdf)") : tr("Tables (*.csv)"), suffix});
  dialog->setObjectName(QStringLiteral("sampleSave"));
  connect(dialog, &QFileDialog::fileSelected, this, [this, isPdf](const QString& path) { saveTo(path, isPdf); });
}

void SampleFlow::saveTo(const QString& path, bool isPdf) {
  const ReviewSample* sample = m_samples->sample();
  if (sample == nullptr) return;
  const auto tables = desk::sampleTables(*sample, reportWords(m_window.look(), m_window.directory()));
  m_calls.call(
      Urgency::Action, this,
      [insight = &m_services.insight, tables, isPdf, file = toUtf8(path)] { return insight->exportTo(tables, isPdf ? desk::ReportFormat::Pdf : desk::ReportFormat::Csv, file); },
      [this, path](const Result<desk::ExportReceipt>& saved) { m_samples->say(saved ? tr("Saved as %1.").arg(path) : tr("Not saved: %1").arg(errorSentence(saved.error()))); });
}

}  // namespace inquiry::ui
