#pragma once

#include <string>
#include <vector>

namespace inquiry {

// Where this computer is connected: every adapter that is up, with the part of its address that names the network. "eth0 192.168.4", in order; no
// loopback, no address of this computer alone. Empty where the system does not tell, or without a network.
std::vector<std::string> networkPlace();

}  // namespace inquiry
