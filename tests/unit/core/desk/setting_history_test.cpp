#include "core/desk/setting_history.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <set>

#include "core/desk/archive_schedule.h"
#include "core/desk/check_service.h"
#include "core/desk/report_schedule.h"
#include "core/desk/retention_service.h"
#include "core/desk/shift_service.h"
#include "core/desk/sign_in_service.h"
#include "core/desk/translation_settings.h"
#include "core/domain/setting_area.h"
#include "core/storage/role_repository.h"
#include "core/storage/setting_repository.h"
#include "core/storage/setting_versions.h"
#include "tests/unit/core/desk/desk_bench.h"
#include "tests/unit/core/desk/local_door.h"

using namespace inquiry;
using namespace inquiry::test;
using std::chrono::hours;

namespace {

const StoreId kShop{"shop"};
const PersonId kLi{"li"};

struct HistoryDesk : DeskBench {
  HistoryDesk() { must(triage().addPerson({kLi, "Li Wen", {}})); }
  std::optional<std::string> stored(const std::string& key) {
    auto reader = must(database().read());
    return must(storage::SettingRepository(reader->connection()).find(key));
  }
  std::vector<desk::SettingVersionRow> versions(const std::string& key) { return must(history.versions(key)); }
  desk::SettingHistory history{parts()};
};

// Two values of every setting a team shares, set by the service that owns it, so that a setting whose changes nobody keeps is found here.
class EverySetting : public HistoryDesk {
 public:
  EverySetting() {
    network = [](const HttpRequest&) { return HttpResponse{200, {}, "{}"}; };
    addPeople();
    addTimes();
    addLists();
    addTools();
  }
  struct Setter {
    std::string key;
    std::function<void(bool isSecond)> set;
  };
  std::vector<Setter> setters;

