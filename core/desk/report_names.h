#pragma once

#include "core/desk/parts.h"
#include "core/domain/wait_figures.h"
#include "core/storage/connection.h"

namespace inquiry::desk {

// Whether everything a report is narrowed to is there: figures of nobody would be zeros that look like an answer. NotFound "report.unknown" names the word;
// a store that is hidden from whoever asks is as one that is not there.
Status requireKnown(storage::Connection& connection, const Parts& parts, const WaitFilter& filter);

}  // namespace inquiry::desk
