#pragma once

#include <map>
#include <set>
#include <string>

#include "core/desk/rights.h"
#include "core/domain/journal_entry.h"

namespace inquiry::desk {

// Which rows of the journal the person at this desk does not see: those about a store that is hidden from them, and those about a conversation, an order
// or a case that is no longer stored, because nobody can tell whose it was. For one read, on its connection.
class SeenJournal {
 public:
  static Result<SeenJournal> of(storage::Connection& connection, const Parts& parts);
  Result<bool> hides(const JournalEntry& entry);

 private:
  using Stores = std::set<StoreId>;
  SeenJournal(storage::Connection& connection, Stores hidden) : m_connection(&connection), m_hidden(std::move(hidden)) {}
  Result<bool> hidesSubject(SubjectKind kind, const std::string& subject);
  Result<Stores> storesOf(SubjectKind kind, const std::string& subject);
  Result<Stores> storesOfTicket(const std::string& number);
  Result<Stores> storesOfOrder(const std::string& number);
  storage::Connection* m_connection;
  Stores m_hidden;
  std::map<std::pair<SubjectKind, std::string>, bool> m_known;
};

}  // namespace inquiry::desk
