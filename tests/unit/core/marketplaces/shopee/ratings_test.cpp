#include <catch2/catch_test_macros.hpp>

#include "core/marketplaces/platform_actions.h"
#include "tests/unit/core/marketplaces/shopee/shopee_bench.h"

using namespace inquiry;
using namespace inquiry::test;
using std::chrono::hours;
using Json = nlohmann::json;
using Outcome = SendResult::Outcome;
using Found = ReconcileResult::Outcome;

namespace {

struct RatingBench : ShopeeBench {
  std::string order = shopee.sell("77665544", ago(hours(60)));
  std::string reply;  // what stands under the rating
  std::string refusal;
  int posts = 0;

  RatingBench() {
    shopee.before = [this](const FakeShopee::Seen& seen) -> std::optional<Result<HttpResponse>> {
      if (seen.path.ends_with("product/reply_comment")) return replied(seen.json());
      if (!seen.path.ends_with("product/get_comment")) return {};
      Json mine = rating(order, 330044556), other = rating("251120K7V2Q999", 330044557);
      if (!reply.empty()) mine["comment_reply"] = {{"reply", reply}};
      const bool isFirst = seen.field("cursor").empty() && seen.field("comment_id").empty();
      Json rows = isFirst ? Json::array({other}) : Json::array({mine});
      return good({{"more", isFirst}, {"next_cursor", isFirst ? "1" : ""}, {"item_comment_list", rows}});
    };
  }
  static HttpResponse good(Json response) { return {200, {}, Json{{"error", ""}, {"response", std::move(response)}}.dump()}; }
  static Json rating(const std::string& number, std::int64_t id) {
    return {{"order_sn", number}, {"comment_id", id}, {"comment", "Nice, but slow."}, {"item_id", 25800112233}, {"rating_star", 3}, {"create_time", 1772000000}, {"hidden", false}};
  }
  HttpResponse replied(const Json& body) {
    ++posts;
    if (!refusal.empty()) return good({{"result_list", Json::array({{{"comment_id", 330044556}, {"fail_error", refusal}}})}});
    reply = body.at("comment_list").at(0).at("comment");
    return good({{"result_list", Json::array({{{"comment_id", 330044556}, {"fail_error", ""}}})}});
  }
  Outgoing answer(const std::string& text) {
    Outgoing outgoing = ShopeeBench::reply("", text);
    outgoing.kind = OutgoingKind::PlatformAction;
    outgoing.action = "reply-rating:330044556";
    outgoing.actionOrder = order;
    return outgoing;
  }
};

}  // namespace

TEST_CASE("CH13: the ratings of an order are those of its articles that name it, over all pages") {
  RatingBench bench;
  REQUIRE(bench.connector->platformActions());
  const auto offer = bench.connector->platformActions()->offer(bench.order, {});
  REQUIRE(offer);
  REQUIRE(offer->ratings.size() == 1);
  CHECK(offer->ratings.front().id == "330044556");
  CHECK(offer->ratings.front().stars == 3);
  CHECK(offer->ratings.front().text == "Nice, but slow.");
  REQUIRE_FALSE(offer->actions.empty());
  CHECK(offer->actions.front().name == "reply-rating:330044556");
  CHECK(offer->actions.front().maxText == 500);
  bench.reply = "Thank you.";
  const auto answered = bench.connector->platformActions()->offer(bench.order, {});
  REQUIRE(answered);
  CHECK(answered->ratings.front().reply == "Thank you.");
  CHECK(answered->actions.front().form == PlatformAction::Form::Unsendable);
}

TEST_CASE("RP02: a rating is answered once, and a lost answer is looked up") {
  RatingBench bench;
  const Outgoing outgoing = bench.answer("We are sorry.");
  CHECK(bench.connector->reconcile(outgoing, {}, {}).outcome == Found::NotFound);
  CHECK(bench.send(outgoing).outcome == Outcome::Accepted);
  CHECK(bench.connector->reconcile(outgoing, {}, {}).outcome == Found::Found);
  CHECK(bench.send(outgoing).outcome == Outcome::Refused);
  CHECK(bench.posts == 1);
  RatingBench refused;
  refused.refusal = "product.cmt_not_exist";
  CHECK(refused.send(refused.answer("We are sorry.")).outcome == Outcome::Refused);
  CHECK(refused.send(refused.answer(std::string(501, 'a'))).outcome == Outcome::Refused);
  CHECK(refused.send(refused.answer("  ")).outcome == Outcome::Refused);
  CHECK(refused.posts == 1);
}

TEST_CASE("Shopee: a card of an order goes to its buyer, once, and is found in the chat") {
  ShopeeBench bench;
  const std::string talk = bench.shopee.talk("77665544");
  bench.shopee.buyerWrites(talk, "Where is it?", bench.ago(hours(1)));
  const std::string number = bench.shopee.sell("77665544", bench.ago(hours(60)));
  Outgoing card = bench.reply(talk, "");
  card.kind = OutgoingKind::PlatformAction;
  card.action = "order-card";
  card.actionOrder = number;
  const auto own = bench.connector->ownMessages(card, {});
  REQUIRE(own);
  card.baseline = *own;
  CHECK(bench.connector->reconcile(card, {}, {}).outcome == Found::NotFound);
  const SendResult sent = bench.send(card);
  REQUIRE(sent.outcome == Outcome::Accepted);
  const ReconcileResult found = bench.connector->reconcile(card, {}, {});
  CHECK(found.outcome == Found::Found);
  CHECK(found.remoteId == sent.remoteId);
  REQUIRE(bench.pull());
  CHECK(bench.text(sent.remoteId) == "[order " + number + "]");
  // From the thread of a return the chat is found by the buyer.
  card.threadRemoteId = "r:R" + number;
  CHECK(bench.connector->reconcile(card, {}, {}).outcome == Found::Found);
}
