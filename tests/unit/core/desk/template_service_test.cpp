#include "core/desk/template_service.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

#include "tests/unit/core/desk/desk_bench.h"

using namespace inquiry;
using namespace inquiry::test;

namespace {

ReplyTemplate delay() {
  ReplyTemplate made;
  made.title = "Shipping delay";
  made.titleZh = "发货延迟";
  made.scene = "delivery-time";
  made.shortcut = "delay";
  made.owner = PersonId{"me"};
  made.approved = true;
  made.variants = {{"en", {}, "Hello {{buyer.name}},\nit is late."}, {"es", Marketplace::MercadoLibre, "- Hola, \"{{buyer.name}}\""}};
  return made;
}

}  // namespace

TEST_CASE("A template is saved, found, changed and removed, and the journal says what was and what is") {
  DeskBench desk;
  const TemplateId id = must(desk.templates().save(delay()));
  CHECK(id.value == "shipping-delay");
  auto namesake = delay();
  namesake.shortcut.clear();
  CHECK(must(desk.templates().save(namesake)).value == "shipping-delay-2");
  ReplyTemplate stored = must(desk.templates().get(id));
  CHECK(stored.variants == delay().variants);
  CHECK(stored.revision == 1);
  stored.title = "Late";
  desk.announced();
  CHECK(must(desk.templates().save(stored)) == id);
  CHECK(desk.announced().templates);
  CHECK(must(desk.templates().get(id)).revision == 2);
  must(desk.templates().remove(id));
  CHECK(desk.templates().get(id).error().kind == ErrorKind::NotFound);
  CHECK(desk.templates().remove(id).error().kind == ErrorKind::NotFound);
  CHECK(must(desk.templates().list()).size() == 1);
  std::vector<std::string> kinds;
  for (const JournalEntry& entry : desk.journal())
    if (entry.kind.starts_with("template.")) kinds.push_back(entry.kind);
  CHECK(kinds == std::vector<std::string>{"template.saved", "template.saved", "template.saved", "template.removed"});
}

TEST_CASE("A template that could not be sent is refused with the place, and a taken shortcut is a conflict") {
  DeskBench desk;
  auto wrong = delay();
  wrong.variants[1].text = "Hola\n{{buyer.nam}}";
  const auto refused = desk.templates().save(wrong);
  REQUIRE_FALSE(refused);
  CHECK(refused.error().kind == ErrorKind::InvalidInput);
  CHECK(refused.error().text.find("The wording in es for mercado-libre: ") == 0);
  CHECK(refused.error().text.find("line 2, column 1") != std::string::npos);
  auto twice = delay();
  twice.variants.push_back(twice.variants[0]);
  CHECK(desk.templates().save(twice).error().code == "template.variant_twice");
  auto empty = delay();
  empty.variants.clear();
  CHECK(desk.templates().save(empty).error().kind == ErrorKind::InvalidInput);
  auto untitled = delay();
  untitled.title = " ";
  CHECK(desk.templates().save(untitled).error().kind == ErrorKind::InvalidInput);
  must(desk.templates().save(delay()));
  CHECK(desk.templates().save(delay()).error().kind == ErrorKind::Conflict);
  CHECK(must(desk.templates().list()).size() == 1);
}

TEST_CASE("A title without Latin letters gets an id all the same; the variables are those of the syntax") {
  DeskBench desk;
  auto chinese = delay();
  chinese.title = "发货延迟";
  CHECK(must(desk.templates().save(chinese)).value.starts_with("template-"));
  const auto names = desk.templates().variables();
  CHECK(std::find(names.begin(), names.end(), "order.id") != names.end());
}

TEST_CASE("Templates written to a file and read in elsewhere are the same, also where a spreadsheet would see a formula") {
  DeskBench desk;
  const TemplateId id = must(desk.templates().save(delay()));
  const std::string file = desk.place("templates.csv");
  CHECK(must(desk.templates().exportCsv(file)).rows == 2);
  CHECK(must(desk.templates().exportCsv(file)).rows == 2);
  CHECK(desk.templates().exportCsv(desk.parts().folder + "/templates.csv").error().kind == ErrorKind::InvalidInput);
  const ReplyTemplate before = must(desk.templates().get(id));
  must(desk.templates().remove(id));
  const auto receipt = must(desk.templates().importCsv(file));
  CHECK(receipt.saved == 1);
  CHECK(receipt.problems.empty());
  CHECK(must(desk.templates().get(id)) == before);
}
