#pragma once

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QWidget>
#include <vector>

#include "core/domain/dashboard.h"
#include "core/domain/rating.h"
#include "ui/common/look.h"
#include "ui/dashboard/bar_chart.h"
#include "ui/dashboard/chart_card.h"
#include "ui/dashboard/figure_tile.h"
#include "ui/dashboard/heat_map.h"
#include "ui/dashboard/stage_bar.h"
#include "ui/dashboard/time_chart.h"
#include "ui/models/directory.h"

namespace inquiry::ui {

// The figures of one report: tiles, charts and tables. What is pressed opens what is behind it. GUI thread only.
class DashboardContent final : public QWidget {
  Q_OBJECT

 public:
  DashboardContent(const Look& look, const Directory& directory, QWidget* parent);
  void setReport(ResponseReport report, std::vector<ReferenceLine> references);
  const ResponseReport& report() const { return m_report; }
  void setRatings(RatingReport ratings);
  const RatingReport& ratings() const { return m_ratings; }
  ChartCard& ratingCard() { return *m_ratingCard; }
  void setGrouping(Grouping grouping);
  FigureTile* tile(Figure figure) const;
  HeatMap& heat() { return *m_heat; }
  ChartCard& groups() { return *m_groupCard; }
  FigureTable& breaches() { return m_breachCard->table(); }
  TimeChart& quickChart() { return *m_quickChart; }
  TimeChart& firstChart() { return *m_firstChart; }

 Q_SIGNALS:
  // `only` narrows what the report itself is about.
  void figureOpened(const inquiry::Behind& behind, const std::map<inquiry::Grouping, std::string>& only);
  void threadWanted(inquiry::ThreadId id);
  void groupingChosen(inquiry::Grouping grouping);
  // Of one person, or all.
  void ratingsOpened(const std::optional<std::string>& person);

 protected:
  void resizeEvent(QResizeEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  void build();
  void connectAll();
  void arrange();
  void showReport();
  void showTiles();
  void showDistribution();
  void showDays();
  void showFirst();
  void showBacklog();
  void showHeat();
  void showTables();
  void showRatings();
  void openGroup(int row, int column);
  struct Lines {
    std::vector<TimeChart::Reference> lines;
    QStringList sources;
  };
  Lines linesFor(Figure figure) const;
  // Whether what is shown is of the platform the line is about.
  bool concerns(const ReferenceLine& line) const;
  FigureTile::Content tileOf(Figure figure) const;
  FigureTile::Content shareTile(Figure figure, const Share& share, const Share* before, bool isMoreBetter) const;
  FigureTile::Content timeTile(Figure figure, const Spread& spread, const Spread* before) const;
  QString changeText(double points) const;

  const Look& m_look;
  const Directory& m_directory;
  ResponseReport m_report;
  RatingReport m_ratings;
  std::vector<ReferenceLine> m_references;
  QLabel* m_lag;
  QGridLayout *m_tileGrid, *m_cardGrid;
  std::vector<FigureTile*> m_tiles;
  QComboBox* m_grouping;
  BarChart *m_bars, *m_causeBars;
  TimeChart *m_quickChart, *m_firstChart, *m_backlogChart;
  HeatMap* m_heat;
  StageBar* m_stages;
  ChartCard *m_barCard, *m_quickCard, *m_firstCard, *m_backlogCard, *m_heatCard, *m_stageCard, *m_causeCard, *m_groupCard, *m_breachCard, *m_ratingCard;
  int m_columns = 0;
};

}  // namespace inquiry::ui
