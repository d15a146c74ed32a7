#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QElapsedTimer>
#include <QHeaderView>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTest>
#include <catch2/catch_test_macros.hpp>

#include "tests/ui/desk_on_show.h"
#include "tests/ui/running_desk.h"

using namespace inquiry;
using namespace inquiry::ui;
using samples::DeskOnShow;
using samples::Language;
using samples::RunningDesk;

namespace {

std::vector<std::int64_t> order(const std::vector<Thread>& threads) {
  std::vector<std::int64_t> ids;
  for (const Thread& thread : threads) ids.push_back(thread.id.value);
  return ids;
}

}  // namespace

TEST_CASE("The models of list, table and navigation keep the rules of item models") {
  DeskOnShow desk(Language::English, ThemeChoice::Light);
  ThreadListModel& model = desk.window->list().model();
  ThreadTable table(model, desk.directory, nullptr);
  const QAbstractItemModelTester rows(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
  const QAbstractItemModelTester cells(&table, QAbstractItemModelTester::FailureReportingMode::Fatal);
  const QAbstractItemModelTester places(&desk.window->navigationModel(), QAbstractItemModelTester::FailureReportingMode::Fatal);
  ThreadPage page = samples::page(Language::English);
  model.setPage(page, ThreadListModel::Headings::Hide, samples::now());
  ThreadPage more = page;
  for (Thread& thread : more.threads) thread.id.value += 100;
  more.next.reset();
  model.appendPage(more);
  CHECK(table.rowCount() == 30);
  CHECK(table.columnCount() == kListColumns);
  model.setMarked({{1}, {2}, {101}});
  model.setHeadings(ThreadListModel::Headings::Show);
  model.setNow(samples::now() + std::chrono::hours(2));
  model.clearMarks();
  NavigationModel& navigation = desk.window->navigationModel();
  navigation.toggle(NavigationRow::Section::Stores);
  navigation.setSavedViews({{{1}, "Returns in Japanese", "view:needs-reply lang:ja", 0}});
  navigation.setFolded({QStringLiteral("tags"), QStringLiteral("views")});
  navigation.setSavedViews({});
  model.setHits({});
  CHECK(table.rowCount() == 0);
}

TEST_CASE("The list on top shows the same rows, the same choice and the same thread as a table") {
  DeskOnShow desk(Language::English, ThemeChoice::Light);
  MainWindow& window = *desk.window;
  desk.open({4});
  QTest::keyClick(&window.list().view(), Qt::Key_Down, Qt::ShiftModifier);
  REQUIRE(window.list().chosenCount() == 2);
  window.setListLayout(ListLayout::OnTop);
  ThreadTableView& table = window.list().table();
  REQUIRE(table.isVisible());
  CHECK(table.hasFocus());
  CHECK(table.mapTo(&window, QPoint()).y() < window.thread().mapTo(&window, QPoint()).y());
  CHECK(table.width() > 1000);
  CHECK(window.list().chosenCount() == 2);
  CHECK(table.selectionModel()->selectedRows().size() == 2);
  desk.save(QStringLiteral("list-on-top-light-en"));
  // The keyboard goes on in it.
  window.list().clearChoice();
  const auto before = window.list().current();
  QTest::keyClick(&table, Qt::Key_Down);
  CHECK(window.list().current() != before);
  CHECK(table.selectionModel()->selectedRows().size() == 1);
  window.setListLayout(ListLayout::Beside);
  CHECK(window.list().view().isVisible());
  CHECK(window.list().view().hasFocus());
  CHECK(window.list().view().selectionModel()->selectedIndexes().size() == 1);
}

TEST_CASE("The table is drawn in Chinese on dark ground and in compact rows") {
  DeskOnShow desk(Language::Chinese, ThemeChoice::Dark);
  desk.open({2});
  desk.window->setListLayout(ListLayout::OnTop);
  desk.save(QStringLiteral("list-on-top-dark-zh"));
  CHECK(desk.window->list().table().rowHeight(0) == 40);
  desk.window->list().setDensity(Density::Compact);
  CHECK(desk.window->list().table().rowHeight(0) == 24);
  desk.save(QStringLiteral("list-on-top-compact-zh"));
}

TEST_CASE("A row of the table says one sentence, and each cell its own") {
  DeskOnShow desk(Language::English, ThemeChoice::Light);
  ThreadTable table(desk.window->list().model(), desk.directory, nullptr);
  desk.window->list().model().setHeadings(ThreadListModel::Headings::Hide);
  const auto said = [&](ListColumn column) { return table.data(table.index(0, static_cast<int>(column)), Qt::AccessibleTextRole).toString(); };
  CHECK(said(ListColumn::State).startsWith(QStringLiteral("eBay US, Dana Whitfield, overdue 0 h 42")));
  CHECK(said(ListColumn::Due) == QStringLiteral("Due: overdue 0 h 42"));
  CHECK(said(ListColumn::Owner) == QStringLiteral("Owner: Li Wen"));
  CHECK(said(ListColumn::Age) == QStringLiteral("Age: 1 h 22"));
  table.setSort(ColumnSort{ListColumn::Updated, Qt::DescendingOrder});
  CHECK(table.headerData(static_cast<int>(ListColumn::Updated), Qt::Horizontal, Qt::AccessibleTextRole).toString() == QStringLiteral("Updated, sorted, falling"));
}

TEST_CASE("Columns, their order and their widths are kept") {
  QTemporaryDir place;
  const QString file = place.filePath(QStringLiteral("window.ini"));
  {
    DeskOnShow desk(Language::English, ThemeChoice::Light);
    ThreadTableView& table = desk.window->list().table();
    table.setColumnShown(ListColumn::Age, false);
    table.setColumnWidth(static_cast<int>(ListColumn::Subject), 511);
    table.horizontalHeader()->moveSection(table.horizontalHeader()->visualIndex(static_cast<int>(ListColumn::Due)), 1);
    desk.window->setListLayout(ListLayout::OnTop);
    QSettings settings(file, QSettings::IniFormat);
    desk.window->saveLayout(settings);
  }
  DeskOnShow desk(Language::English, ThemeChoice::Light);
  desk.window->restoreLayout(QSettings(file, QSettings::IniFormat));
  ThreadTableView& table = desk.window->list().table();
  CHECK(desk.window->list().listLayout() == ListLayout::OnTop);
  CHECK_FALSE(table.isColumnShown(ListColumn::Age));
  CHECK(table.columnWidth(static_cast<int>(ListColumn::Subject)) == 511);
  CHECK(table.horizontalHeader()->visualIndex(static_cast<int>(ListColumn::Due)) == 1);
  table.setColumnShown(ListColumn::Buyer, false);
  CHECK(table.isColumnShown(ListColumn::Buyer));
}

TEST_CASE("A whole list is sorted by any column, what has no value last") {
  std::vector<Thread> threads = samples::page(Language::English).threads;
  sortThreads(threads, {ListColumn::Buyer, Qt::AscendingOrder});
  CHECK(threads.front().buyerName == "Dana Whitfield");
  sortThreads(threads, {ListColumn::Owner, Qt::AscendingOrder});
  CHECK(threads.front().assignee == "chen");
  CHECK(threads.back().assignee.empty());
  sortThreads(threads, {ListColumn::Marks, Qt::AscendingOrder});
  CHECK(threads.front().isVip);
  sortThreads(threads, {ListColumn::Due, Qt::DescendingOrder});
  CHECK(threads.front().id == ThreadId{15});
  CHECK(deskSort({ListColumn::Due, Qt::AscendingOrder}) == ThreadSort::Due);
  CHECK(deskSort({ListColumn::Updated, Qt::AscendingOrder}) == ThreadSort::Oldest);
  CHECK_FALSE(deskSort({ListColumn::Owner, Qt::AscendingOrder}).has_value());
  // Equal ones keep their place.
  std::vector<Thread> same = samples::page(Language::English).threads;
  const auto before = order(same);
  for (Thread& thread : same) thread.assignee = "li";
  sortThreads(same, {ListColumn::Owner, Qt::AscendingOrder});
  CHECK(order(same) == before);
}

TEST_CASE("The running list on top is sorted by its head, and the order is remembered") {
  RunningDesk desk(4);
  test::must(desk.bench.triage().addPerson({{"anna"}, "Anna", "A"}));
  (void)test::must(desk.bench.triage().assign({desk.threads[2]}, "anna"));
  desk.settle();
  desk.key(Qt::Key_F12);
  ThreadListPanel& list = desk.window().list();
  REQUIRE(list.listLayout() == ListLayout::OnTop);
  const auto first = [&] { return list.model().row(list.model().index(0))->thread.id; };
  CHECK(first() == desk.threads[0]);
  Q_EMIT list.sortAsked({ListColumn::Owner, Qt::AscendingOrder});
  desk.settle();
  CHECK(first() == desk.threads[2]);
  Q_EMIT list.sortAsked({ListColumn::Updated, Qt::DescendingOrder});
  desk.settle();
  CHECK(first() == desk.threads[3]);
  desk.window().close();
  desk.settle();
  desk.reopen();
  CHECK(desk.window().list().listLayout() == ListLayout::OnTop);
  CHECK(desk.window().list().model().row(desk.window().list().model().index(0))->thread.id == desk.threads[3]);
}

TEST_CASE("A step in a table of 400 rows is painted within a frame") {
  DeskOnShow desk(Language::Chinese, ThemeChoice::Light);
  ThreadPage page = samples::page(Language::Chinese);
  const std::vector<Thread> some = page.threads;
  page.threads.clear();
  for (int i = 0; i < 400; ++i) {
    page.threads.push_back(some[static_cast<std::size_t>(i) % some.size()]);
    page.threads.back().id.value = i + 1;
  }
  page.next.reset();
  ThreadListPanel& list = desk.window->list();
  list.setPage(page, ThreadListModel::Headings::Hide, samples::now());
  for (const ListLayout layout : {ListLayout::Beside, ListLayout::OnTop}) {
    desk.window->setListLayout(layout);
    QTest::qWait(50);
    std::vector<double> times;
    QElapsedTimer clock;
    for (int i = 0; i < 60; ++i) {
      clock.start();
      list.step(1);
      list.activeView().viewport()->repaint();
      times.push_back(static_cast<double>(clock.nsecsElapsed()) / 1e6);
    }
    std::sort(times.begin(), times.end());
    INFO("layout " << static_cast<int>(layout) << ": median " << times[30] << " ms, p95 " << times[56] << " ms");
    // Unoptimised and beside other work on the machine; the goal of 16 ms is measured on a release build.
    CHECK(times[30] < 50);
  }
}
