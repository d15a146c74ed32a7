#include "core/marketplaces/yahoo_shopping/order_api.h"
#include "core/marketplaces/yahoo_shopping/talk_api.h"
#include "tests/contract/prism/prism_probe.h"

namespace inquiry::test {
namespace {

using namespace yahoo_shopping;

const char* const kTopic = "7d3f0c1e5a9b48d2b6e0aa11c9d64b3a2bcd89926e43bece987ad80457420dc7";

void list(PrismProbe& probe, const Caller& caller) {
  probe.name("list of questions");
  const Instant now = *Instant::parse("2026-11-20T00:00:00Z");
  for (const char* service : {service::kShopping, service::kAuctions})
    for (const Poster poster : {Poster::User, Poster::Seller}) {
      (void)talkList(caller, {service, TalkFilter::Unanswered, poster, {}, {}, 1, kTalksAPage}, {});
      (void)talkList(caller, {service, TalkFilter::All, poster, now - std::chrono::hours(24), now, 21, kTalksAPage}, {});
      (void)talkList(caller, {service, TalkFilter::All, poster, {}, {}, 1, 1}, {});
    }
}

void write(PrismProbe& probe, const Caller& caller) {
  probe.name("answer");
  for (const char* text : {"お問い合わせありがとうございます。\n本日中にお届け予定です。", "\"quotes\", \\ and 😀"}) (void)addTalk(caller, {kTopic, text, {}}, {});
  (void)addTalk(caller, {kTopic, "添付をご確認ください。", {{"label.png", std::string(kTopic) + "/20261121101500_SELLER.png", "png"}}}, {});
  probe.name("file");
  (void)addFile(caller, kTopic, {"領収書 1.pdf", "application/pdf", "%PDF-1.4"}, {});
  (void)fileBytes(caller, fileAddress(caller.base, caller.sellerId, std::string(kTopic) + "/20261121090000_USER.jpg"), 1U << 20U, {});
  probe.name("marks");
  (void)readTalk(caller, kTopic, {});
  for (const Completion why : {Completion::Normal, Completion::ByPhone, Completion::ByMail, Completion::SameQuestion, Completion::NoAnswerNeeded}) (void)completeTalk(caller, kTopic, why, {});
  (void)makeTalkPrivate(caller, kTopic, {});
  probe.name("new conversation");
  (void)addStoreTopic(caller, {"teststore-10050744", "お届け先住所の確認", "番地のご記載がございません。", 42}, {});
}

void makeYahooShoppingRequests(PrismProbe& probe) {
  if (!probe.serves("yahoo-shopping-jp")) return;
  const std::string base = probe.base("yahoo-shopping-jp");
  const auto session = probe.session({});
  const Caller caller{*session, base, "teststore"};
  list(probe, caller);
  probe.name("one question");
  (void)talkDetail(caller, kTopic, {});
  write(probe, caller);
  probe.name("orders");
  (void)orderInfo(caller, "teststore-10050744", {});
  (void)newestOrder(caller, *Instant::parse("2026-11-19T00:00:00Z"), *Instant::parse("2026-11-20T00:00:00Z"), {});
  // A grant that is over: the renewal is asked for at the description's own token endpoint.
  probe.name("renewal of the token");
  MemorySecretStore secrets;
  SystemClock clock;
  secrets.give(StoreId{"prism"}, {{"clientId", "desk"}, {"clientSecret", "quiet"}}, "access", "refresh", clock.now() - std::chrono::hours(1));
  ApiSession::Settings settings;
  settings.store = StoreId{"prism"};
  settings.oauth.tokenUrl = base + "/yconnect/v2/token";
  settings.oauth.clientAuth = OAuthEndpoint::ClientAuth::Basic;
  ApiSession renewing(std::move(settings), probe, secrets, clock);
  (void)renewing.ensureGrant({});
  probe.name("exchange of a code");
  (void)renewing.exchangeCode({{"code", "abc"}, {"redirect_uri", "http://localhost:8765/cb"}, {"code_verifier", std::string(43, 'v')}}, {});
}

const RegisterPrismRequests kRow(makeYahooShoppingRequests);

}  // namespace
}  // namespace inquiry::test
