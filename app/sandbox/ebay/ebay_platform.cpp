#include "app/sandbox/ebay/ebay_platform.h"

#include "app/sandbox/ebay/ebay_post_sale.h"

namespace inquiry::sandbox {

const std::vector<Route>& EbayPlatform::routes() const {
  static const std::string kMessage = "commerce.message";
  static const std::string kOrders = "sell.fulfillment";
  static const std::string kDisputes = "sell.payment.dispute";
  static const std::string kPostOrder = "post-order";  // no scope of its own; here it can be taken away all the same
  static const std::vector<Route> routes{
      {"POST", "/identity/v1/oauth2/token", CallKind::Token, "", ebay::token},
      {"POST", "/developer/key_management/v1/signing_key", CallKind::Token, "", ebay::createSigningKey},
      {"GET", "/commerce/message/v1/conversation", CallKind::List, kMessage, ebay::conversations},
      {"GET", "/commerce/message/v1/conversation/{conversation_id}", CallKind::List, kMessage, ebay::conversation},
      {"POST", "/commerce/message/v1/send_message", CallKind::Send, kMessage, ebay::sendMessage},
      {"POST", "/commerce/message/v1/update_conversation", CallKind::Write, kMessage, ebay::updateConversation},
      {"POST", "/commerce/message/v1/bulk_update_conversation", CallKind::Write, kMessage, ebay::bulkUpdate},
      {"POST", "/commerce/media/v1_beta/image/create_image_from_file", CallKind::Write, "sell.inventory", ebay::uploadPicture},
      {"GET", "/sell/fulfillment/v1/order", CallKind::List, kOrders, ebay::orders},
      {"GET", "/sell/fulfillment/v1/order/{orderId}", CallKind::Read, kOrders, ebay::order},
      {"GET", "/sell/fulfillment/v1/order/{orderId}/shipping_fulfillment", CallKind::List, kOrders, ebay::fulfillments},
      {"GET", "/sell/fulfillment/v1/payment_dispute_summary", CallKind::List, kDisputes, ebay::disputes},
      {"GET", "/sell/fulfillment/v1/payment_dispute/{payment_dispute_id}", CallKind::Read, kDisputes, ebay::dispute},
      {"GET", "/sell/fulfillment/v1/payment_dispute/{payment_dispute_id}/activity", CallKind::Read, kDisputes, ebay::disputeActivity},
      {"GET", "/sell/fulfillment/v1/payment_dispute/{payment_dispute_id}/fetch_evidence_content", CallKind::Read, kDisputes, ebay::disputeFile},
      {"POST", "/sell/fulfillment/v1/payment_dispute/{payment_dispute_id}/{step}", CallKind::Send, kDisputes, ebay::disputeStep},
      {"GET", "/commerce/identity/v1/user", CallKind::Read, "commerce.identity", ebay::user},
      {"GET", "/post-order/v2/inquiry/search", CallKind::List, kPostOrder, ebay::searchInquiries},
      {"GET", "/post-order/v2/inquiry/{inquiryId}", CallKind::Read, kPostOrder, ebay::inquiry},
      {"POST", "/post-order/v2/inquiry/{inquiryId}/{step}", CallKind::Send, kPostOrder, ebay::inquiryStep},
      {"GET", "/post-order/v2/return/search", CallKind::List, kPostOrder, ebay::searchReturns},
      {"GET", "/post-order/v2/return/{returnId}", CallKind::Read, kPostOrder, ebay::returned},
      {"POST", "/post-order/v2/return/{returnId}/{step}", CallKind::Send, kPostOrder, ebay::returnStep},
      {"GET", "/post-order/v2/casemanagement/search", CallKind::List, kPostOrder, ebay::searchCases},
      {"GET", "/post-order/v2/casemanagement/{caseId}", CallKind::Read, kPostOrder, ebay::caseDetails},
      {"POST", "/post-order/v2/casemanagement/{caseId}/{step}", CallKind::Send, kPostOrder, ebay::caseStep},
      {"GET", "/post-order/v2/cancellation/search", CallKind::List, kPostOrder, ebay::searchCancellations},
      {"GET", "/post-order/v2/cancellation/{cancelId}", CallKind::Read, kPostOrder, ebay::cancellation},
      {"POST", "/post-order/v2/cancellation/{cancelId}/{step}", CallKind::Send, kPostOrder, ebay::cancellationStep},
  };
  return routes;
}

Answer EbayPlatform::noSuchPath() const {
  return ebay::errorAnswer({404, 2002, "ACCESS", "REQUEST", "Resource not resolved."});
}

Answer EbayPlatform::badToken() const {
  Answer answer = ebay::errorAnswer({401, 1001, "OAuth", "REQUEST", "Invalid access token"});
  answer.headers["WWW-Authenticate"] = "Bearer";
  return answer;
}

Answer EbayPlatform::missingScope() const {
  return ebay::errorAnswer({403, 1100, "ACCESS", "REQUEST", "Access denied: insufficient permissions to fulfill the request."});
}

Answer EbayPlatform::throttled() const {
  return ebay::errorAnswer({429, 2001, "ACCESS", "REQUEST", "Too many requests. The request limit has been reached for the resource."});
}

Answer EbayPlatform::broken() const {
  return ebay::errorAnswer({500, 335000, "API_MESSAGE", "APPLICATION", "Internal server error encountered."});
}

Answer EbayPlatform::refusedByRule(const Visit& visit, const Route& route) const {
  Answer none;
  none.status = 0;
  // Post-Order takes OAuth tokens only under the scheme IAF.
  const bool postOrder = route.pattern.rfind("/post-order/", 0) == 0;
  const std::string scheme = lowered(visit.call.header("authorization").substr(0, 4));
  if (postOrder && scheme != "iaf ") return badToken();
  if (ebay::isSignatureMissing(visit, route)) return ebay::errorAnswer({403, 215001, "ACCESS", "REQUEST", "Missing x-ebay-signature-key header, or the signature cannot be verified."});
  return none;
}

Answer EbayPlatform::controlCase(Shop& shop, const Json& body, Instant now) const { return ebay::controlPostSale(shop, body, now); }

Json EbayPlatform::casesOf(const Shop& shop) const { return ebay::postSalesOf(shop); }

namespace ebay {

Answer errorAnswer(const Refusal& refusal) {
  const Json error{{"errorId", refusal.errorId}, {"domain", refusal.domain}, {"category", refusal.category},
                   {"message", refusal.text}, {"longMessage", refusal.text}};
  return jsonAnswer(refusal.status, {{"errors", Json::array({error})}});
}

Answer messageError(int errorId, const std::string& text) {
  return errorAnswer({400, errorId, "API_MESSAGE", "REQUEST", text});
}

Json paged(const Visit& visit, const Page& page, std::size_t total) {
  const auto link = [&](std::size_t offset) {
    std::string url = visit.base + visit.call.path + "?";
    for (const auto& [name, value] : visit.call.query) {
      if (name != "limit" && name != "offset") url += encodedUrl(name) + "=" + encodedUrl(value) + "&";
    }
    return url + "limit=" + std::to_string(page.limit) + "&offset=" + std::to_string(offset);
  };
  Json body{{"href", link(page.offset)}, {"limit", page.limit}, {"offset", page.offset}, {"total", total}};
  if (page.offset + page.limit < total) body["next"] = link(page.offset + page.limit);
  if (page.offset >= page.limit && page.offset > 0) body["prev"] = link(page.offset - page.limit);
  return body;
}

Answer token(Visit& visit) {
  const auto refuse = [](int status, const char* error, const char* text) {
    return jsonAnswer(status, {{"error", error}, {"error_description", text}});
  };
  const std::string header = visit.call.header("authorization");
  const auto basic = header.rfind("Basic ", 0) == 0 ? decodedBase64(std::string_view(header).substr(6)) : std::nullopt;
  const std::size_t colon = basic ? basic->find(':') : std::string::npos;
  Grants& grants = visit.shop.grants();
  if (colon == std::string::npos || !grants.isApp({basic->substr(0, colon), basic->substr(colon + 1)})) {
    return refuse(401, "invalid_client", "client authentication failed");
  }
  const auto fields = formFields(visit.call.body);
  const auto field = [&fields](const char* name) {
    const auto found = fields.find(name);
    return found == fields.end() ? std::string() : found->second;
  };
  const std::string kind = field("grant_type");
  Json body{{"expires_in", 7200}, {"token_type", "User Access Token"}};
  if (kind == "refresh_token") {
    const auto tokens = grants.refreshed(field("refresh_token"), visit.now);
    if (!tokens) return refuse(400, "invalid_grant", "the provided authorization refresh token is invalid or was issued to another client");
    body["access_token"] = tokens->access;  // not rotated: the answer holds no refresh token
  } else if (kind == "authorization_code") {
    if (field("redirect_uri") != visit.shop.profile().ruName) return refuse(400, "invalid_request", "redirect_uri does not match");
    const auto tokens = grants.exchanged(field("code"), visit.now);
    if (!tokens) return refuse(400, "invalid_grant", "the provided authorization grant code is invalid or was issued to another client");
    body["access_token"] = tokens->access;
    body["refresh_token"] = tokens->refresh;
    body["refresh_token_expires_in"] = 47'304'000;
  } else if (kind == "client_credentials") {
    body["token_type"] = "Application Access Token";
    body["access_token"] = ebay::newApplicationToken(visit.shop);
  } else {
    return refuse(400, "unsupported_grant_type", "grant type in request is not supported by the authorization server");
  }
  return jsonAnswer(200, body);
}

Answer user(Visit& visit) {
  const Shop::Profile& profile = visit.shop.profile();
  return jsonAnswer(200, {{"username", profile.username},
                          {"userId", profile.userId},
                          {"accountType", "BUSINESS"},
                          {"registrationMarketplaceId", profile.site},
                          {"status", "CONFIRMED"}});
}

}  // namespace ebay
}  // namespace inquiry::sandbox
