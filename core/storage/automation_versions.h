#pragma once

#include <optional>
#include <string>

#include "core/domain/error.h"
#include "core/domain/store.h"
#include "core/storage/connection.h"

namespace inquiry::storage {

// The right to answer by itself stands in a store's row, its limits in the setting "automation.<store>" beside whether it rests. What a team sets of the
// two is one setting with versions; that it rests is none.
class AutomationVersions {
 public:
  explicit AutomationVersions(Connection& connection) : m_connection(connection) {}
  Status modeChanges(const Store& before, const Store& after);
  using State = std::optional<std::string>;  // of the setting
  Status stateChanges(const StoreId& store, const State& before, const State& after);

 private:
  Connection& m_connection;
};
inline constexpr std::string_view kAutomationState = "automation.";

}  // namespace inquiry::storage
