#pragma once

#include <string>
#include <vector>

#include "core/domain/error.h"
#include "core/domain/id.h"
#include "core/domain/journal_entry.h"
#include "core/storage/connection.h"

namespace inquiry::storage {

// What a matter consists of, as the journal names it.
struct JournalMatter {
  std::vector<ThreadId> threads;
  std::vector<CaseId> cases;
  std::vector<std::string> orders;  // numbers; whatever store they are of
};

// Every row of the journal about it, oldest first: arrivals, answers, what people did. What people noted among themselves is not among them, nor
// that the matter was packed up before: the same matter reads the same twice. Reads the whole journal once.
// Everything: those too.
enum class JournalScope { Evidence, Everything };
Result<std::vector<JournalEntry>> journalOf(Connection& connection, const JournalMatter& matter, JournalScope scope = JournalScope::Evidence);

}  // namespace inquiry::storage
