#pragma once

#include <set>

#include "core/marketplaces/rakuten/inquiries_api.h"
#include "core/marketplaces/rakuten/order_context.h"

namespace inquiry::rakuten {

// Reads inquiries. A list can only be asked by the date of the first message, so a buyer's answer to an old inquiry moves nothing in it:
//   recent()     - the last two days and whatever lies behind the watermark "inquiries"; every 15 minutes (watermark "walked") the whole
//                  30 days a list may span, each inquiry compared with what is stored of it ("i:<number>")
//   older()      - inquiries that have left those 30 days, one by one: hourly until 30 days of silence, daily until 90, then weekly. A completed
//                  one daily, and after 30 days of silence once a year
//   history()    - 30 days after 30 days backwards, to the wanted date, or without one until two of them in a row are empty
// Lists are newest first and shift while they are read: rows are told apart by their number, and a walk that saw fewer than the list
// counts is made once more. A span with more than 10,000 rows is halved until it fits.
class InquiryPull {
 public:
  InquiryPull(PullScope& scope, OrderContext& orders) : m_scope(scope), m_orders(orders) {}

  Status recent();
  // Whatever recent() would do with the walk, now; and the orders of what is open read anew.
  Status walk();
  Status older(std::size_t limit);
  Status history(std::optional<Instant> since);
  // The shop's id as any inquiry named it; "" when none was read.
  const std::string& shopId() const { return m_shopId; }

 private:
  enum class Reach { Fast, Whole };
  struct Found {
    std::int64_t total = 0;
  };
  Status cover(Reach reach);
  Result<Found> readWindow(const Window& window);
  Result<Json> listed(const Window& window, std::int64_t page) const;
  // `first`: the first page, where it was read already.
  Result<Found> readPages(const Window& window, std::int64_t total, std::optional<Json> first);
  Status takeList(const Json& body, std::set<std::string>& numbers);
  void take(const Json& row, InboundPage& page, std::vector<std::string>& orderNumbers, std::set<std::string>& numbers);
  bool isUnchanged(const InquiryReading& reading) const;
  void put(InquiryReading reading, InboundPage& page, std::vector<std::string>& orderNumbers);
  SweepTarget targetOf(const InquiryReading& reading) const;
  Status look(const SweepTarget& target);

  PullScope& m_scope;
  OrderContext& m_orders;
  std::set<std::string> m_taken;  // numbers handed over in this pull
  std::string m_shopId;
  std::int64_t m_estimate = 0;
  bool m_isImport = false, m_refreshesOrders = false;
};

}  // namespace inquiry::rakuten
