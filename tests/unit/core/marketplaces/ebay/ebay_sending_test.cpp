#include <catch2/catch_test_macros.hpp>

#include "core/domain/utf8.h"
#include "tests/unit/core/marketplaces/ebay/ebay_bench.h"

using namespace inquiry;
using namespace inquiry::test;
using namespace std::chrono_literals;
using Outcome = SendResult::Outcome;

namespace {

Result<HttpResponse> status(int code, std::string body = {}) {
  HttpResponse response;
  response.status = code;
  response.body = std::move(body);
  return response;
}

bool isSend(const FakeEbay::Seen& seen) { return seen.path.ends_with("/send_message"); }

}  // namespace

TEST_CASE("RP02: what an answer to send_message means, and that nothing is sent a second time") {
  struct Row {
    const char* name;
    Result<HttpResponse> answer;
    Outcome outcome;
  };
  const Row rows[] = {
      {"no network", fail(ErrorKind::Offline, "http.connect", "x"), Outcome::NotSent},
      {"cut after the request", fail(ErrorKind::Ambiguous, "http.interrupted", "x"), Outcome::Unknown},
      {"timeout", fail(ErrorKind::Ambiguous, "http.timeout", "x"), Outcome::Unknown},
      {"stopped before", fail(ErrorKind::Cancelled, "http.cancelled", "x"), Outcome::NotSent},
      {"stopped in between", fail(ErrorKind::Cancelled, "http.cancelled_sent", "x"), Outcome::Unknown},
      {"text too long", FakeEbay::error(400, 355013), Outcome::Refused},
      {"unknown conversation", FakeEbay::error(400, 355007), Outcome::Refused},
      {"reference", FakeEbay::error(400, 355022), Outcome::Refused},
      {"any other 400", FakeEbay::error(400, 4711), Outcome::Refused},
      {"413", status(413), Outcome::Refused},
      {"404", status(404), Outcome::Refused},
      {"hidden cap", FakeEbay::error(400, 20957), Outcome::NotSent},
      {"scope missing", FakeEbay::error(403, 1100), Outcome::NotSent},
      {"token dead", FakeEbay::error(401, 1001), Outcome::NotSent},
      {"429", FakeEbay::error(429, 2001), Outcome::NotSent},
      {"408", status(408), Outcome::Unknown},
      {"409", status(409), Outcome::Unknown},
      {"500 internal", FakeEbay::error(500, 335000), Outcome::Unknown},
      {"502 page", status(502, "<html>Bad gateway</html>"), Outcome::Unknown},
      {"504", status(504), Outcome::Unknown},
      {"redirect", status(302), Outcome::Unknown},
      {"201 without id", status(201, "{}"), Outcome::Unknown},
      {"201 half", status(201, R"({"messageId":"90)"), Outcome::Unknown},
      {"202 empty", status(202), Outcome::Unknown}};
  for (const Row& row : rows) {
    INFO(row.name);
    EbayBench bench;
    const std::string id = bench.asks("buyer_xy", "Hello", 1h);
    int sends = 0;
    bench.ebay.before = [&](const FakeEbay::Seen& seen) -> std::optional<Result<HttpResponse>> {
      if (!isSend(seen)) return std::nullopt;
      ++sends;
      return row.answer;
    };
    const SendResult sent = bench.connector->send(bench.reply(id, "Yes"), {});
    CHECK(sent.outcome == row.outcome);
    REQUIRE(sent.error);
    CHECK_FALSE(sent.error->text.empty());
    // A 401 proves that nothing was processed: the one call that is made again, with a new token.
    CHECK(sends == (std::string_view(row.name) == "token dead" ? 2 : 1));
  }
}

TEST_CASE("CH15: 429 and hidden caps say until when nothing is sent") {
  EbayBench bench;
  const std::string id = bench.asks("buyer_xy", "Hello", 1h);
  int errorId = 2001;
  bench.ebay.before = [&](const FakeEbay::Seen& seen) -> std::optional<Result<HttpResponse>> {
    if (!isSend(seen)) return std::nullopt;
    HttpResponse response = FakeEbay::error(errorId == 2001 ? 429 : 400, errorId);
    if (errorId == 2001) response.headers.push_back({"retry-after", "30"});
    return Result<HttpResponse>(response);
  };
  const SendResult throttled = bench.connector->send(bench.reply(id, "Yes"), {});
  REQUIRE(throttled.error);
  REQUIRE(throttled.error->until);
  CHECK(*throttled.error->until >= bench.clock.now() + 30s);
  CHECK(*throttled.error->until < bench.clock.now() + 40s);
  CHECK(bench.connector->throttledUntil() == throttled.error->until);
  errorId = 20957;
  bench.clock.advance(40s);
  const SendResult capped = bench.connector->send(bench.reply(id, "Yes"), {});
  REQUIRE(capped.error);
  REQUIRE(capped.error->until);
  CHECK(*capped.error->until >= bench.clock.now() + 1h);
  bench.ebay.forgetRequests();
  CHECK(bench.connector->send(bench.reply(id, "Yes"), {}).outcome == Outcome::NotSent);
  CHECK(bench.ebay.count("/send_message") == 0);  // not asked again inside the pause
}

TEST_CASE("eBay: what would be refused anyway is refused before any call") {
  EbayBench bench;
  const std::string id = bench.asks("buyer_xy", "Hello", 1h);
  struct Row {
    const char* name;
    Outgoing outgoing;
  };
  Outgoing first = bench.reply(id, "Hi"), attached = bench.reply(id, "Hi"), nowhere = bench.reply("", "Hi");
  first.kind = OutgoingKind::FirstContact;
  attached.attachments.push_back(bench.files.give("a.pdf", "application/pdf", "%PDF"));
  Outgoing crowded = bench.reply(id, "Hi"), huge = bench.reply(id, "Hi"), wordless = bench.reply(id, " ");
  for (int i = 0; i < 6; ++i) crowded.attachments.push_back(bench.files.give("a.png", "image/png", "x"));
  huge.attachments.push_back({"a.png", "image/png", (12 << 20) + 1, "attachments/none"});
  wordless.attachments.push_back(bench.files.give("a.png", "image/png", "x"));
  const Row rows[] = {{"first contact", first}, {"no picture", attached}, {"six pictures", crowded}, {"13 MB", huge}, {"picture without a word", wordless}, {"no conversation", nowhere}, {"empty", bench.reply(id, " \n ")},
                      {"2001 letters", bench.reply(id, std::string(2001, 'a'))}};
  for (const Row& row : rows) {
    INFO(row.name);
    const SendResult sent = bench.connector->send(row.outgoing, {});
    CHECK(sent.outcome == Outcome::Refused);
    REQUIRE(sent.error);
    CHECK(sent.error->kind == ErrorKind::Refused);
  }
  CHECK(bench.ebay.requests().empty());
  std::string pairs;  // 1001 characters outside the first plane: 2002 UTF-16 units
  for (int i = 0; i < 1001; ++i) utf8::append(pairs, U'\U0001F600');
  CHECK(bench.connector->send(bench.reply(id, pairs), {}).outcome == Outcome::Refused);
  CHECK(bench.connector->send(bench.reply(id, std::string(2000, 'a')), {}).outcome == Outcome::Accepted);
}

TEST_CASE("eBay: pictures go to the picture service first and with the message as their addresses") {
  EbayBench bench;
  const std::string id = bench.asks("buyer_xy", "Hello", 1h);
  Outgoing outgoing = bench.reply(id, "See the pictures");
  outgoing.attachments = {bench.files.give("Gr\xC3\xB6\xC3\x9F" "e \"1\".png", "image/png", "\x89PNG inquirydesk-part"), bench.files.give("b.jpg", "image/jpeg", std::string(1 << 20, 'b'))};
  const SendResult sent = bench.connector->send(outgoing, {});
  REQUIRE(sent.outcome == Outcome::Accepted);
  const auto seen = bench.ebay.requests();
  REQUIRE(seen.size() == 3);
  CHECK(seen[0].path == "/commerce/media/v1_beta/image/create_image_from_file");
  CHECK(seen[0].body.find("\r\n\r\n\x89PNG inquirydesk-part\r\n--inquirydesk-part-x--") != std::string::npos);
  CHECK(seen[0].body.find("filename=\"Gr\xC3\xB6\xC3\x9F" "e _1_.png\"") != std::string::npos);
  const auto media = bench.ebay.conversation(id).messages.back().media;
  REQUIRE(media.size() == 2);
  CHECK(media[0]["mediaName"] == outgoing.attachments[0].name);
  CHECK(media[0]["mediaType"] == "IMAGE");
  CHECK(media[0]["mediaUrl"] != media[1]["mediaUrl"]);
  // What comes back with the next pull is the message with its pictures.
  REQUIRE(bench.pull());
  CHECK(bench.connector->reconcile(outgoing, {}, {}).remoteId == sent.remoteId);
}

TEST_CASE("A large picture ran out of time on a slow line at every attempt") {
  EbayBench bench;
  const std::string id = bench.asks("buyer_xy", "Hello", 1h);
  Outgoing outgoing = bench.reply(id, "See the picture");
  outgoing.attachments = {bench.files.give("b.jpg", "image/jpeg", std::string(8 << 20, 'b'))};
  REQUIRE(bench.connector->send(outgoing, {}).outcome == Outcome::Accepted);
  const auto seen = bench.ebay.requests();
  CHECK(seen.front().total >= std::chrono::seconds(90 + 512));
  CHECK(seen.front().total < std::chrono::seconds(90 + 514));
  CHECK(seen.back().total == std::chrono::seconds(90));
}

TEST_CASE("RP02: whatever becomes of an upload, the message has not left, and an upload made again is harmless") {
  struct Row {
    const char* name;
    Result<HttpResponse> answer;
    Outcome outcome;
  };
  const Row rows[] = {{"no network", fail(ErrorKind::Offline, "http.connect", "x"), Outcome::NotSent},
                      {"cut after the request", fail(ErrorKind::Ambiguous, "http.interrupted", "x"), Outcome::NotSent},
                      {"stopped in between", fail(ErrorKind::Cancelled, "http.cancelled_sent", "x"), Outcome::NotSent},
                      {"picture refused", FakeEbay::error(400, 190200, "API_MEDIA"), Outcome::Refused},
                      {"413", status(413), Outcome::Refused},
                      {"scope missing", FakeEbay::error(403, 1100), Outcome::Refused},
                      {"429", FakeEbay::error(429, 2001), Outcome::NotSent},
                      {"500", status(500), Outcome::NotSent},
                      {"201 without address", status(201, "{}"), Outcome::NotSent},
                      {"201 with an address nobody may read", status(201, R"({"imageUrl":"http://i.example/1"})"), Outcome::NotSent}};
  for (const Row& row : rows) {
    INFO(row.name);
    EbayBench bench;
    const std::string id = bench.asks("buyer_xy", "Hello", 1h);
    Outgoing outgoing = bench.reply(id, "Yes");
    outgoing.attachments = {bench.files.give("a.png", "image/png", "one"), bench.files.give("b.png", "image/png", "two")};
    int uploads = 0;
    bench.ebay.before = [&](const FakeEbay::Seen& seen) -> std::optional<Result<HttpResponse>> {
      return seen.path.find("/media/") != std::string::npos && ++uploads == 2 ? std::optional(row.answer) : std::nullopt;
    };
    const SendResult sent = bench.connector->send(outgoing, {});
    CHECK(sent.outcome == row.outcome);
    REQUIRE(sent.error);
    CHECK_FALSE(sent.error->text.empty());
    // Only this answer waits for the picture service, not everything else of the store.
    CHECK(sent.error->kind != ErrorKind::PlatformDown);
    CHECK(sent.error->kind != ErrorKind::MissingGrant);
    CHECK(bench.ebay.count("/send_message") == 0);
    bench.ebay.before = nullptr;
    bench.clock.advance(std::chrono::minutes(5));
    CHECK(bench.connector->send(outgoing, {}).outcome == Outcome::Accepted);
    CHECK(bench.ebay.conversation(id).messages.back().media.size() == 2);
    CHECK(bench.ebay.accepted(id).size() == 1);
  }
}

TEST_CASE("RP02: a damaged or missing file stops an answer before anything is uploaded") {
  EbayBench bench;
  const std::string id = bench.asks("buyer_xy", "Hello", 1h);
  Outgoing outgoing = bench.reply(id, "Yes");
  outgoing.attachments = {bench.files.give("a.png", "image/png", "one"), bench.files.give("b.png", "image/png", "two")};
  bench.files.shorten(outgoing.attachments[1]);
  const SendResult damaged = bench.connector->send(outgoing, {});
  CHECK(damaged.outcome == Outcome::Refused);
  CHECK(damaged.error->code == "attachment.damaged");
  bench.files.lose(outgoing.attachments[1]);
  CHECK(bench.connector->send(outgoing, {}).error->code == "attachment.missing");
  CHECK(bench.ebay.requests().empty());
}

TEST_CASE("F16: accepted but unanswered is found again, by id and only once") {
  EbayBench bench;
  const std::string id = bench.asks("buyer_xy", "Hello", 1h);
  bench.ebay.sellerWrites(id, "Thanks!", bench.ago(50min));
  Outgoing outgoing = bench.reply(id, "Thanks!");
  const auto baseline = bench.connector->ownMessages(outgoing, {});
  REQUIRE(baseline);
  CHECK(baseline->size() == 1);
  outgoing.baseline = *baseline;
  CHECK(bench.connector->reconcile(outgoing, {}, {}).outcome == ReconcileResult::Outcome::NotFound);

  bench.ebay.after = [](const FakeEbay::Seen& seen, Result<HttpResponse>& response) {
    if (isSend(seen)) response = fail(ErrorKind::Ambiguous, "http.interrupted", "cut");
  };
  CHECK(bench.connector->send(outgoing, {}).outcome == Outcome::Unknown);
  bench.ebay.after = nullptr;
  const ReconcileResult found = bench.connector->reconcile(outgoing, {}, {});
  CHECK(found.outcome == ReconcileResult::Outcome::Found);
  CHECK(bench.ebay.conversation(id).messages.back().id == found.remoteId);
  CHECK(bench.connector->reconcile(outgoing, {found.remoteId}, {}).outcome == ReconcileResult::Outcome::NotFound);
}

TEST_CASE("F17: a text that eBay shows with markup and other white space is recognised") {
  EbayBench bench;
  const std::string id = bench.asks("buyer_xy", "Hello", 1h);
  const Outgoing outgoing = bench.reply(id, "Yes, it fits & ships today.\n\nBest  regards");
  const std::string shown = bench.ebay.sellerWrites(id, "Yes, it fits &amp; ships today.<br><br>Best regards", bench.clock.now());
  const ReconcileResult found = bench.connector->reconcile(outgoing, {}, {});
  CHECK(found.outcome == ReconcileResult::Outcome::Found);
  CHECK(found.remoteId == shown);
}

TEST_CASE("eBay: a buyer who quotes our text is not taken for our answer") {
  EbayBench bench;
  const std::string id = bench.asks("buyer_xy", "Thanks!", 1h);
  CHECK(bench.connector->reconcile(bench.reply(id, "Thanks!"), {}, {}).outcome == ReconcileResult::Outcome::NotFound);
}

TEST_CASE("eBay: half a look never says that nothing was sent") {
  EbayBench bench;
  const std::string id = bench.asks("buyer_xy", "Hello", 1h);
  for (int i = 0; i < 70; ++i) bench.ebay.buyerWrites(id, "More " + std::to_string(i), bench.ago(1min));
  bench.ebay.before = [](const FakeEbay::Seen& seen) -> std::optional<Result<HttpResponse>> {
    if (seen.field("offset") != "50") return std::nullopt;
    return Result<HttpResponse>(fail(ErrorKind::Offline, "http.connect", "x"));
  };
  CHECK(bench.connector->reconcile(bench.reply(id, "Yes"), {}, {}).outcome == ReconcileResult::Outcome::CannotTell);
  bench.ebay.before = nullptr;
  bench.ebay.after = [](const FakeEbay::Seen& seen, Result<HttpResponse>& response) {
    if (seen.path.find("/conversation/") == std::string::npos) return;
    auto body = nlohmann::json::parse(response->body);
    body["messages"][0].erase("messageId");
    response->body = body.dump();
  };
  CHECK(bench.connector->reconcile(bench.reply(id, "Yes"), {}, {}).outcome == ReconcileResult::Outcome::CannotTell);
}

TEST_CASE("AU05: the connection test reads for real and names what is missing") {
  EbayBench bench;
  bench.asks("buyer_xy", "Hello", 1h);
  bench.asks("buyer_xz", "Hello", 2h);
  const auto whole = bench.connector->test({});
  REQUIRE(whole);
  CHECK(whole->account == FakeEbay::kUsername);
  CHECK(whole->messages == 2);
  CHECK(whole->newestAt == bench.ago(1h));
  CHECK(whole->granted.size() == 4);
  CHECK(whole->missing.empty());
  bench.ebay.missingScopes = {"commerce.message"};
  const auto part = bench.connector->test({});
  REQUIRE(part);
  CHECK(part->missing == std::vector<std::string>{"https://api.ebay.com/oauth/api_scope/commerce.message"});
  CHECK(part->granted.size() == 3);
  bench.ebay.before = [](const FakeEbay::Seen&) -> std::optional<Result<HttpResponse>> { return status(503); };
  const auto down = bench.connector->test({});
  REQUIRE_FALSE(down);
  CHECK(down.error().kind == ErrorKind::PlatformDown);
}

TEST_CASE("F15: a token that ends in the middle of a pull costs one refresh and no page") {
  EbayBench bench;
  for (int i = 0; i < 60; ++i) bench.asks("buyer_" + std::to_string(i), "Hello", 1h * (i + 1));
  int calls = 0;
  bench.ebay.before = [&](const FakeEbay::Seen& seen) -> std::optional<Result<HttpResponse>> {
    if (++calls == 30) bench.ebay.accessToken = "changed";
    (void)seen;
    return std::nullopt;
  };
  REQUIRE(bench.pull());
  CHECK(bench.stored.threads().size() == 60);
  CHECK(bench.ebay.count("/oauth2/token") == 1);
}

TEST_CASE("eBay: the messages page is offered, practice stores have none") {
  EbayBench bench;
  Thread thread;
  thread.remoteId = "7000000000001";
  CHECK(bench.connector->webPage(thread).starts_with("https://mesg.ebay.com/"));
  bench.store.sandbox = true;
  bench.connect();
  CHECK(bench.connector->webPage(thread).empty());
}

TEST_CASE("eBay: a store whose api is elsewhere calls nothing at the real platform") {
  EbayBench bench;
  bench.store.endpoints = {{"api", "http://127.0.0.1:9001/s/ebay-us/"}};
  bench.connect();
  REQUIRE(bench.pull());
  for (const auto& seen : bench.ebay.requests()) CHECK(seen.path.starts_with("/s/ebay-us/"));
  CHECK(bench.connector->startSignIn()->url.starts_with("http://127.0.0.1:9001/s/ebay-us/oauth2/authorize?"));
}
