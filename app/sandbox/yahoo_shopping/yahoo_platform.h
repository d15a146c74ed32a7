#pragma once

#include "app/sandbox/engine/platform.h"

namespace inquiry::sandbox {

// Yahoo! Shopping Japan: the question interface (externalTalk...), orderInfo and orderList in XML, sign-in with Yahoo! ID. A session ends after twelve
// hours unless every call carried the store's key.
class YahooShoppingPlatform final : public Platform {
 public:
  const std::vector<Route>& routes() const override;
  Answer noSuchPath() const override;
  Answer badToken() const override;
  Answer missingScope() const override;
  Answer throttled() const override;
  Answer broken() const override;
  Answer refusedByRule(const Visit& visit, const Route& route) const override;
};

namespace yahoo {

// <Error><Code/><Message/></Error>, whatever the operation speaks otherwise.
Answer errorAnswer(int status, const std::string& code, const std::string& message);
Answer xmlAnswer(const std::string& inner);
// JSON, with what the platform says of the key that came with the call.
Answer told(const Visit& visit, const Json& body);

// An item question is read by everybody until it is made private; one about an order never is.
bool isPrivate(const Conversation& topic);
bool isCompleted(const Conversation& topic);
bool isUnanswered(const Conversation& topic, Instant now);
// Never renumber: the platform's reasons.
void complete(Conversation& topic, int condition);

Answer authorize(Visit& visit);
Answer token(Visit& visit);
Answer talkList(Visit& visit);
Answer talkDetail(Visit& visit);
Answer talkAdd(Visit& visit);
Answer talkRead(Visit& visit);
Answer talkComplete(Visit& visit);
Answer talkPrivate(Visit& visit);
Answer storeTopic(Visit& visit);
Answer fileAdd(Visit& visit);
Answer fileDownload(Visit& visit);
Answer orderInfo(Visit& visit);
Answer orderList(Visit& visit);

}  // namespace yahoo
}  // namespace inquiry::sandbox
