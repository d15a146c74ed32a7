#include <catch2/catch_test_macros.hpp>

#include "tests/unit/core/marketplaces/ebay/ebay_bench.h"

using namespace inquiry;
using namespace inquiry::test;
using namespace std::chrono_literals;

namespace {

constexpr std::string_view kLists = "/commerce/message/v1/conversation";

std::size_t listCalls(const EbayBench& bench, std::string_view type = "FROM_MEMBERS") {
  std::size_t calls = 0;
  for (const auto& seen : bench.ebay.requests())
    if (seen.path.ends_with(kLists) && seen.field("conversation_type") == type) ++calls;
  return calls;
}

std::size_t readCalls(const EbayBench& bench) {
  std::size_t calls = 0;
  for (const auto& seen : bench.ebay.requests())
    if (seen.path.find("/conversation/") != std::string::npos) ++calls;
  return calls;
}

// `count` conversations, the first the newest, an hour between any two.
std::vector<std::string> fill(EbayBench& bench, int count) {
  std::vector<std::string> ids;
  for (int i = 0; i < count; ++i)
    ids.push_back(bench.asks("buyer_" + std::to_string(i), "Question " + std::to_string(i), 1h * (i + 1), std::to_string(110000000000 + i)));
  return ids;
}

// Everything the fake holds in conversations of members, as the store should see it.
void checkComplete(EbayBench& bench, const std::vector<std::string>& ids) {
  for (const std::string& id : ids) {
    std::vector<std::string> texts;
    for (const auto& message : bench.ebay.conversation(id).messages) texts.push_back(message.text);
    INFO(id);
    CHECK(bench.stored.texts(id) == texts);
  }
}

}  // namespace

TEST_CASE("eBay: a quiet poll costs one list call for each type and reads nothing") {
  EbayBench bench;
  fill(bench, 120);
  REQUIRE(bench.pull());
  CHECK(bench.stored.threads().size() == 120);
  bench.clock.advance(90s);
  bench.ebay.forgetRequests();
  const std::size_t pages = bench.stored.pages().size();
  REQUIRE(bench.pull());
  CHECK(listCalls(bench) == 1);
  CHECK(listCalls(bench, "FROM_EBAY") == 1);
  CHECK(readCalls(bench) == 0);
  CHECK(bench.stored.pages().size() == pages);
}

TEST_CASE("eBay: lists are asked for in fifties at multiples of fifty, and `next` is never followed") {
  EbayBench bench;
  fill(bench, 120);
  REQUIRE(bench.pull(PullDepth::History));
  for (const auto& seen : bench.ebay.requests()) {
    if (!seen.path.ends_with(kLists)) continue;
    CHECK(seen.field("limit") == "50");
    CHECK(std::stoi(seen.field("offset")) % 50 == 0);
  }
  CHECK(bench.stored.threads().size() == 120);
}

TEST_CASE("CH07: a new message in an old conversation is found and only that conversation is read") {
  EbayBench bench;
  const auto ids = fill(bench, 120);
  REQUIRE(bench.pull());
  bench.clock.advance(5min);
  bench.ebay.buyerWrites(ids[90], "Still there?", bench.ago(1min));
  bench.ebay.forgetRequests();
  REQUIRE(bench.pull());
  CHECK(readCalls(bench) == 1);
  checkComplete(bench, ids);
}

TEST_CASE("eBay: what the buyer wrote just before our own answer is not hidden by it") {
  EbayBench bench;
  const std::string id = bench.asks("buyer_xy", "First", 1h);
  REQUIRE(bench.pull());
  bench.clock.advance(1min);
  bench.ebay.buyerWrites(id, "And in black?", bench.ago(30s));
  const SendResult sent = bench.connector->send(bench.reply(id, "Answer"), {});
  REQUIRE(sent.outcome == SendResult::Outcome::Accepted);
  bench.stored.storeSent(id, sent.remoteId, "Answer", bench.clock.now());
  bench.clock.advance(90s);
  REQUIRE(bench.pull());
  CHECK(bench.stored.texts(id) == std::vector<std::string>{"First", "And in black?", "Answer"});
}

TEST_CASE("eBay: a conversation of hundreds of messages arrives whole and in one page") {
  EbayBench bench;
  const std::string id = bench.ebay.addConversation("buyer_xy", "110000000001");
  for (int i = 0; i < 230; ++i) bench.ebay.buyerWrites(id, "Message " + std::to_string(i), bench.ago(1h * (300 - i)));
  REQUIRE(bench.pull());
  checkComplete(bench, {id});
  int pagesWithMessages = 0;
  for (const InboundPage& page : bench.stored.pages()) pagesWithMessages += page.messages.empty() ? 0 : 1;
  CHECK(pagesWithMessages == 1);
  bench.ebay.buyerWrites(id, "One more", bench.clock.now());
  bench.ebay.forgetRequests();
  REQUIRE(bench.pull());
  CHECK(readCalls(bench) == 1);
  checkComplete(bench, {id});
}

