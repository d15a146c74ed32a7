#include "core/desk/similarity.h"

#include <catch2/catch_test_macros.hpp>

#include "core/desk/folded_words.h"

using namespace inquiry::desk;

namespace {

const char* const kPlan =
    "We compared the promised handling time with the collection of our carrier and found that every afternoon order left the warehouse one day late. "
    "The shift leader now reads the list of open orders each morning and signs it in the evening.";
const char* const kOther =
    "Three customers doubted that the cables are genuine because the batch came from a wholesaler who is not named by the manufacturer, so we stopped "
    "buying there and refunded everybody.";

}  // namespace

TEST_CASE("The same text is wholly taken, whatever its case and its line breaks") {
  CHECK(shareTaken(kPlan, kPlan) == 1.0);
  std::string shouted = kPlan;
  for (char& c : shouted) c = c == ' ' ? '\n' : static_cast<char>(std::toupper(static_cast<unsigned char>(c)));
  CHECK(shareTaken(shouted, kPlan) == 1.0);
}

TEST_CASE("Two plans on two matters share next to nothing") { CHECK(shareTaken(kPlan, kOther) < 0.05); }

TEST_CASE("A plan pasted into a longer one is found from both sides, one changed word costs little") {
  const std::string both = std::string(kOther) + " " + kPlan;
  CHECK(shareTaken(kPlan, both) == 1.0);
  CHECK(shareTaken(both, kPlan) > 0.4);
  CHECK(shareTaken(both, kPlan) < 0.8);
  std::string edited = kPlan;
  edited.replace(edited.find("carrier"), 7, "courier");
  CHECK(shareTaken(edited, kPlan) > 0.8);
}

TEST_CASE("Chinese is compared by its characters") {
  const std::string plan = "我们把揽收时间改到十八点，并把全部商品的备货时间从一天改为两天。";
  CHECK(shareTaken(plan, plan) == 1.0);
  CHECK(shareTaken(plan, "三位买家怀疑这条数据线不是正品，因为我们从没有授权的批发商进货。") < 0.1);
}

TEST_CASE("A few words are like nothing") { CHECK(shareTaken("We are sorry", "We are sorry") == 0); }

TEST_CASE("Words are found by their beginnings, in any order, and Chinese side by side") {
  CHECK(holdsWords("Lamp lost by DHL", "dhl LA"));
  CHECK_FALSE(holdsWords("Lamp lost by DHL", "amp"));
  CHECK(holdsWords("包裹丢失，已联系物流", "丢失"));
  CHECK_FALSE(holdsWords("包裹丢失，已联系物流", "丢系"));
  CHECK(holdsWords("anything", ""));
  CHECK(foldedWords("Größe Ｌ") == foldedWords("größe l"));
}
