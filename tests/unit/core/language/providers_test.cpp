#include <catch2/catch_test_macros.hpp>

#include "core/language/provider_choice.h"
#include "tests/support/translation_services.h"

using namespace inquiry;
using namespace inquiry::language;
using test::TranslationServices;

namespace {

// Apertium without Apertium: remembers how it was called.
class EchoProgram final : public TextProgram {
 public:
  Result<std::string> run(const std::vector<std::string>& arguments, const std::string& input, Duration, std::stop_token) override {
    called = arguments;
    if (!isInstalled) return fail(ErrorKind::NotFound, "program.none", "not there");
    if (hasFailed) return fail(ErrorKind::Refused, "program.failed", "failed");
    return "apertium: " + input + "\n";
  }
  bool isThere(const std::string&) const override { return isInstalled; }
  std::vector<std::string> called;
  bool isInstalled = true, hasFailed = false;
};

ProviderSettings settingsOf(ProviderKind kind, const std::string& key = "good-key") {
  ProviderSettings settings;
  settings.kind = kind;
  settings.key = Secret(key);
  settings.address = kind == ProviderKind::ChatServer ? "http://127.0.0.1:11434/v1/" : "https://translate.example";
  settings.model = "some-model";
  settings.region = "westeurope";
  return settings;
}

struct Bench {
  TranslationServices services;
  EchoProgram program;
  LiveTranslationProviders providers{services.transport, program};

  Result<TranslationAnswer> ask(ProviderSettings settings, TranslationRequest request) {
    auto made = providers.make(std::move(settings));
    if (!made) return fail(made.error());
    return (*made)->translate(request, {});
  }
};

constexpr ProviderKind kOverTheNetwork[] = {ProviderKind::DeepL, ProviderKind::Google, ProviderKind::Azure, ProviderKind::LibreTranslate, ProviderKind::ChatServer};

}  // namespace

TEST_CASE("TR01: every provider translates several texts in one call and leaves marked words alone") {
  for (const ProviderKind kind : kOverTheNetwork) {
    INFO(name(kind));
    Bench bench;
    const auto answer = bench.ask(settingsOf(kind), {{"Where is ZQBBQ & <that>?", "Thanks"}, "en", "es", {"ZQBBQ"}});
    REQUIRE(answer);
    REQUIRE(answer->texts.size() == 2);
    CHECK(answer->texts[0].ends_with("Where is ZQBBQ & <that>?"));
    CHECK(answer->texts[0].size() > std::string("Where is ZQBBQ & <that>?").size());
    CHECK(answer->texts[1].ends_with("Thanks"));
    CHECK(bench.services.transport.seen().size() == 1);
  }
}

TEST_CASE("TR01: a wrong key, a used up volume, too many calls and a broken service each have their own failure") {
  for (const ProviderKind kind : kOverTheNetwork) {
    INFO(name(kind));
    const TranslationRequest request{{"Hello"}, "en", "es", {}};
    Bench bench;
    CHECK(bench.ask(settingsOf(kind, "wrong"), request).error().code == "translation.key");
    bench.services.busyFor = 1;
    CHECK(bench.ask(settingsOf(kind), request).error().code == "translation.pace");
    bench.services.isDown = true;
    CHECK(bench.ask(settingsOf(kind), request).error().code == "translation.down");
    bench.services.isDown = false;
    CHECK(bench.ask(settingsOf(kind), request));
    if (kind == ProviderKind::LibreTranslate) continue;  // has no volume
    bench.services.volume = 2;
    CHECK(bench.ask(settingsOf(kind), request).error().code == "translation.quota");
  }
}

TEST_CASE("A free key of DeepL goes to the free address") {
  Bench bench;
  bench.services.key = "abc:fx";
  REQUIRE(bench.ask(settingsOf(ProviderKind::DeepL, "abc:fx"), {{"Hi"}, "", "zh", {}}));
  CHECK(bench.services.transport.seen().front().url.find("//api-free.") != std::string::npos);
  CHECK(bench.services.transport.seen().front().body.find("ZH-HANS") != std::string::npos);
}

