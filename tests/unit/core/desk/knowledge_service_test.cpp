#include "core/desk/knowledge_service.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <fstream>

#include "core/storage/person_repository.h"
#include "tests/unit/core/desk/desk_bench.h"

using namespace inquiry;
using namespace inquiry::test;

namespace {

KnowledgeEntry window() {
  KnowledgeEntry entry;
  entry.kind = KnowledgeKind::Article;
  entry.title = "Return window";
  entry.titleZh = "退货期限";
  entry.scene = "return";
  entry.owner = PersonId{"me"};
  entry.texts = {{"en", "Buyers may send an unused item back within 30 days of its arrival."}, {"es", "El comprador puede devolver el producto sin uso dentro de 30 días."}};
  return entry;
}

bool offers(const std::vector<desk::KnowledgeRow>& rows, const KnowledgeId& id) {
  return std::any_of(rows.begin(), rows.end(), [&](const desk::KnowledgeRow& row) { return row.id == id; });
}

}  // namespace

TEST_CASE("RP14: an entry is found offline by its title, its text and its Chinese title, and stands in the buyer's language") {
  DeskBench desk;
  const ThreadId thread = desk.question("t1", "¿Cuántos días tengo para devolver el pedido? Gracias por su ayuda con mi compra.");
  const KnowledgeId id = must(desk.knowledge().save(window()));
  for (const char* typed : {"return window", "retu win", "unused item", "退货期限", "退货", "devolver"}) {
    INFO(typed);
    const auto rows = must(desk.knowledge().offer(thread, typed));
    REQUIRE(offers(rows, id));
    const auto row = std::find_if(rows.begin(), rows.end(), [&](const auto& each) { return each.id == id; });
    CHECK(row->language == "es");
    CHECK_FALSE(row->isFallback);
  }
  CHECK(must(desk.knowledge().offer(thread, "warranty card")).empty());
}

TEST_CASE("RP14: an expired entry is shown as such and never suggested") {
  DeskBench desk;
  const ThreadId thread = desk.question("t1", "Can I return this lamp and get my money back please?");
  KnowledgeEntry phrase = window();
  phrase.kind = KnowledgeKind::Phrase;
  phrase.expiresAt = instant("2026-03-05T00:00:00Z");
  const KnowledgeId id = must(desk.knowledge().save(phrase));
  must(desk.knowledge().approve(id));
  CHECK(offers(must(desk.knowledge().suggestions(thread)), id));
  desk.clock.advance(std::chrono::hours(48));
  CHECK_FALSE(offers(must(desk.knowledge().suggestions(thread)), id));
  const auto rows = must(desk.knowledge().offer(thread, "return window"));
  REQUIRE(offers(rows, id));
  CHECK(rows.front().isExpired);
}

TEST_CASE("RP14: for each scene and language at least three approved phrases are suggested") {
  DeskBench desk;
  const auto receipt = must(desk.knowledge().addStarters());
  CHECK(receipt.problems.empty());
  for (const char* scene : {"shipping", "packing", "return", "stock", "size", "price"})
    for (const char* language : {"zh", "en", "ja", "es", "de", "fr"}) {
      INFO(scene << " " << language);
      const auto rows = must(desk.knowledge().suggestions(scene, language, Marketplace::Rakuten));
      CHECK(rows.size() >= 3);
      for (const auto& row : rows) {
        CHECK(row.language == language);
        CHECK(row.isApproved);
        CHECK_FALSE(row.isNativeChecked);
      }
    }
  CHECK(must(desk.knowledge().addStarters()).saved == 0);
}

TEST_CASE("RP14: the last message of the buyer decides what is suggested first") {
  DeskBench desk;
  must(desk.knowledge().addStarters());
  const ThreadId thread = desk.question("t1", "商品のサイズを教えてください。身長160センチです。");
  const auto rows = must(desk.knowledge().offer(thread, {}));
  REQUIRE(rows.size() > 3);
  for (std::size_t i = 0; i < 3; ++i) {
    CHECK(rows[i].scene == "size");
    CHECK(rows[i].language == "ja");
    CHECK(rows[i].isSuggested);
  }
}

