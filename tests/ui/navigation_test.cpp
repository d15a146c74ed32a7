#include <QSignalSpy>
#include <QTest>
#include <catch2/catch_test_macros.hpp>

#include "tests/ui/desk_on_show.h"
#include "tests/ui/running_desk.h"
#include "ui/models/saved_list.h"

using namespace inquiry;
using namespace inquiry::ui;
using samples::DeskOnShow;
using samples::Language;
using samples::RunningDesk;
using Section = NavigationRow::Section;

namespace {

QModelIndex headingOf(NavigationModel& model, Section section) {
  for (int i = 0; i < model.rowCount(); ++i)
    if (model.row(model.index(i))->section == section) return model.index(i);
  return {};
}

desk::SavedView saved(std::int64_t id, const char* name, const char* query) { return {{id}, name, query, 0}; }

QStringList shownNames(const NavigationModel& model) {
  QStringList names;
  for (const NavigationRow& row : model.allRows())
    if (row.kind == NavigationRow::Kind::Saved) names << row.text;
  return names;
}

}  // namespace

TEST_CASE("Sections of the navigation fold by click and by key and stay so") {
  DeskOnShow desk(Language::English, ThemeChoice::Light);
  NavigationModel& model = desk.window->navigationModel();
  QListView& view = desk.window->navigation().view();
  const int all = model.rowCount();
  const QModelIndex tags = headingOf(model, Section::Tags);
  QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, view.visualRect(tags).center());
  CHECK(model.rowCount() == all - 5);
  CHECK(model.data(headingOf(model, Section::Tags), Qt::AccessibleTextRole).toString() == QStringLiteral("Tags, folded"));
  view.setFocus();
  view.setCurrentIndex(headingOf(model, Section::Tags));
  QTest::keyClick(&view, Qt::Key_Right);
  CHECK(model.rowCount() == all);
  CHECK(model.row(view.currentIndex())->section == Section::Tags);
  QTest::keyClick(&view, Qt::Key_Space);
  CHECK(model.folded() == QStringList{QStringLiteral("tags")});
  desk.save(QStringLiteral("navigation-folded-en"));
}

TEST_CASE("A folded place keeps its title and can still be gone to by key and palette") {
  DeskOnShow desk(Language::English, ThemeChoice::Light);
  NavigationModel& model = desk.window->navigationModel();
  model.setFolded({QStringLiteral("stores"), QStringLiteral("tags")});
  Place place;
  place.tag = TagName{"Returns"};
  CHECK(model.title(place) == QStringLiteral("Returns"));
  REQUIRE(model.numbered(2));
  CHECK(model.numbered(2)->store == StoreId{"ebay-de"});
}

TEST_CASE("CH10: Ctrl+1 to Ctrl+9 count through stores and then saved views") {
  DeskOnShow desk(Language::English, ThemeChoice::Light);
  NavigationModel& model = desk.window->navigationModel();
  model.setSavedViews({saved(5, "Returns in Japanese", "view:needs-reply lang:ja"), saved(6, "Second", "refund"), saved(7, "Third", "refund")});
  CHECK(model.numbered(7)->store == StoreId{"sf-us"});
  CHECK(model.numbered(8)->saved == ViewId{5});
  CHECK(model.numbered(9)->saved == ViewId{6});
  CHECK_FALSE(model.numbered(10));
}

TEST_CASE("The plus beside the stores asks for a store and does not fold the section") {
  DeskOnShow desk(Language::English, ThemeChoice::Light);
  NavigationModel& model = desk.window->navigationModel();
  QListView& view = desk.window->navigation().view();
  QSignalSpy wanted(&desk.window->navigation(), &NavigationPanel::storeWanted);
  const int all = model.rowCount();
  QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, NavigationDelegate::plusBox(view.visualRect(headingOf(model, Section::Stores))).center());
  CHECK(wanted.size() == 1);
  CHECK(model.rowCount() == all);
}

TEST_CASE("A saved list comes back as the list it was, anything else as a search") {
  Place place;
  place.view = ThreadView::Unassigned;
  place.store = StoreId{"ebay-us"};
  place.tag = TagName{"late parcel"};
  const QString text = savedText(place, QStringLiteral("  zip   broken "));
  CHECK(text == QStringLiteral("view:unassigned store:ebay-us tag:\"late parcel\" zip broken"));
  const auto list = savedList(text.toStdString());
  REQUIRE(list);
  CHECK(list->view == ThreadView::Unassigned);
  CHECK(list->store == StoreId{"ebay-us"});
  CHECK(list->tag == TagName{"late parcel"});
  CHECK(list->text == "zip broken");
  CHECK(savedList("view:needs-reply kind:question lang:ja is:unread")->kind == ThreadKind::Question);
  CHECK(savedList("view:mine is:angry")->isAngry);
  CHECK(savedList(savedText(place, QStringLiteral("zip is:angry")).toStdString())->isAngry);
  for (const char* search : {"refund", "store:ebay-us", "view:nowhere", "view:all store:a store:b", "view:all -broken", "view:all from:ana", "view:all is:overdue", "\"open"}) {
    INFO(search);
    CHECK_FALSE(savedList(search).has_value());
  }
}

