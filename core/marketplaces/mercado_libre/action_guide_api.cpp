#include "core/marketplaces/mercado_libre/action_guide_api.h"

namespace inquiry::mercado_libre {
namespace {

std::string guidePath(const std::string& packId, const std::string& what) {
  return "/messages/action_guide/packs/" + urlEncoded(packId) + what;
}

}  // namespace

Result<Json> actionGuideCaps(const Caller& caller, const std::string& packId, std::stop_token stop) {
  return caller.get({guidePath(packId, "/caps_available"), {{"tag", "post_sale"}}, bucket::kMessageReads}, stop);
}

Result<Json> postFirstContact(const Caller& caller, const std::string& packId, const std::string& text, std::stop_token stop) {
  return caller.post({guidePath(packId, "/option"), {{"tag", "post_sale"}}, bucket::kMessageWrites},
                     {{"option_id", "OTHER"}, {"text", text}}, stop);
}

}  // namespace inquiry::mercado_libre
