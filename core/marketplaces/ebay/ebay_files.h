#pragma once

#include <stop_token>
#include <string>

#include "core/domain/message.h"
#include "core/marketplaces/ebay/ebay_endpoints.h"
#include "core/net/api_session.h"

namespace inquiry::ebay {

// A file of a message (messageMedia.mediaUrl), asked for without the sign-in: eBay's pictures are public to whoever has the address, and a token
// has no business at a picture server. Refused "attachment.other_host" for any host but eBay's picture server; a practice store reads from the
// computer it practises on. Files of evidence in a payment dispute are read from eBay's own API with the sign-in. Blocking; safe from any thread.
Result<std::string> messageFile(ApiSession& session, const Endpoints& at, const Attachment& attachment, std::size_t maxBytes, std::stop_token stop);

}  // namespace inquiry::ebay
