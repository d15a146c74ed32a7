#include "core/domain/store.h"

namespace inquiry {

std::string_view name(StoreMode mode) {
  switch (mode) {
    case StoreMode::DisplayOnly: return "display-only";
    case StoreMode::Reply: return "reply";
    case StoreMode::Automation: return "automation";
  }
  return "display-only";
}

std::optional<StoreMode> storeModeFromName(std::string_view text) {
  for (const StoreMode mode : {StoreMode::DisplayOnly, StoreMode::Reply, StoreMode::Automation})
    if (name(mode) == text) return mode;
  return {};
}

}  // namespace inquiry
