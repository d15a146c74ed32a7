#pragma once

#include <map>
#include <optional>

#include "core/domain/message.h"
#include "core/domain/store.h"
#include "core/rules/facts.h"
#include "core/sla/calendar.h"
#include "core/storage/connection.h"

namespace inquiry {

// The hours in which people answer for a store; absent: round the clock, or none were ever said.
Result<std::optional<Calendar>> calendarOf(storage::Connection& connection, const Store& store);

// What is known of a conversation and its order, without the message.
rules::Facts factsOf(const Store& store, const Thread& thread, const std::optional<Order>& order);
// What depends on when a message was written.
void placeInTime(rules::Facts& facts, const std::optional<Calendar>& hours, const std::string& timeZone);

// Puts together what rules may look at for a message that has just been stored. On the thread of its connection.
class RuleFacts {
 public:
  RuleFacts(storage::Connection& connection, const Store& store) : m_connection(connection), m_store(store) {}
  Result<rules::Facts> of(const Thread& thread, const Message& message);

 private:
  storage::Connection& m_connection;
  const Store& m_store;
  std::optional<std::optional<Calendar>> m_hours;  // read once
};

}  // namespace inquiry
