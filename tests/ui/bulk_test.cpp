#include <QTest>
#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <functional>
#include <utility>

#include "tests/ui/desk_on_show.h"
#include "tests/ui/running_desk.h"

using namespace inquiry;
using namespace inquiry::ui;
using samples::DeskOnShow;
using samples::Language;
using samples::RunningDesk;

namespace {

std::size_t closed(RunningDesk& desk) {
  return static_cast<std::size_t>(
      std::count_if(desk.threads.begin(), desk.threads.end(), [&](ThreadId id) { return desk.bench.row(id).status == ThreadStatus::Closed; }));
}

bool isBulk(RunningDesk& desk) { return desk.window().list().bulkBar().isVisible(); }

}  // namespace

TEST_CASE("The bulk bar comes with the second chosen row, in the place of the head") {
  DeskOnShow desk(Language::English, ThemeChoice::Light);
  ThreadListPanel& list = desk.window->list();
  list.step(1);
  list.toggleMark();
  CHECK_FALSE(list.bulkBar().isVisible());
  const int top = list.view().mapTo(&list, QPoint()).y();
  list.step(1);
  list.toggleMark();
  CHECK(list.bulkBar().isVisible());
  CHECK(list.bulkBar().text() == QStringLiteral("2 of 42 selected"));
  CHECK(list.view().mapTo(&list, QPoint()).y() == top);
  desk.save(QStringLiteral("bulk-light-en"));
  list.toggleMark();
  CHECK_FALSE(list.bulkBar().isVisible());
}

TEST_CASE("What does not fit the bulk bar stands in its menu, and every button says its name") {
  DeskOnShow desk(Language::English, ThemeChoice::Light);
  BulkBar& bar = desk.window->list().bulkBar();
  desk.window->list().choose({{1}, {2}, {3}});
  REQUIRE(bar.isVisible());
  QTest::qWait(20);
  for (const int width : {300, 380, 900}) {
    desk.window->list().setFixedWidth(width);
    QTest::qWait(20);
    INFO(width);
    int inMenu = 0;
    for (const QAction* action : bar.moreButton().menu()->actions()) inMenu += action->isVisible() ? 1 : 0;
    CHECK(bar.buttons().size() + inMenu == 9);
    for (const QToolButton* button : bar.buttons()) {
      CHECK_FALSE(button->accessibleName().isEmpty());
      CHECK(button->focusPolicy() != Qt::NoFocus);
      CHECK(button->geometry().right() < width);
    }
  }
  CHECK(bar.buttons().size() == 9);
}

TEST_CASE("A chosen range was lost when a new message arrived") {
  DeskOnShow desk(Language::English, ThemeChoice::Light);
  ThreadListPanel& list = desk.window->list();
  list.step(1);
  QTest::keyClick(&list.view(), Qt::Key_Down, Qt::ShiftModifier);
  QTest::keyClick(&list.view(), Qt::Key_Down, Qt::ShiftModifier);
  REQUIRE(list.chosenCount() == 3);
  ThreadPage page = samples::page(Language::English);
  page.threads.erase(page.threads.begin());
  list.setPage(page, ThreadListModel::Headings::Show, samples::now());
  CHECK(list.chosenCount() == 2);
  CHECK(list.bulkBar().isVisible());
}

TEST_CASE("IN06: select all means the whole list, and one undo brings all of it back") {
  RunningDesk desk(130);
  ThreadListPanel& list = desk.window().list();
  REQUIRE(list.model().threadCount() < 130);
  desk.threads = test::must(desk.bench.inbox().threadIds({}));
  REQUIRE(desk.threads.size() == 130);
  desk.key(Qt::Key_A, Qt::ControlModifier);
  CHECK(list.chosenCount() == 130);
  CHECK(isBulk(desk));
  desk.key(Qt::Key_E);
  CHECK(closed(desk) == 130);
  CHECK_FALSE(isBulk(desk));
  desk.key(Qt::Key_Z);
  CHECK(closed(desk) == 0);
}

