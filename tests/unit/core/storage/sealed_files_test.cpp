#include "core/storage/sealed_files.h"

#include <catch2/catch_test_macros.hpp>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

#include "core/domain/crash_point.h"
#include "core/storage/durable_file.h"
#include "core/storage/workspace_backup.h"
#include "tests/support/temporary_folder.h"

using namespace inquiry;
using namespace inquiry::storage;

namespace {

constexpr PassphraseCost kQuick{1, 8ULL * 1024 * 1024};
constexpr std::string_view kCanary = "a canary that nobody may read";
constexpr std::string_view kOldName = "0b7e8a52-5c1c-4a4e-9a11-0f6c6f1f0002";

Result<Secret> withPassphrase(const KeySlots& slots) { return slots.unlockWithPassphrase(Secret("correct horse")); }

std::string contentOf(std::size_t size) {
  std::string content;
  while (content.size() < size) content += std::string(kCanary) + std::to_string(content.size());
  content.resize(size);
  return content;
}

void write(const std::string& file, std::string_view content) { std::ofstream(file, std::ios::binary) << content; }

std::string bytesOf(const std::string& file) { return readWholeFile(file, 1 << 28).value(); }

// Every file below the folder, as it lies on the disk.
std::vector<std::string> filesBelow(const std::string& folder) {
  std::vector<std::string> files;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(folder))
    if (entry.is_regular_file()) files.push_back(entry.path().string());
  return files;
}

struct Bench {
  TemporaryFolder outer;
  std::string folder = outer.file("attachments"), original = outer.file("bill.pdf");
  Secret key{std::string(32, 'k')};
  SealedFiles files{folder, key};

  OutgoingAttachment take(std::string_view content) {
    write(original, content);
    const auto taken = files.takeOver(original).value();
    return {"bill.pdf", "application/pdf", taken.bytes, taken.place};
  }
  std::string sealedFile(const OutgoingAttachment& attachment) const { return outer.file(attachment.localPath); }
};

}  // namespace

TEST_CASE("CP10: a sealed file gives its content back, whatever its size, and its bytes show nothing of it") {
  Bench bench;
  for (const std::size_t size : {0UL, 1UL, 1000UL, 65535UL, 65536UL, 65537UL, 131072UL, 3000000UL}) {
    INFO(size);
    const std::string content = contentOf(size);
    const OutgoingAttachment attachment = bench.take(content);
    CHECK(attachment.size == static_cast<std::int64_t>(size));
    CHECK(bench.files.check(attachment));
    CHECK(bench.files.read(attachment).value() == content);
    CHECK(bytesOf(bench.sealedFile(attachment)).find("canary") == std::string::npos);
    struct stat found {};
    REQUIRE(::stat(bench.sealedFile(attachment).c_str(), &found) == 0);
    CHECK((found.st_mode & 0777U) == 0600U);
  }
}

TEST_CASE("CP10: the name of a sealed file follows its content and the key, and is no hash anybody could look up") {
  Bench bench;
  const OutgoingAttachment first = bench.take("the same"), second = bench.take("the same"), other = bench.take("another");
  CHECK(first.localPath == second.localPath);
  CHECK(first.localPath != other.localPath);
  CHECK(filesBelow(bench.folder).size() == 2);
  // Under another key the same content has another name.
  SealedFiles stranger(bench.outer.file("attachments2"), Secret(std::string(32, 'x')));
  const std::string place = stranger.takeOver(bench.original).value().place;
  CHECK(std::filesystem::path(place).filename() != std::filesystem::path(other.localPath).filename());
}

