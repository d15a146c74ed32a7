#include "core/domain/rights.h"

#include <catch2/catch_test_macros.hpp>
#include <string>

namespace inquiry {
namespace {

// Written down by hand, in the order of allDeskRights(): view reply note sort approve override export evidence erase rules settings people.
struct Line {
  DeskRole role;
  std::string may;
};
const Line kTable[] = {
    {DeskRole::Owner, "xxxxxxxxxxxx"},
    {DeskRole::Lead, "xxxxxxxx-x-x"},
    {DeskRole::SeniorAgent, "xxxxxx-x----"},
    {DeskRole::Agent, "xxxx--------"},
    {DeskRole::Reviewer, "x-x---xx----"},
    {DeskRole::Practice, "xxx---------"},
};

TEST_CASE("TM02: six roles and twelve rights give the 72 outcomes of the table") {
  int outcomes = 0;
  for (const Line& line : kTable) {
    const auto rights = allDeskRights();
    REQUIRE(rights.size() == line.may.size());
    for (std::size_t i = 0; i < rights.size(); ++i, ++outcomes) {
      INFO(name(line.role) << " " << name(rights[i]));
      CHECK(may(line.role, rights[i]) == (line.may[i] == 'x'));
    }
  }
  CHECK(outcomes == 72);
}

TEST_CASE("TM02: the role in a store goes before the role everywhere") {
  const RoleGrants grants{DeskRole::Agent, {{StoreId{"us"}, DeskRole::Lead}, {StoreId{"jp"}, DeskRole::None}}};
  CHECK(mayBy({grants}, DeskRight::Rules, StoreId{"us"}));
  CHECK_FALSE(mayBy({grants}, DeskRight::Rules, StoreId{"de"}));
  CHECK_FALSE(mayBy({grants}, DeskRight::Rules, std::nullopt));
  CHECK_FALSE(mayBy({grants}, DeskRight::View, StoreId{"jp"}));
  CHECK(maySomewhere({grants}, DeskRight::Rules));
}

TEST_CASE("TM02: a group gives its members what they lack themselves") {
  const RoleGrants own{DeskRole::Agent, {}}, group{DeskRole::None, {{StoreId{"us"}, DeskRole::Reviewer}}};
  CHECK(mayBy({own, group}, DeskRight::Export, StoreId{"us"}));
  CHECK(mayBy({own, group}, DeskRight::Reply, StoreId{"us"}));
  CHECK_FALSE(mayBy({own, group}, DeskRight::Export, StoreId{"de"}));
}

TEST_CASE("TM02: every role has a name of its own that is read back") {
  for (const DeskRole role : allDeskRoles()) CHECK(deskRoleFromName(name(role)) == role);
  CHECK_FALSE(deskRoleFromName("boss"));
}

}  // namespace
}  // namespace inquiry
