// What a buyer does and what the platforms hold: the controls that read and change the stores themselves.
#include <algorithm>

#include "app/sandbox/amazon/amazon_platform.h"
#include "app/sandbox/engine/control.h"
#include "app/sandbox/engine/live.h"
#include "app/sandbox/mail/mail_office.h"
#include "app/sandbox/yahoo_shopping/practice_key.h"

namespace inquiry::sandbox {
namespace {

Json credentialsOf(const Shop& shop) {
  const AppCredentials& app = shop.grants().terms().app;
  if (shop.profile().marketplace == Marketplace::Shopee)
    return {{"partnerId", app.clientId}, {"partnerKey", app.clientSecret}, {"shopId", shop.profile().userId}, {"refreshToken", shop.grants().refreshToken()}, {"redirectUri", "https://desk.example/signed-in"}};
  if (shop.profile().marketplace == Marketplace::Rakuten) return {{"serviceSecret", app.clientId}, {"licenseKey", app.clientSecret}};
  Json credentials{{"clientId", app.clientId}, {"clientSecret", app.clientSecret}, {"refreshToken", shop.grants().refreshToken()}};
  if (shop.profile().marketplace == Marketplace::YahooShoppingJp) {
    credentials["sellerId"] = shop.profile().username;
    credentials["publicKey"] = yahoo::publicKeyPem();
    credentials["publicKeyVersion"] = yahoo::kKeyVersion;
    credentials["redirectUri"] = "https://desk.example/signed-in";
    return credentials;
  }
  if (shop.profile().marketplace == Marketplace::Ebay) {
    credentials["ruName"] = shop.profile().ruName;
  } else {
    credentials["userId"] = shop.profile().userId;
    // The consent page is not played; the address only has to be the same in both steps of a sign-in.
    credentials["redirectUri"] = "https://desk.example/signed-in";
  }
  return credentials;
}

// A mail store is reached by its mailbox; some of Amazon's sellers have an application for orders beside it, shops of their own always have one.
void addWay(Json& file, const Shop& shop, const std::string& address, const MailOffice* office) {
  const std::string base = address + "/s/" + shop.profile().id.value;
  if (MailOffice::serves(shop)) {
    file["mailbox"] = office == nullptr ? Json() : office->mailboxOf(shop);
    file["credentials"] = {{"mailboxPassword", MailServerProcess::kPassword}};
    const AppCredentials& app = shop.grants().terms().app;
    if (shop.profile().marketplace == Marketplace::Shopify) {
      file["endpoints"] = {{"api", base}};
      file["credentials"].update({{"shop", shop.profile().userId}, {"clientId", app.clientId}, {"clientSecret", app.clientSecret}});
    } else if (shop.profile().marketplace == Marketplace::WooCommerce) {
      file["endpoints"] = {{"api", base}};
      file["credentials"].update({{"consumerKey", app.clientId}, {"consumerSecret", app.clientSecret}});
    }
    if (!AmazonPlatform::serves(shop)) return;
    file["endpoints"] = {{"api", base}, {"auth", base}};
    file["credentials"]["lwaClientId"] = app.clientId;
    file["credentials"]["lwaClientSecret"] = app.clientSecret;
    file["credentials"]["lwaRefreshToken"] = shop.grants().refreshToken();
    return;
  }
  Json endpoints{{"api", base}, {"auth", base}};
  if (shop.profile().marketplace == Marketplace::Ebay) endpoints["apiz"] = base;
  file["endpoints"] = std::move(endpoints);
  file["credentials"] = credentialsOf(shop);
}

Json storeFile(const Shop& shop, const std::string& address, const MailOffice* office, Instant now) {
  const Shop::Profile& profile = shop.profile();
  Json file{{"id", profile.id.value},
          {"marketplace", std::string(name(profile.marketplace))},
          {"site", profile.site},
          {"name", profile.name},
          {"timeZone", profile.timeZone},
          {"mode", "reply"},
          {"historySince", (now - std::chrono::hours(24 * 120)).toIso().substr(0, 10)},
          {"proxy", nullptr}};
  addWay(file, shop, address, office);
  return file;
}

std::string_view name(Author author) {
  if (author == Author::Buyer) return "buyer";
  return author == Author::Seller ? "seller" : "platform";
}

std::string_view name(Channel channel) {
  switch (channel) {
    case Channel::Member: return "member";
    case Channel::Notice: return "notice";
    case Channel::Question: return "question";
    case Channel::Pack: return "pack";
  }
  return "";
}

Json modelOf(const Conversation& conversation, Shop& shop) {
  Json posts = Json::array();
  for (const Post& post : conversation.posts) {
    posts.push_back({{"id", post.id}, {"from", name(post.author)}, {"text", post.text}, {"at", post.at.toIso()},
                     {"visibleAt", post.visibleAt.toIso()}, {"read", post.readAt.has_value()},
                     {"moderation", post.moderation}, {"attachments", post.attachments.size()}});
  }
  const Buyer* buyer = shop.buyer(conversation.buyerId);
  return {{"id", conversation.id}, {"kind", name(conversation.channel)}, {"buyer", conversation.buyerId},
          {"buyerName", buyer == nullptr ? std::string() : buyer->username}, {"order", conversation.saleId},
          {"listing", conversation.listingId}, {"status", conversation.status}, {"substatus", conversation.substatus},
          {"messages", std::move(posts)}};
}

Buyer& buyerFor(Shop& shop, const std::string& wanted) {
  const std::string username = wanted.empty() ? "buyer_" + shop.dice().hex(6) : wanted;
  if (Buyer* known = shop.buyerNamed(username)) return *known;
  Buyer buyer;
  buyer.id = shop.profile().marketplace == Marketplace::Ebay ? "u" + shop.dice().hex(10) : shop.newNumber("buyer");
  buyer.username = username;
  buyer.name = username;
  return shop.add(std::move(buyer));
}

std::string anyListing(Shop& shop) {
  if (shop.listings().empty()) {
    Listing listing;
    listing.id = shop.profile().marketplace == Marketplace::Ebay ? shop.newNumber("listing")
                                                                 : shop.profile().site + shop.newNumber("listing").substr(2);
    listing.title = "Sample article";
    listing.sku = "SAMPLE-1";
    listing.cents = 1990;
    return shop.add(std::move(listing)).id;
  }
  auto at = shop.listings().begin();
  std::advance(at, static_cast<std::ptrdiff_t>(shop.dice().below(shop.listings().size())));
  return at->first;
}

Sale& saleFor(Shop& shop, const std::string& buyerId, const std::string& listingId, Instant now) {
  Sale sale;
  sale.id = shop.newOrderId();
  sale.packId = shop.newNumber("pack");
  sale.shipmentId = shop.newNumber("shipment");
  sale.buyerId = buyerId;
  sale.listingId = listingId;
  sale.createdAt = now - std::chrono::hours(48);
  sale.modifiedAt = now;
  return shop.add(std::move(sale));
}

Conversation& openConversation(Shop& shop, const Json& body, Instant now) {
  Conversation conversation;
  conversation.buyerId = buyerFor(shop, textOf(body, "buyer")).id;
  conversation.listingId = anyListing(shop);
  conversation.createdAt = now;
  if (shop.profile().marketplace != Marketplace::MercadoLibre) {
    conversation.id = shop.newConversationId(now);
    // On Amazon, Rakuten, Yahoo! Shopping and shops of their own most messages name an order; kind "question" asks without one.
    const bool namesOrders = MailOffice::serves(shop) || shop.profile().marketplace == Marketplace::Rakuten || shop.profile().marketplace == Marketplace::YahooShoppingJp;
    if (namesOrders && textOf(body, "kind") != "question") conversation.saleId = saleFor(shop, conversation.buyerId, conversation.listingId, now).id;
    conversation.title = shop.listing(conversation.listingId)->title;
  } else if (textOf(body, "kind") == "question") {
    conversation.channel = Channel::Question;
    conversation.id = shop.newNumber("question");
    conversation.status = "UNANSWERED";
  } else {
    const Sale& sale = saleFor(shop, conversation.buyerId, conversation.listingId, now);
    conversation.channel = Channel::Pack;
    conversation.id = sale.packId;
    conversation.saleId = sale.id;
  }
  if (shop.isCrossBorder()) conversation.site = "MLM";
  return shop.add(std::move(conversation));
}

}  // namespace

Answer Control::stores(const Call& call, const Json&) {
  const std::vector<std::string> parts = pathParts(call.path);
  const Instant now = m_sandbox.m_clock.now();
  if (parts.size() > 2) {
    const auto found = m_sandbox.m_shops.find(parts[2]);
    if (found == m_sandbox.m_shops.end()) return jsonAnswer(404, {{"error", "No such store."}});
    return jsonAnswer(200, storeFile(*found->second, m_sandbox.m_address, m_sandbox.m_mail.get(), now));
  }
  Json files = Json::array();
  for (const auto& [id, shop] : m_sandbox.m_shops)
    if (m_sandbox.m_mail || !MailOffice::serves(*shop)) files.push_back(storeFile(*shop, m_sandbox.m_address, m_sandbox.m_mail.get(), now));
  return jsonAnswer(200, {{"stores", std::move(files)}});
}

Answer Control::messages(const Call&, const Json& body) {
  Shop* shop = shopOf(body);
  if (shop == nullptr) return jsonAnswer(400, {{"error", "No such store."}});
  if (textOf(body, "text").empty()) return jsonAnswer(400, {{"error", "text is missing."}});
  const Instant now = m_sandbox.m_clock.now();
  Instant stamp = now + skewOf(*shop);
  if (body.contains("at") && !body["at"].is_null()) {
    const auto at = Instant::parse(textOf(body, "at"));
    if (!at) return jsonAnswer(400, {{"error", "at must be an ISO 8601 instant."}});
    stamp = *at;
  }
  const std::string thread = textOf(body, "thread");
  Conversation* conversation = thread.empty() ? &openConversation(*shop, body, stamp) : shop->conversation(thread);
  if (conversation == nullptr) return jsonAnswer(400, {{"error", "No such thread in this store."}});
  if (conversation->channel == Channel::Question && !conversation->posts.empty()) {
    return jsonAnswer(400, {{"error", "A question holds one text; leave out thread to ask another."}});
  }
  Post& post = buyerWrites(*shop, *conversation, textOf(body, "text"), stamp, now);
  for (int i = 0; i < body.value("attachments", 0); ++i) {
    post.attachments.push_back({shop->dice().hex(16) + ".png", "photo-" + std::to_string(i + 1) + ".png", "image/png", 130'000, {}});
  }
  return jsonAnswer(201, {{"store", shop->profile().id.value}, {"thread", conversation->id}, {"message", post.id},
                          {"at", post.at.toIso()}});
}

Answer Control::bulk(const Call&, const Json& body) {
  Shop* shop = shopOf(body);
  if (shop == nullptr) return jsonAnswer(400, {{"error", "No such store."}});
  const Instant now = m_sandbox.m_clock.now();
  const std::int64_t count = body.value("count", std::int64_t{100});
  const std::int64_t threads = std::max<std::int64_t>(1, body.value("threads", std::max<std::int64_t>(1, count / 4)));
  const std::int64_t span = body.value("minutes", std::int64_t{60}) * 60'000;
  std::vector<Conversation*> open;
  for (std::int64_t i = 0; i < count; ++i) {
    const Instant at = now - Duration(span - span * i / count);
    if (static_cast<std::int64_t>(open.size()) < threads) open.push_back(&openConversation(*shop, Json::object(), at));
    Conversation& conversation = *open[static_cast<std::size_t>(i % threads)];
    buyerWrites(*shop, conversation, "Bulk message " + std::to_string(i + 1) + " of " + std::to_string(count), at, now);
  }
  return jsonAnswer(200, {{"messages", count}, {"threads", open.size()}});
}

Answer Control::ship(const Call&, const Json& body) {
  Shop* shop = shopOf(body);
  Sale* sale = shop == nullptr ? nullptr : shop->sale(textOf(body, "order"));
  if (sale == nullptr) return jsonAnswer(400, {{"error", "No such store or order."}});
  const Instant now = m_sandbox.m_clock.now();
  if (!sale->shippedAt) sale->shippedAt = now;
  if (sale->tracking.empty()) sale->tracking = shop->newNumber("shipment");
  if (body.value("delivered", false)) sale->deliveredAt = now;
  sale->modifiedAt = now;
  return jsonAnswer(200, {{"tracking", sale->tracking}});
}

Answer Control::model(const Call& call, const Json&) {
  const std::string only = call.param("store").value_or("");
  Json stores = Json::array();
  for (const auto& [id, shop] : m_sandbox.m_shops) {
    if (!only.empty() && id != only) continue;
    Json threads = Json::array();
    std::size_t messages = 0;
    for (const Conversation& conversation : shop->conversations()) {
      if (conversation.posts.empty()) continue;  // only looked at, nobody has written
      threads.push_back(modelOf(conversation, *shop));
      messages += conversation.posts.size();
    }
    Json orders = Json::array();
    for (const Sale& sale : shop->sales()) {
      orders.push_back({{"id", sale.id}, {"pack", sale.packId}, {"buyer", sale.buyerId}, {"tracking", sale.tracking}, {"createdAt", sale.createdAt.toIso()}});
    }
    stores.push_back({{"id", id}, {"threads", std::move(threads)}, {"messages", messages}, {"orders", std::move(orders)},
                      {"cases", platformOf(shop->profile().marketplace).casesOf(*shop)}});
  }
  return jsonAnswer(200, {{"now", m_sandbox.m_clock.now().toIso()}, {"stores", std::move(stores)}});
}

}  // namespace inquiry::sandbox
