#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <vector>

#include "core/desk/report_file.h"
#include "core/domain/dashboard.h"
#include "core/domain/error.h"
#include "core/domain/late_reasons.h"
#include "core/domain/product_tag.h"
#include "core/domain/wait_figures.h"

namespace inquiry::desk {

struct Parts;

// Response times: how long buyers waited, where, by whom and why. Blocks; not from the window's thread, safe from any other.
class InsightService {
 public:
  explicit InsightService(Parts& parts) : m_parts(parts) {}

  // Works out the figures of conversations that changed, in small writes, until none is left or `goesOn` says no; answers how many are left.
  Result<std::int64_t> catchUp(const std::function<bool()>& goesOn) const;
  // With what is worked out by then; `unread` tells what is missing. A few changed conversations are worked out first.
  Result<ResponseReport> report(const ReportQuestion& question) const;
  Result<BehindRows> behind(const ReportQuestion& question, const Behind& behind, std::size_t limit) const;
  // Why what the question is about was late, and who held it.
  Result<LateReasons> lateReasons(const ReportQuestion& question) const;
  // What buyers of which product write about, the most first; of the filter's conditions store and tag hold.
  Result<std::vector<ProductTag>> productTags(const WaitFilter& filter) const;
  // When the first wait began; empty without any.
  Result<std::optional<Instant>> first() const;

  // The lines charts are read against; those that are built in while nobody changed them.
  Result<std::vector<ReferenceLine>> references() const;
  // An empty list brings the built-in ones back. InvalidInput names the line: each needs a label, a source and a figure that fits. Journalled.
  Status saveReferences(const std::vector<ReferenceLine>& lines);
  Result<std::vector<SavedDashboard>> dashboards() const;
  // One of that name is replaced. InvalidInput "figures.dashboard_name".
  Status saveDashboard(const SavedDashboard& dashboard);
  Status removeDashboard(const std::string& name);
  // Never into the workspace, never over a file that is no earlier export. Journalled.
  Result<ExportReceipt> exportTo(const std::vector<ReportTable>& tables, ReportFormat format, const std::string& file) const;

 private:
  Status workOutAFew() const;
  Result<std::vector<SavedDashboard>> allDashboards() const;
  Result<std::string> setting(std::string_view key) const;
  Parts& m_parts;
};

}  // namespace inquiry::desk
