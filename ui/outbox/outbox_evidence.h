#pragma once

#include <QString>
#include <optional>
#include <vector>

#include "core/domain/message.h"

namespace inquiry::ui {

// What is known about an answer beyond its row: the message of ours that stands in the thread and was not there before, and what
// the journal tells, oldest first.
struct OutboxEvidence {
  std::optional<Message> found;
  std::optional<Instant> readAt;  // when the thread's store was read last
  struct Happening {
    Instant at;
    QString icon, text;
  };
  std::vector<Happening> happenings;
  bool needsApproval = false;  // a second person's word is missing
  std::vector<std::pair<PersonId, QString>> approvers;  // who may give it, with their names
};

}  // namespace inquiry::ui