 private:
  void add(std::string key, std::function<void(bool)> set) { setters.push_back({std::move(key), std::move(set)}); }
  void addPeople() {
    add("roles.li", [this](bool second) { must(m_signIns.setRoles(kLi, {second ? DeskRole::Lead : DeskRole::Agent, {{kShop, DeskRole::Reviewer}}})); });
    const PersonId group = must(team().saveGroup({{}, "Night", {PersonId{"me"}, kLi}}));
    add("team.members." + group.value, [this, group](bool second) { must(team().saveGroup({group, "Night", {second ? PersonId{"me"} : kLi}})); });
    add("team.owner.shop", [this](bool second) { must(team().setOwner(kShop, {second ? kLi : PersonId{"me"}, true})); });
    add("practice.people", [this](bool second) { must(practice().setPractising(kLi, !second)); });
    add("check.overriders", [this](bool second) { setRights([&](desk::CheckRights& rights) { rights.overriders = people(second); }); });
    add("check.approvers", [this](bool second) { setRights([&](desk::CheckRights& rights) { rights.approvers = people(second); }); });
    add("privacy.viewers", [this](bool second) { setRights([&](desk::CheckRights& rights) { rights.viewers = people(second); }); });
    add("check.approval_kinds", [this](bool second) { setRights([&](desk::CheckRights& rights) { rights.approvalKinds = {second ? "refund" : "legal"}; }); });
    add("knowledge.approvers", [this](bool second) { must(knowledge().setApprovers(people(second))); });
  }
  void addTimes() {
    add("sla.policies", [this](bool second) {
      SlaSettings settings = must(deadlines().settings());
      settings.policies.front().policy.duration = hours(second ? 5 : 3);
      must(deadlines().save(settings));
    });
    add("sla.hours.shop", [this](bool second) {
      desk::HoursPlan plan;
      plan.week[0].isOpen = second;
      plan.week[1].to = 18 * 60;
      must(team().setHours(kShop, plan));
    });
    add("retention.store.shop", [this](bool second) { must(desk::RetentionService(parts()).choose(kShop, compliance::DataKind::Files, second ? 400 : 500)); });
    add("outage.plan.shop", [this](bool second) { must(stores().setOutagePlan(kShop, {second ? "Call the platform" : "Look at the page"}, hours(1))); });
    add("reply.undo_seconds", [this](bool second) { must(reply().setUndoSeconds(second ? 20 : 5)); });
    add("alarm.plan", [this](bool second) {
      AlarmPlan plan = must(channels().plan());
      plan.roundAt = second ? 540 : 600;
      must(channels().savePlan(plan));
    });
    add("alarm.settings", [this](bool second) { must(stores().setAlarms(second ? R"({"backlogLimit": 9})" : R"({"backlogLimit": 7})")); });
    desk::ChannelWish wish;
    wish.channel.name = "Robot";
    wish.url = Secret("https://hook.example/send?key=canary");
    const std::string id = must(channels().save(std::move(wish)));
    add("alarm.channel." + id, [this, id](bool second) {
      desk::ChannelWish again;
      for (const desk::ChannelRow& row : must(channels().channels()))
        if (row.channel.id == id) again.channel = row.channel;
      again.channel.name = second ? "Night robot" : "Day robot";
      must(channels().save(std::move(again)));
    });
  }
  void addLists() {
    add("tickets.kinds", [this](bool second) {
      auto kinds = must(tickets().kinds());
      kinds.resize(second ? 1 : 2);
      must(tickets().saveKinds(kinds));
    });
    add("appeals.table", [this](bool second) {
      auto table = must(appeals().table());
      table.hours = second ? 40 : 50;
      must(appeals().saveTable(table));
    });
    add("support.table", [this](bool second) {
      auto table = must(support().table());
      table.sites.front().hours = second ? 40 : 50;
      must(support().saveTable(table));
    });
    add("sample.sheet", [this](bool second) {
      must(reviewSamples().saveCriteria(second ? R"([{"key":"tone","name":"Tone","kind":"stars","weight":1}])" : R"([{"key":"facts","name":"Facts","kind":"stars","weight":1}])"));
    });
    add("figures.references", [this](bool second) {
      auto lines = must(insight().references());
      lines.front().value = second ? 70 : 80;
      must(insight().saveReferences(lines));
    });
    add("figures.dashboards", [this](bool second) {
      SavedDashboard dashboard;
      dashboard.name = second ? "Night" : "Day";
      must(insight().saveDashboard(dashboard));
    });
    add("report.plans", [this](bool) { must(m_reports.save({})); });
    add("archive.plan", [this](bool second) {
      desk::ArchivePlan plan;
      plan.kept = second ? 4 : 6;
      must(desk::ArchiveSchedule(parts()).setPlan(plan));
    });
  }
  void addTools() {
    add("mood.hints", [this](bool second) { must(moods().setOn(second)); });
    add("tags.suggest", [this](bool second) { must(tagHints().setOn(second)); });
    add("translation", [this](bool second) {
      desk::TranslationSettings settings;
      settings.language = second ? "en" : "ja";
      must(desk::saveTranslationSettings(parts(), settings));
    });
    add("draft.server", [this](bool second) { must(drafts().save({false, "http://127.0.0.1:8080", second ? "small" : "large", false, {}}, {})); });
    add("local.access", [this](bool second) { must(m_local.choose(false, second ? 9001 : 9002)); });
    add("manners.address.shop", [this](bool second) { must(manners().setAddress(kShop, second ? language::SpanishAddress::Tu : language::SpanishAddress::Usted)); });
    add("read.sync_back.shop", [this](bool second) { must(triage().setReadSync(kShop, second ? desk::TriageService::ReadSync::Platform : desk::TriageService::ReadSync::Local)); });
    add("store.face.shop", [this](bool second) { must(stores().rename(kShop, second ? "Night shop" : "Day shop")); });
    add("automatic.shop", [this](bool second) { must(desk::AutomationService(parts()).setCaps(kShop, {second ? 2 : 3, 48, 30})); });
    add("shifts.li", [this](bool second) { must(m_shifts.save(Shift{0, kLi, kShop, 0, second ? 600 : 540, 1080, "Asia/Shanghai"})); });
    add("tags.list", [this](bool second) { must(triage().recolourTag("returns", second ? "#112233" : "#445566")); });
    add("templates.hello", [this](bool second) {
      ReplyTemplate hello;
      hello.id.value = "hello";
      hello.title = second ? "Good evening" : "Good morning";
      hello.variants = {{"en", {}, "Hello."}};
      must(templates().save(hello));
    });
    add("emergency.shop", [this](bool second) { must(emergency().save(kShop, {{{"Lead", second ? "+86 1" : "+86 2"}}, "", false, ""})); });
  }
  static std::vector<PersonId> people(bool second) { return second ? std::vector<PersonId>{kLi} : std::vector<PersonId>{PersonId{"me"}, kLi}; }
  void setRights(const std::function<void(desk::CheckRights&)>& edit) {
    desk::CheckService checks(parts());
    auto rights = must(checks.rights());
    edit(rights);
    must(checks.setRights(rights));
  }

