#include "core/desk/reply_limits.h"

#include <catch2/catch_test_macros.hpp>

#include "core/desk/reply_language.h"

using namespace inquiry;
using namespace inquiry::desk;

namespace {

Capabilities questions() {
  ChannelCapabilities channel;
  channel.kind = ThreadKind::Question;
  channel.canSend = true;
  channel.answersOnce = true;
  channel.maxText = 2000;
  Capabilities capabilities;
  capabilities.channels.push_back(channel);
  return capabilities;
}

Thread question() {
  Thread thread;
  thread.kind = ThreadKind::Question;
  thread.needsReply = true;
  return thread;
}

}  // namespace

TEST_CASE("What keeps a thread from being answered is said before anyone writes") {
  Store store;
  store.mode = StoreMode::Reply;
  CHECK(limitsFor(store, question(), questions()).canSend);
  SECTION("RP01: a display-only store") {
    store.mode = StoreMode::DisplayOnly;
    CHECK(limitsFor(store, question(), questions()).whyNot == "display-only");
  }
  SECTION("a question that has its answer") {
    Thread answered = question();
    answered.needsReply = false;
    CHECK(limitsFor(store, answered, questions()).whyNot == "answered");
  }
  SECTION("a conversation the platform blocked, in its own word") {
    Thread blocked = question();
    blocked.sendBlocked = true;
    blocked.sendBlockedReason = "blocked_by_mediation";
    CHECK(limitsFor(store, blocked, questions()).whyNotText == "blocked_by_mediation");
  }
  SECTION("a kind without a channel") {
    Thread notice = question();
    notice.kind = ThreadKind::Notice;
    CHECK(limitsFor(store, notice, questions()).whyNot == "channel");
  }
}

TEST_CASE("A reply in another language than the buyer's is warned of, once both are sure") {
  const auto rule = [](const char* text, const char* buyer) {
    const auto finding = desk::otherLanguage(text, buyer);
    return finding ? finding->rule : std::string();
  };
  CHECK(rule("Muchas gracias por su mensaje, su pedido ya fue enviado ayer por la tarde.", "ja") == "text.language.es.ja");
  CHECK(rule("Thank you for your message, your parcel left our warehouse yesterday.", "de") == "text.language.en.de");
  CHECK(rule("ご連絡ありがとうございます。商品は昨日発送いたしました。", "ja-JP").empty());
  CHECK(rule("Gracias, saludos", "ja").empty());  // too short to be sure
  CHECK(rule("Thank you for your message, your parcel left our warehouse yesterday.", "").empty());
  CHECK(desk::otherLanguage("Thank you for your message, your parcel left our warehouse yesterday.", "de")->level == FindingLevel::Warning);
}
