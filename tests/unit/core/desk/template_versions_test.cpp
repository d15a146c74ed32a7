#include <catch2/catch_test_macros.hpp>

#include "core/desk/setting_history.h"
#include "core/desk/sign_in_service.h"
#include "core/desk/template_titles.h"
#include "tests/unit/core/desk/desk_bench.h"

using namespace inquiry;
using namespace inquiry::test;

namespace {

const TemplateId kDelay{"delay"};
const std::string kKey = "templates.delay";

struct TemplateDesk : DeskBench {
  TemplateDesk() {
    value.id = kDelay;
    value.title = "Shipping delay";
    value.scene = "delivery-time";
    value.shortcut = "delay";
    value.reviewDate = instant("2027-01-31T00:00:00Z");
    value.variants = {{"en", {}, "Hello, your parcel is late."}, {"es", Marketplace::MercadoLibre, "Hola."}, {"en", {}, "Merry season!", "2026-12-20", "2027-01-06"}};
    save();
  }
  void save() { must(templates().save(value)); }
  ReplyTemplate now() { return must(templates().get(kDelay)); }
  std::map<std::string, std::string> titles() { return must(desk::templateTitles(templates(), history, must(history.settings()))); }
  ReplyTemplate value;
  desk::SettingHistory history{parts()};
};

// All but the count of how often it was saved.
ReplyTemplate uncounted(ReplyTemplate value) {
  value.revision = 0;
  return value;
}

std::string codeOf(const Result<std::int64_t>& result) { return result ? "" : result.error().code; }

}  // namespace

TEST_CASE("TM07: a template that was changed three times comes back whole as it was a version before, and one click further") {
  TemplateDesk desk;
  desk.value.title = "Parcel is late";
  desk.save();
  desk.value.variants[0].text = "Hello, your parcel is late. We are sorry for that.";
  desk.value.approved = true;
  desk.save();
  const ReplyTemplate earlier = desk.now();
  desk.value.variants.erase(desk.value.variants.begin() + 2);
  desk.value.variants[0].text = "Hi.";
  desk.value.shortcut = "late";
  desk.value.reviewDate.reset();
  desk.save();
  const auto rows = must(desk.history.versions(kKey));
  REQUIRE(rows.size() == 5);
  CHECK(desk.titles().at(kKey) == "Parcel is late");
  CHECK(rows.back().isShipped);

  must(desk.history.rollBack(kKey, 4));
  CHECK(uncounted(desk.now()) == uncounted(earlier));
  must(desk.history.rollBack(kKey, 5));
  CHECK(desk.now().shortcut == "late");
  CHECK(desk.now().variants.size() == 2);
}

TEST_CASE("TM07: what differs in a template is told by its wordings") {
  TemplateDesk desk;
  desk.value.variants[1].text = "Buenos dias.";
  desk.value.variants.pop_back();
  desk.save();
  const auto found = must(desk.history.difference(kKey, 2, 3));
  REQUIRE(found.size() == 2);
  const auto& changed = found[0].kind == desk::SettingDifference::Kind::Changed ? found[0] : found[1];
  const auto& removed = found[0].kind == desk::SettingDifference::Kind::Changed ? found[1] : found[0];
  CHECK(changed.path.front().field == "wordings");
  CHECK(changed.path.at(1).marks == std::vector<std::pair<std::string, std::string>>{{"wording", "es"}, {"marketplace", "mercado-libre"}});
  CHECK(changed.path.back().field == "text");
  CHECK(changed.before == "Hola.");
  CHECK(changed.after == "Buenos dias.");
  CHECK(removed.kind == desk::SettingDifference::Kind::Removed);
  CHECK(removed.path.back().marks.size() == 3);
}

TEST_CASE("TM07: a template that was deleted is had back, and one that was not there yet goes again") {
  TemplateDesk desk;
  const ReplyTemplate whole = desk.now();
  must(desk.templates().remove(kDelay));
  CHECK(desk.titles().at(kKey) == "Shipping delay");  // what it was called last
  must(desk.history.rollBack(kKey, 2));
  CHECK(uncounted(desk.now()) == uncounted(whole));
  must(desk.history.rollBack(kKey, 1));
  CHECK(desk.templates().get(kDelay).error().code == "template.not_found");
}

TEST_CASE("TM07: a shortcut that another template has meanwhile is not taken from it by a roll-back") {
  TemplateDesk desk;
  desk.value.shortcut = "late";
  desk.save();
  ReplyTemplate other = desk.value;
  other.id.value = "other";
  other.shortcut = "delay";
  must(desk.templates().save(other));
  CHECK(codeOf(desk.history.rollBack(kKey, 2)) == "template.shortcut");
  CHECK(desk.now().shortcut == "late");
  CHECK(must(desk.history.versions(kKey)).size() == 3);
}

TEST_CASE("TM07: templates that a file brings have versions with who brought them") {
  TemplateDesk desk;
  desk.parts().me.become(PersonId{"li"});
  must(desk.archive().importTemplateText("id,scene,shortcut,title,language,marketplace,body,owner,review_date,approved\n"
                                         "delay,delivery-time,delay,Brought,en,,Brought text.,,,yes\n"
                                         "fresh,delivery-time,,Fresh,en,,Fresh text.,,,yes\n"));
  desk.parts().me.become(PersonId{"me"});
  CHECK(must(desk.history.versions(kKey)).front().by == PersonId{"li"});
  CHECK(must(desk.history.versions("templates.fresh")).front().by == PersonId{"li"});
  must(desk.history.rollBack(kKey, 2));
  CHECK(uncounted(desk.now()) == uncounted(desk.value));
}

TEST_CASE("TM07: an agent cannot put a template back") {
  TemplateDesk desk;
  desk.value.title = "Changed";
  desk.save();
  desk::SignInService signIns(desk.parts(), {1, 8ULL * 1024 * 1024});
  must(desk.triage().addPerson({PersonId{"li"}, "Li Wen", {}}));
  must(signIns.setPassword(PersonId{"me"}, {}, Secret("owner of all")));
  must(signIns.setRoles(PersonId{"li"}, {DeskRole::Agent, {}}));
  must(signIns.setPassword(PersonId{"li"}, {}, Secret("chosen for li")));
  must(signIns.signIn(PersonId{"li"}, Secret("chosen for li"), "test"));
  CHECK(codeOf(desk.history.rollBack(kKey, 2)) == "rights.rules");
  CHECK(desk.now().title == "Changed");
}
