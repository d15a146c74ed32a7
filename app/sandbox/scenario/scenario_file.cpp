#include "app/sandbox/scenario/scenario_file.h"

#include <fstream>
#include <sstream>
#include <stdexcept>

#include "app/sandbox/mail/amazon_letters.h"
#include "app/sandbox/scenario/shop_factory.h"

namespace inquiry::sandbox {
namespace {

// A defect of the file; caught in parseScenario, never leaves it.
struct Defect : std::runtime_error {
  Defect(const std::string& place, const std::string& reason) : std::runtime_error(place + ": " + reason) {}
};

const Json& arrayAt(const Json& object, const char* key, const std::string& place) {
  static const Json kNone = Json::array();
  if (!object.contains(key)) return kNone;
  if (!object[key].is_array()) throw Defect(place + "." + key, "must be a list");
  return object[key];
}

std::string text(const Json& object, const char* key, const std::string& place, const std::string& standard) {
  if (!object.contains(key) || object[key].is_null()) return standard;
  if (!object[key].is_string() && !object[key].is_number_integer()) throw Defect(place + "." + key, "must be text");
  return textOf(object, key);
}

std::string required(const Json& object, const char* key, const std::string& place) {
  const std::string value = text(object, key, place, {});
  if (value.empty()) throw Defect(place + "." + key, "is missing");
  return value;
}

bool flag(const Json& object, const char* key, const std::string& place) {
  if (!object.contains(key)) return false;
  if (!object[key].is_boolean()) throw Defect(place + "." + key, "must be true or false");
  return object[key].get<bool>();
}

Instant instantAt(const Json& message, const std::string& place, Instant now) {
  if (message.contains("minutesAgo")) {
    if (!message["minutesAgo"].is_number()) throw Defect(place + ".minutesAgo", "must be a number");
    return now - Duration(static_cast<std::int64_t>(message["minutesAgo"].get<double>() * 60'000));
  }
  const auto at = Instant::parse(required(message, "at", place));
  if (!at) throw Defect(place + ".at", "must be an ISO 8601 instant, for example 2026-01-05T10:00:00Z");
  return *at;
}

// One thread of the file on its way into a shop.
class ThreadReader {
 public:
  ThreadReader(Shop& shop, const Json& json, std::string place, Instant now)
      : m_shop(shop), m_json(json), m_place(std::move(place)), m_now(now) {}

  void read() {
    if (!m_json.is_object()) throw Defect(m_place, "must be an object");
    m_thread.channel = channel();
    m_thread.buyerId = buyer();
    m_thread.listingId = m_thread.channel == Channel::Notice && !m_json.contains("item") ? std::string() : listing();
    m_thread.language = text(m_json, "language", m_place, "en");
    m_thread.site = text(m_json, "site", m_place, m_shop.isCrossBorder() ? "MLM" : "");
    m_thread.substatus = text(m_json, "substatus", m_place, {});
    m_thread.ledByAgent = flag(m_json, "agent", m_place);
    const Json& messages = arrayAt(m_json, "messages", m_place);
    m_thread.createdAt = messages.empty() ? m_now : instantAt(messages[0], m_place + ".messages[0]", m_now);
    readSale();
    identify();
    const Listing* listing = m_shop.listing(m_thread.listingId);
    m_thread.title = text(m_json, "title", m_place, listing == nullptr ? "Message" : listing->title);
    Conversation& added = m_shop.add(std::move(m_thread));
    for (std::size_t i = 0; i < messages.size(); ++i) addMessage(added, messages[i], m_place + ".messages[" + std::to_string(i) + "]");
    if (added.channel == Channel::Question) added.status = added.posts.size() > 1 ? "ANSWERED" : "UNANSWERED";
    added.status = text(m_json, "status", m_place, added.status);
  }

 private:
  // Amazon's buyers write like eBay's: one at a time, about an order or an article.
  bool isEbay() const { return m_shop.profile().marketplace != Marketplace::MercadoLibre; }

  Channel channel() const {
    const std::string kind = text(m_json, "kind", m_place, isEbay() ? "member" : "pack");
    if (isEbay() && kind == "member") return Channel::Member;
    if (isEbay() && kind == "notice") return Channel::Notice;
    if (!isEbay() && kind == "question") return Channel::Question;
    if (!isEbay() && kind == "pack") return Channel::Pack;
    throw Defect(m_place + ".kind", isEbay() ? "must be member or notice" : "must be question or pack");
  }

  std::string buyer() {
    if (m_thread.channel == Channel::Notice) return {};
    if (!m_json.contains("buyer")) throw Defect(m_place + ".buyer", "is missing");
    const Json& json = m_json["buyer"];
    const std::string place = m_place + ".buyer";
    Buyer one;
    one.username = json.is_object() ? required(json, "username", place) : required(m_json, "buyer", m_place);
    if (const Buyer* known = m_shop.buyerNamed(one.username)) return known->id;
    one.id = json.is_object() ? text(json, "id", place, {}) : std::string();
    const bool isNumbered = !isEbay() || m_shop.profile().marketplace == Marketplace::Shopee;
    if (one.id.empty()) one.id = !isNumbered ? "u" + m_shop.dice().hex(10) : m_shop.newNumber("buyer");
    one.name = json.is_object() ? text(json, "name", place, one.username) : one.username;
    one.city = json.is_object() ? text(json, "city", place, "Springfield") : "Springfield";
    one.postcode = json.is_object() ? text(json, "postcode", place, "00000") : "00000";
    one.country = json.is_object() ? text(json, "country", place, "US") : "US";
    return m_shop.add(std::move(one)).id;
  }

  std::string listing() {
    const Json item = m_json.contains("item") ? m_json["item"] : Json("Sample article");
    const std::string place = m_place + ".item";
    Listing one;
    one.title = item.is_object() ? required(item, "title", place) : item.is_string() ? item.get<std::string>() : std::string();
    if (one.title.empty()) throw Defect(place, "must be a title or an object with one");
    for (const auto& [id, known] : m_shop.listings()) {
      if (known.title == one.title) return id;
    }
    one.id = item.is_object() ? text(item, "id", place, {}) : std::string();
    if (one.id.empty()) one.id = isEbay() ? m_shop.newNumber("listing") : m_shop.profile().site + m_shop.newNumber("listing").substr(2);
    one.sku = item.is_object() ? text(item, "sku", place, "SKU-" + one.id.substr(one.id.size() - 4)) : "SKU-" + one.id.substr(one.id.size() - 4);
    if (m_shop.isCrossBorder()) one.remoteId = "MLM" + one.id.substr(3);
    one.cents = 1990;
    if (item.is_object() && item.contains("price")) {
      if (!item["price"].is_number()) throw Defect(place + ".price", "must be a number");
      one.cents = static_cast<std::int64_t>(item["price"].get<double>() * 100 + 0.5);
    }
    return m_shop.add(std::move(one)).id;
  }

  void readSale() {
    const bool wanted = m_json.contains("order") && m_json["order"] != false;
    if (!wanted && m_thread.channel != Channel::Pack) return;
    const Json order = wanted && m_json["order"].is_object() ? m_json["order"] : Json::object();
    const std::string place = m_place + ".order";
    Sale sale;
    sale.id = text(order, "id", place, {});
    if (sale.id.empty()) sale.id = m_shop.newOrderId();
    sale.packId = text(order, "pack", place, {});
    if (sale.packId.empty() && m_thread.channel == Channel::Pack) sale.packId = text(m_json, "id", m_place, {});
    if (sale.packId.empty()) sale.packId = m_shop.newNumber("pack");
    sale.shipmentId = text(order, "shipment", place, {});
    if (sale.shipmentId.empty()) sale.shipmentId = m_shop.newNumber("shipment");
    sale.buyerId = m_thread.buyerId;
    sale.listingId = m_thread.listingId;
    sale.site = m_thread.site;
    sale.tracking = text(order, "tracking", place, {});
    sale.carrier = text(order, "carrier", place, isEbay() ? "USPS" : "MEL Distribution");
    sale.quantity = numberIn(text(order, "quantity", place, "1")).value_or(1);
    sale.createdAt = m_thread.createdAt - std::chrono::hours(72);
    sale.modifiedAt = m_thread.createdAt;
    if (flag(order, "shipped", place) || !sale.tracking.empty()) sale.shippedAt = m_thread.createdAt - std::chrono::hours(48);
    if (flag(order, "delivered", place)) sale.deliveredAt = m_thread.createdAt - std::chrono::hours(2);
    m_thread.saleId = m_shop.add(std::move(sale)).id;
  }

  void identify() {
    m_thread.id = text(m_json, "id", m_place, {});
    if (m_thread.channel == Channel::Pack) m_thread.id = m_shop.sale(m_thread.saleId)->packId;
    if (m_thread.id.empty()) m_thread.id = m_thread.channel == Channel::Question ? m_shop.newNumber("question") : m_shop.newConversationId(m_thread.createdAt);
    if (m_shop.conversation(m_thread.id) != nullptr) throw Defect(m_place + ".id", "is used twice");
  }

  void addMessage(Conversation& thread, const Json& json, const std::string& place) {
    if (!json.is_object()) throw Defect(place, "must be an object");
    Post post;
    const std::string from = text(json, "from", place, "buyer");
    if (from != "buyer" && from != "seller" && from != "platform") throw Defect(place + ".from", "must be buyer, seller or platform");
    post.author = from == "seller" ? Author::Seller : from == "platform" ? Author::Platform : Author::Buyer;
    post.text = required(json, "text", place);
    post.translated = text(json, "translated", place, post.text);
    post.at = instantAt(json, place, m_now);
    if (post.author == Author::Seller || flag(json, "read", place)) post.readAt = post.at;
    for (const Json& name : arrayAt(json, "attachments", place)) {
      if (!name.is_string()) throw Defect(place + ".attachments", "must be a list of file names");
      post.attachments.push_back({m_shop.dice().hex(16) + ".png", name.get<std::string>(), "image/png", 130'000, {}});
    }
    m_shop.post(thread, std::move(post));
  }

  Shop& m_shop;
  const Json& m_json;
  std::string m_place;
  Instant m_now;
  Conversation m_thread;
};

void addShop(Shops& shops, const Json& json, const std::string& place, Instant now, std::uint64_t seed) {
  if (!json.is_object()) throw Defect(place, "must be an object");
  Shop::Profile profile;
  profile.id = StoreId{required(json, "id", place)};
  const auto marketplace = marketplaceFromName(required(json, "marketplace", place));
  if (!marketplace || *marketplace == Marketplace::Mailbox)
    throw Defect(place + ".marketplace", "must be ebay, mercado-libre, amazon, rakuten, yahoo-shopping-jp, shopee, shopify or woocommerce");
  profile.marketplace = *marketplace;
  profile.site = required(json, "site", place);
  if (*marketplace == Marketplace::Amazon && amazonDomainOf(profile.site).empty()) throw Defect(place + ".site", "must be US, UK, DE, MX or JP");
  profile.name = text(json, "name", place, profile.id.value);
  profile.timeZone = text(json, "timeZone", place, "UTC");
  if (json.contains("seller")) {
    if (!json["seller"].is_object()) throw Defect(place + ".seller", "must be an object");
    profile.username = text(json["seller"], "username", place + ".seller", {});
    profile.userId = text(json["seller"], "userId", place + ".seller", {});
  }
  const std::string id = profile.id.value;
  if (shops.contains(id)) throw Defect(place + ".id", "is used twice");
  Shop& shop = *shops.emplace(id, makeShop(std::move(profile), seed)).first->second;
  const Json& threads = arrayAt(json, "threads", place);
  for (std::size_t i = 0; i < threads.size(); ++i) {
    ThreadReader(shop, threads[i], place + ".threads[" + std::to_string(i) + "]", now).read();
  }
}

Shops build(const Json& json, Instant now, std::uint64_t seed) {
  if (!json.is_object() || !json.contains("stores")) throw Defect("stores", "is missing");
  const Json& stores = arrayAt(json, "stores", "");
  Shops shops;
  for (std::size_t i = 0; i < stores.size(); ++i) addShop(shops, stores[i], "stores[" + std::to_string(i) + "]", now, seed);
  return shops;
}

}  // namespace

Result<Sandbox::Scenario> parseScenario(const std::string& text, const std::string& origin, std::uint64_t seed) {
  try {
    const Json json = Json::parse(text);
    build(json, Instant(), seed);  // finds every defect now, instead of at the first reset
    return Sandbox::Scenario([json, seed](Instant now) { return build(json, now, seed); });
  } catch (const Defect& defect) {
    return fail(ErrorKind::InvalidInput, "scenario.defect", origin + ": " + defect.what() + ".");
  } catch (const Json::parse_error& error) {
    return fail(ErrorKind::InvalidInput, "scenario.json", origin + ": no valid JSON at byte " + std::to_string(error.byte) + ".");
  }
}

Result<Sandbox::Scenario> readScenario(const std::string& path, std::uint64_t seed) {
  std::ifstream file(path);
  if (!file) return fail(ErrorKind::InvalidInput, "scenario.unreadable", path + ": the file cannot be opened.");
  std::ostringstream text;
  text << file.rdbuf();
  return parseScenario(text.str(), path, seed);
}

}  // namespace inquiry::sandbox
