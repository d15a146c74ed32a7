#pragma once

#include <fstream>
#include <string>
#include <vector>

namespace inquiry::test {

// One of tests/data/compliance: our own sentences as an answer would say them, forbidden there or not.
struct LabelledText {
  bool isForbidden = false;
  std::string language, marketplace, text, place;  // place: file and line
  bool isHeldBack = false;  // every third: never looked at while the packs were written
};

inline std::vector<LabelledText> labelledTexts() {
  std::vector<LabelledText> texts;
  for (const std::string language : {"en", "de", "es", "fr", "ja", "zh"}) {
    const std::string name = "tests/data/compliance/texts_" + language + ".tsv";
    std::ifstream file(std::string(INQUIRY_SOURCE_DIR) + "/" + name);
    std::string line;
    for (int number = 1; std::getline(file, line); ++number) {
      const std::size_t first = line.find('\t'), second = line.find('\t', first + 1);
      if (first == std::string::npos || second == std::string::npos) continue;
      texts.push_back({line[0] == 'V', language, line.substr(first + 1, second - first - 1), line.substr(second + 1), name + ":" + std::to_string(number), number % 3 == 0});
    }
  }
  return texts;
}

}  // namespace inquiry::test
