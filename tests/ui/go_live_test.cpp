#include <catch2/catch_test_macros.hpp>

#include "tests/ui/running_desk.h"
#include "ui/setup/gate_window.h"

using namespace inquiry;
using namespace inquiry::ui;
using samples::RunningDesk;

namespace {

struct GateDesk {
  RunningDesk desk{1};
  StoresPage& page = desk.window().settings().stores();

  GateDesk() {
    test::must(desk.bench.stores().setMode(StoreId{"shop"}, StoreMode::DisplayOnly));
    desk.window().actions().trigger(QStringLiteral("stores"));
    desk.settle();
    Q_EMIT page.modeChosen(StoreId{"shop"}, StoreMode::Reply);
    desk.settle();
  }
  GateWindow* gate() {
    for (auto* each : desk.window().findChildren<GateWindow*>())
      if (each->isVisible()) return each;
    return nullptr;
  }
  StoreMode mode() { return test::must(desk.bench.stores().list()).front().store.mode; }
};

}  // namespace

TEST_CASE("ON04: switching an untested store live shows what is open and changes nothing") {
  GateDesk at;
  GateWindow* gate = at.gate();
  REQUIRE(gate != nullptr);
  CHECK(gate->said().contains(QStringLiteral("test enquiry")));
  CHECK(gate->said().contains(QStringLiteral("Nobody answers")));
  CHECK_FALSE(gate->goButton().isEnabled());
  CHECK(at.mode() == StoreMode::DisplayOnly);
  gate->reject();
  at.desk.settle();
  CHECK(at.mode() == StoreMode::DisplayOnly);
}

TEST_CASE("ON04: a name and a reason switch it live") {
  GateDesk at;
  GateWindow* gate = at.gate();
  REQUIRE(gate != nullptr);
  gate->name().setText(QStringLiteral("Li Wen"));
  CHECK_FALSE(gate->goButton().isEnabled());
  gate->reason().setText(QStringLiteral("Peak begins tonight"));
  REQUIRE(gate->goButton().isEnabled());
  gate->goButton().click();
  at.desk.settle();
  CHECK(at.mode() == StoreMode::Reply);
  CHECK_FALSE(gate->isVisible());
}
