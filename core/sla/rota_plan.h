#pragma once

#include <optional>
#include <vector>

#include "core/domain/rota.h"

namespace inquiry {

// Who works for the store at that instant, each once: those whose shift names the store before those who work for all; nobody who is away. Without a
// store: everybody at work. An unknown zone counts as UTC.
std::vector<PersonId> onDuty(const Rota& rota, const StoreId& store, Instant at);

// When the person's shift that runs at that instant ends; the latest of several. None while they are off or away.
std::optional<Instant> shiftEnd(const Rota& rota, const PersonId& person, Instant at);

bool isAway(const Rota& rota, const PersonId& person, Instant at);

}  // namespace inquiry
