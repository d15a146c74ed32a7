#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "core/domain/error.h"
#include "core/domain/journal_entry.h"
#include "core/storage/connection.h"
#include "core/storage/journal_extract.h"

namespace inquiry::storage {

// Numbers of the rows that tell of the matter, and of those whose words hold one of the terms; rows that lost their words already are not among them.
Result<std::vector<std::int64_t>> journalRowsToErase(Connection& connection, const JournalMatter& matter, const std::vector<std::string>& terms);

// Takes the words out of these rows: what stays is who did what kind of thing when, about which number. `witness` becomes a row of its own that names them
// with the hash of what is left of each; of it `at`, `actor` and the subject count. In a transaction of the caller on the writer connection, a few hundred
// rows at a time.
Status eraseJournalRows(Connection& connection, const std::vector<std::int64_t>& rows, const JournalEntry& witness);

}  // namespace inquiry::storage
