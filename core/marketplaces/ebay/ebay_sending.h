#pragma once

#include <stop_token>
#include <string>
#include <vector>

#include "core/domain/clock.h"
#include "core/marketplaces/connector.h"
#include "core/marketplaces/ebay/ebay_endpoints.h"
#include "core/marketplaces/ebay/ebay_values.h"
#include "core/net/api_session.h"

// Delivering one outgoing message and finding out what became of it. Blocking; safe beside a pull of the same store.
namespace inquiry::ebay {

struct SendingParts {
  ApiSession& session;
  const Endpoints& endpoints;
  const AttachmentSource* files;  // null: answers with files are refused
};

// One attempt, never repeated here. Pictures go to eBay's picture service first; until the message itself is posted nothing has been sent.
// Everything that is not certainly refused or certainly not sent is Unknown.
SendResult sendReply(const SendingParts& parts, const Outgoing& outgoing, std::stop_token stop);

// NotFound only after the whole conversation was read: half a look is CannotTell.
ReconcileResult findSent(const std::vector<InboundMessage>& messages, const Outgoing& outgoing, const std::vector<std::string>& claimed);

// What a failed write means for the message.
SendResult classified(const Error& error);

}  // namespace inquiry::ebay
