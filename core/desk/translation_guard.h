#pragma once

#include <string>
#include <vector>

#include "core/domain/finding.h"
#include "core/domain/translation.h"

namespace inquiry::desk {

// What a text that is about to be sent says otherwise than what its writer wrote: numbers, amounts, dates, order and tracking numbers, names, links, words
// of the glossary. Rules "translation.changed", ".lost", ".invented", ".reordered", ".term"; `source` of a finding is what was expected. Warnings and hints:
// nothing of it forbids. Empty while the text is still the source. Pure and fast: for every key.
std::vector<Finding> translationFindings(const DraftTranslation& translation, const std::string& text);

}  // namespace inquiry::desk
