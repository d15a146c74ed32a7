#pragma once

#include <string>

struct sockaddr;

namespace inquiry {

// True for an address that is not of the public network: private, link-local, shared, metadata, loopback, multicast, or an IPv6 address that
// wraps one of those. Anything but IPv4 and IPv6 counts as closed. https://www.iana.org/assignments/iana-ipv4-special-registry
bool isClosedAddress(const sockaddr& address);

// A literal address of the own network, or a name that can only mean one. Loopback is none: tools on this computer.
bool isInsideHost(std::string host);

}  // namespace inquiry
