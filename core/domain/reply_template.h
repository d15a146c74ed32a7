#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/domain/id.h"
#include "core/domain/instant.h"
#include "core/domain/marketplace.h"

namespace inquiry {

// The wording for one language, and for one marketplace or (absent) for all.
struct TemplateVariant {
  std::string language;  // ISO 639-1
  std::optional<Marketplace> marketplace;
  std::string text;
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

}  // namespace inquiry
