#pragma once

#include <string>
#include <string_view>

#include "core/domain/error.h"
#include "core/domain/platform_figure.h"

namespace inquiry::desk {

// Reads what a platform's page or report says about answers, as a table of CSV with a heading. Two forms, by the heading:
//   figures   window_days, as_of, value [, part, whole]         one row a window; value in percent or minutes
//   messages  message_at [, reference], answered_at, late       one row a message the platform counted; late is yes/no, true/false or 1/0
// The figure of a file of messages is counted from them. InvalidInput names line and column; nothing is taken in then.
struct FigureFile {
  std::vector<PlatformFigure> figures;  // store, metric and origin are the caller's
};
struct FigureFileQuestion {
  const PlatformMetric& metric;
  int windowDays = 30;  // of a file of messages
  Instant asOf;
};
Result<FigureFile> readFigureFile(std::string_view bytes, const FigureFileQuestion& question);

}  // namespace inquiry::desk
