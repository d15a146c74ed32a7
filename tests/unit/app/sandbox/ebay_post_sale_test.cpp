#include <catch2/catch_test_macros.hpp>

#include "tests/unit/app/sandbox/visitor.h"

namespace inquiry::sandbox::test {
namespace {

// A seller who calls Post-Order under its own scheme, and the rest as always.
class Seller {
 public:
  Seller() : m_visitor(kTwoStores) { m_visitor.signIn("e"); }

  std::string opens(const Json& with) {
    Json body = with;
    body["store"] = "e";
    return m_visitor.control("POST", "cases", body)["case"];
  }
  void happens(const std::string& ref, const std::string& what, const std::string& text = "") {
    m_visitor.control("POST", "cases", {{"store", "e"}, {"case", ref}, {"do", what}, {"text", text}});
  }
  Json asks(const std::string& path) { return body(raw("GET", path, {})); }
  Answer does(const std::string& path, const Json& with) { return raw("POST", path, with.dump()); }
  Json model(const std::string& ref) {
    const Json model = m_visitor.control("GET", "model?store=e");
    for (const Json& one : model["stores"][0]["cases"])
      if (one["id"] == ref) return one;
    return {};
  }
  int taken(const std::string& ref) {
    int count = 0;
    const Json sent = m_visitor.control("GET", "sent");
    for (const Json& one : sent["sent"]) count += one["thread"] == ref ? 1 : 0;
    return count;
  }
  Visitor& visitor() { return m_visitor; }

