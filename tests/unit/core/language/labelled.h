#pragma once

#include <algorithm>
#include <fstream>
#include <stdexcept>
#include <string>
#include <vector>

namespace inquiry::test {

// A line of tests/data/language/messages.tsv: 1,000 invented messages, 7 languages, from two words to three sentences.
struct LabelledMessage {
  std::string language, text;
};
// A line of tests/data/language/moods.tsv: 300 of them, 75 in each of four languages, labelled by hand by what they are about and how they sound.
struct LabelledMood {
  std::string language, scene, emotion, text;
};

inline std::vector<std::vector<std::string>> rowsOf(const char* name) {
  std::ifstream file(std::string(INQUIRY_SOURCE_DIR "/tests/data/language/") + name);
  std::vector<std::vector<std::string>> rows;
  for (std::string line; std::getline(file, line);) {
    std::vector<std::string> cells(1);
    for (const char c : line) {
      if (c == '\t') cells.emplace_back();
      else cells.back() += c;
    }
    rows.push_back(std::move(cells));
  }
  if (rows.empty()) throw std::runtime_error(std::string("no data in ") + name);
  return rows;
}

inline std::vector<LabelledMessage> labelledMessages() {
  std::vector<LabelledMessage> all;
  for (const auto& row : rowsOf("messages.tsv")) all.push_back({row.at(0), row.at(1)});
  return all;
}

inline std::vector<LabelledMood> labelledMoods() {
  std::vector<LabelledMood> all;
  for (const auto& row : rowsOf("moods.tsv")) all.push_back({row.at(0), row.at(1), row.at(2), row.at(3)});
  return all;
}

}  // namespace inquiry::test