TEST_CASE("A row that left the list is not acted on although select all had chosen it") {
  RunningDesk desk(130);
  desk.threads = test::must(desk.bench.inbox().threadIds({}));
  desk.key(Qt::Key_A, Qt::ControlModifier);
  REQUIRE(desk.window().list().chosenCount() == 130);
  // Somebody else closes one far below.
  (void)test::must(desk.bench.triage().close({desk.threads.back()}));
  desk.settle();
  CHECK(desk.window().list().chosenCount() == 129);
  desk.key(Qt::Key_Escape);
  CHECK_FALSE(isBulk(desk));
  CHECK(closed(desk) == 1);
}

TEST_CASE("A long action says how far it is, can be stopped, and what it did is one step to take back") {
  RunningDesk desk(9);
  const DeskServices services = desk.services();
  DeskCalls calls(services.background);
  Directory names;
  TriageFlow flow(desk.window(), names, services, calls, 3);
  std::vector<std::int64_t> parts;
  QObject::connect(&flow, &TriageFlow::acted, &flow, [&](const desk::Undo& action, const std::vector<std::int64_t>& kept) {
    CHECK(action.threads == 6);
    parts = kept;
  });
  BulkBar& bar = desk.window().list().bulkBar();
  std::vector<std::function<void()>> waiting;
  desk.workLater([&](std::function<void()> work) { waiting.push_back(std::move(work)); });
  const auto go = [&] {
    for (auto& work : std::exchange(waiting, {})) work();
    QTest::qWait(1);
  };
  desk.window().list().choose({desk.threads.begin(), desk.threads.end()});
  flow.done();
  REQUIRE(bar.isBusy());
  CHECK(bar.text() == QStringLiteral("0 of 9 done"));
  go();
  REQUIRE(bar.isBusy());
  CHECK(bar.text() == QStringLiteral("3 of 9 done"));
  QTest::mouseClick(&bar.cancelButton(), Qt::LeftButton);
  go();
  CHECK_FALSE(bar.isBusy());
  for (int i = 0; i < 5; ++i) {
    desk.settle();
    go();
  }
  CHECK(closed(desk) == 6);
  CHECK(parts.size() == 2);
  CHECK(desk.window().list().chosenCount() == 3);
  desk.workLater({});
}

TEST_CASE("The reason why no reply is needed is asked for once when the person says so") {
  RunningDesk desk(4);
  ChoicePicker& picker = desk.window().choices();
  desk.key(Qt::Key_J);
  desk.key(Qt::Key_E, Qt::ShiftModifier);
  REQUIRE(picker.isVisible());
  CHECK(picker.shownTexts().first() == QStringLiteral("The buyer only says thanks"));
  for (int i = 0; i < 4; ++i) desk.key(Qt::Key_Down);
  desk.key(Qt::Key_Return);
  REQUIRE(picker.isVisible());
  CHECK(picker.shownTexts().last().startsWith(QStringLiteral("✓")));
  desk.key(Qt::Key_Return);
  CHECK(closed(desk) == 1);
  desk.key(Qt::Key_E, Qt::ShiftModifier);
  CHECK_FALSE(picker.isVisible());
  CHECK(closed(desk) == 2);
}

TEST_CASE("Threads are given to whoever is typed") {
  RunningDesk desk(2);
  test::must(desk.bench.triage().addPerson({{"chen"}, "Chen Jing", "CJ"}));
  test::must(desk.bench.triage().addPerson({{"wang"}, "Wang Min", "WM"}));
  desk.settle();
  desk.key(Qt::Key_J);
  desk.key(Qt::Key_A);
  REQUIRE(desk.window().choices().isVisible());
  QTest::keyClicks(&desk.window().choices().filter(), QStringLiteral("wan"));
  CHECK(desk.window().choices().shownTexts() == QStringList{QStringLiteral("Wang Min")});
  desk.key(Qt::Key_Return);
  CHECK(desk.bench.row(desk.threads[0]).assignee == "wang");
  CHECK(desk.window().list().view().hasFocus());
}
