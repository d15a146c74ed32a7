#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/marketplaces/inbound.h"
#include "core/marketplaces/yahoo_shopping/json_fields.h"

namespace inquiry::yahoo_shopping {

// InboundThread::marks of a question that everybody can read. It stays when the question is made private later: rather too careful than too late.
inline constexpr const char* kPublicMark = "public";

// One row of the list. Its thread says what the detail of the topic would say.
struct Headline {
  InboundThread thread;
  std::optional<Instant> userPostAt, sellerPostAt;  // of the last post of each
  bool isUnanswered = false;
  std::string signature;  // changes whenever something in the topic did
  Instant activeAt() const;
};

struct TalkPage {
  std::vector<Headline> headlines;
  std::vector<Error> quarantined;
  std::int64_t rows = 0;   // as delivered, readable or not
  std::int64_t total = 0;  // of the whole list
  std::int64_t unanswered = 0;
  std::string filter;  // as the platform says it applied, in lower case; "" when it does not say
};
// Malformed when there is no list of headlines.
Result<TalkPage> mapTalkList(const Json& body);

// Where the bytes of files lie.
struct FilePlace {
  std::string base, sellerId;
};

// A topic with all its messages, which come in one answer.
struct TalkReading {
  InboundThread thread;
  std::vector<InboundMessage> messages;
  std::vector<Error> quarantined;
  bool isPrivate = false;  // false as well where the platform does not say: everybody may read it
  bool isAuction = false;
  std::optional<std::int64_t> categoryId;
};
// Malformed when the answer holds no topic.
Result<TalkReading> mapTalkDetail(const Json& body, const std::string& topicId, const FilePlace& files);

}  // namespace inquiry::yahoo_shopping
