#include "core/desk/reply_limits.h"

#include <catch2/catch_test_macros.hpp>

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
