#pragma once

#include "core/marketplaces/connector.h"
#include "core/net/api_session.h"

namespace inquiry::shopee {

// Loads a picture or video of a message from the platform's own picture hosts ("cf.shopee.<region>"), without sign-in.
Result<std::string> messageFile(ApiSession& session, const std::string& apiBase, const Attachment& attachment, std::size_t maxBytes, std::stop_token stop);

}  // namespace inquiry::shopee
