#pragma once

#include <optional>
#include <string_view>

#include "core/domain/order.h"
#include "core/marketplaces/amazon/amazon_site.h"

namespace inquiry::amazon {

// The first amount of money in a text: "EUR 119,00", "£12.99", "3,980円". Amazon writes the same amount with a comma in one mail and with a
// point in another, so the last separator before two digits is the decimal one. `site` says what a bare "$" is.
std::optional<Money> amountIn(std::string_view text, const Site* site);

}  // namespace inquiry::amazon
