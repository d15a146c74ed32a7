#pragma once

#include "app/sandbox/engine/platform.h"

namespace inquiry::sandbox {

// Shopee: sellerchat, orders and their parcels, returns, ratings, the shop, and single-use refresh tokens. Every call must be signed, within five minutes of the platform's
// time. Refusals come with a word in `error`. Scopes that POST /_control/grant may take away: "chat-list" and "chat-read", the two halves of the
// chat's grant; "repeat-guard" switches the block against the same text within 24 hours off.
class ShopeePlatform final : public Platform {
 public:
  const std::vector<Route>& routes() const override;
  Answer noSuchPath() const override;
  Answer badToken() const override;
  Answer missingScope() const override;
  Answer throttled() const override;
  Answer broken() const override;
  Answer refusedByRule(const Visit& visit, const Route& route) const override;
  Answer controlCase(Shop& shop, const Json& body, Instant now) const override;
  Json casesOf(const Shop& shop) const override;
};

namespace shopee {

// {request_id, error, message, response}: status 200 whatever it says, but for what stands before the call itself.
Answer refusal(const std::string& word, const std::string& message, int status = 200);
Answer wrapped(Json response);
// Answers that are not wrapped hold their fields beside the envelope's.
Answer bare(Json fields);

// Whether partner, time and signature are right; the word of the refusal, or nothing.
std::string signatureProblem(const Visit& visit, bool withToken);
std::int64_t secondsOf(Instant at);
Json number(const std::string& digits);

Answer firstToken(Visit& visit);
Answer nextToken(Visit& visit);
Answer shopInfo(Visit& visit);
Answer conversations(Visit& visit);
Answer conversation(Visit& visit);
Answer messages(Visit& visit);
Answer unreadCount(Visit& visit);
Answer send(Visit& visit);
Answer markRead(Visit& visit);
Answer uploadImage(Visit& visit);
Answer orderList(Visit& visit);
Answer orderDetail(Visit& visit);
Answer answerCancellation(Visit& visit);
Answer trackingNumber(Visit& visit);
Answer returnList(Visit& visit);
Answer returnDetail(Visit& visit);
Answer availableSolutions(Visit& visit);
Answer disputeReasons(Visit& visit);
Answer queryProof(Visit& visit);
Answer confirmReturn(Visit& visit);
Answer offerSolution(Visit& visit);
Answer acceptOffer(Visit& visit);
Answer disputeReturn(Visit& visit);
Answer cancelDispute(Visit& visit);
Answer convertImage(Visit& visit);
Answer uploadProof(Visit& visit);
Answer comments(Visit& visit);
Answer replyComment(Visit& visit);

// Opens one with the seller's two days.
RefundRequest& openRefund(Shop& shop, const Sale& sale, Instant at);
void openCancellation(Shop& shop, Sale& sale, const std::string& reason, Instant at);
Rating& addRating(Shop& shop, const Sale& sale, int stars, const std::string& text, Instant at);
// Agreed to by silence, and paid in the end: what time does to returns.
void passRefunds(Shop& shop, Instant now);
bool isOpen(const RefundRequest& refund);
double moneyOf(std::int64_t cents);

}  // namespace shopee
}  // namespace inquiry::sandbox
