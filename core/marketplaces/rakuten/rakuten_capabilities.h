#pragma once

#include "core/marketplaces/capabilities.h"

namespace inquiry::rakuten {

Capabilities capabilitiesOfRakuten();

}  // namespace inquiry::rakuten
