// Every fault seen by a client on a real connection to the real program.
#include <catch2/catch_test_macros.hpp>

#include <chrono>

#include "tests/support/sandbox_process.h"
#include "tests/unit/app/sandbox/visitor.h"

namespace inquiry::sandbox::test {
namespace {

using inquiry::test::exchange;
using inquiry::test::RawAnswer;
using inquiry::test::RawRequest;
using inquiry::test::SandboxProcess;

// A signed-in client of one Mercado Libre store of the built-in world.
class Client {
 public:
  explicit Client(SandboxProcess& sandbox) : m_sandbox(sandbox) { signIn(); }

  void signIn() {
    const Json credentials = m_sandbox.store("meli-mx")["credentials"];
    const std::string form = "grant_type=refresh_token&refresh_token=" + credentials["refreshToken"].get<std::string>() +
                             "&client_id=" + credentials["clientId"].get<std::string>() +
                             "&client_secret=" + credentials["clientSecret"].get<std::string>();
    const RawAnswer answer = exchange(m_sandbox.port(), {"POST", "/s/meli-mx/oauth/token",
                                                         {{"Content-Type", "application/x-www-form-urlencoded"}}, form});
    m_seller = credentials["userId"];
    m_token = answer.json()["access_token"];
  }
  RawAnswer get(const std::string& target) {
    return exchange(m_sandbox.port(), {"GET", "/s/meli-mx" + target, {{"Authorization", "Bearer " + m_token}}, {}, true});
  }
  RawAnswer questions() { return get("/questions/search?api_version=4&seller_id=" + m_seller); }
  RawAnswer answerQuestion() {
    const Json open = get("/questions/search?api_version=4&status=UNANSWERED&seller_id=" + m_seller).json()["questions"];
    const Json body{{"question_id", open[0]["id"]}, {"text", "Hola, sí."}};
    return exchange(m_sandbox.port(), {"POST", "/s/meli-mx/answers",
                                       {{"Authorization", "Bearer " + m_token}, {"Content-Type", "application/json"}}, body.dump(), true});
  }
  std::size_t accepted() { return m_sandbox.get("sent")["sent"].size(); }

 private:
  SandboxProcess& m_sandbox;
  std::string m_token;
  std::string m_seller;
};

}  // namespace

TEST_CASE("A client sees each fault on the wire as it is meant") {
  SandboxProcess sandbox;
  Client client(sandbox);
  REQUIRE(client.questions().status == 200);

  SECTION("throttle") {
    sandbox.post("faults", {{"store", "meli-mx"}, {"kind", "throttle"}, {"retryAfter", 7}});
    const RawAnswer answer = client.questions();
    CHECK(answer.status == 429);
    CHECK(answer.headers.at("retry-after") == "7");
    CHECK(answer.json()["message"] == "local_rate_limited");
  }
  SECTION("500") {
    sandbox.addFault("meli-mx", "500");
    CHECK(client.questions().status == 500);
  }
  SECTION("reset-before") {
    sandbox.addFault("meli-mx", "reset-before", 1, "send");
    const RawAnswer answer = client.answerQuestion();
    CHECK(answer.end == RawAnswer::End::Reset);
    CHECK(answer.status == 0);
    CHECK(client.accepted() == 0);
  }
  SECTION("the connection of a reset ends at once, although it was to be kept") {
    sandbox.addFault("meli-mx", "reset-before", 1, "read");
    const auto start = std::chrono::steady_clock::now();
    CHECK(client.questions().end == RawAnswer::End::Reset);
    CHECK(std::chrono::steady_clock::now() - start < std::chrono::seconds(5));
  }
  SECTION("reset-after-accept") {
    sandbox.addFault("meli-mx", "reset-after-accept");
    const RawAnswer answer = client.answerQuestion();
    CHECK(answer.end == RawAnswer::End::Reset);
    CHECK(answer.status == 0);
    CHECK(client.accepted() == 1);
  }
  SECTION("half-body") {
    sandbox.addFault("meli-mx", "half-body");
    const RawAnswer answer = client.questions();
    CHECK(answer.end == RawAnswer::End::CutShort);
    CHECK(answer.status == 200);
    CHECK(answer.body.size() == std::stoul(answer.headers.at("content-length")) / 2);
  }
  SECTION("expire-token") {
    sandbox.addFault("meli-mx", "expire-token");
    CHECK(client.questions().status == 401);
    client.signIn();
    CHECK(client.questions().status == 200);
  }
  SECTION("slow") {
    sandbox.post("faults", {{"store", "meli-mx"}, {"kind", "slow"}, {"ms", 300}});
    const auto start = std::chrono::steady_clock::now();
    CHECK(client.questions().status == 200);
    CHECK(std::chrono::steady_clock::now() - start >= std::chrono::milliseconds(300));
  }
  SECTION("duplicate, shuffle") {
    const Json plain = client.questions().json()["questions"];
    sandbox.addFault("meli-mx", "duplicate");
    CHECK(client.questions().json()["questions"].size() > plain.size());
    sandbox.addFault("meli-mx", "shuffle");
    CHECK(client.questions().json()["questions"].back() == plain.front());
  }
  SECTION("edit, delete") {
    CHECK(sandbox.post("faults", {{"store", "meli-mx"}, {"kind", "edit"}, {"count", 2}})["touched"].size() == 2);
    CHECK(sandbox.post("faults", {{"store", "meli-mx"}, {"kind", "delete"}, {"count", 3}})["touched"].size() == 3);
  }
  SECTION("clock-skew") {
    const std::string before = client.questions().headers.at("date").substr(0, 16);
    sandbox.addFault("meli-mx", "clock-skew");
    CHECK(client.questions().headers.at("date").substr(0, 16) != before);
  }
  CHECK(client.questions().status == 200);
}

TEST_CASE("Many clients at once are all answered, and SIGTERM ends the program cleanly") {
  SandboxProcess sandbox;
  for (int i = 0; i < 50; ++i) CHECK(sandbox.get("stores")["stores"].size() >= 6);
  CHECK(sandbox.stop() == 0);
}

TEST_CASE("A port that is taken is said in one sentence") {
  SandboxProcess sandbox;
  CHECK_THROWS(SandboxProcess({"--port", std::to_string(sandbox.port())}));
}

}  // namespace inquiry::sandbox::test
