#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/marketplaces/amazon/sp_access.h"

namespace inquiry::amazon {

// One figure of the seller performance report, as Amazon measures it.
struct HealthFigure {
  std::string name;              // "orderDefectRate.mfn", "lateShipmentRate"
  std::string status;            // "GOOD", "BAD", "NONE"
  std::optional<double> rate, target;
};
struct AccountHealth {
  std::string status;  // "NORMAL", "AT_RISK", "SUSPENDED", ...: Amazon's word for the account on this site
  std::vector<HealthFigure> figures;
  std::vector<std::string> warnings;
};

// Out of a GET_V2_SELLER_PERFORMANCE_REPORT document, for one site.
Result<AccountHealth> accountHealthIn(std::string_view document, std::string_view marketplaceId);
// Orders the report, waits for it and reads it: up to five minutes. Blocks; ends with Cancelled when told to stop. Offline-like failures may be
// tried again; PlatformDown "amazon.report_late" when Amazon needs longer.
Result<AccountHealth> accountHealth(SpAccess& access, const Pause& pause, std::stop_token stop);

}  // namespace inquiry::amazon
