// What the seller does in a claim through the API.
#include <algorithm>
#include <cctype>

#include "app/sandbox/mercado_libre/meli_claims.h"
#include "core/domain/utf8.h"

namespace inquiry::sandbox::meli {
namespace {

constexpr std::size_t kMaxFile = 5 * 1024 * 1024;
constexpr std::size_t kMaxName = 125;

std::string threadOf(const Claim& claim) {
  return "claim:" + claim.id;
}

Answer notAvailable(const std::string& action) {
  return errorAnswer(400, "bad_request_error", "Action " + action + " not available");
}

// The claim of the path, when the platform lets the seller do that now; null with a refusal otherwise.
Claim* claimFor(Visit& visit, const std::string& action, Answer& refusal) {
  letTimePass(visit.shop, visit.now);
  Claim* found = claimNamed(visit.shop, visit.parts[0]);
  if (found == nullptr) {
    refusal = errorAnswer(404, "not_found_error", "Claim not found. claimId: " + visit.parts[0]);
    return nullptr;
  }
  if (action.empty() || mayDo(*found, action)) return found;
  refusal = notAvailable(action);
  return nullptr;
}

// Every step of the seller is counted where messages are: it must be there exactly once.
void note(Visit& visit, const Claim& claim, const std::string& id, const std::string& text) {
  visit.shop.note({id, threadOf(claim), text, visit.stamp()});
}

std::string deed(Claim& claim, const std::string& action, Instant now) {
  claim.deeds.push_back({action, "respondent", now});
  return claim.id + "_" + action + "_" + std::to_string(claim.deeds.size());
}

Answer takeFile(Visit& visit, const char* nameKey, int status) {
  Answer refusal;
  Claim* claim = claimFor(visit, {}, refusal);
  if (claim == nullptr) return refusal;
  if (!visit.call.upload) return errorAnswer(400, "bad_request_error", "The file is required");
  const Upload& file = *visit.call.upload;
  const std::string lower = lowered(file.name);
  const std::string type = lower.ends_with(".png")                               ? "image/png"
                           : lower.ends_with(".pdf")                             ? "application/pdf"
                           : lower.ends_with(".jpg") || lower.ends_with(".jpeg") ? "image/jpeg"
                                                                                 : "";
  const bool isNamed = file.name.size() <= kMaxName && std::all_of(file.name.begin(), file.name.end(),
                                                                   [](unsigned char c) { return std::isalnum(c) != 0 || c == '.' || c == '_' || c == '-'; });
  if (type.empty() || file.bytes.size() > kMaxFile || !isNamed) return errorAnswer(400, "bad_request_error", "The file is not allowed");
  Dice& dice = visit.shop.dice();
  const std::string id = dice.hex(8) + "-" + dice.hex(12) + "_" + visit.shop.profile().userId + lower.substr(lower.rfind('.'));
  claim->uploads.push_back({id, file.name, type, file.bytes.size()});
  return jsonAnswer(status, {{"user_id", number(visit.shop.profile().userId)}, {nameKey, id}});
}

// False when a file was not uploaded to this claim before.
template <class Take>
bool takeUploads(const Claim& claim, const Json& body, Take take) {
  if (!body.contains("attachments") || !body["attachments"].is_array()) return true;
  for (const Json& id : body["attachments"]) {
    const auto found = std::find_if(claim.uploads.begin(), claim.uploads.end(), [&id](const ClaimFile& one) { return id == one.id; });
    if (found == claim.uploads.end()) return false;
    take(*found);
  }
  return true;
}

}  // namespace

Answer uploadClaimFile(Visit& visit) {
  return takeFile(visit, "filename", 201);
}
Answer uploadEvidenceFile(Visit& visit) {
  return takeFile(visit, "file_name", 200);
}

Answer sendClaimMessage(Visit& visit) {
  const Json body = jsonObject(visit.call).value_or(Json::object());
  const std::string receiver = textOf(body, "receiver_role");
  if (receiver != "complainant" && receiver != "mediator") return errorAnswer(400, "bad_request_error", "receiver_role is not valid");
  Answer refusal;
  Claim* claim = claimFor(visit, "send_message_to_" + receiver, refusal);
  if (claim == nullptr) return refusal;
  const std::string text = textOf(body, "message");
  if (utf8::trimmed(text).empty()) return errorAnswer(400, "bad_request_error", "message is required");
  std::vector<ClaimFile> files;
  if (!takeUploads(*claim, body, [&files](const ClaimFile& file) { files.push_back(file); }))
    return errorAnswer(400, "bad_request_error", "attachment not found");
  ClaimMessage& message = say(visit.shop, *claim, "respondent", text, visit.stamp());
  message.visibleAt = visit.now + visit.shop.visibilityLag();
  message.files = std::move(files);
  message.moderation = moderationOf(text);
  claim->deeds.push_back({"send_message_to_" + receiver, "respondent", visit.stamp()});
  note(visit, *claim, message.hash, text);
  Answer answer;
  answer.status = 201;
  return answer;
}

Answer refundClaim(Visit& visit) {
  Answer refusal;
  Claim* claim = claimFor(visit, "refund", refusal);
  if (claim == nullptr) return refusal;
  const Instant now = visit.stamp();
  propose(*claim, {"respondent", "refund", "accepted", now, now});
  note(visit, *claim, deed(*claim, "refund", now), "refund");
  close(*claim, "payment_refunded", "respondent", now);
  return claimProposals(visit);
}

Answer offerPartialRefund(Visit& visit) {
  Answer refusal;
  Claim* claim = claimFor(visit, "allow_partial_refund", refusal);
  if (claim == nullptr) return refusal;
  const Json body = jsonObject(visit.call).value_or(Json::object());
  const int percentage = body.contains("percentage") && body["percentage"].is_number_integer() ? body["percentage"].get<int>()
                         : body.contains("percentage")                                         ? -1
                                                                                               : 50;
  if (percentage < 10 || percentage > 90 || percentage % 20 != 10)
    return errorAnswer(400, "bad_request_error", std::to_string(percentage) + " is not a valid percentage");
  const Instant now = visit.stamp();
  propose(*claim, {"respondent", "partial_refund", "pending", now, now, percentage});
  note(visit, *claim, deed(*claim, "allow_partial_refund", now), "partial_refund " + std::to_string(percentage));
  return claimProposals(visit);
}

Answer allowReturn(Visit& visit) {
  Answer refusal;
  Claim* claim = claimFor(visit, "allow_return", refusal);
  if (claim == nullptr) return refusal;
  beginReturn(visit.shop, *claim, visit.stamp());
  note(visit, *claim, deed(*claim, "allow_return", visit.stamp()), "allow_return");
  return claimProposals(visit);
}

Answer openDispute(Visit& visit) {
  Answer refusal;
  Claim* claim = claimFor(visit, "open_dispute", refusal);
  if (claim == nullptr) return refusal;
  escalate(*claim, "respondent", visit.stamp());
  note(visit, *claim, claim->id + "_open_dispute", "open_dispute");
  return jsonAnswer(200, claimJson(visit, *claim));
}

Answer addEvidence(Visit& visit) {
  const Json body = jsonObject(visit.call).value_or(Json::object());
  const std::string type = textOf(body, "type");
  const bool isPromise = type == "handling_shipping_evidence";
  if (!isPromise && type != "shipping_evidence") return errorAnswer(400, "bad_request_error", "type is not valid");
  Answer refusal;
  Claim* claim = claimFor(visit, isPromise ? "send_potential_shipping" : "add_shipping_evidence", refusal);
  if (claim == nullptr) return refusal;
  ClaimEvidence one{type, textOf(body, "shipping_company_name"), textOf(body, "tracking_number"), textOf(body, "date_shipped"), textOf(body, "handling_date"),
                    {}};
  const bool isWhole = isPromise ? Instant::parse(one.handlingDate).has_value()
                                 : !one.carrier.empty() && Instant::parse(one.shippedAt).has_value() && textOf(body, "shipping_method") == "mail";
  if (!isWhole) return errorAnswer(400, "bad_request_error", "A field of the evidence is missing");
  if (!takeUploads(*claim, body, [&one](const ClaimFile& file) { one.files.push_back(file.id); }))
    return errorAnswer(400, "bad_request_error", "attachment not found");
  claim->evidences.push_back(one);
  claim->changedAt = visit.stamp();
  claim->deeds.push_back({isPromise ? "send_potential_shipping" : "add_shipping_evidence", "respondent", visit.stamp()});
  note(visit, *claim, claim->id + "_evidence_" + std::to_string(claim->evidences.size()), type + " " + (isPromise ? one.handlingDate : one.trackingNumber));
  return claimEvidences(visit);
}

}  // namespace inquiry::sandbox::meli
