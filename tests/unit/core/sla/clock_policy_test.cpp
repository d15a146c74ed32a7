#include "core/sla/clock_policy.h"

#include <catch2/catch_test_macros.hpp>

using namespace inquiry;

namespace {

Store storeAt(Marketplace marketplace, const char* site) {
  Store store;
  store.id = StoreId{"a-store"};
  store.marketplace = marketplace;
  store.site = site;
  return store;
}

ClockPolicy platformClock(const Store& store, ThreadKind kind) {
  for (const ClockPolicy& policy : SlaSettings::defaults().policiesFor(store, kind))
    if (policy.policy == PolicyName::Platform) return policy;
  return {};
}

}  // namespace

TEST_CASE("The defaults follow the fact sheets and say where a figure is no rule") {
  struct Row {
    const char* name;
    Store store;
    ThreadKind kind;
    std::chrono::minutes duration;
    TimeBasis basis;
  };
  const Row rows[] = {
      {"eBay message", storeAt(Marketplace::Ebay, "EBAY_US"), ThreadKind::OrderMessage, std::chrono::hours(24), TimeBasis::Elapsed},
      {"Amazon message", storeAt(Marketplace::Amazon, "UK"), ThreadKind::OrderMessage, std::chrono::hours(24), TimeBasis::Elapsed},
      {"Amazon question", storeAt(Marketplace::Amazon, "JP"), ThreadKind::Question, std::chrono::hours(24), TimeBasis::Elapsed},
      {"Yahoo! Shopping question", storeAt(Marketplace::YahooShoppingJp, "JP"), ThreadKind::Question, std::chrono::hours(12), TimeBasis::Elapsed},
      {"Yahoo! Shopping message", storeAt(Marketplace::YahooShoppingJp, "JP"), ThreadKind::OrderMessage, std::chrono::hours(12), TimeBasis::Elapsed},
      {"Shopee chat", storeAt(Marketplace::Shopee, "SG"), ThreadKind::OrderMessage, std::chrono::hours(12), TimeBasis::Elapsed},
      {"Mercado Libre question", storeAt(Marketplace::MercadoLibre, "MLM"), ThreadKind::Question, std::chrono::hours(1), TimeBasis::Business},
      {"Mercado Libre message", storeAt(Marketplace::MercadoLibre, "MLM"), ThreadKind::OrderMessage, std::chrono::hours(8), TimeBasis::Business},
      {"Global Selling message", storeAt(Marketplace::MercadoLibre, "CBT"), ThreadKind::OrderMessage, std::chrono::hours(72), TimeBasis::Business},
  };
  for (const Row& row : rows) {
    INFO(row.name);
    const ClockPolicy policy = platformClock(row.store, row.kind);
    CHECK(policy.duration == row.duration);
    CHECK(policy.basis == row.basis);
    // Of these Amazon alone has a written rule that counts against the account.
    CHECK(policy.isReference == (row.store.marketplace != Marketplace::Amazon));
    CHECK_FALSE(policy.source.empty());
    CHECK_FALSE(policy.sourceDate.empty());
  }
}

TEST_CASE("SL02: mail of a shop of one's own has a clock, and it says that it is the house's rule") {
  for (const Marketplace marketplace : {Marketplace::Mailbox, Marketplace::Shopify, Marketplace::WooCommerce}) {
    const ClockPolicy policy = platformClock(storeAt(marketplace, ""), ThreadKind::Mail);
    CHECK(policy.duration == std::chrono::hours(24));
    CHECK(policy.source.find("House rule") == 0);
  }
}

TEST_CASE("A notice has no clock") {
  CHECK(SlaSettings::defaults().policiesFor(storeAt(Marketplace::Ebay, "EBAY_US"), ThreadKind::Notice).empty());
}

TEST_CASE("Settings survive their JSON") {
  SlaSettings settings = SlaSettings::defaults();
  settings.calendars[0].exceptions[std::chrono::sys_days(std::chrono::year(2026) / 9 / 16)] = {};
  settings.policies[0].store = "ebay-us";
  settings.policies[1].tag = "pre-sale";
  settings.policies[1].priority = Priority::High;
  const auto holiday = std::chrono::sys_days(std::chrono::year(2026) / 9 / 16);
  settings.calendars[0].names[holiday] = "Independence";
  settings.calendars[0].countries = {"MX"};
  settings.calendars[0].campaigns = {{"Buen Fin", holiday, holiday + std::chrono::days(4), {{std::chrono::hours(8), std::chrono::hours(24)}}}};
  settings.calendars[0].version = 3;
  settings.amberWithin = std::chrono::hours(6);
  const auto read = SlaSettings::fromJson(settings.toJson());
  REQUIRE(read);
  CHECK(read->policies == settings.policies);
  CHECK(read->calendars == settings.calendars);
  CHECK(read->amberWithin == settings.amberWithin);
}

