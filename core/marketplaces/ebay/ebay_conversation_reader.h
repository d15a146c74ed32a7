#pragma once

#include <stop_token>
#include <string>
#include <vector>

#include "core/marketplaces/ebay/ebay_endpoints.h"
#include "core/marketplaces/ebay/ebay_values.h"
#include "core/net/api_session.h"

namespace inquiry::ebay {

struct ConversationReading {
  std::vector<InboundMessage> messages;  // newest first, each id once
  std::string otherParty;
  bool isWhole = false;  // everything eBay has of it, and every row of it could be read
  std::vector<Error> quarantined;
};

// Reads one conversation newest page first. Reading changes nothing at eBay. Lives for one call of the connector.
class ConversationReader {
 public:
  ConversationReader(ApiSession& session, const Endpoints& endpoints, const EbayIdentity& us, std::stop_token stop)
      : m_session(session), m_endpoints(endpoints), m_us(us), m_stop(std::move(stop)) {}

  // Down to the page that holds `knownId`, or to the end when it is empty or nowhere. NotFound when eBay does not know it.
  Result<ConversationReading> read(const std::string& id, ConversationType type, const std::string& knownId);

 private:
  ApiSession& m_session;
  const Endpoints& m_endpoints;
  const EbayIdentity& m_us;
  std::stop_token m_stop;
};

}  // namespace inquiry::ebay
