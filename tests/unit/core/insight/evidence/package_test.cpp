#include <catch2/catch_test_macros.hpp>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <set>

#include "core/insight/evidence/manifest.h"
#include "core/insight/evidence/package_check.h"
#include "core/insight/evidence/package_layout.h"
#include "core/insight/evidence/package_writer.h"
#include "core/storage/sha256.h"
#include "tests/support/temporary_folder.h"

using namespace inquiry;
using namespace inquiry::evidence;

namespace {

std::string contentOf(const std::string& file) {
  std::ifstream in(file, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

void put(const std::string& file, const std::string& bytes) { std::ofstream(file, std::ios::binary | std::ios::trunc) << bytes; }

const std::map<std::string, std::string> kFiles{{"messages.json", "{\"threads\": []}\n"}, {"attachments/0001-photo.jpg", std::string(700, '\x8F') + "PK\x03\x04"}, {"empty.txt", ""}};

// A package of three files and the manifest that belongs to them.
std::string packed(const std::string& file, const std::map<std::string, std::string>& files = kFiles, const std::map<std::string, std::string>& named = kFiles) {
  auto writer = PackageWriter::create(file).value();
  Manifest manifest;
  manifest.kind = "thread";
  manifest.subject = "12";
  for (const auto& [name, bytes] : files) REQUIRE(writer->add(name, bytes));
  for (const auto& [name, bytes] : named) manifest.files.push_back({name, static_cast<std::int64_t>(bytes.size()), storage::sha256Of(bytes), "", "", "desk"});
  REQUIRE(writer->add(std::string(kManifestName), manifestText(manifest)));
  return writer->finish().value();
}

std::vector<std::string> alteredIn(const std::string& file) { return checkPackage(file).value().altered; }

// Which part a byte belongs to, as the package's own seal has it.
std::string ownerOf(const std::string& bytes, const std::vector<PackagePart>& parts, const PackageEnd& end, std::size_t at) {
  const auto place = static_cast<std::int64_t>(at);
  for (const PackagePart& part : parts)
    if (place >= part.at && place < part.at + part.bytes) return part.name;
  if (place < end.directory.at) return "seal.json";
  return at < bytes.size() - kPackageEndBytes ? "table of contents" : "end of the package";
}

}  // namespace

TEST_CASE("AR05: a package that nobody touched is intact, and any program can unpack it") {
  const TemporaryFolder place;
  const std::string hash = packed(place.file("a.zip"));
  const PackageVerdict verdict = checkPackage(place.file("a.zip")).value();
  CHECK(verdict.altered.empty());
  CHECK(verdict.files == 4);
  CHECK(verdict.sha256 == hash);
  CHECK(verdict.sha256 == storage::sha256Of(contentOf(place.file("a.zip"))));
  REQUIRE(verdict.manifest);
  CHECK(verdict.manifest->subject == "12");
  CHECK(contentOf(place.file("a.zip")).starts_with("PK\x03\x04"));
}

TEST_CASE("AR05: the same files make the same bytes, whatever the time zone of the computer") {
  const TemporaryFolder place;
  packed(place.file("a.zip"));
  ::setenv("TZ", "America/Los_Angeles", 1);
  ::tzset();
  packed(place.file("b.zip"));
  ::unsetenv("TZ");
  ::tzset();
  CHECK(contentOf(place.file("a.zip")) == contentOf(place.file("b.zip")));
}

TEST_CASE("AR05: every bit of every byte belongs to a name, and the name is told when it is turned") {
  const TemporaryFolder place;
  packed(place.file("a.zip"));
  const std::string sound = contentOf(place.file("a.zip"));
  const PackageEnd end = readPackageEnd(std::string_view(sound).substr(sound.size() - kPackageEndBytes)).value();
  const std::string seal = sound.substr(static_cast<std::size_t>(end.seal.at), static_cast<std::size_t>(end.seal.bytes));
  const auto parts = partsOfSeal(seal.substr(seal.find('{'), seal.rfind("}\n") + 2 - seal.find('{')), end.seal.at).value();
  std::set<std::string> names;
  for (std::size_t at = 0; at < sound.size(); ++at) {
    std::string altered = sound;
    altered[at] = static_cast<char>(altered[at] ^ (1 << (at % 8)));
    put(place.file("b.zip"), altered);
    const std::vector<std::string> told = alteredIn(place.file("b.zip"));
    const std::string owner = ownerOf(sound, parts, end, at);
    if (told != std::vector{owner}) {
      INFO("byte " << at);
      REQUIRE(told == std::vector{owner});
    }
    names.insert(owner);
  }
  CHECK(names == std::set<std::string>{"messages.json", "attachments/0001-photo.jpg", "empty.txt", "manifest.json", "seal.json", "table of contents", "end of the package"});
}

TEST_CASE("AR05: a package that is cut off, goes on, or lost a stretch is not intact") {
  const TemporaryFolder place;
  packed(place.file("a.zip"));
  const std::string sound = contentOf(place.file("a.zip"));
  for (const std::size_t left : {std::size_t{4}, std::size_t{100}, sound.size() / 2, sound.size() - 1}) {
    put(place.file("b.zip"), sound.substr(0, left));
    CHECK(alteredIn(place.file("b.zip")) == std::vector<std::string>{"end of the package"});
  }
  put(place.file("b.zip"), sound + "\n");
  CHECK(alteredIn(place.file("b.zip")) == std::vector<std::string>{"end of the package"});
  put(place.file("b.zip"), sound.substr(0, 300) + sound.substr(301));
  CHECK_FALSE(alteredIn(place.file("b.zip")).empty());
  put(place.file("b.zip"), "x" + sound);
  CHECK_FALSE(alteredIn(place.file("b.zip")).empty());
}

TEST_CASE("AR05: whoever alters a file and seals the package anew is found out by the manifest") {
  const TemporaryFolder place;
  auto altered = kFiles;
  altered["messages.json"] = "{\"threads\": [1]}\n";
  packed(place.file("altered.zip"), altered);
  CHECK(alteredIn(place.file("altered.zip")) == std::vector<std::string>{"messages.json"});
  auto fewer = kFiles;
  fewer.erase("empty.txt");
  packed(place.file("fewer.zip"), fewer);
  CHECK(alteredIn(place.file("fewer.zip")) == std::vector<std::string>{"empty.txt"});
  auto more = kFiles;
  more["zz-added.txt"] = "this was there all the time";
  packed(place.file("more.zip"), more);
  CHECK(alteredIn(place.file("more.zip")) == std::vector<std::string>{"zz-added.txt"});
}

TEST_CASE("AR05: a manifest whose chain does not hold is none") {
  Manifest manifest;
  manifest.files = {{"a", 1, std::string(64, 'a'), "", "", ""}, {"b", 1, std::string(64, 'b'), "", "", ""}};
  const std::string text = manifestText(manifest);
  REQUIRE(readManifest(text));
  std::string swapped = text;
  swapped.replace(swapped.find(std::string(64, 'a')), 64, std::string(64, 'c'));
  CHECK_FALSE(readManifest(swapped));
  CHECK_FALSE(readManifest("{}"));
  CHECK_FALSE(readManifest("not json"));
}

TEST_CASE("AR05: a file that is no package is said to be none") {
  const TemporaryFolder place;
  CHECK(checkPackage(place.file("none.zip")).error().kind == ErrorKind::NotFound);
  CHECK(checkPackage(place.path()).error().kind == ErrorKind::NotFound);
  for (const std::string& bytes : {std::string(), std::string("hello"), std::string(5000, 'x')}) {
    put(place.file("b.zip"), bytes);
    CHECK(checkPackage(place.file("b.zip")).error().code == "package.malformed");
  }
}

TEST_CASE("AR05: a package that could not be finished leaves nothing behind") {
  const TemporaryFolder place;
  {
    auto writer = PackageWriter::create(place.file("a.zip")).value();
    REQUIRE(writer->add("a.txt", "a"));
    CHECK(writer->add("../a.txt", "a").error().kind == ErrorKind::InvalidInput);
    CHECK(writer->add("\xE5\x90\x8D.txt", "a").error().kind == ErrorKind::InvalidInput);
  }
  CHECK(std::filesystem::is_empty(place.path()));
}