TEST_CASE("CP10: a flipped bit anywhere in a sealed file is noticed, and nothing of it is given out") {
  Bench bench;
  const OutgoingAttachment attachment = bench.take(contentOf(70000));
  const std::string file = bench.sealedFile(attachment), sound = bytesOf(file);
  std::vector<std::size_t> places;
  for (std::size_t at = 0; at < 80; ++at) places.push_back(at);
  for (std::size_t at = 80; at < sound.size(); at += 977) places.push_back(at);
  for (std::size_t back = 1; back <= 40; ++back) places.push_back(sound.size() - back);
  places.push_back(65536 + 28);
  for (const std::size_t at : places) {
    INFO(at);
    std::string flipped = sound;
    flipped[at] = static_cast<char>(flipped[at] ^ 1);
    write(file, flipped);
    const auto read = bench.files.read(attachment);
    REQUIRE_FALSE(read);
    CHECK(read.error().code == "attachment.damaged");
  }
  write(file, sound);
  CHECK(bench.files.check(attachment));
}

TEST_CASE("CP10: a sealed file that was cut, lengthened, swapped or lost is refused with a sentence") {
  Bench bench;
  const std::string content = contentOf(2 * 65536);
  const OutgoingAttachment attachment = bench.take(content), other = bench.take(contentOf(2 * 65536 + 1));
  const std::string file = bench.sealedFile(attachment), sound = bytesOf(file);
  for (const std::size_t kept : {0UL, 3UL, 20UL, 28UL, 30UL, 28UL + 65553UL, 28UL + 2 * 65553UL, sound.size() - 1}) {
    INFO(kept);
    write(file, sound.substr(0, kept));
    const auto checked = bench.files.check(attachment);
    REQUIRE_FALSE(checked);
    CHECK(checked.error().code == "attachment.damaged");
  }
  write(file, sound + "x");
  CHECK(bench.files.check(attachment).error().code == "attachment.damaged");
  write(file, bytesOf(bench.sealedFile(other)));
  OutgoingAttachment swapped = attachment;
  swapped.size = other.size;
  CHECK(bench.files.check(swapped).error().code == "attachment.damaged");
  write(file, sound);
  OutgoingAttachment longer = attachment;
  ++longer.size;
  CHECK(bench.files.check(longer).error().code == "attachment.damaged");
  std::filesystem::remove(file);
  const auto missing = bench.files.read(attachment);
  REQUIRE_FALSE(missing);
  CHECK(missing.error().code == "attachment.missing");
  // Attached again, the same content mends it.
  CHECK(bench.take(content).localPath == attachment.localPath);
  CHECK(bench.files.check(attachment));
}

TEST_CASE("CP10: places that leave the folder and files that are none are refused") {
  Bench bench;
  static_cast<void>(bench.take("x"));
  for (const char* place : {"", "../../etc/passwd", "attachments/../../x", "attachments/.", "bill.pdf"}) {
    INFO(place);
    CHECK_FALSE(bench.files.holds(place));
    CHECK(bench.files.check({"a", "b", 1, place}).error().code == "attachment.missing");
  }
  CHECK(bench.files.takeOver(bench.outer.file("gone.pdf")).error().kind == ErrorKind::NotFound);
  CHECK(bench.files.takeOver(bench.outer.path()).error().code == "attachment.no_file");
  REQUIRE(::mkfifo(bench.outer.file("pipe").c_str(), 0600) == 0);
  CHECK(bench.files.takeOver(bench.outer.file("pipe")).error().code == "attachment.no_file");
}

TEST_CASE("CP10: the workspace shows an attached file nowhere, its backup takes it along, and a restored one sends it") {
  TemporaryFolder outer;
  SystemClock clock;
  const std::string folder = outer.file("desk"), original = outer.file("bill.pdf"), backup = outer.file("desk.backup");
  auto storage = std::move(WorkspaceStorage::create(folder, clock, {Secret("correct horse"), nullptr, kQuick}).value().storage);
  const std::string content = contentOf(200000);
  write(original, content);
  const auto taken = storage->attachments().takeOver(original).value();
  const OutgoingAttachment attachment{"bill.pdf", "application/pdf", taken.bytes, taken.place};
  // A half written neighbour is no part of a backup.
  write(storage->files().attachments() + "/" + std::filesystem::path(taken.place).filename().string() + ".part123", "half");
  REQUIRE(writeBackup(storage->files(), storage->key(), clock, backup));
  storage.reset();
  for (const std::string& file : filesBelow(folder)) {
    INFO(file);
    CHECK(bytesOf(file).find("canary") == std::string::npos);
  }
  CHECK(bytesOf(backup).find("canary") == std::string::npos);
  CHECK(bytesOf(backup).find(".part123") == std::string::npos);
  REQUIRE(restoreBackup(backup, outer.file("elsewhere"), clock, withPassphrase));
  auto restored = WorkspaceStorage::open(outer.file("elsewhere"), clock, withPassphrase).value();
  CHECK(restored->attachments().read(attachment).value() == content);
}

