#pragma once

#include <cstdint>

#include "core/domain/error.h"
#include "core/domain/id.h"
#include "core/storage/connection.h"

namespace inquiry::storage {

// The number by which rows refer to a store. NotFound when it was never added.
Result<std::int64_t> storeKey(Connection& connection, const StoreId& id);

}  // namespace inquiry::storage
