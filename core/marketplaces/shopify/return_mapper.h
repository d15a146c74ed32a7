#pragma once

#include "core/marketplaces/inbound.h"
#include "core/marketplaces/shop_reading.h"

namespace inquiry::shopify {

// A return as the case it is here: the customer's words are the message of its conversation, and what we told at a refusal stands beside them.
// States (ReturnStatus of the Admin API 2026-10):
//   REQUESTED -> (returnApproveRequest) -> OPEN -> (returnClose) -> CLOSED;   REQUESTED -> (returnDeclineRequest) -> DECLINED;   all -> CANCELED
struct ReturnReading {
  std::string number, status;  // digits of its id; the shop's word
  InboundThread thread;
  std::vector<InboundMessage> messages;
  InboundCase filed;
  std::vector<OrderEvent> events;
};

struct ReturnSetting {
  std::string timeZone;
  Instant now;
};

// data.return of an answer; Malformed without id, status or createdAt.
Result<ReturnReading> mapReturn(const shop::Json& node, const ReturnSetting& setting);

// "945000959" of "gid://shopify/Return/945000959"; "" of anything else. And back.
std::string returnNumber(std::string_view id);
std::string returnId(std::string_view number);
// The one id of the case and its conversation: "return:945000959". "" of anything else for the number in it.
std::string returnThread(std::string_view number);
std::string numberInThread(std::string_view remoteId);
// Of what we said at a refusal.
std::string declineMessage(std::string_view number);
bool isOpenReturn(std::string_view status);

}  // namespace inquiry::shopify
