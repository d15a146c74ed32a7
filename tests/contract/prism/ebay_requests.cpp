#include "core/marketplaces/ebay/ebay_dispute_api.h"
#include "core/marketplaces/ebay/ebay_identity_api.h"
#include "core/marketplaces/ebay/ebay_media_api.h"
#include "core/marketplaces/ebay/ebay_message_api.h"
#include "core/marketplaces/ebay/ebay_order_api.h"
#include "core/marketplaces/ebay/ebay_post_order_api.h"
#include "tests/contract/prism/prism_probe.h"

namespace inquiry::test {
namespace {

// Cases beside messages: disputes of the Fulfillment API, the rest by Post-Order. Its description was written from eBay's documentation.
void makeDisputeRequests(PrismProbe& probe, ApiSession& session, const ebay::Endpoints& at) {
  probe.name("payment disputes");
  (void)ebay::getDisputes(session, at, 0, {});
  (void)ebay::getDisputes(session, at, 200, {});
  (void)ebay::getDispute(session, at, "5003639000", {});
  (void)ebay::getDisputeActivity(session, at, "5003639000", {});
  probe.name("answers to a payment dispute");
  (void)ebay::contestDispute(session, at, {"5003639000", 3, "It was delivered on Monday."}, {});
  (void)ebay::acceptDispute(session, at, {"5003639000", 3, ""}, {});
  probe.name("evidence");
  // uploadEvidenceFile is left out: its text wants a form, and the description declares no body, so that every one is refused.
  (void)ebay::giveEvidence(session, at, {"5003639000", "PROOF_OF_DELIVERY", "", {"f1", "f2"}, {"110000000001|10"}}, {});
  (void)ebay::giveEvidence(session, at, {"5003639000", "PROOF_OF_DELIVERY", "e1", {"f3"}, {"110000000001|10"}}, {});
  // So is fetchEvidenceContent: the server takes it, and has no way to make up a file for its answer.
}

void makePostOrderRequests(PrismProbe& probe, ApiSession& session, const ebay::Endpoints& at) {
  using ebay::CaseWhat;
  for (const CaseWhat what : {CaseWhat::Inquiry, CaseWhat::Return, CaseWhat::Escalated, CaseWhat::Cancellation}) {
    probe.name("list of cases");
    (void)ebay::searchCases(session, at, {what, {}, true, 0}, {});
    (void)ebay::searchCases(session, at, {what, Instant::parse("2026-01-05T08:00:00Z"), false, 25}, {});
    probe.name("one case");
    (void)ebay::getCase(session, at, {what, "5000000001"}, {});
  }
  (void)ebay::getReturnDetails(session, at, "5000000001", {});
  probe.name("steps in a case");
  const std::string message = R"({"message":{"content":"It left on Monday."}})", comments = R"({"comments":{"content":"Sorry."}})";
  for (const char* step : {"issue_refund", "escalate"}) (void)ebay::postCaseStep(session, at, {{CaseWhat::Inquiry, "53"}, step, comments}, {}, {});
  (void)ebay::postCaseStep(session, at, {{CaseWhat::Inquiry, "53"}, "send_message", message}, {}, {});
  (void)ebay::postCaseStep(session, at, {{CaseWhat::Return, "50"}, "send_message", message}, {}, {});
  (void)ebay::postCaseStep(session, at, {{CaseWhat::Return, "50"}, "decide", R"({"decision":"APPROVE"})"}, {}, {});
  (void)ebay::postCaseStep(session, at, {{CaseWhat::Return, "50"}, "decide", R"({"decision":"OFFER_PARTIAL_REFUND","partialRefundAmount":{"value":5.25,"currency":"USD"}})"}, {}, {});
  (void)ebay::postCaseStep(session, at, {{CaseWhat::Return, "50"}, "escalate", R"({"reason":"BUYER_NORESPONSE"})"}, {}, {});
  (void)ebay::postCaseStep(session, at, {{CaseWhat::Return, "50"}, "mark_as_received", "{}"}, {}, {});
  (void)ebay::postCaseStep(session, at, {{CaseWhat::Return, "50"}, "issue_refund", R"({"refundDetail":{"itemizedRefundDetail":[{"refundAmount":{"value":12.5,"currency":"USD"},"refundFeeType":"PURCHASE_PRICE"}],"totalAmount":{"value":12.5,"currency":"USD"}}})"}, {}, {});
  (void)ebay::postCaseStep(session, at, {{CaseWhat::Escalated, "51"}, "appeal", comments}, {}, {});
  (void)ebay::postCaseStep(session, at, {{CaseWhat::Cancellation, "52"}, "approve", ""}, {}, {});
  (void)ebay::postCaseStep(session, at, {{CaseWhat::Cancellation, "52"}, "reject", R"({"trackingNumber":"9400111"})"}, {}, {});
}

void makeEbayRequests(PrismProbe& probe) {
  if (!probe.serves("ebay-message")) return;
  ebay::Endpoints at;
  at.api = at.apiz = probe.base("ebay-message", "/commerce/message/v1");
  probe.route("/sell/fulfillment/v1", "ebay-fulfillment");
  probe.route("/commerce/identity/v1", "ebay-identity");
  ApiSession::Settings settings;
  settings.headers = {{"Accept", "application/json"}, {"X-EBAY-C-MARKETPLACE-ID", "EBAY_US"}};
  const auto session = probe.session(std::move(settings));

  probe.name("who we are");
  (void)ebay::getUser(*session, at, {});
  for (const ebay::ConversationType type : {ebay::ConversationType::FromMembers, ebay::ConversationType::FromEbay}) {
    probe.name("list of conversations");
    (void)ebay::getConversations(*session, at, {type, 0, ""}, {});
    (void)ebay::getConversations(*session, at, {type, 150, ""}, {});
    probe.name("one conversation");
    (void)ebay::getConversation(*session, at, "7000000000001", {type, 0, ""}, {});
    (void)ebay::getConversation(*session, at, "v^1#/odd id", {type, 50, ""}, {});
    probe.name("read flag");
    (void)ebay::updateConversationRead(*session, at, "7000000000001", type, {});
  }
  probe.name("conversations with one buyer");
  (void)ebay::getConversations(*session, at, {ebay::ConversationType::FromMembers, 0, "buyer_x-y.z*"}, {});
  probe.name("answer");
  for (const std::string text : {"Yes, the thread is 52 mm.", "\"quotes\", \\ and\nlines", "52 mm \xE2\x80\x93 \xE4\xBD\xA0\xE5\xA5\xBD \xF0\x9F\x98\x80"})
    (void)ebay::sendMessage(*session, at, {"7000000000001", text}, {});
  probe.name("answer with pictures");
  std::vector<ebay::MessagePicture> pictures;
  for (const char* name : {"size.jpg", "\"odd\" name \xE7\x85\xA7.png", "c.gif", "d.webp", "e.heic"})
    pictures.push_back({name, "https://i.ebayimg.com/images/g/EXAMPLE/s-l1600.jpg"});
  (void)ebay::sendMessage(*session, at, {"7000000000001", "See the pictures.", pictures}, {});
  if (probe.serves("ebay-media")) {
    probe.route("/commerce/media/v1_beta", "ebay-media");
    at.apim = at.api;
    probe.name("picture");
    (void)ebay::createImageFromFile(*session, at, {"size \xE7\x85\xA7.png", "image/png", "\x89PNG\r\n\x1A\n"}, {});
  }
  makeDisputeRequests(probe, *session, at);
  if (probe.serves("ebay-post-order")) {
    probe.route("/post-order/v2", "ebay-post-order");
    makePostOrderRequests(probe, *session, at);
  }
  probe.name("orders");
  (void)ebay::getOrders(*session, at, *Instant::parse("2026-01-05T08:00:00Z"), 0, {});
  (void)ebay::getOrders(*session, at, *Instant::parse("2026-01-05T08:00:00Z"), 400, {});
  probe.name("one order");
  (void)ebay::getOrder(*session, at, "12-34567-89012", {});
  probe.name("shipments");
  (void)ebay::getShippingFulfillments(*session, at, "12-34567-89012", {});
}

const RegisterPrismRequests kRow(makeEbayRequests);

}  // namespace
}  // namespace inquiry::test
