#pragma once

#include <string>
#include <vector>

#include "core/domain/id.h"

namespace inquiry {

// Someone who answers. Every workspace has "me" from its start.
struct Person {
  PersonId id;
  std::string name;
  std::vector<std::string> languages;  // ISO 639-1
  bool isActive = true;
};

}  // namespace inquiry
