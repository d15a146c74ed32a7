// Post-Order v2: the searches and the reading calls.
#include <algorithm>

#include "app/sandbox/ebay/ebay_platform.h"
#include "app/sandbox/ebay/ebay_post_sale.h"

namespace inquiry::sandbox::ebay {
namespace {

using Kind = PostSale::Kind;

constexpr std::size_t kDefaultLimit = 25, kMaxLimit = 200;

std::string nameOf(const Visit& visit, const PostSale& one) {
  const Buyer* buyer = visit.shop.buyer(one.buyerId);
  return buyer == nullptr ? std::string() : buyer->username;
}

Json itemOf(const PostSale& one) { return {{"itemId", one.listingId}, {"transactionId", "2" + one.id}}; }

Json inquiryRow(const Visit& visit, const PostSale& one) {
  Json row = itemOf(one);
  row.update({{"inquiryId", one.id}, {"buyer", nameOf(visit, one)}, {"seller", visit.shop.profile().username}, {"inquiryStatusEnum", one.status},
              {"claimAmount", amountOf(visit.shop, one.cents)}, {"creationDate", dated(one.openedAt)}, {"lastModifiedDate", dated(one.changedAt)}});
  if (one.dueAt) row["respondByDate"] = dated(*one.dueAt);
  return row;
}

Json caseRow(const Visit& visit, const PostSale& one) {
  // Ids of this search are numbers.
  Json row{{"caseId", std::stoll(one.id)}, {"itemId", std::stoll(one.listingId)}, {"buyer", nameOf(visit, one)}, {"seller", visit.shop.profile().username},
           {"caseStatusEnum", one.status}, {"claimAmount", amountOf(visit.shop, one.cents)}, {"creationDate", dated(one.openedAt)}, {"lastModifiedDate", dated(one.changedAt)}};
  if (one.dueAt) row["respondByDate"] = dated(*one.dueAt);
  return row;
}

Json returnRow(const Visit& visit, const PostSale& one) {
  Json item = itemOf(one);
  item["returnQuantity"] = 1;
  Json row{{"returnId", one.id}, {"orderId", one.saleId}, {"buyerLoginName", nameOf(visit, one)}, {"sellerLoginName", visit.shop.profile().username},
           {"currentType", "MONEY_BACK"}, {"state", one.status}, {"status", one.status},
           {"creationInfo", {{"item", item}, {"type", "MONEY_BACK"}, {"reason", one.reason}, {"comments", {{"content", one.comment}}}, {"creationDate", dated(one.openedAt)}}},
           {"sellerTotalRefund", {{"estimatedRefundAmount", amountOf(visit.shop, one.cents)}}}};
  Json options = Json::array();
  for (const std::string& option : one.options) options.push_back({{"actionType", option}, {"actionURL", "https://www.ebay.com/rtn/Return/ReturnsDetail"}});
  row["sellerAvailableOptions"] = std::move(options);
  const bool waits = one.status == "RETURN_REQUESTED" || one.status == "ITEM_DELIVERED";
  if (waits) row["sellerResponseDue"] = {{"activityDue", one.status == "ITEM_DELIVERED" ? "SELLER_ISSUE_REFUND" : "SELLER_APPROVE_REQUEST"}};
  if (waits && one.dueAt) row["sellerResponseDue"]["respondByDate"] = dated(*one.dueAt);
  if (!isClosed(one) && !waits) row["buyerResponseDue"] = {{"activityDue", "BUYER_PROVIDE_TRACKING_INFO"}};
  return row;
}

Json cancelRow(const Visit& visit, const PostSale& one) {
  Json row{{"cancelId", one.id}, {"marketplaceId", visit.shop.profile().site}, {"legacyOrderId", one.saleId}, {"requestorType", "BUYER"},
           {"cancelState", isClosed(one) ? "CLOSED" : "APPROVAL_PENDING"}, {"cancelStatus", one.status}, {"cancelReason", one.reason},
           {"cancelRequestDate", dated(one.openedAt)}, {"requestRefundAmount", amountOf(visit.shop, one.cents)}, {"paymentStatus", "PAID"},
           {"lineItems", Json::array({itemOf(one)})}};
  if (one.dueAt) row["sellerResponseDueDate"] = dated(*one.dueAt);
  if (one.closedAt) row["cancelCloseDate"] = dated(*one.closedAt);
  if (!one.outcome.empty()) row["cancelCloseReason"] = one.outcome;
  return row;
}

Json historyOf(const PostSale& one) {
  Json history = Json::array();
  for (const PostSaleStep& step : one.steps) history.push_back({{"action", step.activity}, {"actor", step.actor}, {"date", dated(step.at)}, {"description", step.text}});
  return history;
}

Answer search(Visit& visit, Kind kind, const char* fromField, Json (*rowOf)(const Visit&, const PostSale&)) {
  passDeadlines(visit.shop, visit.now);
  const auto limit = numberIn(visit.call.param("limit").value_or(std::to_string(kDefaultLimit)));
  const auto offset = numberIn(visit.call.param("offset").value_or("0"));
  if (!limit || *limit < 1 || *limit > static_cast<std::int64_t>(kMaxLimit) || !offset) return postOrderError(400, 1402, "Invalid limit or offset.");
  std::optional<Instant> from;
  if (const auto text = visit.call.param(fromField)) {
    from = Instant::parse(*text);
    if (!from || *from < visit.now - std::chrono::hours(24 * 548)) return postOrderError(400, 1404, "Invalid date range.");
  }
  const bool openOnly = visit.call.param("return_state").value_or("") == "ALL_OPEN";
  std::vector<const PostSale*> found;
  for (const PostSale& one : visit.shop.postSales())
    if (one.kind == kind && !(openOnly && isClosed(one)) && (!from || one.openedAt >= *from)) found.push_back(&one);
  std::stable_sort(found.begin(), found.end(), [](const PostSale* a, const PostSale* b) { return a->openedAt > b->openedAt; });
  Json rows = Json::array();
  const auto begin = static_cast<std::size_t>(*offset), size = static_cast<std::size_t>(*limit);
  for (std::size_t i = begin; i < std::min(found.size(), begin + size); ++i) rows.push_back(rowOf(visit, *found[i]));
  const Json paging{{"limit", *limit}, {"offset", *offset}, {"totalEntries", found.size()}, {"totalPages", (found.size() + size - 1) / size}};
  return jsonAnswer(200, {{kind == Kind::Cancellation ? "cancellations" : "members", std::move(rows)}, {"paginationOutput", paging}, {"total", found.size()}});
}

const PostSale* known(Visit& visit, Kind kind) {
  passDeadlines(visit.shop, visit.now);
  return postSaleNamed(visit.shop, std::string(word(kind)) + ":" + visit.parts[0]);
}

Answer unknown() { return postOrderError(404, 1610, "There is no such thing."); }

}  // namespace

Json dated(Instant at) { return {{"value", at.toIso()}}; }

Json amountOf(const Shop& shop, std::int64_t cents) { return {{"value", static_cast<double>(cents) / 100}, {"currency", shop.profile().currency}}; }

Answer postOrderError(int status, int errorId, const std::string& text) {
  return jsonAnswer(status, {{"error", Json::array({{{"errorId", errorId}, {"domain", "returnErrorDomain"}, {"severity", "ERROR"}, {"category", "REQUEST"}, {"message", text}}})}});
}

Answer searchInquiries(Visit& visit) { return search(visit, Kind::Inquiry, "inquiry_creation_date_range_from", inquiryRow); }
Answer searchReturns(Visit& visit) { return search(visit, Kind::Return, "creation_date_range_from", returnRow); }
Answer searchCases(Visit& visit) { return search(visit, Kind::Case, "case_creation_date_range_from", caseRow); }
Answer searchCancellations(Visit& visit) { return search(visit, Kind::Cancellation, "creation_date_range_from", cancelRow); }

Answer inquiry(Visit& visit) {
  const PostSale* one = known(visit, Kind::Inquiry);
  if (one == nullptr) return unknown();
  Json body = itemOf(*one);
  body.update({{"inquiryId", one->id}, {"claimAmount", amountOf(visit.shop, one->cents)}, {"creationReason", one->reason}, {"state", isClosed(*one) ? "CLOSED" : "OPEN"}, {"status", one->status},
               {"inquiryDetails", {{"creationDate", dated(one->openedAt)}}}, {"inquiryHistoryDetails", {{"history", historyOf(*one)}}}});
  if (one->dueAt) body["sellerMakeItRightByDate"] = dated(*one->dueAt);
  return jsonAnswer(200, body);
}

Answer caseDetails(Visit& visit) {
  const PostSale* one = known(visit, Kind::Case);
  if (one == nullptr) return unknown();
  Json body = itemOf(*one);
  body.update({{"caseId", one->id}, {"caseType", one->comment.starts_with("return:") ? "RETURN" : "ITEM_NOT_RECEIVED"}, {"status", one->status}, {"escalationReason", one->reason}, {"buyer", nameOf(visit, *one)},
               {"seller", visit.shop.profile().username}, {"claimAmount", amountOf(visit.shop, one->cents)}, {"caseDetails", {{"creationDate", dated(one->openedAt)}}},
               {"caseHistoryDetails", {{"history", historyOf(*one)}}}});
  if (one->comment.starts_with("return:")) body["returnId"] = one->comment.substr(7);
  return jsonAnswer(200, body);
}

Answer returned(Visit& visit) {
  const PostSale* one = known(visit, Kind::Return);
  if (one == nullptr) return unknown();
  // Only one of the two containers comes, whichever was asked for.
  if (visit.call.param("fieldgroups").value_or("FULL") == "SUMMARY") return jsonAnswer(200, {{"summary", returnRow(visit, *one)}});
  Json history = Json::array();
  for (const PostSaleStep& step : one->steps) history.push_back({{"author", step.actor}, {"activity", step.activity}, {"notes", step.text}, {"toState", one->status}, {"creationDate", dated(step.at)}});
  return jsonAnswer(200, {{"detail", {{"responseHistory", std::move(history)}}}});
}

Answer cancellation(Visit& visit) {
  const PostSale* one = known(visit, Kind::Cancellation);
  if (one == nullptr) return unknown();
  Json detail = cancelRow(visit, *one);
  Json history = Json::array();
  for (const PostSaleStep& step : one->steps) history.push_back({{"activityType", step.activity}, {"activityParty", step.actor}, {"actionDate", dated(step.at)}});
  detail["activityHistories"] = std::move(history);
  return jsonAnswer(200, {{"cancelDetail", std::move(detail)}});
}

}  // namespace inquiry::sandbox::ebay
