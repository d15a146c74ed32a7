#pragma once

#include <cstdint>
#include <set>
#include <string>
#include <vector>

#include "core/domain/error.h"
#include "core/domain/id.h"
#include "core/domain/instant.h"
#include "core/storage/connection.h"

namespace inquiry::storage {

struct PurgeCount {
  std::int64_t conversations = 0, messages = 0, notes = 0, answers = 0, drafts = 0, cases = 0, alerts = 0, orders = 0;
  std::set<std::string> files;  // names in the workspace's folder of files that these rows held: discard what nothing else names
  void add(const PurgeCount& other);
};

// Takes conversations out for good, with those merged into them and everything that hangs on them: messages, search words, notes, drafts, answers,
// cases with their files, waits, translations, alerts, what could be taken back. What a split made of one stays where it is; an appeal stays without it.
// The journal stays as it is. Leaves a mark of each (GoneMarks). In a transaction of the caller on the writer connection.
Result<PurgeCount> purgeThreads(Connection& connection, const std::vector<ThreadId>& threads);

// The same of one order: lines, parcels, links of tickets.
Result<PurgeCount> purgeOrder(Connection& connection, OrderId order, Instant now);

// Whether a file of the workspace is named by any row left.
Result<bool> isFileNamed(Connection& connection, const std::string& name);

}  // namespace inquiry::storage
