#include "core/marketplaces/ebay/ebay_identity_api.h"
#include "core/marketplaces/ebay/ebay_media_api.h"
#include "core/marketplaces/ebay/ebay_message_api.h"
#include "core/marketplaces/ebay/ebay_order_api.h"
#include "tests/contract/prism/prism_probe.h"

namespace inquiry::test {
namespace {

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
