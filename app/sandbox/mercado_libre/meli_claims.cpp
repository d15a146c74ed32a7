// Reading what belongs to a claim.
#include "app/sandbox/mercado_libre/meli_claims.h"

#include "app/sandbox/engine/picture.h"

namespace inquiry::sandbox::meli {
namespace {

// Empty with a refusal when there is none of that number.
Claim* claimOf(Visit& visit, Answer& refusal) {
  letTimePass(visit.shop, visit.now);
  Claim* found = claimNamed(visit.shop, visit.parts[0]);
  if (found == nullptr) refusal = errorAnswer(404, "not_found_error", "Claim not found. claimId: " + visit.parts[0]);
  return found;
}

Json fileJson(const ClaimFile& file, Instant at) {
  return {{"filename", file.id}, {"original_filename", file.name}, {"size", file.size}, {"date_created", westOffset(at)}, {"type", file.type}};
}

Json messageOf(const Visit& visit, const ClaimMessage& message) {
  Json files = Json::array();
  for (const ClaimFile& file : message.files) files.push_back(fileJson(file, message.at));
  return {{"sender_role", message.sender},
          {"receiver_role", message.receiver},
          {"message", message.text},
          {"translated_message", visit.shop.isCrossBorder() ? Json("(translated) " + message.text) : Json(nullptr)},
          {"date_created", westOffset(message.at)},
          {"last_updated", westOffset(message.at)},
          {"message_date", westOffset(message.at)},
          {"date_read", nullptr},
          {"attachments", std::move(files)},
          {"status", message.moderation.empty() ? "available" : "moderated"},
          {"stage", message.stage},
          {"message_moderation",
           {{"status", message.moderation.empty() ? "clean" : "rejected"},
            {"reason", message.moderation.empty() ? Json(nullptr) : Json(message.moderation)},
            {"source", "online"},
            {"date_moderated", zuluSeconds(message.at)}}},
          {"repeated", false},
          {"hash", message.hash}};
}

}  // namespace

Answer claim(Visit& visit) {
  Answer refusal;
  const Claim* found = claimOf(visit, refusal);
  return found == nullptr ? refusal : jsonAnswer(200, claimJson(visit, *found));
}

Answer claimDetail(Visit& visit) {
  Answer refusal;
  const Claim* found = claimOf(visit, refusal);
  if (found == nullptr) return refusal;
  return jsonAnswer(200, {{"due_date", found->dueAt ? Json(westOffset(*found->dueAt)) : Json(nullptr)},
                          {"action_responsible", found->responsible.empty() ? Json(nullptr) : Json(found->responsible)},
                          {"title", found->isOpen ? "Reclamo abierto" : "Reclamo cerrado"},
                          {"description", found->responsible == "seller" ? "Responde al comprador." : "Te avisaremos cuando haya novedades."},
                          {"problem", isNotReceived(*found) ? "El producto no llegó" : "El producto llegó dañado"}});
}

Answer claimMessages(Visit& visit) {
  Answer refusal;
  const Claim* found = claimOf(visit, refusal);
  if (found == nullptr) return refusal;
  Json rows = Json::array();
  for (auto one = found->messages.rbegin(); one != found->messages.rend(); ++one)
    if (one->visibleAt <= visit.now) rows.push_back(messageOf(visit, *one));
  return jsonAnswer(200, rows);
}

Answer claimProposals(Visit& visit) {
  Answer refusal;
  const Claim* found = claimOf(visit, refusal);
  if (found == nullptr) return refusal;
  Json rows = Json::array();
  for (const ClaimProposal& one : found->proposals) {
    Json details = Json::array();
    if (one.percentage > 0) details.push_back({{"key", "percentage"}, {"value", std::to_string(one.percentage) + ".0"}});
    rows.push_back({{"player_role", one.role},
                    {"user_id", number(one.role == "respondent" ? visit.shop.profile().userId : found->buyerId)},
                    {"expected_resolution", one.what},
                    {"details", std::move(details)},
                    {"date_created", westOffset(one.at)},
                    {"last_updated", westOffset(one.changedAt)},
                    {"status", one.status}});
  }
  return jsonAnswer(200, rows);
}

Answer claimOffers(Visit& visit) {
  Answer refusal;
  const Claim* found = claimOf(visit, refusal);
  if (found == nullptr) return refusal;
  if (!mayDo(*found, "allow_partial_refund")) return errorAnswer(400, "bad_request_error", "Action allow_partial_refund not available");
  const Sale* sale = visit.shop.sale(found->saleId);
  const Listing* listing = sale == nullptr ? nullptr : visit.shop.listing(sale->listingId);
  const double price = listing == nullptr ? 0 : static_cast<double>(listing->cents * sale->quantity) / 100;
  Json offers = Json::array();
  for (const int percentage : {90, 70, 50, 30, 10}) {
    const double amount = static_cast<double>(static_cast<std::int64_t>(price * percentage + 0.5)) / 100;
    offers.push_back({{"amount", amount}, {"percentage", static_cast<double>(percentage)}});
  }
  return jsonAnswer(200, {{"currency_id", visit.shop.profile().currency},
                          {"available_offers", std::move(offers)},
                          {"recommendations", Json::array()},
                          {"restrictions", Json::array()}});
}

Answer claimEvidences(Visit& visit) {
  Answer refusal;
  const Claim* found = claimOf(visit, refusal);
  if (found == nullptr) return refusal;
  Json rows = Json::array();
  for (const ClaimEvidence& one : found->evidences) {
    const auto text = [](const std::string& value) { return value.empty() ? Json(nullptr) : Json(value); };
    Json files = Json::array();
    for (const std::string& file : one.files) files.push_back({{"filename", file}});
    rows.push_back({{"attachments", std::move(files)},
                    {"type", one.type},
                    {"date_shipped", text(one.shippedAt)},
                    {"date_delivered", nullptr},
                    {"destination_agency", nullptr},
                    {"receiver_email", nullptr},
                    {"receiver_id", nullptr},
                    {"receiver_name", nullptr},
                    {"shipping_company_name", text(one.carrier)},
                    {"shipping_method", one.trackingNumber.empty() ? Json(nullptr) : Json("mail")},
                    {"tracking_number", text(one.trackingNumber)},
                    {"handling_date", text(one.handlingDate)}});
  }
  return jsonAnswer(200, rows);
}

Answer claimReason(Visit& visit) {
  const std::string& id = visit.parts[0];
  const bool isLost = id.starts_with("PNR");
  const bool isCancelled = id.starts_with("CS");
  return jsonAnswer(200, {{"id", id},
                          {"flow", isLost ? "post_purchase_not_delivered" : "post_purchase_delivered"},
                          {"name", isLost        ? "not_delivered"
                                   : isCancelled ? "cancel_purchase"
                                                 : "defective_product"},
                          {"detail", isLost        ? "No recibí el producto"
                                     : isCancelled ? "Quiero cancelar la compra"
                                                   : "Llegó dañado o con defectos"},
                          {"position", 10},
                          {"parent_id", nullptr},
                          {"status", "active"}});
}

Answer claimSteps(Visit& visit) {
  Answer refusal;
  const Claim* found = claimOf(visit, refusal);
  if (found == nullptr) return refusal;
  Json rows = Json::array();
  for (const ClaimStep& one : found->steps) rows.push_back({{"stage", one.stage}, {"status", one.status}, {"date", westOffset(one.at)}, {"change_by", one.by}});
  return jsonAnswer(200, rows);
}

Answer claimDeeds(Visit& visit) {
  Answer refusal;
  const Claim* found = claimOf(visit, refusal);
  if (found == nullptr) return refusal;
  Json rows = Json::array();
  for (const ClaimDeed& one : found->deeds)
    rows.push_back({{"action_name", one.action},
                    {"player_role", one.role},
                    {"action_reason_id", nullptr},
                    {"claim_stage", nullptr},
                    {"claim_status", nullptr},
                    {"date_created", westOffset(one.at)}});
  return jsonAnswer(200, rows);
}

Answer claimReputation(Visit& visit) {
  Answer refusal;
  const Claim* found = claimOf(visit, refusal);
  if (found == nullptr) return refusal;
  const Instant free = found->openedAt + std::chrono::hours(48);
  const bool isSolvedInTime = !found->isOpen && found->closedBy == "respondent" && found->closedAt && *found->closedAt <= free;
  return jsonAnswer(200, {{"affects_reputation", isSolvedInTime ? "not_affected" : "affected"},
                          {"has_incentive", found->hasIncentive && found->isOpen},
                          {"due_date", westOffset(free)}});
}

Answer claimReturn(Visit& visit) {
  Answer refusal;
  const Claim* found = claimOf(visit, refusal);
  if (found == nullptr) return refusal;
  if (!found->returned) return errorAnswer(404, "not_found_error", "The claim has no return");
  const ClaimReturn& one = *found->returned;
  const auto offset = [](Instant at) { return at.toIso().substr(0, 23) + "+00:00"; };
  return jsonAnswer(
      200,
      {{"id", number(one.id)},
       {"claim_id", number(found->id)},
       {"status", one.status},
       {"status_money", one.money},
       {"subtype", "return_total"},
       {"refund_at", "delivered"},
       {"resource_type", "order"},
       {"resource_id", number(found->saleId)},
       {"date_created", offset(one.at)},
       {"last_updated", offset(one.changedAt)},
       {"date_closed", one.closedAt ? Json(offset(*one.closedAt)) : Json(nullptr)},
       {"intermediate_check", false},
       {"related_entities", Json::array()},
       {"orders", Json::array()},
       {"shipments", Json::array({Json{{"shipment_id", number(visit.shop.sale(found->saleId) == nullptr ? "0" : visit.shop.sale(found->saleId)->shipmentId)},
                                       {"status", one.status == "label_generated" ? "ready_to_ship" : one.status},
                                       {"tracking_number", nullptr},
                                       {"type", "return"},
                                       {"destination", {{"name", "seller_address"}}}}})}});
}

Answer claimFile(Visit& visit) {
  Answer refusal;
  const Claim* found = claimOf(visit, refusal);
  if (found == nullptr) return refusal;
  for (const ClaimMessage& message : found->messages)
    for (const ClaimFile& file : message.files)
      if (file.id == visit.parts[1]) return jsonAnswer(200, fileJson(file, message.at));
  return errorAnswer(404, "not_found_error", "Attachment not found");
}

Answer claimFileBytes(Visit& visit) {
  Answer answer = claimFile(visit);
  if (answer.status != 200) return answer;
  answer.contentType = "image/png";
  answer.body = pngPicture(visit.parts[1]);
  return answer;
}

}  // namespace inquiry::sandbox::meli
