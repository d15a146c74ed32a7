#include "core/marketplaces/shopee/return_api.h"

#include "core/marketplaces/multipart.h"

namespace inquiry::shopee {
namespace {

Address returns(const char* call, Query query = {}) { return {std::string("/api/v2/returns/") + call, std::move(query), bucket::kReturns}; }

}  // namespace

Result<Json> availableSolutions(const ShopCaller& caller, const std::string& number, std::stop_token stop) {
  return caller.get(returns("get_available_solutions", {{"return_sn", number}}), stop);
}

Result<Json> disputeReasons(const ShopCaller& caller, const std::string& number, std::stop_token stop) {
  return caller.get(returns("get_return_dispute_reason", {{"return_sn", number}}), stop);
}

Result<Json> givenProof(const ShopCaller& caller, const std::string& number, std::stop_token stop) {
  return caller.get(returns("query_proof", {{"return_sn", number}}), stop);
}

Result<Json> confirmReturn(const ShopCaller& caller, const std::string& number, std::stop_token stop) {
  return caller.post(returns("confirm"), {{"return_sn", number}}, stop);
}

Result<Json> acceptOffer(const ShopCaller& caller, const std::string& number, std::stop_token stop) {
  return caller.post(returns("accept_offer"), {{"return_sn", number}}, stop);
}

Result<Json> offerSolution(const ShopCaller& caller, const ReturnOffer& offer, std::stop_token stop) {
  Json body{{"return_sn", offer.number}, {"proposed_solution", offer.solution}};
  // A number there; the shortest decimal is read back as the same amount.
  if (offer.amount) body["proposed_adjusted_refund_amount"] = Json::parse(toDecimal(*offer.amount), nullptr, false);
  return caller.post(returns("offer"), body, stop);
}

Result<Json> disputeReturn(const ShopCaller& caller, const ReturnDispute& dispute, std::stop_token stop) {
  Json body{{"return_sn", dispute.number}, {"email", dispute.mail}, {"dispute_reason_id", asNumber(dispute.reasonId)}};
  if (!dispute.words.empty()) body["dispute_text_reason"] = dispute.words;
  if (!dispute.pictures.empty()) body["image_list"] = dispute.pictures;
  return caller.post(returns("dispute"), body, stop);
}

Result<Json> cancelDispute(const ShopCaller& caller, const std::string& number, const std::string& mail, std::stop_token stop) {
  return caller.post(returns("cancel_dispute"), {{"return_sn", number}, {"email", mail}}, stop);
}

Result<Json> convertImage(const ShopCaller& caller, const std::string& number, Picture picture, std::stop_token stop) {
  FormBody form = formBody({"upload_image", std::move(picture.name), std::move(picture.type), std::move(picture.bytes)}, {{"return_sn", number}});
  return caller.postRaw(returns("convert_image"), std::move(form.bytes), std::move(form.contentType), stop);
}

Result<Json> uploadProof(const ShopCaller& caller, const ReturnProof& proof, std::stop_token stop) {
  Json body{{"return_sn", proof.number}};
  if (!proof.photos.empty()) body["photo"] = proof.photos;
  if (!proof.words.empty()) body["description"] = proof.words;
  return caller.post(returns("upload_proof"), body, stop);
}

}  // namespace inquiry::shopee
