#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "core/domain/error.h"

namespace inquiry::language {

// A conversation and the tags people gave it.
struct TaggedText {
  std::string text;
  std::vector<std::string> tags;
};

struct TagGuess {
  std::string tag;
  double certainty = 0;  // 0 to 1
};

// Learns from tagged conversations which tags a new one is likely to get (fastText, one yes or no for each tag). Nothing is written to the disk in clear:
// training and bytes() go through memory only. Words that stand in one conversation alone are not learned as such, and figures never are. Immutable once made;
// guess() is safe from any thread.
class TagModel {
 public:
  // InvalidInput "tags.too_few" when there is nothing to learn from. Takes seconds for thousands of texts.
  static Result<TagModel> train(const std::vector<TaggedText>& texts);
  // Malformed "tags.model" for bytes that are no model of this version.
  static Result<TagModel> load(std::string_view bytes);
  TagModel(TagModel&&) noexcept;
  TagModel& operator=(TagModel&&) noexcept;
  ~TagModel();

  Result<std::string> bytes() const;
  // The surest first, none below `least` but for the surest of all, where none reaches it: one in two of those is what a person would choose (tag_learning_test).
  std::vector<TagGuess> guess(std::string_view text, double least = 0.5) const;

 private:
  struct State;
  explicit TagModel(std::unique_ptr<State> state);
  std::unique_ptr<State> m_state;
};

// How well guesses meet what people chose: the mean of the F1 of every tag that stands in `held`, and each tag's own.
struct TagMeasure {
  double macroF1 = 0;
  std::map<std::string, double> f1;
};
TagMeasure measureTags(const TagModel& model, const std::vector<TaggedText>& held);

// A text as the model reads it: words folded, pairs of characters for scripts without spaces, every figure the same. Pure.
std::string tagWords(std::string_view text);

}  // namespace inquiry::language
