#include "core/storage/tag_repository.h"

#include <catch2/catch_test_macros.hpp>
#include <string>
#include <vector>

#include "tests/unit/core/storage/stored_workspace.h"

using namespace inquiry;
using namespace inquiry::storage;

namespace {

const TagName kReturns{"returns"}, kUrgent{"urgent"}, kQuality{"quality"};

}  // namespace

TEST_CASE("IN02: a new workspace has the presets") {
  StoredWorkspace desk;
  std::vector<std::string> names;
  const auto listed = TagRepository(desk).list().value();
  for (const Tag& tag : listed) {
    CHECK(tag.isPreset);
    names.push_back(tag.name.value);
  }
  CHECK(names == std::vector<std::string>{"returns", "logistics", "quality", "invoice", "pre-sale"});
}

TEST_CASE("IN02: a tag is created, renamed, coloured, merged and deleted") {
  StoredWorkspace desk;
  TagRepository tags(desk);
  const ThreadId one = desk.thread("1"), two = desk.thread("2");
  StoredWorkspace::must(tags.create(kUrgent, "#b3261e"));
  CHECK(tags.create(kUrgent, "#000000").error().kind == ErrorKind::Conflict);
  CHECK(tags.add(one, kUrgent).value());
  CHECK_FALSE(tags.add(one, kUrgent).value());
  CHECK(tags.add(two, kReturns).value());
  CHECK(tags.add(one, kReturns).value());

  StoredWorkspace::must(tags.recolour(kUrgent, "#123456"));
  CHECK(tags.find(kUrgent).value()->colour == "#123456");
  StoredWorkspace::must(tags.rename(kUrgent, TagName{"very urgent"}));
  CHECK_FALSE(tags.find(kUrgent).value());
  CHECK(tags.ofThread(one).value() == std::vector<std::string>{"returns", "very urgent"});
  CHECK(tags.rename(kReturns, TagName{"very urgent"}).error().kind == ErrorKind::Conflict);

  StoredWorkspace::must(tags.merge(kReturns, TagName{"very urgent"}));
  CHECK_FALSE(tags.find(kReturns).value());
  CHECK(tags.threadsWith(TagName{"very urgent"}).value() == std::vector{one, two});
  CHECK(tags.find(TagName{"very urgent"}).value()->threads == 2);

  StoredWorkspace::must(tags.remove(TagName{"very urgent"}));
  CHECK(tags.ofThread(one).value().empty());
  CHECK(tags.remove(kUrgent).error().kind == ErrorKind::NotFound);
  CHECK_FALSE(tags.take(one, kUrgent).value());
}

TEST_CASE("a renamed preset is the team's own from then on") {
  StoredWorkspace desk;
  StoredWorkspace::must(TagRepository(desk).rename(kQuality, TagName{"broken"}));
  CHECK_FALSE(TagRepository(desk).find(TagName{"broken"}).value()->isPreset);
}

TEST_CASE("an unusable tag name is refused with a reason") {
  StoredWorkspace desk;
  const std::vector<std::string> unusable{"", " x", "a,b", "a\nb", "\xff", std::string(61, 'x')};
  for (const std::string& name : unusable)
    CHECK(TagRepository(desk).create(TagName{name}, "#000000").error().kind == ErrorKind::InvalidInput);
}
