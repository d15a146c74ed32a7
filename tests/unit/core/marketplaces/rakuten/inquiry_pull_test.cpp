#include <algorithm>
#include <catch2/catch_test_macros.hpp>

#include "tests/unit/core/marketplaces/rakuten/rakuten_bench.h"

using namespace inquiry;
using namespace inquiry::test;
using namespace std::chrono_literals;

namespace {

constexpr auto kDay = 24h;

std::vector<FakeRakuten::Seen> lists(const RakutenBench& bench) {
  std::vector<FakeRakuten::Seen> found;
  for (auto& seen : bench.rakuten.requests())
    if (seen.path.ends_with("/inquirymng-api/inquiries")) found.push_back(seen);
  return found;
}

Duration spanOf(const FakeRakuten::Seen& seen) {
  return *Instant::parse(seen.field("toDate"), std::chrono::minutes(540)) - *Instant::parse(seen.field("fromDate"), std::chrono::minutes(540));
}

}  // namespace

TEST_CASE("windows are Japan's time without a zone, 100 rows a page, never 31 days long") {
  RakutenBench bench;
  REQUIRE(bench.pull(PullDepth::History));
  REQUIRE(bench.pull());
  for (const auto& seen : lists(bench)) {
    CHECK(seen.field("fromDate").size() == 19);
    CHECK(seen.field("toDate").size() == 19);
    CHECK(seen.field("limit") == "100");
    CHECK(spanOf(seen) < 31 * kDay);
  }
}

TEST_CASE("CH07: several pages come whole, newest first, and what shifts while they are read comes once") {
  RakutenBench bench;
  for (int i = 0; i < 250; ++i) bench.rakuten.asks("問い合わせ " + std::to_string(i), bench.ago(1h + i * 1min));
  int pages = 0;
  bench.rakuten.after = [&](const FakeRakuten::Seen& seen, Result<HttpResponse>&) {
    // A new inquiry between two pages pushes every row down by one.
    if (seen.path.ends_with("/inquirymng-api/inquiries") && ++pages <= 2) bench.rakuten.asks("新しい問い合わせ", bench.clock.now());
  };
  REQUIRE(bench.pull());
  CHECK(bench.stored.threads().size() >= 250);
  std::size_t messages = 0;
  std::optional<Instant> before;
  for (const InboundPage& page : bench.stored.pages())
    for (const InboundMessage& row : page.messages) {
      ++messages;
      if (before) CHECK(row.message.sentAt <= *before);
      before = row.message.sentAt;
    }
  CHECK(messages == bench.stored.messages().size());
  bench.rakuten.after = nullptr;
  REQUIRE(bench.pull());
  CHECK(bench.stored.threads().size() == 252);
}

TEST_CASE("CH07: a row that goes away between two pages makes the list be read once more") {
  RakutenBench bench;
  std::vector<std::string> numbers;
  for (int i = 0; i < 150; ++i) numbers.push_back(bench.rakuten.asks("問い合わせ " + std::to_string(i), bench.ago(1h + i * 1min)));
  bool isRemoved = false;
  bench.rakuten.after = [&](const FakeRakuten::Seen& seen, Result<HttpResponse>&) {
    if (!isRemoved && seen.path.ends_with("/inquirymng-api/inquiries")) bench.rakuten.remove(numbers.front()), isRemoved = true;
  };
  REQUIRE(bench.pull());
  for (const std::string& number : numbers) {
    INFO(number);
    CHECK(bench.stored.threads().contains(number));
  }
}

TEST_CASE("CH08: the fast lane looks at two days, and at the whole month every 15 minutes") {
  RakutenBench bench;
  REQUIRE(bench.pull());
  bench.rakuten.forgetRequests();
  bench.clock.advance(3min);
  REQUIRE(bench.pull());
  REQUIRE(lists(bench).size() == 1);
  CHECK(spanOf(lists(bench)[0]) < 3 * kDay);
  bench.rakuten.forgetRequests();
  bench.clock.advance(13min);
  REQUIRE(bench.pull());
  REQUIRE(lists(bench).size() == 1);
  CHECK(spanOf(lists(bench)[0]) == 30 * kDay);
}

TEST_CASE("an answer to an inquiry of two weeks ago is found by the walk of the month") {
  RakutenBench bench;
  const std::string number = bench.rakuten.asks("サイズを教えてください。", bench.ago(14 * kDay));
  REQUIRE(bench.pull(PullDepth::History));
  REQUIRE(bench.pull());
  bench.clock.advance(3min);
  bench.rakuten.buyerAnswers(number, "追加で質問です。", bench.clock.now());
  REQUIRE(bench.pull());
  CHECK(bench.stored.texts(number).size() == 1);
  bench.clock.advance(15min);
  REQUIRE(bench.pull());
  CHECK(bench.stored.texts(number).size() == 2);
}

