#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "core/domain/error.h"
#include "core/domain/store.h"

namespace inquiry::storage {

// What a team sets of a store apart from its connection, as its versions keep it.
struct StoreFace {
  std::string name, timeZone;
  StoreMode mode = StoreMode::DisplayOnly;  // never Automation: that right has versions of its own, with its limits
  std::optional<Instant> historySince;
};
StoreFace faceOf(const Store& store);
std::string toJson(const StoreFace& face);
Result<StoreFace> storeFaceFromJson(std::string_view json);

}  // namespace inquiry::storage
