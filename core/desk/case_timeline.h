#pragma once

#include "core/desk/case_values.h"
#include "core/storage/connection.h"

namespace inquiry::desk {

// Everything that happened around the order of a case, over all its conversations and channels, in the order of time; the conversations have to
// be in `detail` already. Fills steps and files.
Status loadCaseTimeline(storage::Connection& connection, CaseDetail& detail);

}  // namespace inquiry::desk
