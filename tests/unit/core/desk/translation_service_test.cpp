#include "core/desk/translation_service.h"

#include <catch2/catch_test_macros.hpp>
#include <thread>

#include "core/storage/store_purge.h"
#include "core/storage/translation_repository.h"
#include "tests/unit/core/desk/translation_bench.h"

using namespace inquiry;
using namespace inquiry::test;

namespace {

struct Fixture {
  const char* language;
  const char* text;
};
constexpr Fixture kFixtures[] = {
    {"ja", "注文番号 303-8841207 がまだ届きません。状況を教えていただけますか。"},
    {"es", "El paquete todavía no llega y el rastreo no se mueve desde hace tres días. ¿Me pueden ayudar?"},
    {"de", "Mein Paket ist seit einer Woche unterwegs und noch immer nicht angekommen. Können Sie bitte nachsehen?"},
    {"en", "My parcel has not arrived yet although the tracking says that it was delivered last week."},
    {"fr", "Mon colis n'est toujours pas arrivé alors que le suivi indique qu'il a été livré la semaine dernière."},
    {"pt", "O meu pacote ainda não chegou e o rastreamento não muda há três dias. Vocês podem me ajudar?"},
};

std::string textOf(const desk::ThreadTranslation& shown) { return shown.messages.empty() ? std::string() : shown.messages.begin()->second.text; }

}  // namespace

TEST_CASE("TR01: a buyer's text in each of six languages is translated once, kept, and the original stays") {
  TranslationBench bench;
  for (const Fixture& fixture : kFixtures) {
    INFO(fixture.language);
    const ThreadId thread = bench.question(std::string("t-") + fixture.language, fixture.text);
    const auto before = must(bench.translations().thread(thread, 50));
    CHECK(before.missing == 1);
    const std::size_t asked = bench.server.count();
    const auto shown = bench.translated(thread);
    CHECK(bench.server.count() == asked + 1);
    CHECK(bench.server.requests().back().at("source") == fixture.language);
    CHECK(bench.server.requests().back().at("target") == "zh");
    CHECK(textOf(shown) == std::string("[zh] ") + fixture.text);
    CHECK(shown.messages.begin()->second.troubles.empty());
    CHECK(shown.messages.begin()->second.provider == "libretranslate");
    CHECK(shown.missing == 0);
    bench.translated(thread);
    CHECK(bench.server.count() == asked + 1);
    CHECK(must(bench.inbox().thread(thread)).messages.front().text == fixture.text);
  }
}

TEST_CASE("TR01: the same words of another buyer are not asked for again, and a restart forgets nothing") {
  TranslationBench bench;
  const ThreadId first = bench.question("a", kFixtures[2].text);
  bench.translated(first);
  const ThreadId second = bench.question("b", kFixtures[2].text);
  CHECK(textOf(bench.translated(second)) == textOf(bench.translated(first)));
  CHECK(bench.server.count() == 1);
  bench.restart();
  CHECK(textOf(must(bench.translations().thread(second, 50))) == std::string("[zh] ") + kFixtures[2].text);
  CHECK(bench.server.count() == 1);
}

TEST_CASE("TR01: a text in the team's own language leaves the computer never") {
  TranslationBench bench;
  const ThreadId thread = bench.question("t", "你好，请问我的包裹什么时候能到？物流三天没有更新了。");
  const auto shown = bench.translated(thread);
  CHECK(shown.missing == 0);
  CHECK(shown.messages.empty());
  CHECK(bench.server.count() == 0);
}

TEST_CASE("TR01: another glossary or service translates anew, and a corrected message loses its translation") {
  TranslationBench bench;
  bench.platform().buyerWrites("t", "placeholder");
  const std::string id = bench.platform().buyerWrites("t", kFixtures[2].text);
  bench.round();
  const ThreadId thread = bench.thread("t");
  bench.translated(thread);
  const std::size_t asked = bench.server.count();
  bench.platform().edit(id, "Mein Paket ist seit gestern da, vielen Dank für die schnelle Hilfe und alles Gute!");
  bench.round();
  CHECK(must(bench.translations().thread(thread, 50)).missing == 1);
  bench.translated(thread);
  CHECK(bench.server.count() == asked + 1);
  CHECK(bench.server.seen().find("vielen Dank") != std::string::npos);
}

