// Random histories of a platform, pulled with every fault in between: in the end what is stored equals what the platform shows.
#include <catch2/catch_test_macros.hpp>
#include <random>

#include "tests/unit/core/marketplaces/ebay/ebay_bench.h"

using namespace inquiry;
using namespace inquiry::test;
using namespace std::chrono_literals;

namespace {

class RandomPlatform {
 public:
  RandomPlatform(EbayBench& bench, unsigned seed) : m_bench(bench), m_random(seed) {}

  int below(int n) { return std::uniform_int_distribution<int>(0, n - 1)(m_random); }

  void act() {
    const Instant now = m_bench.clock.now();
    const int what = below(100);
    if (what < 12 || m_ids.empty()) return start(now);
    const std::string id = m_ids[static_cast<std::size_t>(below(static_cast<int>(m_ids.size())))];
    const std::string text = below(4) == 0 ? "ok" : "Text " + std::to_string(++m_count);
    if (what < 55) m_bench.ebay.buyerWrites(id, text, now);
    else if (what < 75) m_bench.ebay.sellerWrites(id, text, now);
    else if (what < 82) m_bench.ebay.buyerWrites(id, text, now - Duration(below(3600'000)));  // turns up late
    else if (what < 90) change(id, text);
    else if (what < 95) m_bench.ebay.conversation(id).status = below(2) == 0 ? "ARCHIVE" : "ACTIVE";
    else m_bench.ebay.conversation(id).unread = 0;
  }

  const std::vector<std::string>& ids() const { return m_ids; }

 private:
  void start(Instant now) {
    m_ids.push_back(m_bench.ebay.addConversation("buyer_" + std::to_string(++m_count), std::to_string(110000000000 + below(50))));
    m_bench.ebay.buyerWrites(m_ids.back(), "First " + std::to_string(m_count), now);
  }
  void change(const std::string& id, const std::string& text) {
    const auto& messages = m_bench.ebay.conversation(id).messages;
    if (messages.size() < 2) return;
    const std::string message = messages[static_cast<std::size_t>(below(static_cast<int>(messages.size())))].id;
    if (below(2) == 0) m_bench.ebay.edit(message, text);
    else m_bench.ebay.remove(message);
  }

  EbayBench& m_bench;
  std::mt19937 m_random;
  std::vector<std::string> m_ids;
  int m_count = 0;
};

void checkEqual(EbayBench& bench, const RandomPlatform& platform) {
  for (const std::string& id : platform.ids()) {
    std::vector<std::string> shown;
    for (const auto& message : bench.ebay.conversation(id).messages) shown.push_back(message.text);
    std::vector<std::string> stored = bench.stored.texts(id);
    std::sort(shown.begin(), shown.end());  // two messages of one millisecond have no order
    std::sort(stored.begin(), stored.end());
    INFO("conversation " << id);
    CHECK(stored == shown);
    CHECK(bench.stored.threads().at(id).closedRemotely == (bench.ebay.conversation(id).status == "ARCHIVE"));
  }
}

}  // namespace

TEST_CASE("F18 F19 F20: after any history and any faults a sweep leaves no difference") {
  for (unsigned seed = 1; seed <= 8; ++seed) {
    INFO("seed " << seed);
    EbayBench bench;
    RandomPlatform platform(bench, seed);
    for (int i = 0; i < 150; ++i) bench.clock.advance(1min), platform.act();
    bool isFaulty = true;
    bench.ebay.before = [&](const FakeEbay::Seen&) -> std::optional<Result<HttpResponse>> {
      if (!isFaulty || platform.below(100) >= 4) return std::nullopt;
      switch (platform.below(4)) {
        case 0: return Result<HttpResponse>(fail(ErrorKind::Ambiguous, "http.interrupted", "cut"));
        case 1: return Result<HttpResponse>(FakeEbay::error(500, 335000));
        case 2: bench.ebay.accessToken += "x"; return std::nullopt;
        default: return Result<HttpResponse>(FakeEbay::error(429, 2001, "ACCESS"));
      }
    };
    bench.ebay.after = [&](const FakeEbay::Seen&, Result<HttpResponse>& response) {
      if (!isFaulty) return;
      if (platform.below(10) == 0) platform.act();  // the list drifts while it is walked
      if (response && platform.below(100) < 2) response->body.resize(response->body.size() / 2);
    };
    for (int round = 0; round < 40; ++round) {
      bench.clock.advance(Duration(platform.below(300'000)));
      for (int i = platform.below(6); i > 0; --i) platform.act();
      if (platform.below(5) == 0) bench.stored.refusePage(1 + platform.below(4));
      (void)bench.pull(round % 9 == 0 ? PullDepth::History : round % 7 == 0 ? PullDepth::Sweep : PullDepth::Incremental);
      if (platform.below(10) == 0) bench.connect();
    }
    isFaulty = false;
    bench.stored.refusePage(0);
    bench.clock.advance(30min);
    REQUIRE(bench.pull());
    REQUIRE(bench.pull(PullDepth::Sweep));
    checkEqual(bench, platform);
    const std::string swept = bench.stored.state();
    REQUIRE(bench.pull());
    CHECK(bench.stored.state() == swept);
  }
}
