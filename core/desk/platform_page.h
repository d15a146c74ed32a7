#pragma once

#include <string>

#include "core/desk/values.h"

namespace inquiry::desk {

// What somebody wants to see on the platform's own pages.
enum class PageKind { Thread, Order, Case };

// An https address, or a sentence that says why there is none.
struct PlatformPage {
  std::string url;
  std::string whyNot;  // empty when there is an address
};

// Only addresses a platform documents, or that its own listings carry: no platform that is connected today documents one for a single order or
// case, and a guessed one would lead to another seller's or nobody's page. Pure.
PlatformPage platformPage(const ThreadDetail& detail, PageKind kind);

}  // namespace inquiry::desk
