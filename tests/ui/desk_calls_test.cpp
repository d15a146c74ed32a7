#include <QCoreApplication>
#include <QProcess>
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include "ui/common/desk_calls.h"

using namespace inquiry;
using namespace inquiry::ui;

namespace {

struct AtOnce final : desk::Background {
  void run(Urgency, std::function<void()> work) override { work(); }
};

}  // namespace

// Run by the test below in a process of its own.
TEST_CASE("A call whose answer is never looked at", "[.unanswered]") {
  AtOnce background;
  QObject receiver;
  DeskCalls calls(background);
  for (int i = 0; i < 3; ++i) calls.call(DeskCalls::Urgency::Idle, &receiver, [] { return 1; }, [](int) {});
  CHECK(true);
}

TEST_CASE("A call followed by news that nobody looks at", "[.unheard]") {
  AtOnce background;
  QObject receiver;
  DeskCalls calls(background);
  calls.call(DeskCalls::Urgency::Idle, &receiver, [] { return 1; }, [](int) {});
  for (int i = 0; i < 3; ++i) calls.poster(&receiver)([] {});
  CHECK(true);
}

TEST_CASE("The program hung at its end when an answer was still on its way to the window") {
  const auto part = GENERATE(as<std::string>(), "[.unanswered]", "[.unheard]");
  CAPTURE(part);
  QProcess program;
  program.start(QCoreApplication::applicationFilePath(), {QString::fromStdString(part)});
  REQUIRE(program.waitForStarted());
  const bool hasEnded = program.waitForFinished(20'000);
  if (!hasEnded) program.kill();
  CHECK(hasEnded);
  CHECK(program.exitCode() == 0);
}
