#pragma once

#include <string>

namespace inquiry::ctl {

// What a store file may hold under "credentials", marketplace by marketplace: plain text for the end of a command's help.
std::string credentialHelp();

}  // namespace inquiry::ctl
