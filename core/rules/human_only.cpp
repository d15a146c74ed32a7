#include "core/rules/human_only.h"

#include <algorithm>

#include "core/language/phrase_finder.h"
#include "core/rules/word_lists.h"

namespace inquiry::rules {
namespace {

// Code points. What is longer tells a story; a prepared text would not answer it.
constexpr std::size_t kLong = 600;
constexpr int kManyQuestions = 3;

std::size_t codePoints(const std::string& text) {
  return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }));
}

// Folded text has plain question marks only.
bool isComplex(const Facts& facts) {
  return facts.hasFile || codePoints(facts.text) > kLong || std::count(facts.folded.begin(), facts.folded.end(), '?') >= kManyQuestions;
}

}  // namespace

std::string whyHuman(const Facts& facts) {
  static const language::PhraseFinder finder(humanWords());
  if (facts.hasCase || facts.kind == ThreadKind::Case) return "case";
  const auto hits = finder.find(facts.folded);
  const auto has = [&hits](std::string_view label) { return std::any_of(hits.begin(), hits.end(), [&](const auto& hit) { return hit.label == label; }); };
  if (has("dispute")) return "dispute";
  if (facts.emotion == language::Emotion::Angry) return "angry";
  if (has("after-sale") || facts.scene == language::Scene::Return) return "after-sale";
  if (facts.isRepeated || facts.unanswered > 1) return "repeated";
  return isComplex(facts) ? "complex" : "";
}

}  // namespace inquiry::rules
