#pragma once

#include <atomic>
#include <cstdint>
#include <memory>
#include <optional>

#include "core/domain/store.h"
#include "core/marketplaces/connector.h"

namespace inquiry {

// One store of a running desk. The description never changes; a changed store is a new object that takes the connector over where the way
// to the platform stayed the same. Shared by the service and the works that still run with it.
struct StoreRuntime {
  Store store;
  std::shared_ptr<Connector> connector;  // shared with the runtime of an earlier description
  bool isOnlyImported = false;  // history: its connector knows the platform's limits and pages, but nothing is fetched or sent
  std::atomic<std::int64_t> importedMessages{0};
  std::atomic<std::int64_t> estimated{-1};
  std::atomic<bool> isImporting{false};

  bool isSynced() const { return connector && !isOnlyImported; }
};

inline bool isSameServer(const std::optional<MailServer>& a, const std::optional<MailServer>& b) {
  if (!a || !b) return a.has_value() == b.has_value();
  return a->host == b->host && a->port == b->port && a->security == b->security && a->user == b->user && a->from == b->from;
}
inline bool isSameMailbox(const std::optional<MailboxSettings>& a, const std::optional<MailboxSettings>& b) {
  if (!a || !b) return a.has_value() == b.has_value();
  return isSameServer(a->imap, b->imap) && isSameServer(a->smtp, b->smtp) && isSameServer(a->spare, b->spare) && a->folders == b->folders &&
         a->signIn == b->signIn && a->tenant == b->tenant && a->authserv == b->authserv;
}

// Everything the connector was built from is the same.
inline bool isSameWay(const Store& a, const Store& b) {
  return a.marketplace == b.marketplace && a.site == b.site && a.proxy == b.proxy && a.endpoints == b.endpoints &&
         a.historySince == b.historySince && a.timeZone == b.timeZone && a.sandbox == b.sandbox && isSameMailbox(a.mailbox, b.mailbox);
}

}  // namespace inquiry
