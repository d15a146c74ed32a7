#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "core/domain/error.h"
#include "core/domain/id.h"
#include "core/domain/secret.h"
#include "core/sync/alarm_plan.h"

namespace inquiry::desk {

struct Parts;

struct ChannelRow {
  AlertChannel channel;
  std::int64_t waiting = 0;
  bool hasSigning = false, hasPassword = false, hasToken = false;
};

// A channel as a person saves it. A secret that is left out stays as it is; an empty one is forgotten.
struct ChannelWish {
  AlertChannel channel;  // an empty id makes a new one
  std::optional<Secret> url, signing, password, token;
};

struct DeliveryRow {
  std::string channel;  // its name as it is now; its id when it is gone
  Instant at;
  std::string step;     // kind of alert, event, "summary" or "test"
  std::int64_t messages = 1;
  int status = 0;       // of HTTP or SMTP
  std::string outcome;  // "delivered", "later", "refused", "given-up"
  std::string code;     // of the error
};

// Where alerts go beside the window, and when they are given. Blocks; not from the window's thread.
class ChannelService {
 public:
  explicit ChannelService(Parts& parts) : m_parts(parts) {}

  Result<std::vector<ChannelRow>> channels() const;
  // Answers the id. InvalidInput "channel.*" or "webhook.*" names what to correct. Journalled without any secret.
  Result<std::string> save(ChannelWish wish);
  // With its secrets and what waits for it. NotFound "channel.unknown".
  Status remove(const std::string& id);
  // One message now; the failure says what the other side answered.
  Status test(const std::string& id);
  Result<std::vector<DeliveryRow>> log(std::size_t limit) const;  // newest first
  Result<AlarmPlan> plan() const;
  // InvalidInput "plan.*"; NotFound "person.not_found" for a lead nobody knows. Journalled.
  Status savePlan(const AlarmPlan& plan);

 private:
  Result<AlertChannel> find(const std::string& id) const;
  Status checkAddress(ChannelWish& wish) const;
  Parts& m_parts;
};

}  // namespace inquiry::desk