TEST_CASE("No key stands in an address") {
  for (const ProviderKind kind : kOverTheNetwork) {
    Bench bench;
    REQUIRE(bench.ask(settingsOf(kind), {{"Hi"}, "en", "es", {}}));
    CHECK(bench.services.transport.seen().front().url.find("good-key") == std::string::npos);
  }
}

TEST_CASE("An answer with too few texts, or none that can be read, is a failure and no translation") {
  EchoProgram program;
  for (const char* body : {R"({"translations":[]})", R"({"data":{"translations":[]}})", "[]", R"({"translatedText":"one"})", R"({"choices":[]})", "null", "{}", "7", "\"x\"",
                           R"({"choices":[{"finish_reason":"length","message":{"content":"[\"cut"}}]})", R"({"translations":[{"text":7}]})", R"({"data":7})", R"({"choices":[{"message":7}]})"}) {
    test::FakeTransport transport([body](const test::SeenRequest&) -> Result<HttpResponse> { return test::answer(200, body); });
    LiveTranslationProviders providers(transport, program);
    for (const ProviderKind kind : kOverTheNetwork) {
      INFO(name(kind) << ' ' << body);
      auto provider = providers.make(settingsOf(kind));
      REQUIRE(provider);
      const auto answer = (*provider)->translate({{"Hello"}, "en", "es", {}}, {});
      REQUIRE_FALSE(answer);
      CHECK(answer.error().code == "translation.answer");
    }
  }
}

TEST_CASE("Without a network, or without an answer in time, the sentence says so") {
  EchoProgram program;
  for (const auto& [code, kind, wanted] : {std::tuple{"http.dns", ErrorKind::Offline, "translation.offline"}, std::tuple{"http.timeout", ErrorKind::Ambiguous, "translation.timeout"},
                                           std::tuple{"http.interrupted", ErrorKind::Ambiguous, "translation.offline"}, std::tuple{"http.too_large", ErrorKind::Malformed, "translation.answer"}}) {
    test::FakeTransport transport([code = code, kind = kind](const test::SeenRequest&) -> Result<HttpResponse> { return fail(kind, code, "x"); });
    LiveTranslationProviders providers(transport, program);
    auto provider = providers.make(settingsOf(ProviderKind::DeepL));
    REQUIRE(provider);
    CHECK((*provider)->translate({{"Hello"}, "en", "es", {}}, {}).error().code == wanted);
  }
}

TEST_CASE("A provider is not made with something missing, and never over plain http to another machine") {
  Bench bench;
  CHECK(bench.providers.make({}).error().code == "translation.off");
  CHECK(bench.providers.make(settingsOf(ProviderKind::DeepL, "")).error().code == "translation.settings");
  ProviderSettings plain = settingsOf(ProviderKind::LibreTranslate);
  plain.address = "http://translate.example";
  CHECK(bench.providers.make(std::move(plain)).error().code == "translation.address");
  ProviderSettings nameless = settingsOf(ProviderKind::ChatServer);
  nameless.model.clear();
  CHECK(bench.providers.make(std::move(nameless)).error().code == "translation.settings");
  CHECK(bench.services.transport.seen().empty());
}

TEST_CASE("Apertium runs on this computer, for English and Spanish only") {
  Bench bench;
  const auto answer = bench.ask(settingsOf(ProviderKind::Apertium), {{"Hola"}, "es", "en", {}});
  REQUIRE(answer);
  CHECK(answer->texts == std::vector<std::string>{"apertium: Hola"});
  CHECK(bench.program.called == std::vector<std::string>{"apertium", "-u", "-f", "txt", "es-en"});
  CHECK(bench.services.transport.seen().empty());
  CHECK(bench.ask(settingsOf(ProviderKind::Apertium), {{"你好"}, "zh", "en", {}}).error().code == "translation.pair");
  bench.program.hasFailed = true;
  CHECK(bench.ask(settingsOf(ProviderKind::Apertium), {{"Hola"}, "es", "en", {}}).error().code == "translation.down");
  bench.program.isInstalled = false;
  CHECK(bench.ask(settingsOf(ProviderKind::Apertium), {{"Hola"}, "es", "en", {}}).error().code == "translation.settings");
}