TEST_CASE("CP: who wrote, mail, telephone and card, order number, amount and date do not leave the computer and come back unchanged") {
  TranslationBench bench;
  const std::string text =
      "Hello, this is Buyer. Write to anna.berg@example.com or call +49 30 901820 about order 303-8841207-5520347 over EUR 49.90 from 2026-02-11, card 4111 1111 1111 1111 please.";
  const ThreadId thread = bench.question("t", text);
  const auto shown = bench.translated(thread);
  const std::string seen = bench.server.seen();
  for (const char* hidden : {"Buyer", "anna.berg", "901820", "303-8841207", "49.90", "2026-02-11", "4111"}) {
    INFO(hidden);
    CHECK(seen.find(hidden) == std::string::npos);
  }
  CHECK(seen.find("call") != std::string::npos);
  CHECK(textOf(shown) == "[zh] " + text);
  CHECK(shown.messages.begin()->second.troubles.empty());
}

TEST_CASE("TR06: a number that changed on the way is told with the translation of a message") {
  TranslationBench bench;
  bench.server.setTranslate([](std::string text, const std::string&, const std::string&) {
    for (char& c : text)
      if (c == '3') c = '8';
    return text;
  });
  const ThreadId thread = bench.question("t", "Mein Paket ist seit 3 Wochen unterwegs und noch immer nicht angekommen.");
  const auto shown = bench.translated(thread);
  REQUIRE(shown.messages.begin()->second.troubles.size() == 1);
  CHECK(shown.messages.begin()->second.troubles.front() == TranslationTrouble{TranslationTrouble::Kind::Changed, "3", "8"});
}

TEST_CASE("Every trouble of the service has its own code, keeps what is there, and goes away by itself") {
  TranslationBench bench;
  const ThreadId thread = bench.question("t", kFixtures[2].text);
  bench.translated(thread);
  bench.platform().buyerWrites("t", kFixtures[3].text);
  bench.round();
  const auto codeOf = [&] { return bench.translations().translateThread(thread, 50, {}).error().code; };
  bench.server.refuse(403, R"({"error":"Invalid API key"})");
  CHECK(codeOf() == "translation.key");
  bench.server.refuse(429, "{}");
  CHECK(codeOf() == "translation.pace");
  bench.server.refuse(500, "oops");
  CHECK(codeOf() == "translation.down");
  bench.server.refuse(400, R"({"error":"zh is not supported"})");
  CHECK(codeOf() == "translation.pair");
  CHECK(must(bench.translations().thread(thread, 50)).messages.size() == 1);
  bench.server.refuse(200);
  CHECK(bench.translated(thread).messages.size() == 2);
  bench.platform().buyerWrites("t", kFixtures[4].text);
  bench.round();
  bench.use("http://127.0.0.1:" + std::to_string(closedPort()));
  CHECK(codeOf() == "translation.offline");
  desk::TranslationWish off;
  must(bench.setup().save(std::move(off)));
  CHECK(codeOf() == "translation.off");
}

TEST_CASE("A translation nobody waits for ends when it is stopped") {
  TranslationBench bench;
  const ThreadId thread = bench.question("t", kFixtures[2].text);
  bench.server.hang();
  std::stop_source stop;
  Result<desk::ThreadTranslation> answer;
  std::thread asking([&] { answer = bench.translations().translateThread(thread, 50, stop.get_token()); });
  while (bench.server.count() == 0) std::this_thread::yield();
  stop.request_stop();
  asking.join();
  REQUIRE_FALSE(answer);
  CHECK(answer.error().kind == ErrorKind::Cancelled);
}

TEST_CASE("Whether a thread is shown translated is remembered; else its store says so") {
  TranslationBench bench;
  const ThreadId thread = bench.question("t", kFixtures[2].text);
  CHECK_FALSE(must(bench.translations().thread(thread, 50)).isShown);
  desk::TranslationWish wish;
  wish.settings = must(bench.setup().settings());
  wish.settings.automatic = {StoreId{"shop"}};
  must(bench.setup().save(std::move(wish)));
  CHECK(must(bench.translations().thread(thread, 50)).isShown);
  must(bench.translations().setShown(thread, false));
  bench.restart();
  CHECK_FALSE(must(bench.translations().thread(thread, 50)).isShown);
}

