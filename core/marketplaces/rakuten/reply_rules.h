#pragma once

#include <optional>

#include "core/domain/outgoing.h"
#include "core/domain/error.h"

namespace inquiry::rakuten {

inline constexpr std::size_t kReplyLength = 2000, kLineLength = 300, kFileNameLength = 100;
inline constexpr std::size_t kFileBytes = 5U << 20U;
// Rakuten does not say what it counts; an emoji counts twice here, so that no way of counting finds more.

// What of a reply Rakuten would refuse, with what to do about it; empty when it may go. Asks nobody.
std::optional<Error> refusedReply(const Outgoing& outgoing);
// The first address in the text that may not be in it: every one must be https and at one of Rakuten's own sites.
std::optional<Error> refusedLink(const std::string& text);

}  // namespace inquiry::rakuten
