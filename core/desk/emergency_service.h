#pragma once

#include <string>
#include <vector>

#include "core/domain/error.h"
#include "core/domain/id.h"

namespace inquiry::desk {

struct Parts;

// Somebody to call when a store is out of reach.
struct EmergencyContact {
  std::string what;   // "Amazon seller support", "Our hosting", "On duty"
  std::string where;  // a number, an address, a page
  friend bool operator==(const EmergencyContact&, const EmergencyContact&) = default;
};

// What a team prepares for an outage: whom to call, and what buyers are told.
struct EmergencyPlan {
  std::vector<EmergencyContact> contacts;
  std::string notice;              // text for buyers, as written last
  bool isOwnNotice = false;        // false: the desk's own proposal
  std::string forbidden;           // why the notice may not be used as it stands; empty when it passes the check
};

// Contacts and the notice for buyers of one store. Blocks; not from the window's thread.
class EmergencyService {
 public:
  static constexpr std::size_t kMostContacts = 20, kLongest = 200, kLongestNotice = 2'000;
  explicit EmergencyService(Parts& parts) : m_parts(parts) {}

  // NotFound "store.not_found".
  Result<EmergencyPlan> plan(const StoreId& store) const;
  // InvalidInput "emergency.*". A notice that fails the outgoing check is refused with its finding, and nothing is kept. Journalled.
  Result<EmergencyPlan> save(const StoreId& store, const EmergencyPlan& plan);
  // The notice, checked once more, ready to be pasted; Refused with the finding.
  Result<std::string> noticeToUse(const StoreId& store);

 private:
  Parts& m_parts;
};

}  // namespace inquiry::desk
