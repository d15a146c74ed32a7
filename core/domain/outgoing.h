#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/domain/case_answer.h"
#include "core/domain/error.h"
#include "core/domain/id.h"
#include "core/domain/instant.h"

namespace inquiry {

// The life of something we send. Never renumber: stored in the database and in the outbox journal.
//   draft -> held -> queued -> sending -> sent -> confirmed
//                                      -> refused
//                                      -> unknown -> sent | queued | needsPerson
// Sending is committed before the first byte leaves; unknown is never sent again without a look-up or a person's word.
enum class OutgoingState {
  Draft = 1, Held = 2, Queued = 3, Sending = 4, Sent = 5, Confirmed = 6, Refused = 7, Unknown = 8, NeedsPerson = 9, Cancelled = 10,
};
std::string_view name(OutgoingState state);  // "draft", "held", ..., "needs-person", "cancelled"
std::optional<OutgoingState> outgoingStateFromName(std::string_view name);
// The one table of legal moves; everything that changes a state asks it.
bool mayMove(OutgoingState from, OutgoingState to);
bool isFinal(OutgoingState state);

// What the receiving call is; the connector knows how to deliver each kind. Never renumber: stored.
enum class OutgoingKind {
  Reply = 1, FirstContact = 2, MarkRead = 3,
  PlatformAction = 4,  // Outgoing::action on Outgoing::actionOrder: a call of the platform's own that answers no message by itself
};
// Neither waits behind an answer of its thread nor lets one wait.
inline bool movesAlone(OutgoingKind kind) { return kind == OutgoingKind::MarkRead || kind == OutgoingKind::PlatformAction; }

// What becomes of an answer that waits for its time when the buyer writes before it has left. Never renumber: stored.
enum class IfBuyerWrites {
  Cancel = 1,  // a draft again, and somebody is told
  Send = 2,    // it leaves all the same
};

struct OutgoingAttachment {
  std::string name, type;
  std::int64_t size = 0;
  std::string localPath;  // the place inside the workspace, see AttachmentSource; before it is taken over: of the person's file
};

struct Outgoing {
  OutgoingId id;
  std::string clientId;   // UUID made once, before the first attempt; the same over every attempt
  StoreId store;
  ThreadId thread;
  std::string threadRemoteId;
  OutgoingKind kind = OutgoingKind::Reply;
  std::string text;
  std::vector<OutgoingAttachment> attachments;
  std::string actor;            // PersonId
  std::string templateId;       // empty when typed
  std::string overrideReason;   // why a finding was overridden
  OutgoingState state = OutgoingState::Draft;
  int attempts = 0;
  Instant createdAt;
  std::optional<Instant> releaseAt;   // held until then
  std::optional<Instant> sendingAt;   // t0 of the open attempt
  std::optional<Instant> sentAt, notBefore;
  std::vector<std::string> baseline;  // remote ids of our side's messages known in the thread when the attempt began
  std::string remoteId;
  std::optional<ErrorKind> errorKind;
  std::string errorText;  // English, with the platform's own words where it gave some
  bool closeAfterSend = false;
  std::optional<Instant> sendAt = {};        // a person chose when it leaves; it is held until then
  IfBuyerWrites ifBuyerWrites = IfBuyerWrites::Cancel;
  std::optional<Instant> buyerWroteAt = {};  // the newest message of the buyer that came while it waited for `sendAt` or to leave after it
  std::string action = {}, actionOrder = {};  // of a PlatformAction: the platform's word for it, and the number of the order
  std::string actionCase = {};                // and the remote id of the case it is for, when it is for one
  CaseAnswer caseAnswer = {};
  std::string errorCode = {};  // Error::code of what keeps it back; "outbox.finding:RULE" and "outbox.not_leaving:CODE" say what they stand on
};

// The buyer wrote before the chosen time, and the person did not want it to leave then.
inline bool isOverruled(const Outgoing& item) { return item.sendAt && item.buyerWroteAt && item.ifBuyerWrites == IfBuyerWrites::Cancel; }

}  // namespace inquiry
