#pragma once

#include "core/marketplaces/capabilities.h"

namespace inquiry::ebay {

Capabilities capabilities();

}  // namespace inquiry::ebay
