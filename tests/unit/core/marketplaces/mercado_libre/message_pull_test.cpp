#include <catch2/catch_test_macros.hpp>
#include <map>

#include "tests/unit/core/marketplaces/mercado_libre/mercado_libre_bench.h"

using namespace inquiry;
using namespace inquiry::test;
using std::chrono::hours;
using std::chrono::minutes;
using std::chrono::seconds;

namespace {

// When each thread was asked for, by pack.
struct ReadLog {
  std::map<std::string, std::vector<Instant>> at;
  explicit ReadLog(MercadoLibreBench& bench) {
    bench.meli.before = [this, &bench](const FakeMercadoLibre::Seen& seen) -> std::optional<Result<HttpResponse>> {
      constexpr std::string_view kStart = "/messages/packs/";
      if (seen.method == "GET" && seen.path.starts_with(kStart)) {
        const std::string rest = seen.path.substr(kStart.size());
        at[rest.substr(0, rest.find('/'))].push_back(bench.clock.now());
      }
      return {};
    };
  }
};

void pullFor(MercadoLibreBench& bench, Duration time) {
  for (Duration passed{}; passed < time; passed += seconds(60), bench.clock.advance(seconds(60))) REQUIRE(bench.pull());
}

}  // namespace

TEST_CASE("CH11: No pull of any depth marks a thread read") {
  MercadoLibreBench bench;
  for (int i = 0; i < 30; ++i) bench.writes("Hola " + std::to_string(i), minutes(10 + i));
  for (const PullDepth depth : {PullDepth::History, PullDepth::Incremental, PullDepth::Sweep}) REQUIRE(bench.pull(depth));
  pullFor(bench, hours(1));
  const std::string pack = bench.writes("¿Y?", minutes(1));
  const Outgoing reply = bench.reply("p:" + pack, "Hoy.");
  REQUIRE(bench.connector->ownMessages(reply, {}));
  REQUIRE(bench.send(reply).outcome == SendResult::Outcome::Accepted);
  REQUIRE(bench.connector->reconcile(reply, {}, {}).outcome == ReconcileResult::Outcome::Found);
  REQUIRE(bench.connector->test({}));
  CHECK(bench.meli.markedRead() == 0);
  CHECK(bench.meli.count("PUT", "/") == 0);
  CHECK(bench.meli.count("POST", "/") == 1);
}

TEST_CASE("CH11: Marking read is one call, on a person's wish") {
  MercadoLibreBench bench;
  const std::string pack = bench.writes("Hola", minutes(10));
  REQUIRE(bench.pull());
  REQUIRE(bench.connector->markRead("p:" + pack, {}));
  CHECK(bench.meli.markedRead() == 1);
  CHECK(bench.meli.pack(pack).unread == 0);
  bench.clock.advance(minutes(1));
  REQUIRE(bench.pull());
  CHECK(bench.stored.threads().at("p:" + pack).unreadRemotely == false);
  const Status question = bench.connector->markRead("q:1", {});
  REQUIRE_FALSE(question);
  CHECK(question.error().kind == ErrorKind::Refused);
}

TEST_CASE("A message arrives with the next pull, and a thread that did not change is not read again at once") {
  MercadoLibreBench bench;
  const std::string pack = bench.writes("Hola", minutes(10));
  REQUIRE(bench.pull());
  ReadLog log(bench);
  bench.clock.advance(seconds(60));
  REQUIRE(bench.pull());
  CHECK(log.at.empty());
  bench.meli.buyerWrites(pack, "¿Sigue ahí?", bench.clock.now());
  bench.clock.advance(seconds(60));
  REQUIRE(bench.pull());
  CHECK(bench.stored.texts("p:" + pack) == std::vector<std::string>{"Hola", "¿Sigue ahí?"});
  CHECK(log.at[pack].size() == 1);
}

TEST_CASE("What was read and answered on the website is found: at once when it leaves the unread list") {
  MercadoLibreBench bench;
  const std::string pack = bench.writes("Hola", minutes(10));
  REQUIRE(bench.pull());
  bench.meli.sellerWrites(pack, "Respondido en la web", bench.clock.now());
  bench.clock.advance(seconds(60));
  REQUIRE(bench.pull());
  CHECK(bench.stored.texts("p:" + pack) == std::vector<std::string>{"Hola", "Respondido en la web"});
  CHECK(bench.stored.threads().at("p:" + pack).unreadRemotely == false);
}

TEST_CASE("A message written and read between two pulls is found within ten minutes while the pack is busy") {
  MercadoLibreBench bench;
  const std::string pack = bench.writes("Hola", minutes(10));
  bench.meli.readOnWebsite(pack);
  REQUIRE(bench.pull());
  bench.meli.buyerWrites(pack, "Visto en la web", bench.clock.now());
  bench.meli.readOnWebsite(pack);
  pullFor(bench, minutes(12));
  CHECK(bench.stored.texts("p:" + pack).size() == 2);
}

