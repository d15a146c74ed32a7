#pragma once

#include <string>
#include <string_view>

namespace inquiry {

// The address a link may lead to: http, https or mailto, without white space and controls; "" for everything else
// (javascript, file, data, UNC paths, relative addresses).
std::string linkTarget(std::string_view href);

// The host of an http address in lower case, user names and port removed; "" when there is none.
std::string linkHost(std::string_view target);

// Whether a text looks like an address of another host than the link's.
bool showsOtherHost(std::string_view text, std::string_view host);

}  // namespace inquiry
