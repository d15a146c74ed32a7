#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <algorithm>
#include <catch2/catch_test_macros.hpp>

#include "core/desk/report_content.h"
#include "tests/support/temporary_folder.h"
#include "tests/ui/running_desk.h"
#include "ui/common/text.h"
#include "ui/dashboard/report_words.h"

using namespace inquiry;
using namespace inquiry::ui;

namespace {

void press(ReportPlansWindow& window, const char* name) { window.findChild<QPushButton*>(QStringLiteral("plans.") + QLatin1String(name))->click(); }

}  // namespace

TEST_CASE("A report is planned, run now and removed in the window, and a folder that is not there is refused in a sentence") {
  samples::RunningDesk desk(2);
  const TemporaryFolder folder;
  desk.window().actions().trigger(QStringLiteral("report.plans"));
  desk.settle();
  ReportPlansWindow& plans = desk.desk->reportPlans().plans();
  REQUIRE(plans.isVisible());
  CHECK(plans.table().rowCount() == 0);
  auto* place = plans.findChild<QLineEdit*>(QStringLiteral("plans.folder"));
  place->setText(QStringLiteral("/nowhere/at/all"));
  press(plans, "add");
  desk.settle();
  CHECK(plans.said().contains(QStringLiteral("/nowhere/at/all")));
  CHECK(plans.table().rowCount() == 0);
  place->setText(toQt(folder.file("")));
  press(plans, "add");
  desk.settle();
  REQUIRE(plans.table().rowCount() == 1);
  press(plans, "run");
  desk.settle();
  CHECK(plans.table().item(0, 5)->text().contains(QStringLiteral("response-times-")));
  press(plans, "remove");
  desk.settle();
  CHECK(plans.table().rowCount() == 0);
}

TEST_CASE("Every heading of the planned reports is known to the window's language") {
  const auto known = knownReportTexts();
  for (const std::string& text : desk::plannedTexts()) {
    INFO(text);
    CHECK(std::find(known.begin(), known.end(), toQt(text)) != known.end());
  }
}
