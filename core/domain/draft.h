#pragma once

#include <string>
#include <vector>

#include "core/domain/id.h"
#include "core/domain/instant.h"
#include "core/domain/outgoing.h"

namespace inquiry {

// What a person is writing at a thread; one a thread.
struct Draft {
  ThreadId thread;
  PersonId author;
  std::string text;
  std::string templateId;  // empty when typed
  std::vector<OutgoingAttachment> attachments;
  Instant updatedAt;
};

}  // namespace inquiry
