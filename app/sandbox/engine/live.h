#pragma once

#include "app/sandbox/engine/sandbox.h"

namespace inquiry::sandbox {

// One buyer of some store writes: a new conversation, a question, or a further word in an open one. Does nothing in stores
// without listings and buyers.
void buyerArrives(Shops& shops, Dice& chance, Instant now);
// Buyers whose thanks are due (Shop::thanksDue) write them.
void deliverThanks(Shop& shop, Instant now);

// A buyer writes into a conversation, as the platform sees it: it opens an archived one again, and is unread.
Post& buyerWrites(Shop& shop, Conversation& conversation, const std::string& text, Instant stamp, Instant now);

}  // namespace inquiry::sandbox
