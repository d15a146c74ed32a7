#include "core/desk/attachment_service.h"

#include <catch2/catch_test_macros.hpp>
#include <filesystem>
#include <fstream>

#include "tests/unit/core/desk/desk_bench.h"

using namespace inquiry;
using namespace inquiry::test;

namespace {

const std::string kPng("\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x10\0\0\0\x10 a canary that nobody may read", 54);
const std::string kAddress = "https://pictures.example/1";

struct Bench : DeskBench {
  explicit Bench(const std::string& bytes = kPng, const std::string& name = "IMG_2041.png") {
    platform().buyerSendsFile("t1", "It came like this.", {name, "image/png", 0, bytes.empty() ? "" : kAddress, ""});
    if (!bytes.empty()) platform().files[kAddress] = bytes;
    round();
    message = must(inbox().thread(thread("t1"))).messages.front().id;
  }
  std::size_t asked() { return platform().filesAsked.size(); }
  MessageId message;
};

std::string bytesBelow(const std::string& folder) {
  std::string all;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(folder))
    if (entry.is_regular_file()) all += std::string(std::istreambuf_iterator<char>(std::ifstream(entry.path(), std::ios::binary).rdbuf()), {});
  return all;
}

}  // namespace

TEST_CASE("CH14: a file is fetched when somebody asks, once, and stays on this computer") {
  Bench bench;
  CHECK(bench.asked() == 0);
  CHECK_FALSE(must(bench.attachments().isLocal(bench.message, 0)));
  const desk::LoadedFile file = must(bench.attachments().load(bench.message, 0));
  CHECK(file.bytes == kPng);
  CHECK(file.name == "IMG_2041.png");
  CHECK(file.type == "image/png");
  CHECK(file.isPreviewable);
  CHECK_FALSE(file.isOtherThanNamed);
  CHECK(must(bench.attachments().isLocal(bench.message, 0)));
  bench.platform().files.clear();
  CHECK(must(bench.attachments().load(bench.message, 0)).bytes == kPng);
  bench.restart();
  CHECK(must(bench.attachments().load(bench.message, 0)).bytes == kPng);
  CHECK(bench.asked() == 1);
  CHECK(bench.journal().back().kind == "attachment.loaded");
}

TEST_CASE("G15: a loaded file lies encrypted in the workspace and nowhere else") {
  Bench bench;
  must(bench.attachments().load(bench.message, 0));
  CHECK(bytesBelow(bench.place("desk")).find("a canary that nobody may read") == std::string::npos);
}

TEST_CASE("a damaged local copy is fetched anew") {
  Bench bench;
  must(bench.attachments().load(bench.message, 0));
  for (const auto& entry : std::filesystem::directory_iterator(bench.storage().files().attachments()))
    std::ofstream(entry.path(), std::ios::binary) << "rubbish";
  CHECK(must(bench.attachments().load(bench.message, 0)).bytes == kPng);
  CHECK(bench.asked() == 2);
}

TEST_CASE("a file that is not what its name says is told apart, and never previewed") {
  Bench bench("MZ\x90 a program", "../../photo\xE2\x80\xAEgnp.png");
  const desk::LoadedFile file = must(bench.attachments().load(bench.message, 0));
  CHECK(file.isOtherThanNamed);
  CHECK_FALSE(file.isPreviewable);
  CHECK(file.name == "photognp.png");
  CHECK(file.type == "application/vnd.microsoft.portable-executable");
}

TEST_CASE("what cannot be loaded says why") {
  Bench held("");
  CHECK(held.attachments().load(held.message, 0).error().code == "attachment.no_address");
  CHECK(held.attachments().load(held.message, 1).error().code == "attachment.none");
  CHECK(held.attachments().load(MessageId{1}, 0).error().code == "attachment.none");
  Bench gone;
  gone.platform().files.clear();
  CHECK(gone.attachments().load(gone.message, 0).error().code == "attachment.gone");
  CHECK_FALSE(must(gone.attachments().isLocal(gone.message, 0)));
  Bench large(std::string(desk::AttachmentService::kMostBytes + 1, 'x'));
  CHECK(large.attachments().load(large.message, 0).error().kind == ErrorKind::Refused);
}

TEST_CASE("a file is saved where a person says, for its owner alone, and never over something") {
  Bench bench;
  const std::string file = bench.place("saved.png");
  must(bench.attachments().saveTo(bench.message, 0, file));
  CHECK(std::filesystem::file_size(file) == kPng.size());
  CHECK(std::filesystem::status(file).permissions() == (std::filesystem::perms::owner_read | std::filesystem::perms::owner_write));
  CHECK(bench.attachments().saveTo(bench.message, 0, file).error().code == "file.exists");
  std::filesystem::create_symlink(bench.place("elsewhere.png"), bench.place("link.png"));
  CHECK(bench.attachments().saveTo(bench.message, 0, bench.place("link.png")).error().code == "file.exists");
  CHECK_FALSE(std::filesystem::exists(bench.place("elsewhere.png")));
  CHECK(bench.attachments().saveTo(bench.message, 0, bench.place("desk/x.png")).error().kind == ErrorKind::InvalidInput);
}
