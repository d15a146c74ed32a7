#include <algorithm>
#include <catch2/catch_test_macros.hpp>

#include "core/desk/setting_history.h"
#include "core/desk/sign_in_service.h"
#include "core/storage/store_repository.h"
#include "tests/unit/core/desk/desk_bench.h"

using namespace inquiry;
using namespace inquiry::test;
using std::chrono::hours;

namespace {

const StoreId kShop{"shop"}, kOther{"other"};
const PersonId kLi{"li"};
const std::string kFace = "store.face.shop";

struct StoreDesk : DeskBench {
  StoreDesk() : DeskBench({"shop", "other"}) { must(triage().addPerson({kLi, "Li Wen", {}})); }
  Store store(const StoreId& id = kShop) {
    auto reader = must(database().read());
    return must(storage::StoreRepository(reader->connection()).find(id)).value();
  }
  std::size_t count(const std::string& key) { return must(history.versions(key)).size(); }
  void signIn(const PersonId& person, const RoleGrants& grants) {
    desk::SignInService signIns(parts(), {1, 8ULL * 1024 * 1024});
    must(signIns.setPassword(PersonId{"me"}, {}, Secret("owner of all")));
    must(signIns.setRoles(person, grants));
    must(signIns.setPassword(person, {}, Secret("chosen for it")));
    must(signIns.signIn(person, Secret("chosen for it"), "test"));
  }
  desk::SettingHistory history{parts()};
};

std::string codeOf(const Result<std::int64_t>& result) { return result ? "" : result.error().code; }

bool lists(const std::vector<desk::SettingVersionRow>& rows, const std::string& key) {
  return std::any_of(rows.begin(), rows.end(), [&](const desk::SettingVersionRow& row) { return row.key == key; });
}

}  // namespace

TEST_CASE("TM07: a store's name, time zone and history come back as they were a version before, each with who changed them") {
  StoreDesk desk;
  must(desk.stores().rename(kShop, "Blue Harbor"));
  must(desk.stores().setTimeZone(kShop, "Asia/Tokyo"));
  must(desk.stores().setHistorySince(kShop, desk.clock.now() - hours(48)));
  const Store earlier = desk.store();
  desk.parts().me.become(kLi);
  must(desk.stores().setTimeZone(kShop, "Europe/Madrid"));
  desk.parts().me.become(PersonId{"me"});

  const auto rows = must(desk.history.versions(kFace));
  REQUIRE(rows.size() == 5);
  CHECK(rows.front().by == kLi);
  CHECK(rows.at(1).by == PersonId{"me"});
  const auto difference = must(desk.history.difference(kFace, 4, 5));
  REQUIRE(difference.size() == 1);
  CHECK(difference.front().path.front().field == "time-zone");
  CHECK(difference.front().before == "Asia/Tokyo");

  CHECK(must(desk.history.rollBack(kFace, 4)) == 6);
  CHECK(desk.store().timeZone == earlier.timeZone);
  CHECK(desk.store().name == "Blue Harbor");
  CHECK(desk.store().historySince == earlier.historySince);
  CHECK(desk.store().endpoints == earlier.endpoints);  // the connection is no part of it
  CHECK(must(desk.history.rollBack(kFace, 1)) == 7);
  CHECK(desk.store().name == "shop");
  CHECK_FALSE(desk.store().historySince);
}

TEST_CASE("TM07: a roll-back may stop a store from sending and never starts it") {
  StoreDesk desk;
  must(desk.stores().setMode(kShop, StoreMode::DisplayOnly));
  CHECK(codeOf(desk.history.rollBack(kFace, 1)) == "setting.sending_on");
  CHECK(desk.store().mode == StoreMode::DisplayOnly);
  CHECK(desk.count(kFace) == 2);
  must(desk.stores().setMode(kShop, StoreMode::Reply));
  must(desk.stores().rename(kShop, "Renamed"));
  must(desk.history.rollBack(kFace, 2));
  CHECK(desk.store().mode == StoreMode::DisplayOnly);
  CHECK(desk.store().name == "shop");
}

