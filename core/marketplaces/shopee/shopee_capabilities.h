#pragma once

#include "core/marketplaces/capabilities.h"

namespace inquiry::shopee {

// With the chat, or without the grant for it: then nothing can be answered here.
Capabilities capabilitiesOf(bool hasChat);

}  // namespace inquiry::shopee