TEST_CASE("Every pack of the last thirty days is read again before six hours are over") {
  MercadoLibreBench bench;
  constexpr int kPacks = 600;
  std::vector<std::string> packs;
  for (int i = 0; i < kPacks; ++i) packs.push_back(bench.meli.sell(bench.ago(hours(24 * 29) * i / kPacks)));
  const std::string old = bench.meli.sell(bench.ago(hours(24 * 45)));
  REQUIRE(bench.pull(PullDepth::History));
  ReadLog log(bench);
  const Instant begin = bench.clock.now();
  pullFor(bench, hours(13));
  const Instant end = bench.clock.now();
  Duration longest{};
  for (const std::string& pack : packs) {
    Instant last = begin;
    for (const Instant at : log.at[pack]) {
      longest = std::max(longest, at - last);
      last = at;
    }
    longest = std::max(longest, end - last);
  }
  CHECK(longest <= hours(6));
  CHECK(log.at[old].empty());
  CHECK(bench.meli.markedRead() == 0);
}

TEST_CASE("A burst of packs due at once is read in bounded steps and still in time") {
  MercadoLibreBench bench;
  std::vector<std::string> packs;
  for (int i = 0; i < 3000; ++i) packs.push_back(bench.meli.sell(bench.ago(hours(24 * 10) + seconds(i))));
  REQUIRE(bench.pull());
  ReadLog log(bench);
  for (int i = 0; i < 60; ++i) {
    const std::size_t before = bench.meli.count("/messages/packs/");
    REQUIRE(bench.pull());
    CHECK(bench.meli.count("/messages/packs/") - before <= 120);
    bench.clock.advance(seconds(60));
  }
  CHECK(log.at.size() >= 2900);  // the first hundred were read by the first pull
}

TEST_CASE("F19: Late moderation, read times and a blocked conversation come with the next turn") {
  MercadoLibreBench bench;
  const std::string pack = bench.writes("Hola", minutes(10));
  const SendResult sent = bench.send(bench.reply("p:" + pack, "Escríbame a mi correo"));
  REQUIRE(sent.outcome == SendResult::Outcome::Accepted);
  REQUIRE(bench.pull());
  CHECK(bench.stored.messages().at(sent.remoteId).inbound.message.delivery == Delivery::Confirmed);

  auto& message = bench.meli.message(sent.remoteId);
  message.status = "moderated", message.moderation = "REJECTED", message.reason = "PERSONAL_DATA";
  bench.meli.pack(pack).status = "blocked";
  bench.meli.pack(pack).substatus = "bloqued_by_mediation";
  pullFor(bench, minutes(12));
  const Message& shown = bench.stored.messages().at(sent.remoteId).inbound.message;
  CHECK(shown.delivery == Delivery::Moderated);
  CHECK(shown.moderation == "PERSONAL_DATA");
  CHECK(bench.stored.threads().at("p:" + pack).sendBlocked == true);
  CHECK(bench.stored.threads().at("p:" + pack).sendBlockedReason == "blocked_by_mediation");

  bench.meli.pack(pack).status = "active";
  bench.meli.pack(pack).substatus = "";
  pullFor(bench, minutes(12));
  CHECK(bench.stored.threads().at("p:" + pack).sendBlocked == false);
}

TEST_CASE("F18 F20: A long thread over many pages, changing while it is read, is whole and without doubles") {
  MercadoLibreBench bench;
  const std::string pack = bench.writes("Mensaje 0", hours(5));
  for (int i = 1; i < 120; ++i) bench.meli.buyerWrites(pack, "Mensaje " + std::to_string(i), bench.ago(hours(5) - minutes(i)));
  bench.meli.longestPage = 25;
  int reads = 0;
  bench.meli.before = [&](const FakeMercadoLibre::Seen& seen) -> std::optional<Result<HttpResponse>> {
    if (seen.path.starts_with("/messages/packs/") && ++reads == 3) bench.meli.buyerWrites(pack, "Entre páginas", bench.clock.now());
    return {};
  };
  REQUIRE(bench.pull());
  CHECK(bench.stored.texts("p:" + pack).size() == 121);
}

TEST_CASE("An order without a pack is talked about under its own id") {
  MercadoLibreBench bench;
  const std::string pack = bench.writes("Hola", minutes(10));
  bench.meli.order(bench.meli.pack(pack).order).pack.clear();
  bench.meli.pack(pack).order = pack;
  // The platform lists it under /packs all the same.
  REQUIRE(bench.pull());
  CHECK(bench.stored.texts("p:" + pack) == std::vector<std::string>{"Hola"});
}

