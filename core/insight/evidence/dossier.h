#pragma once

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "core/domain/case.h"
#include "core/domain/error.h"
#include "core/domain/evidence.h"
#include "core/domain/journal_entry.h"
#include "core/domain/message.h"
#include "core/domain/order.h"
#include "core/domain/outgoing.h"
#include "core/domain/store.h"
#include "core/domain/thread.h"
#include "core/domain/waiting_period.h"
#include "core/storage/connection.h"
#include "core/storage/message_repository.h"
#include "core/storage/order_repository.h"

namespace inquiry::evidence {

// What evidence is wanted of.
struct OrderNumber {
  StoreId store;
  std::string number;
};
using Matter = std::variant<ThreadId, OrderNumber, CaseId>;

struct DossierMessage {
  Message message;
  std::vector<storage::MessageRevision> earlier;  // what it said before it was edited
  std::optional<std::string> original;            // the platform's bytes
};

// One conversation with everything that proves how it went.
struct DossierThread {
  Thread thread;
  std::vector<DossierMessage> messages;      // oldest first
  std::vector<Outgoing> sent;                // answers and actions that left or tried to
  std::vector<WaitingPeriod> waits;          // oldest first, with their clocks
};

// Everything stored about one matter, as it stands: nothing in it is masked yet.
struct Dossier {
  std::string kind, subject;  // "thread", "order" or "case", and its number
  Store store;
  std::string order;
  std::vector<DossierThread> threads;  // in order of their ids
  std::vector<Order> orders;
  std::map<std::string, storage::OrderOrigin> orderOrigins;  // by the number of each of them
  std::vector<Case> cases;
  std::vector<Evidence> caseFiles;
  std::vector<JournalEntry> journal;
  Instant asOf;  // the newest thing in it
};

// Whether the order whose number stands in a conversation is known to be its buyer's; the order where it is stored. Somebody else's order is left out.
using IsTheirs = std::function<bool(const Thread& thread, const std::optional<Order>& order)>;

// NotFound when there is no such thread, order or case.
Result<Dossier> readDossier(storage::Connection& connection, const Matter& matter, const IsTheirs& isTheirs);

// What the buyer of it is called, by anybody: names and ids, each once.
std::vector<std::string> buyerNames(const Dossier& dossier);

}  // namespace inquiry::evidence
