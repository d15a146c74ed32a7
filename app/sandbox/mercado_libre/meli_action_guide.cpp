// First contact by the seller: one message per reason, as long as the buyer has not written.
#include <array>

#include "app/sandbox/mercado_libre/mercado_libre_platform.h"
#include "core/domain/utf8.h"

namespace inquiry::sandbox::meli {
namespace {

constexpr std::size_t kCharLimit = 350;

struct Option {
  const char* id;
  bool freeText;
  const char* templateText;
};

constexpr std::array<Option, 4> kOptions{{
    {"REQUEST_VARIANTS", false, "Hola, ¿nos confirmas la variante de tu compra?"},
    {"REQUEST_BILLING_INFO", false, "Hola, ¿nos compartes tus datos de facturación?"},
    {"SEND_INVOICE_LINK", true, ""},
    {"OTHER", true, ""},
}};

// A delivered shipment takes OTHER away (sites MEC, MPE, MLU, MCO, MLM, MLC since 2025-01-20).
bool isEnabled(Visit& visit, const Conversation* pack, const Option& option) {
  const Sale* sale = visit.shop.saleOfPack(visit.parts[0]);
  const std::string site = pack == nullptr || pack->site.empty() ? visit.shop.profile().site : pack->site;
  const bool exempt = site == "MLB" || site == "MLA";
  return std::string_view(option.id) != "OTHER" || exempt || sale == nullptr || !sale->deliveredAt;
}

int capOf(Visit& visit, const Conversation* pack, const Option& option) {
  if (!isEnabled(visit, pack, option)) return 0;
  if (pack == nullptr) return 1;
  const auto used = pack->optionsUsed.find(option.id);
  return used == pack->optionsUsed.end() || used->second == 0 ? 1 : 0;
}

// Status 0 when the action guide serves this pack.
Answer refusal(Visit& visit, const Conversation* pack) {
  Answer none;
  none.status = 0;
  if (visit.shop.saleOfPack(visit.parts[0]) == nullptr) return errorAnswer(404, "not_found", "The pack does not exist");
  if (pack != nullptr && pack->substatus == "excepted_case") {
    return jsonAnswer(400, {{"cause", "blocked_by_excepted_case"}, {"error", "bad_request"}, {"status_code", 400},
                            {"message", "This pack belongs to an excepted case, it is requested to use the messaging resource."}});
  }
  return none;
}

Conversation& packFor(Visit& visit) {
  if (Conversation* known = visit.shop.conversation(visit.parts[0])) return *known;
  const Sale& sale = *visit.shop.saleOfPack(visit.parts[0]);
  Conversation fresh;
  fresh.id = visit.parts[0];
  fresh.channel = Channel::Pack;
  fresh.buyerId = sale.buyerId;
  fresh.listingId = sale.listingId;
  fresh.saleId = sale.id;
  fresh.site = sale.site;
  fresh.createdAt = visit.stamp();
  return visit.shop.add(std::move(fresh));
}

}  // namespace

Answer actionGuide(Visit& visit) {
  const Conversation* pack = visit.shop.conversation(visit.parts[0]);
  Answer refused = refusal(visit, pack);
  if (refused.status != 0) return refused;
  Json rows = Json::array();
  for (const Option& option : kOptions) {
    Json row{{"id", option.id},
             {"internal_description", option.id},
             {"enabled", isEnabled(visit, pack, option)},
             {"type", option.freeText ? "free_text" : "template"},
             {"templates", nullptr},
             {"actionable", true},
             {"child_options", nullptr},
             {"cap_available", capOf(visit, pack, option)}};
    if (option.freeText) {
      row["char_limit"] = kCharLimit;
    } else {
      row["templates"] = Json::array({Json{{"id", "TEMPLATE___" + std::string(option.id) + "___1"}, {"vars", nullptr}}});
    }
    rows.push_back(std::move(row));
  }
  return jsonAnswer(200, {{"options", std::move(rows)}});
}

Answer capsAvailable(Visit& visit) {
  const Conversation* pack = visit.shop.conversation(visit.parts[0]);
  Answer refused = refusal(visit, pack);
  if (refused.status != 0) return refused;
  Json rows = Json::array();
  for (const Option& option : kOptions) rows.push_back({{"option_id", option.id}, {"cap_available", capOf(visit, pack, option)}});
  return jsonAnswer(200, rows);
}

Answer executeOption(Visit& visit) {
  const Json body = jsonObject(visit.call).value_or(Json::object());
  const Conversation* known = visit.shop.conversation(visit.parts[0]);
  Answer refused = refusal(visit, known);
  if (refused.status != 0) return refused;
  if (known != nullptr && known->hasBuyerPost()) {
    return errorAnswer(403, "forbidden", "This package has the conversation blocked, please check blocked messages");
  }
  const std::string id = textOf(body, "option_id");
  const auto option = std::find_if(kOptions.begin(), kOptions.end(), [&id](const Option& one) { return one.id == id; });
  if (option == kOptions.end()) return errorAnswer(400, "bad_request", "The option does not exist");
  if (capOf(visit, known, *option) == 0) {
    return errorAnswer(403, "bad_request", "You are not allowed to execute the option " + id + " again");
  }
  const std::string text = option->freeText ? textOf(body, "text") : std::string(option->templateText);
  if (!option->freeText && textOf(body, "template_id").empty()) return errorAnswer(400, "bad_request", "template_id is required");
  if (utf8::trimmed(text).empty() || utf8::length(text) > kCharLimit) {
    return errorAnswer(400, "bad_request", "The text must have between 1 and 350 characters");
  }
  if (!isSupportedText(text)) return errorAnswer(400, "bad_request", "The text has character/s that is/are not supported");
  Conversation& pack = packFor(visit);
  ++pack.optionsUsed[id];
  Post post;
  post.author = Author::Seller;
  post.text = text;
  post.at = visit.stamp();
  post.visibleAt = visit.now;
  post.moderation = moderationOf(text);
  return jsonAnswer(200, sentJson(visit, pack, visit.shop.accept(pack, std::move(post))));
}

}  // namespace inquiry::sandbox::meli
