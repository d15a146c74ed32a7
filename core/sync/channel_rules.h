#pragma once

#include "core/compliance/outgoing_check.h"
#include "core/domain/store.h"
#include "core/marketplaces/capabilities.h"

namespace inquiry {

// The limits of a channel as the outgoing check reads them.
compliance::ChannelRules channelRulesOf(const Store& store, const ChannelCapabilities& channel);

}  // namespace inquiry
