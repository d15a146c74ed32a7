#pragma once

#include <string>

#include "core/marketplaces/mercado_libre/json_fields.h"

namespace inquiry::mercado_libre {

// Sent is not delivered: the platform may hold a message back from the other side.
struct Moderation {
  bool heldBack = false;
  std::string reason;  // "PERSONAL_DATA"; the status word when no reason is given; empty when not held back
};

// Reads `status` and `message_moderation`, whatever case they are written in.
Moderation moderationOf(const Json& message);

}  // namespace inquiry::mercado_libre
