#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/domain/error.h"
#include "core/domain/instant.h"

namespace inquiry::desk {

struct Parts;

// What is known about the network this computer works from. Platforms look at where a seller signs in from: a new place, above all right before an
// authorisation, is a risk to the account.
struct NetworkNote {
  std::optional<Instant> changedAt;  // the last time it was another one than before; empty: it never was
  std::vector<std::string> before, now;  // adapters with their networks
};

// Compares where this computer is connected with what was kept, and keeps the change with a journal row "network.changed". Without any network
// nothing changes: that is an outage. `place` as networkPlace() tells it.
Result<NetworkNote> noteNetwork(Parts& parts, const std::vector<std::string>& place);

}  // namespace inquiry::desk