 private:
  Answer raw(const std::string& method, const std::string& path, const std::string& body) {
    Call call;
    call.method = method;
    const std::size_t question = path.find('?');
    call.path = "/s/e" + path.substr(0, question);
    if (question != std::string::npos) call.query = formFields(path.substr(question + 1));
    call.headers["authorization"] = (path.starts_with("/post-order/") ? "IAF " : "Bearer ") + m_visitor.accessToken();
    call.headers["content-type"] = "application/json";
    call.body = body;
    return m_visitor.raw(call);
  }
  Visitor m_visitor;
};

std::string numberOf(const std::string& ref) { return ref.substr(ref.find(':') + 1); }

}  // namespace

TEST_CASE("A case opens on an order with a thread and on one without") {
  Seller seller;
  const std::string quiet = seller.opens({{"kind", "inquiry"}, {"text", "Where is it?"}});
  const std::string known = seller.opens({{"kind", "return"}, {"order", "12-34567-89012"}, {"text", "Scratched"}});
  CHECK(seller.asks("/post-order/v2/inquiry/search")["members"].size() == 1);
  const Json row = seller.asks("/post-order/v2/return/search?return_state=ALL_OPEN")["members"][0];
  CHECK(row["orderId"] == "12-34567-89012");
  CHECK(row["sellerResponseDue"]["respondByDate"].contains("value"));
  CHECK(seller.asks("/post-order/v2/inquiry/" + numberOf(quiet))["inquiryHistoryDetails"]["history"][0]["description"] == "Where is it?");
  CHECK(seller.asks("/post-order/v2/return/" + numberOf(known) + "?fieldgroups=SUMMARY").contains("summary"));
  CHECK_FALSE(seller.asks("/post-order/v2/return/" + numberOf(known) + "?fieldgroups=FULL").contains("summary"));
}

TEST_CASE("A return goes through approval, the way back, receipt and refund; each step is counted once") {
  Seller seller;
  const std::string ref = seller.opens({{"kind", "return"}});
  const std::string path = "/post-order/v2/return/" + numberOf(ref);
  CHECK(seller.does(path + "/mark_as_received", Json::object()).status == 400);
  CHECK(seller.does(path + "/decide", {{"decision", "APPROVE"}}).status == 200);
  CHECK(seller.does(path + "/decide", {{"decision", "APPROVE"}}).status == 400);
  seller.happens(ref, "ship-back");
  CHECK(seller.does(path + "/mark_as_received", Json::object()).status == 200);
  const Json money = seller.asks(path + "?fieldgroups=SUMMARY")["summary"]["sellerTotalRefund"]["estimatedRefundAmount"];
  Json tooMuch = money;
  tooMuch["value"] = money["value"].get<double>() + 1;
  CHECK(seller.does(path + "/issue_refund", {{"refundDetail", {{"totalAmount", tooMuch}}}}).status == 400);
  CHECK(seller.does(path + "/issue_refund", {{"refundDetail", {{"totalAmount", money}}}}).status == 200);
  CHECK(seller.model(ref)["outcome"] == "REFUNDED");
  CHECK(seller.taken(ref) == 3);
}

TEST_CASE("When the seller's time is over eBay is asked, and later decides") {
  Seller seller;
  const std::string ref = seller.opens({{"kind", "inquiry"}, {"hours", 24}});
  CHECK(seller.asks("/post-order/v2/casemanagement/search")["members"].empty());
  seller.visitor().advance(std::chrono::hours(25));
  seller.visitor().signIn("e");
  const Json row = seller.asks("/post-order/v2/casemanagement/search")["members"][0];
  CHECK(row["caseStatusEnum"] == "OPEN");
  CHECK(seller.model(ref)["status"] == "CLOSED_WITH_ESCALATION");
  seller.visitor().advance(std::chrono::hours(48));
  seller.visitor().signIn("e");
  CHECK(seller.asks("/post-order/v2/casemanagement/search")["members"][0]["caseStatusEnum"] == "CS_CLOSED");
  const std::string path = "/post-order/v2/casemanagement/" + std::to_string(row["caseId"].get<std::int64_t>());
  CHECK(seller.does(path + "/appeal", {{"comments", {{"content", "It was delivered."}}}}).status == 200);
  CHECK(seller.asks(path)["status"] == "WAITING_CS");
}

TEST_CASE("A wish to cancel is approved, turned down with tracking, or closes itself") {
  Seller seller;
  const std::string approved = seller.opens({{"kind", "cancellation"}}), rejected = seller.opens({{"kind", "cancellation"}}), late = seller.opens({{"kind", "cancellation"}, {"hours", 1}});
  CHECK(seller.does("/post-order/v2/cancellation/" + numberOf(approved) + "/approve", Json::object()).status == 200);
  CHECK(seller.does("/post-order/v2/cancellation/" + numberOf(rejected) + "/reject", {{"trackingNumber", "9400111"}}).status == 200);
  seller.visitor().advance(std::chrono::minutes(61));
  CHECK(seller.asks("/post-order/v2/cancellation/" + numberOf(late))["cancelDetail"]["cancelStatus"] == "CANCEL_CLOSED_NO_REFUND");
  CHECK(seller.model(approved)["status"] == "CANCEL_CLOSED_WITH_REFUND");
  CHECK(seller.model(rejected)["tracking"] == "9400111");
}

TEST_CASE("A payment dispute takes evidence and one answer, with its revision") {
  Seller seller;
  const std::string ref = seller.opens({{"kind", "dispute"}, {"text", "I never got it."}});
  const std::string path = "/sell/fulfillment/v1/payment_dispute/" + numberOf(ref);
  const Json before = seller.asks(path);
  CHECK(before["buyerProvided"]["note"] == "I never got it.");
  CHECK(before["evidenceRequests"][0]["evidenceType"] == "PROOF_OF_DELIVERY");
  CHECK(seller.does(path + "/contest", {{"revision", 7}}).status == 409);
  CHECK(seller.does(path + "/add_evidence", {{"evidenceType", "PROOF_OF_DELIVERY"}, {"files", Json::array({{{"fileId", "nothing"}}})}, {"lineItems", before["lineItems"]}}).status == 400);
  CHECK(seller.does(path + "/contest", {{"revision", before["revision"]}, {"note", "Delivered."}}).status == 204);
  CHECK(seller.does(path + "/accept", {{"revision", 2}}).status == 400);
  CHECK(seller.asks("/sell/fulfillment/v1/payment_dispute_summary?payment_dispute_status=ACTION_NEEDED")["total"] == 0);
  CHECK(seller.asks(path)["sellerResponse"] == "CONTEST");
  CHECK(seller.taken(ref) == 1);
}

TEST_CASE("Without its scope payment disputes are 403 and everything else goes on") {
  Seller seller;
  seller.opens({{"kind", "dispute"}});
  seller.visitor().control("POST", "grant", {{"store", "e"}, {"missingScope", "sell.payment.dispute"}});
  CHECK(seller.asks("/sell/fulfillment/v1/payment_dispute_summary")["errors"][0]["errorId"] == 1100);
  CHECK(seller.asks("/post-order/v2/return/search").contains("members"));
}

}  // namespace inquiry::sandbox::test
