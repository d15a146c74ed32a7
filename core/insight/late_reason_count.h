#pragma once

#include "core/domain/error.h"
#include "core/domain/late_reasons.h"
#include "core/domain/wait_figures.h"
#include "core/storage/connection.h"

namespace inquiry::insight {

// Why what the question asks about was late, over all of it and not only the rows a list shows. Inside one read transaction; reads only.
Result<LateReasons> lateReasons(storage::Connection& connection, const ReportQuestion& question);

}  // namespace inquiry::insight
