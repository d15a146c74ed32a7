#pragma once

#include <string>

#include "core/domain/error.h"
#include "core/storage/connection.h"

namespace inquiry::storage {

// Takes rows out with every row of any table that refers to them, and those that refer to these. `which` is an SQL condition on `table`, made of names
// of the schema and numbers only. In a transaction of the caller on the writer connection; what an index of its own holds of the rows goes before.
Status purgeRows(Connection& connection, const std::string& table, const std::string& which);

}  // namespace inquiry::storage
