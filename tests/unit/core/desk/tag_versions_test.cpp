#include <algorithm>
#include <catch2/catch_test_macros.hpp>

#include "core/desk/setting_history.h"
#include "core/desk/sign_in_service.h"
#include "tests/unit/core/desk/desk_bench.h"

using namespace inquiry;
using namespace inquiry::test;

namespace {

const std::string kKey = "tags.list";
const PersonId kLi{"li"};

struct TagDesk : DeskBench {
  TagDesk() { must(triage().addPerson({kLi, "Li Wen", {}})); }
  std::vector<desk::TagRow> tags() { return must(triage().tags()); }
  std::vector<std::string> names() {
    std::vector<std::string> names;
    for (const desk::TagRow& tag : tags()) names.push_back(tag.name);
    return names;
  }
  bool has(const std::string& name) {
    const auto all = names();
    return std::find(all.begin(), all.end(), name) != all.end();
  }
  std::string colour(const std::string& name) {
    for (const desk::TagRow& tag : tags())
      if (tag.name == name) return tag.colour;
    return {};
  }
  ThreadId tagged(const std::string& remoteId, const std::string& tag) {
    const ThreadId id = question(remoteId, "Where is my parcel?");
    must(triage().tag({id}, {tag}, {}));
    return id;
  }
  std::vector<std::string> of(ThreadId id) { return row(id).tags; }
  std::vector<desk::SettingVersionRow> versions() { return must(history.versions(kKey)); }
  desk::SettingHistory history{parts()};
};

using Names = std::vector<std::string>;
std::string codeOf(const Result<std::int64_t>& result) { return result ? "" : result.error().code; }

}  // namespace

TEST_CASE("TM07: tags that were changed three times are as they were a version before, and threads keep theirs") {
  TagDesk desk;
  must(desk.triage().createTag("wholesale", "#112233"));
  const ThreadId thread = desk.tagged("q1", "wholesale");
  must(desk.triage().recolourTag("wholesale", "#445566"));
  const auto earlier = desk.tags();
  desk.parts().me.become(kLi);
  must(desk.triage().renameTag("wholesale", "bulk"));
  desk.parts().me.become(PersonId{"me"});
  REQUIRE(desk.versions().size() == 4);
  CHECK(desk.versions().front().by == kLi);
  const auto found = must(desk.history.difference(kKey, 3, 4));
  REQUIRE(found.size() == 1);
  CHECK(found.front().before == "wholesale");
  CHECK(found.front().after == "bulk");

  must(desk.history.rollBack(kKey, 3));
  CHECK(desk.of(thread) == Names{"wholesale"});
  const auto now = desk.tags();
  REQUIRE(now.size() == earlier.size());
  for (std::size_t at = 0; at < now.size(); ++at) {
    CHECK(now[at].name == earlier[at].name);
    CHECK(now[at].colour == earlier[at].colour);
    CHECK(now[at].isPreset == earlier[at].isPreset);
  }
  must(desk.history.rollBack(kKey, 4));
  CHECK(desk.of(thread) == Names{"bulk"});
}

TEST_CASE("TM07: a preset that was renamed is the translated one again, and two names that were exchanged change back") {
  TagDesk desk;
  const Names before = desk.names();
  must(desk.triage().renameTag("returns", "x"));
  must(desk.triage().renameTag("logistics", "returns"));
  must(desk.triage().renameTag("x", "logistics"));
  must(desk.history.rollBack(kKey, 1));
  CHECK(desk.names() == before);
  CHECK(desk.tags().front().isPreset);
}

TEST_CASE("TM07: a deleted tag comes back to its place, and a new one that a conversation carries stays on it") {
  TagDesk desk;
  const Names before = desk.names();
  must(desk.triage().deleteTag("logistics"));
  must(desk.triage().createTag("used", "#112233"));
  must(desk.triage().createTag("unused", "#112233"));
  const ThreadId thread = desk.tagged("q1", "used");
  must(desk.history.rollBack(kKey, 1));
  CHECK(desk.of(thread) == Names{"used"});
  CHECK_FALSE(desk.has("unused"));
  Names wanted = before;
  wanted.push_back("used");
  CHECK(desk.names() == wanted);
  CHECK(codeOf(desk.history.rollBack(kKey, 1)) == "setting.tags_in_use");
}

TEST_CASE("TM07: a tag made in the place of a deleted one is not taken for it") {
  TagDesk desk;
  must(desk.triage().createTag("old", "#112233"));
  must(desk.triage().deleteTag("old"));
  must(desk.triage().createTag("young", "#445566"));
  const ThreadId thread = desk.tagged("q1", "young");
  must(desk.history.rollBack(kKey, 2));
  CHECK(desk.of(thread) == Names{"young"});
  CHECK(desk.colour("old") == "#112233");
  // The same name again, in use: it is that one.
  must(desk.triage().deleteTag("old"));
  must(desk.triage().createTag("old", "#778899"));
  const ThreadId other = desk.tagged("q2", "old");
  must(desk.history.rollBack(kKey, 2));
  CHECK(desk.of(other) == Names{"old"});
  CHECK(desk.colour("old") == "#112233");
}

TEST_CASE("TM07: a name that another tag in use has taken is not taken from it") {
  TagDesk desk;
  must(desk.triage().renameTag("returns", "sent back"));
  must(desk.triage().createTag("returns", "#112233"));
  const ThreadId thread = desk.tagged("q1", "returns");
  const Names before = desk.names();
  CHECK(codeOf(desk.history.rollBack(kKey, 1)) == "setting.tag_name");
  CHECK(desk.names() == before);
  CHECK(desk.of(thread) == Names{"returns"});
}

TEST_CASE("TM07: nobody is named for a tag that came in by tagging, least of all whoever changes the list next") {
  TagDesk desk;
  must(desk.triage().recolourTag("returns", "#112233"));
  desk.tagged("q1", "by the way");
  desk.parts().me.become(kLi);
  must(desk.triage().recolourTag("returns", "#445566"));
  desk.parts().me.become(PersonId{"me"});
  const auto rows = desk.versions();
  REQUIRE(rows.size() == 4);
  CHECK(rows[0].by == kLi);
  CHECK(rows[1].by.value.empty());
  CHECK_FALSE(rows[1].at);
  CHECK(rows[2].by == PersonId{"me"});
  const auto hers = must(desk.history.difference(kKey, 3, 4));
  REQUIRE(hers.size() == 1);
  CHECK(hers.front().path.back().field == "colour");
}

TEST_CASE("TM07: an agent does not put the list of tags back") {
  TagDesk desk;
  must(desk.triage().recolourTag("returns", "#112233"));
  desk::SignInService signIns(desk.parts(), {1, 8ULL * 1024 * 1024});
  must(signIns.setPassword(PersonId{"me"}, {}, Secret("owner of all")));
  must(signIns.setRoles(kLi, {DeskRole::Agent, {}}));
  must(signIns.setPassword(kLi, {}, Secret("chosen for li")));
  must(signIns.signIn(kLi, Secret("chosen for li"), "test"));
  CHECK(codeOf(desk.history.rollBack(kKey, 1)) == "rights.rules");
  CHECK(desk.colour("returns") == "#112233");
}
