#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QInputDialog>
#include <QTest>
#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <set>

#include "core/desk/appraisal_tables.h"
#include "core/desk/review_sample_tables.h"
#include "core/storage/rows.h"
#include "tests/support/temporary_folder.h"
#include "tests/ui/running_desk.h"
#include "ui/common/arrange.h"
#include "ui/common/text.h"
#include "ui/dashboard/bar_chart.h"
#include "ui/dashboard/figure_tile.h"
#include "ui/dashboard/report_words.h"

using namespace inquiry;
using namespace inquiry::ui;
using std::chrono::hours;
using std::chrono::minutes;

namespace {

// The page of response times over three questions, one of them answered after 90 minutes.
struct At {
  explicit At(int threads = 3) : desk(threads) {
    if (threads == 0) return;
    desk.bench.clock.advance(minutes(90));
    desk.bench.answer(desk.threads[0], "On its way.");
    desk.bench.round();
  }
  void open() {
    desk.window().actions().trigger(QStringLiteral("go.reports"));
    desk.settle();
  }
  void choose(const char* box, const QString& text) {
    auto* combo = panel().findChild<QComboBox*>(QStringLiteral("dashboard.") + QLatin1String(box));
    REQUIRE(combo != nullptr);
    const int at = combo->findText(text);
    REQUIRE(at >= 0);
    combo->setCurrentIndex(at);
    Q_EMIT combo->activated(at);
    desk.settle();
  }
  DashboardPanel& panel() { return desk.window().reports(); }
  const FigureTile::Content& tile(Figure figure) { return panel().content().tile(figure)->content(); }
  ReportFlow& flow() { return desk.desk->reports(); }
  void saveAs(const char* what, const QString& path) {
    Q_EMIT panel().bar().doAsked(QString::fromLatin1(what));
    QTest::qWait(50);
    auto* dialog = desk.window().findChild<QFileDialog*>(QStringLiteral("reportDialog"));
    REQUIRE(dialog != nullptr);
    Q_EMIT dialog->fileSelected(path);
    dialog->reject();
    desk.settle();
  }

  samples::RunningDesk desk;
};

// Two questions of the week before were answered a day and an hour later: one had been given to somebody in the last hour, nobody ever owned the other.
struct LateWeek : At {
  LateWeek() {
    test::DeskBench& bench = desk.bench;
    bench.clock.advance(minutes(21 * 60 + 30));
    test::must(bench.triage().assign({desk.threads[1]}, "me"));
    bench.clock.advance(hours(2));
    bench.round();
    for (const ThreadId id : {desk.threads[1], desk.threads[2]}) bench.answer(id, "Sorry, late.");
    bench.round();
    bench.round();
    bench.write([](storage::Connection& connection) { return storage::execute(connection, "UPDATE store SET marketplace = 1, site = 'DE', name = 'Amazon DE'"); });
    bench.clock.advance(hours(24 * 7));
    desk.reopen();
  }
  QPushButton* quick(ReportSpan span) { return panel().findChild<QPushButton*>(QStringLiteral("dashboard.span%1").arg(static_cast<int>(span))); }
  FigureTable& groups() { return panel().content().groups().table(); }
  QString why() {
    const QString me = desk.window().directory().personName("me");
    return QStringLiteral("2 of 3 were late: 1 × it was assigned late (held by %1 1); 1 × nobody owned it (held by nobody 1).").arg(me);
  }
  void checkAnswer() {
    WaitsWindow& waits = flow().waits();
    REQUIRE(waits.isVisible());
    CHECK(waits.windowTitle() == QStringLiteral("Late · Amazon DE · Last week"));
    CHECK(waits.reasons() == why());
    QStringList heads;
    for (int column = 0; column < waits.table().columnCount(); ++column) heads << waits.table().horizontalHeaderItem(column)->text();
    for (const char* head : {"Start", "Due", "Answer", "Calendar", "Held by", "Cause", "Late by"}) CHECK(heads.contains(QString::fromLatin1(head)));
    CHECK(waits.table().rowCount() == 2);
    const int cause = static_cast<int>(heads.indexOf(QStringLiteral("Cause")));
    QStringList causes{waits.table().item(0, cause)->text(), waits.table().item(1, cause)->text()};
    causes.sort();
    CHECK(causes == QStringList{QStringLiteral("it was assigned late"), QStringLiteral("nobody owned it")});
    waits.close();
  }
};

QByteArray firstBytes(const QString& path) {
  QFile file(path);
  return file.open(QIODevice::ReadOnly) ? file.read(5) : QByteArray();
}

}  // namespace

