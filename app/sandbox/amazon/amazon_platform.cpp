#include "app/sandbox/amazon/amazon_platform.h"

#include <algorithm>
#include <array>
#include <cstdio>

#include "app/sandbox/mail/amazon_letters.h"

namespace inquiry::sandbox {
namespace amazon {
namespace {

using std::chrono::hours;

constexpr const char* kReview = "productReviewAndSellerFeedback";

Answer errorAnswer(int status, const char* code, const char* text) {
  Answer answer = jsonAnswer(status, {{"errors", Json::array({Json{{"code", code}, {"message", text}, {"details", ""}}})}});
  answer.headers["x-amzn-RequestId"] = "5a4d-sandbox";
  return answer;
}

Answer rated(const char* perSecond, Answer answer) {
  answer.headers["x-amzn-RateLimit-Limit"] = perSecond;
  return answer;
}

std::string decimal(std::int64_t cents, const std::string& currency) {
  if (currency == "JPY") return std::to_string(cents / 100);
  std::array<char, 32> text{};
  std::snprintf(text.data(), text.size(), "%lld.%02lld", static_cast<long long>(cents / 100), static_cast<long long>(cents % 100));
  return text.data();
}

// Stable for a buyer at a seller, as the From of their mails is.
std::string relayOf(Shop& shop, const Sale& sale) {
  for (const Conversation& conversation : shop.conversations()) {
    if (conversation.buyerId != sale.buyerId) continue;
    const RelayAddress relay = AmazonLetters(shop).relayOf(conversation);
    return relay.base + "@" + relay.domain;
  }
  return {};
}

Json itemOf(const Shop& shop, const Sale& sale, const Listing& listing) {
  const std::string& currency = shop.profile().currency;
  return {{"orderItemId", sale.id.substr(4)},
          {"quantityOrdered", sale.quantity},
          {"product", {{"asin", listing.id}, {"sellerSku", listing.sku}, {"title", listing.title}, {"price", {{"unitPrice", {{"amount", decimal(listing.cents, currency)}, {"currencyCode", currency}}}}}}}};
}

Answer token(Visit& visit) {
  const auto fields = formFields(visit.call.body);
  const auto field = [&fields](const char* name) {
    const auto found = fields.find(name);
    return found == fields.end() ? std::string() : found->second;
  };
  const auto refuse = [](int status, const char* error) { return jsonAnswer(status, {{"error", error}, {"error_description", "refused by the sandbox"}}); };
  Grants& grants = visit.shop.grants();
  if (!grants.isApp({field("client_id"), field("client_secret")})) return refuse(401, "invalid_client");
  if (field("grant_type") != "refresh_token") return refuse(400, "unsupported_grant_type");
  const auto tokens = grants.refreshed(field("refresh_token"), visit.now);
  if (!tokens) return refuse(400, "invalid_grant");
  return jsonAnswer(200, {{"access_token", tokens->access}, {"refresh_token", grants.refreshToken()}, {"token_type", "bearer"}, {"expires_in", 3600}});
}

Answer order(Visit& visit) {
  Shop& shop = visit.shop;
  const Sale* sale = shop.sale(visit.parts[0]);
  const Listing* listing = sale == nullptr ? nullptr : shop.listing(sale->listingId);
  if (listing == nullptr) return errorAnswer(404, "NotFound", "No such order.");
  const std::string& currency = shop.profile().currency;
  Json order{{"orderId", sale->id},
             {"createdTime", sale->createdAt.toIso()},
             {"lastUpdatedTime", sale->modifiedAt.toIso()},
             {"salesChannel", {{"channelName", "AMAZON"}, {"marketplaceId", amazonMarketplaceOf(shop.profile().site)}}},
             {"buyer", {{"buyerEmail", relayOf(shop, *sale)}}},
             {"proceeds", {{"grandTotal", {{"amount", decimal(listing->cents * sale->quantity, currency)}, {"currencyCode", currency}}}}},
             {"fulfillment",
              {{"fulfillmentStatus", sale->shippedAt ? "SHIPPED" : "UNSHIPPED"},
               {"fulfilledBy", "MERCHANT"},
               {"deliverByWindow", {{"earliestDateTime", (sale->createdAt + hours(24 * 3)).toIso()}, {"latestDateTime", (sale->createdAt + hours(24 * 6)).toIso()}}}}},
             {"packages", Json::array()},
             {"orderItems", Json::array({itemOf(shop, *sale, *listing)})}};
  if (sale->shippedAt)
    order["packages"].push_back({{"packageReferenceId", "1"}, {"carrier", sale->carrier}, {"trackingNumber", sale->tracking}, {"shipTime", sale->shippedAt->toIso()},
                                 {"packageStatus", {{"status", sale->deliveredAt ? "DELIVERED" : "IN_TRANSIT"}}}});
  return rated("0.5", jsonAnswer(200, {{"order", order}}));
}

// Null, and what to answer then, for another site or another seller's order.
const Sale* saleFor(Visit& visit, Answer& refused) {
  const Sale* sale = visit.shop.sale(visit.parts[0]);
  if (visit.call.param("marketplaceIds") != amazonMarketplaceOf(visit.shop.profile().site)) {
    refused = errorAnswer(400, "InvalidInput", "marketplaceIds");
    return nullptr;
  }
  if (sale == nullptr) refused = errorAnswer(403, "Unauthorized", "Access to requested resource is denied.");
  return sale;
}

std::vector<std::string> messagesFor(const Sale& sale) {
  if (!sale.shippedAt) return {"confirmOrderDetails", "unexpectedProblem"};
  if (!sale.deliveredAt) return {"confirmDeliveryDetails", "unexpectedProblem", "invoice"};
  return {"unexpectedProblem", "invoice", "warranty"};
}

// From 5 to 30 days after delivery, once an order.
bool mayAskForReview(const Visit& visit, const Sale& sale) {
  const auto asked = visit.shop.asked().find(sale.id);
  const bool isAsked = asked != visit.shop.asked().end() && asked->second.isReviewAsked;
  return !isAsked && sale.deliveredAt && visit.now - *sale.deliveredAt >= hours(24 * 5) && visit.now - *sale.deliveredAt <= hours(24 * 30);
}

Answer actionList(const Visit& visit, const std::vector<std::string>& names) {
  Json actions = Json::array();
  for (const std::string& name : names) actions.push_back({{"name", name}, {"href", visit.call.path + "/messages/" + name}});
  Answer answer = jsonAnswer(200, {{"_links", {{"self", {{"href", visit.call.path}}}, {"actions", actions}}}, {"_embedded", {{"actions", Json::array()}}}});
  answer.contentType = "application/hal+json";
  return rated("1.0", std::move(answer));
}

Answer messagingActions(Visit& visit) {
  Answer refused;
  const Sale* sale = saleFor(visit, refused);
  return sale == nullptr ? refused : actionList(visit, messagesFor(*sale));
}

Answer attributes(Visit& visit) {
  static const std::map<std::string, std::string> kLocales{{"US", "en-US"}, {"UK", "en-GB"}, {"DE", "de-DE"}, {"MX", "es-MX"}, {"JP", "ja-JP"}};
  Answer refused;
  if (saleFor(visit, refused) == nullptr) return refused;
  const auto locale = kLocales.find(visit.shop.profile().site);
  return rated("1.0", jsonAnswer(200, {{"buyer", {{"locale", locale == kLocales.end() ? "en-US" : locale->second}}}}));
}

Answer sendMessage(Visit& visit) {
  Answer refused;
  const Sale* sale = saleFor(visit, refused);
  if (sale == nullptr) return refused;
  const auto allowed = messagesFor(*sale);
  const auto body = jsonObject(visit.call);
  const std::string text = body ? textOf(*body, "text") : "";
  const bool isAllowed = std::find(allowed.begin(), allowed.end(), visit.parts[1]) != allowed.end();
  if (!isAllowed || text.empty() || text.size() > 2000 * 4) return errorAnswer(400, "InvalidInput", "This message is not allowed for the order.");
  visit.shop.asked()[sale->id].messages.emplace_back(visit.parts[1], text);
  return rated("1.0", jsonAnswer(201, Json::object()));
}

Answer solicitationActions(Visit& visit) {
  Answer refused;
  const Sale* sale = saleFor(visit, refused);
  if (sale == nullptr) return refused;
  return actionList(visit, mayAskForReview(visit, *sale) ? std::vector<std::string>{kReview} : std::vector<std::string>{});
}

Answer askForReview(Visit& visit) {
  Answer refused;
  const Sale* sale = saleFor(visit, refused);
  if (sale == nullptr) return refused;
  if (!mayAskForReview(visit, *sale)) return errorAnswer(400, "InvalidInput", "A review cannot be asked for now.");
  visit.shop.asked()[sale->id].isReviewAsked = true;
  return rated("1.0", jsonAnswer(201, Json::object()));
}

Answer participations(Visit& visit) {
  const Json marketplace{{"id", amazonMarketplaceOf(visit.shop.profile().site)}, {"name", visit.shop.profile().name}};
  return rated("0.016", jsonAnswer(200, {{"payload", Json::array({Json{{"marketplace", marketplace}, {"participation", {{"isParticipating", true}, {"hasSuspendedListings", false}}}}})}}));
}

// A report is ready when it is looked at for the second time.
Answer createReport(Visit& visit) {
  const auto body = jsonObject(visit.call);
  if (!body || textOf(*body, "reportType") != "GET_V2_SELLER_PERFORMANCE_REPORT") return errorAnswer(400, "InvalidInput", "reportType");
  visit.shop.reportLooks() = 0;
  return rated("0.0167", jsonAnswer(202, {{"reportId", "R1"}}));
}

Answer report(Visit& visit) {
  const bool isDone = ++visit.shop.reportLooks() > 1;
  Json body{{"reportId", visit.parts[0]}, {"reportType", "GET_V2_SELLER_PERFORMANCE_REPORT"}, {"processingStatus", isDone ? "DONE" : "IN_PROGRESS"}};
  if (isDone) body["reportDocumentId"] = "D1";
  return rated("2.0", jsonAnswer(200, body));
}

Answer reportDocument(Visit& visit) { return rated("0.0167", jsonAnswer(200, {{"reportDocumentId", visit.parts[0]}, {"url", visit.base + "/documents/" + visit.parts[0]}})); }

// Behind a signed address: no token of ours belongs there. The figures are counted from the shop.
Answer document(Visit& visit) {
  if (!visit.call.header("x-amz-access-token").empty()) return errorAnswer(400, "InvalidInput", "A token was sent to a signed address.");
  double shipped = 0, late = 0, tracked = 0;
  for (const Sale& sale : visit.shop.sales()) {
    if (!sale.shippedAt) continue;
    ++shipped;
    if (*sale.shippedAt - sale.createdAt > hours(48)) ++late;
    if (!sale.tracking.empty()) ++tracked;
  }
  const auto figure = [&](double count, double target, bool isCeiling) {
    const double rate = shipped > 0 ? count / shipped : 0;
    return Json{{"status", (isCeiling ? rate <= target : rate >= target) ? "GOOD" : "BAD"}, {"rate", rate}, {"targetValue", target}};
  };
  const std::string site = amazonMarketplaceOf(visit.shop.profile().site);
  const Json metrics{{"marketplaceId", site}, {"orderDefectRate", {{"mfn", {{"status", "GOOD"}, {"rate", 0.0}, {"targetValue", 0.01}}}}}, {"lateShipmentRate", figure(late, 0.04, true)},
                     {"validTrackingRate", figure(tracked, 0.95, false)}, {"warningStates", Json::array()}};
  return jsonAnswer(200, {{"accountStatuses", Json::array({Json{{"marketplaceId", site}, {"status", "NORMAL"}}})}, {"performanceMetrics", Json::array({metrics})}});
}

}  // namespace
}  // namespace amazon

bool AmazonPlatform::serves(const Shop& shop) {
  const Shop::Profile& profile = shop.profile();
  return profile.marketplace == Marketplace::Amazon && (profile.site == "US" || profile.site == "UK");
}

const std::vector<Route>& AmazonPlatform::routes() const {
  static const std::string kOrders = "orders", kMessages = "buyer-communication", kReviews = "solicitation";
  static const std::vector<Route> routes{
      {"POST", "/auth/o2/token", CallKind::Token, "", amazon::token},
      {"GET", "/orders/2026-01-01/orders/{orderId}", CallKind::Read, kOrders, amazon::order},
      {"GET", "/sellers/v1/marketplaceParticipations", CallKind::Read, "", amazon::participations},
      {"GET", "/messaging/v1/orders/{orderId}", CallKind::List, kMessages, amazon::messagingActions},
      {"GET", "/messaging/v1/orders/{orderId}/attributes", CallKind::Read, kMessages, amazon::attributes},
      {"POST", "/messaging/v1/orders/{orderId}/messages/{action}", CallKind::Send, kMessages, amazon::sendMessage},
      {"GET", "/solicitations/v1/orders/{orderId}", CallKind::List, kReviews, amazon::solicitationActions},
      {"POST", "/solicitations/v1/orders/{orderId}/solicitations/productReviewAndSellerFeedback", CallKind::Send, kReviews, amazon::askForReview},
      {"POST", "/reports/2021-06-30/reports", CallKind::Write, "", amazon::createReport},
      {"GET", "/reports/2021-06-30/reports/{reportId}", CallKind::Read, "", amazon::report},
      {"GET", "/reports/2021-06-30/documents/{documentId}", CallKind::Read, "", amazon::reportDocument},
      // No token is asked for: the address itself is what lets in.
      {"GET", "/documents/{documentId}", CallKind::Token, "", amazon::document},
  };
  return routes;
}

Answer AmazonPlatform::noSuchPath() const { return amazon::errorAnswer(404, "NotFound", "The sandbox plays no such call, or this store is reached by e-mail alone."); }

Answer AmazonPlatform::badToken() const { return amazon::errorAnswer(403, "Unauthorized", "The access token you provided has expired."); }

Answer AmazonPlatform::missingScope() const { return amazon::errorAnswer(403, "Unauthorized", "Access to requested resource is denied."); }

Answer AmazonPlatform::throttled() const { return amazon::errorAnswer(429, "QuotaExceeded", "You exceeded your quota for the requested resource."); }

Answer AmazonPlatform::broken() const { return amazon::errorAnswer(500, "InternalFailure", "We encountered an internal error. Please try again."); }

Answer AmazonPlatform::refusedByRule(const Visit&, const Route&) const {
  Answer none;
  none.status = 0;
  return none;
}

}  // namespace inquiry::sandbox
