#include <catch2/catch_test_macros.hpp>

#include "tests/unit/core/marketplaces/mercado_libre/mercado_libre_bench.h"

using namespace inquiry;
using namespace inquiry::test;
using std::chrono::hours;
using std::chrono::minutes;
using std::chrono::seconds;

namespace {

std::vector<std::string> askMany(MercadoLibreBench& bench, int count, Duration apart) {
  std::vector<std::string> ids;
  for (int i = 0; i < count; ++i) ids.push_back(bench.meli.ask("¿Pregunta " + std::to_string(i) + "?", bench.ago(apart * (count - i))));
  return ids;
}

void answerOnWebsite(MercadoLibreBench& bench, const std::string& id, const std::string& text) {
  auto& question = bench.meli.question(id);
  question.status = "ANSWERED";
  question.answer = text;
  question.answeredAt = bench.clock.now();
}

}  // namespace

TEST_CASE("CH07: All unanswered questions arrive over several pages, and the next pull asks for one page") {
  MercadoLibreBench bench;
  const auto ids = askMany(bench, 130, minutes(7));
  REQUIRE(bench.pull());
  for (const std::string& id : ids) CHECK(bench.stored.messages().contains("q:" + id));
  bench.meli.forgetRequests();
  bench.clock.advance(minutes(1));
  REQUIRE(bench.pull());
  CHECK(bench.meli.count("/questions/search") == 1);
}

TEST_CASE("CH07: The watermark stands only for what was handed over: a refused page is not skipped later") {
  for (int refused = 1; refused <= 4; ++refused) {
    INFO("page " << refused);
    MercadoLibreBench bench;
    const auto ids = askMany(bench, 130, minutes(7));
    bench.stored.refusePage(refused);
    REQUIRE_FALSE(bench.pull());
    CHECK_FALSE(bench.stored.watermark("questions"));
    REQUIRE(bench.pull());
    for (const std::string& id : ids) CHECK(bench.stored.messages().contains("q:" + id));
  }
}

TEST_CASE("An answer given elsewhere closes the question with its text") {
  MercadoLibreBench bench;
  const auto ids = askMany(bench, 3, minutes(7));
  REQUIRE(bench.pull());
  answerOnWebsite(bench, ids[1], "Sí, claro.");
  bench.clock.advance(minutes(1));
  REQUIRE(bench.pull());
  CHECK(bench.stored.threads().at("q:" + ids[1]).closedRemotely == true);
  CHECK(bench.stored.texts("q:" + ids[1]) == std::vector<std::string>{"¿Pregunta 1?", "Sí, claro."});
  CHECK(bench.stored.messages().at("a:" + ids[1]).inbound.message.author == Author::External);
  CHECK(bench.stored.threads().at("q:" + ids[0]).closedRemotely == false);
}

TEST_CASE("F19: Deleted, banned and vanished questions are learnt although no list announces them") {
  MercadoLibreBench bench;
  const auto ids = askMany(bench, 4, minutes(7));
  REQUIRE(bench.pull());
  bench.meli.question(ids[0]).status = "DELETED";
  bench.meli.question(ids[1]).status = "BANNED";
  bench.meli.removeQuestion(ids[2]);
  bench.clock.advance(minutes(1));
  REQUIRE(bench.pull());
  CHECK(bench.stored.messages().at("q:" + ids[0]).deleted);
  CHECK(bench.stored.messages().at("q:" + ids[1]).inbound.message.delivery == Delivery::Moderated);
  CHECK(bench.stored.messages().at("q:" + ids[2]).deleted);
  for (int i = 0; i < 3; ++i) CHECK(bench.stored.threads().at("q:" + ids[static_cast<std::size_t>(i)]).closedRemotely == true);
  CHECK(bench.stored.threads().at("q:" + ids[3]).closedRemotely == false);
}

TEST_CASE("F19: A question that comes out of review late is found by the hourly look") {
  MercadoLibreBench bench;
  askMany(bench, 3, minutes(1));
  REQUIRE(bench.pull());
  const std::string late = bench.meli.ask("¿Vieja?", bench.ago(hours(30)));
  bench.meli.question(late).status = "UNDER_REVIEW";
  bench.clock.advance(minutes(61));
  REQUIRE(bench.pull());
  CHECK(bench.stored.threads().at("q:" + late).sendBlocked == true);
  bench.meli.question(late).status = "UNANSWERED";
  bench.clock.advance(minutes(1));
  REQUIRE(bench.pull());
  CHECK(bench.stored.threads().at("q:" + late).sendBlocked == false);
}

