#include "ui/dashboard/dashboard_content.h"

#include <QEvent>
#include <QResizeEvent>
#include <algorithm>
#include <cmath>

#include "core/desk/appraisal_tables.h"
#include "ui/common/arrange.h"
#include "ui/common/text.h"
#include "ui/common/words.h"
#include "ui/dashboard/report_words.h"

namespace inquiry::ui {
namespace {

using Tone = FigureTile::Content::Tone;
using Part = Behind::Part;

constexpr std::array kTiles{Figure::AnsweredInADay, Figure::FirstResponse, Figure::NextResponse, Figure::Late, Figure::OverOwnTarget, Figure::Open,
                            Figure::Resolution, Figure::EndedSilently, Figure::Reopened, Figure::Automatic, Figure::Ordered, Figure::Waits};
constexpr std::array kGroupings{Grouping::Store, Grouping::Site, Grouping::Marketplace, Grouping::Agent, Grouping::Group, Grouping::Tag, Grouping::Hour, Grouping::Weekday, Grouping::Day};
// Right of it stands the scroll bar: both end below the row of filters.
constexpr int kRight = 12;
constexpr int kTileWidth = 216, kCardWidth = 430, kMostTiles = 6, kMostRows = 14;
constexpr double kWhole = 100, kMillisOfAnHour = 3'600'000, kMinutesOfAnHour = 60;

double percentOf(const Share& share) { return share.whole == 0 ? 0 : kWhole * static_cast<double>(share.part) / static_cast<double>(share.whole); }

desk::ReportCell textCell(const QString& text) { return {desk::ReportCell::Kind::Text, toUtf8(text), 0, false}; }
desk::ReportCell countCell(std::int64_t count) { return {desk::ReportCell::Kind::Count, {}, static_cast<double>(count), false}; }
desk::ReportCell shareCell(const Share& share) { return {desk::ReportCell::Kind::Share, {}, percentOf(share) / kWhole, share.whole == 0}; }

// The first table of that many columns whose title core gives; its place in reportTables() is fixed.
enum class Sheet { Summary, Groups, Days, Heat, Causes, Breaches, Definitions };

}  // namespace

DashboardContent::DashboardContent(const Look& look, const Directory& directory, QWidget* parent) : QWidget(parent), m_look(look), m_directory(directory) {
  setObjectName(QStringLiteral("dashboardContent"));
  build();
  connect(&look, &Look::changed, this, &DashboardContent::showReport);
}

void DashboardContent::build() {
  auto* column = columnOf(this, {20, 4, kRight, 20}, 12);
  m_lag = plainLabel(this, m_look.fonts().font(Size::Small));
  m_lag->setWordWrap(true);
  m_lag->hide();
  column->addWidget(m_lag);
  column->addLayout(m_tileGrid = std::make_unique<QGridLayout>().release());
  column->addLayout(m_cardGrid = std::make_unique<QGridLayout>().release());
  for (QGridLayout* grid : {m_tileGrid, m_cardGrid}) grid->setSpacing(12);
  for (const Figure figure : kTiles) {
    auto* tile = new FigureTile(m_look, figure, this);
    connect(tile, &QAbstractButton::clicked, this, [this, figure] { Q_EMIT figureOpened({figure, Part::Counted, {}, {}}, {}); });
    m_tiles.push_back(tile);
  }
  m_groupCard = new ChartCard(m_look, QStringLiteral("groups"), nullptr, this);
  m_grouping = new QComboBox(m_groupCard);
  m_barCard = new ChartCard(m_look, QStringLiteral("distribution"), m_bars = new BarChart(m_look, this), this);
  m_quickCard = new ChartCard(m_look, QStringLiteral("quickByDay"), m_quickChart = new TimeChart(m_look, this), this);
  m_firstCard = new ChartCard(m_look, QStringLiteral("firstByDay"), m_firstChart = new TimeChart(m_look, this), this);
  m_backlogCard = new ChartCard(m_look, QStringLiteral("backlog"), m_backlogChart = new TimeChart(m_look, this), this);
  m_heatCard = new ChartCard(m_look, QStringLiteral("arrivals"), m_heat = new HeatMap(m_look, this), this);
  m_stageCard = new ChartCard(m_look, QStringLiteral("stages"), m_stages = new StageBar(m_look, this), this);
  m_causeCard = new ChartCard(m_look, QStringLiteral("causes"), m_causeBars = new BarChart(m_look, this), this);
  m_breachCard = new ChartCard(m_look, QStringLiteral("breaches"), nullptr, this);
  m_ratingCard = new ChartCard(m_look, QStringLiteral("ratings"), nullptr, this);
  m_grouping->setObjectName(QStringLiteral("dashboard.grouping"));
  for (const Grouping grouping : kGroupings) m_grouping->addItem(QString(), static_cast<int>(grouping));
  m_groupCard->addTool(m_grouping);
  setTabOrder(m_grouping, &m_groupCard->table());
  connectAll();
  arrange();
  showReport();
}

void DashboardContent::connectAll() {
  connect(m_grouping, &QComboBox::activated, this, [this] { Q_EMIT groupingChosen(static_cast<Grouping>(m_grouping->currentData().toInt())); });
  const auto openBucket = [this](int bucket) { Q_EMIT figureOpened({Figure::FirstResponse, Part::Counted, static_cast<std::size_t>(bucket), {}}, {}); };
  connect(m_bars, &BarChart::barOpened, this, openBucket);
  connect(&m_barCard->table(), &FigureTable::rowOpened, this, openBucket);
  connect(m_heat, &HeatMap::hourOpened, this, [this](int weekday, int hour) {
    Q_EMIT figureOpened({}, {{Grouping::Weekday, std::to_string(weekday + 1)}, {Grouping::Hour, toUtf8(QStringLiteral("%1").arg(hour, 2, 10, QLatin1Char('0')))}});
  });
  const auto openDay = [this](int row) {
    if (row < static_cast<int>(m_report.days.size())) Q_EMIT figureOpened({Figure::AnsweredInADay, Part::Others, {}, {}}, {{Grouping::Day, m_report.days[static_cast<std::size_t>(row)].key}});
  };
  connect(&m_quickCard->table(), &FigureTable::rowOpened, this, openDay);
  connect(&m_firstCard->table(), &FigureTable::rowOpened, this, [this](int row) {
    if (row < static_cast<int>(m_report.days.size())) Q_EMIT figureOpened({Figure::FirstResponse, Part::Counted, {}, {}}, {{Grouping::Day, m_report.days[static_cast<std::size_t>(row)].key}});
  });
  connect(&m_backlogCard->table(), &FigureTable::rowOpened, this, [this] { Q_EMIT figureOpened({Figure::Open, Part::Counted, {}, {}}, {}); });
  connect(&m_stageCard->table(), &FigureTable::rowOpened, this, [this] { Q_EMIT figureOpened({Figure::Stages, Part::Counted, {}, {}}, {}); });
  const auto openCause = [this](int row) {
    if (row < static_cast<int>(m_report.causes.size())) Q_EMIT figureOpened({Figure::Late, Part::Counted, {}, std::next(m_report.causes.begin(), row)->first}, {});
  };
  connect(m_causeBars, &BarChart::barOpened, this, openCause);
  connect(&m_causeCard->table(), &FigureTable::rowOpened, this, openCause);
  m_groupCard->table().openCells();
  connect(&m_groupCard->table(), &FigureTable::cellOpened, this, &DashboardContent::openGroup);
  connect(&m_ratingCard->table(), &FigureTable::rowOpened, this, [this](int row) {
    // The first row is the whole.
    if (row <= static_cast<int>(m_ratings.people.size())) Q_EMIT ratingsOpened(row == 0 ? std::nullopt : std::optional(m_ratings.people[static_cast<std::size_t>(row) - 1].person));
  });
  connect(&m_breachCard->table(), &FigureTable::rowOpened, this, [this](int row) {
    if (row < static_cast<int>(m_report.breaches.size())) Q_EMIT threadWanted(m_report.breaches[static_cast<std::size_t>(row)].thread);
  });
}

void DashboardContent::openGroup(int row, int column) {
  if (row >= static_cast<int>(m_report.groups.size())) return;
  const FiguresOf& group = m_report.groups[static_cast<std::size_t>(row)];
  // The name opens what went wrong there, where anything did.
  static constexpr std::array kFigures{Figure::Waits, Figure::AnsweredInADay, Figure::Late, Figure::OverOwnTarget, Figure::FirstResponse, Figure::FirstResponse, Figure::NextResponse,
                                       Figure::NextResponse, Figure::Resolution, Figure::Resolution, Figure::EndedSilently, Figure::Open, Figure::Overdue, Figure::Reopened};
  const Figure named = group.figures.late.part > 0 ? Figure::Late : Figure::Waits;
  const Figure figure = column < 1 || column > static_cast<int>(kFigures.size()) ? named : kFigures[static_cast<std::size_t>(column) - 1];
  Q_EMIT figureOpened({figure, figure == Figure::AnsweredInADay ? Part::Others : Part::Counted, {}, {}}, {{m_report.grouping, group.key}});
}

void DashboardContent::setRatings(RatingReport ratings) {
  m_ratings = std::move(ratings);
  showRatings();
}

void DashboardContent::showRatings() {
  const auto table = desk::ratingTable(m_ratings, reportWords(m_look, m_directory));
  const auto mean = m_ratings.buyers.mean();
  m_ratingCard->setHeading(toQt(table.title), mean ? tr("Buyers give %1 of 5 stars on average, over %n ratings; Return opens the ratings", nullptr, static_cast<int>(m_ratings.buyers.count)).arg(m_look.times().locale().toString(*mean, 'f', 2))
                                                   : tr("No buyer's rating of this time is here: take in the file of your platform or survey from the menu above."));
  m_ratingCard->setTable(table);
  m_ratingCard->table().growTo(kMostRows);
}

FigureTile* DashboardContent::tile(Figure figure) const {
  const auto found = std::find_if(m_tiles.begin(), m_tiles.end(), [&](const FigureTile* each) { return each->figure() == figure; });
  return found == m_tiles.end() ? nullptr : *found;
}

void DashboardContent::arrange() {
  const int tiles = std::clamp(width() / m_look.px(kTileWidth), 1, kMostTiles), cards = width() / 2 >= m_look.px(kCardWidth) ? 2 : 1;
  if (tiles * 10 + cards == m_columns) return;
  m_columns = tiles * 10 + cards;
  for (std::size_t at = 0; at < m_tiles.size(); ++at) m_tileGrid->addWidget(m_tiles[at], static_cast<int>(at) / tiles, static_cast<int>(at) % tiles);
  for (int column = 0; column < kMostTiles; ++column) m_tileGrid->setColumnStretch(column, column < tiles ? 1 : 0);
  // What is compared comes first: whoever asks why a store was late finds its line without scrolling.
  m_cardGrid->addWidget(m_groupCard, 0, 0, 1, cards);
  int place = cards;
  for (ChartCard* card : {m_barCard, m_quickCard, m_heatCard, m_firstCard, m_stageCard, m_backlogCard, m_causeCard}) {
    m_cardGrid->addWidget(card, place / cards, place % cards);
    ++place;
  }
  const int rows = (place + cards - 1) / cards;
  m_cardGrid->addWidget(m_breachCard, rows, 0, 1, cards);
  m_cardGrid->addWidget(m_ratingCard, rows + 1, 0, 1, cards);
  for (int column = 0; column < 2; ++column) m_cardGrid->setColumnStretch(column, column < cards ? 1 : 0);
}

void DashboardContent::setReport(ResponseReport report, std::vector<ReferenceLine> references) {
  m_report = std::move(report);
  m_references = std::move(references);
  showReport();
}

void DashboardContent::setGrouping(Grouping grouping) { m_grouping->setCurrentIndex(m_grouping->findData(static_cast<int>(grouping))); }

void DashboardContent::showReport() {
  m_lag->setText(tr("The figures of %n conversations are still being worked out: what is shown here does not count them yet.", nullptr, static_cast<int>(m_report.unread)));
  m_lag->setVisible(m_report.unread > 0);
  m_grouping->setAccessibleName(tr("Group by"));
  for (int at = 0; at < m_grouping->count(); ++at) m_grouping->setItemText(at, groupingName(static_cast<Grouping>(m_grouping->itemData(at).toInt())));
  showTiles();
  showDistribution();
  showDays();
  showFirst();
  showBacklog();
  showHeat();
  showTables();
  showRatings();
}

QString DashboardContent::changeText(double points) const {
  const QString text = m_look.times().locale().toString(std::abs(points), 'f', 1);
  return points < 0 ? QStringLiteral("−") + text : QLatin1Char('+') + text;
}

FigureTile::Content DashboardContent::shareTile(Figure figure, const Share& share, const Share* before, bool isMoreBetter) const {
  FigureTile::Content content{figureName(figure), shareText(share, m_look.times()), {}, Tone::Plain, partText(share, m_look.times()) + QStringLiteral(" · ") + figureMeaning(figure)};
  if (before == nullptr || before->whole == 0 || share.whole == 0) return content;
  const double change = percentOf(share) - percentOf(*before);
  content.beside = tr("%1 points", "change of a share").arg(changeText(change));
  const bool isBetter = isMoreBetter ? change > 0 : change < 0;
  content.tone = change == 0 ? Tone::Plain : isBetter ? Tone::Better : Tone::Worse;
  return content;
}

FigureTile::Content DashboardContent::timeTile(Figure figure, const Spread& spread, const Spread* before) const {
  FigureTile::Content content{figureName(figure), lengthText(spread.median), {}, Tone::Plain, {}};
  content.meaning = tr("p90 %1", "the time that 90 of 100 stay below").arg(lengthText(spread.p90)) + QStringLiteral(" · ") + tr("Median of %1.", "so many").arg(countText(spread.count, m_look.times())) + QLatin1Char(' ');
  if (before == nullptr || !before->median || !spread.median) {
    content.meaning += figureMeaning(figure);
    return content;
  }
  const Duration change = *spread.median - *before->median;
  content.beside = (change < Duration(0) ? QStringLiteral("−") : QStringLiteral("+")) + TimeText::length(std::chrono::abs(change));
  content.meaning += tr("Before: %1.", "a time").arg(lengthText(before->median)) + QLatin1Char(' ') + figureMeaning(figure);
  content.tone = change < Duration(0) ? Tone::Better : Tone::Plain;
  return content;
}

FigureTile::Content DashboardContent::tileOf(Figure figure) const {
  const WaitFigures& total = m_report.total;
  const WaitFigures* before = m_report.before ? &*m_report.before : nullptr;
  const auto counted = [&](std::int64_t count) {
    return FigureTile::Content{figureName(figure), countText(count, m_look.times()), {}, Tone::Plain, figureMeaning(figure)};
  };
  switch (figure) {
    case Figure::AnsweredInADay: return shareTile(figure, total.answeredInADay, before ? &before->answeredInADay : nullptr, true);
    case Figure::Late: return shareTile(figure, total.late, before ? &before->late : nullptr, false);
    case Figure::OverOwnTarget: return shareTile(figure, total.overOwnTarget, before ? &before->overOwnTarget : nullptr, false);
    case Figure::Ordered: return shareTile(figure, total.ordered, before ? &before->ordered : nullptr, true);
    case Figure::FirstResponse: return timeTile(figure, total.first, before ? &before->first : nullptr);
    case Figure::NextResponse: return timeTile(figure, total.next, before ? &before->next : nullptr);
    case Figure::Resolution: return timeTile(figure, total.resolution, before ? &before->resolution : nullptr);
    case Figure::Automatic: return timeTile(figure, total.automatic, before ? &before->automatic : nullptr);
    case Figure::EndedSilently: return counted(total.endedSilently);
    case Figure::Reopened: return counted(total.reopened);
    case Figure::Open: {
      // Whoever waited at the end of the span, whenever that began.
      const BacklogPoint last = m_report.backlog.empty() ? BacklogPoint{} : m_report.backlog.back();
      FigureTile::Content content = counted(last.open);
      if (last.overdue > 0) {
        content.beside = tr("%n overdue", nullptr, static_cast<int>(last.overdue));
        content.tone = Tone::Late;
      }
      return content;
    }
    default: return counted(total.waits);
  }
}

void DashboardContent::showTiles() {
  for (FigureTile* each : m_tiles) each->setContent(tileOf(each->figure()));
}

void DashboardContent::showDistribution() {
  std::vector<BarChart::Bar> bars;
  desk::ReportTable table{toUtf8(tr("First responses by how long they took")), {toUtf8(tr("Took")), toUtf8(reportText("Waiting periods"))}, {}};
  for (std::size_t bucket = 0; bucket < kBuckets; ++bucket) {
    const auto text = [](std::int64_t minutes) { return minutes < 60 ? tr("%1 min", "minutes").arg(minutes) : tr("%1 h", "hours").arg(minutes / 60); };
    // Signs and no words: ten of them stand side by side.
    const QString label = bucket == kBucketMinutes.size() ? QStringLiteral("≥ ") + text(kBucketMinutes.back()) : QStringLiteral("< ") + text(kBucketMinutes[bucket]);
    bars.push_back({label, m_report.distribution[bucket], bucket == kBucketMinutes.size()});
    table.rows.push_back({textCell(label), countCell(m_report.distribution[bucket])});
  }
  m_bars->setBars(std::move(bars), toQt(table.title));
  m_barCard->setHeading(toQt(table.title), tr("%n answers; red: a day or longer", nullptr, static_cast<int>(m_report.total.first.count)));
  m_barCard->setTable(table);
}

void DashboardContent::showDays() {
  TimeChart::Line line{figureName(Figure::AnsweredInADay), {}};
  desk::ReportTable table{toUtf8(tr("Answered within 24 h, by day")), {toUtf8(groupingName(Grouping::Day)), toUtf8(figureName(Figure::Waits)), toUtf8(figureName(Figure::AnsweredInADay)), toUtf8(figureName(Figure::Late))}, {}};
  for (const FiguresOf& day : m_report.days) {
    const auto at = Instant::parse(day.key);
    if (at && day.figures.answeredInADay.whole > 0) line.points.emplace_back(*at, percentOf(day.figures.answeredInADay));
    table.rows.push_back({textCell(toQt(day.key)), countCell(day.figures.waits), shareCell(day.figures.answeredInADay), shareCell(day.figures.late)});
  }
  Lines read = linesFor(Figure::AnsweredInADay);
  m_quickChart->setLines({line}, std::move(read.lines), TimeChart::Unit::Percent, toQt(table.title));
  m_quickCard->setHeading(toQt(table.title), read.sources.join(QStringLiteral(" · ")));
  m_quickCard->setTable(table);
}

void DashboardContent::showFirst() {
  TimeChart::Line line{figureName(Figure::FirstResponse), {}};
  desk::ReportTable table{toUtf8(tr("First response, median by day")), {toUtf8(groupingName(Grouping::Day)), toUtf8(reportText("First response, median")), toUtf8(reportText("First response, p90"))}, {}};
  for (const FiguresOf& day : m_report.days) {
    const auto at = Instant::parse(day.key);
    const Spread& first = day.figures.first;
    if (at && first.median) line.points.emplace_back(*at, static_cast<double>(first.median->count()) / kMillisOfAnHour);
    table.rows.push_back({textCell(toQt(day.key)), textCell(lengthText(first.median)), textCell(lengthText(first.p90))});
  }
  Lines read = linesFor(Figure::FirstResponse);
  for (TimeChart::Reference& reference : read.lines) reference.value /= kMinutesOfAnHour;
  m_firstChart->setLines({line}, std::move(read.lines), TimeChart::Unit::Hours, toQt(table.title));
  m_firstCard->setHeading(toQt(table.title), read.sources.join(QStringLiteral(" · ")));
  m_firstCard->setTable(table);
}

bool DashboardContent::concerns(const ReferenceLine& line) const {
  if (!line.marketplace) return true;
  const auto& only = m_report.filter.only;
  if (const auto store = only.find(Grouping::Store); store != only.end()) return m_directory.store(StoreId{store->second}).marketplace == *line.marketplace;
  const auto marketplace = only.find(Grouping::Marketplace);
  return marketplace == only.end() || marketplaceFromName(marketplace->second) == line.marketplace;
}

DashboardContent::Lines DashboardContent::linesFor(Figure figure) const {
  Lines found;
  for (const ReferenceLine& reference : m_references) {
    if (!reference.isShown || reference.figure != figure || !concerns(reference)) continue;
    found.lines.push_back({tr("Reference: %1").arg(referenceText(reference.label)), reference.value});
    found.sources << tr("%1: %2 (%3)", "a line, where it comes from, date").arg(referenceText(reference.label), referenceText(reference.source), shownLine(reference.sourceDate));
  }
  return found;
}

void DashboardContent::showBacklog() {
  TimeChart::Line open{figureName(Figure::Open), {}}, overdue{figureName(Figure::Overdue), {}};
  desk::ReportTable table{toUtf8(tr("What waited, over time")), {toUtf8(tr("Time")), toUtf8(figureName(Figure::Open)), toUtf8(figureName(Figure::Overdue))}, {}};
  for (const BacklogPoint& point : m_report.backlog) {
    open.points.emplace_back(point.at, static_cast<double>(point.open));
    overdue.points.emplace_back(point.at, static_cast<double>(point.overdue));
    table.rows.push_back({textCell(m_look.times().date(point.at)), countCell(point.open), countCell(point.overdue)});
  }
  m_backlogChart->setLines({open, overdue}, {}, TimeChart::Unit::Count, toQt(table.title));
  m_backlogCard->setHeading(toQt(table.title), tr("Every waiting period that had not ended at that instant, whenever it began"));
  m_backlogCard->setTable(table);
}

void DashboardContent::showHeat() {
  m_heat->setCells(m_report.heat);
  m_heatCard->setHeading(tr("Arrivals by weekday and hour"), tr("By the clock of each store"));
}

void DashboardContent::showTables() {
  const auto tables = desk::reportTables(m_report, reportWords(m_look, m_directory));
  const auto sheet = [&](Sheet which) -> const desk::ReportTable& { return tables[static_cast<std::size_t>(which)]; };
  m_heatCard->setTable(sheet(Sheet::Heat));
  m_causeCard->setTable(sheet(Sheet::Causes));
  m_groupCard->setTable(sheet(Sheet::Groups));
  m_breachCard->setTable(sheet(Sheet::Breaches));
  m_groupCard->table().growTo(kMostRows);
  m_breachCard->table().growTo(kMostRows);
  m_stages->setFigures(m_report.total);
  desk::ReportTable stages{toUtf8(figureName(Figure::Stages)), {toUtf8(tr("Stage")), toUtf8(tr("Mean time"))}, {}};
  for (std::size_t stage = 0; stage < kStages; ++stage) {
    const auto mean = m_report.total.staged == 0 ? std::nullopt : std::optional(Duration(m_report.total.stages[stage] / m_report.total.staged));
    stages.rows.push_back({textCell(reportText(desk::stageTitle(static_cast<Stage>(stage)))), textCell(lengthText(mean))});
  }
  m_stageCard->setTable(stages);
  const auto mean = m_report.total.staged == 0 ? std::nullopt : std::optional(Duration(m_report.total.stagedTotal / m_report.total.staged));
  m_stageCard->setHeading(figureName(Figure::Stages), tr("Mean %1 = sum of the five, over %n answers of this desk", nullptr, static_cast<int>(m_report.total.staged)).arg(lengthText(mean)));
  std::vector<BarChart::Bar> causes;
  for (const auto& [cause, count] : m_report.causes) causes.push_back({reportText(cause.empty() ? "not looked into" : cause), count, false});
  m_causeBars->setBars(std::move(causes), tr("Causes of lateness"));
  m_causeCard->setHeading(tr("Causes of lateness"), m_report.causes.empty() ? tr("Nothing was late in this time.") : QString());
  m_groupCard->setHeading(tr("Side by side"), tr("A click, or Return, opens what a figure counts; on a name, what was late there and why"));
  m_breachCard->setHeading(tr("Late waiting periods"), tr("%1 of %2, the longest first; Return opens the conversation").arg(countText(static_cast<std::int64_t>(m_report.breaches.size()), m_look.times()), countText(m_report.breachCount, m_look.times())));
}

void DashboardContent::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  arrange();
}

void DashboardContent::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) showReport();
  QWidget::changeEvent(event);
}

}  // namespace inquiry::ui
