#pragma once

#include <string>
#include <vector>

#include "core/marketplaces/inbound.h"
#include "core/marketplaces/rakuten/json_fields.h"

namespace inquiry::rakuten {

// One inquiry with all its replies as the desk stores it.
struct InquiryReading {
  std::string number, shopId, orderNumber, maskedMail;
  InboundThread thread;
  std::vector<InboundMessage> messages;  // the first one, then the replies by their ids; what Rakuten removed has no text and is marked deleted
  std::vector<Error> quarantined;        // replies that did not follow the description
  Instant registeredAt, newestAt;
  bool isCompleted = false;  // and nobody has written since
  std::string print;         // changes when anything about the inquiry does
};

// The first message has no id of its own, replies are numbered from 0 within their inquiry.
std::string firstMessageId(const std::string& number);
std::string replyId(const std::string& number, const std::string& reply);

// `base` is where files are read from. Malformed, with the path of what is missing, for a row without number or date.
Result<InquiryReading> mapInquiry(const Json& inquiry, const std::string& base);

}  // namespace inquiry::rakuten
