#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/domain/case.h"
#include "core/domain/error.h"
#include "core/domain/message.h"
#include "core/domain/order.h"
#include "core/domain/order_event.h"
#include "core/domain/thread.h"

namespace inquiry {

// What a platform says about a thread. Absent fields leave what is stored.
struct InboundThread {
  std::string remoteId;
  ThreadKind kind = ThreadKind::OrderMessage;
  std::string buyerKey, buyerName, orderRemoteId, itemRemoteId, subject;
  std::optional<Instant> createdAt;
  std::optional<bool> sendBlocked;  // with the platform's own word beside it
  std::string sendBlockedReason;
  std::optional<bool> closedRemotely;  // question answered elsewhere, closed or deleted; conversation archived
  std::optional<bool> unreadRemotely;  // shown, never turned into the local reply state
  std::optional<Instant> platformDueAt = {};  // a deadline the platform itself names, of a case
  std::vector<std::string> marks = {};  // stable words for badges: "junk", "store-unknown", "unverified-sender", "suspicious", "check"
};

struct InboundMessage {
  std::string threadRemoteId;
  Message message;         // ids and thread are filled in by the store; remoteId is ours to trust
  std::string rawPayload;  // the platform's bytes, kept for "show original"
  // The platform's copy of something our side wrote: confirms the message of ours with that text instead of standing beside it.
  bool isCopy = false;
  // Our side's own record, as in a Sent folder: it left, and nobody says that it arrived.
  bool isOwnRecord = false;
};

// What became of a message of ours that was sent long ago. Refused gives the conversation back to the queue.
struct InboundDelivery {
  std::string remoteId;
  Delivery delivery = Delivery::Confirmed;
  std::string reason;  // of a refusal, in the other side's words
};

// Two threads that turned out to be one conversation. Unknown ones, and those merged already, are passed over.
struct InboundMerge {
  std::string from, into;  // remote ids
};

// A thing that must be looked at again now and then because no list announces its changes (Mercado Libre packs, open questions).
struct SweepTarget {
  std::string key;
  std::optional<Instant> activeAt;  // last known activity
  std::optional<Instant> sweptAt;   // set when this page read it
};

// A case, with the thread of kind Case that is its conversation; that thread stands in the same page or is known.
struct InboundCase {
  std::string threadRemoteId;
  Case value;  // ids, store and thread are filled in by the store
};

struct Watermark {
  std::string stream;  // "members", "orders", ...: the connector's own names
  std::string value;   // opaque to everyone else
};

// One page as it came, already mapped. Stored in one transaction together with its watermarks; storing it twice is harmless.
struct InboundPage {
  std::vector<InboundThread> threads;
  std::vector<InboundMessage> messages;
  std::vector<std::string> deletedMessages;  // remote ids
  std::vector<Order> orders;
  std::vector<OrderEvent> orderEvents = {};
  std::vector<InboundCase> cases = {};
  std::vector<InboundDelivery> deliveries = {};
  std::vector<InboundMerge> merges = {};
  std::vector<SweepTarget> sweepTargets;
  std::vector<Watermark> watermarks;
  std::vector<Error> quarantined;         // rows that did not follow the description: the rest of the page goes on
  std::optional<std::int64_t> estimatedTotal;  // messages or threads in all, when the platform says
};

}  // namespace inquiry
