#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/domain/finding.h"
#include "core/domain/message.h"
#include "core/domain/translation.h"

namespace inquiry::desk {

// What a text that is about to be sent says otherwise than what its writer wrote: numbers, amounts, dates, order and tracking numbers, names, links, words
// of the glossary. Rules "translation.changed", ".lost", ".invented", ".reordered", ".term"; `source` of a finding is what was expected. Warnings and hints:
// nothing of it forbids. Empty while the text is still the source. Pure and fast: for every key.
std::vector<Finding> translationFindings(const DraftTranslation& translation, const std::string& text);

// A text that is surely in another language than the buyer surely writes: "translation.language", a warning whose `source` is the buyer's language. None
// when either is unsure. Fast enough for every key.
std::optional<Finding> otherLanguage(const std::vector<Message>& messages, const std::string& text);

}  // namespace inquiry::desk
