#pragma once

#include <string_view>

#include "core/domain/instant.h"

namespace inquiry {

// How messages and conversations are called that are known by a platform's notification mail alone; the mail's own id follows. When the
// platform shows them they take its ids, and nothing else of them changes.
inline constexpr std::string_view kMailCopy = "mailcopy:";
// Thread::sendBlockedReason of such a conversation: its address at the platform is not known yet.
inline constexpr std::string_view kMailCopyBlock = "mail.copy_only";
// A message that the platform does not show so long after its mail was read is a finding. As long as a sweep may take, which looks deepest.
inline constexpr Duration kMailCopyPatience = std::chrono::hours(6);

inline bool isMailCopy(std::string_view remoteId) { return remoteId.starts_with(kMailCopy); }

}  // namespace inquiry
