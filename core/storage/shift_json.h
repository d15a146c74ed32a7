#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/domain/error.h"
#include "core/domain/rota.h"

namespace inquiry::storage {

// The shifts of one person as their versions keep them: days and hours as people write them, without the numbers of rows. Absent without any.
std::optional<std::string> toJson(const std::vector<Shift>& shifts);
Result<std::vector<Shift>> shiftsFromJson(const PersonId& person, std::string_view json);

}  // namespace inquiry::storage
