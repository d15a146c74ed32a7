#include <QTest>
#include <algorithm>
#include <catch2/catch_test_macros.hpp>

#include "tests/ui/running_desk.h"

using namespace inquiry;
using namespace inquiry::ui;
using samples::RunningDesk;

namespace {

void addTemplate(RunningDesk& desk, const char* title, const char* text) {
  ReplyTemplate value;
  value.title = title;
  value.variants = {{"en", {}, text}};
  (void)test::must(desk.bench.templates().save(value));
  desk.settle();
}

// Chooses all threads and asks for the template.
void begin(RunningDesk& desk, const char* title) {
  desk.key(Qt::Key_A, Qt::ControlModifier);
  desk.key(Qt::Key_R, Qt::ShiftModifier);
  REQUIRE(desk.window().choices().isVisible());
  QTest::keyClicks(&desk.window().choices().filter(), QString::fromUtf8(title));
  REQUIRE(desk.window().choices().shownTexts().front() == QString::fromUtf8(title));
  desk.key(Qt::Key_Return);
}

}  // namespace

TEST_CASE("RP16: one template answers many threads, those it cannot are listed with the way to each") {
  RunningDesk desk(5);
  addTemplate(desk, "Tracking soon", "Hello, your parcel is on its way and tracking follows tomorrow.");
  // The platform has closed one conversation.
  desk.bench.write([&](storage::Connection& connection) { return storage::ThreadRepository(connection).setSendBlocked(desk.threads[1], true, "blocked_by_mediation"); });
  desk.settle();
  begin(desk, "Tracking soon");
  ChoicePicker& picker = desk.window().choices();
  REQUIRE(picker.isVisible());
  CHECK(picker.title() == QStringLiteral("It does not fit 1 thread"));
  CHECK(picker.shownTexts().front() == QStringLiteral("Reply to 4 threads"));
  CHECK(desk.states().empty());
  desk.key(Qt::Key_Return);
  CHECK(desk.states() == std::vector(4, OutgoingState::Held));
  // What is left opens with Enter.
  REQUIRE(picker.isVisible());
  REQUIRE(picker.shownTexts().size() == 1);
  desk.key(Qt::Key_Return);
  CHECK(desk.window().list().current() == desk.threads[1]);
  // One undo takes all of them back while they are held.
  desk.key(Qt::Key_Z);
  CHECK(desk.states() == std::vector(4, OutgoingState::Cancelled));
}

TEST_CASE("RP16: nothing is sent when the template fits none of the threads, and the reason is said") {
  RunningDesk desk(2);
  addTemplate(desk, "With order", "Your order {{order.id}} has left.");
  begin(desk, "With order");
  ChoicePicker& picker = desk.window().choices();
  REQUIRE(picker.isVisible());
  CHECK(picker.title() == QStringLiteral("2 threads without a reply: Enter opens one"));
  CHECK(desk.states().empty());
}

TEST_CASE("RP16: buyers who have a reply waiting are named and left out unless they are meant, too") {
  RunningDesk desk(3);
  addTemplate(desk, "Tracking soon", "Hello, your parcel is on its way.");
  desk::ReplyRequest later;
  later.thread = desk.threads[1];
  later.text = "We look into it.";
  later.sendAt = desk.bench.clock.now() + std::chrono::hours(5);
  REQUIRE(test::must(desk.bench.reply().send(later)).item);
  desk.settle();
  begin(desk, "Tracking soon");
  ChoicePicker& picker = desk.window().choices();
  REQUIRE(picker.isVisible());
  CHECK(picker.title().contains(QStringLiteral("a reply waiting already")));
  CHECK(picker.shownTexts().front() == QStringLiteral("Reply to 2 threads"));
  CHECK(picker.shownTexts().last().startsWith(QStringLiteral("Reply to all 3 thread")));
  desk.key(Qt::Key_Return);
  CHECK(desk.states() == std::vector(3, OutgoingState::Held));
  REQUIRE(picker.isVisible());
  CHECK(picker.shownTexts().size() == 1);
}

TEST_CASE("Choosing Send nothing sends nothing") {
  RunningDesk desk(2);
  addTemplate(desk, "Tracking soon", "Hello, your parcel is on its way.");
  begin(desk, "Tracking soon");
  desk.key(Qt::Key_Down);
  CHECK(desk.window().choices().shownTexts().last() == QStringLiteral("Send nothing"));
  desk.key(Qt::Key_Return);
  CHECK(desk.states().empty());
}
