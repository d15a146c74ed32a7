#pragma once

#include "app/sandbox/engine/platform.h"

namespace inquiry::sandbox {

// Rakuten Ichiba as RMS WEB SERVICE describes it: InquiryManagementAPI, the licence key's end, searching and reading orders. Signed with the two
// keys of the shop; each function can be switched off (POST /_control/grant with its name), and RMS then answers as to a wrong key.
class RakutenPlatform final : public Platform {
 public:
  const std::vector<Route>& routes() const override;
  Answer noSuchPath() const override;
  Answer badToken() const override;
  Answer missingScope() const override { return badToken(); }
  Answer throttled() const override;
  Answer broken() const override;
  Answer refusedByRule(const Visit& visit, const Route& route) const override;
  bool admits(const Visit& visit) const override;
};

namespace rakuten {

// {"error":{"code","message","targets"}}
Answer errorAnswer(int status, const char* code, const std::string& message, const Json& targets = Json());
// "2026-11-20T10:15:02+09:00"
std::string jst(Instant at);
// The first post is the inquiry itself, the others are its replies, numbered from 0.
Json inquiryJson(Visit& visit, const Conversation& conversation);
Json attachmentsJson(const Post& post);

Answer count(Visit& visit);
Answer inquiries(Visit& visit);
Answer inquiry(Visit& visit);
Answer reply(Visit& visit);
Answer upload(Visit& visit);
Answer download(Visit& visit);
Answer markRead(Visit& visit);
Answer complete(Visit& visit);
Answer incomplete(Visit& visit);
Answer expiry(Visit& visit);
Answer searchOrders(Visit& visit);
Answer orders(Visit& visit);

}  // namespace rakuten
}  // namespace inquiry::sandbox