TEST_CASE("A row for the store wins over one for the marketplace") {
  SlaSettings settings = SlaSettings::defaults();
  PolicyRow row;
  row.store = "a-store";
  row.policy.policy = PolicyName::Platform;
  row.policy.duration = std::chrono::hours(3);
  settings.policies.push_back(row);
  CHECK(settings.policiesFor(storeAt(Marketplace::Ebay, "EBAY_US"), ThreadKind::OrderMessage)[0].duration == std::chrono::hours(3));
}

TEST_CASE("SL02: a hot pre-sale question has three clocks, and the earliest is the one of its tag") {
  SlaSettings settings = SlaSettings::defaults();
  PolicyRow hot;
  hot.tag = "pre-sale";
  hot.priority = Priority::High;
  hot.policy = {PolicyName::Own, "Hot pre-sale 5 min", TimeBasis::Elapsed, std::chrono::minutes(5), {}, "Own target", {}, true, true, 1};
  settings.policies.push_back(hot);
  const Store store = storeAt(Marketplace::Ebay, "EBAY_US");
  const auto calm = settings.policiesFor(store, ClockTraits{ThreadKind::Question, {"pre-sale"}, Priority::Normal});
  CHECK(calm.size() == 2);
  const ClockTraits traits{ThreadKind::Question, {"returns", "pre-sale"}, Priority::Urgent};
  const auto policies = settings.policiesFor(store, traits);
  REQUIRE(policies.size() == 3);
  CHECK(clockKey(policies[0]) == "platform");
  CHECK(clockKey(policies[1]) == "own");
  CHECK(clockKey(policies[2]) == "own:tag:pre-sale+priority:high");
  CHECK(concerns(policies[2], traits));
  CHECK_FALSE(concerns(policies[2], {ThreadKind::Question, {"pre-sale"}, Priority::Normal}));
  CHECK_FALSE(concerns(policies[2], {ThreadKind::Question, {"returns"}, Priority::Urgent}));
  CHECK(concerns(policies[1], {}));
}

TEST_CASE("A tag may hold what separates the parts of a concern") {
  ClockPolicy policy;
  policy.concern = "tag:a+priority:none+priority:urgent";
  CHECK(concerns(policy, {ThreadKind::Mail, {"a+priority:none"}, Priority::Urgent}));
  CHECK_FALSE(concerns(policy, {ThreadKind::Mail, {"a"}, Priority::Urgent}));
  policy.concern = "tag:priority:none";
  CHECK(concerns(policy, {ThreadKind::Mail, {"priority:none"}, Priority::Low}));
}

TEST_CASE("Broken settings are refused with the place") {
  struct Row {
    const char* name;
    const char* json;
    const char* place;
  };
  const Row rows[] = {
      {"no JSON", "{", "no JSON object"},
      {"unknown policy", R"({"policies":[{"policy":"mine","basis":"elapsed","minutes":5}]})", "policies[0].policy"},
      {"zero minutes", R"({"policies":[{"policy":"own","basis":"elapsed","minutes":0}]})", "policies[0].minutes"},
      {"no calendar", R"({"policies":[{"policy":"own","basis":"business","minutes":5}]})", "policies[0].calendar"},
      {"unknown calendar", R"({"policies":[{"policy":"own","basis":"business","minutes":5,"calendar":"x"}]})", "no such calendar"},
      {"backward interval", R"({"calendars":[{"id":"a","week":{"mon":[["12:00","09:00"]]}}]})", "ends before it begins"},
      {"never open", R"({"calendars":[{"id":"a","week":{}}]})", "no working time"},
      {"unknown zone", R"({"calendars":[{"id":"a","timeZone":"Mars/Base","week":{"mon":[["09:00","12:00"]]}}]})", "Mars/Base"},
      {"bad date", R"({"calendars":[{"id":"a","week":{"mon":[["09:00","12:00"]]},"exceptions":{"soon":[]}}]})", "soon"},
      {"wrong type", R"({"amberMinutes":"four"})", "wrong type"},
  };
  for (const Row& row : rows) {
    INFO(row.name);
    const auto read = SlaSettings::fromJson(row.json);
    REQUIRE_FALSE(read);
    CHECK(read.error().kind == ErrorKind::InvalidInput);
    CHECK(read.error().text.find(row.place) != std::string::npos);
  }
}