TEST_CASE("The list on screen is kept as a view, renamed, moved and deleted by keyboard") {
  RunningDesk desk(3);
  NavigationModel& model = desk.window().navigationModel();
  ChoicePicker& picker = desk.window().choices();
  const auto save = [&](const char* name) {
    desk.window().list().focusList();
    desk.key(Qt::Key_S, Qt::ControlModifier);
    REQUIRE(picker.isVisible());
    picker.filter().clear();
    QTest::keyClicks(&picker.filter(), QString::fromUtf8(name));
    desk.key(Qt::Key_Return);
  };
  save("First");
  desk.key(Qt::Key_G);
  desk.key(Qt::Key_A);
  save("Second");
  CHECK(shownNames(model) == QStringList{QStringLiteral("First"), QStringLiteral("Second")});
  CHECK(model.savedViews().front().query == "view:needs-reply");
  // One store, so Ctrl+2 is the first view: a list of threads, not of messages.
  desk.key(Qt::Key_2, Qt::ControlModifier);
  CHECK(desk.window().list().model().threadCount() == 3);
  CHECK_FALSE(desk.window().list().model().showsHits());
  CHECK(model.row(model.indexOf([&] { Place place; place.view = ThreadView::All; place.saved = model.savedViews().front().id; return place; }()))->count == 3);
  QListView& view = desk.window().navigation().view();
  view.setFocus();
  desk.key(Qt::Key_Down, Qt::ControlModifier);
  CHECK(shownNames(model) == QStringList{QStringLiteral("Second"), QStringLiteral("First")});
  view.setFocus();
  desk.key(Qt::Key_F2);
  REQUIRE(picker.isVisible());
  picker.filter().selectAll();
  QTest::keyClicks(&picker.filter(), QStringLiteral("Answer first"));
  desk.key(Qt::Key_Return);
  CHECK(shownNames(model) == QStringList{QStringLiteral("Second"), QStringLiteral("Answer first")});
  view.setFocus();
  desk.key(Qt::Key_Delete);
  desk.key(Qt::Key_Down);
  desk.key(Qt::Key_Return);
  CHECK(shownNames(model) == QStringList{QStringLiteral("Second")});
}

TEST_CASE("The inbox is split into tabs that are stepped through by key and remembered") {
  RunningDesk desk(3);
  desk.bench.connect("second");
  desk.bench.question("q1", "Is it blue?", "second");
  desk.settle();
  ListTabs& tabs = desk.window().list().tabs();
  CHECK_FALSE(tabs.isVisible());
  desk.key(Qt::Key_Tab, Qt::ControlModifier);
  ChoicePicker& picker = desk.window().choices();
  REQUIRE(picker.isVisible());
  QTest::keyClicks(&picker.filter(), QStringLiteral("second"));
  desk.key(Qt::Key_Return);
  REQUIRE(picker.isVisible());
  desk.key(Qt::Key_Escape);
  REQUIRE(tabs.isVisible());
  CHECK(tabs.texts() == QStringList{QStringLiteral("All  4"), QStringLiteral("second  1")});
  desk.key(Qt::Key_Tab, Qt::ControlModifier);
  CHECK(desk.window().list().model().threadCount() == 1);
  desk.key(Qt::Key_Tab, Qt::ControlModifier | Qt::ShiftModifier);
  CHECK(desk.window().list().model().threadCount() == 4);
  desk.key(Qt::Key_Tab, Qt::ControlModifier);
  // An empty part is not "all answered": other parts may wait.
  (void)test::must(desk.bench.triage().close({desk.bench.thread("q1", "second")}));
  desk.settle();
  CHECK(desk.window().list().model().threadCount() == 0);
  CHECK(desk.window().list().emptyState().sentence() != QStringLiteral("All answered"));
  desk.window().close();
  desk.settle();
  desk.reopen();
  CHECK(desk.window().list().tabs().currentKey() == QStringLiteral("store:second"));
}
