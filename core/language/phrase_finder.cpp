#include "core/language/phrase_finder.h"

#include <algorithm>
#include <cassert>
#include <cctype>
#include <nlohmann/json.hpp>

#include "core/language/folded_text.h"

namespace inquiry::language {
namespace {

// Latin letters are ASCII once folded; digits belong to words too ("5 stars", not "15 stars").
bool isWordByte(char c) { return std::isalnum(static_cast<unsigned char>(c)) != 0 && static_cast<unsigned char>(c) < 0x80; }

bool beginsWord(std::string_view text, std::size_t place) { return place == 0 || !isWordByte(text[place]) || !isWordByte(text[place - 1]); }

bool endsWord(std::string_view text, std::size_t end) { return end == text.size() || !isWordByte(text[end - 1]) || !isWordByte(text[end]); }

}  // namespace

PhraseFinder::PhraseFinder(std::string_view json) {
  const auto lists = nlohmann::json::parse(json, nullptr, false);
  assert(lists.is_object());
  for (const auto& [label, phrases] : lists.items()) {
    for (const auto& entry : phrases) {
      Phrase phrase{folded(entry.get<std::string>()), label, false};
      phrase.anyEnding = phrase.words.ends_with('*');
      if (phrase.anyEnding) phrase.words.pop_back();
      if (!phrase.words.empty()) m_phrases[static_cast<unsigned char>(phrase.words.front())].push_back(std::move(phrase));
    }
  }
  for (auto& sameStart : m_phrases)
    std::stable_sort(sameStart.begin(), sameStart.end(), [](const Phrase& a, const Phrase& b) { return a.words.size() > b.words.size(); });
}

const PhraseFinder::Phrase* PhraseFinder::at(std::string_view text, std::size_t place) const {
  if (!beginsWord(text, place)) return nullptr;
  for (const Phrase& phrase : m_phrases[static_cast<unsigned char>(text[place])]) {
    if (text.substr(place, phrase.words.size()) != phrase.words) continue;
    if (phrase.anyEnding || endsWord(text, place + phrase.words.size())) return &phrase;
  }
  return nullptr;
}

std::vector<PhraseHit> PhraseFinder::find(std::string_view foldedText) const {
  std::vector<PhraseHit> hits;
  for (std::size_t place = 0; place < foldedText.size();) {
    const Phrase* phrase = at(foldedText, place);
    if (phrase == nullptr) {
      ++place;
      continue;
    }
    hits.push_back({phrase->label, phrase->words, place, place + phrase->words.size()});
    place += phrase->words.size();
  }
  return hits;
}

}  // namespace inquiry::language