TEST_CASE("CP10: readable files of an older version are sealed when the workspace opens, and are still found") {
  TemporaryFolder outer;
  SystemClock clock;
  const std::string folder = outer.file("desk"), content = contentOf(100000);
  auto storage = std::move(WorkspaceStorage::create(folder, clock, {Secret("correct horse"), nullptr, kQuick}).value().storage);
  const std::string attachments = storage->files().attachments(), old = attachments + "/" + std::string(kOldName);
  storage.reset();
  std::filesystem::create_directory(attachments);
  write(old, content);
  write(old + ".sealed.part99", "half");
  write(attachments + "/notes.txt", "of a person");
  storage = WorkspaceStorage::open(folder, clock, withPassphrase).value();
  CHECK_FALSE(std::filesystem::exists(old));
  CHECK_FALSE(std::filesystem::exists(old + ".sealed.part99"));
  CHECK(bytesOf(attachments + "/notes.txt") == "of a person");
  CHECK(storage->opening().notes == std::vector<std::string>{"1 attached files of an older version have been encrypted."});
  CHECK(storage->opening().reconcile.empty());
  for (const std::string& file : filesBelow(folder)) CHECK(bytesOf(file).find("canary") == std::string::npos);
  // As the older version wrote the place: the whole path.
  const OutgoingAttachment attachment{"bill.pdf", "application/pdf", 100000, old};
  CHECK(storage->attachments().holds(old));
  CHECK(storage->attachments().read(attachment).value() == content);
}

TEST_CASE("CP10: one readable file that cannot be opened does not keep the others in the clear") {
  Bench bench;
  const std::string second = "1" + std::string(kOldName).substr(1);
  std::filesystem::create_directory(bench.folder);
  write(bench.folder + "/" + std::string(kOldName), contentOf(100));
  write(bench.folder + "/" + second, contentOf(200));
  // A folder in the place of the sealed file: sealing the first one fails, whoever runs this.
  std::filesystem::create_directory(bench.folder + "/" + std::string(kOldName) + ".sealed");
  CHECK_FALSE(bench.files.sealReadable());
  CHECK(std::filesystem::exists(bench.folder + "/" + std::string(kOldName)));
  CHECK_FALSE(std::filesystem::exists(bench.folder + "/" + second));
  CHECK(bench.files.read({"bill.pdf", "application/pdf", 200, bench.folder + "/" + second}).value() == contentOf(200));
}

#ifdef INQUIRY_CRASH_POINTS
TEST_CASE("CP10: a kill while a file is sealed leaves it readable as before or sealed, never half") {
  for (const char* point : {"attachment.written", "attachment.sealed"}) {
    INFO(point);
    Bench bench;
    const std::string content = contentOf(100000), old = bench.folder + "/" + std::string(kOldName);
    std::filesystem::create_directory(bench.folder);
    write(old, content);
    const pid_t child = ::fork();
    if (child == 0) {
      ::setenv("ID_CRASH_AT", point, 1);
      static_cast<void>(bench.files.sealReadable());
      ::_exit(0);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    REQUIRE(WEXITSTATUS(status) == kCrashPointExitCode);
    REQUIRE(bench.files.sealReadable());
    CHECK(bench.files.read({"bill.pdf", "application/pdf", 100000, old}).value() == content);
    CHECK(filesBelow(bench.folder).size() == 1);
  }
}
#endif
