#include "core/domain/practice_store.h"

#include <algorithm>

#include "core/domain/loopback.h"

namespace inquiry {

std::string hostOfAddress(std::string_view address) {
  const std::size_t scheme = address.find("://");
  std::string_view rest = scheme == std::string_view::npos ? address : address.substr(scheme + 3);
  rest = rest.substr(0, rest.find_first_of("/?#"));
  if (const auto at = rest.rfind('@'); at != std::string_view::npos) rest.remove_prefix(at + 1);
  if (rest.starts_with('[')) return std::string(rest.substr(0, rest.find(']') + 1));
  return std::string(rest.substr(0, rest.find(':')));
}

bool reachesOnlyThisComputer(const Store& store) {
  const bool isLocal = std::all_of(store.endpoints.begin(), store.endpoints.end(), [](const auto& row) { return isLoopbackHost(hostOfAddress(row.second)); });
  if (!isLocal) return false;
  const bool hasApi = store.endpoints.contains("api");
  if (!store.mailbox || (!store.mailbox->imap && !store.mailbox->smtp)) return hasApi;
  for (const auto& server : {store.mailbox->imap, store.mailbox->smtp, store.mailbox->spare})
    if (server && !isLoopbackHost(server->host)) return false;
  // A provider's sign-in is at its own pages, unless they are replaced.
  if (!store.mailbox->signIn.empty() && !store.endpoints.contains("mailAuth")) return false;
  // A shop asks its platform for orders at an address it has by itself; without one of its own it would be the real one.
  return hasApi || store.marketplace == Marketplace::Mailbox || store.marketplace == Marketplace::Amazon;
}

}  // namespace inquiry
