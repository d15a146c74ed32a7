#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/desk/values.h"
#include "core/domain/thread_facts.h"
#include "core/marketplaces/platform_actions.h"

namespace inquiry::desk {

struct Parts;

// Whether only the writer named the number of the thread's order (kOrderUnconfirmed), and what is kept of the order (absent: nothing) does not name the buyer of the thread as its own.
bool isOrderUnconfirmed(const Thread& thread, const std::optional<Order>& order);

struct ActionRequest {
  ThreadId thread;
  std::string action;  // PlatformAction::name
  std::string text;    // empty where the platform writes it
  // The same was asked of the platform on this order before, and the person wants it all the same.
  enum class Again { No, Yes } again = Again::No;
};

// What a platform lets the seller do about an order beside answering: read it anew, the messages and requests it offers, the report on the account. Blocks
// on the network; not from the window's thread.
class PlatformActionsService {
 public:
  explicit PlatformActionsService(Parts& parts) : m_parts(parts) {}

  // Reads the order of the thread anew and keeps it. Takes the mark kOrderUnconfirmed off when its buyer is that of the thread; otherwise Refused
  // "order.not_confirmed", and nothing of the order is handed out. NotFound "order.none" for a thread without a number.
  Result<Order> refreshOrder(ThreadId thread);
  // What the platform offers on the order of the thread now. Refused "order.not_confirmed" as long as nobody knows whose order it is.
  Result<ActionOffer> offer(ThreadId thread);
  // Checked, durable and queued; there is no time to undo it. Conflict "action.sent_before" when the same was sent or is on its way.
  Result<Outgoing> send(const ActionRequest& request);

  // Asks for the platform's report on the account, which may take five minutes, and keeps it.
  Result<AccountReport> accountReport(const StoreId& store);
  // The one kept last; empty when there is none.
  Result<std::optional<AccountReport>> lastAccountReport(const StoreId& store) const;
  // Without asking the platform.
  ActionAbility ability(const StoreId& store) const;

 private:
  struct Place;
  Result<Place> placeOf(ThreadId thread) const;
  Status confirm(const Place& place, const Order& order);
  Parts& m_parts;
};

}  // namespace inquiry::desk
