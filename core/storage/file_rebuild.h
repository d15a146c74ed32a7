#pragma once

#include "core/domain/error.h"
#include "core/storage/write_queue.h"

namespace inquiry::storage {

// Writes the file of the database anew on the thread of the queue: nothing of what was deleted stays in it or in its log. Blocks for as long as a copy of
// the file takes; not from a job, not from the window's thread. Conflict "storage.busy": somebody reads for a long time, try again.
Status rebuildFile(WriteQueue& queue);

}  // namespace inquiry::storage
