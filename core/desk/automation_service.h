#pragma once

#include <vector>

#include "core/desk/rule_values.h"
#include "core/domain/error.h"

namespace inquiry::desk {

struct Parts;

// Automatic answers, store by store: the right to write them, their pause, their limits and their figures. Off until somebody switches them on. Blocks; not
// from the window's thread.
class AutomationService {
 public:
  explicit AutomationService(Parts& parts) : m_parts(parts) {}

  Result<std::vector<AutomationRow>> rows() const;
  // Refused "automation.platform" where the platform takes no automatic answer, "automation.display_only" where nothing may be sent at all. Journalled.
  enum class Right { No, Yes };
  Status setRight(const StoreId& store, Right right);
  Status pause(const StoreId& store);   // until a person resumes it
  Status resume(const StoreId& store);  // also what a failed sync has paused
  // InvalidInput names the number.
  Status setCaps(const StoreId& store, const AutomationCaps& caps);

 private:
  Result<AutomationRow> rowOf(const Store& store) const;
  Parts& m_parts;
};

}  // namespace inquiry::desk
