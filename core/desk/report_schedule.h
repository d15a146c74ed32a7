#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "core/desk/report_content.h"
#include "core/desk/report_plan.h"
#include "core/domain/error.h"
#include "core/integrations/alert_sender.h"

namespace inquiry::desk {

struct Parts;

struct ReportPlanRow {
  ReportPlan plan;
  std::string channel;  // its name; empty without one, its id when it is gone
  std::optional<ReportRun> last;
  Instant next;         // of a plan that never ran or failed: soon
};

// Reports that are written by themselves: a dated file that is read back before it counts, in a folder or in the workspace's own, and by mail where a mail
// channel of the alerts is named. Blocks; not from the window's thread.
class ReportSchedule {
 public:
  // Sends one message through a channel, one attempt.
  using Post = std::function<Status(const AlertChannel& channel, const AlertMessage& message)>;

  ReportSchedule(Parts& parts, Post post);
  // In whose language headings are; English until told. Called from any thread from then on. Before the first run.
  void setSay(ReportSay say) { m_say = std::move(say); }

  Result<std::vector<ReportPlanRow>> plans() const;
  // An empty id makes a new plan; answers the id. InvalidInput "report.folder", "report.person", "report.store" or "report.channel" names what to correct;
  // NotFound "report.plan". Journalled.
  Result<std::string> save(ReportPlan plan);
  // What it wrote stays. NotFound "report.plan". Journalled.
  Status remove(const std::string& id);
  // Now, whatever the hour. NotFound "report.plan". A failure is kept as the last result, too.
  Result<ReportRun> run(const std::string& id);
  // All that are due, each by itself; answers how many ran. Cheap when none is. A failed one is tried again an hour later.
  Result<int> runWhenDue();

 private:
  Result<std::vector<ReportPlan>> stored() const;
  Result<std::vector<ReportPlanRow>> rows() const;
  Result<bool> isHidden(const ReportPlan& plan) const;
  Status store(const std::vector<ReportPlan>& plans, const std::string& kind, const ReportPlan& changed);
  Result<ReportRun> runPlanned(const ReportPlan& plan);
  Result<std::string> write(const ReportPlan& plan);
  Status mail(const ReportPlan& plan, const std::string& file);
  Status keep(const ReportPlan& plan, const ReportRun& run);
  Parts& m_parts;
  Post m_post;
  ReportSay m_say;
};

}  // namespace inquiry::desk
