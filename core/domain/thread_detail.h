#pragma once

#include <optional>
#include <vector>

#include "core/domain/draft.h"
#include "core/domain/journal_entry.h"
#include "core/domain/message.h"
#include "core/domain/note.h"
#include "core/domain/order.h"
#include "core/domain/outgoing.h"
#include "core/domain/thread.h"
#include "core/domain/waiting_period.h"

namespace inquiry {

// A thread opened: its newest messages in order of time, and everything shown beside them.
struct ThreadDetail {
  Thread thread;
  std::vector<Message> messages;           // oldest first
  std::optional<MessageId> earlierBefore;  // cursor of the messages before these; absent when these are all
  std::vector<Note> notes;
  std::vector<Outgoing> outgoing;  // not yet visible as a message
  std::vector<WaitingPeriod> waiting;  // newest first
  std::vector<JournalEntry> events;
  std::optional<Order> order;
  std::optional<Draft> draft;
};

}  // namespace inquiry
