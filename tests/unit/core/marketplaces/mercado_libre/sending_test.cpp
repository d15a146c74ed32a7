#include <catch2/catch_test_macros.hpp>

#include "tests/unit/core/marketplaces/mercado_libre/mercado_libre_bench.h"

using namespace inquiry;
using namespace inquiry::test;
using std::chrono::hours;
using std::chrono::minutes;
using std::chrono::seconds;
using Outcome = SendResult::Outcome;
using Found = ReconcileResult::Outcome;

namespace {

std::string repeated(const char* text, int count) {
  std::string all;
  for (int i = 0; i < count; ++i) all += text;
  return all;
}

// Answers the given POST with something else, before or after the platform took it.
void breakPost(MercadoLibreBench& bench, bool accepts, Result<HttpResponse> answer) {
  if (accepts) {
    bench.meli.after = [answer](const FakeMercadoLibre::Seen& seen, Result<HttpResponse>& response) {
      if (seen.method == "POST") response = answer;
    };
  } else {
    bench.meli.before = [answer](const FakeMercadoLibre::Seen& seen) -> std::optional<Result<HttpResponse>> {
      return seen.method == "POST" ? std::optional(answer) : std::nullopt;
    };
  }
}

void mend(MercadoLibreBench& bench) { bench.meli.before = nullptr, bench.meli.after = nullptr; }

}  // namespace

TEST_CASE("A reply is addressed to whoever wrote last, be it the platform's agent") {
  MercadoLibreBench bench;
  const std::string pack = bench.writes("Hola", hours(2));
  bench.meli.pack(pack).partner = "3037204279";
  bench.meli.buyerWrites(pack, "¿Alguien?", bench.ago(minutes(5)));
  REQUIRE(bench.send(bench.reply("p:" + pack, "Sale hoy.")).outcome == Outcome::Accepted);
  const auto sent = bench.meli.requests().back();
  const auto body = nlohmann::json::parse(sent.body);
  CHECK(body.at("from").at("user_id") == std::string(FakeMercadoLibre::kUser));
  CHECK(body.at("to").at("user_id") == "3037204279");
  CHECK(sent.field("tag") == "post_sale");
  CHECK_FALSE(body.contains("attachments"));
}

TEST_CASE("What the platform would refuse never leaves") {
  struct Row {
    const char* name;
    std::string text;
    const char* code;  // empty: goes out
  };
  const Row rows[] = {
      {"350 letters", std::string(350, 'a'), ""},
      {"351 letters", std::string(351, 'a'), "mercado-libre.too-long"},
      {"350 letters of two bytes", repeated("ñ", 350), ""},
      {"351 letters of two bytes", repeated("ñ", 351), "mercado-libre.too-long"},
      {"Chinese", "您好", "mercado-libre.charset"},
      {"typographic quotes", "“Hola”", "mercado-libre.charset"},
      {"empty", "  \n", "mercado-libre.empty"},
  };
  for (const Row& row : rows) {
    INFO(row.name);
    MercadoLibreBench bench;
    const std::string pack = bench.writes("Hola", minutes(5));
    const SendResult sent = bench.send(bench.reply("p:" + pack, row.text));
    const bool refused = *row.code != '\0';
    CHECK(sent.outcome == (refused ? Outcome::Refused : Outcome::Accepted));
    CHECK(bench.meli.count("POST", "/messages") == (refused ? 0U : 1U));
    if (refused) CHECK(sent.error->code == row.code);
  }
}

TEST_CASE("The length the platform states for the thread counts") {
  MercadoLibreBench bench;
  const std::string pack = bench.writes("Hola", minutes(5));
  bench.meli.pack(pack).maxLength = 500;
  CHECK(bench.send(bench.reply("p:" + pack, std::string(480, 'a'))).outcome == Outcome::Accepted);
  bench.meli.pack(pack).maxLength = 100;
  CHECK(bench.send(bench.reply("p:" + pack, std::string(101, 'a'))).outcome == Outcome::Refused);
}

