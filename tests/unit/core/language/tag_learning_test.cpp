// How well the desk learns a team's tags, on 480 conversations of our own in four languages: eight tags, some texts with two, many that name nothing by its word.
#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <iostream>
#include <map>

#include "core/language/tag_model.h"
#include "tests/unit/core/language/labelled.h"

using namespace inquiry;
using namespace inquiry::language;
using namespace inquiry::test;

namespace {

constexpr std::size_t kParts = 5;

std::vector<std::string> tagsOf(const std::string& listed) {
  std::vector<std::string> tags;
  for (std::size_t at = 0; at <= listed.size();) {
    const std::size_t end = std::min(listed.find(',', at), listed.size());
    tags.push_back(listed.substr(at, end - at));
    at = end + 1;
  }
  return tags;
}

struct Split {
  std::vector<TaggedText> learn, held;
};

// Every fifth of each language. The same place in each language speaks of the same matter: so none of them helps another's.
Split splitAt(std::size_t part) {
  Split split;
  std::map<std::string, std::size_t> places;
  for (const auto& row : rowsOf("tagged_threads.tsv")) {
    const bool isHeld = places[row.at(0)]++ % kParts == part;
    (isHeld ? split.held : split.learn).push_back({row.at(2), tagsOf(row.at(1))});
  }
  return split;
}

// What a team would get that gave every conversation the tag it gives most often.
double alwaysTheSame(const Split& split) {
  std::map<std::string, double> learned, meant;
  for (const TaggedText& each : split.learn)
    for (const std::string& tag : each.tags) ++learned[tag];
  for (const TaggedText& each : split.held)
    for (const std::string& tag : each.tags) ++meant[tag];
  const auto most = std::max_element(learned.begin(), learned.end(), [](const auto& a, const auto& b) { return a.second < b.second; });
  const double hit = meant[most->first];
  return 2 * hit / (static_cast<double>(split.held.size()) + hit) / static_cast<double>(meant.size());
}

}  // namespace

TEST_CASE("IN02: tags learned from four fifths of 480 conversations are suggested for the rest far better than the most frequent one") {
  double learned = 0, same = 0;
  std::map<std::string, double> f1;
  for (std::size_t part = 0; part < kParts; ++part) {
    const Split split = splitAt(part);
    REQUIRE(split.learn.size() + split.held.size() >= 400);
    const auto model = TagModel::train(split.learn);
    REQUIRE(model);
    const TagMeasure measure = measureTags(*model, split.held);
    REQUIRE(measure.f1.size() >= 8);
    for (const auto& [tag, value] : measure.f1) f1[tag] += value / kParts;
    std::cout << "part " << part + 1 << ": macro-F1 " << measure.macroF1 << ", always the most frequent tag " << alwaysTheSame(split) << "\n";
    learned += measure.macroF1 / kParts;
    same += alwaysTheSame(split) / kParts;
  }
  for (const auto& [tag, value] : f1) std::cout << "  " << tag << " " << value << "\n";
  std::cout << "mean of five: macro-F1 " << learned << ", always the most frequent tag " << same << "\n";
  CHECK(learned >= 0.4);
  CHECK(learned >= same + 0.3);
}