TEST_CASE("The hourly look is taken once an hour") {
  MercadoLibreBench bench;
  askMany(bench, 2, minutes(1));
  std::size_t looks = 0;
  bench.meli.before = [&](const FakeMercadoLibre::Seen& seen) -> std::optional<Result<HttpResponse>> {
    if (seen.path == "/questions/search" && seen.field("status").empty()) ++looks;
    return {};
  };
  for (int minute = 0; minute < 179; ++minute, bench.clock.advance(minutes(1))) REQUIRE(bench.pull());
  CHECK(looks == 3);
}

TEST_CASE("F20: Questions answered while the list is read do not hide others") {
  MercadoLibreBench bench;
  const auto ids = askMany(bench, 130, minutes(7));
  int page = 0;
  bench.meli.before = [&](const FakeMercadoLibre::Seen& seen) -> std::optional<Result<HttpResponse>> {
    // Before the second page, three of the newest move off the list: everything behind moves up.
    if (seen.path == "/questions/search" && seen.field("status") == "UNANSWERED" && ++page == 2)
      for (std::size_t i = 127; i < 130; ++i) answerOnWebsite(bench, ids[i], "Sí.");
    return {};
  };
  REQUIRE(bench.pull());
  for (const std::string& id : ids) CHECK(bench.stored.messages().contains("q:" + id));
}

TEST_CASE("F20: New questions while the list is read, short pages and an empty page in the middle lose nothing") {
  MercadoLibreBench bench;
  auto ids = askMany(bench, 130, minutes(7));
  bench.meli.longestPage = 30;
  int page = 0;
  bench.meli.before = [&](const FakeMercadoLibre::Seen& seen) -> std::optional<Result<HttpResponse>> {
    if (seen.path != "/questions/search" || seen.field("status") != "UNANSWERED") return {};
    ++page;
    if (page == 2) ids.push_back(bench.meli.ask("¿Nueva?", bench.clock.now()));
    if (page == 3) return HttpResponse{200, {}, R"({"total":131,"limit":30,"questions":[]})"};
    return {};
  };
  REQUIRE(bench.pull());
  bench.meli.before = nullptr;
  bench.clock.advance(minutes(61));
  REQUIRE(bench.pull());
  for (const std::string& id : ids) CHECK(bench.stored.messages().contains("q:" + id));
}

TEST_CASE("F18: The same question twice, changed and out of order is one message") {
  MercadoLibreBench bench;
  const auto ids = askMany(bench, 5, minutes(7));
  bench.meli.after = [](const FakeMercadoLibre::Seen& seen, Result<HttpResponse>& response) {
    if (seen.path != "/questions/search") return;
    auto body = nlohmann::json::parse(response->body);
    auto rows = body["questions"];
    std::reverse(rows.begin(), rows.end());
    rows.insert(rows.end(), body["questions"].begin(), body["questions"].end());
    body["questions"] = rows;
    response->body = body.dump();
  };
  REQUIRE(bench.pull());
  CHECK(bench.stored.messages().size() == 5);
  bench.meli.question(ids[2]).text = "¿Otra cosa?";
  REQUIRE(bench.pull(PullDepth::Sweep));
  CHECK(bench.stored.messages().size() == 5);
  CHECK(bench.stored.messages().at("q:" + ids[2]).inbound.message.text == "¿Otra cosa?");
}

TEST_CASE("A row that breaks the description is set aside, the rest of the page arrives") {
  MercadoLibreBench bench;
  const auto ids = askMany(bench, 3, minutes(7));
  bench.meli.after = [&](const FakeMercadoLibre::Seen& seen, Result<HttpResponse>& response) {
    if (seen.path != "/questions/search") return;
    auto body = nlohmann::json::parse(response->body);
    body["questions"][1].erase("date_created");
    body["questions"].push_back("what");
    response->body = body.dump();
  };
  REQUIRE(bench.pull());
  CHECK(bench.stored.messages().size() == 2);
  CHECK_FALSE(bench.stored.quarantined().empty());
}

TEST_CASE("ON05: The first import reads questions of any status, back to the date given") {
  MercadoLibreBench bench;
  bench.store.historySince = bench.ago(hours(10));
  bench.connect();
  const auto ids = askMany(bench, 200, minutes(6));  // 20 hours
  for (std::size_t i = 0; i < ids.size(); i += 2) answerOnWebsite(bench, ids[i], "Sí.");
  REQUIRE(bench.pull(PullDepth::History));
  CHECK(bench.stored.messages().contains("q:" + ids[101]));
  CHECK(bench.stored.messages().contains("a:" + ids[150]));
  CHECK_FALSE(bench.stored.messages().contains("q:" + ids[90]));
  CHECK(bench.stored.estimatedTotal() == 200);
  bench.meli.forgetRequests();
  REQUIRE(bench.pull(PullDepth::History));
  CHECK(bench.meli.count("/questions/search") == 0);  // done is done
}
