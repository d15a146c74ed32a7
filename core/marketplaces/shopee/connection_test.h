#pragma once

#include "core/marketplaces/connector.h"
#include "core/marketplaces/shopee/chat_grant.h"

namespace inquiry::shopee {

// A real read of everything the desk lives on. The two reads of the chat are granted apart and asked apart; a right that is missing is named in
// the result, any other failure is the result. Says what it found out to `grant`.
Result<TestRead> testConnection(const ShopCaller& caller, ChatGrant& grant, Instant now, std::stop_token stop);

}  // namespace inquiry::shopee
