// Payment disputes of the Fulfillment API.
#include <algorithm>

#include "app/sandbox/ebay/ebay_platform.h"
#include "app/sandbox/ebay/ebay_post_sale.h"

namespace inquiry::sandbox::ebay {
namespace {

constexpr std::size_t kMaxFile = 1'500'000;
constexpr std::string_view kProof = "PROOF_OF_DELIVERY";

Answer disputeError(int status, int errorId, const std::string& text) { return errorAnswer({status, errorId, "API_FULFILLMENT", "REQUEST", text}); }

std::string moneyText(std::int64_t cents) {
  const std::string rest = std::to_string(cents % 100);
  return std::to_string(cents / 100) + "." + (rest.size() < 2 ? "0" : "") + rest;
}

Json rowOf(const Visit& visit, const PostSale& one) {
  const Buyer* buyer = visit.shop.buyer(one.buyerId);
  Json row{{"paymentDisputeId", one.id}, {"orderId", one.saleId}, {"buyerUsername", buyer == nullptr ? "" : buyer->username}, {"paymentDisputeStatus", one.status},
           {"reason", one.reason}, {"openDate", one.openedAt.toIso()}, {"amount", {{"value", moneyText(one.cents)}, {"currency", visit.shop.profile().currency}}}};
  if (one.dueAt && one.status == "ACTION_NEEDED") row["respondByDate"] = one.dueAt->toIso();
  if (one.closedAt) row["closedDate"] = one.closedAt->toIso();
  return row;
}

Json lineOf(const PostSale& one) { return {{"itemId", one.listingId}, {"lineItemId", "10" + one.id}}; }

Json evidenceOf(const PostSale& one) {
  Json sets = Json::array();
  for (const PostSaleFile& file : one.files) {
    if (file.set.empty()) continue;
    const Json row{{"fileId", file.id}, {"name", file.name}, {"fileType", file.type}, {"uploadedDate", file.at.toIso()}};
    const auto found = std::find_if(sets.begin(), sets.end(), [&](const Json& set) { return set["evidenceId"] == file.set; });
    if (found != sets.end()) (*found)["files"].push_back(row);
    else sets.push_back({{"evidenceId", file.set}, {"evidenceType", file.evidence}, {"files", Json::array({row})}, {"lineItems", Json::array({lineOf(one)})}, {"providedDate", file.at.toIso()}});
  }
  return sets;
}

PostSale* known(Visit& visit) {
  passDeadlines(visit.shop, visit.now);
  return postSaleNamed(visit.shop, "dispute:" + visit.parts[0]);
}

Answer unknown() { return disputeError(404, 33003, "Invalid payment dispute ID."); }

void noted(Visit& visit, PostSale& one, const std::string& activity, const std::string& text) {
  ++one.revision;
  visit.shop.note({refOf(one) + "/" + std::to_string(one.revision), refOf(one), activity + (text.empty() ? "" : ": " + text), visit.stamp()});
}

Answer upload(Visit& visit, PostSale& one) {
  if (!visit.call.upload || visit.call.upload->field != "file") return disputeError(400, 33006, "A file is needed in the field file.");
  const Upload& file = *visit.call.upload;
  const bool isPicture = file.type == "image/png" || file.type == "image/jpeg";
  if (!isPicture || file.bytes.empty() || file.bytes.size() > kMaxFile) return disputeError(400, 33007, "JPEG and PNG up to 1.5 MB only.");
  one.files.push_back({visit.shop.dice().hex(12), file.name, file.type == "image/png" ? ".PNG" : ".JPEG", "", "", file.bytes.size(), visit.stamp()});
  return jsonAnswer(200, {{"fileId", one.files.back().id}});
}

Answer giveEvidence(Visit& visit, PostSale& one, const Json& body, bool isNew) {
  const std::string type = textOf(body, "evidenceType"), set = isNew ? visit.shop.dice().hex(8) : textOf(body, "evidenceId");
  const Json files = body.value("files", Json::array()), lines = body.value("lineItems", Json::array());
  if (type.empty() || set.empty() || files.empty() || lines.empty()) return disputeError(400, 33008, "evidenceType, files and lineItems are required.");
  for (const Json& file : files) {
    const auto found = std::find_if(one.files.begin(), one.files.end(), [&](const PostSaleFile& stored) { return stored.id == textOf(file, "fileId"); });
    if (found == one.files.end()) return disputeError(400, 33009, "Invalid fileId.");
    found->set = set;
    found->evidence = type;
  }
  noted(visit, one, isNew ? "add_evidence" : "update_evidence", type);
  if (isNew) return jsonAnswer(200, {{"evidenceId", set}});
  Answer done;
  done.status = 204;
  return done;
}

Answer decided(Visit& visit, PostSale& one, const Json& body, const std::string& step) {
  const auto revision = numberIn(textOf(body, "revision"));
  if (!revision) return disputeError(400, 33001, "revision is required.");
  if (*revision != one.revision) return disputeError(409, 33010, "The revision is not the current one.");
  const std::string note = textOf(body, "note");
  if (note.size() > 4000) return disputeError(400, 33011, "The note is too long.");
  one.response = step == "contest" ? "CONTEST" : "ACCEPT";
  addStep(one, step == "contest" ? "SELLER_CONTEST" : "SELLER_ACCEPT", "SELLER", note, visit.stamp());
  noted(visit, one, step, note);
  one.dueAt.reset();
  if (step == "contest") one.status = "OPEN";
  else closePostSale(one, "CLOSED", "SELLER_ACCEPTED", visit.stamp());
  Answer done;
  done.status = 204;
  return done;
}

}  // namespace

Answer disputes(Visit& visit) {
  passDeadlines(visit.shop, visit.now);
  const auto wanted = visit.call.query.equal_range("payment_dispute_status");
  const auto limit = numberIn(visit.call.param("limit").value_or("200")), offset = numberIn(visit.call.param("offset").value_or("0"));
  if (!limit || *limit < 1 || *limit > 200 || !offset) return disputeError(400, 33012, "Invalid limit or offset.");
  std::vector<const PostSale*> found;
  for (const PostSale& one : visit.shop.postSales()) {
    const bool fits = wanted.first == wanted.second || std::any_of(wanted.first, wanted.second, [&](const auto& field) { return field.second == one.status; });
    if (one.kind == PostSale::Kind::Dispute && fits) found.push_back(&one);
  }
  const Page page{static_cast<std::size_t>(*limit), static_cast<std::size_t>(*offset)};
  Json rows = Json::array();
  for (std::size_t i = page.offset; i < std::min(found.size(), page.offset + page.limit); ++i) rows.push_back(rowOf(visit, *found[i]));
  Json body = paged(visit, page, found.size());
  body["paymentDisputeSummaries"] = std::move(rows);
  return jsonAnswer(200, body);
}

Answer dispute(Visit& visit) {
  const PostSale* one = known(visit);
  if (one == nullptr) return unknown();
  Json body = rowOf(visit, *one);
  body.update({{"revision", one->revision}, {"lineItems", Json::array({lineOf(*one)})}, {"evidence", evidenceOf(*one)}});
  if (!one->comment.empty()) body["buyerProvided"] = {{"note", one->comment}};
  if (!one->response.empty()) body["sellerResponse"] = one->response;
  if (one->status == "ACTION_NEEDED") {
    body["availableChoices"] = {"CONTEST", "ACCEPT"};
    Json asked{{"evidenceType", kProof}, {"lineItems", Json::array({lineOf(*one)})}, {"requestDate", one->openedAt.toIso()}};
    if (one->dueAt) asked["respondByDate"] = one->dueAt->toIso();
    body["evidenceRequests"] = Json::array({std::move(asked)});
  }
  if (isClosed(*one)) body["resolution"] = {{"reasonForClosure", one->outcome}, {"protectionStatus", "NOT_PROTECTED"}};
  return jsonAnswer(200, body);
}

Answer disputeActivity(Visit& visit) {
  const PostSale* one = known(visit);
  if (one == nullptr) return unknown();
  Json rows = Json::array();
  for (const PostSaleStep& step : one->steps) rows.push_back({{"activityType", step.activity}, {"actor", step.actor == "EBAY" ? "SYSTEM" : step.actor}, {"activityDate", step.at.toIso()}});
  return jsonAnswer(200, {{"activity", std::move(rows)}});
}

Answer disputeFile(Visit& visit) {
  const PostSale* one = known(visit);
  if (one == nullptr) return unknown();
  const std::string id = visit.call.param("file_id").value_or("");
  const auto found = std::find_if(one->files.begin(), one->files.end(), [&](const PostSaleFile& file) { return file.id == id; });
  if (found == one->files.end()) return disputeError(400, 33013, "Invalid file_id.");
  Answer answer;
  answer.contentType = "application/octet-stream";
  answer.body = "evidence " + found->name;
  return answer;
}

Answer disputeStep(Visit& visit) {
  PostSale* one = known(visit);
  if (one == nullptr) return unknown();
  if (one->status != "ACTION_NEEDED") return disputeError(400, 33005, "The payment dispute waits for no answer of the seller.");
  const std::string& step = visit.parts[1];
  if (step == "upload_evidence_file") return upload(visit, *one);
  const auto parsed = jsonObject(visit.call);
  if (!parsed) return disputeError(400, 33001, "The body is no JSON object.");
  if (step == "add_evidence" || step == "update_evidence") return giveEvidence(visit, *one, *parsed, step == "add_evidence");
  if (step == "contest" || step == "accept") return decided(visit, *one, *parsed, step);
  return disputeError(404, 2002, "Resource not resolved.");
}

}  // namespace inquiry::sandbox::ebay
