#pragma once

#include <string>
#include <vector>

namespace inquiry::desk {

struct ShopVolume {
  int ordersADay = 0;    // over all stores
  int messagesADay = 0;  // of buyers; 0: not known, told from the orders
  int people = 1;        // who answer
};

// What a desk of that size needs, by the number of orders. Codes, in the order of importance; the window says them in words:
// "native" the platforms' own pages would do, "templates", "groups" people and groups with stores of their own, "rules" sort by rules,
// "hours" hours and targets per store, "more-people" more messages than that many people answer in time, "boards" dashboards for a lead.
struct SizingAdvice {
  enum class Size { Small, Middle, Large } size = Size::Small;  // under 30 orders a day, 30 to 50, over 50
  int messagesADay = 0;      // counted with
  int messagesAPerson = 0;   // a day
  std::vector<std::string> codes;
};

// About one order in ten brings a message, and one person answers about 80 messages a day with templates: rules of thumb, shown as such.
SizingAdvice adviceFor(const ShopVolume& volume);

}  // namespace inquiry::desk
