#include "core/desk/evidence_service.h"

#include <catch2/catch_test_macros.hpp>
#include <filesystem>
#include <fstream>
#include <sstream>

#include "core/storage/sha256.h"
#include "tests/unit/core/desk/desk_bench.h"
#include "tests/unit/core/desk/sample_files.h"
#include "tests/unit/core/desk/stored_case.h"

using namespace inquiry;
using namespace inquiry::test;
namespace fs = std::filesystem;

namespace {

std::string contentOf(const std::string& file) {
  std::ifstream in(file, std::ios::binary);
  std::stringstream text;
  text << in.rdbuf();
  return text.str();
}

std::size_t filesIn(const std::string& folder) {
  std::error_code none;
  std::size_t count = 0;
  for (fs::directory_iterator entry(folder, none), end; !none && entry != end; entry.increment(none)) ++count;
  return count;
}

// A claim of the platform, to which files are added.
struct EvidenceBench {
  DeskBench desk;
  desk::EvidenceService& evidence = desk.evidence();
  EvidenceOwner claim = ownerOf(storedClaim(desk, "7"));

  desk::EvidenceRequest request(const std::string& name, const std::string& bytes) const {
    desk::EvidenceRequest wish;
    wish.owner = claim;
    wish.name = name;
    wish.bytes = bytes;
    wish.origin = "Screenshot of Seller Central";
    return wish;
  }
};

}  // namespace

TEST_CASE("TK13: a pasted screenshot is stored with its hash, its time, its person and where it came from") {
  EvidenceBench bench;
  const std::string picture = png();
  const Evidence added = must(bench.evidence.add(bench.request("screenshot.png", picture)));
  CHECK(added.hash == storage::sha256Of(picture));
  CHECK(added.hash.size() == 64);
  CHECK(added.addedAt == bench.desk.clock.now());
  CHECK(added.addedBy == PersonId{"me"});
  CHECK(added.origin == "Screenshot of Seller Central");
  CHECK(added.type == "image/png");
  CHECK(added.size == static_cast<std::int64_t>(picture.size()));
  CHECK(must(bench.evidence.open(added.id)) == picture);
  const auto journal = bench.desk.journal();
  CHECK(journal.back().kind == "evidence.added");
  CHECK(journal.back().subjectKind == SubjectKind::Case);
  CHECK(journal.back().payload.find(added.hash) != std::string::npos);
}

