#include "core/domain/network_place.h"

#if !defined(_WIN32)
#include <arpa/inet.h>
#include <ifaddrs.h>
#include <net/if.h>
#include <netinet/in.h>
#endif

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstdio>
#include <memory>

namespace inquiry {

#if defined(_WIN32)

std::vector<std::string> networkPlace() { return {}; }

#else
namespace {

std::string networkOf(const sockaddr& address) {
  if (address.sa_family == AF_INET) {
    const auto bits = ntohl(reinterpret_cast<const sockaddr_in&>(address).sin_addr.s_addr);
    return std::to_string(bits >> 24U) + '.' + std::to_string((bits >> 16U) & 255U) + '.' + std::to_string((bits >> 8U) & 255U);
  }
  if (address.sa_family != AF_INET6) return {};
  // The first half names the network; addresses of the link alone say nothing.
  const auto& bytes = reinterpret_cast<const sockaddr_in6&>(address).sin6_addr.s6_addr;
  if (bytes[0] == 0xfe && (bytes[1] & 0xc0) == 0x80) return {};
  std::string text;
  for (std::size_t i = 0; i < 8; i += 2) {
    std::array<char, 6> group{};
    static_cast<void>(std::snprintf(group.data(), group.size(), "%x", static_cast<unsigned>(bytes[i] << 8U | bytes[i + 1])));
    text += (i > 0 ? ":" : "") + std::string(group.data());
  }
  return text;
}

}  // namespace

std::vector<std::string> networkPlace() {
  ifaddrs* list = nullptr;
  if (getifaddrs(&list) != 0) return {};
  const std::unique_ptr<ifaddrs, decltype(&freeifaddrs)> owned(list, &freeifaddrs);
  std::vector<std::string> places;
  for (const ifaddrs* each = list; each != nullptr; each = each->ifa_next) {
    const bool isUp = (each->ifa_flags & IFF_UP) != 0 && (each->ifa_flags & IFF_LOOPBACK) == 0;
    if (!isUp || each->ifa_addr == nullptr) continue;
    const std::string network = networkOf(*each->ifa_addr);
    if (!network.empty()) places.push_back(std::string(each->ifa_name) + ' ' + network);
  }
  std::sort(places.begin(), places.end());
  places.erase(std::unique(places.begin(), places.end()), places.end());
  return places;
}

#endif

}  // namespace inquiry
