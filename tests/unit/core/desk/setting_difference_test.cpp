#include "core/desk/setting_difference.h"

#include <catch2/catch_test_macros.hpp>

using namespace inquiry::desk;
using Kind = SettingDifference::Kind;

TEST_CASE("TM07: a changed figure is found under the entry it belongs to, by what names the entry") {
  const auto found = settingDifferences(R"({"policies":[{"policy":"own","label":"Target","marketplace":"ebay","minutes":60,"version":1},{"policy":"own","label":"Target","minutes":30,"version":4}]})",
                                        R"({"policies":[{"policy":"own","label":"Target","minutes":30,"version":9},{"policy":"own","label":"Wish","marketplace":"ebay","minutes":90,"version":2}]})");
  REQUIRE(found.size() == 2);
  CHECK(found[0].path.back().field == "label");
  CHECK(found[0].before == "Target");
  CHECK(found[0].after == "Wish");
  CHECK(found[1].path.at(1).marks == std::vector<std::pair<std::string, std::string>>{{"policy", "own"}, {"marketplace", "ebay"}});
  CHECK(found[1].path.back().field == "minutes");
  CHECK(found[1].before == "60");
  CHECK(found[1].after == "90");
}

TEST_CASE("TM07: entries that came and went are told as such") {
  const auto found = settingDifferences(R"([{"id":"a","title":"Lost"},{"id":"b","title":"Late"}])", R"([{"id":"b","title":"Late"},{"id":"c","title":"Wrong size"}])");
  REQUIRE(found.size() == 2);
  CHECK(found[0].kind == Kind::Removed);
  CHECK(found[0].path.back().title == "Lost");
  CHECK(found[1].kind == Kind::Added);
  CHECK(found[1].path.back().title == "Wrong size");
}

TEST_CASE("TM07: plain texts, lists of words, hours of a day and what is shipped") {
  CHECK(settingDifferences("on", "off") == std::vector<SettingDifference>{{{}, Kind::Changed, "on", "off"}});
  CHECK(settingDifferences({}, "20") == std::vector<SettingDifference>{{{}, Kind::Changed, "", "20"}});
  CHECK(settingDifferences(R"(["me","li"])", R"(["li"])") == std::vector<SettingDifference>{{{}, Kind::Changed, "me, li", "li"}});
  const auto day = settingDifferences(R"({"week":{"mon":[["09:00","12:00"]]}})", R"({"week":{"mon":[["09:00","12:00"],["13:00","18:00"]]}})");
  REQUIRE(day.size() == 1);
  CHECK(day.front().after == "09:00–12:00, 13:00–18:00");
  CHECK(settingDifferences(R"({"a":1})", R"({"a":1,"version":2})").empty());
  CHECK(settingDifferences({}, {}).empty());
}
