#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace inquiry::language {

// How the writer of a message seems to feel. Never renumber: rules and settings store the names.
enum class Emotion { Calm = 1, Pleased = 2, Worried = 3, Angry = 4 };
std::string_view name(Emotion emotion);  // "calm", "pleased", "worried", "angry"
std::optional<Emotion> emotionFromName(std::string_view name);

struct EmotionHint {
  Emotion emotion = Emotion::Calm;
  std::vector<std::string> words;  // what it was read from, folded; empty for Calm
};

// A hint, not a judgement: read from word lists (resources/language/emotion.json; Chinese, English, Japanese, Spanish, and some German, French and
// Portuguese) and from shouting. Anger outweighs worry, and one angry word outweighs any thanks. Pure, safe from any thread.
EmotionHint emotionHint(std::string_view text);
inline Emotion emotionOf(std::string_view text) { return emotionHint(text).emotion; }

}  // namespace inquiry::language
