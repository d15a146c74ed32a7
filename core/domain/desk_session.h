#pragma once

#include <string>

#include "core/domain/id.h"
#include "core/domain/instant.h"

namespace inquiry {

// Somebody at a desk, from signing in to signing out.
struct DeskSession {
  std::string id;
  PersonId person;
  std::string place;  // "front-office, program 4711"
  Instant begunAt, seenAt;
};

}  // namespace inquiry
