#include "ui/dashboard/sample_window.h"

#include <algorithm>

#include "core/desk/review_sample_service.h"
#include "core/desk/review_sample_tables.h"
#include "ui/common/arrange.h"
#include "ui/common/text.h"
#include "ui/dashboard/report_words.h"

namespace inquiry::ui {

namespace {

constexpr int kUsualNumber = 20;

}  // namespace

SampleWindow::SampleWindow(const Look& look, const Directory& directory, QWidget* parent) : QDialog(parent), m_look(look), m_directory(directory) {
  setObjectName(QStringLiteral("sampleWindow"));
  setProperty("ownKeys", true);
  auto* column = columnOf(this, {20, 16, 20, 16}, 10);
  m_frame = plainLabel(this, look.fonts().font(Size::Small), "text2");
  m_frame->setWordWrap(true);
  column->addWidget(m_frame);
  buildHead();
  m_everywhere = new QCheckBox(this);
  m_everywhere->setObjectName(QStringLiteral("sample.everywhere"));
  column->addWidget(m_everywhere);
  m_choice = new QComboBox(this);
  m_choice->setObjectName(QStringLiteral("sample.choice"));
  column->addWidget(m_choice);
  m_said = plainLabel(this, look.fonts().font(Size::Body, Weight::Medium));
  m_said->setWordWrap(true);
  column->addWidget(m_said);
  m_table = new FigureTable(look, this);
  m_table->setObjectName(QStringLiteral("sample.table"));
  column->addWidget(m_table, 1);
  buildFoot();
  connect(m_choice, &QComboBox::activated, this, &SampleWindow::showSample);
  resize(look.px(960), look.px(560));
}

void SampleWindow::buildHead() {
  auto* head = rowIn(static_cast<QBoxLayout*>(layout()), 8);
  m_numberLabel = plainLabel(this, m_look.fonts().font(Size::Body));
  m_number = new QSpinBox(this);
  m_number->setRange(1, static_cast<int>(desk::ReviewSampleService::kMost));
  m_number->setValue(kUsualNumber);
  m_seedLabel = plainLabel(this, m_look.fonts().font(Size::Body));
  m_seed = new QLineEdit(this);
  m_draw = pushButton(this, ButtonKind::Primary);
  m_numberLabel->setBuddy(m_number);
  m_seedLabel->setBuddy(m_seed);
  for (QWidget* each : {static_cast<QWidget*>(m_numberLabel), static_cast<QWidget*>(m_number), static_cast<QWidget*>(m_seedLabel), static_cast<QWidget*>(m_seed), static_cast<QWidget*>(m_draw)}) head->addWidget(each);
  head->addStretch(1);
  connect(m_draw, &QPushButton::clicked, this, [this] { Q_EMIT drawAsked(m_number->value(), m_seed->text().trimmed()); });
}

void SampleWindow::buildFoot() {
  auto* foot = rowIn(static_cast<QBoxLayout*>(layout()), 8);
  const auto add = [&](ButtonKind kind) {
    QPushButton* made = pushButton(this, kind);
    foot->addWidget(made);
    return made;
  };
  m_csv = add(ButtonKind::Default);
  m_pdf = add(ButtonKind::Default);
  m_review = add(ButtonKind::Default);
  m_sheet = add(ButtonKind::Default);
  foot->addStretch(1);
  m_score = add(ButtonKind::Primary);
  m_open = add(ButtonKind::Default);
  m_close = add(ButtonKind::Default);
  connect(m_csv, &QPushButton::clicked, this, [this] { Q_EMIT saveAsked(QStringLiteral("csv")); });
  connect(m_pdf, &QPushButton::clicked, this, [this] { Q_EMIT saveAsked(QStringLiteral("pdf")); });
  connect(m_review, &QPushButton::clicked, this, &SampleWindow::reviewAsked);
  connect(m_sheet, &QPushButton::clicked, this, &SampleWindow::sheetAsked);
  connect(m_score, &QPushButton::clicked, this, [this] {
    if (const auto id = thread()) Q_EMIT scoreAsked(*id);
  });
  const auto openThread = [this] {
    const auto id = thread();
    if (!id) return;
    // The conversation stands in the window behind; it comes back with everything that was drawn.
    hide();
    Q_EMIT threadWanted(*id);
  };
  connect(m_open, &QPushButton::clicked, this, openThread);
  connect(m_table, &FigureTable::rowOpened, this, openThread);
  connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
}

void SampleWindow::begin(const QString& frame, const QString& seed) {
  setWindowTitle(tr("Random samples"));
  m_frame->setText(frame);
  m_numberLabel->setText(tr("How many"));
  m_number->setAccessibleName(tr("How many"));
  m_seedLabel->setText(tr("Seed: the same one draws the same conversations"));
  m_seed->setAccessibleName(tr("Seed"));
  m_seed->setText(seed);
  m_choice->setAccessibleName(tr("Sample"));
  m_draw->setText(tr("Draw"));
  m_csv->setText(tr("Save as a table (CSV)…"));
  m_pdf->setText(tr("Save as PDF…"));
  m_review->setText(tr("Make a reviewer's file…"));
  m_sheet->setText(tr("Change the score sheet…"));
  m_everywhere->setText(tr("Also what was answered on a platform's own page or stands in imported history"));
  m_score->setText(tr("Score…"));
  m_open->setText(tr("Open the conversation"));
  m_close->setText(tr("Close"));
  show();
  raise();
  activateWindow();
  m_number->setFocus();
}

void SampleWindow::say(const QString& text) { m_said->setText(text); }

const ReviewSample* SampleWindow::sample() const {
  const int at = m_choice->currentIndex();
  return at < 0 || at >= static_cast<int>(m_samples.size()) ? nullptr : &m_samples[static_cast<std::size_t>(at)];
}

std::optional<ThreadId> SampleWindow::thread() const {
  const int row = m_table->currentRow();
  if (row < 0 || row >= static_cast<int>(m_threads.size())) return {};
  return m_threads[static_cast<std::size_t>(row)];
}

void SampleWindow::setSamples(std::vector<ReviewSample> samples, std::optional<std::int64_t> shown) {
  m_samples = std::move(samples);
  m_choice->clear();
  for (const ReviewSample& each : m_samples) {
    m_choice->addItem(tr("%1 · %2 of %3 · seed %4", "when drawn, how many, of how many, seed")
                          .arg(toQt(reportWords(m_look, m_directory).timeOf({}, each.madeAt)))
                          .arg(each.threads.size())
                          .arg(each.outOf)
                          .arg(each.seed));
    if (shown && each.id == *shown) m_choice->setCurrentIndex(m_choice->count() - 1);
  }
  m_choice->setVisible(!m_samples.empty());
  showSample();
}

void SampleWindow::showSample() {
  const ReviewSample* chosen = sample();
  const int row = m_table->currentRow();
  m_threads.clear();
  if (chosen != nullptr)
    for (const SampledThread& each : chosen->threads) m_threads.insert(m_threads.end(), std::max<std::size_t>(each.sheets.size(), 1), each.thread);
  m_table->setTable(chosen == nullptr ? desk::ReportTable() : desk::scoreTable(*chosen, reportWords(m_look, m_directory)));
  if (!m_threads.empty()) m_table->setCurrentCell(std::clamp(row, 0, static_cast<int>(m_threads.size()) - 1), 0);
  for (QPushButton* button : {m_csv, m_pdf, m_review, m_score, m_open}) button->setEnabled(!m_threads.empty());
  say(chosen == nullptr ? tr("No sample was drawn yet.") : QString());
}

}  // namespace inquiry::ui
