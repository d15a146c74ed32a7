#pragma once

#include <set>

#include "core/marketplaces/rakuten/inquiry_mapper.h"
#include "core/marketplaces/rakuten/pull_scope.h"

namespace inquiry::rakuten {

// Orders beside the inquiries of one pull. A message never waits for its order: numbers that could not be read stand in the watermark
// "orders.lacking" and are read with a later pull. Without the order functions there are no orders, and everything else goes on.
class OrderContext {
 public:
  explicit OrderContext(PullScope& scope);

  // The orders of these inquiries, in calls of 100 numbers, into the page that brings the inquiries.
  void add(const std::vector<std::string>& numbers, InboundPage& page);
  // What else that buyer has ordered lately: context of a question that names no order.
  void addOfBuyer(const std::string& maskedMail, InboundPage& page);
  // What earlier pulls could not read.
  Status complete();
  // The first failure that may pass: told at the end of the pull.
  Status outcome() const { return m_failure ? Status(fail(*m_failure)) : Status(); }

 private:
  bool isOff() const;
  // True when the failure was taken note of and the numbers are to be read later.
  bool note(const Error& error);
  void keepLacking(InboundPage& page);

  PullScope& m_scope;
  std::set<std::string> m_lacking, m_read;
  std::set<std::string> m_buyers;  // asked for in this pull
  bool m_isChanged = false;
  std::optional<Error> m_failure;
};

}  // namespace inquiry::rakuten