TEST_CASE("An answer is held to its own limits") {
  MercadoLibreBench bench;
  const std::string id = bench.meli.ask("¿Hay?", bench.ago(minutes(5)));
  CHECK(bench.send(bench.reply("q:" + id, std::string(2001, 'a'))).error->code == "mercado-libre.too-long");
  CHECK(bench.send(bench.reply("q:" + id, " ")).error->code == "mercado-libre.empty");
  CHECK(bench.meli.count("POST", "/answers") == 0);
  CHECK(bench.send(bench.reply("q:" + id, "有现货 “sí”")).outcome == Outcome::Accepted);  // UTF-8
  const SendResult second = bench.send(bench.reply("q:" + id, "Otra"));
  CHECK(second.outcome == Outcome::Refused);
  CHECK(second.error->code == "mercado-libre.already-answered");
}

TEST_CASE("A blocked conversation refuses with the reason and what to do, without a call") {
  MercadoLibreBench bench;
  const std::string pack = bench.writes("Hola", minutes(5));
  bench.meli.pack(pack).status = "blocked";
  bench.meli.pack(pack).substatus = "blocked_by_mediation";
  const SendResult sent = bench.send(bench.reply("p:" + pack, "Hola"));
  CHECK(sent.outcome == Outcome::Refused);
  CHECK(sent.error->text.find("claim") != std::string::npos);
  CHECK(sent.error->text.find("blocked_by_mediation") != std::string::npos);
  CHECK(bench.meli.count("POST", "/") == 0);
}

TEST_CASE("Sent is not delivered: a moderated answer says so at once") {
  MercadoLibreBench bench;
  const std::string pack = bench.writes("Hola", minutes(5));
  const SendResult sent = bench.send(bench.reply("p:" + pack, "Escríbame a yo@correo.example"));
  REQUIRE(sent.outcome == Outcome::Accepted);
  CHECK(sent.delivery == Delivery::Moderated);
  CHECK(sent.moderation == "PERSONAL_DATA");
  REQUIRE(bench.pull());
  CHECK(bench.stored.messages().at(sent.remoteId).inbound.message.delivery == Delivery::Moderated);
}

