#pragma once

#include <string>
#include <string_view>

namespace inquiry::desk {

// The text with everything that looks like a secret or a person's contact taken out: e-mail addresses, phone numbers, bearer and basic
// credentials, long random words (tokens). Instants and error codes stay. For what leaves the house towards support.
std::string redacted(std::string_view text);

}  // namespace inquiry::desk