TEST_CASE("A context that cannot be read does not hold the message back and is completed later") {
  MercadoLibreBench bench;
  const std::string pack = bench.writes("Hola", minutes(10));
  bench.meli.order(bench.meli.pack(pack).order).updatedAt = bench.ago(hours(24 * 40));
  bool isDown = true;
  bench.meli.before = [&](const FakeMercadoLibre::Seen& seen) -> std::optional<Result<HttpResponse>> {
    if (isDown && seen.path.starts_with("/packs/")) return HttpResponse{503, {}, ""};
    return {};
  };
  REQUIRE(bench.pull());
  CHECK(bench.stored.texts("p:" + pack).size() == 1);
  CHECK(bench.stored.threads().at("p:" + pack).orderRemoteId.empty());
  isDown = false;
  bench.clock.advance(seconds(60));
  REQUIRE(bench.pull());
  CHECK(bench.stored.threads().at("p:" + pack).orderRemoteId == bench.meli.pack(pack).order);
  bench.meli.forgetRequests();
  bench.clock.advance(seconds(60));
  REQUIRE(bench.pull());
  CHECK(bench.meli.count("/packs/" + pack) == 0);
}

TEST_CASE("One thread that fails does not keep the others waiting, and comes when it can be read again") {
  MercadoLibreBench bench;
  const std::string broken = bench.writes("Roto", minutes(30)), whole = bench.writes("Sano", minutes(20));
  bool isDown = true;
  bench.meli.before = [&](const FakeMercadoLibre::Seen& seen) -> std::optional<Result<HttpResponse>> {
    if (isDown && seen.path.find("/messages/packs/" + broken) != std::string::npos) return HttpResponse{500, {}, ""};
    return {};
  };
  REQUIRE(bench.pull());
  CHECK(bench.stored.texts("p:" + whole).size() == 1);
  CHECK(bench.stored.texts("p:" + broken).empty());
  CHECK_FALSE(bench.stored.quarantined().empty());
  isDown = false;
  bench.clock.advance(seconds(60));
  REQUIRE(bench.pull());
  CHECK(bench.stored.texts("p:" + broken).size() == 1);
}

TEST_CASE("AU04: A single resource that answers 401 does not sign the user out; a dead token does") {
  MercadoLibreBench bench;
  const std::string broken = bench.writes("Roto", minutes(30)), whole = bench.writes("Sano", minutes(20));
  bench.meli.before = [&](const FakeMercadoLibre::Seen& seen) -> std::optional<Result<HttpResponse>> {
    if (seen.path.find("/messages/packs/" + broken) != std::string::npos) return HttpResponse{401, {}, R"({"message":"invalid access token"})"};
    return {};
  };
  REQUIRE(bench.pull());
  CHECK(bench.stored.texts("p:" + whole).size() == 1);
  REQUIRE_FALSE(bench.stored.quarantined().empty());
  CHECK(bench.stored.quarantined().front().code == "mercado-libre.resource-401");
  CHECK(bench.meli.count("/oauth/token") == 1);

  bench.meli.before = nullptr;
  bench.meli.accessToken = "another";
  bench.meli.refreshToken = "another";
  const Status dead = bench.pull();
  REQUIRE_FALSE(dead);
  CHECK(dead.error().kind == ErrorKind::Unauthorised);
}

TEST_CASE("CH15: A pause the platform asks for ends the pull and nothing is lost") {
  MercadoLibreBench bench;
  for (int i = 0; i < 5; ++i) bench.writes("Hola " + std::to_string(i), minutes(10 + i));
  int threads = 0;
  bench.meli.before = [&](const FakeMercadoLibre::Seen& seen) -> std::optional<Result<HttpResponse>> {
    if (seen.path.starts_with("/messages/packs/") && ++threads == 3)
      return HttpResponse{429, {{"retry-after", "300"}}, R"({"message":"local_rate_limited","error":"too_many_requests","status":429})"};
    return {};
  };
  const Status ended = bench.pull();
  REQUIRE_FALSE(ended);
  CHECK(ended.error().kind == ErrorKind::Throttled);
  REQUIRE(ended.error().until);
  CHECK(*ended.error().until >= bench.clock.now() + seconds(290));
  CHECK(bench.connector->throttledUntil());
  bench.meli.forgetRequests();
  CHECK_FALSE(bench.pull());
  CHECK(bench.meli.requests().empty());  // not one call inside the window
  bench.clock.advance(seconds(340));
  REQUIRE(bench.pull());
  CHECK(bench.stored.messages().size() == 5);
}
