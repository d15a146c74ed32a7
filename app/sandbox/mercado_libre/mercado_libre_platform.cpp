#include "app/sandbox/mercado_libre/mercado_libre_platform.h"

#include "app/sandbox/mercado_libre/meli_claims.h"

namespace inquiry::sandbox {
namespace {

const std::vector<Route>& plainRoutes() {
  static const std::vector<Route> routes{
      {"POST", "/oauth/token", CallKind::Token, "", meli::token},
      {"GET", "/users/me", CallKind::Read, "", meli::me},
      {"GET", "/users/{user_id}", CallKind::Read, "", meli::user},
      {"GET", "/users/{user_id}/questions/response_time", CallKind::Read, "questions", meli::responseTime},
      {"GET", "/questions/search", CallKind::List, "questions", meli::questionSearch},
      {"GET", "/questions/{question_id}", CallKind::Read, "questions", meli::question},
      {"DELETE", "/questions/{question_id}", CallKind::Write, "questions", meli::deleteQuestion},
      {"POST", "/answers", CallKind::Send, "questions", meli::answerQuestion},
      {"GET", "/messages/unread", CallKind::List, "messages", meli::unread},
      {"GET", "/messages/unread/packs/{pack_id}/sellers/{seller_id}", CallKind::List, "messages", meli::unreadOfPack},
      {"GET", "/messages/packs/{pack_id}/sellers/{seller_id}", CallKind::List, "messages", meli::thread},
      {"POST", "/messages/packs/{pack_id}/sellers/{seller_id}", CallKind::Send, "messages", meli::sendMessage},
      {"POST", "/messages/attachments", CallKind::Write, "messages", meli::upload},
      {"GET", "/messages/attachments/{attachment_id}", CallKind::Read, "messages", meli::download},
      {"GET", "/messages/{message_id}", CallKind::Read, "messages", meli::message},
      {"GET", "/messages/action_guide/packs/{pack_id}", CallKind::Read, "messages", meli::actionGuide},
      {"GET", "/messages/action_guide/packs/{pack_id}/caps_available", CallKind::Read, "messages", meli::capsAvailable},
      {"POST", "/messages/action_guide/packs/{pack_id}/option", CallKind::Send, "messages", meli::executeOption},
      {"GET", "/orders/search", CallKind::List, "orders", meli::orderSearch},
      {"GET", "/orders/{order_id}", CallKind::Read, "orders", meli::order},
      {"GET", "/packs/{pack_id}", CallKind::Read, "orders", meli::pack},
      {"GET", "/shipments/{shipment_id}", CallKind::Read, "orders", meli::shipment},
      {"GET", "/shipments/{shipment_id}/sla", CallKind::Read, "orders", meli::shipmentSla},
      {"GET", "/items/{item_id}", CallKind::Read, "", meli::item},
      {"GET", "/missed_feeds", CallKind::List, "", meli::missedFeeds},
  };
  return routes;
}

// Cross-border accounts: the same behaviour under other paths.
const std::vector<Route>& crossBorderRoutes() {
  static const std::vector<Route> routes{
      {"GET", "/marketplace/questions/search", CallKind::List, "questions", meli::questionSearch},
      {"GET", "/marketplace/questions/{question_id}", CallKind::Read, "questions", meli::question},
      {"POST", "/marketplace/answers", CallKind::Send, "questions", meli::answerQuestion},
      {"GET", "/marketplace/messages/unread", CallKind::List, "messages", meli::unread},
      {"GET", "/marketplace/messages/packs/{pack_id}", CallKind::List, "messages", meli::thread},
      {"POST", "/marketplace/messages/packs/{pack_id}", CallKind::Send, "messages", meli::sendMessage},
      {"POST", "/marketplace/messages/attachments", CallKind::Write, "messages", meli::upload},
      {"GET", "/marketplace/messages/attachments/{attachment_id}", CallKind::Read, "messages", meli::download},
      {"GET", "/marketplace/messages/{message_id}", CallKind::Read, "messages", meli::message},
      {"GET", "/marketplace/orders/search", CallKind::List, "orders", meli::orderSearch},
  };
  return routes;
}

// The same calls under the base of either family.
std::vector<Route> claimRoutes(const std::string& base) {
  const std::string one = base + "/{claim_id}";
  return {
      {"GET", base + "/search", CallKind::List, "claims", meli::claimSearch},
      {"GET", base + "/reasons/{reason_id}", CallKind::Read, "claims", meli::claimReason},
      {"GET", one, CallKind::Read, "claims", meli::claim},
      {"GET", one + "/detail", CallKind::Read, "claims", meli::claimDetail},
      {"GET", one + "/messages", CallKind::List, "claims", meli::claimMessages},
      {"GET", one + "/expected-resolutions", CallKind::Read, "claims", meli::claimProposals},
      {"GET", one + "/partial-refund/available-offers", CallKind::Read, "claims", meli::claimOffers},
      {"GET", one + "/evidences", CallKind::Read, "claims", meli::claimEvidences},
      {"GET", one + "/status-history", CallKind::Read, "claims", meli::claimSteps},
      {"GET", one + "/actions-history", CallKind::Read, "claims", meli::claimDeeds},
      {"GET", one + "/affects-reputation", CallKind::Read, "claims", meli::claimReputation},
      {"GET", one + "/attachments/{attachment_id}", CallKind::Read, "claims", meli::claimFile},
      {"GET", one + "/attachments/{attachment_id}/download", CallKind::Read, "claims", meli::claimFileBytes},
      {"POST", one + "/attachments", CallKind::Write, "claims", meli::uploadClaimFile},
      {"POST", one + "/attachments-evidences", CallKind::Write, "claims", meli::uploadEvidenceFile},
      {"POST", one + "/actions/send-message", CallKind::Send, "claims", meli::sendClaimMessage},
      {"POST", one + "/actions/open-dispute", CallKind::Send, "claims", meli::openDispute},
      {"POST", one + "/actions/evidences", CallKind::Send, "claims", meli::addEvidence},
      {"POST", one + "/expected-resolutions/refund", CallKind::Send, "claims", meli::refundClaim},
      {"POST", one + "/expected-resolutions/partial-refund", CallKind::Send, "claims", meli::offerPartialRefund},
      {"POST", one + "/expected-resolutions/allow-return", CallKind::Send, "claims", meli::allowReturn},
  };
}

}  // namespace

const std::vector<Route>& MercadoLibrePlatform::routes() const {
  static const std::vector<Route> routes = [] {
    std::vector<Route> all = plainRoutes();
    all.insert(all.end(), crossBorderRoutes().begin(), crossBorderRoutes().end());
    for (const char* base : {"/post-purchase/v1/claims", "/marketplace/v2/claims"})
      for (Route& route : claimRoutes(base)) all.push_back(std::move(route));
    all.push_back({"GET", "/post-purchase/v2/claims/{claim_id}/returns", CallKind::Read, "claims", meli::claimReturn});
    return all;
  }();
  return routes;
}

Answer MercadoLibrePlatform::noSuchPath() const { return meli::errorAnswer(404, "not_found", "Resource not found"); }

Answer MercadoLibrePlatform::badToken() const { return meli::errorAnswer(401, "unauthorized", "invalid access token"); }

Answer MercadoLibrePlatform::missingScope() const { return meli::errorAnswer(403, "forbidden", "Access denied"); }

Answer MercadoLibrePlatform::throttled() const {
  return meli::errorAnswer(429, "too_many_requests", "local_rate_limited");
}

Answer MercadoLibrePlatform::broken() const {
  return meli::errorAnswer(500, "internal_server_error", "Internal Server Error");
}

Answer MercadoLibrePlatform::refusedByRule(const Visit& visit, const Route& route) const {
  Answer none;
  none.status = 0;
  const bool talk = route.scope == "questions" || route.scope == "messages";
  if (talk && visit.shop.missingScopes().contains("model6")) return meli::errorAnswer(403, "Forbidden", "Forbidden");
  const bool crossBorderPath = route.pattern.rfind("/marketplace/", 0) == 0;
  if (talk && crossBorderPath != visit.shop.isCrossBorder()) return missingScope();
  // Returns stand under the same address for both families.
  const bool claims = route.scope == "claims" && !route.pattern.ends_with("/returns");
  if (claims && crossBorderPath != visit.shop.isCrossBorder()) return missingScope();
  // Without the tag the plain message calls look as if there was nothing.
  const bool message = route.pattern.rfind("/messages/", 0) == 0;
  if (message && visit.call.param("tag") != "post_sale") return noSuchPath();
  // Messaging shares 500 reads and 500 writes a minute among all its calls; no header tells how much is left.
  const bool reads = route.method == "GET";
  if (route.scope == "messages" && visit.shop.isOverPace(reads ? "messages read" : "messages write", visit.now)) return throttled();
  return none;
}

}  // namespace inquiry::sandbox