TEST_CASE("TK13: a known hash is what others compute, too") {
  CHECK(storage::sha256Of("abc") == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
}

TEST_CASE("TK13: the bytes lie encrypted in the workspace and survive a restart") {
  EvidenceBench bench;
  const std::string letter = pdf("SECRET-WORDS-OF-THE-LETTER");
  const Evidence added = must(bench.evidence.add(bench.request("letter.pdf", letter)));
  for (const auto& entry : fs::recursive_directory_iterator(bench.desk.place("desk")))
    if (entry.is_regular_file()) CHECK(contentOf(entry.path().string()).find("SECRET-WORDS") == std::string::npos);
  bench.desk.restart();
  CHECK(must(bench.desk.evidence().open(added.id)) == letter);
}

TEST_CASE("TK13: a broken PDF is refused with the reason, and nothing of it stays") {
  EvidenceBench bench;
  const auto refused = bench.evidence.add(bench.request("letter.pdf", pdf().substr(0, 100)));
  REQUIRE_FALSE(refused);
  CHECK(refused.error().code == "evidence.broken");
  CHECK(refused.error().text == "\"letter.pdf\" cannot be handed in: the end is missing. Save it anew and add that one.");
  CHECK(must(bench.evidence.of(bench.claim)).empty());
  CHECK(filesIn(bench.desk.place("desk/attachments")) == 0);
}

TEST_CASE("A file is taken from the disk by its path, and a missing one, a folder or one without origin is refused") {
  EvidenceBench bench;
  const std::string path = bench.desk.place("invoice.pdf");
  std::ofstream(path, std::ios::binary) << pdf();
  auto wish = bench.request("", "");
  wish.path = path;
  const Evidence added = must(bench.evidence.add(wish));
  CHECK(added.name == "invoice.pdf");
  CHECK(bench.evidence.add(wish).error().code == "evidence.twice");
  wish.requirement = "invoice";
  CHECK(bench.evidence.add(wish));
  wish.path = bench.desk.place("nothing.pdf");
  CHECK(bench.evidence.add(wish).error().code == "reply.file_missing");
  wish.path = bench.desk.place("");
  CHECK(bench.evidence.add(wish).error().code == "reply.file_missing");
  wish.path = path;
  wish.origin = " ";
  CHECK(bench.evidence.add(wish).error().code == "evidence.origin");
  auto lost = bench.request("a.png", png());
  lost.owner = {EvidenceOwner::Kind::Appeal, 99};
  CHECK(bench.evidence.add(lost).error().code == "evidence.no_owner");
}

TEST_CASE("What is removed leaves its mark in the journal, and its bytes go once nothing uses them") {
  EvidenceBench bench;
  const Evidence first = must(bench.evidence.add(bench.request("a.png", png())));
  auto again = bench.request("b.png", png());
  again.requirement = "invoice";
  const Evidence second = must(bench.evidence.add(again));
  must(bench.evidence.remove(first.id));
  CHECK(must(bench.evidence.open(second.id)) == png());
  must(bench.evidence.remove(second.id));
  CHECK(filesIn(bench.desk.place("desk/attachments")) == 0);
  CHECK(bench.evidence.open(second.id).error().code == "evidence.not_found");
  CHECK(bench.evidence.remove(second.id).error().code == "evidence.not_found");
  const auto last = bench.desk.journal().back();
  CHECK(last.kind == "evidence.removed");
  CHECK(last.payload.find(second.hash) != std::string::npos);
}

TEST_CASE("Clearing the local copy of the platforms leaves evidence alone") {
  EvidenceBench bench;
  const Evidence added = must(bench.evidence.add(bench.request("a.png", png())));
  must(bench.desk.access().clearCache({}, [](std::int64_t, std::int64_t) { return true; }));
  CHECK(must(bench.evidence.open(added.id)) == png());
}

TEST_CASE("A copy is saved outside the workspace, and over nothing") {
  EvidenceBench bench;
  const Evidence added = must(bench.evidence.add(bench.request("a.png", png())));
  must(bench.evidence.saveTo(added.id, bench.desk.place("copy.png")));
  CHECK(contentOf(bench.desk.place("copy.png")) == png());
  CHECK(bench.evidence.saveTo(added.id, bench.desk.place("copy.png")).error().code == "file.exists");
  CHECK(bench.evidence.saveTo(added.id, bench.desk.place("desk/copy.png")).error().code == "target.workspace");
}

TEST_CASE("TK13: an archive with a file that is damaged in the workspace is not begun, and nothing of it stays") {
  EvidenceBench bench;
  const Evidence added = must(bench.evidence.add(bench.request("a.png", png())));
  std::ofstream(bench.desk.place("desk/") + added.place, std::ios::binary) << "garbage";
  CHECK(bench.evidence.archive(bench.claim, bench.desk.place("out")).error().code == "evidence.changed");
  CHECK_FALSE(fs::exists(bench.desk.place("out")));
}

TEST_CASE("TK13: the archive holds every file with hash, time and origin, and anybody can check it") {
  EvidenceBench bench;
  must(bench.evidence.add(bench.request("a.png", png())));
  must(bench.evidence.add(bench.request("a.png", png(8))));
  const std::string folder = bench.desk.place("out/claim-7");
  const auto receipt = must(bench.evidence.archive(bench.claim, folder));
  CHECK(receipt.files == 2);
  const auto manifest = nlohmann::json::parse(contentOf(folder + "/manifest.json"));
  REQUIRE(manifest["files"].size() == 2);
  for (const auto& file : manifest["files"]) {
    CHECK(storage::sha256Of(contentOf(folder + "/" + file["file"].get<std::string>())) == file["sha256"]);
    CHECK(file["origin"] == "Screenshot of Seller Central");
    CHECK(file["addedAt"] == bench.desk.clock.now().toIso());
    CHECK(file["addedBy"] == "me");
  }
  std::istringstream sums(contentOf(folder + "/SHA256SUMS"));
  int lines = 0;
  for (std::string line; std::getline(sums, line); ++lines) CHECK(storage::sha256Of(contentOf(folder + "/" + line.substr(66))) == line.substr(0, 64));
  CHECK(lines == 3);
  CHECK(bench.desk.journal().back().kind == "evidence.archived");
  CHECK(bench.evidence.archive(bench.claim, folder).error().code == "target.exists");
  CHECK(bench.evidence.archive(bench.claim, bench.desk.place("desk/inside")).error().code == "target.workspace");
}
