#pragma once

#include <optional>
#include <stop_token>
#include <string>
#include <vector>

#include "core/domain/order.h"
#include "core/domain/error.h"

namespace inquiry {

// A return of an order, as the list of orders names it.
struct ShopReturn {
  std::string id, status;  // the shop's words
};

// An order of a shop and what of it may be compared with a mail.
struct ShopOrder {
  Order order;
  std::string mail, surname;   // as the shop has them
  std::string confirmation;    // confirmation number or token of the status page, "" when there is none
  bool isUnderWay = false;     // paid and not delivered yet
  std::string shopId = {};     // what the shop's API calls it, where that is not the number
  std::vector<ShopReturn> returns = {};
};

// What a mail says that may name an order.
struct OrderEvidence {
  std::string sender, senderName;
  std::string fresh, quoted;  // subject and new text; the history below
  Instant at;
};

// Which order a mail is about, and why (shopify.md 3.4; for WooCommerce the same). A number alone never decides: anybody can type one.
struct OrderMatch {
  std::size_t index = 0;  // into the candidates
  int score = 0;
  std::string reason;     // stable words, no content
  bool isSameSender = false;  // the mail comes from the address of the order
};

// The one with at least 60 and 20 ahead of every other; empty when there is none.
std::optional<OrderMatch> matchOrder(const std::vector<ShopOrder>& candidates, const OrderEvidence& evidence);
// Numbers of 3 to 7 digits that could name an order, those in the new text first; at most `limit`.
std::vector<std::string> orderNumbersIn(const OrderEvidence& evidence, std::size_t limit);
// The key of who writes from that address, as threads of mail have it: a hash, so that the index of orders holds no address. "" for none.
std::string mailBuyerKey(std::string_view address);
// For comparing only: case, +tags, and dots of gmail.com are taken off.
std::string comparableMail(std::string_view address);

// The orders of one shop. Blocks on the network; safe from any thread.
class OrderDirectory {
 public:
  virtual ~OrderDirectory() = default;
  virtual Result<std::vector<ShopOrder>> byMail(const std::string& address, const std::stop_token& stop) = 0;
  virtual Result<std::vector<ShopOrder>> byNumber(const std::string& number, const std::stop_token& stop) = 0;
  // Those changed at `since` or later, one page at a time from 1; an empty page is behind the last one. For the local index: earlier mails of a buyer find
  // their orders without a question to the shop.
  virtual Result<std::vector<ShopOrder>> changedSince(Instant since, int page, const std::stop_token& stop) {
    return (void)since, (void)page, (void)stop, Result<std::vector<ShopOrder>>(std::vector<ShopOrder>{});
  }
  // What can be read, one word each ("orders"), or the failure with its next step.
  virtual Result<std::vector<std::string>> test(const std::stop_token& stop) = 0;
};

}  // namespace inquiry
