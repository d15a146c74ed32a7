#pragma once

#include <map>
#include <string>
#include <string_view>

namespace inquiry::shopee {

// The fields of a query or of a form, decoded; of a name that comes twice the last.
std::map<std::string, std::string> queryFields(std::string_view query);
// What stands before "?" and "#".
std::string pathOf(std::string_view address);

}  // namespace inquiry::shopee
