#pragma once

#include "app/sandbox/engine/platform.h"

namespace inquiry::sandbox {

// Mercado Libre: questions, post-sale messages, action guide, orders, packs, shipments, items, OAuth with single-use refresh
// tokens, claims with their returns, and the /marketplace family of cross-border accounts.
class MercadoLibrePlatform final : public Platform {
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

namespace meli {

// {message, error, status, cause}
Answer errorAnswer(int status, const std::string& error, const std::string& message);

// The forms instants are written in; every one of them occurs.
std::string zulu(Instant at);           // 2026-03-05T16:20:11.000Z: messages
std::string zuluSeconds(Instant at);    // 2026-03-05T16:20:11Z: cross-border messages
std::string zuluNanos(Instant at);      // 2026-03-04T15:20:41.746608612Z: one question
std::string westOffset(Instant at);     // 2026-03-04T11:20:41.000-04:00: questions, orders
std::string westOffsetBare(Instant at); // 2026-03-03T10:01:30.000-0400: packs

Json number(const std::string& digits);  // as a JSON number where it is one

struct Page {
  std::size_t limit = 0;
  std::size_t offset = 0;
};
struct PageRule {
  std::size_t standard = 50;
  std::size_t maxLimit = 50;
  std::size_t maxOffset = 1'000'000;
};
// Empty with a refusal when limit or offset break the rule.
std::optional<Page> pageOf(const Visit& visit, const PageRule& rule, Answer& refusal);

// Why the platform would hold a text back; empty: clean.
std::string moderationOf(std::string_view text);
// Post-sale messages: ISO-8859-1 and a list of emoji, nothing else.
bool isSupportedText(std::string_view text);
// The user id of the assistant that speaks for buyers on this site.
std::string agentOf(const std::string& site);

Answer token(Visit& visit);
Answer me(Visit& visit);
Answer user(Visit& visit);
Answer questionSearch(Visit& visit);
Answer question(Visit& visit);
Answer deleteQuestion(Visit& visit);
Answer answerQuestion(Visit& visit);
Answer responseTime(Visit& visit);
Answer unread(Visit& visit);
Answer unreadOfPack(Visit& visit);
Answer thread(Visit& visit);
Answer sendMessage(Visit& visit);
Answer message(Visit& visit);
Answer upload(Visit& visit);
Answer download(Visit& visit);
Answer actionGuide(Visit& visit);
Answer capsAvailable(Visit& visit);
Answer executeOption(Visit& visit);
Answer orderSearch(Visit& visit);
Answer order(Visit& visit);
Answer pack(Visit& visit);
Answer shipment(Visit& visit);
Answer shipmentSla(Visit& visit);
Answer item(Visit& visit);
Answer missedFeeds(Visit& visit);

// One message as the reading calls tell it.
Json messageJson(Visit& visit, const Conversation& conversation, const Post& post);
// What the sending calls answer.
Json sentJson(Visit& visit, const Conversation& conversation, const Post& post);
// Who the buyer of this conversation appears as: the buyer or the assistant.
std::string speakerOf(const Visit& visit, const Conversation& conversation);

}  // namespace meli
}  // namespace inquiry::sandbox
