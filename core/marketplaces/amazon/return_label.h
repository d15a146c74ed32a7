#pragma once

#include <string>
#include <string_view>

namespace inquiry::amazon {

// The label of a return as the mail of the request names it.
struct ReturnLabel {
  std::string carrier, trackingNumber;
};
// From lines such as "Carrier: ..." and "Tracking ID: ...", in the languages of our sites. Empty fields where there are none.
ReturnLabel returnLabelIn(std::string_view text);

}  // namespace inquiry::amazon
