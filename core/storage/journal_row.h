#pragma once

#include "core/domain/journal_entry.h"
#include "core/storage/rows.h"

namespace inquiry::storage {

// Of a row that begins with seq, device, device_seq, at, actor, kind, subject_kind, subject, payload, previous_hash, hash.
JournalEntry journalEntryFrom(const Row& row);

}  // namespace inquiry::storage
