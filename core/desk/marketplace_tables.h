#pragma once

#include "core/desk/marketplace_facts.h"

namespace inquiry::desk {

// The parts marketplaceFacts() is made of.
MarketplaceFacts ebayFacts();
MarketplaceFacts mercadoLibreFacts();
MarketplaceFacts amazonFacts();
MarketplaceFacts shopeeFacts();
MarketplaceFacts rakutenFacts();
MarketplaceFacts yahooShoppingFacts();
MarketplaceFacts shopifyFacts();
MarketplaceFacts wooCommerceFacts();
MarketplaceFacts mailboxFacts();

}  // namespace inquiry::desk
