#include "core/language/tag_model.h"

#include <catch2/catch_test_macros.hpp>

#include "tests/unit/core/language/tag_sentences.h"

using namespace inquiry;
using namespace inquiry::language;

namespace {

TagModel learned(const std::vector<TaggedText>& texts) {
  auto model = TagModel::train(texts);
  REQUIRE(model);
  return std::move(*model);
}

}  // namespace

TEST_CASE("Tags are learned in four languages and meet what was chosen on texts that were kept aside") {
  std::vector<TaggedText> learn, held;
  const auto all = test::taggedSentences(20);
  for (std::size_t i = 0; i < all.size(); ++i) ((i * 2654435761U >> 16U) % 5 == 0 ? held : learn).push_back(all[i]);
  const TagModel model = learned(learn);
  const TagMeasure measure = measureTags(model, held);
  CHECK(measure.f1.size() == 5);
  CHECK(measure.macroF1 >= 0.8);
  CHECK(measureTags(model, {{"Hello", {"returns"}}}).macroF1 < 0.5);
}

TEST_CASE("A team that has tagged little is helped as well: eight threads of each tag and language") {
  std::vector<TaggedText> learn, held;
  const auto all = test::taggedSentences(10);
  for (std::size_t i = 0; i < all.size(); ++i) ((i * 2654435761U >> 16U) % 5 == 0 ? held : learn).push_back(all[i]);
  const TagMeasure measure = measureTags(learned(learn), held);
  CHECK(measure.macroF1 >= 0.75);
}

TEST_CASE("What was learned is the same after it was kept and read again, and the same texts make the same model") {
  const auto all = test::taggedSentences(12);
  const TagModel model = learned(all);
  const auto bytes = model.bytes();
  REQUIRE(bytes);
  auto again = TagModel::load(*bytes);
  REQUIRE(again);
  const TagModel twin = learned(all);
  for (const char* text : {"where is my parcel, it is late", "領収書を発行してください", "quiero devolver el producto", "质量太差了"}) {
    const auto one = model.guess(text), two = again->guess(text), three = twin.guess(text);
    REQUIRE_FALSE(one.empty());
    REQUIRE_FALSE(two.empty());
    REQUIRE_FALSE(three.empty());
    CHECK(one.front().tag == two.front().tag);
    CHECK(one.front().tag == three.front().tag);
    CHECK(one.front().certainty >= 0.5);
  }
}

TEST_CASE("Nothing is learned from nothing, and what is no model is refused") {
  CHECK(TagModel::train({}).error().code == "tags.too_few");
  CHECK(TagModel::train({{"only one", {"tag"}}, {"and the same", {"tag"}}}).error().code == "tags.too_few");
  for (const char* bytes : {"", "junk", "IDTM1\n", "IDTM1\n2\na\nb\n", "IDTM1\n2\na\nb\nnot a model at all", "IDTM1\n99999999999\n"}) {
    INFO(bytes);
    CHECK(TagModel::load(bytes).error().code == "tags.model");
  }
  CHECK(learned(test::taggedSentences(4)).guess("").empty());
}

TEST_CASE("Figures are all one figure, and a name in one conversation alone is never kept") {
  CHECK(tagWords("Order 12-34567: 你好") == "order 0 你 你好");
  auto texts = test::taggedSentences(6);
  texts[0].text += " Zyxwvutnamechen";
  CHECK(learned(texts).bytes().value().find("zyxwvutnamechen") == std::string::npos);
}
