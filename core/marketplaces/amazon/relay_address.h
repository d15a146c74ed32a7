#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "core/marketplaces/amazon/amazon_site.h"

namespace inquiry::amazon {

// The anonymised address of a buyer: "<base>+<case>@marketplace.amazon.<suffix>". It is personal data: masked wherever it is logged.
struct RelayAddress {
  std::string address;  // as received: where an answer goes
  std::string base;     // stable per buyer and seller
  std::string caseId;   // the conversation in Seller Central, lower case; "" when it names none
  std::string domain;
  const Site* site = nullptr;

  // Who the buyer is: the address without its case.
  std::string identity() const { return base + "@" + domain; }
};

// Empty for everything that is no buyer, also for "donotreply@marketplace.amazon.de".
std::optional<RelayAddress> relayAddress(std::string_view address);
// The first one that stands in a text, in <> or bare.
std::optional<RelayAddress> relayAddressIn(std::string_view text);
// "11111111-2222-4333-8444-555555555555" or the older "A00135411ZI2YBJ2DU9VJ".
bool isCaseId(std::string_view text);

}  // namespace inquiry::amazon
