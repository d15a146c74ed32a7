// The promises of connector.h about files of messages, over every registered connector.
#include <algorithm>
#include <catch2/catch_test_macros.hpp>

#include "tests/contract/contract_bench.h"

using namespace inquiry;
using namespace inquiry::test;
using Break = WatchedTransport::Break;

namespace {

constexpr std::size_t kPlenty = 1U << 20U;

// The one file of the newest message that has one.
Attachment onlyFile(const RecordingSink& stored) {
  for (const auto& [id, message] : stored.messages())
    if (!message.inbound.message.attachments.empty()) return message.inbound.message.attachments.front();
  FAIL("no message with a file arrived");
  return {};
}

Attachment pulledPicture(ContractBench& bench) {
  bench.far().buyerSendsPicture("", "It came like this.");
  REQUIRE(bench.pull(PullDepth::History));
  REQUIRE(bench.catchUp(bench.stored()));
  return onlyFile(bench.stored());
}

}  // namespace

TEST_CASE("contract: CH14 a picture comes when somebody asks for it, and not before") {
  FOR_EACH_CONNECTOR(bench) {
    std::vector<std::string> asked;
    bench.wire().breakWhen([&asked](const HttpRequest& request) { return asked.push_back(request.url), Break::NotAtAll; });
    const Attachment picture = pulledPicture(bench);
    REQUIRE_FALSE(picture.remoteUrl.empty());
    CHECK_FALSE(picture.name.empty());
    const std::string mark = picture.remoteUrl.substr(picture.remoteUrl.rfind('/'));
    CHECK(std::none_of(asked.begin(), asked.end(), [&mark](const std::string& url) { return url.ends_with(mark); }));
    const auto bytes = bench.connector().file(picture, kPlenty, {});
    REQUIRE(bytes);
    CHECK(bytes->starts_with("\x89PNG\r\n"));
    if (bench.far().showsFileAddress()) CHECK(asked.back().ends_with(mark));
    CHECK(bench.wire().writes() == 0);
    const auto& channels = bench.connector().capabilities().channels;
    CHECK(std::any_of(channels.begin(), channels.end(), [](const ChannelCapabilities& channel) { return channel.canLoadFiles; }));
  }
}

TEST_CASE("contract: T1 a file at any other host is refused, and nothing leaves the computer") {
  FOR_EACH_CONNECTOR(bench) {
    Attachment picture = pulledPicture(bench);
    const std::string own = picture.remoteUrl;
    const std::string path = own.substr(own.find('/', own.find("://") + 3));
    bench.wire().forget();
    for (const std::string& address :
         {std::string(), std::string("file:///etc/passwd"), "https://elsewhere.invalid" + path, "https://i.ebayimg.com.elsewhere.invalid" + path,
          "https://api.mercadolibre.com.elsewhere.invalid" + path, "https://elsewhere.invalid/https://i.ebayimg.com" + path,
          "http://i.ebayimg.com" + path, "http://127.0.0.1.elsewhere.invalid" + path, "https://user@i.ebayimg.com" + path,
          "https://i.ebayimg.com:8443" + path, "https://api.mercadolibre.com:8443" + path, "ftp://i.ebayimg.com" + path}) {
      INFO(address);
      picture.remoteUrl = address;
      const auto refused = bench.connector().file(picture, kPlenty, {});
      REQUIRE_FALSE(refused);
      CHECK(refused.error().kind == ErrorKind::Refused);
      CHECK(refused.error().code == "attachment.other_host");
    }
    CHECK(bench.wire().requests() == 0);
    CHECK(bench.wire().tokenRequests() == 0);
  }
}

TEST_CASE("contract: a file that fails to come is told as such, and does not take the sign-in along") {
  FOR_EACH_CONNECTOR(bench) {
    const Attachment picture = pulledPicture(bench);
    bench.wire().breakWhen([](const HttpRequest&) { return Break::BeforeLeaving; });
    const auto offline = bench.connector().file(picture, kPlenty, {});
    bench.wire().breakNothing();
    REQUIRE_FALSE(offline);
    CHECK(offline.error().kind == ErrorKind::Offline);
    std::stop_source stop;
    stop.request_stop();
    const auto stopped = bench.connector().file(picture, kPlenty, stop.get_token());
    REQUIRE_FALSE(stopped);
    CHECK(stopped.error().kind == ErrorKind::Cancelled);
    CHECK(bench.connector().test({}));
  }
}
