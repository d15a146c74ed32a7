#include "app/sandbox/engine/shop.h"

#include <algorithm>

#include "app/sandbox/engine/wire.h"

namespace inquiry::sandbox {

const Post* Conversation::latest(Instant now) const {
  const Post* newest = nullptr;
  for (const Post& post : posts) {
    if (post.visibleAt <= now && (newest == nullptr || newest->at <= post.at)) newest = &post;
  }
  return newest;
}

std::size_t Conversation::unread(Instant now) const {
  return static_cast<std::size_t>(std::count_if(posts.begin(), posts.end(), [now](const Post& post) {
    return post.author != Author::Seller && post.visibleAt <= now && !post.readAt;
  }));
}

bool Conversation::hasBuyerPost() const {
  return std::any_of(posts.begin(), posts.end(), [](const Post& post) { return post.author == Author::Buyer; });
}

Shop::Shop(Profile profile, Grants grants, std::uint64_t seed)
    : m_profile(std::move(profile)), m_grants(std::move(grants)), m_dice(seed) {
  m_numberBase = m_dice.between(1, 900) * 1'000'000;
}

Conversation* Shop::conversation(const std::string& id) {
  const auto found = m_byId.find(id);
  return found == m_byId.end() ? nullptr : found->second;
}

Conversation& Shop::add(Conversation conversation) {
  Conversation& added = m_conversations.emplace_back(std::move(conversation));
  m_byId[added.id] = &added;
  return added;
}

Buyer* Shop::buyer(const std::string& id) {
  const auto found = m_buyers.find(id);
  return found == m_buyers.end() ? nullptr : &found->second;
}

Buyer* Shop::buyerNamed(const std::string& name) {
  const auto found = m_buyerIds.find(lowered(name));
  return found == m_buyerIds.end() ? nullptr : buyer(found->second);
}

Buyer& Shop::add(Buyer buyer) {
  const std::string id = buyer.id;
  m_buyerIds[lowered(id)] = id;
  m_buyerIds[lowered(buyer.username)] = id;
  return m_buyers.insert_or_assign(id, std::move(buyer)).first->second;
}

Listing* Shop::listing(const std::string& id) {
  const auto found = m_listings.find(id);
  return found == m_listings.end() ? nullptr : &found->second;
}

Listing& Shop::add(Listing listing) {
  const std::string id = listing.id;
  return m_listings.insert_or_assign(id, std::move(listing)).first->second;
}

Sale* Shop::sale(const std::string& id) {
  const auto found = m_saleByAnyId.find("order " + id);
  return found == m_saleByAnyId.end() ? nullptr : found->second;
}

Sale* Shop::saleOfPack(const std::string& packId) {
  const auto found = m_saleByAnyId.find("pack " + packId);
  if (found != m_saleByAnyId.end()) return found->second;
  Sale* bare = sale(packId);
  return bare != nullptr && bare->packId.empty() ? bare : nullptr;
}

Sale* Shop::saleOfShipment(const std::string& shipmentId) {
  const auto found = m_saleByAnyId.find("shipment " + shipmentId);
  return found == m_saleByAnyId.end() ? nullptr : found->second;
}

Sale& Shop::add(Sale sale) {
  Sale& added = m_sales.emplace_back(std::move(sale));
  m_saleByAnyId["order " + added.id] = &added;
  if (!added.packId.empty()) m_saleByAnyId["pack " + added.packId] = &added;
  if (!added.shipmentId.empty()) m_saleByAnyId["shipment " + added.shipmentId] = &added;
  return added;
}

std::string Shop::newMessageId() {
  if (m_profile.marketplace == Marketplace::MercadoLibre) return m_dice.hex(32);
  // Nineteen digits, as at the platform itself; even, because a picture beside words takes the next one.
  if (m_profile.marketplace == Marketplace::Shopee) return "22431" + std::to_string(2 * std::stoll(newNumber("message")));
  return newNumber("message");
}

std::string Shop::newNumber(const std::string& kind) {
  static const std::map<std::string, std::int64_t> kFirst{
      {"conversation", 7'000'000'000'000}, {"message", 9'000'000'000'000}, {"pack", 2'000'007'714'000'000},
      {"order", 2'000'011'902'000'000},    {"shipment", 45'190'000'000},   {"question", 13'190'000'000},
      {"claim", 5'391'000'000},            {"return", 61'100'000},
      {"buyer", 718'000'000},              {"listing", 110'000'000'000}};
  std::int64_t& last = m_lastNumber[kind];
  if (last == 0) last = kFirst.at(kind) + m_numberBase;
  last += 1 + m_dice.between(0, 6);
  return std::to_string(last);
}

std::string Shop::newConversationId(Instant at) {
  const std::string number = newNumber("conversation");
  if (m_profile.marketplace == Marketplace::Shopee) return "182446" + number;
  if (m_profile.marketplace != Marketplace::Rakuten) return number;
  const std::string date = (at + std::chrono::hours(9)).toIso().substr(0, 10);
  return m_profile.userId + "-" + date.substr(0, 4) + date.substr(5, 2) + date.substr(8, 2) + "-" + number.substr(number.size() - 6) + static_cast<char>('a' + m_dice.below(26));
}

std::string Shop::newOrderId() {
  // A shop of its own pages counts its orders.
  if (m_profile.marketplace == Marketplace::Shopify || m_profile.marketplace == Marketplace::WooCommerce) {
    const std::string prefix = m_profile.marketplace == Marketplace::Shopify ? "#" : "";
    std::size_t next = 1001 + m_sales.size();
    while (sale(prefix + std::to_string(next)) != nullptr) ++next;
    return prefix + std::to_string(next);
  }
  const std::string number = newNumber("order");
  if (m_profile.marketplace == Marketplace::Rakuten) return m_profile.userId + "-20261113-0" + number.substr(number.size() - 9);
  if (m_profile.marketplace == Marketplace::YahooShoppingJp) return m_profile.username + "-" + number.substr(number.size() - 8);
  if (m_profile.marketplace == Marketplace::MercadoLibre) return number;
  if (m_profile.marketplace == Marketplace::Shopee) return "2611" + number.substr(6);
  if (m_profile.marketplace == Marketplace::Amazon)
    return std::to_string(m_dice.between(100, 999)) + "-" + std::to_string(m_dice.between(1'000'000, 9'999'999)) + "-" + std::to_string(m_dice.between(1'000'000, 9'999'999));
  return "1" + std::to_string(m_dice.below(10)) + "-" + std::to_string(m_dice.between(10'000, 99'999)) + "-" + number.substr(11);
}

Post& Shop::post(Conversation& conversation, Post post) {
  // At Rakuten a message is known by its inquiry and its place in it alone.
  const std::size_t place = conversation.posts.size();
  if (post.id.empty() && m_profile.marketplace == Marketplace::Rakuten) post.id = conversation.id + (place == 0 ? ":q" : ":" + std::to_string(place - 1));
  if (post.id.empty()) post.id = newMessageId();
  if (post.visibleAt == Instant()) post.visibleAt = post.at;
  if (post.author == Author::Seller) post.visibleAt = post.visibleAt + m_visibilityLag;
  conversation.posts.push_back(std::move(post));
  return conversation.posts.back();
}

Post& Shop::accept(Conversation& conversation, Post post) {
  Post& taken = this->post(conversation, std::move(post));
  note({taken.id, conversation.id, taken.text, taken.at});
  if (m_talkative && conversation.channel != Channel::Question && taken.moderation.empty() && m_dice.chance(40)) {
    m_thanksDue[conversation.id] = taken.at + std::chrono::seconds(m_dice.between(30, 150));
  }
  return taken;
}

void Shop::note(Accepted one) {
  ++m_timesAccepted[one.threadId + '\n' + one.text];
  m_accepted.push_back(std::move(one));
}

bool Shop::isOverPace(const std::string& bucket, Instant now) {
  if (m_perMinute == 0) return false;
  std::deque<Instant>& recent = m_pace[bucket];
  while (!recent.empty() && recent.front() + std::chrono::minutes(1) <= now) recent.pop_front();
  if (recent.size() >= m_perMinute) return true;
  recent.push_back(now);
  return false;
}

void Shop::forgetAccepted() {
  m_accepted.clear();
  m_timesAccepted.clear();
}

int Shop::timesAccepted(const Accepted& one) const {
  const auto found = m_timesAccepted.find(one.threadId + '\n' + one.text);
  return found == m_timesAccepted.end() ? 0 : found->second;
}

}  // namespace inquiry::sandbox
