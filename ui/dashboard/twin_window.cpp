#include "ui/dashboard/twin_window.h"

#include <algorithm>
#include <cmath>

#include "ui/common/arrange.h"
#include "ui/common/text.h"
#include "ui/common/words.h"
#include "ui/dashboard/report_words.h"

namespace inquiry::ui {
namespace {

using Kind = PlatformMetric::Kind;

// Below nothing: nobody has typed a figure yet.
constexpr double kNotTyped = -0.1, kMost = 99'999, kMostPercent = 100;

QString metricName(const std::string& id, const std::string& title) {
  if (id == "amazon.contact-response") return TwinWindow::tr("Contact response time: answered late or not at all");
  if (id == "shopee.chat-response") return TwinWindow::tr("Chat response rate");
  if (id == "mercado-libre.response-time") return TwinWindow::tr("Response time of questions");
  if (id == "yahoo-shopping-jp.answer-time") return TwinWindow::tr("Average answer time");
  return toQt(title);
}

QString doubtText(const std::string& doubt) {
  if (doubt == "marked") return TwinWindow::tr("Marked “no reply needed” here; whether the platform knows is not certain");
  if (doubt == "closed-here") return TwinWindow::tr("Closed here without an answer: for the platform it is unanswered");
  if (doubt == "near-bar") return TwinWindow::tr("Within 15 minutes of the bar: the clocks of the two may differ");
  if (doubt == "machine-first") return TwinWindow::tr("An automatic answer came in time, a person's too late: the platform counts the person's");
  if (doubt == "elsewhere") return TwinWindow::tr("Answered on the platform's own page");
  if (doubt == "undecided") return TwinWindow::tr("Still within its time: not counted yet");
  if (doubt == "imported") return TwinWindow::tr("Came with an import: its times are those of the file");
  return doubt == "gap" ? TwinWindow::tr("Messages of this time may be missing here") : QString();
}

QString thereText(const std::string& there) {
  if (there == "late-there") return TwinWindow::tr("The platform counts it as late");
  if (there == "in-time-there") return TwinWindow::tr("The platform counts it as in time");
  return there == "missing-there" ? TwinWindow::tr("The platform does not list it") : QString();
}

QString ourWord(const TwinWait& wait) {
  if (!wait.isCounted) return TwinWindow::tr("not counted");
  return wait.isLate ? TwinWindow::tr("late") : TwinWindow::tr("in time");
}

}  // namespace

TwinWindow::TwinWindow(const Look& look, const Directory& directory, QWidget* parent) : QDialog(parent), m_look(look), m_directory(directory) {
  setObjectName(QStringLiteral("twinWindow"));
  setProperty("ownKeys", true);
  auto* column = columnOf(this, {20, 16, 20, 16}, 10);
  auto* head = rowIn(column, 8);
  for (const auto& [box, name] : {std::pair(&m_store, "store"), std::pair(&m_metric, "metric"), std::pair(&m_window, "window")}) {
    *box = new QComboBox(this);
    (*box)->setObjectName(QStringLiteral("twin.") + QLatin1String(name));
    (*box)->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    (*box)->setMinimumContentsLength(10);
    head->addWidget(*box, 1);
  }
  m_summary = plainLabel(this, look.fonts().font(Size::Body, Weight::Medium));
  m_source = plainLabel(this, look.fonts().font(Size::Small), "text2");
  for (QLabel* label : {m_summary, m_source}) {
    label->setWordWrap(true);
    column->addWidget(label);
  }
  m_table = new FigureTable(look, this);
  m_table->setObjectName(QStringLiteral("twin.table"));
  column->addWidget(m_table, 1);
  auto* typed = rowIn(column, 8);
  m_valueLabel = plainLabel(this, look.fonts().font(Size::Body));
  m_value = new QDoubleSpinBox(this);
  m_value->setObjectName(QStringLiteral("twin.value"));
  m_value->setDecimals(1);
  m_value->setRange(kNotTyped, kMost);
  m_value->setValue(kNotTyped);
  m_dayLabel = plainLabel(this, look.fonts().font(Size::Body));
  m_day = new QDateEdit(this);
  m_day->setObjectName(QStringLiteral("twin.day"));
  m_day->setCalendarPopup(true);
  m_valueLabel->setBuddy(m_value);
  m_dayLabel->setBuddy(m_day);
  for (QWidget* widget : std::initializer_list<QWidget*>{m_valueLabel, m_value, m_dayLabel, m_day}) typed->addWidget(widget);
  typed->addStretch(1);
  m_said = plainLabel(this, look.fonts().font(Size::Small));
  m_said->setWordWrap(true);
  m_said->hide();
  column->addWidget(m_said);
  auto* foot = rowIn(column, 8);
  m_keep = pushButton(this, ButtonKind::Primary);
  m_keep->setObjectName(QStringLiteral("twin.keep"));
  m_file = pushButton(this);
  m_file->setObjectName(QStringLiteral("twin.file"));
  m_close = pushButton(this);
  foot->addWidget(m_keep);
  foot->addWidget(m_file);
  foot->addStretch(1);
  foot->addWidget(m_close);
  connectAll();
  resize(look.px(860), look.px(520));
}

void TwinWindow::connectAll() {
  connect(m_store, &QComboBox::activated, this, &TwinWindow::storeChosen);
  connect(m_metric, &QComboBox::activated, this, [this] {
    fillWindows();
    Q_EMIT windowChosen();
  });
  connect(m_window, &QComboBox::activated, this, &TwinWindow::windowChosen);
  connect(m_file, &QPushButton::clicked, this, &TwinWindow::fileAsked);
  connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
  connect(m_value, &QDoubleSpinBox::valueChanged, this, &TwinWindow::enableKeep);
  connect(m_keep, &QPushButton::clicked, this, [this] {
    if (isPercent() && m_value->value() > kMostPercent) return say(tr("A percentage lies between 0 and 100: type what the platform shows."));
    say({});
    PlatformFigure figure;
    figure.store = store();
    figure.metric = metric();
    figure.windowDays = windowDays();
    figure.value = m_value->value();
    figure.asOf = Instant::fromMillis(m_day->date().startOfDay().toMSecsSinceEpoch());
    Q_EMIT figureTyped(figure);
  });
  connect(m_table, &FigureTable::rowOpened, this, [this](int row) {
    if (row >= static_cast<int>(m_threads.size()) || m_threads[static_cast<std::size_t>(row)].value == 0) return;
    Q_EMIT threadWanted(m_threads[static_cast<std::size_t>(row)]);
    hide();
  });
}

void TwinWindow::begin(const QDate& today) {
  retranslate();
  m_day->setMaximumDate(today);
  m_day->setDate(today);
  fillStores();
  say({});
  show();
  raise();
  activateWindow();
  m_store->setFocus();
  Q_EMIT storeChosen();
}

void TwinWindow::retranslate() {
  setWindowTitle(tr("The platform's own figure"));
  m_store->setAccessibleName(tr("Store"));
  m_metric->setAccessibleName(tr("Figure"));
  m_window->setAccessibleName(tr("Time span"));
  m_table->setAccessibleName(tr("Where the two may differ"));
  m_dayLabel->setText(tr("shown on", "the platform shows a figure on a day"));
  m_day->setAccessibleName(tr("Day the platform showed it"));
  m_value->setAccessibleName(tr("The platform's figure"));
  m_value->setSpecialValueText(tr("not typed yet"));
  m_keep->setText(tr("Keep the platform's figure"));
  m_file->setText(tr("From a file…"));
  m_close->setText(tr("Close"));
}

void TwinWindow::fillStores() {
  const QString before = m_store->currentData().toString();
  m_store->clear();
  for (const desk::StoreRow& row : m_directory.stores()) m_store->addItem(m_directory.store(row.store.id).name, toQt(row.store.id.value));
  m_store->setCurrentIndex(std::max(0, m_store->findData(before)));
}

StoreId TwinWindow::store() const { return StoreId{toUtf8(m_store->currentData().toString())}; }
std::string TwinWindow::metric() const { return toUtf8(m_metric->currentData().toString()); }

void TwinWindow::setMetrics(std::vector<PlatformMetric> metrics) {
  m_metrics = std::move(metrics);
  m_metric->clear();
  for (const PlatformMetric& each : m_metrics) m_metric->addItem(metricName(each.id, each.title), toQt(each.id));
  const bool hasAny = !m_metrics.empty();
  for (QWidget* widget : std::initializer_list<QWidget*>{m_metric, m_window, m_table, m_valueLabel, m_value, m_dayLabel, m_day, m_keep, m_file, m_source}) widget->setEnabled(hasAny);
  enableKeep();
  fillWindows();
  if (hasAny) return Q_EMIT windowChosen();
  m_threads.clear();
  m_table->setTable({});
  m_summary->setText(tr("This platform is not known to publish a figure about how quickly a shop answers."));
  m_source->clear();
}

void TwinWindow::fillWindows() {
  m_window->clear();
  const auto at = static_cast<std::size_t>(std::max(0, m_metric->currentIndex()));
  if (at >= m_metrics.size()) return;
  for (const int days : m_metrics[at].windows) m_window->addItem(tr("%n days", nullptr, days), days);
  m_valueLabel->setText(m_metrics[at].kind == Kind::MeanTime ? tr("The platform says, in minutes") : tr("The platform says, in percent"));
}

bool TwinWindow::isPercent() const {
  const auto at = static_cast<std::size_t>(std::max(0, m_metric->currentIndex()));
  return at < m_metrics.size() && m_metrics[at].kind != Kind::MeanTime;
}

// Nothing is kept that nobody typed.
void TwinWindow::enableKeep() { m_keep->setEnabled(m_value->isEnabled() && m_value->value() >= 0); }

QString TwinWindow::valueText(double value) const {
  return m_twin.metric.kind == Kind::MeanTime ? tr("%1 min", "minutes").arg(m_look.times().locale().toString(value, 'f', 1)) : percentText(value, m_look.times());
}

void TwinWindow::showSummary() {
  QStringList parts;
  parts << (m_twin.value ? tr("From the log: %1 (%2).", "figure, so many of so many").arg(valueText(*m_twin.value), m_twin.metric.kind == Kind::MeanTime ? countText(m_twin.whole, m_look.times()) : partText({m_twin.part, m_twin.whole}, m_look.times()))
                         : tr("The log holds nothing this figure counts."));
  if (m_twin.theirs) parts << tr("The platform, on %1: %2.", "date, figure").arg(m_look.times().shortDate(m_twin.theirs->asOf), valueText(m_twin.theirs->value));
  else parts << tr("Nobody has entered the platform's figure for this span yet.");
  if (m_twin.theirs && m_twin.value) parts << tr("Difference: %1.").arg(valueText(std::abs(*m_twin.value - m_twin.theirs->value)));
  if (m_twin.quickNeeded) parts << tr("The bar is missed: %n answers in time bring it back.", nullptr, static_cast<int>(*m_twin.quickNeeded));
  else if (m_twin.lateLeft) parts << tr("%n more late answers until the bar is missed.", nullptr, static_cast<int>(*m_twin.lateLeft));
  m_summary->setText(parts.join(QLatin1Char(' ')));
  m_source->setText(tr("Rule: %1 (%2)", "source, date").arg(reportText(m_twin.metric.source), shownLine(m_twin.metric.sourceDate)));
}

void TwinWindow::setTwin(MetricTwin twin) {
  m_twin = std::move(twin);
  showSummary();
  const auto text = [](const QString& words) { return desk::ReportCell{desk::ReportCell::Kind::Text, toUtf8(words), 0, false}; };
  desk::ReportTable table{toUtf8(tr("Where the two may differ")), {toUtf8(tr("Message")), toUtf8(tr("Answer")), toUtf8(tr("Here")), toUtf8(tr("There")), toUtf8(tr("Why"))}, {}};
  m_threads.clear();
  for (const TwinWait& wait : m_twin.waits) {
    if (wait.doubt.empty() && wait.there.empty()) continue;
    m_threads.push_back(wait.thread);
    table.rows.push_back({text(m_look.times().date(wait.startedAt)), text(wait.endedAt ? m_look.times().date(*wait.endedAt) : QStringLiteral("–")), text(ourWord(wait)), text(thereText(wait.there)), text(doubtText(wait.doubt))});
  }
  for (const UnknownHere& message : m_twin.unknown) {
    m_threads.push_back({});
    table.rows.push_back({text(m_look.times().date(message.at)), text(QStringLiteral("–")), text(tr("not known here")), text(message.isLate ? thereText("late-there") : thereText("in-time-there")),
                          text(message.isInGap ? doubtText("gap") : shownLine(message.reference))});
  }
  m_table->setTable(table);
  m_value->setValue(m_twin.theirs ? m_twin.theirs->value : kNotTyped);
  enableKeep();
}

void TwinWindow::say(const QString& text) {
  m_said->setText(text);
  m_said->setVisible(!text.isEmpty());
}

}  // namespace inquiry::ui
