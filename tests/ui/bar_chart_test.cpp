#include "ui/dashboard/bar_chart.h"

#include <QGraphicsTextItem>
#include <QTest>
#include <catch2/catch_test_macros.hpp>

using namespace inquiry::ui;

TEST_CASE("KP01: every bar has its words under the axis, also those that begin with a sign of HTML") {
  Look look(13);
  BarChart chart(look, nullptr);
  chart.resize(900, 320);
  chart.setBars({{QStringLiteral("< 15 min"), 3}, {QStringLiteral("< 1 h"), 5}, {QStringLiteral("≥ 24 h"), 2, true}}, QStringLiteral("First responses"));
  chart.show();
  REQUIRE(QTest::qWaitForWindowExposed(&chart));
  QStringList shown;
  for (const QGraphicsItem* item : chart.scene()->items())
    if (const auto* text = qgraphicsitem_cast<const QGraphicsTextItem*>(item)) shown << text->toPlainText();
  for (const auto& bar : chart.bars()) {
    INFO(bar.label.toStdString());
    CHECK(shown.contains(bar.label));
  }
}
