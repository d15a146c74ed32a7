#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "core/domain/case.h"
#include "core/domain/case_answer.h"
#include "core/domain/message.h"
#include "core/domain/note.h"
#include "core/domain/order.h"
#include "core/domain/outgoing.h"
#include "core/domain/store.h"
#include "core/domain/thread.h"

// What the case service hands to the window and to inquirydeskctl: plain values.
namespace inquiry::desk {

struct CaseRow {
  Case value;
  std::string assignee;  // PersonId of who works on its conversation
  bool isUnread = false, hasFailedSend = false;
};

// When a platform was last asked for its cases.
struct CaseCheck {
  StoreId store;
  bool canRead = false;             // this platform tells the desk of its cases
  std::optional<Instant> checkedAt;  // of the last complete round; empty: never
  std::string trouble;              // code of what keeps it from being asked; "" for nothing
};

// What is not closed on any platform: ours by deadline first, then what waits for others.
struct CaseList {
  std::vector<CaseRow> open;
  std::vector<CaseRow> closed;  // newest first, at most kClosedShown
  std::int64_t ours = 0;
  std::vector<CaseCheck> checks;
  std::optional<Instant> checkedAt() const;  // the oldest of the stores that can be asked; empty when one never was
};

// One line of what happened around an order, in the order of time.
struct CaseStep {
  Instant at;
  enum class Kind { Ordered, Shipped, Delivered, BuyerWrote, WeWrote, PlatformWrote, Note, CaseOpened, CaseChanged, CaseClosed, Acted } kind = Kind::BuyerWrote;
  std::string who;    // person, buyer or platform, as shown
  std::string text;   // words of it; "" where the kind says all
  std::string where;  // "case", "conversation", "order", "shipment", "note"
  ThreadId thread;    // where it stands, 0: nowhere
  bool hasFiles = false;
  std::map<std::string, std::string> facts = {};  // of a case event: "turn", "status", "due"
};

struct CaseFile {
  MessageId message;
  std::size_t position = 0;  // among the files of that message
  std::string name, type, hash, from;
  std::int64_t size = 0;
  Instant at;
  enum class Side { Buyer, Us, Platform } side = Side::Buyer;
};

struct CaseDetail {
  Case value;
  Store store;
  Thread thread;
  std::vector<Thread> conversations;  // of the same order, in every channel, oldest first
  std::vector<Case> siblings;         // other cases of the order
  std::optional<Order> order;
  std::vector<CaseStep> steps;
  std::vector<CaseFile> files;
  std::vector<Outgoing> asked;  // actions of this case that a person sent, oldest first
  std::string draft;            // words begun for the case
  std::string webPage;
  // A platform that tells of its cases by mail alone rarely mails that one is over: whoever ended it on the platform's page says so here.
  enum class ByHand { No, Close, Reopen } byHand = ByHand::No;
};

// What a person wants done in a case.
struct CaseRequest {
  CaseId id;
  std::string action;  // CaseAction::name
  std::string text;
  CaseAnswer answer;
  std::vector<OutgoingAttachment> files;
  // The same was asked of the platform in this case before, and the person wants it all the same.
  enum class Again { No, Yes } again = Again::No;
};

}  // namespace inquiry::desk
