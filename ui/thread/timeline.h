#pragma once

#include <QString>
#include <vector>

#include "core/desk/mood_service.h"
#include "core/desk/values.h"
#include "ui/common/look.h"
#include "ui/models/directory.h"

namespace inquiry::ui {

// One thing of a conversation in the order of time, as text ready to set.
struct TimelineEntry {
  enum class Kind { Day, Event, Incoming, Outgoing, Note, Automatic, Older } kind = Kind::Incoming;
  Instant at;
  MessageId message;  // 0 for what is no message
  OutgoingId outgoing;
  QString icon, name, time, text;
  QString quoted;            // folded away at first: the history a mail program adds, or the words of an automatic answer
  int quotedLines = 0;
  QString state, stateIcon;  // delivery, at the right of the head
  bool isTroubled = false;   // refused, held back, unknown: outlined red or amber
  bool isUncertain = false;
  QString trouble;           // what the platform said
  QString hover;             // the time in every zone that matters
  QString mark;              // "edited", "deleted by the buyer"
  bool isUnanswered = false;
  std::vector<Attachment> attachments;
  // What can be done about it right here: "retry", "decide", "discard", "older".
  struct Step {
    QString id, text;
  };
  std::vector<Step> steps;
};

// Its hold is over for longer than a sender at work needs: it waits like a queued one, whatever the row still says.
bool isHoldOver(const Outgoing& item, Instant now);
// Messages, notes, events and what is on its way, oldest first, with a line for every day.
std::vector<TimelineEntry> timelineOf(const desk::ThreadDetail& detail, const Look& look, const Directory& directory, Instant now, const desk::MessageMoods& moods = {});

}  // namespace inquiry::ui
