#include "app/local/local_server.h"

#include <httplib.h>

#include <catch2/catch_test_macros.hpp>

#include "tests/unit/core/desk/desk_bench.h"

using namespace inquiry;
using namespace inquiry::test;
using nlohmann::json;

namespace {

// The door of a desk with one thread, and a program that has a key.
struct OpenDesk {
  OpenDesk() : thread(desk.question("t1", "My card 4111 1111 1111 1111, mail anna@mail.example, +1 415 555 0134")), port(must(server.open(0))) {}
  httplib::Result get(const std::string& path, httplib::Headers headers) { return httplib::Client("127.0.0.1", port).Get(path, headers); }
  httplib::Result get(const std::string& path) { return get(path, with(key)); }
  static httplib::Headers with(const std::string& text) { return {{"Authorization", "Bearer " + text}}; }

  DeskBench desk;
  desk::LocalTokens tokens{desk.parts()};
  desk::LocalInterface interface{desk.parts(), tokens};
  LocalServer server{interface};
  std::string key{must(tokens.make("ERP")).text.reveal()};
  ThreadId thread;
  int port;
};

}  // namespace

TEST_CASE("IT03: the local interface answers over HTTP on 127.0.0.1 with a key, and without one or with a wrong one not at all") {
  OpenDesk open;
  const auto page = open.get("/v1/threads?view=all");
  REQUIRE(page);
  CHECK(page->status == 200);
  CHECK(json::parse(page->body).at("threads").size() == 1);
  CHECK(page->get_header_value("Access-Control-Allow-Origin").empty());
  for (const httplib::Headers& headers : {httplib::Headers(), OpenDesk::with(""), OpenDesk::with(open.key.substr(1)), OpenDesk::with(open.key + "0"), httplib::Headers{{"Authorization", open.key}}}) {
    const auto refused = open.get("/v1/threads", headers);
    REQUIRE(refused);
    CHECK(refused->status == 401);
    CHECK(refused->body.find("threads\":[") == std::string::npos);
  }
}

TEST_CASE("IT03: a page of the web that resolves to this computer is refused before its key is looked at") {
  OpenDesk open;
  for (const char* host : {"evil.example", "evil.example:80", "127.0.0.1.evil.example", ""}) {
    auto headers = OpenDesk::with(open.key);
    headers.emplace("Host", host);
    const auto refused = open.get("/v1/threads", headers);
    REQUIRE(refused);
    CHECK(refused->status >= 400);
    CHECK(refused->status < 500);
  }
  auto headers = OpenDesk::with(open.key);
  headers.emplace("Origin", "http://evil.example");
  CHECK(open.get("/v1/threads", headers)->status == 403);
  headers = OpenDesk::with(open.key);
  headers.emplace("Host", "localhost:" + std::to_string(open.port));
  CHECK(open.get("/v1/threads", headers)->status == 200);
}

TEST_CASE("IT03: nothing can be written through the local interface") {
  OpenDesk open;
  httplib::Client client("127.0.0.1", open.port);
  for (const auto& answer : {client.Post("/v1/threads", OpenDesk::with(open.key), "{}", "application/json"), client.Delete("/v1/threads/1", OpenDesk::with(open.key)), client.Put("/v1/threads/1", OpenDesk::with(open.key), "{}", "application/json")}) {
    REQUIRE(answer);
    CHECK(answer->status == 405);
  }
}

TEST_CASE("IT03: threads, one thread, search, figures and health are read as JSON; what cannot be read is named") {
  OpenDesk open;
  const auto one = open.get("/v1/threads/" + std::to_string(open.thread.value));
  REQUIRE(one);
  CHECK(json::parse(one->body).at("messages").size() == 1);
  CHECK(json::parse(open.get("/v1/search?q=card")->body).contains("hits"));
  CHECK(json::parse(open.get("/v1/report/response-times")->body).contains("definitions"));
  CHECK(json::parse(open.get("/v1/health")->body).at("stores").size() == 1);
  CHECK(open.get("/v1/threads/999")->status == 404);
  CHECK(open.get("/v1/buyers")->status == 404);
  CHECK(open.get("/v1/threads?limit=0")->status == 400);
  CHECK(open.get("/v1/threads?view=none")->status == 400);
  CHECK(open.get("/v1/report/response-times?from=yesterday")->status == 400);
}

TEST_CASE("CP09: no page of the local interface gives an address, telephone or card") {
  OpenDesk open;
  for (const std::string& path : {std::string("/v1/threads"), "/v1/threads/" + std::to_string(open.thread.value), std::string("/v1/search?q=mail"), std::string("/v1/health")}) {
    const auto page = open.get(path);
    REQUIRE(page);
    CHECK(page->status == 200);
    for (const char* needle : {"anna@mail", "555 0134", "4111 1111"}) {
      INFO(path << " " << needle);
      CHECK(page->body.find(needle) == std::string::npos);
    }
  }
}

TEST_CASE("IT03: a revoked key is refused from the next request on, and the key itself is stored nowhere") {
  OpenDesk open;
  const auto tokens = must(open.tokens.list());
  REQUIRE(tokens.size() == 1);
  CHECK(open.get("/v1/health")->status == 200);
  CHECK(must(open.tokens.list()).front().usedAt);
  CHECK(open.desk.parts().secrets.credential(StoreId{"@local"}, tokens.front().id)->reveal() != open.key);
  must(open.tokens.revoke(tokens.front().id));
  CHECK(open.get("/v1/health")->status == 401);
  CHECK(open.tokens.revoke(tokens.front().id).error().kind == ErrorKind::NotFound);
  for (const JournalEntry& entry : open.desk.journal()) CHECK(entry.payload.find(open.key) == std::string::npos);
}

TEST_CASE("IT03: too many requests a second are put off, a second later they pass") {
  OpenDesk open;
  int answered = 0;
  for (int i = 0; i < desk::LocalInterface::kBurst + 5; ++i) answered += open.get("/v1/nothing", {})->status == 401;
  CHECK(answered == desk::LocalInterface::kBurst);
  CHECK(open.get("/v1/health")->status == 429);
  open.desk.clock.advance(std::chrono::seconds(1));
  CHECK(open.get("/v1/health")->status == 200);
}

TEST_CASE("IT03: a port that is taken is named, and a closed door answers nobody") {
  OpenDesk open;
  LocalServer second(open.interface);
  CHECK(second.open(open.port).error().code == "local.port");
  open.server.close();
  CHECK_FALSE(open.get("/v1/health"));
}

TEST_CASE("IT03: a running desk answers once switched on, not while it is locked, and again afterwards") {
  OpenDesk open;
  // A port that is free: its first user lets go of it.
  const int port = open.port;
  open.server.close();
  desk::LocalAccess access(open.desk.parts(), open.tokens);
  LocalServer door(open.interface);
  access.setDoor(&door);
  CHECK_FALSE(must(access.settle()).isOpen);
  CHECK_FALSE(open.get("/v1/health"));
  must(access.choose(true, port));
  REQUIRE(open.get("/v1/health"));
  CHECK(open.get("/v1/health")->status == 200);
  access.setLocked(true);
  must(access.settle());
  CHECK_FALSE(open.get("/v1/health"));
  access.setLocked(false);
  CHECK(must(access.settle()).isOpen);
  CHECK(open.get("/v1/health")->status == 200);
  access.setDoor(nullptr);
  CHECK_FALSE(open.get("/v1/health"));
}
