#include "core/marketplaces/ebay/ebay_order_links.h"

#include <charconv>

#include "core/marketplaces/ebay/ebay_conversation_state.h"
#include "core/marketplaces/ebay/ebay_json.h"

namespace inquiry::ebay {
namespace {

std::string streamOf(const std::string& buyerKey, const std::string& itemId) {
  return "order-of:" + itemId + ":" + digest(lowered(buyerKey));
}

}  // namespace

OrderLinks::Link OrderLinks::known(const std::string& stream) {
  if (const auto found = m_links.find(stream); found != m_links.end()) return found->second;
  Link link;
  if (const auto value = m_stored.watermark(stream)) {
    const std::size_t bar = value->find('|');
    link.orderRemoteId = value->substr(0, bar);
    if (bar != std::string::npos) std::from_chars(value->data() + bar + 1, value->data() + value->size(), link.placedAt);
  }
  m_links[stream] = link;
  return link;
}

void OrderLinks::add(const Order& order, InboundPage& page) {
  if (order.buyerKey.empty()) return;
  for (const OrderLine& line : order.lines) {
    if (line.itemRemoteId.empty()) continue;
    const std::string stream = streamOf(order.buyerKey, line.itemRemoteId);
    const Link before = known(stream);
    const Link now{order.remoteId, order.placedAt ? order.placedAt->millis() : 0};
    if (before.orderRemoteId == now.orderRemoteId || (!before.orderRemoteId.empty() && before.placedAt > now.placedAt)) continue;
    m_links[stream] = now;
    page.watermarks.push_back({stream, now.orderRemoteId + "|" + std::to_string(now.placedAt)});
  }
}

std::string OrderLinks::orderOf(const std::string& buyerKey, const std::string& itemId) {
  return buyerKey.empty() || itemId.empty() ? std::string() : known(streamOf(buyerKey, itemId)).orderRemoteId;
}

}  // namespace inquiry::ebay
