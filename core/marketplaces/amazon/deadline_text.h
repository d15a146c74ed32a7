#pragma once

#include <optional>
#include <string_view>

#include "core/domain/instant.h"
#include "core/marketplaces/amazon/amazon_site.h"

namespace inquiry::amazon {

// What a sentence like "reply by 12 January 2026", "innerhalb von 3 Kalendertagen" or "2026年1月12日までに" asks for.
struct DeadlineContext {
  Instant writtenAt;            // of the mail
  const Site* site = nullptr;   // how its numeric dates are written
  std::string_view timeZone;    // IANA; of the site when empty
};

// The earliest deadline behind `writtenAt` that the text names, in the languages of our sites. A day without a time lasts until its last
// second in the zone; days that are counted run from `writtenAt`, hour for hour, which is never later than Amazon's own reading. A date
// without words that make it a deadline is none. Empty when the text names none.
std::optional<Instant> deadlineIn(std::string_view text, const DeadlineContext& context);

}  // namespace inquiry::amazon