TEST_CASE("F18: the same message twice is stored once, the same text under two ids is stored twice") {
  EbayBench bench;
  const std::string id = bench.asks("buyer_xy", "ok", 2h);
  bench.ebay.buyerWrites(id, "ok", bench.ago(1h));
  bench.ebay.after = [](const FakeEbay::Seen& seen, Result<HttpResponse>& response) {
    if (seen.path.find("/conversation") == std::string::npos) return;
    auto body = nlohmann::json::parse(response->body);
    for (const char* list : {"messages", "conversations"})
      if (body.contains(list)) {
        auto twice = body[list];
        for (const auto& row : body[list]) twice.push_back(row);
        body[list] = twice;
      }
    response->body = body.dump();
  };
  REQUIRE(bench.pull());
  CHECK(bench.stored.texts(id) == std::vector<std::string>{"ok", "ok"});
  CHECK(bench.stored.messages().size() == 2);
  CHECK(bench.stored.threads().size() == 1);
}

TEST_CASE("F19: an edit of the newest message is seen at the next poll, an older one by the sweep") {
  EbayBench bench;
  const std::string id = bench.ebay.addConversation("buyer_xy", "110000000001");
  const std::string first = bench.ebay.buyerWrites(id, "Blue please", bench.ago(3h));
  const std::string second = bench.ebay.buyerWrites(id, "Two of them", bench.ago(2h));
  REQUIRE(bench.pull());
  bench.ebay.edit(second, "Three of them");
  REQUIRE(bench.pull());
  CHECK(bench.stored.texts(id) == std::vector<std::string>{"Blue please", "Three of them"});
  CHECK(bench.stored.messages().at(second).revision == 2);
  bench.ebay.edit(first, "Green please");
  REQUIRE(bench.pull(PullDepth::Sweep));
  CHECK(bench.stored.texts(id) == std::vector<std::string>{"Green please", "Three of them"});
}

TEST_CASE("F19: deleted messages are marked, wherever they stood") {
  EbayBench bench;
  const std::string id = bench.ebay.addConversation("buyer_xy", "110000000001");
  std::vector<std::string> messages;
  for (int i = 0; i < 5; ++i) messages.push_back(bench.ebay.buyerWrites(id, "Message " + std::to_string(i), bench.ago(1h * (10 - i))));
  REQUIRE(bench.pull());
  bench.ebay.remove(messages[4]);  // the newest: the list shows another latest message
  REQUIRE(bench.pull());
  CHECK(bench.stored.messages().at(messages[4]).deleted);
  bench.ebay.remove(messages[1]);
  REQUIRE(bench.pull(PullDepth::Sweep));
  CHECK(bench.stored.messages().at(messages[1]).deleted);
  CHECK(bench.stored.texts(id) == std::vector<std::string>{"Message 0", "Message 2", "Message 3"});
}

TEST_CASE("F19: a message that turns up days late and below the watermark is found by the sweep") {
  EbayBench bench;
  const auto ids = fill(bench, 120);
  REQUIRE(bench.pull());
  // Visible late: its date makes the conversation no newer than it was, so no poll has to look there.
  bench.ebay.buyerWrites(ids[110], "Sent long ago", bench.ago(200h));
  REQUIRE(bench.pull(PullDepth::Sweep));
  checkComplete(bench, ids);
}

TEST_CASE("F20: conversations that move up while the list is paged are neither lost nor doubled") {
  EbayBench bench;
  const auto ids = fill(bench, 180);
  int lists = 0;
  bench.ebay.after = [&](const FakeEbay::Seen& seen, Result<HttpResponse>&) {
    if (!seen.path.ends_with(kLists) || seen.field("conversation_type") != "FROM_MEMBERS") return;
    // After each of the first pages, a conversation of a later page gets a message and jumps to the top.
    if (++lists <= 3) bench.ebay.buyerWrites(ids[static_cast<std::size_t>(150 + lists)], "Now " + std::to_string(lists), bench.clock.now());
  };
  REQUIRE(bench.pull(PullDepth::History));
  CHECK(bench.stored.threads().size() == 180);
  checkComplete(bench, ids);
}

