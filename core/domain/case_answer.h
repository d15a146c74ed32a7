#pragma once

#include <optional>
#include <string>

#include "core/domain/order.h"

namespace inquiry {

// What a person filled in for an action of a case, beside words and files. Empty where the action asks for nothing of it.
struct CaseAnswer {
  std::optional<Money> amount;
  std::string choice;  // CaseChoice::value
  std::string carrier, trackingNumber;
  friend bool operator==(const CaseAnswer&, const CaseAnswer&) = default;
};

}  // namespace inquiry
