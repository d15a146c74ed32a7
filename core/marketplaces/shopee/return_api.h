#pragma once

#include <optional>

#include "core/domain/order.h"
#include "core/marketplaces/shopee/chat_api.h"
#include "core/marketplaces/shopee/shopee_caller.h"

namespace inquiry::shopee {

// returns/*: what may be decided about a return, and the decisions. https://open.shopee.com/documents/v2/v2.returns.confirm and its neighbours.

Result<Json> availableSolutions(const ShopCaller& caller, const std::string& number, std::stop_token stop);
Result<Json> disputeReasons(const ShopCaller& caller, const std::string& number, std::stop_token stop);
Result<Json> givenProof(const ShopCaller& caller, const std::string& number, std::stop_token stop);

// The refund as it was asked for.
Result<Json> confirmReturn(const ShopCaller& caller, const std::string& number, std::stop_token stop);
Result<Json> acceptOffer(const ShopCaller& caller, const std::string& number, std::stop_token stop);
struct ReturnOffer {
  std::string number, solution;  // "REFUND", "RETURN_REFUND"
  std::optional<Money> amount;   // only where it may be chosen
};
Result<Json> offerSolution(const ShopCaller& caller, const ReturnOffer& offer, std::stop_token stop);

struct ReturnDispute {
  std::string number, mail, reasonId, words;
  Json pictures = Json::array();  // {module_index, requirement, image_url[]}
};
Result<Json> disputeReturn(const ShopCaller& caller, const ReturnDispute& dispute, std::stop_token stop);
// Of compensations only.
Result<Json> cancelDispute(const ShopCaller& caller, const std::string& number, const std::string& mail, std::stop_token stop);

// One picture becomes an address that disputes and proofs name; nobody is told of it yet.
Result<Json> convertImage(const ShopCaller& caller, const std::string& number, Picture picture, std::stop_token stop);
struct ReturnProof {
  std::string number, words;
  Json photos = Json::array();  // {url, thumbnail}
};
Result<Json> uploadProof(const ShopCaller& caller, const ReturnProof& proof, std::stop_token stop);

}  // namespace inquiry::shopee
