#include "core/desk/marketplace_facts.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <nlohmann/json.hpp>
#include <set>

#include "core/desk/store_file.h"
#include "core/sla/calendar.h"

using namespace inquiry;
using namespace inquiry::desk;

TEST_CASE("AU09: every marketplace has its checklist, its limits and where they stand") {
  std::set<Marketplace> seen;
  for (const MarketplaceFacts& facts : marketplaceFacts()) {
    INFO(displayName(facts.marketplace));
    CHECK(seen.insert(facts.marketplace).second);
    CHECK_FALSE(facts.summary.empty());
    CHECK(facts.canConnect == facts.whyNot.empty());
    CHECK(facts.canConnect == !facts.rights.empty());
    CHECK(facts.abilities.size() >= 2);
    CHECK(facts.prerequisites.size() >= 2);
    CHECK_FALSE(facts.source.empty());
    CHECK(facts.sourceDate.size() >= 7);
    CHECK((facts.sourceUrl.empty() || facts.sourceUrl.starts_with("https://")));
    std::set<std::string> ids;
    for (const PrerequisiteFact& needed : facts.prerequisites) CHECK((ids.insert(needed.id).second && !needed.text.empty()));
    CHECK(&factsOf(facts.marketplace) == &facts);
    for (const SiteFact& site : facts.sites) CHECK(isKnownTimeZone(site.timeZone));
  }
  CHECK(seen.size() == 9);
}

TEST_CASE("AU09: a store can be set up from the fields that are asked for, and secrets are known as such") {
  for (const MarketplaceFacts& facts : marketplaceFacts()) {
    INFO(displayName(facts.marketplace));
    nlohmann::json credentials = nlohmann::json::object();
    for (const FieldFact& field : facts.fields) {
      if (field.isRequired) credentials[field.key] = "x";
      const bool soundsSecret = field.key.find("ecret") != std::string::npos || field.key.find("assword") != std::string::npos || field.key.find("oken") != std::string::npos;
      if (soundsSecret) CHECK(field.isSecret);
      CHECK_FALSE(field.label.empty());
    }
    const nlohmann::json file{{"id", "one"}, {"marketplace", name(facts.marketplace)}, {"credentials", credentials}};
    CHECK(parseStoreFiles(file.dump()));
  }
}

TEST_CASE("the texts for translation are all there, once each") {
  const auto texts = marketplaceTexts();
  CHECK(std::set<std::string>(texts.begin(), texts.end()).size() == texts.size());
  CHECK(std::find(texts.begin(), texts.end(), "") == texts.end());
  CHECK(std::find(texts.begin(), texts.end(), factsOf(Marketplace::Ebay).prerequisites.front().text) != texts.end());
  CHECK(texts.size() > 100);
}
