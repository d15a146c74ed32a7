#include "core/desk/draft_service.h"

#include <catch2/catch_test_macros.hpp>

#include "tests/unit/core/desk/desk_bench.h"

using namespace inquiry;
using namespace inquiry::test;
using Json = nlohmann::json;

namespace {

desk::DraftSettings on() {
  desk::DraftSettings settings;
  settings.isOn = true;
  settings.address = "http://127.0.0.1:11434/v1";
  settings.model = "small";
  settings.marketplaces = {Marketplace::Ebay};
  return settings;
}

// The far side: keeps what it was asked and answers with a text.
struct ChatServer {
  explicit ChatServer(DeskBench& desk) {
    desk.network = [this](const HttpRequest& request) -> Result<HttpResponse> {
      asked.push_back(request.body);
      urls.push_back(request.url);
      if (request.authorization) key = std::string(request.authorization->reveal());
      return HttpResponse{status, {}, status == 200 ? Json{{"choices", {{{"finish_reason", "stop"}, {"message", {{"content", answer(request.body)}}}}}}}.dump() : "{}"};
    };
  }
  std::vector<std::string> asked, urls;
  std::string key;
  int status = 200;
  std::function<std::string(const std::string&)> answer = [](const std::string&) { return std::string("We are looking into it."); };
};

}  // namespace

TEST_CASE("A draft is off until it is switched on, and off where the licence leaves it open") {
  DeskBench desk;
  ChatServer server(desk);
  const ThreadId thread = desk.question("t1", "Where is my parcel?");
  CHECK(desk.drafts().draft(thread).error().code == "draft.off");
  const auto fresh = must(desk.drafts().settings());
  CHECK_FALSE(fresh.isOn);
  CHECK_FALSE(fresh.marketplaces.contains(Marketplace::Amazon));
  CHECK_FALSE(fresh.marketplaces.contains(Marketplace::Ebay));
  CHECK(fresh.marketplaces.contains(Marketplace::MercadoLibre));
  desk::DraftSettings settings = on();
  settings.marketplaces = fresh.marketplaces;
  must(desk.drafts().save(settings, {}));
  CHECK(desk.drafts().draft(thread).error().code == "draft.marketplace");
  CHECK(server.asked.empty());
}

TEST_CASE("What identifies people and orders stays here, comes back in the draft, and the key is in the secret store only") {
  DeskBench desk;
  ChatServer server(desk);
  const ThreadId thread = desk.question("t1", "Hello, order 12-34567-89012 for 1,249.00 MXN is late. Write to ana@example.com or call +52 55 1234 5678. See https://track.example/00340434177520");
  must(desk.drafts().save(on(), Secret("sk-secret-1")));
  std::string order;
  server.answer = [&](const std::string& body) {
    const std::string text = Json::parse(body)["messages"][1]["content"].get<std::string>();
    const auto at = text.find("order ZQ");
    order = at == std::string::npos ? std::string() : text.substr(at + 6, text.find_first_of(" ,", at + 6) - at - 6);
    return "Thank you for writing about order " + order + ".";
  };
  const auto draft = must(desk.drafts().draft(thread));
  REQUIRE(server.asked.size() == 1);
  for (const char* kept : {"12-34567-89012", "1,249.00", "ana@example.com", "1234 5678", "00340434177520"}) {
    INFO(kept);
    CHECK(server.asked[0].find(kept) == std::string::npos);
  }
  CHECK(draft.text == "Thank you for writing about order 12-34567-89012.");
  CHECK(draft.doubtful.empty());
  CHECK(server.key == "Bearer sk-secret-1");
  CHECK(server.urls[0] == "http://127.0.0.1:11434/v1/chat/completions");
  CHECK(must(desk.drafts().settings()).hasKey);
  for (const JournalEntry& entry : desk.journal()) CHECK(entry.payload.find("sk-secret-1") == std::string::npos);
  CHECK(must(desk.reply().outbox()).empty());
  CHECK_FALSE(must(desk.inbox().thread(thread)).draft);
}

TEST_CASE("An amount or a date nobody named before is told") {
  DeskBench desk;
  ChatServer server(desk);
  const ThreadId thread = desk.question("t1", "My order is late. I paid 20.00 USD.");
  must(desk.drafts().save(on(), {}));
  server.answer = [](const std::string&) { return std::string("We refund 35.00 USD to you."); };
  const auto draft = must(desk.drafts().draft(thread));
  REQUIRE_FALSE(draft.doubtful.empty());
  CHECK(draft.doubtful.front().find("35") != std::string::npos);
}

TEST_CASE("Troubles of the server are plain sentences, and what cannot be used is not kept") {
  DeskBench desk;
  ChatServer server(desk);
  const ThreadId thread = desk.question("t1", "Where is my parcel?");
  desk::DraftSettings settings = on();
  settings.address = "ftp://example";
  CHECK(desk.drafts().save(settings, {}).error().code == "translation.address");
  settings = on();
  settings.model.clear();
  CHECK(desk.drafts().save(settings, {}).error().code == "translation.settings");
  CHECK_FALSE(must(desk.drafts().settings()).isOn);
  must(desk.drafts().save(on(), Secret("key")));
  server.status = 401;
  CHECK(desk.drafts().draft(thread).error().code == "translation.key");
  server.status = 503;
  CHECK(desk.drafts().draft(thread).error().kind == ErrorKind::PlatformDown);
  server.status = 200;
  server.answer = [](const std::string&) { return std::string("  "); };
  CHECK(desk.drafts().draft(thread).error().code == "translation.answer");
  must(desk.drafts().save(on(), Secret("")));
  CHECK_FALSE(must(desk.drafts().settings()).hasKey);
}
