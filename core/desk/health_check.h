#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/domain/alarm_notice.h"
#include "core/domain/error.h"
#include "core/storage/connection.h"

namespace inquiry::desk {

struct Parts;

// The weekly look at what slips out of sight: open cases, low figures, slow stages, sign-ins that end, templates past their review. A file in the
// workspace's folder "reports", in Chinese and English, with nothing of any buyer; an alert says that it is there.
class HealthCheck {
 public:
  explicit HealthCheck(Parts& parts) : m_parts(parts) {}

  // On Monday from 09:00 of the first store's clock, once a week; a Monday on which the desk was closed is made up for. Answers the alert of a new report,
  // logged already; empty when none was due. Cheap when none is due; never from the window's thread.
  Result<std::vector<AlarmNotice>> runIfDue();
  // A report now, whatever day it is; answers its path.
  Result<std::string> run();
  // The newest one's path; empty when there is none.
  Result<std::string> newest() const;

 private:
  Result<std::optional<std::string>> dueWeek(storage::Connection& connection) const;
  Result<std::string> write(const std::string& day) const;
  Parts& m_parts;
};

}  // namespace inquiry::desk