  desk::SignInService m_signIns{parts(), {1, 8ULL * 1024 * 1024}};
  desk::ReportSchedule m_reports{parts(), [](const AlertChannel&, const AlertMessage&) { return Status{}; }};
  desk::ShiftService m_shifts{parts()};
  desk::LocalTokens m_tokens{parts()};
  desk::LocalAccess m_local{parts(), m_tokens};
};

// Of a table of its own, not of the settings.
bool isTable(std::string_view area) { return area == kRolesKey || area == kStoreFaceKey || area == kAutomaticKey || area == kTemplatesKey || area == kTagsKey || area == kShiftsKey; }

std::string codeOf(const Result<std::int64_t>& result) { return result ? "" : result.error().code; }

}  // namespace

TEST_CASE("TM07: deadlines that are rolled back count as they did, and forward again by one more step") {
  HistoryDesk desk;
  const auto own = [&](int length) {
    SlaSettings settings = must(desk.deadlines().settings());
    std::erase_if(settings.policies, [](const PolicyRow& row) { return row.policy.policy == PolicyName::Own; });
    PolicyRow row;
    row.policy.label = "Our target";
    row.policy.duration = hours(length);
    settings.policies.push_back(row);
    must(desk.deadlines().save(settings));
  };
  int asked = 0;
  const auto hoursLeft = [&] {
    const Instant due = desk.row(desk.question("q-" + std::to_string(++asked), "Where is it?")).dueAt.value();
    return std::chrono::duration_cast<hours>(due - desk.clock.now()).count();
  };
  own(4);
  CHECK(hoursLeft() == 4);
  own(2);
  own(9);
  CHECK(hoursLeft() == 9);
  REQUIRE(desk.versions("sla.policies").size() == 4);
  CHECK(must(desk.history.rollBack("sla.policies", 2)) == 5);
  CHECK(hoursLeft() == 4);
  CHECK(must(desk.history.rollBack("sla.policies", 4)) == 6);  // the way back of the way back
  CHECK(hoursLeft() == 9);
  const auto rows = desk.versions("sla.policies");
  CHECK(rows.at(1).restores == 2);
  CHECK(rows.at(0).restores == 4);
  CHECK_FALSE(rows.back().at);
}

