#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/desk/parts.h"
#include "core/domain/error.h"
#include "core/domain/store.h"

namespace inquiry::desk {

// One stage of the way of an enquiry through the desk.
struct EnquiryStage {
  std::string stage;  // "arrival", "language", "routing", "alert", "answer"
  bool ok = false;
  Instant at;          // when it was through, by the desk's clock
  Duration took{0};    // real time since the stage before
  std::string text;    // English: what was seen, or what is missing
};

struct EnquiryReport {
  StoreId store;
  bool passed = false;  // every stage has its tick
  std::vector<EnquiryStage> stages;  // always all five, in order; behind a stage that failed they say so
};

// Sends an invented enquiry through every stage of the desk and answers it: the store's own description, deadlines and rules, but a workspace of its
// own in a folder that is removed afterwards, and a far side inside this process. The store's connector is asked for nothing but what it can do, and
// nothing of the enquiry stays but one journal row that says it was run.
// `store`: empty takes the first one. NotFound names an unknown store, or says that none is connected. Blocks; not from the window's thread.
// `as`: the mode the store is tried in; left out, its own.
Result<EnquiryReport> runTestEnquiry(Parts& parts, const std::optional<StoreId>& store, const std::optional<StoreMode>& as = {});

}  // namespace inquiry::desk
