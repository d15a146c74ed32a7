#include "core/desk/store_service.h"

#include <catch2/catch_test_macros.hpp>

#include "core/desk/json_values.h"
#include "core/storage/setting_repository.h"
#include "tests/unit/core/desk/desk_bench.h"

using namespace inquiry;
using namespace inquiry::test;

namespace {

void addImported(DeskBench& desk, const std::string& id) {
  desk.write([&](storage::Connection& connection) {
    Store store;
    store.id.value = id;
    store.marketplace = Marketplace::Ebay;
    store.name = id;
    store.timeZone = "UTC";
    return storage::StoreRepository(connection).add(store, desk.clock.now());
  });
  must(desk.sync().storesChanged());
}

desk::StoreRow rowOf(DeskBench& desk, const std::string& id) {
  for (const desk::StoreRow& row : must(desk.stores().list()))
    if (row.store.id.value == id) return row;
  throw std::runtime_error("no store " + id);
}

}  // namespace

TEST_CASE("A store that was only imported is shown as history and is in no figure about syncing") {
  DeskBench desk;
  addImported(desk, "history");
  desk.round();
  const desk::StoreRow row = rowOf(desk, "history");
  CHECK(row.isOnlyImported);
  CHECK(row.healthText == "Imported, not connected.");
  CHECK(row.age == SyncAge::Fresh);
  CHECK(desk::toJson(row).at("connected") == false);
  CHECK(desk::toJson(rowOf(desk, "shop")).at("connected") == true);
  const desk::StatusLine status = must(desk.inbox().status());
  CHECK(status.stores == 1);
  CHECK(status.storesOnlyImported == 1);
  CHECK(status.storesNotOk == 0);
  CHECK(status.everyStoreCheckedInTime);
  const auto check = must(desk.stores().check(StoreId{"history"}));
  CHECK_FALSE(check.ok);
  CHECK(check.diagnosis.level == desk::TroubleLevel::Nothing);
  CHECK(check.diagnosis.endsAt == "re-authorise");
}

TEST_CASE("A store file connects the store of its id that was only imported, and no other") {
  DeskBench desk;
  addImported(desk, "history");
  const std::string file = R"({"id":"history","marketplace":"ebay","site":"EBAY_US","name":"Blue Harbor","timeZone":"UTC",)"
                           R"("endpoints":{"api":"http://127.0.0.1:9","auth":"http://127.0.0.1:9"},"credentials":{"clientId":"a","clientSecret":"b","ruName":"c"}})";
  REQUIRE(must(desk.stores().add(file)).store.name == "Blue Harbor");
  CHECK_FALSE(rowOf(desk, "history").isOnlyImported);
  CHECK(desk.stores().add(file).error().code == "store.exists");
  desk.restart();
  CHECK_FALSE(rowOf(desk, "history").isOnlyImported);
}

TEST_CASE("CH17: the fault of a webhook stayed at its store after the webhook was removed or corrected") {
  DeskBench desk;
  const auto setFault = [&desk] {
    desk.write([](storage::Connection& connection) {
      return storage::SettingRepository(connection).save("alarm.fault.shop", R"({"code":"webhook.status_404","text":"Gone.","at":1})");
    });
  };
  for (const char* change : {R"({"webhook":null})", R"({"webhook":{"url":"https://hook.example/new"}})"}) {
    INFO(change);
    setFault();
    REQUIRE(must(desk.stores().list()).front().alarmFault == "webhook.status_404");
    must(desk.stores().setAlarms(change));
    CHECK(must(desk.stores().list()).front().alarmFault.empty());
  }
}
