#include "core/marketplaces/ebay/ebay_conversation_reader.h"

#include <set>

#include "core/marketplaces/ebay/ebay_mapper.h"
#include "core/marketplaces/ebay/ebay_message_api.h"
#include "core/marketplaces/ebay/ebay_pull.h"

namespace inquiry::ebay {
namespace {

constexpr int kMaxPages = 400;  // 20,000 messages with one buyer

}  // namespace

Result<ConversationReading> ConversationReader::read(const std::string& id, ConversationType type, const std::string& knownId) {
  ConversationReading reading;
  std::set<std::string> seen;
  std::optional<std::int64_t> firstTotal;
  bool isSteady = true;  // the total stayed what it was: no row slipped between two pages
  std::int64_t offset = 0;
  for (int pages = 0; pages < kMaxPages; ++pages) {
    if (m_stop.stop_requested()) return fail(cancelled());
    const auto answer = getConversation(m_session, m_endpoints, id, {type, offset, ""}, m_stop);
    if (!answer) return fail(answer.error());
    auto page = messagePage(answer->body, id, type, m_us);
    if (!page) return fail(page.error());
    if (reading.otherParty.empty()) reading.otherParty = page->otherParty;
    const auto total = page->facts.total;
    if (pages == 0) firstTotal = total;
    const bool hasShrunk = pages > 0 && total && firstTotal && *total < *firstTotal;
    if (total != firstTotal) isSteady = false;
    firstTotal = total;
    bool foundKnown = false;
    for (InboundMessage& message : page->messages) {
      foundKnown = foundKnown || message.message.remoteId == knownId;
      if (seen.insert(message.message.remoteId).second) reading.messages.push_back(std::move(message));
    }
    reading.quarantined.insert(reading.quarantined.end(), page->quarantined.begin(), page->quarantined.end());
    const auto rows = static_cast<std::int64_t>(page->facts.rows);
    const bool isEnd = total ? offset + kMessagePageSize >= *total : rows < kMessagePageSize && !page->facts.announcesNext;
    if (isEnd && !hasShrunk) {
      reading.isWhole = isSteady && reading.quarantined.empty() && (!total || static_cast<std::int64_t>(seen.size()) >= *total);
      return reading;
    }
    if (foundKnown && !knownId.empty()) return reading;
    offset = hasShrunk && offset > 0 ? offset - kMessagePageSize : offset + kMessagePageSize;
  }
  return reading;
}

}  // namespace inquiry::ebay
