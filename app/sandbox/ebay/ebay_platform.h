#pragma once

#include "app/sandbox/engine/platform.h"

namespace inquiry::sandbox {

// eBay: Message API v1, pictures of the Media API, Fulfillment v1 (reading), Identity v1, OAuth; what comes after a sale: Post-Order v2 and payment disputes.
class EbayPlatform final : public Platform {
 public:
  const std::vector<Route>& routes() const override;
  Answer noSuchPath() const override;
  Answer badToken() const override;
  Answer missingScope() const override;
  Answer throttled() const override;
  Answer broken() const override;
  Answer refusedByRule(const Visit& visit, const Route& route) const override;
  // kind: inquiry, return, case, cancellation, dispute; do: buyer-writes, seller-writes, platform-writes, escalate, ship-back, close.
  Answer controlCase(Shop& shop, const Json& body, Instant now) const override;
  Json casesOf(const Shop& shop) const override;
};

namespace ebay {

// {"errors":[...]} with the HTTP status that belongs to it.
struct Refusal {
  int status;
  int errorId;
  const char* domain;
  const char* category;
  std::string text;
};
Answer errorAnswer(const Refusal& refusal);
// Message API, 400: the numbers are those of its description.
Answer messageError(int errorId, const std::string& text);

struct Page {
  std::size_t limit = 0;
  std::size_t offset = 0;
};
// href, limit, offset, total, and next and prev where there are such pages.
Json paged(const Visit& visit, const Page& page, std::size_t total);

Answer token(Visit& visit);
Answer conversations(Visit& visit);
Answer conversation(Visit& visit);
Answer sendMessage(Visit& visit);
Answer updateConversation(Visit& visit);
Answer bulkUpdate(Visit& visit);
Answer uploadPicture(Visit& visit);
Answer orders(Visit& visit);
Answer order(Visit& visit);
Answer fulfillments(Visit& visit);
Answer user(Visit& visit);
Answer createSigningKey(Visit& visit);
std::string newApplicationToken(Shop& shop);
// Of a step about money, of a seller in the EU or the UK.
bool isSignatureMissing(const Visit& visit, const Route& route);

// MessageDetail of the reading calls.
Json messageDetail(Visit& visit, const Conversation& conversation, const Post& post);
Json mediaOf(const Visit& visit, const Post& post);
std::string mediaType(const Attachment& attachment);

}  // namespace ebay
}  // namespace inquiry::sandbox
