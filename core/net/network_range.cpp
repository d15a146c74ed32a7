#include "core/net/network_range.h"

#include <arpa/inet.h>
#include <sys/socket.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstring>

#include "core/domain/loopback.h"

namespace inquiry {
namespace {

struct Range {
  std::uint32_t first;
  unsigned bits;
};
// Not of the public network: IANA's special-purpose registry (RFC 6890 and successors). 169.254.169.254 and 100.100.100.200 hand out the
// credentials of a rented machine.
constexpr std::array kClosedRanges{Range{0x00000000U, 8},  Range{0x0A000000U, 8},  Range{0x64400000U, 10}, Range{0x7F000000U, 8},
                                   Range{0xA9FE0000U, 16}, Range{0xAC100000U, 12}, Range{0xC0000000U, 24}, Range{0xC0A80000U, 16},
                                   Range{0xC6120000U, 15}, Range{0xE0000000U, 3}};

bool isClosed(std::uint32_t address) {
  return std::any_of(kClosedRanges.begin(), kClosedRanges.end(), [&](const Range& range) { return ((address ^ range.first) >> (32 - range.bits)) == 0; });
}

bool isClosed(const in6_addr& address) {
  const auto& bytes = address.s6_addr;
  const std::uint32_t last = (std::uint32_t{bytes[12]} << 24U) | (std::uint32_t{bytes[13]} << 16U) | (std::uint32_t{bytes[14]} << 8U) | bytes[15];
  // One that only wraps an IPv4 address: mapped, compatible (with :: and ::1), or through NAT64 (64:ff9b::/96).
  const bool isWrapped = std::all_of(bytes, bytes + 10, [](auto byte) { return byte == 0; }) ||
                         (bytes[0] == 0x00 && bytes[1] == 0x64 && bytes[2] == 0xff && bytes[3] == 0x9b);
  if (isWrapped) return isClosed(last);
  return (bytes[0] & 0xE0U) != 0x20U;  // global unicast is 2000::/3
}

}  // namespace

// Copied out: the address handed over may stand anywhere in memory.
bool isClosedAddress(const sockaddr& address) {
  if (address.sa_family == AF_INET) {
    sockaddr_in four{};
    std::memcpy(&four, static_cast<const void*>(&address), sizeof four);
    return isClosed(ntohl(four.sin_addr.s_addr));
  }
  if (address.sa_family == AF_INET6) {
    sockaddr_in6 six{};
    std::memcpy(&six, static_cast<const void*>(&address), sizeof six);
    return isClosed(six.sin6_addr);
  }
  return true;
}

bool isInsideHost(std::string host) {
  if (isLoopbackHost(host)) return false;
  while (!host.empty() && host.back() == '.') host.pop_back();
  in_addr four{};
  if (inet_pton(AF_INET, host.c_str(), &four) == 1) return isClosed(ntohl(four.s_addr));
  in6_addr six{};
  if (inet_pton(AF_INET6, host.substr(0, host.find('%')).c_str(), &six) == 1) return isClosed(six);
  return host == "localhost" || host.ends_with(".localhost") || host.ends_with(".local") || host.ends_with(".internal");
}

}  // namespace inquiry