TEST_CASE("KP01: the page of response times shows the figures with their definitions, and each opens what it counts") {
  At at;
  at.open();
  CHECK(at.tile(Figure::AnsweredInADay).value == QStringLiteral("100.0 %"));
  CHECK(at.tile(Figure::AnsweredInADay).meaning.contains(QStringLiteral("weekends and holidays included")));
  CHECK(at.tile(Figure::AnsweredInADay).meaning.startsWith(QStringLiteral("1 / 1")));
  CHECK(at.tile(Figure::Waits).value == QStringLiteral("3"));
  CHECK(at.tile(Figure::Open).value == QStringLiteral("2"));
  at.panel().content().tile(Figure::FirstResponse)->click();
  at.desk.settle();
  WaitsWindow& waits = at.flow().waits();
  REQUIRE(waits.isVisible());
  CHECK(waits.table().rowCount() == 1);
  QTest::keyClick(&waits.table(), Qt::Key_Return);
  at.desk.settle();
  CHECK_FALSE(waits.isVisible());
  CHECK(at.desk.window().hasThread());
}

TEST_CASE("KP01: the figures follow what happens while somebody looks") {
  At at;
  at.open();
  CHECK(at.tile(Figure::Open).value == QStringLiteral("2"));
  at.desk.bench.answer(at.desk.threads[1], "So is this.");
  at.desk.bench.round();
  CHECK(QTest::qWaitFor([&] { return at.tile(Figure::Open).value == QStringLiteral("1"); }, 20'000));
}

TEST_CASE("KP01: days without a buyer say so, and a trouble says what to do") {
  At at;
  at.open();
  SavedDashboard wish = at.panel().bar().wish();
  wish.span = ReportSpan::Chosen;
  wish.from = at.desk.bench.clock.now() - hours(24 * 40);
  wish.to = at.desk.bench.clock.now() - hours(24 * 39);
  at.panel().bar().setWish(wish);
  at.flow().refresh();
  at.desk.settle();
  // Two still wait: only a store where nobody ever wrote is empty.
  wish.only[Grouping::Tag] = "invoice";
  at.panel().bar().setWish(wish);
  at.flow().refresh();
  at.desk.settle();
  CHECK(at.panel().said().contains(QStringLiteral("No buyer waited")));
  at.panel().showProblem(QStringLiteral("The disk is full."));
  CHECK(at.panel().said() == QStringLiteral("The disk is full."));
  auto* retry = at.panel().findChild<QPushButton*>(QStringLiteral("dashboard.retry"));
  REQUIRE(retry->isVisible());
  at.panel().bar().setWish({});
  retry->click();
  at.desk.settle();
  CHECK(at.panel().said().isEmpty());
}

TEST_CASE("KP01: filters and groupings are chosen above, and a dashboard is kept under a name") {
  At at;
  test::must(at.desk.bench.triage().tag({at.desk.threads[1]}, {"logistics"}, {}));
  at.open();
  const auto tags = test::must(at.desk.bench.triage().tags());
  at.choose("tag", at.desk.window().directory().tagText("logistics"));
  CHECK(at.tile(Figure::Waits).value == QStringLiteral("1"));
  Q_EMIT at.panel().bar().doAsked(QStringLiteral("save"));
  QTest::qWait(50);
  auto* name = at.desk.window().findChild<QInputDialog*>(QStringLiteral("dashboardName"));
  REQUIRE(name != nullptr);
  Q_EMIT name->textValueSelected(QStringLiteral("Parcels"));
  name->reject();
  at.desk.settle();
  at.choose("tag", QStringLiteral("All tags"));
  CHECK(at.tile(Figure::Waits).value == QStringLiteral("3"));
  at.choose("dashboards", QStringLiteral("Parcels"));
  CHECK(at.tile(Figure::Waits).value == QStringLiteral("1"));
  at.choose("grouping", QStringLiteral("Tag"));
  CHECK(at.panel().content().groups().table().item(0, 0)->text() == at.desk.window().directory().tagText("logistics"));
  Q_EMIT at.panel().bar().doAsked(QStringLiteral("delete"));
  at.desk.settle();
  CHECK(test::must(at.desk.bench.insight().dashboards()).empty());
}

TEST_CASE("KP05: the hours of the week are walked by the arrow keys, and Return opens one") {
  At at;
  at.open();
  HeatMap& heat = at.panel().content().heat();
  heat.setFocus();
  const QString before = heat.accessibleDescription();
  QTest::keyClick(&heat, Qt::Key_Down);
  QTest::keyClick(&heat, Qt::Key_Right);
  CHECK(heat.accessibleDescription() != before);
  CHECK(heat.accessibleDescription().contains(QStringLiteral("Tuesday, 10:00")));
  QTest::keyClick(&heat, Qt::Key_Return);
  at.desk.settle();
  CHECK(at.flow().waits().isVisible());
  CHECK(at.flow().waits().windowTitle().contains(QStringLiteral("Tuesday")));
  at.flow().waits().close();
}

TEST_CASE("Every chart is a table, too, one key away") {
  At at;
  at.open();
  for (const char* card : {"distribution", "quickByDay", "firstByDay", "backlog", "arrivals", "stages"}) {
    CAPTURE(card);
    auto* chart = at.panel().findChild<ChartCard*>(QString::fromLatin1(card));
    REQUIRE(chart != nullptr);
    auto* change = chart->findChild<QPushButton*>(QString::fromLatin1(card) + QStringLiteral(".switch"));
    change->setFocus();
    QTest::keyClick(change, Qt::Key_Space);
    CHECK(chart->showsTable());
    CHECK(chart->table().rowCount() > 0);
    CHECK_FALSE(chart->table().accessibleName().isEmpty());
  }
}

TEST_CASE("KP02: the chart shows its reference lines with their sources, and a line is kept with a source only") {
  At at;
  at.open();
  REQUIRE(at.panel().content().quickChart().references().size() == 2);
  CHECK(at.panel().content().quickChart().references()[0].name == QStringLiteral("Reference: Amazon 90 %"));
  QStringList own;
  for (const auto& line : at.panel().content().firstChart().references()) own << line.name;
  CHECK(own == QStringList{QStringLiteral("Reference: Top sellers 3.2 h"), QStringLiteral("Reference: Own 2 h"), QStringLiteral("Reference: Own 5 min")});
  CHECK(at.panel().content().firstChart().references()[1].value == 2);
  at.desk.window().actions().trigger(QStringLiteral("report.references"));
  at.desk.settle();
  ReferencesWindow& window = at.flow().references();
  REQUIRE(window.isVisible());
  window.table().item(0, 2)->setText(QStringLiteral("97"));
  window.table().item(1, 3)->setText(QString());
  window.findChild<QPushButton*>(QStringLiteral("references.save"))->click();
  at.desk.settle();
  CHECK(window.said().contains(QStringLiteral("source")));
  window.table().item(1, 3)->setText(QStringLiteral("Our own count"));
  window.findChild<QPushButton*>(QStringLiteral("references.save"))->click();
  at.desk.settle();
  const auto kept = test::must(at.desk.bench.insight().references());
  CHECK(kept[0].value == 97);
  CHECK(kept[1].source == "Our own count");
  window.close();
}

TEST_CASE("KP02: the platform's figure is entered by hand and stands beside the one of the log") {
  At at;
  test::must(at.desk.bench.database().writes().write(storage::WritePriority::User, [](storage::Connection& connection, ChangeSet& changes) {
    changes.stores.insert(StoreId{"shop"});
    return storage::execute(connection, "UPDATE store SET marketplace = 1");
  }));
  at.open();
  at.desk.window().actions().trigger(QStringLiteral("report.platform"));
  at.desk.settle();
  TwinWindow& window = at.flow().twin();
  REQUIRE(window.isVisible());
  CHECK(window.summary().contains(QStringLiteral("From the log: 0.0 % (0 / 1).")));
  // Nobody typed anything yet: nothing is kept as 0.0 %.
  auto* keep = window.findChild<QPushButton*>(QStringLiteral("twin.keep"));
  CHECK_FALSE(keep->isEnabled());
  window.findChild<QDoubleSpinBox*>(QStringLiteral("twin.value"))->setValue(250);
  keep->click();
  at.desk.settle();
  CHECK(test::must(at.desk.bench.twins().figures(StoreId{"shop"})).empty());
  CHECK(window.findChild<QDoubleSpinBox*>(QStringLiteral("twin.value"))->value() == 250);
  window.findChild<QDoubleSpinBox*>(QStringLiteral("twin.value"))->setValue(4.2);
  window.findChild<QPushButton*>(QStringLiteral("twin.keep"))->click();
  at.desk.settle();
  CHECK(window.summary().contains(QStringLiteral("4.2 %")));
  CHECK(test::must(at.desk.bench.twins().figures(StoreId{"shop"})).size() == 1);
  window.close();
}

TEST_CASE("KP02: a platform that publishes nothing about answers is named so") {
  At at;
  at.open();
  at.desk.window().actions().trigger(QStringLiteral("report.platform"));
  at.desk.settle();
  CHECK(at.flow().twin().summary().contains(QStringLiteral("not known to publish")));
  at.flow().twin().close();
}

TEST_CASE("KP06: the page leaves as picture, paper, table and spreadsheet") {
  At at;
  at.open();
  const TemporaryFolder folder;
  const auto path = [&](const char* name) { return QString::fromStdString(folder.file(name)); };
  at.saveAs("png", path("figures.png"));
  CHECK(firstBytes(path("figures.png")).contains("PNG"));
  at.saveAs("pdf", path("figures.pdf"));
  CHECK(firstBytes(path("figures.pdf")) == QByteArray("%PDF-"));
  at.saveAs("csv", path("figures.csv"));
  CHECK(QFile(path("figures.csv")).size() > 1'000);
  at.saveAs("xlsx", path("figures.xlsx"));
  CHECK(firstBytes(path("figures.xlsx")).startsWith("PK"));
}

TEST_CASE("KP09: why a store was late is three steps away: its line, its late waits, the conversation") {
  At at;
  at.desk.bench.clock.advance(hours(30));
  at.open();
  FigureTable& groups = at.panel().content().groups().table();
  REQUIRE(groups.rowCount() == 1);
  groups.setFocus();
  groups.setCurrentCell(0, 0);
  QTest::keyClick(&groups, Qt::Key_Return);
  at.desk.settle();
  WaitsWindow& waits = at.flow().waits();
  REQUIRE(waits.isVisible());
  QStringList heads;
  for (int column = 0; column < waits.table().columnCount(); ++column) heads << waits.table().horizontalHeaderItem(column)->text();
  for (const char* head : {"Start", "Due", "Answer", "Calendar", "Held by", "Cause", "Late by"}) CHECK(heads.contains(QString::fromLatin1(head)));
  CHECK(waits.table().rowCount() == 2);
  QTest::keyClick(&waits.table(), Qt::Key_Return);
  at.desk.settle();
  CHECK(at.desk.window().hasThread());
}

TEST_CASE("KP09: why a store was late last week, and who held it, takes exactly three clicks") {
  LateWeek at;
  int clicks = 0;
  const auto click = [&](QWidget* widget, const QPoint& place) {
    QTest::mouseClick(widget, Qt::LeftButton, {}, place);
    ++clicks;
    at.desk.settle();
  };
  const auto rows = at.desk.window().navigation().findChildren<QAbstractButton*>();
  const auto reports = std::find_if(rows.begin(), rows.end(), [](const QAbstractButton* row) { return row->text() == QStringLiteral("Response times"); });
  REQUIRE(reports != rows.end());
  click(*reports, (*reports)->rect().center());
  QPushButton* week = at.quick(ReportSpan::LastWeek);
  REQUIRE(week->isVisible());
  click(week, week->rect().center());
  CHECK(week->isChecked());
  REQUIRE(at.groups().rowCount() == 1);
  CHECK(at.groups().item(0, 0)->text() == QStringLiteral("Amazon DE"));
  click(at.groups().viewport(), at.groups().visualItemRect(at.groups().item(0, 0)).center());
  CHECK(clicks == 3);
  at.checkAnswer();
}

TEST_CASE("KP09: the same three steps by the keyboard alone") {
  LateWeek at;
  at.desk.key(Qt::Key_G);
  at.desk.key(Qt::Key_R);
  QPushButton* week = at.quick(ReportSpan::LastWeek);
  // Tab reaches both; how often it is pressed on the way depends on what the page shows.
  const auto walkTo = [&](const QWidget* wanted) {
    for (int steps = 0; steps < 60 && QApplication::focusWidget() != wanted; ++steps) QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    return QApplication::focusWidget() == wanted;
  };
  REQUIRE(walkTo(week));
  QTest::keyClick(week, Qt::Key_Space);
  at.desk.settle();
  REQUIRE(walkTo(&at.groups()));
  QTest::keyClick(&at.groups(), Qt::Key_Return);
  at.desk.settle();
  at.checkAnswer();
}

TEST_CASE("KP09: the days chosen last are those of the next look, also after a restart, beside the week before") {
  LateWeek at;
  at.open();
  at.quick(ReportSpan::LastWeek)->click();
  at.desk.settle();
  CHECK(at.panel().findChild<QComboBox*>(QStringLiteral("dashboard.comparison"))->currentText() == QStringLiteral("Beside the week before"));
  at.desk.reopen();
  at.open();
  CHECK(at.panel().bar().wish().span == ReportSpan::LastWeek);
  CHECK(at.quick(ReportSpan::LastWeek)->isChecked());
  CHECK(at.tile(Figure::Waits).value == QStringLiteral("3"));
  at.quick(ReportSpan::ThisWeek)->click();
  at.desk.settle();
  CHECK_FALSE(at.quick(ReportSpan::LastWeek)->isChecked());
  CHECK(at.panel().content().report().total.waits == 0);
}

TEST_CASE("KP05: a line of the tags by product lists every conversation behind it in the inbox") {
  At at;
  test::must(at.desk.bench.triage().tag({at.desk.threads[1], at.desk.threads[2]}, {"logistics"}, {}));
  at.open();
  Q_EMIT at.panel().bar().doAsked(QStringLiteral("products"));
  at.desk.settle();
  FigureTable& table = at.flow().waits().table();
  int tagged = -1;
  for (int row = 0; row < table.rowCount(); ++row)
    if (table.item(row, 3)->text() == at.desk.window().directory().tagText("logistics")) tagged = row;
  REQUIRE(tagged >= 0);
  table.setCurrentCell(tagged, 0);
  QTest::keyClick(&table, Qt::Key_Return);
  at.desk.settle();
  CHECK_FALSE(at.flow().waits().isVisible());
  const auto listed = [&] {
    std::set<ThreadId> shown;
    for (const Thread& thread : at.desk.window().list().model().threads()) shown.insert(thread.id);
    return shown;
  };
  CHECK(listed() == std::set<ThreadId>{at.desk.threads[1], at.desk.threads[2]});
  // A change elsewhere does not bring the others back; another list does.
  test::must(at.desk.bench.triage().assign({at.desk.threads[0]}, "me"));
  at.desk.settle();
  CHECK(listed().size() == 2);
  at.desk.window().actions().trigger(QStringLiteral("go.all"));
  at.desk.settle();
  CHECK(listed().size() == 3);
}

TEST_CASE("KP06: all conversations behind a figure are listed in the inbox with one button") {
  At at;
  at.open();
  at.panel().content().tile(Figure::Open)->click();
  at.desk.settle();
  auto* list = at.flow().waits().findChild<QPushButton*>(QStringLiteral("waits.list"));
  REQUIRE(list->isEnabled());
  QTest::keyClick(list, Qt::Key_Space);
  at.desk.settle();
  CHECK(at.desk.window().list().model().threadCount() == 2);
}

TEST_CASE("KP07: ratings of a file stand on the page with their mean, by person, and open their conversations") {
  At at;
  at.open();
  const TemporaryFolder folder;
  const std::string file = folder.file("ratings.csv");
  const std::string today = at.desk.bench.clock.now().toIso();
  QFile written(QString::fromStdString(file));
  REQUIRE(written.open(QIODevice::WriteOnly));
  written.write(QByteArray::fromStdString("score,rated_at,agent,store\n5," + today + ",me,shop\n2," + today + ",me,shop\n"));
  written.close();
  Q_EMIT at.panel().bar().doAsked(QStringLiteral("ratings"));
  QTest::qWait(50);
  auto* dialog = at.desk.window().findChild<QFileDialog*>(QStringLiteral("ratingDialog"));
  REQUIRE(dialog != nullptr);
  Q_EMIT dialog->fileSelected(QString::fromStdString(file));
  dialog->reject();
  at.desk.settle();
  CHECK(at.panel().content().ratings().buyers.count == 2);
  FigureTable& table = at.panel().content().ratingCard().table();
  REQUIRE(table.rowCount() == 2);
  CHECK(table.item(0, 1)->text() == QStringLiteral("3.50"));
  table.setCurrentCell(0, 0);
  QTest::keyClick(&table, Qt::Key_Return);
  at.desk.settle();
  CHECK(at.flow().waits().table().rowCount() == 2);
  at.flow().waits().close();
}

TEST_CASE("KP06: the report on a person wants a person, and leaves as PDF") {
  At at;
  at.open();
  Q_EMIT at.panel().bar().doAsked(QStringLiteral("person-pdf"));
  QTest::qWait(50);
  CHECK(at.desk.window().findChild<QFileDialog*>(QStringLiteral("reportDialog")) == nullptr);
  SavedDashboard wish = at.panel().bar().wish();
  wish.only[Grouping::Agent] = "me";
  at.panel().bar().setWish(wish);
  at.flow().refresh();
  at.desk.settle();
  const TemporaryFolder folder;
  at.saveAs("person-pdf", QString::fromStdString(folder.file("me.pdf")));
  CHECK(firstBytes(QString::fromStdString(folder.file("me.pdf"))) == QByteArray("%PDF-"));
}

TEST_CASE("Every text that core puts into a report is known to the translators") {
  const auto known = knownReportTexts();
  std::vector<std::string> texts = desk::reportTexts();
  for (std::string& text : desk::appraisalTexts()) texts.push_back(std::move(text));
  for (std::string& text : desk::sampleTexts()) texts.push_back(std::move(text));
  for (const std::string& text : texts) {
    CAPTURE(text);
    CHECK(std::find(known.begin(), known.end(), toQt(text)) != known.end());
  }
}

TEST_CASE("Return did nothing on a tile of the figures and on a button beside the window's main one") {
  At at;
  at.open();
  auto* tile = at.panel().findChild<FigureTile*>(QStringLiteral("tile.waits"));
  REQUIRE(tile != nullptr);
  int pressed = 0;
  QObject::connect(tile, &QAbstractButton::clicked, tile, [&pressed] { ++pressed; });
  QTest::keyClick(tile, Qt::Key_Return);
  CHECK(pressed == 1);
  QDialog dialog;
  LabelButton* main = pushButton(&dialog, ButtonKind::Primary);
  main->setDefault(true);
  LabelButton* other = pushButton(&dialog);
  int first = 0, second = 0;
  QObject::connect(main, &QAbstractButton::clicked, &dialog, [&first] { ++first; });
  QObject::connect(other, &QAbstractButton::clicked, &dialog, [&second] { ++second; });
  dialog.show();
  other->setFocus();
  QTest::keyClick(other, Qt::Key_Enter);
  CHECK(first == 0);
  CHECK(second == 1);
}

TEST_CASE("The words under the bars were cut to their first sign in a narrow window") {
  Look look(13);
  BarChart chart(look, nullptr);
  chart.setBars({{QStringLiteral("< 15 min"), 1, false}, {QStringLiteral("< 30 min"), 2, false}, {QStringLiteral("≥ 7 d"), 3, true}}, QStringLiteral("Answers"));
  chart.show();
  const auto angle = [&chart] { return qobject_cast<QBarCategoryAxis*>(chart.chart()->axes(Qt::Horizontal).first())->labelsAngle(); };
  chart.resize(700, chart.height());
  QTest::qWait(20);
  CHECK(angle() == 0);
  chart.resize(180, chart.height());
  QTest::qWait(20);
  CHECK(angle() == -90);
}

TEST_CASE("KP06: the report's exports are reached from the palette, from wherever one is") {
  At at;
  at.desk.window().actions().trigger(QStringLiteral("go.needs-reply"));
  at.desk.settle();
  at.desk.window().actions().trigger(QStringLiteral("report.csv"));
  at.desk.settle();
  CHECK(at.panel().isVisible());
  auto* dialog = at.desk.window().findChild<QFileDialog*>(QStringLiteral("reportDialog"));
  REQUIRE(dialog != nullptr);
  TemporaryFolder folder;
  const QString path = QString::fromStdString(folder.file("figures.csv"));
  Q_EMIT dialog->fileSelected(path);
  dialog->reject();
  at.desk.settle();
  CHECK(QFile::exists(path));
}
