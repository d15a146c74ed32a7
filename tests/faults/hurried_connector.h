#pragma once

#include "core/marketplaces/registry.h"

namespace inquiry::faults {

// The real connectors with their waiting times scaled down, so that a thousand kills fit into minutes: what takes two minutes to settle takes
// `settle()` here. Nothing else is changed.
ConnectorRegistry hurriedConnectors();

constexpr Duration settle() { return Duration(1500); }

}  // namespace inquiry::faults