TEST_CASE("TM07: the versions of a store take its rights, and a hidden store's are not listed") {
  StoreDesk desk;
  must(desk.stores().rename(kShop, "Blue Harbor"));
  must(desk.stores().rename(kOther, "Red Harbor"));
  desk.signIn(kLi, {DeskRole::None, {{kOther, DeskRole::Owner}}});
  CHECK(lists(must(desk.history.settings()), "store.face.other"));
  CHECK_FALSE(lists(must(desk.history.settings()), kFace));
  CHECK(desk.history.versions(kFace).error().code == "rights.settings");
  CHECK(desk.history.difference(kFace, 1, 2).error().code == "rights.settings");
  CHECK(codeOf(desk.history.rollBack(kFace, 1)) == "rights.settings");
  CHECK(must(desk.history.rollBack("store.face.other", 1)) == 3);
  CHECK(desk.store(kOther).name == "other");
  CHECK(desk.store().name == "Blue Harbor");
}

TEST_CASE("TM07: limits of automatic answers come back as they were a version before, and pausing makes no version") {
  StoreDesk desk;
  desk.platform().capabilities.channels[0].automaticAnswersAllowed = true;
  desk::AutomationService automation(desk.parts());
  const auto now = [&] {
    for (const desk::AutomationRow& row : must(automation.rows()))
      if (row.store == kShop) return row;
    throw std::runtime_error("no row of the store");
  };
  must(automation.setCaps(kShop, {3, 12, 40}));
  must(automation.setRight(kShop, desk::AutomationService::Right::Yes));
  must(automation.pause(kShop));
  must(automation.setCaps(kShop, {1, 24, 7}));
  const std::string key = "automatic.shop";
  REQUIRE(desk.count(key) == 4);
  CHECK(desk.count(kFace) == 0);  // whether it answers at all has not changed
  const auto difference = must(desk.history.difference(key, 3, 4));
  CHECK(difference.size() == 3);

  must(desk.history.rollBack(key, 3));
  CHECK(now().perThread == 3);
  CHECK(now().periodHours == 12);
  CHECK(now().perHour == 40);
  CHECK(now().mode == StoreMode::Automation);
  CHECK(now().paused == "person");  // still rests: that is nothing a version holds
  must(desk.history.rollBack(key, 2));
  CHECK(now().mode == StoreMode::Reply);
  must(desk.history.rollBack(key, 3));
  CHECK(now().mode == StoreMode::Automation);
}

TEST_CASE("TM07: a roll-back gives no right to answer by itself that the platform or the store refuses") {
  StoreDesk desk;
  desk.platform().capabilities.channels[0].automaticAnswersAllowed = true;
  desk::AutomationService automation(desk.parts());
  must(automation.setCaps(kShop, {2, 24, 60}));
  must(automation.setRight(kShop, desk::AutomationService::Right::Yes));
  must(desk.stores().setMode(kShop, StoreMode::DisplayOnly));
  must(automation.setCaps(kShop, {1, 24, 60}));
  const auto rows = must(desk.history.versions("automatic.shop"));
  REQUIRE(rows.size() == 5);
  CHECK(codeOf(desk.history.rollBack("automatic.shop", 3)) == "automation.display_only");
  must(desk.stores().setMode(kShop, StoreMode::Reply));
  desk.platform().capabilities.channels[0].automaticAnswersAllowed = false;
  CHECK(codeOf(desk.history.rollBack("automatic.shop", 3)) == "automation.platform");
  CHECK(desk.store().mode == StoreMode::Reply);
  CHECK(desk.count("automatic.shop") == 5);
  must(desk.history.rollBack("automatic.shop", 2));  // the limits alone
  CHECK(desk.store().mode == StoreMode::Reply);
}

TEST_CASE("TM07: an agent puts back neither a store nor its automation") {
  StoreDesk desk;
  must(desk.stores().rename(kShop, "Blue Harbor"));
  must(desk::AutomationService(desk.parts()).setCaps(kShop, {2, 24, 60}));
  desk.signIn(kLi, {DeskRole::Agent, {}});
  CHECK(codeOf(desk.history.rollBack(kFace, 1)) == "rights.settings");
  CHECK(codeOf(desk.history.rollBack("automatic.shop", 1)) == "rights.rules");
  CHECK(desk.store().name == "Blue Harbor");
}
