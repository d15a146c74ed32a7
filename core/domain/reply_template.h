#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/domain/id.h"
#include "core/domain/instant.h"
#include "core/domain/marketplace.h"

namespace inquiry {

// The wording for one language, and for one marketplace or (absent) for all; in a season, or always.
struct TemplateVariant {
  std::string language;  // ISO 639-1
  std::optional<Marketplace> marketplace;
  std::string text;
  std::string fromDay = {}, untilDay = {};  // "2026-11-20", both included, by the clock of the store; empty: always
  friend bool operator==(const TemplateVariant&, const TemplateVariant&) = default;
};

struct ReplyTemplate {
  TemplateId id;
  std::string title;
  std::string titleZh;   // shown in a Chinese window; empty: `title`
  std::string scene;     // "delivery-time", "return-guide", ...
  std::string shortcut;  // typed after "//"; empty for none
  PersonId owner;
  std::optional<Instant> reviewDate;  // stale from here on
  bool approved = false;              // by a native speaker
  std::vector<TemplateVariant> variants;
  std::int64_t revision = 1;
  friend bool operator==(const ReplyTemplate&, const ReplyTemplate&) = default;
};

inline bool isSeasonal(const TemplateVariant& variant) { return !variant.fromDay.empty() || !variant.untilDay.empty(); }
bool isInSeason(const TemplateVariant& variant, const std::string& today);
// The template with the wordings of that day: a season's wording stands in the place of the one for all year.
ReplyTemplate inForceOn(ReplyTemplate value, const std::string& today);

}  // namespace inquiry
