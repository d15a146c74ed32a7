#include "core/marketplaces/shopee/chat_api.h"
#include "core/marketplaces/shopee/ratings.h"
#include "core/marketplaces/shopee/return_api.h"
#include "core/marketplaces/shopee/trade_api.h"
#include "tests/contract/prism/prism_probe.h"

namespace inquiry::test {
namespace {

using namespace shopee;

// Ids of 16 digits: the server is written in a language whose numbers carry no more.
const char* const kConversation = "1824466880012345";
const char* const kMessage = "2243127860124401999";

void readChatAndWrite(PrismProbe& probe, const ShopCaller& caller) {
  probe.name("conversations");
  (void)conversationList(caller, {}, {});
  (void)conversationList(caller, {"1763600000123456", 25}, {});
  probe.name("one conversation");
  (void)conversationById(caller, kConversation, {});
  probe.name("messages");
  (void)messagesOf(caller, kConversation, "", {});
  (void)messagesOf(caller, kConversation, kMessage, {});
  probe.name("send");
  for (const char* text : {"Yes, ships today.", "\"quoted\", \\ and\nlines \xF0\x9F\x98\x80 \xE4\xBD\xA0\xE5\xA5\xBD"}) (void)postText(caller, "77665544", text, {});
  (void)postPicture(caller, "77665544", "https://cf.shopee.sg/file/002", {});
  probe.name("picture");
  (void)uploadPicture(caller, {"size \xE7\x85\xA7.png", "image/png", "\x89PNG\r\n\x1A\n"}, {});
  probe.name("mark read");
  (void)readConversation(caller, kConversation, kMessage, {});
}

void readTrade(PrismProbe& probe, const ShopCaller& caller) {
  const Window window{*Instant::parse("2026-03-01T00:00:00Z"), *Instant::parse("2026-03-15T00:00:00Z")};
  probe.name("orders");
  (void)orderList(caller, {WindowOf::Updated, window, {}}, {});
  (void)orderList(caller, {WindowOf::Created, window, "50", 100}, {});
  (void)orderDetails(caller, {"251120K7V2Q9AB", "251120K7V2Q9AC"}, {});
  probe.name("returns");
  for (const std::int64_t page : {0, 1, 2}) (void)returnList(caller, {window, page}, {});
  (void)returnDetail(caller, "2511210K7V2Q9AC", {});
  probe.name("shop");
  (void)shopFacts(caller, {});
}

void decideReturns(PrismProbe& probe, const ShopCaller& caller) {
  const std::string number = "2511210K7V2Q9AC";
  probe.name("return parts");
  (void)availableSolutions(caller, number, {});
  (void)disputeReasons(caller, number, {});
  (void)givenProof(caller, number, {});
  probe.name("return decisions");
  (void)confirmReturn(caller, number, {});
  (void)acceptOffer(caller, number, {});
  (void)offerSolution(caller, {number, "REFUND", Money{1000, "SGD"}}, {});
  (void)offerSolution(caller, {number, "RETURN_REFUND", {}}, {});
  const Json pictures = Json::array({{{"module_index", 1}, {"requirement", "Photo of unboxing"}, {"image_url", Json::array({"https://example.test/p.jpg"})}}});
  (void)disputeReturn(caller, {number, "agent@example.test", "50", "Parcel weight matches", pictures}, {});
  (void)disputeReturn(caller, {number, "agent@example.test", "47", "", Json::array()}, {});
  (void)cancelDispute(caller, number, "agent@example.test", {});
  probe.name("return evidence");
  (void)convertImage(caller, number, {"box \xE7\x85\xA7.png", "image/png", "\x89PNG\r\n\x1A\n"}, {});
  (void)uploadProof(caller, {number, "Packed and sealed", Json::array({{{"url", "https://example.test/p.jpg"}, {"thumbnail", "https://example.test/pt.jpg"}}})}, {});
}

// The parcel's number and the answer to a wish to cancel stand in the platform's reference, not in the description that is served here.
void rateAndShow(PrismProbe& probe, const ShopCaller& caller) {
  probe.name("ratings");
  (void)ratingsOf(caller, "251101AAAAAAAA", {"25800112233"}, {});
  Outgoing reply;
  reply.text = "Thank you for your order.";
  (void)replyToRating(caller, "330044556", reply, {});
  (void)caller.post({"/api/v2/product/reply_comment", {}, bucket::kRatings}, {{"comment_list", Json::array({{{"comment_id", 330044556}, {"comment", reply.text}}})}}, {});
  probe.name("cards");
  (void)postCard(caller, "77665544", "order", {{"order_sn", "251120K7V2Q9AB"}}, {});
  (void)postCard(caller, "77665544", "item", {{"item_id", 25800112233}}, {});
}

void makeShopeeRequests(PrismProbe& probe) {
  if (!probe.serves("shopee")) return;
  const SystemClock clock;
  const StoreId store{"prism"};
  const std::string base = probe.base("shopee");
  MemorySecretStore secrets;
  secrets.give(store, {{"partnerId", "2099001"}, {"partnerKey", "6d5a4b3c2d1e0f9a8b7c6d5e4f3a2b1c"}, {"shopId", "880012345"}}, "4a6f7921b0c2d3e4", "1a2b3c4d", clock.now() + std::chrono::hours(3));
  ShopeeSecrets asSession(secrets);
  ShopeeWire wire(probe, secrets, clock, store, base);
  ApiSession::Settings settings;
  settings.store = store;
  settings.oauth.tokenUrl = base + kRefreshPath;
  settings.oauth.rotation = OAuthEndpoint::Rotation::SingleUse;
  settings.pause = [](Duration, std::stop_token) { return true; };
  ApiSession session(std::move(settings), wire, asSession, clock);
  const ShopCaller caller{session, wire, base, "880012345"};
  readChatAndWrite(probe, caller);
  readTrade(probe, caller);
  decideReturns(probe, caller);
  rateAndShow(probe, caller);
  probe.name("tokens");
  (void)session.exchangeCode({{"code", "99aabbccddeeff001122334455667788"}}, {});
  (void)session.exchangeCode({{"code", "99aabbccddeeff001122334455667788"}, {"main_account_id", "5501"}}, {});
  (void)session.ensureGrant({});
}

const RegisterPrismRequests kRow(makeShopeeRequests);

}  // namespace
}  // namespace inquiry::test
