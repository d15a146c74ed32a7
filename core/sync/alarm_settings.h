#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "core/domain/error.h"
#include "core/domain/id.h"
#include "core/integrations/webhook.h"
#include "core/storage/connection.h"

namespace inquiry {

// When somebody is told about a store, and where besides the window. Stored as the setting "alarm.settings"; the webhook's address may hold a
// token, so it lies in the secret store under kWebhookOwner.
struct AlarmSettings {
  std::int64_t backlogLimit = 200;                    // messages that wait for an answer, or answers that wait to be sent
  Duration lagLimit = std::chrono::minutes(15);       // since the last good sync; never below four of the store's intervals
  std::optional<WebhookFormat> webhook;               // absent: no webhook
  std::string webhookHost;                            // for display
};
Result<AlarmSettings> loadAlarmSettings(storage::Connection& connection);
Status saveAlarmSettings(storage::Connection& connection, const AlarmSettings& settings);

// No store can have this id.
inline const StoreId kWebhookOwner{"@webhook"};
inline constexpr std::string_view kWebhookUrl = "url";

// What has been said about a store, so that a restart neither repeats nor forgets it. Setting "alarm.said.STORE".
struct AlarmsSaid {
  bool isDown = false, isBacklog = false;
  std::optional<Instant> grantEnd;  // the end the days below belong to
  int grantDays = 0;                // the last of 30, 7, 1 that was said; 0: none
  friend bool operator==(const AlarmsSaid&, const AlarmsSaid&) = default;
};
Result<AlarmsSaid> loadAlarmsSaid(storage::Connection& connection, const StoreId& store);
Status saveAlarmsSaid(storage::Connection& connection, const StoreId& store, const AlarmsSaid& said);

}  // namespace inquiry
