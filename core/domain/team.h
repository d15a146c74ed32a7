#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/domain/id.h"

namespace inquiry {

// People who answer together. A group can own a thread like a person: it stands among the people under its id.
struct Group {
  PersonId id;  // begins with kGroupPrefix
  std::string name;
  std::vector<PersonId> members;
};

inline constexpr std::string_view kGroupPrefix = "group:";
inline bool isGroup(const PersonId& id) { return id.value.starts_with(kGroupPrefix); }

// Who answers for a store.
struct StoreOwner {
  PersonId who;           // a person or a group
  bool takesNew = false;  // a buyer's message in a thread that nobody owns goes to them at once
  friend bool operator==(const StoreOwner&, const StoreOwner&) = default;
};

}  // namespace inquiry
