#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/domain/error.h"
#include "core/domain/outgoing.h"

namespace inquiry::amazon {

inline constexpr std::size_t kMaxText = 4000;          // code points; as the form in Seller Central, mail itself has no documented limit
inline constexpr std::size_t kMaxFileBytes = 10U << 20U;  // all files of a message together (Seller Central 200389080)
inline constexpr std::size_t kMaxFiles = 5;            // ours: Amazon names none for mail
// Media types that pass Amazon's relay as far as it is known; no video, no archives.
const std::vector<std::string>& fileTypes();

// What Amazon's relay would turn back or drop, said before anything leaves: kinds and sizes of files, the length of the text, text in the
// form of HTML. What the words may say is the matter of the compliance check. Empty when it may go.
std::optional<Error> refusalOf(const Outgoing& outgoing);

}  // namespace inquiry::amazon
