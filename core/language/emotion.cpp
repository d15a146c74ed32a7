#include "core/language/emotion.h"

#include <unicode/uchar.h>

#include <algorithm>
#include <array>

#include "core/domain/utf8.h"
#include "core/language/folded_text.h"
#include "core/language/phrase_finder.h"
#include "core/language/word_lists.h"

namespace inquiry::language {
namespace {

constexpr std::array<std::pair<Emotion, std::string_view>, 4> kNames{
    {{Emotion::Calm, "calm"}, {Emotion::Pleased, "pleased"}, {Emotion::Worried, "worried"}, {Emotion::Angry, "angry"}}};

constexpr int kLettersOfAShout = 15;

// Whole sentences in capitals, or more than one exclamation mark in a row.
bool isShouting(std::string_view text) {
  int letters = 0, capitals = 0, marks = 0;
  for (std::size_t at = 0; at < text.size();) {
    const auto c = static_cast<UChar32>(utf8::next(text, at));
    marks = c == '!' || c == 0xFF01 ? marks + 1 : 0;
    if (marks >= 2) return true;
    if (u_isULowercase(c) != 0) ++letters;
    if (u_isUUppercase(c) != 0) ++letters, ++capitals;
  }
  return letters >= kLettersOfAShout && capitals * 10 >= letters * 8;
}

std::vector<std::string> wordsOf(const std::vector<PhraseHit>& hits, std::string_view label) {
  std::vector<std::string> words;
  for (const PhraseHit& hit : hits)
    if (hit.label == label && std::find(words.begin(), words.end(), hit.phrase) == words.end()) words.push_back(hit.phrase);
  return words;
}

}  // namespace

std::string_view name(Emotion emotion) {
  for (const auto& [known, text] : kNames)
    if (known == emotion) return text;
  return "";
}

std::optional<Emotion> emotionFromName(std::string_view name) {
  for (const auto& [known, text] : kNames)
    if (text == name) return known;
  return std::nullopt;
}

EmotionHint emotionHint(std::string_view text) {
  static const PhraseFinder finder(emotionWords());
  const std::vector<PhraseHit> hits = finder.find(folded(text));
  if (auto angry = wordsOf(hits, "angry"); !angry.empty()) return {Emotion::Angry, std::move(angry)};
  auto worried = wordsOf(hits, "worried");
  auto pleased = wordsOf(hits, "pleased");
  if (!worried.empty() && worried.size() >= pleased.size()) return {isShouting(text) ? Emotion::Angry : Emotion::Worried, std::move(worried)};
  if (!pleased.empty()) return {Emotion::Pleased, std::move(pleased)};
  return {};
}

}  // namespace inquiry::language
