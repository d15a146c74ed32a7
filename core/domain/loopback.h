#pragma once

#include <string_view>

namespace inquiry {

// Literally this machine: 127.0.0.0/8, ::1 (with or without brackets) or "localhost", in lower case. A name that merely resolves to it is not.
// The only place plain http and unencrypted mail may go.
bool isLoopbackHost(std::string_view host);

}  // namespace inquiry
