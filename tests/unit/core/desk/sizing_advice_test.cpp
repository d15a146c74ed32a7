#include "core/desk/sizing_advice.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

using namespace inquiry::desk;
using Size = SizingAdvice::Size;

namespace {

bool says(const SizingAdvice& advice, const char* code) { return std::find(advice.codes.begin(), advice.codes.end(), code) != advice.codes.end(); }

}  // namespace

TEST_CASE("ON06: under 30 orders a day the platforms' own pages and templates do, over 50 a team needs groups, rules and boards") {
  const auto small = adviceFor({29, 0, 1});
  CHECK(small.size == Size::Small);
  CHECK(says(small, "native"));
  CHECK(says(small, "templates"));
  CHECK_FALSE(says(small, "groups"));
  CHECK(adviceFor({30, 0, 1}).size == Size::Middle);
  CHECK(adviceFor({50, 0, 1}).size == Size::Middle);
  CHECK_FALSE(says(adviceFor({50, 0, 1}), "native"));
  const auto large = adviceFor({51, 0, 2});
  CHECK(large.size == Size::Large);
  for (const char* code : {"templates", "hours", "groups", "rules", "boards"}) CHECK(says(large, code));
}

TEST_CASE("ON06: more messages than its people answer are told, whatever the orders") {
  CHECK(adviceFor({10, 81, 1}).codes.front() == "more-people");
  CHECK_FALSE(says(adviceFor({10, 80, 1}), "more-people"));
  CHECK(adviceFor({1000, 0, 1}).messagesADay == 100);
  CHECK(adviceFor({1000, 0, 2}).messagesAPerson == 50);
}

TEST_CASE("Sizing counts without numbers, too") {
  const auto advice = adviceFor({0, 0, 0});
  CHECK(advice.size == Size::Small);
  CHECK(advice.messagesAPerson == 0);
}
