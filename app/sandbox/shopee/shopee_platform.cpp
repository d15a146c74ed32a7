#include "app/sandbox/shopee/shopee_platform.h"

namespace inquiry::sandbox {
namespace {

constexpr const char* kList = "chat-list";
constexpr const char* kRead = "chat-read";

}  // namespace

const std::vector<Route>& ShopeePlatform::routes() const {
  static const std::vector<Route> routes{
      {"POST", "/api/v2/auth/token/get", CallKind::Token, "", shopee::firstToken},
      {"POST", "/api/v2/auth/access_token/get", CallKind::Token, "", shopee::nextToken},
      {"GET", "/api/v2/shop/get_shop_info", CallKind::Read, "", shopee::shopInfo},
      {"GET", "/api/v2/sellerchat/get_conversation_list", CallKind::List, kList, shopee::conversations},
      {"GET", "/api/v2/sellerchat/get_one_conversation", CallKind::Read, kRead, shopee::conversation},
      {"GET", "/api/v2/sellerchat/get_message", CallKind::List, kRead, shopee::messages},
      {"GET", "/api/v2/sellerchat/get_unread_conversation_count", CallKind::Read, kList, shopee::unreadCount},
      {"POST", "/api/v2/sellerchat/send_message", CallKind::Send, kRead, shopee::send},
      {"POST", "/api/v2/sellerchat/read_conversation", CallKind::Write, kRead, shopee::markRead},
      {"POST", "/api/v2/sellerchat/upload_image", CallKind::Write, kRead, shopee::uploadImage},
      {"GET", "/api/v2/order/get_order_list", CallKind::List, "", shopee::orderList},
      {"GET", "/api/v2/order/get_order_detail", CallKind::Read, "", shopee::orderDetail},
      {"GET", "/api/v2/returns/get_return_list", CallKind::List, "", shopee::returnList},
      {"POST", "/api/v2/order/handle_buyer_cancellation", CallKind::Write, "", shopee::answerCancellation},
      {"GET", "/api/v2/logistics/get_tracking_number", CallKind::Read, "", shopee::trackingNumber},
      {"GET", "/api/v2/returns/get_return_detail", CallKind::Read, "", shopee::returnDetail},
      {"GET", "/api/v2/returns/get_available_solutions", CallKind::Read, "", shopee::availableSolutions},
      {"GET", "/api/v2/returns/get_return_dispute_reason", CallKind::Read, "", shopee::disputeReasons},
      {"GET", "/api/v2/returns/query_proof", CallKind::Read, "", shopee::queryProof},
      {"POST", "/api/v2/returns/confirm", CallKind::Write, "", shopee::confirmReturn},
      {"POST", "/api/v2/returns/offer", CallKind::Write, "", shopee::offerSolution},
      {"POST", "/api/v2/returns/accept_offer", CallKind::Write, "", shopee::acceptOffer},
      {"POST", "/api/v2/returns/dispute", CallKind::Write, "", shopee::disputeReturn},
      {"POST", "/api/v2/returns/cancel_dispute", CallKind::Write, "", shopee::cancelDispute},
      {"POST", "/api/v2/returns/convert_image", CallKind::Write, "", shopee::convertImage},
      {"POST", "/api/v2/returns/upload_proof", CallKind::Write, "", shopee::uploadProof},
      {"GET", "/api/v2/product/get_comment", CallKind::List, "", shopee::comments},
      {"POST", "/api/v2/product/reply_comment", CallKind::Write, "", shopee::replyComment},
  };
  return routes;
}

Answer ShopeePlatform::noSuchPath() const { return shopee::refusal("error_not_found", "The requested path does not exist.", 404); }
Answer ShopeePlatform::badToken() const { return shopee::refusal("invalid_acceess_token", "Invalid access_token.", 403); }
Answer ShopeePlatform::missingScope() const { return shopee::refusal("error_permission", "No permission to current api.", 403); }
Answer ShopeePlatform::throttled() const { return shopee::refusal("error_rate_limit", "Too many requests.", 429); }
Answer ShopeePlatform::broken() const { return shopee::refusal("error_server", "Something wrong. Please try later.", 500); }

Answer ShopeePlatform::refusedByRule(const Visit& visit, const Route& route) const {
  Answer none;
  none.status = 0;
  const std::string problem = shopee::signatureProblem(visit, true);
  if (problem == "error_param") return shopee::refusal(problem, "Timestamp is expired", 403);
  if (!problem.empty()) return shopee::refusal(problem, "Wrong sign.", 403);
  const bool isOver = visit.shop.isOverPace(route.method + (route.scope.empty() ? " trade" : " chat"), visit.now);
  return isOver ? throttled() : none;
}

}  // namespace inquiry::sandbox
