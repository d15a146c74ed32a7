#include "core/desk/translation_setup.h"

#include <catch2/catch_test_macros.hpp>
#include <filesystem>
#include <fstream>
#include <iterator>

#include "core/storage/setting_repository.h"
#include "tests/unit/core/desk/translation_bench.h"

using namespace inquiry;
using namespace inquiry::test;

namespace {

desk::TranslationWish wishFor(const std::string& provider, const std::string& address = {}, const std::string& key = {}) {
  desk::TranslationWish wish;
  wish.settings.provider = provider;
  wish.settings.address = address;
  if (!key.empty()) wish.key = Secret(key);
  return wish;
}

bool hasKey(TranslationBench& bench, const std::string& provider) {
  for (const desk::ProviderRow& row : bench.setup().providers())
    if (row.id == provider) return row.hasKey;
  return false;
}

}  // namespace

TEST_CASE("The key lies in the secret store alone: no setting, no journal row and no export holds it") {
  TranslationBench bench;
  bench.use(bench.server.address(), "very-secret-key");
  CHECK(hasKey(bench, "libretranslate"));
  auto reader = must(bench.database().read());
  for (const auto& [key, value] : must(storage::SettingRepository(reader->connection()).withPrefix(""))) CHECK(value.find("very-secret-key") == std::string::npos);
  for (const JournalEntry& entry : bench.journal()) CHECK(entry.payload.find("very-secret-key") == std::string::npos);
  const std::string file = bench.place("journal.csv");
  must(bench.archive().exportTo(desk::ArchiveService::What::Journal, desk::ArchiveService::Format::Csv, file, {}));
  std::ifstream in(file);
  CHECK(std::string(std::istreambuf_iterator<char>(in), {}).find("very-secret-key") == std::string::npos);
  must(bench.setup().test({}));
  CHECK(bench.server.requests().back().at("api_key") == "very-secret-key");
}

TEST_CASE("A kept key follows neither to another address nor to another service") {
  TranslationBench bench;
  bench.use(bench.server.address(), "very-secret-key");
  HttpTranslator other;
  bench.use(other.address());
  must(bench.setup().test({}));
  CHECK_FALSE(other.requests().back().contains("api_key"));
  CHECK_FALSE(hasKey(bench, "libretranslate"));
  CHECK(bench.setup().save(wishFor("deepl")).error().code == "translation.settings");
}

TEST_CASE("An address must be https, or this computer; what is missing is named and nothing is changed") {
  TranslationBench bench;
  const desk::TranslationSettings before = must(bench.setup().settings());
  CHECK(bench.setup().save(wishFor("libretranslate", "http://translate.example")).error().code == "translation.address");
  CHECK(bench.setup().save(wishFor("libretranslate", "")).error().code == "translation.address");
  CHECK(bench.setup().save(wishFor("chat", "https://models.example")).error().code == "translation.settings");
  CHECK(bench.setup().save(wishFor("nobody")).error().code == "translation.provider");
  CHECK(must(bench.setup().settings()) == before);
  must(bench.setup().save(wishFor("libretranslate", "https://translate.example")));
}

TEST_CASE("The test sentence goes through the service that is kept, and fails as it fails") {
  TranslationBench bench;
  const auto trial = must(bench.setup().test({}));
  CHECK(trial.source == "Hallo");
  CHECK(trial.text == "[zh] Hallo");
  bench.server.refuse(403, R"({"error":"Invalid API key"})");
  CHECK(bench.setup().test({}).error().code == "translation.key");
}

TEST_CASE("TR03: words of the glossary are kept, exported and taken in again; bad lines are named and lose nothing") {
  TranslationBench bench;
  must(bench.setup().saveEntry({"zh", "ja", " 补发 ", "再送"}));
  must(bench.setup().saveEntry({"zh", "ja", "补发", "代替品の発送"}));
  must(bench.setup().saveEntry({"EN", "de", "Sea, \"Star\"", "Sea, \"Star\""}));
  CHECK(bench.setup().saveEntry({"zh", "zh", "a", "b"}).error().code == "glossary.same_language");
  CHECK(bench.setup().saveEntry({"zh", "ja", "", "b"}).error().code == "glossary.empty");
  CHECK(bench.setup().saveEntry({"chinese", "ja", "a", "b"}).error().code == "glossary.language");
  const auto entries = must(bench.setup().glossary());
  REQUIRE(entries.size() == 2);
  CHECK(entries[1] == GlossaryEntry{"zh", "ja", "补发", "代替品の発送"});
  const std::string csv = must(bench.setup().exportGlossary());
  for (const GlossaryEntry& entry : entries) must(bench.setup().removeEntry(entry));
  CHECK(must(bench.setup().glossary()).empty());
  const auto import = must(bench.setup().importGlossary(csv + "zh,ja,,nothing\r\nzh,ja,退款,返金\r\n"));
  CHECK(import.taken == 3);
  REQUIRE(import.problems.size() == 1);
  CHECK(import.problems.front().line == 4);
  CHECK(must(bench.setup().glossary()).size() == 3);
  CHECK(bench.setup().importGlossary("word,translation\r\na,b\r\n").error().code == "glossary.columns");
  for (const JournalEntry& entry : bench.journal()) CHECK(entry.payload.find("補") == std::string::npos);
}
