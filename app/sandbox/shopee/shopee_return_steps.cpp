// What a seller decides about a return, and what may be decided.
#include <algorithm>
#include <cmath>

#include "app/sandbox/shopee/shopee_platform.h"

namespace inquiry::sandbox::shopee {
namespace {

constexpr std::size_t kLargestProof = 10U << 20U;

RefundRequest* refundNamed(Visit& visit, const std::string& id) {
  passRefunds(visit.shop, visit.now);
  for (RefundRequest& refund : visit.shop.afterSale().refunds)
    if (refund.id == id) return &refund;
  return nullptr;
}

std::int64_t centsOf(Visit& visit, const RefundRequest& refund) {
  const Sale* sale = visit.shop.sale(refund.saleId);
  const Listing* listing = visit.shop.listing(sale->listingId);
  return listing == nullptr ? 0 : listing->cents * sale->quantity;
}

bool isDisputable(const RefundRequest& refund) { return refund.status == "REQUESTED" || refund.status == "PROCESSING" || refund.status == "ACCEPTED"; }

// The return of the body's return_sn; the refusal when there is none, or when it is not the seller's turn.
RefundRequest* asked(Visit& visit, const Json& body, Answer& no, bool mustBeRequested) {
  RefundRequest* refund = refundNamed(visit, textOf(body, "return_sn"));
  if (refund == nullptr) no = refusal("error_param", "return_sn is wrong.");
  else if (mustBeRequested && refund->status != "REQUESTED") no = refusal("error_return_status", "The return status cannot support this action"), refund = nullptr;
  return refund;
}

Answer taken(Visit& visit, RefundRequest& refund, const std::string& what) {
  refund.updatedAt = visit.stamp();
  visit.shop.note({visit.shop.newMessageId(), refund.id, what, visit.stamp()});
  return wrapped({{"return_sn", refund.id}});
}

Json bodyOf(const Visit& visit) { return jsonObject(visit.call).value_or(Json::object()); }

Json module(int index, const char* requirement, bool isRequired) { return {{"module_index", index}, {"requirement", requirement}, {"is_required", isRequired}}; }

}  // namespace

Answer availableSolutions(Visit& visit) {
  const RefundRequest* refund = refundNamed(visit, visit.call.param("return_sn").value_or(""));
  if (refund == nullptr) return refusal("error_param", "The information you queried is not found.");
  if (refund->status != "REQUESTED") return refusal("error_data", "Type of return does not allow seller to offer refund");
  const std::int64_t all = centsOf(visit, *refund);
  return wrapped({{"return_sn", refund->id},
                  {"offer_return_refund", {{"eligibility", true}, {"refund_amount_adjustable", false}}},
                  {"offer_refund", {{"eligibility", true}, {"refund_amount_adjustable", true}, {"max_refund_amount", moneyOf(all)}, {"min_refund_amount", moneyOf(all / 10)}}}});
}

Answer disputeReasons(Visit& visit) {
  const RefundRequest* refund = refundNamed(visit, visit.call.param("return_sn").value_or(""));
  if (refund == nullptr) return refusal("dispute.request.param.error", "The return_sn you requested was not queried, please check it");
  if (!isDisputable(*refund)) return wrapped({{"dispute_reason_list", Json::array()}});
  // Named by a number in one answer, by text in the next.
  const Json never{{"dispute_reason", 47}, {"dispute_requirement", ""}, {"sample_evidence", Json::array()}, {"evidence_module_list", Json::array()}};
  const Json wrong{{"dispute_reason", "50"},
                   {"dispute_requirement", "Upload proof"},
                   {"sample_evidence", Json::array()},
                   {"evidence_module_list", Json::array({module(1, "Photo(s) of unboxing the returned parcel with the consignment note", true), module(2, "Photo(s) of all returned items", false)})}};
  return wrapped({{"dispute_reason_list", Json::array({never, wrong})}});
}

Answer queryProof(Visit& visit) {
  const RefundRequest* refund = refundNamed(visit, visit.call.param("return_sn").value_or(""));
  if (refund == nullptr) return refusal("error_param", "return sn is illegal");
  Json photos = Json::array();
  for (const auto& [url, thumbnail] : refund->proofPhotos) photos.push_back({{"url", url}, {"thumbnail", thumbnail}});
  return wrapped({{"image", std::move(photos)}, {"video", Json::array()}, {"description", refund->proofText}});
}

Answer confirmReturn(Visit& visit) {
  Answer no;
  RefundRequest* refund = asked(visit, bodyOf(visit), no, true);
  if (refund == nullptr) return no;
  refund->status = "REFUND_PAID";
  return taken(visit, *refund, "confirm");
}

Answer offerSolution(Visit& visit) {
  const Json body = bodyOf(visit);
  Answer no;
  RefundRequest* refund = asked(visit, body, no, true);
  if (refund == nullptr) return no;
  const std::string solution = textOf(body, "proposed_solution");
  if (solution != "REFUND" && solution != "RETURN_REFUND") return refusal("error_param", "This proposed solution is not one of the available solutions for this return.");
  const bool namesAmount = body.contains("proposed_adjusted_refund_amount");
  if (namesAmount && (solution != "REFUND" || !body["proposed_adjusted_refund_amount"].is_number())) return refusal("error_param", "proposed_adjusted_refund_amount is wrong.");
  const std::int64_t all = centsOf(visit, *refund);
  const std::int64_t cents = namesAmount ? static_cast<std::int64_t>(std::llround(body["proposed_adjusted_refund_amount"].get<double>() * 100)) : all;
  if (cents > all || (solution == "REFUND" && cents < all / 10)) return refusal("error_param", "proposed_adjusted_refund_amount is out of range.");
  refund->offer = RefundRequest::Offer{visit.shop.profile().username, solution, cents};
  return taken(visit, *refund, "offer " + solution);
}

Answer acceptOffer(Visit& visit) {
  Answer no;
  RefundRequest* refund = asked(visit, bodyOf(visit), no, true);
  if (refund == nullptr) return no;
  if (!refund->offer) return refusal("error_no_buyer_offer", "cannot accept refund offer because there is no proposal from buyer");
  if (refund->offer->creator == visit.shop.profile().username) return refusal("err_data", "Cannot accept your own offer.");
  refund->status = "PROCESSING";
  return taken(visit, *refund, "accept_offer");
}

Answer disputeReturn(Visit& visit) {
  const Json body = bodyOf(visit);
  Answer no;
  RefundRequest* refund = asked(visit, body, no, false);
  if (refund == nullptr) return no;
  if (!isDisputable(*refund)) return refusal("error_return_status", "The return status cannot support this action");
  const std::string reason = textOf(body, "dispute_reason_id");
  if (textOf(body, "email").find('@') == std::string::npos) return refusal("error_param", "email is wrong.");
  if (!body.contains("dispute_reason_id") || !body["dispute_reason_id"].is_number_integer() || (reason != "47" && reason != "50")) return refusal("error_param", "dispute_reason_id is wrong.");
  const Json pictures = body.value("image_list", Json::array());
  const bool isProven = std::any_of(pictures.begin(), pictures.end(), [](const Json& one) { return textOf(one, "module_index") == "1" && !one.value("image_url", Json::array()).empty(); });
  if (reason == "50" && !isProven) return refusal("error_param", "All images download fail");
  refund->status = "SELLER_DISPUTE";
  refund->disputeReason = reason;
  refund->disputeText = textOf(body, "dispute_text_reason");
  return taken(visit, *refund, "dispute " + reason);
}

Answer cancelDispute(Visit& visit) {
  const Json body = bodyOf(visit);
  Answer no;
  RefundRequest* refund = asked(visit, body, no, false);
  if (refund == nullptr) return no;
  if (refund->status != "ACCEPTED" || refund->compensation != "COMPENSATION_REQUESTED")
    return refusal("error_data", "Cannot cancel dispute when compensation status is not in COMPENSATION_REQUESTED");
  if (textOf(body, "email").empty()) return refusal("error_param", "email is wrong.");
  refund->compensation = "COMPENSATION_CANCELLED";
  Answer answer = taken(visit, *refund, "cancel_dispute");
  return answer;
}

Answer convertImage(Visit& visit) {
  const auto& upload = visit.call.upload;
  if (!upload || upload->field != "upload_image") return refusal("error_param", "upload_image is missing.");
  const auto number = upload->others.find("return_sn");
  if (number == upload->others.end() || refundNamed(visit, number->second) == nullptr) return refusal("returnsn.illegal", "return sn is illegal");
  if (upload->type != "image/jpeg" && upload->type != "image/png") return refusal("format.unsupport", "The Image Format Not Support");
  if (upload->bytes.size() > kLargestProof) return refusal("image.upload.fail", "image upload fail");
  const std::string url = visit.base + "/pictures/" + visit.shop.dice().hex(16);
  return wrapped({{"url", url + ".png"}, {"thumbnail", url + "_tn.png"}});
}

Answer uploadProof(Visit& visit) {
  const Json body = bodyOf(visit);
  Answer no;
  RefundRequest* refund = asked(visit, body, no, false);
  if (refund == nullptr) return no;
  if (refund->proofStatus != "PENDING") return refusal("no.proof", "no proof");
  if (refund->proofDueAt < visit.now) return refusal("proof.overdue", "proof is overdue");
  for (const Json& photo : body.value("photo", Json::array())) {
    if (textOf(photo, "url").empty() || textOf(photo, "thumbnail").empty()) return refusal("error_param", "photo is wrong.");
    refund->proofPhotos.emplace_back(textOf(photo, "url"), textOf(photo, "thumbnail"));
  }
  refund->proofText = textOf(body, "description");
  refund->proofStatus = "UPLOADED";
  return taken(visit, *refund, "upload_proof");
}

}  // namespace inquiry::sandbox::shopee