TEST_CASE("TM07: every shared setting keeps its versions with who and when, and each can be had back") {
  EverySetting desk;
  std::set<std::string_view> seen;
  for (const auto& [key, set] : desk.setters) {
    INFO(key);
    REQUIRE(settingAreaOf(key) != nullptr);
    seen.insert(settingAreaOf(key)->key);
    const std::int64_t begun = desk.versions(key).empty() ? 1 : desk.versions(key).front().version;
    desk.clock.advance(hours(1));
    const Instant at = desk.clock.now();
    set(false);
    const auto body = [&] {
      auto reader = must(desk.database().read());
      storage::SettingVersions versions(reader->connection());
      return must(versions.find(key, must(versions.newestVersion(key)))).value().body;
    };
    const auto first = body();
    desk.parts().me.become(kLi);
    set(true);
    desk.parts().me.become(PersonId{"me"});
    const auto second = body();
    auto rows = desk.versions(key);
    REQUIRE(rows.front().version == begun + 2);
    CHECK(rows.at(0).at == at);
    CHECK(rows.at(0).by == kLi);
    CHECK(rows.at(1).at == at);
    CHECK(rows.at(1).by == PersonId{"me"});
    CHECK_FALSE(must(desk.history.difference(key, begun + 1, begun + 2)).empty());

    CHECK(must(desk.history.rollBack(key, begun + 1)) == begun + 3);
    CHECK(must(desk.history.difference(key, begun + 1, begun + 3)).empty());
    if (settingAreaOf(key)->key != "sla.policies") CHECK(body() == first);
    if (!isTable(settingAreaOf(key)->key)) CHECK(desk.stored(key) == body());
    CHECK(desk.versions(key).front().restores == begun + 1);
    CHECK(codeOf(desk.history.rollBack(key, begun + 1)) == "setting.same");
    CHECK(must(desk.history.rollBack(key, begun + 2)) == begun + 4);
    if (settingAreaOf(key)->key != "sla.policies") CHECK(body() == second);
  }
  for (const SettingArea& area : settingAreas()) {
    INFO(area.key);
    CHECK(seen.contains(area.key));
  }
  const auto told = desk.journal();
  CHECK(std::count_if(told.begin(), told.end(), [](const JournalEntry& row) { return row.kind == "setting.rolled_back" && row.actor == "me"; }) == static_cast<std::ptrdiff_t>(2 * desk.setters.size()));
  CHECK(must(desk.history.settings()).size() >= desk.setters.size());
}

TEST_CASE("TM07: roles come back by rolling back, and a setting of a channel that is gone says what to do") {
  EverySetting desk;
  desk::SignInService signIns(desk.parts(), {1, 8ULL * 1024 * 1024});
  must(signIns.setRoles(kLi, {DeskRole::Agent, {}}));
  must(signIns.setRoles(kLi, {DeskRole::Lead, {{kShop, DeskRole::Reviewer}}}));
  must(desk.history.rollBack("roles.li", 2));
  CHECK(must(signIns.roles()).at(kLi) == RoleGrants{DeskRole::Agent, {}});
  must(desk.history.rollBack("roles.li", 1));
  CHECK_FALSE(must(signIns.roles()).contains(kLi));

  const std::string key = must(desk.channels().channels()).front().channel.id;
  must(desk.channels().remove(key));
  CHECK(codeOf(desk.history.rollBack("alarm.channel." + key, 2)) == "setting.channel_gone");
  CHECK(codeOf(desk.history.rollBack("journal.device", 1)) == "setting.no_version");
  CHECK(codeOf(desk.history.rollBack("sla.policies", 7)) == "setting.no_version");
}

TEST_CASE("TM07: a key never goes to a server it was not typed for by a roll-back") {
  HistoryDesk desk;
  desk::TranslationSettings settings;
  settings.provider = "libretranslate";
  settings.address = "https://one.example";
  must(desk::saveTranslationSettings(desk.parts(), settings));
  settings.address = "https://two.example";
  must(desk::saveTranslationSettings(desk.parts(), settings));
  CHECK(codeOf(desk.history.rollBack("translation", 2)) == "setting.other_server");
  CHECK(must(desk.history.rollBack("translation", 1)) == 4);  // off, as it is shipped
  CHECK_FALSE(desk.stored("translation"));
}

TEST_CASE("TM07: rolling back takes the right that setting it by hand takes") {
  HistoryDesk desk;
  desk::SignInService signIns(desk.parts(), {1, 8ULL * 1024 * 1024});
  must(desk.reply().setUndoSeconds(5));
  must(signIns.setPassword(PersonId{"me"}, {}, Secret("owner of all")));
  must(signIns.setRoles(kLi, {DeskRole::Agent, {}}));
  must(signIns.setPassword(kLi, {}, Secret("chosen for li")));
  must(signIns.signIn(kLi, Secret("chosen for li"), "test"));
  CHECK(codeOf(desk.history.rollBack("reply.undo_seconds", 1)) == "rights.settings");
  CHECK(codeOf(desk.history.rollBack("roles.li", 1)) == "rights.people");
  CHECK(desk.history.settings().error().code == "rights.settings");
  CHECK(desk.stored("reply.undo_seconds") == "5");
}