TEST_CASE("The list shows a translated beginning until the buyer writes again") {
  TranslationBench bench;
  const ThreadId thread = bench.question("t", kFixtures[2].text);
  CHECK(must(bench.translations().excerpts({thread})).empty());
  bench.translated(thread);
  const auto excerpts = must(bench.translations().excerpts({thread}));
  REQUIRE(excerpts.contains(thread));
  CHECK(excerpts.at(thread).starts_with("[zh] Mein Paket"));
  bench.clock.advance(std::chrono::minutes(5));
  bench.platform().buyerWrites("t", "Und jetzt habe ich noch eine ganz andere Frage zu meiner Bestellung bei Ihnen.");
  bench.round();
  CHECK(must(bench.translations().excerpts({thread})).empty());
}

TEST_CASE("TR05: a short text shows its language as unsure, a longer one settles it") {
  TranslationBench bench;
  const ThreadId thread = bench.question("t", "Hallo, danke");
  CHECK(must(bench.translations().thread(thread, 50)).isUnsure);
  bench.platform().buyerWrites("t", kFixtures[2].text);
  bench.round();
  CHECK_FALSE(must(bench.translations().thread(thread, 50)).isUnsure);
}

TEST_CASE("A rule's wish is translated later, put off while the service fails, and given up after five times") {
  TranslationBench bench;
  const ThreadId thread = bench.question("t", kFixtures[2].text);
  const MessageId message = must(bench.inbox().thread(thread)).messages.front().id;
  const auto want = [&] { bench.write([&](storage::Connection& connection) { return storage::TranslationRepository(connection).want(message, bench.clock.now()); }); };
  const auto waiting = [&] {
    auto reader = must(bench.database().read());
    return must(storage::TranslationRepository(reader->connection()).wanted(bench.clock.now() + std::chrono::hours(24), 10)).size();
  };
  want();
  bench.server.refuse(503, "busy");
  for (int attempt = 1; attempt <= 5; ++attempt) {
    CHECK(waiting() == 1);
    CHECK(must(bench.translations().translateWanted({})) == 0);
    CHECK(bench.server.count() == static_cast<std::size_t>(attempt));
    CHECK(must(bench.translations().translateWanted({})) == 0);
    CHECK(bench.server.count() == static_cast<std::size_t>(attempt));
    bench.clock.advance(std::chrono::hours(1));
  }
  CHECK(waiting() == 0);
  bench.server.refuse(200);
  want();
  CHECK(must(bench.translations().translateWanted({})) == 1);
  CHECK(waiting() == 0);
  CHECK(textOf(must(bench.translations().thread(thread, 50))).starts_with("[zh] "));
}

TEST_CASE("A live rule with the action translate asks for every message it takes") {
  TranslationBench bench;
  RuleSet set = must(desk::RuleService::parse(R"({"rules":[{"id":"de","title":"German","when":{"is":"all","of":[{"is":"language","values":["de"]}]},"then":[{"do":"translate"}]}]})"));
  set.version = must(bench.rules().current()).version;
  bench.round();  // what comes with a first import is history
  REQUIRE(must(bench.rules().save({set, "why", desk::RuleSave::Clashes::Accept})).set);
  must(bench.rules().setState(RuleId{"de"}, RuleState::Live, {"Li Wen", "it only translates"}));
  const ThreadId german = bench.question("t", kFixtures[2].text), french = bench.question("f", kFixtures[4].text);
  must(bench.translations().translateWanted({}));
  CHECK(must(bench.translations().thread(german, 50)).missing == 0);
  CHECK(must(bench.translations().thread(french, 50)).missing == 1);
}

TEST_CASE("What goes with a message goes with it: its translation is not left behind") {
  TranslationBench bench;
  const ThreadId thread = bench.question("t", kFixtures[2].text);
  bench.translated(thread);
  must(bench.translations().translateDraft(thread, "您好，包裹已经在路上了，请您再等两天。", {}));
  bench.write([](storage::Connection& connection) { return storage::purgeStore(connection, StoreId{"shop"}); });
  auto reader = must(bench.database().read());
  for (const char* table : {"SELECT count(*) FROM translation", "SELECT count(*) FROM thread_translation", "SELECT count(*) FROM draft_translation"}) {
    INFO(table);
    CHECK(must(storage::firstRow<std::int64_t>(reader->connection(), table, [](storage::Row row) { return row.integer(0); })) == 0);
  }
}