TEST_CASE("F20: conversations that vanish while the list is paged take none of the others with them") {
  EbayBench bench;
  auto ids = fill(bench, 180);
  int lists = 0;
  bench.ebay.after = [&](const FakeEbay::Seen& seen, Result<HttpResponse>&) {
    if (!seen.path.ends_with(kLists) || seen.field("conversation_type") != "FROM_MEMBERS") return;
    if (++lists == 2) for (int i = 0; i < 20; ++i) bench.ebay.removeConversation(ids[static_cast<std::size_t>(i)]);
  };
  REQUIRE(bench.pull(PullDepth::History));
  ids.erase(ids.begin(), ids.begin() + 20);
  checkComplete(bench, ids);
}

TEST_CASE("F20: an empty page in the middle and a page given twice end nothing and hide nothing") {
  for (const bool isEmpty : {true, false}) {
    INFO((isEmpty ? "empty" : "twice"));
    EbayBench bench;
    const auto ids = fill(bench, 180);
    std::string first;
    bool isDone = false;
    bench.ebay.after = [&](const FakeEbay::Seen& seen, Result<HttpResponse>& response) {
      if (!seen.path.ends_with(kLists) || seen.field("conversation_type") != "FROM_MEMBERS") return;
      if (seen.field("offset") == "0") first = response->body;
      if (seen.field("offset") != "100" || isDone) return;
      isDone = true;
      auto body = nlohmann::json::parse(response->body);
      body["conversations"] = isEmpty ? nlohmann::json::array() : nlohmann::json::parse(first)["conversations"];
      response->body = body.dump();
    };
    REQUIRE(bench.pull(PullDepth::History));
    CHECK(isDone);
    checkComplete(bench, ids);
    CHECK(listCalls(bench) <= 10);
  }
}

TEST_CASE("F13: half a list drops the whole page and leaves the watermark where it was") {
  EbayBench bench;
  const auto ids = fill(bench, 70);
  int reads = 0;
  bench.ebay.before = [&](const FakeEbay::Seen& seen) -> std::optional<Result<HttpResponse>> {
    if (seen.path.find("/conversation/") == std::string::npos || ++reads < 25) return std::nullopt;
    return Result<HttpResponse>(fail(ErrorKind::Ambiguous, "http.interrupted", "half"));
  };
  const Status broken = bench.pull();
  REQUIRE_FALSE(broken);
  CHECK_FALSE(bench.stored.watermark("members"));
  CHECK(bench.stored.threads().size() < 25);
  bench.ebay.before = nullptr;
  REQUIRE(bench.pull());
  checkComplete(bench, ids);
}

TEST_CASE("eBay: an interrupted poll goes down to the old watermark the next time") {
  EbayBench bench;
  auto ids = fill(bench, 60);
  REQUIRE(bench.pull());
  bench.clock.advance(1h);
  for (int i = 0; i < 60; ++i) bench.ebay.buyerWrites(ids[static_cast<std::size_t>(i)], "Again " + std::to_string(i), bench.ago(1min * (i % 50)));
  bench.stored.refusePage(3);
  CHECK_FALSE(bench.pull());
  REQUIRE(bench.pull());
  checkComplete(bench, ids);
}

TEST_CASE("eBay: history comes newest first, ends at historySince and says how much there is") {
  EbayBench bench;
  bench.store.historySince = bench.ago(100h);
  bench.connect();
  const auto ids = fill(bench, 260);
  std::vector<Instant> order;
  REQUIRE(bench.pull(PullDepth::History));
  CHECK(bench.stored.threads().size() == 100);
  CHECK_FALSE(bench.stored.threads().contains(ids[150]));
  CHECK(bench.stored.estimatedTotal() == 260);
  for (const InboundPage& page : bench.stored.pages())
    for (const InboundMessage& message : page.messages) order.push_back(message.message.sentAt);
  CHECK(std::is_sorted(order.begin(), order.end(), std::greater<>()));
  // What is older stays out of polls, too.
  REQUIRE(bench.pull());
  CHECK(bench.stored.threads().size() == 100);
}

TEST_CASE("eBay: the first poll brings a week, the import the rest") {
  EbayBench bench;
  const auto ids = fill(bench, 400);
  REQUIRE(bench.pull());
  CHECK(bench.stored.threads().size() == 168);
  REQUIRE(bench.pull(PullDepth::History));
  CHECK(bench.stored.threads().size() == 400);
  checkComplete(bench, ids);
}

