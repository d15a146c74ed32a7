#pragma once

#include "core/marketplaces/mercado_libre/caller.h"
#include "core/marketplaces/mercado_libre/message_mapper.h"

namespace inquiry::mercado_libre {

// The whole thread of a pack, page by page, without marking it read. Starts over (twice at most) when the thread changes while it
// is read. `rows` is below `total` when the platform kept back some: then nothing may be concluded from what is missing.
Result<ThreadReading> readThread(const Caller& caller, const std::string& packId, std::stop_token stop);

}  // namespace inquiry::mercado_libre