TEST_CASE("RP14: only who may approves, and a change of the words takes the approval back") {
  DeskBench desk;
  KnowledgeEntry entry = window();
  const KnowledgeId id = must(desk.knowledge().save(entry));
  must(desk.knowledge().approve(id));
  entry = must(desk.knowledge().list()).front();
  REQUIRE(entry.approval);
  CHECK(entry.approval->by == PersonId{"me"});
  CHECK(entry.approval->at == desk.clock.now());
  entry.title = "Return period";
  must(desk.knowledge().save(entry));
  CHECK(must(desk.knowledge().list()).front().approval);
  entry.texts[0].text += " The buyer pays the way back.";
  must(desk.knowledge().save(entry));
  CHECK_FALSE(must(desk.knowledge().list()).front().approval);
  desk.write([](storage::Connection& connection) { return storage::PersonRepository(connection).save({PersonId{"lead"}, "Lead", {}, true}); });
  must(desk.knowledge().setApprovers({PersonId{"lead"}}));
  CHECK(desk.knowledge().approve(id).error().code == "knowledge.no_right");
  CHECK(desk.knowledge().setApprovers({PersonId{"nobody"}}).error().code == "person.not_found");
}

TEST_CASE("RP14: what cannot be used is refused in a sentence, nothing is lost") {
  DeskBench desk;
  KnowledgeEntry entry = window();
  entry.texts[1].text = "Hola {{buyer.nam}}";
  CHECK(desk.knowledge().save(entry).error().code == "knowledge.placeholder");
  entry = window();
  entry.texts.push_back(entry.texts[0]);
  CHECK(desk.knowledge().save(entry).error().code == "knowledge.text_twice");
  entry = window();
  entry.title = " ";
  CHECK(desk.knowledge().save(entry).error().code == "knowledge.title");
  entry = window();
  entry.scene = "weather";
  CHECK(desk.knowledge().save(entry).error().code == "knowledge.scene");
  CHECK(must(desk.knowledge().list()).empty());
  CHECK(desk.knowledge().remove(KnowledgeId{"none"}).error().kind == ErrorKind::NotFound);
}

TEST_CASE("RP14: knowledge goes through CSV and back; a wrong row is named and the others are taken") {
  DeskBench desk;
  KnowledgeEntry entry = window();
  entry.reviewAt = instant("2027-01-31T00:00:00Z");
  entry.texts[0].text = "=unsafe, \"quoted\"\nline";
  const KnowledgeId id = must(desk.knowledge().save(entry));
  must(desk.knowledge().approve(id));
  const auto before = must(desk.knowledge().list());
  const std::string file = desk.place("knowledge.csv");
  CHECK(must(desk.knowledge().exportCsv(file)).rows == 2);
  must(desk.knowledge().remove(id));
  CHECK(must(desk.knowledge().importCsv(file)).saved == 1);
  auto after = must(desk.knowledge().list());
  REQUIRE(after.size() == 1);
  CHECK(after[0].texts == before[0].texts);
  CHECK(after[0].reviewAt == before[0].reviewAt);
  CHECK(after[0].approval);
  std::ofstream(desk.place("bad.csv")) << "id,title,language,body,scene\nx,Good,en,Fine,\ny,Bad,en,{{no.such}},\nz,Bad,en,Words,weather\n";
  const auto receipt = must(desk.knowledge().importCsv(desk.place("bad.csv")));
  CHECK(receipt.saved == 1);
  REQUIRE(receipt.problems.size() == 2);
  CHECK(receipt.problems[0].line == 3);
  CHECK(desk.knowledge().importCsv(desk.place("none.csv")).error().kind == ErrorKind::NotFound);
}