TEST_CASE("older open inquiries are looked at one by one, with growing pauses") {
  RakutenBench bench;
  const std::string number = bench.rakuten.asks("修理できますか。", bench.ago(40 * kDay));
  bench.rakuten.shopAnswers(number, "確認いたします。", bench.ago(20 * kDay));
  REQUIRE(bench.pull(PullDepth::History));
  const auto looks = [&](Duration every, int times) {
    bench.rakuten.forgetRequests();
    for (int i = 0; i < times; ++i) {
      bench.clock.advance(every);
      REQUIRE(bench.pull());
    }
    return bench.rakuten.count("/inquiry/");
  };
  // Silent for 20 days: every hour.
  CHECK(looks(20min, 9) == 3);
  // Silent for more than 30 days: daily.
  bench.clock.advance(15 * kDay);
  REQUIRE(bench.pull());
  CHECK(looks(4h, 12) == 2);
  // Silent for more than 90 days: weekly.
  bench.clock.advance(70 * kDay);
  REQUIRE(bench.pull());
  CHECK(looks(kDay, 14) == 2);
  // The buyer's answer after all that time is not missed, and makes it busy again.
  bench.rakuten.buyerAnswers(number, "その後いかがでしょうか。", bench.clock.now());
  bench.clock.advance(8 * kDay);
  REQUIRE(bench.pull());
  CHECK(bench.stored.texts(number).size() == 3);
  CHECK(looks(1h + 1min, 4) == 4);
}

TEST_CASE("completed inquiries are still looked at daily for a month, then once a year") {
  RakutenBench bench;
  const std::string number = bench.rakuten.asks("返品したいです。", bench.ago(40 * kDay));
  bench.rakuten.shopAnswers(number, "承知いたしました。", bench.ago(10 * kDay));
  bench.rakuten.inquiry(number)["isCompleted"] = true;
  bench.rakuten.inquiry(number)["completedDate"] = FakeRakuten::jst(bench.ago(9 * kDay));
  REQUIRE(bench.pull(PullDepth::History));
  CHECK(bench.stored.threads().at(number).closedRemotely == true);
  bench.clock.advance(25h);
  bench.rakuten.buyerAnswers(number, "まだ返金されていません。", bench.clock.now());
  REQUIRE(bench.pull());
  CHECK(bench.stored.texts(number).size() == 3);
  CHECK(bench.stored.threads().at(number).closedRemotely == false);
}

TEST_CASE("nothing is handed over twice: what has not changed stays where it is") {
  RakutenBench bench;
  for (int i = 0; i < 5; ++i) bench.rakuten.asks("質問", bench.ago(1h * (i + 1)));
  REQUIRE(bench.pull());
  const std::size_t pages = bench.stored.pages().size();
  bench.clock.advance(16min);
  REQUIRE(bench.pull());
  for (std::size_t i = pages; i < bench.stored.pages().size(); ++i) CHECK(bench.stored.pages()[i].messages.empty());
}

TEST_CASE("F19: a removed message keeps our copy and is marked; one never seen comes as an empty place") {
  RakutenBench bench;
  const std::string known = bench.rakuten.asks("電話番号は090です。", bench.ago(2h));
  REQUIRE(bench.pull());
  auto& one = bench.rakuten.inquiry(known);
  one["isMessageDeleted"] = true;
  one["message"] = "";
  one["lastUpdateDate"] = FakeRakuten::jst(bench.clock.now());
  const std::string unseen = bench.rakuten.asks("", bench.ago(1h));
  bench.rakuten.inquiry(unseen)["isMessageDeleted"] = true;
  bench.clock.advance(16min);
  REQUIRE(bench.pull());
  const auto& kept = bench.stored.messages().at(known + ":q");
  CHECK(kept.deleted);
  CHECK(kept.inbound.message.text == "電話番号は090です。");
  CHECK(bench.stored.messages().at(unseen + ":q").deleted);
}

TEST_CASE("the import goes back to the wanted date, newest first, and goes on where it was stopped") {
  RakutenBench bench;
  std::vector<std::string> numbers;
  for (int month = 0; month < 5; ++month) numbers.push_back(bench.rakuten.asks("月の問い合わせ", bench.ago(month * 30 * kDay + 24h)));
  const std::string tooOld = bench.rakuten.asks("古い問い合わせ", bench.ago(200 * kDay));
  bench.stored.refusePage(4);
  REQUIRE_FALSE(bench.pull(PullDepth::History));
  bench.rakuten.forgetRequests();
  REQUIRE(bench.pull(PullDepth::History));
  for (const std::string& number : numbers) CHECK(bench.stored.threads().contains(number));
  CHECK_FALSE(bench.stored.threads().contains(tooOld));
  CHECK(bench.stored.estimatedTotal());
  // The months before the stop are not read again.
  CHECK(lists(bench).size() < 6);
  bench.rakuten.forgetRequests();
  REQUIRE(bench.pull(PullDepth::History));
  CHECK(lists(bench).empty());
}