TEST_CASE("eBay: an import that is stopped again and again goes on where it was") {
  EbayBench bench;
  const auto ids = fill(bench, 600);
  REQUIRE(bench.pull());
  std::size_t lists = 0;
  int slices = 0;
  for (; slices < 40; ++slices) {
    bench.ebay.forgetRequests();
    bench.stored.refusePage(12);
    const Status ended = bench.pull(PullDepth::History);
    lists += listCalls(bench);
    if (ended) break;
    // Meanwhile something new comes in, as it does.
    bench.clock.advance(1min);
    bench.ebay.buyerWrites(ids[static_cast<std::size_t>(590 - slices)], "Meanwhile", bench.clock.now());
    bench.stored.refusePage(0);
    REQUIRE(bench.pull());
  }
  CHECK(slices >= 4);
  CHECK(lists < 12 + 4 * static_cast<std::size_t>(slices));  // not from the beginning each time
  checkComplete(bench, ids);
  // The next import begins at the beginning.
  bench.ebay.forgetRequests();
  REQUIRE(bench.pull(PullDepth::History));
  CHECK(listCalls(bench) == 13);
}

TEST_CASE("F21: a message from the future moves no watermark beyond eBay's present") {
  EbayBench bench;
  fill(bench, 3);
  const std::string id = bench.asks("buyer_x", "From tomorrow", -36h);
  REQUIRE(bench.pull());
  CHECK(std::stoll(*bench.stored.watermark("members")) <= bench.clock.now().millis());
  bench.clock.advance(5min);
  const std::string later = bench.asks("buyer_y", "A new one", 1min);
  REQUIRE(bench.pull());
  CHECK(bench.stored.threads().contains(id));
  CHECK(bench.stored.threads().contains(later));
}

TEST_CASE("eBay: messages of eBay itself become notices that cannot be answered") {
  EbayBench bench;
  const std::string id = bench.ebay.addConversation("eBay", "", "FROM_EBAY");
  bench.ebay.buyerWrites(id, "<div>Your <b>invoice</b> is ready</div>", bench.ago(1h));
  REQUIRE(bench.pull());
  CHECK(bench.stored.threads().at(id).kind == ThreadKind::Notice);
  CHECK(bench.stored.texts(id) == std::vector<std::string>{"Your invoice is ready"});
  CHECK(bench.stored.messages().begin()->second.inbound.message.author == Author::Platform);
  CHECK_FALSE(bench.connector->capabilities().channel(ThreadKind::Notice)->canSend);
}

TEST_CASE("eBay: archiving and reading on eBay's pages is shown, without reading the conversation") {
  EbayBench bench;
  const std::string id = bench.asks("buyer_xy", "Hello", 1h);
  REQUIRE(bench.pull());
  bench.ebay.conversation(id).status = "ARCHIVE";
  bench.ebay.conversation(id).unread = 0;
  bench.ebay.forgetRequests();
  REQUIRE(bench.pull());
  CHECK(readCalls(bench) == 0);
  CHECK(bench.stored.threads().at(id).closedRemotely == true);
  CHECK(bench.stored.threads().at(id).unreadRemotely == false);
}

TEST_CASE("eBay: our immutable id and numbers in place of texts change nothing") {
  EbayBench plain, strange;
  strange.ebay.sellerIsImmutableId = strange.ebay.writesIdsAsNumbers = true;
  for (EbayBench* bench : {&plain, &strange}) {
    const std::string id = bench->asks("buyer_xy", "Hello", 2h);
    bench->ebay.sellerWrites(id, "Good morning", bench->ago(1h));
    REQUIRE(bench->pull());
  }
  CHECK(plain.stored.state() == strange.stored.state());
}

TEST_CASE("CH11: eBay: pulling at any depth writes nothing") {
  EbayBench bench;
  fill(bench, 60);
  for (const PullDepth depth : {PullDepth::History, PullDepth::Incremental, PullDepth::Sweep}) REQUIRE(bench.pull(depth));
  for (const auto& seen : bench.ebay.requests()) CHECK(seen.method == "GET");
}

TEST_CASE("CH11: marking read is one write with the right id, for members and for notices") {
  EbayBench bench;
  const std::string id = bench.asks("buyer_xy", "Hello", 1h);
  const std::string notice = bench.ebay.addConversation("eBay", "", "FROM_EBAY");
  bench.ebay.buyerWrites(notice, "Invoice", bench.ago(1h));
  REQUIRE(bench.connector->markRead(id, {}));
  CHECK(bench.ebay.conversation(id).unread == 0);
  CHECK(bench.ebay.count("/update_conversation") == 1);
  REQUIRE(bench.connector->markRead(notice, {}));
  CHECK(bench.ebay.conversation(notice).unread == 0);
  CHECK_FALSE(bench.connector->markRead("1", {}));
}
