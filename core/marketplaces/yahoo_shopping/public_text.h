#pragma once

#include <string_view>

namespace inquiry::yahoo_shopping {

// Whether a text holds what must not stand where everybody reads it: the number of an order, a mail address, a telephone number or a postcode, in
// half or full width. Names and places it cannot know.
bool holdsPersonalData(std::string_view text, std::string_view sellerId);

}  // namespace inquiry::yahoo_shopping