TEST_CASE("without a date the import ends after two empty months in a row") {
  RakutenBench bench;
  bench.store.historySince.reset();
  bench.connect();
  const std::string near = bench.rakuten.asks("一", bench.ago(5 * kDay)), behindOne = bench.rakuten.asks("二", bench.ago(75 * kDay));
  const std::string behindTwo = bench.rakuten.asks("三", bench.ago(200 * kDay));
  REQUIRE(bench.pull(PullDepth::History));
  CHECK(bench.stored.threads().contains(near));
  CHECK(bench.stored.threads().contains(behindOne));
  CHECK_FALSE(bench.stored.threads().contains(behindTwo));
  CHECK(bench.stored.watermark("history") == "done");
}

TEST_CASE("a month with more than 10,000 inquiries is halved until each part fits") {
  RakutenBench bench;
  bench.store.historySince = bench.ago(20 * kDay);
  bench.connect();
  const std::string newest = bench.rakuten.asks("新", bench.ago(1h)), oldest = bench.rakuten.asks("古", bench.ago(19 * kDay));
  // 1,000 a day, none of which is kept here: what matters is which windows are asked for.
  bench.rakuten.total = [](Instant from, Instant to) -> std::optional<std::int64_t> {
    const std::int64_t rows = (to - from).count() / 86'400;
    return rows > 10'000 ? std::optional(rows) : std::nullopt;
  };
  REQUIRE(bench.pull(PullDepth::History));
  CHECK(bench.stored.threads().contains(newest));
  CHECK(bench.stored.threads().contains(oldest));
  CHECK(bench.rakuten.count("/inquiries/count") > 6);
  for (const auto& seen : lists(bench)) CHECK(std::stoi(seen.field("page")) <= 100);
}

TEST_CASE("CH07: after a long time away everything since the last pull is read, month by month") {
  RakutenBench bench;
  REQUIRE(bench.pull());
  const std::string number = bench.rakuten.asks("休み中の問い合わせ", bench.clock.now() + 5 * kDay);
  bench.clock.advance(70 * kDay);
  REQUIRE(bench.pull());
  CHECK(bench.stored.threads().contains(number));
}

TEST_CASE("CH15: one call a second for a shop, and a 429 is waited for") {
  RakutenBench bench;
  for (int i = 0; i < 450; ++i) bench.rakuten.asks("問い合わせ", bench.ago(1h + i * 1min));
  REQUIRE(bench.pull());
  CHECK(bench.paused >= (static_cast<int>(bench.rakuten.requests().size()) - 1) * 1090ms);
  bench.clock.advance(5min);
  bench.rakuten.before = [](const FakeRakuten::Seen&) -> std::optional<Result<HttpResponse>> {
    HttpResponse response = FakeRakuten::answer(429, {{"error", {{"code", "429"}}}});
    response.headers.push_back({"retry-after", "30"});
    return response;
  };
  const Status pulled = bench.pull();
  REQUIRE_FALSE(pulled);
  CHECK(pulled.error().kind == ErrorKind::Throttled);
  CHECK(bench.connector->throttledUntil() > bench.clock.now());
}

TEST_CASE("CH02: every call of the shop leaves through the shop's own proxy") {
  RakutenBench bench;
  bench.store.proxy = "socks5h://tokyo.example:1080";
  bench.connect();
  bench.rakuten.asks("質問", bench.ago(1h));
  REQUIRE(bench.pull());
  for (const auto& seen : bench.rakuten.requests()) CHECK(seen.proxy == "socks5h://tokyo.example:1080");
}

TEST_CASE("an answer that is no list costs nothing and is told as such") {
  RakutenBench bench;
  bench.rakuten.after = [](const FakeRakuten::Seen& seen, Result<HttpResponse>& response) {
    if (seen.path.ends_with("/inquirymng-api/inquiries") && response) response->body = "<html>maintenance</html>";
  };
  const Status pulled = bench.pull();
  REQUIRE_FALSE(pulled);
  CHECK(pulled.error().kind == ErrorKind::Malformed);
}

TEST_CASE("a pull of the fast lane without news hands over nothing at all") {
  RakutenBench bench;
  bench.rakuten.asks("質問", bench.ago(1h));
  REQUIRE(bench.pull());
  const std::size_t pages = bench.stored.pages().size();
  bench.clock.advance(3min);
  REQUIRE(bench.pull());
  CHECK(bench.stored.pages().size() == pages);
}
