#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/domain/error.h"
#include "core/domain/id.h"
#include "core/domain/instant.h"
#include "core/storage/connection.h"

namespace inquiry::storage {

// Everything a store has of one buyer.
struct BuyerTraces {
  std::vector<std::string> keys;   // ids the platform gave them
  std::vector<ThreadId> threads;   // with what was split off
  std::vector<CaseId> cases;
  std::vector<OrderId> orders;
  std::vector<std::string> orderNumbers;
  std::vector<std::string> names;
  std::vector<std::string> remoteIds;  // of their conversations and messages at the platform
  std::vector<std::string> clientIds;  // of answers to them
  std::optional<Instant> newest;       // of what they wrote or bought
  bool isEmpty() const { return threads.empty() && orders.empty(); }
  // What stands for them anywhere else: ids, names, order numbers; too short ones are left out.
  std::vector<std::string> terms() const;
};

// By any id or name of theirs. Conflict "buyer.ambiguous" when a name belongs to several ids; empty traces when nobody is called so, or when
// one of the names is empty. `orderNumbers`: orders to be taken whoever bought them.
Result<BuyerTraces> tracesOf(Connection& connection, const StoreId& store, const std::vector<std::string>& calledBy, const std::vector<std::string>& orderNumbers = {});

// One thing for which they cannot be forgotten now.
struct KeepsBuyer {
  enum class Why { Held, OpenCase, Sending } why = Why::Held;
  std::string what;    // number of the conversation, the order or the case that is held; the platform's number of an open case
  std::string reason;  // of a hold, in the words of whoever set it
};
// Everything of the kind, holds first; empty when nothing keeps them.
Result<std::vector<KeepsBuyer>> whatKeeps(Connection& connection, const StoreId& store, const BuyerTraces& traces);

Result<std::int64_t> messagesOf(Connection& connection, const std::vector<ThreadId>& threads);

// Words of the team in which a term stands - notes to others, tickets, enquiries, alerts, searches - with the term replaced by "[erased]". What other
// buyers wrote or were told is theirs and stays. Answers the values changed. In a transaction of the caller on the writer connection.
Result<std::int64_t> replaceMentions(Connection& connection, const std::vector<std::string>& terms);

// Marks of pulls and copies of mails that name what is gone.
Status dropLooseMarks(Connection& connection, const StoreId& store, const BuyerTraces& traces);
// Why somebody once held them is often told in the buyer's own words. After the journal, which finds its rows by them.
Status dropLiftedHolds(Connection& connection, const StoreId& store, const BuyerTraces& traces);

}  // namespace inquiry::storage
