#pragma once

#include <string>
#include <string_view>

#include "core/marketplaces/amazon/message_frame.h"

namespace inquiry::amazon {

// What the footer of a mail leads to. Kept as values: nothing here is ever fetched by the program, because opening "no response
// needed" changes how Amazon counts the answer. A person opens it in the browser.
struct FooterLinks {
  std::string noResponseNeeded;  // the whole address; signed
  std::string report;            // "report questionable activity"
  std::string caseId;            // lower case
  std::string marketplaceId;
  std::string messageToken;      // Amazon's own id of the message
  std::string mailClass;         // as X-Space-Notification-Type
};

// Only what stands behind the closing line, and only addresses of Seller Central: a buyer can write such a link into the text.
FooterLinks footerLinks(const MessageFrame& frame, const HtmlDocument& html);

// "https://sellercentral.amazon.co.uk/messaging/..." and its like on a site of ours, over https, without user or port.
bool isSellerCentral(std::string_view address);

}  // namespace inquiry::amazon
