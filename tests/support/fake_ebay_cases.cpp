#include "tests/support/fake_ebay_cases.h"

#include <algorithm>

namespace inquiry::test {
namespace {

using Json = nlohmann::json;

HttpResponse answer(int status, const Json& body) {
  HttpResponse response;
  response.status = status;
  response.headers = {{"content-type", "application/json"}};
  if (!body.is_null()) response.body = body.dump();
  return response;
}

HttpResponse refusal(int status, int errorId) { return answer(status, {{"error", Json::array({{{"errorId", errorId}, {"message", "no"}}})}}); }

Json dated(Instant at) { return {{"value", at.toIso()}}; }

std::string queryField(const std::string& query, const std::string& name) {
  const std::size_t at = ("&" + query).find("&" + name + "=");
  if (at == std::string::npos) return {};
  const std::size_t begin = at + name.size() + 1;
  return query.substr(begin, query.find('&', begin) - begin);
}

const std::map<std::string, std::string> kFolders{{"inquiry", "inquiry"}, {"return", "return"}, {"casemanagement", "escalated"}, {"cancellation", "cancellation"}};

}  // namespace

FakeEbayCases::One& FakeEbayCases::add(const std::string& kind, const std::string& idField, const Filed& filed, std::string& id) {
  id = std::to_string(m_next++);
  One& one = m_cases[kind + ":" + id];
  one.kind = kind;
  one.row = {{idField, id}, {"itemId", filed.item}, {"transactionId", "20000000001"}};
  return one;
}

std::string FakeEbayCases::openInquiry(const Filed& filed) {
  std::string id;
  One& one = add("inquiry", "inquiryId", filed, id);
  one.row.update({{"buyer", filed.buyer}, {"inquiryStatusEnum", "WAITING_SELLER_RESPONSE"}, {"claimAmount", {{"value", filed.amount}, {"currency", "USD"}}},
                  {"creationDate", dated(m_clock.now())}, {"lastModifiedDate", dated(m_clock.now())}});
  if (filed.dueAt) one.row["respondByDate"] = dated(*filed.dueAt);
  one.detail = {{"creationReason", "ITEM_NOT_RECEIVED"}};
  addHistory("inquiry:" + id, "BUYER_OPENED_INQUIRY", "BUYER", "It has not arrived.");
  return id;
}

std::string FakeEbayCases::openReturn(const Filed& filed) {
  std::string id;
  One& one = add("return", "returnId", filed, id);
  one.row = {{"returnId", id}, {"orderId", filed.order}, {"buyerLoginName", filed.buyer}, {"state", "RETURN_REQUESTED"}, {"status", "RETURN_REQUESTED"},
             {"currentType", "MONEY_BACK"},
             {"creationInfo", {{"item", {{"itemId", filed.item}, {"returnQuantity", 1}}}, {"reason", "NOT_AS_DESCRIBED"}, {"comments", {{"content", "Scratched"}}}, {"creationDate", dated(m_clock.now())}}},
             {"sellerTotalRefund", {{"estimatedRefundAmount", {{"value", filed.amount}, {"currency", "USD"}}}}},
             {"sellerResponseDue", {{"activityDue", "SELLER_APPROVE_REQUEST"}}}};
  if (filed.dueAt) one.row["sellerResponseDue"]["respondByDate"] = dated(*filed.dueAt);
  offer("return:" + id, {"SELLER_APPROVE_REQUEST", "SELLER_DECLINE_REQUEST", "SELLER_OFFER_PARTIAL_REFUND", "SELLER_ISSUE_REFUND", "SELLER_SEND_MESSAGE", "SELLER_PROVIDE_LABEL"});
  return id;
}

std::string FakeEbayCases::openCase(const Filed& filed) {
  std::string id;
  One& one = add("escalated", "caseId", filed, id);
  one.row.update({{"caseId", std::stoll(id)}, {"buyer", filed.buyer}, {"caseStatusEnum", "OPEN"}, {"claimAmount", {{"value", filed.amount}, {"currency", "USD"}}},
                  {"creationDate", dated(m_clock.now())}, {"lastModifiedDate", dated(m_clock.now())}});
  if (filed.dueAt) one.row["respondByDate"] = dated(*filed.dueAt);
  one.detail = {{"caseType", "ITEM_NOT_RECEIVED"}, {"escalationReason", "SELLER_NO_RESPONSE"}};
  addHistory("escalated:" + id, "CASE_OPENED", "EBAY", "The buyer asked eBay to step in.");
  return id;
}

std::string FakeEbayCases::openCancellation(const Filed& filed) {
  std::string id;
  One& one = add("cancellation", "cancelId", filed, id);
  one.row = {{"cancelId", id}, {"legacyOrderId", filed.order}, {"requestorType", "BUYER"}, {"cancelState", "APPROVAL_PENDING"}, {"cancelStatus", "CANCEL_REQUESTED"},
             {"cancelReason", "BUYER_ASKED_CANCEL"}, {"cancelRequestDate", dated(m_clock.now())}, {"requestRefundAmount", {{"value", filed.amount}, {"currency", "USD"}}},
             {"lineItems", Json::array({{{"itemId", filed.item}}})}};
  if (filed.dueAt) one.row["sellerResponseDueDate"] = dated(*filed.dueAt);
  addHistory("cancellation:" + id, "BUYER_REQUESTED_CANCEL", "BUYER", "");
  return id;
}

std::string FakeEbayCases::openDispute(const Filed& filed, const std::string& reason) {
  std::string id;
  One& one = add("dispute", "paymentDisputeId", filed, id);
  one.row = {{"paymentDisputeId", id}, {"orderId", filed.order}, {"buyerUsername", filed.buyer}, {"paymentDisputeStatus", "ACTION_NEEDED"}, {"reason", reason},
             {"amount", {{"value", "12.50"}, {"currency", "USD"}}}, {"openDate", m_clock.now().toIso()}};
  if (filed.dueAt) one.row["respondByDate"] = filed.dueAt->toIso();
  const Json line = {{"itemId", filed.item}, {"lineItemId", "1"}};
  one.detail = {{"revision", 1}, {"availableChoices", {"CONTEST", "ACCEPT"}}, {"lineItems", Json::array({line})}, {"evidence", Json::array()},
                {"evidenceRequests", Json::array({{{"evidenceType", "PROOF_OF_DELIVERY"}, {"lineItems", Json::array({line})}}})}};
  addHistory("dispute:" + id, "DISPUTE_OPENED", "BUYER", "");
  return id;
}

void FakeEbayCases::offer(const std::string& returnRef, std::vector<std::string> options) {
  Json& list = m_cases.at(returnRef).row["sellerAvailableOptions"] = Json::array();
  for (const std::string& option : options) list.push_back({{"actionType", option}, {"actionURL", "https://elsewhere.invalid/"}});
}

void FakeEbayCases::addHistory(const std::string& ref, const std::string& activity, const std::string& actor, const std::string& text) {
  One& one = m_cases.at(ref);
  const Json at = dated(m_clock.now());
  if (one.kind == "return") one.history.push_back({{"author", actor}, {"activity", activity}, {"notes", text}, {"creationDate", at}});
  else if (one.kind == "cancellation") one.history.push_back({{"activityType", activity}, {"activityParty", actor}, {"actionDate", at}});
  else if (one.kind == "dispute") one.history.push_back({{"activityType", activity}, {"actor", actor}, {"activityDate", m_clock.now().toIso()}});
  else one.history.push_back({{"action", activity}, {"actor", actor}, {"date", at}, {"description", text}});
  if (one.row.contains("lastModifiedDate")) one.row["lastModifiedDate"] = at;
}

void FakeEbayCases::buyerWrites(const std::string& ref, const std::string& text) { addHistory(ref, "BUYER_SEND_MESSAGE", "BUYER", text); }

void FakeEbayCases::setStatus(const std::string& ref, const std::string& status) {
  One& one = m_cases.at(ref);
  if (one.kind == "inquiry") one.row["inquiryStatusEnum"] = status;
  if (one.kind == "escalated") one.row["caseStatusEnum"] = status;
  if (one.kind == "cancellation") one.row["cancelStatus"] = status;
  if (one.kind == "dispute") one.row["paymentDisputeStatus"] = status;
  if (one.kind == "return") one.row["state"] = one.row["status"] = status;
  if (one.row.contains("lastModifiedDate")) one.row["lastModifiedDate"] = dated(m_clock.now());
  if (!isClosed(one)) return;
  for (const char* due : {"respondByDate", "sellerResponseDue", "sellerResponseDueDate", "sellerAvailableOptions"}) one.row.erase(due);
  if (one.kind == "cancellation") one.row["cancelCloseDate"] = dated(m_clock.now());
  if (one.kind == "dispute") {
    one.row["closedDate"] = m_clock.now().toIso();
    one.detail.erase("availableChoices");
    one.detail["resolution"] = {{"reasonForClosure", "SELLER_WIN"}, {"protectionStatus", "FULLY_PROTECTED"}};
  }
}

bool FakeEbayCases::isClosed(const One& one) const {
  if (one.kind == "inquiry") return one.row.value("inquiryStatusEnum", "").find("CLOSED") != std::string::npos;
  if (one.kind == "escalated") return one.row.value("caseStatusEnum", "").find("CLOSED") != std::string::npos;
  if (one.kind == "cancellation") return one.row.value("cancelStatus", "").find("CLOSED") != std::string::npos || one.row.value("cancelStatus", "") == "CANCEL_REJECTED";
  if (one.kind == "dispute") return one.row.value("paymentDisputeStatus", "") == "CLOSED";
  return one.row.value("state", "") == "CLOSED";
}

int FakeEbayCases::times(const std::string& ref, const std::string& step) const {
  return static_cast<int>(std::count_if(m_done.begin(), m_done.end(), [&](const Done& done) { return done.ref == ref && done.step == step; }));
}

std::optional<HttpResponse> FakeEbayCases::handle(const Request& request) {
  constexpr std::string_view kPostOrder = "/post-order/v2/", kDispute = "/sell/fulfillment/v1/payment_dispute";
  if (const std::size_t at = request.path.find(kDispute); at != std::string::npos) return dispute(request.path.substr(at + kDispute.size()), request);
  const std::size_t at = request.path.find(kPostOrder);
  if (at == std::string::npos) return std::nullopt;
  const std::string rest = request.path.substr(at + kPostOrder.size());
  const std::size_t slash = rest.find('/'), second = rest.find('/', slash + 1);
  const auto folder = kFolders.find(rest.substr(0, slash));
  if (folder == kFolders.end() || slash == std::string::npos) return refusal(404, 2002);
  const std::string id = rest.substr(slash + 1, second == std::string::npos ? second : second - slash - 1);
  if (request.method == "GET" && id == "search") return list(folder->second, request);
  const std::string ref = folder->second + ":" + id;
  const auto found = m_cases.find(ref);
  if (found == m_cases.end()) return refusal(404, 1619);
  if (request.method == "GET" && second == std::string::npos) return read(found->second, id, request);
  if (request.method == "POST" && second != std::string::npos) return act(ref, rest.substr(second + 1), request);
  return refusal(404, 2002);
}

HttpResponse FakeEbayCases::list(const std::string& kind, const Request& request) {
  std::vector<Json> rows;
  const bool openOnly = queryField(request.query, "return_state") == "ALL_OPEN";
  for (auto one = m_cases.rbegin(); one != m_cases.rend(); ++one)
    if (one->second.kind == kind && !(openOnly && isClosed(one->second))) rows.push_back(one->second.row);
  const std::size_t limit = std::stoul("0" + queryField(request.query, "limit")), offset = std::stoul("0" + queryField(request.query, "offset"));
  Json members = Json::array();
  for (std::size_t at = offset; at < rows.size() && at < offset + limit; ++at) members.push_back(rows[at]);
  return answer(200, {{kind == "cancellation" ? "cancellations" : "members", members},
                      {"paginationOutput", {{"limit", limit}, {"offset", offset}, {"totalEntries", rows.size()}, {"totalPages", (rows.size() + limit - 1) / limit}}}});
}

HttpResponse FakeEbayCases::read(const One& one, const std::string&, const Request& request) {
  if (one.kind == "return") {
    if (queryField(request.query, "fieldgroups") == "SUMMARY") return answer(200, {{"summary", one.row}});
    return answer(200, {{"detail", {{"responseHistory", one.history}}}});
  }
  if (one.kind == "cancellation") {
    Json detail = one.row;
    detail["activityHistories"] = one.history;
    return answer(200, {{"cancelDetail", detail}});
  }
  Json body = one.detail;
  body.update(one.row);
  for (const char* listOnly : {"inquiryStatusEnum", "caseStatusEnum", "lastModifiedDate", "creationDate"}) body.erase(listOnly);
  body["status"] = one.row.value(one.kind == "inquiry" ? "inquiryStatusEnum" : "caseStatusEnum", "");
  body[one.kind == "inquiry" ? "inquiryDetails" : "caseDetails"] = {{"creationDate", one.row.at("creationDate")}};
  body[one.kind == "inquiry" ? "inquiryHistoryDetails" : "caseHistoryDetails"] = {{"history", one.history}};
  return answer(200, body);
}

bool FakeEbayCases::isAllowed(const One& one, const std::string& step, const Json& body) const {
  if (one.kind == "escalated") return step == "appeal" && one.row.value("caseStatusEnum", "") == "CS_CLOSED";
  if (isClosed(one)) return false;
  if (one.kind == "inquiry") return step == "send_message" || step == "issue_refund" || step == "escalate";
  if (one.kind == "cancellation") return step == "approve" || step == "reject";
  const auto offers = [&](const std::string& option) {
    const Json options = one.row.value("sellerAvailableOptions", Json::array());
    return std::any_of(options.begin(), options.end(), [&](const Json& row) { return row.value("actionType", "") == option; });
  };
  if (step == "send_message") return offers("SELLER_SEND_MESSAGE");
  if (step == "issue_refund") return offers("SELLER_ISSUE_REFUND") && body.contains("refundDetail");
  if (step == "mark_as_received") return offers("SELLER_MARK_AS_RECEIVED");
  if (step == "escalate") return body.contains("reason");
  const std::string decision = body.value("decision", "");
  if (decision == "APPROVE" || decision == "DECLINE") return offers("SELLER_" + decision + "_REQUEST");
  return step == "decide" && decision == "OFFER_PARTIAL_REFUND" && body.contains("partialRefundAmount") && offers("SELLER_OFFER_PARTIAL_REFUND");
}

HttpResponse FakeEbayCases::act(const std::string& ref, const std::string& step, const Request& request) {
  One& one = m_cases.at(ref);
  const Json body = request.body.empty() ? Json::object() : Json::parse(request.body, nullptr, false);
  if (!body.is_object() || request.contentType != "application/json") return refusal(400, 1616);
  if (step == "send_message" && body.value("message", Json::object()).value("content", "").empty()) return refusal(400, 1617);
  if (!isAllowed(one, step, body)) return refusal(400, 1618);
  m_done.push_back({ref, step, body});
  move(one, step, body);
  return answer(200, Json::object());
}

void FakeEbayCases::move(One& one, const std::string& step, const Json& body) {
  std::string ref;
  for (const auto& [id, candidate] : m_cases)
    if (&candidate == &one) ref = id;
  const std::string text = step == "send_message" ? body["message"].value("content", "") : body.value("comments", Json::object()).value("content", "");
  const std::string decision = body.value("decision", "");
  std::string activity = "SELLER_" + (decision.empty() ? step : decision == "OFFER_PARTIAL_REFUND" ? decision : decision + "_REQUEST");
  std::transform(activity.begin(), activity.end(), activity.begin(), [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : c; });
  addHistory(ref, activity, "SELLER", text);
  if (step == "send_message") return;
  if (one.kind == "inquiry") setStatus(ref, step == "escalate" ? "CLOSED_WITH_ESCALATION" : "CLOSED");
  if (one.kind == "cancellation") setStatus(ref, step == "approve" ? "CANCEL_CLOSED_WITH_REFUND" : "CANCEL_REJECTED");
  if (one.kind == "escalated") setStatus(ref, "WAITING_CS");
  if (one.kind != "return") return;
  if (decision == "APPROVE") {
    setStatus(ref, "ITEM_READY_TO_SHIP");
    one.row.erase("sellerResponseDue");
    offer(ref, {"SELLER_SEND_MESSAGE", "SELLER_ISSUE_REFUND"});
  } else if (decision == "OFFER_PARTIAL_REFUND") {
    setStatus(ref, "PARTIAL_REFUND_REQUESTED");
    one.row.erase("sellerResponseDue");
    offer(ref, {"SELLER_SEND_MESSAGE"});
  } else {
    setStatus(ref, "CLOSED");
  }
}

HttpResponse FakeEbayCases::dispute(const std::string& rest, const Request& request) {
  if (rest == "_summary") {
    Json rows = Json::array();
    const bool openOnly = request.query.find("payment_dispute_status") != std::string::npos;
    for (const auto& [ref, one] : m_cases)
      if (one.kind == "dispute" && !(openOnly && isClosed(one))) rows.push_back(one.row);
    return answer(200, {{"paymentDisputeSummaries", rows}, {"limit", 200}, {"offset", 0}, {"total", rows.size()}});
  }
  const std::size_t slash = rest.find('/', 1);
  const std::string ref = "dispute:" + rest.substr(1, slash == std::string::npos ? slash : slash - 1);
  const auto found = m_cases.find(ref);
  if (found == m_cases.end()) return refusal(404, 33003);
  const std::string step = slash == std::string::npos ? "" : rest.substr(slash + 1);
  if (request.method == "POST") return actInDispute(ref, step, request);
  if (step == "activity") return answer(200, {{"activity", found->second.history}});
  if (step == "fetch_evidence_content") return {200, {{"content-type", "application/octet-stream"}}, "a scan"};
  Json body = found->second.row;
  body.update(found->second.detail);
  return answer(200, body);
}

HttpResponse FakeEbayCases::actInDispute(const std::string& ref, const std::string& step, const Request& request) {
  One& one = m_cases.at(ref);
  if (isClosed(one) || one.row.value("paymentDisputeStatus", "") != "ACTION_NEEDED") return refusal(400, 33005);
  if (step == "upload_evidence_file") {
    const std::size_t name = request.body.find("name=\"file\"; filename=\"");
    if (name == std::string::npos) return refusal(400, 33006);
    const std::size_t begin = name + 23, end = request.body.find('"', begin);
    const std::string id = "f" + std::to_string(m_next++) + "-" + request.body.substr(begin, end - begin);
    one.files.insert(id);
    return answer(200, {{"fileId", id}});
  }
  const Json body = Json::parse(request.body, nullptr, false);
  if (!body.is_object()) return refusal(400, 33001);
  if (step == "add_evidence" || step == "update_evidence") {
    Json files = Json::array();
    for (const Json& file : body.value("files", Json::array())) {
      const std::string id = file.value("fileId", "");
      if (!one.files.contains(id)) return refusal(400, 33007);
      files.push_back({{"fileId", id}, {"name", id.substr(id.find('-') + 1)}, {"fileType", ".PNG"}, {"uploadedDate", m_clock.now().toIso()}});
    }
    if (files.empty() || body.value("evidenceType", "").empty() || body.value("lineItems", Json::array()).empty()) return refusal(400, 33008);
    const std::string set = "e" + std::to_string(m_next++);
    one.detail["evidence"].push_back({{"evidenceId", set}, {"evidenceType", body["evidenceType"]}, {"files", files}, {"lineItems", body["lineItems"]}});
    one.detail["revision"] = one.detail["revision"].get<int>() + 1;
    m_done.push_back({ref, step, body});
    return step == "add_evidence" ? answer(200, {{"evidenceId", set}}) : answer(204, nullptr);
  }
  if (body.value("revision", 0) != one.detail["revision"].get<int>()) return refusal(409, 33009);
  m_done.push_back({ref, step, body});
  addHistory(ref, step == "contest" ? "SELLER_CONTEST" : "SELLER_ACCEPT", "SELLER", "");
  one.detail.erase("availableChoices");
  one.detail.erase("evidenceRequests");
  one.row.erase("respondByDate");
  one.detail["sellerResponse"] = step == "contest" ? "CONTEST" : "ACCEPT";
  one.row["paymentDisputeStatus"] = "OPEN";
  return answer(204, nullptr);
}

}  // namespace inquiry::test
