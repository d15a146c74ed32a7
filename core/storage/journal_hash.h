#pragma once

#include <string>

#include "core/domain/journal_entry.h"

namespace inquiry::storage {

// What chains the rows of the journal: the hash over every field of a row but its own hash. Never change: stored chains depend on it.
std::string journalHashOf(const JournalEntry& entry);

// What stands in the place of words that were taken out.
inline constexpr std::string_view kErasedPayload = R"({"erased":true})";
// The kind of rows that bear witness to others of which words were taken out: {"rows":[[number, hash of what is left], ...]}.
inline constexpr std::string_view kErasedKind = "journal.erased";

}  // namespace inquiry::storage
