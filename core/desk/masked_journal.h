#pragma once

#include "core/domain/journal_entry.h"

namespace inquiry::desk {

// A row as it may leave the workspace: reasons and names in its payload tell no address, telephone or card number. The stored row keeps its words, and the
// chain of hashes is proven there, never from such a copy.
JournalEntry maskedEntry(const JournalEntry& entry);

}  // namespace inquiry::desk
