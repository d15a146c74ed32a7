#include <catch2/catch_test_macros.hpp>

#include "core/desk/network_log.h"
#include "tests/ui/running_desk.h"
#include "ui/setup/sizing_window.h"

using namespace inquiry;
using namespace inquiry::ui;
using samples::RunningDesk;

TEST_CASE("ON06: the sizing help follows the numbers as they are typed") {
  RunningDesk desk{1};
  desk.window().actions().trigger(QStringLiteral("sizing"));
  desk.settle();
  auto* window = desk.window().findChild<SizingWindow*>();
  REQUIRE(window != nullptr);
  REQUIRE(window->isVisible());
  window->orders().setValue(10);
  CHECK(window->advice().contains(QStringLiteral("own pages")));
  window->orders().setValue(200);
  CHECK_FALSE(window->advice().contains(QStringLiteral("own pages")));
  CHECK(window->advice().contains(QStringLiteral("groups")));
  window->messages().setValue(500);
  window->people().setValue(2);
  CHECK(window->advice().contains(QStringLiteral("more people")));
  window->accept();
}

TEST_CASE("AU11: the sign-in page says that the network has changed, and what platforms look at in any case") {
  RunningDesk desk{1};
  const auto risk = [&desk] { return desk.window().connectPanel().signIn().risk(); };
  CHECK(risk().contains(QStringLiteral("two-step")));
  CHECK_FALSE(risk().contains(QStringLiteral("has changed")));
  test::must(desk::noteNetwork(desk.bench.parts(), {"eth9 10.9.8"}));
  desk.bench.clock.advance(std::chrono::hours(1));
  test::must(desk::noteNetwork(desk.bench.parts(), {"wlan9 172.20.10"}));
  desk.desk->setup().openAt(StoreId{"shop"}, ConnectStep::SignIn);
  desk.settle();
  CHECK(risk().contains(QStringLiteral("has changed")));
}
