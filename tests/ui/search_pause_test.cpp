#include <QTest>
#include <catch2/catch_test_macros.hpp>

#include "tests/ui/running_desk.h"

using namespace inquiry;
using samples::RunningDesk;

namespace {

struct Search {
  Search() {
    // The services are asked at once here, so what is counted is asked within the key.
    desk.workLater([this](std::function<void()> work) {
      ++asked;
      work();
    });
    desk.window().topBar().focusSearch();
    QTest::qWait(60);
    asked = 0;
  }
  void type(char letter) { QTest::keyClick(QApplication::focusWidget(), letter); }

  RunningDesk desk;
  int asked = 0;
};

}  // namespace

TEST_CASE("Every key of the search waited 25 ms for keys that might follow") {
  Search search;
  search.type('p');
  CHECK(search.asked == 1);
}

TEST_CASE("Keys of one burst ask at its beginning and at its end") {
  Search search;
  for (const char letter : {'p', 'a', 'r', 'c', 'e', 'l'}) search.type(letter);
  CHECK(search.asked == 1);
  QTest::qWait(20);
  CHECK(search.asked < 4);
  QTest::qWait(100);
  CHECK(search.desk.window().list().model().rowCount() == 3);
}

TEST_CASE("Hits say in how many messages they were found and how far those are complete") {
  RunningDesk desk(3);
  desk.key(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
  QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("parcel"));
  desk.settle();
  CHECK(desk.window().list().coverageText().startsWith(QStringLiteral("In 3 messages")));
  desk.key(Qt::Key_Escape);
  desk.settle();
  CHECK(desk.window().list().coverageText().isEmpty());
}