TEST_CASE("RP02: What an answer of the platform means for a message on its way") {
  struct Row {
    const char* name;
    Result<HttpResponse> answer;
    Outcome expected;
    bool hasUntil;
  };
  const Row rows[] = {
      {"400", FakeMercadoLibre::error(400, "Invalid 'to' user id"), Outcome::Refused, false},
      {"403", FakeMercadoLibre::error(403, "You can not send the message because a mediation is in process", "forbidden"), Outcome::Refused, false},
      {"403 of an unknown kind", FakeMercadoLibre::error(403, "something new", "forbidden"), Outcome::Refused, false},
      {"422", FakeMercadoLibre::error(422, "Attachment key is invalid or not found", "unprocessable_entity"), Outcome::Refused, false},
      {"404", FakeMercadoLibre::error(404, "not found", "not_found"), Outcome::Refused, false},
      {"409", FakeMercadoLibre::error(409, "There is another request locking this operation", "conflict"), Outcome::NotSent, true},
      {"429", HttpResponse{429, {{"retry-after", "60"}}, "{}"}, Outcome::NotSent, true},
      {"no connection", fail(ErrorKind::Offline, "http.connect", "No."), Outcome::NotSent, false},
      {"timeout", fail(ErrorKind::Ambiguous, "http.timeout", "Lost."), Outcome::Unknown, false},
      {"500", HttpResponse{500, {}, ""}, Outcome::Unknown, false},
      {"504", HttpResponse{504, {}, "<html>"}, Outcome::Unknown, false},
      {"200 without id", HttpResponse{200, {}, R"({"status":"available"})"}, Outcome::Unknown, false},
      {"200, half a body", HttpResponse{200, {}, R"({"id":"m1)"}, Outcome::Unknown, false},
      {"202, nothing in it", HttpResponse{202, {}, ""}, Outcome::Unknown, false},
  };
  for (const Row& row : rows) {
    INFO(row.name);
    MercadoLibreBench bench;
    const std::string pack = bench.writes("Hola", minutes(5));
    breakPost(bench, false, row.answer);
    const SendResult sent = bench.send(bench.reply("p:" + pack, "Hoy."));
    CHECK(sent.outcome == row.expected);
    REQUIRE(sent.error);
    CHECK(sent.error->until.has_value() == row.hasUntil);
    CHECK_FALSE(sent.error->text.empty());
    CHECK(bench.meli.count("POST", "/messages") == 1);  // never a second time
  }
}

TEST_CASE("RP02: An expired token costs a refresh, not a second message") {
  MercadoLibreBench bench;
  const std::string pack = bench.writes("Hola", minutes(5));
  bench.meli.before = [&, done = false](const FakeMercadoLibre::Seen& seen) mutable -> std::optional<Result<HttpResponse>> {
    if (seen.method != "POST" || seen.path == "/oauth/token" || std::exchange(done, true)) return {};
    return HttpResponse{401, {}, R"({"message":"invalid access token"})"};
  };
  CHECK(bench.send(bench.reply("p:" + pack, "Hoy.")).outcome == Outcome::Accepted);
  CHECK(bench.meli.accepted("p:" + pack).size() == 1);
}

TEST_CASE("F16 F17: A message whose answer was lost is found by looking, as soon as it is visible") {
  MercadoLibreBench bench;
  const std::string pack = bench.writes("Hola", minutes(5));
  Outgoing reply = bench.reply("p:" + pack, "Sale  hoy, caf\u00e9 &\nregalo");
  reply.baseline = *bench.connector->ownMessages(reply, {});
  bench.meli.visibilityLag = seconds(60);
  breakPost(bench, true, HttpResponse{502, {}, ""});
  REQUIRE(bench.send(reply).outcome == Outcome::Unknown);
  mend(bench);
  CHECK(bench.connector->reconcile(reply, {}, {}).outcome == Found::NotFound);  // hence the settle time of 120 s
  bench.clock.advance(seconds(61));
  const ReconcileResult found = bench.connector->reconcile(reply, {}, {});
  REQUIRE(found.outcome == Found::Found);
  CHECK(bench.connector->reconcile(reply, {found.remoteId}, {}).outcome == Found::NotFound);
}

TEST_CASE("F17: The same text said before the attempt is not taken for it") {
  MercadoLibreBench bench;
  const std::string pack = bench.writes("Hola", hours(3));
  bench.meli.sellerWrites(pack, "Gracias", bench.ago(hours(1)));
  Outgoing reply = bench.reply("p:" + pack, "Gracias");  // no baseline: the date alone must tell
  CHECK(bench.connector->reconcile(reply, {}, {}).outcome == Found::NotFound);
  const auto baseline = bench.connector->ownMessages(reply, {});
  REQUIRE(baseline);
  CHECK(baseline->size() == 1);
}

TEST_CASE("F21: A server clock that is hours off does not hide our message") {
  for (const auto skew : {hours(-30), hours(30)}) {
    MercadoLibreBench bench;
    const std::string pack = bench.writes("Hola", minutes(5));
    bench.meli.after = [&](const FakeMercadoLibre::Seen& seen, Result<HttpResponse>& response) {
      const bool isPost = seen.method == "POST" && seen.path.starts_with("/messages/packs/");
      if (isPost) bench.meli.pack(pack).messages.back().at = bench.clock.now() + skew;
      if (isPost) response = HttpResponse{500, {}, ""};
      if (response) {
        // The head every answer carries.
        const bool isPast = skew < hours(0);
        response->headers.push_back({"date", isPast ? "Wed, 04 Mar 2026 10:00:00 GMT" : "Fri, 06 Mar 2026 22:00:00 GMT"});
      }
    };
    const Outgoing reply = bench.reply("p:" + pack, "Hoy.");
    REQUIRE(bench.send(reply).outcome == Outcome::Unknown);
    CHECK(bench.connector->reconcile(reply, {}, {}).outcome == Found::Found);
  }
}

TEST_CASE("RP02: Whether an answer to a question arrived is seen on the question") {
  MercadoLibreBench bench;
  const std::string id = bench.meli.ask("¿Hay?", bench.ago(minutes(5)));
  const Outgoing reply = bench.reply("q:" + id, "Sí, hay.");
  CHECK(bench.connector->reconcile(reply, {}, {}).outcome == Found::NotFound);
  breakPost(bench, true, fail(ErrorKind::Ambiguous, "http.timeout", "Lost."));
  REQUIRE(bench.send(reply).outcome == Outcome::Unknown);
  mend(bench);
  const ReconcileResult found = bench.connector->reconcile(reply, {}, {});
  CHECK(found.outcome == Found::Found);
  CHECK(found.remoteId == "a:" + id);
  // Somebody else's answer is not ours; sending again is refused by the platform, which takes one only.
  const Outgoing other = bench.reply("q:" + id, "Otra cosa");
  CHECK(bench.connector->reconcile(other, {}, {}).outcome == Found::NotFound);
  // A banned answer has no text left to compare.
  bench.meli.question(id).answerStatus = "BANNED";
  CHECK(bench.connector->reconcile(reply, {}, {}).outcome == Found::CannotTell);
}

TEST_CASE("RP02: A thread that cannot be read whole does not prove that nothing arrived") {
  MercadoLibreBench bench;
  const std::string pack = bench.writes("Hola", minutes(5));
  const Outgoing reply = bench.reply("p:" + pack, "Hoy.");
  bench.meli.after = [](const FakeMercadoLibre::Seen& seen, Result<HttpResponse>& response) {
    if (!seen.path.starts_with("/messages/packs/")) return;
    auto body = nlohmann::json::parse(response->body);
    body["messages"].push_back({{"text", "a row without id"}});
    response->body = body.dump();
  };
  CHECK(bench.connector->reconcile(reply, {}, {}).outcome == Found::CannotTell);
}

TEST_CASE("A large file ran out of time on a slow line at every attempt") {
  MercadoLibreBench bench;
  const std::string pack = bench.writes("Hola", minutes(5));
  Outgoing reply = bench.reply("p:" + pack, "Va la guía.");
  reply.attachments.push_back(bench.files.give("guia.pdf", "application/pdf", std::string(8 << 20, 'b')));
  REQUIRE(bench.send(reply).outcome == Outcome::Accepted);
  const auto seen = bench.meli.requests();
  CHECK(seen[seen.size() - 2].total >= std::chrono::seconds(90 + 512));
  CHECK(seen.back().total < std::chrono::seconds(91));
}

TEST_CASE("Files are stored first and go with the message") {
  MercadoLibreBench bench;
  const std::string pack = bench.writes("Hola", minutes(5));
  Outgoing reply = bench.reply("p:" + pack, "Va la guía.");
  reply.attachments.push_back(bench.files.give("guia\"1\".pdf", "application/pdf", "%PDF inquirydesk-part"));
  REQUIRE(bench.send(reply).outcome == Outcome::Accepted);
  const auto seen = bench.meli.requests();
  const auto& upload = seen[seen.size() - 2];
  CHECK(upload.path == "/messages/attachments");
  CHECK(upload.field("site_id") == "MLM");
  CHECK(upload.field("tag") == "post_sale");
  const std::string boundary = upload.contentType.substr(upload.contentType.find("boundary=") + 9);
  CHECK(upload.body.find("\r\n\r\n%PDF inquirydesk-part\r\n--" + boundary + "--") != std::string::npos);
  CHECK(upload.body.find("filename=\"guia_1_.pdf\"") != std::string::npos);
  CHECK(nlohmann::json::parse(seen.back().body).at("attachments") == nlohmann::json{"604118233_file.jpg"});
}

TEST_CASE("RP02: A damaged or missing file stops the answer before the first file is uploaded") {
  MercadoLibreBench bench;
  const std::string pack = bench.writes("Hola", minutes(5));
  Outgoing reply = bench.reply("p:" + pack, "Va la guía.");
  reply.attachments = {bench.files.give("a.pdf", "application/pdf", "%PDF one"), bench.files.give("b.pdf", "application/pdf", "%PDF two")};
  bench.files.shorten(reply.attachments[1]);
  const SendResult damaged = bench.send(reply);
  CHECK(damaged.outcome == Outcome::Refused);
  CHECK(damaged.error->code == "attachment.damaged");
  bench.files.lose(reply.attachments[1]);
  CHECK(bench.send(reply).error->code == "attachment.missing");
  CHECK(bench.meli.count("POST", "/messages") == 0);
}

TEST_CASE("First contact goes through the action guide, once") {
  MercadoLibreBench bench;
  const std::string pack = bench.meli.sell(bench.ago(hours(5)));
  Outgoing first = bench.reply("p:" + pack, "Hola, ¿confirmas el color negro?");
  CHECK(bench.send(first).error->code == "mercado-libre.no-partner");  // a reply needs somebody who wrote
  first.kind = OutgoingKind::FirstContact;
  const SendResult sent = bench.send(first);
  REQUIRE(sent.outcome == Outcome::Accepted);
  CHECK_FALSE(sent.remoteId.empty());
  const auto posted = nlohmann::json::parse(bench.meli.requests().back().body);
  CHECK(posted == nlohmann::json{{"option_id", "OTHER"}, {"text", "Hola, ¿confirmas el color negro?"}});
  CHECK(bench.connector->reconcile(first, {}, {}).outcome == Found::Found);

  const SendResult again = bench.send(first);
  CHECK(again.outcome == Outcome::Refused);
  CHECK(again.error->code == "mercado-libre.first-contact-used");
  CHECK(bench.meli.count("POST", "/option") == 1);
}

TEST_CASE("What the action guide says becomes plain words or the documented other way") {
  struct Row {
    const char* name;
    int cap;
    bool excepted, buyerWrote;
    Outcome expected;
    const char* code;
  };
  const Row rows[] = {
      {"OTHER is not offered after the delivery", -1, false, false, Outcome::Refused, "mercado-libre.first-contact"},
      {"used", 0, false, false, Outcome::Refused, "mercado-libre.first-contact-used"},
      {"the buyer wrote meanwhile", 1, false, true, Outcome::Refused, "mercado-libre.buyer-already-wrote"},
      {"an excepted sale takes a normal message", 1, true, false, Outcome::Accepted, ""},
  };
  for (const Row& row : rows) {
    INFO(row.name);
    MercadoLibreBench bench;
    const std::string pack = bench.meli.sell(bench.ago(hours(5)));
    bench.meli.pack(pack).guideCap = row.cap;
    bench.meli.pack(pack).isExcepted = row.excepted;
    if (row.buyerWrote) bench.meli.buyerWrites(pack, "Hola", bench.ago(minutes(1)));
    Outgoing first = bench.reply("p:" + pack, "Hola");
    first.kind = OutgoingKind::FirstContact;
    const SendResult sent = bench.send(first);
    CHECK(sent.outcome == row.expected);
    if (*row.code != '\0') CHECK(sent.error->code == row.code);
  }
}

TEST_CASE("A thread of another marketplace is refused, not guessed") {
  MercadoLibreBench bench;
  CHECK(bench.send(bench.reply("110000000001", "Hola")).outcome == Outcome::Refused);
  CHECK(bench.meli.requests().empty());
}
