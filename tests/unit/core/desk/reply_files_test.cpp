#include "core/desk/reply_files.h"

#include <catch2/catch_test_macros.hpp>
#include <filesystem>
#include <fstream>
#include <iterator>

#include "tests/unit/core/desk/desk_bench.h"

using namespace inquiry;
using namespace inquiry::test;
using inquiry::desk::mediaTypeOf;
using inquiry::desk::safeFileName;

TEST_CASE("File names from outside lose folders, control and direction-changing characters") {
  struct Named {
    const char* given;
    const char* safe;
  };
  for (const Named& row : {Named{"../../etc/passwd", "passwd"}, Named{"C:\\x\\bill.pdf", "bill.pdf"},
                           Named{"invoice\xE2\x80\xAEgpj.exe", "invoicegpj.exe"}, Named{"a\nb.txt", "ab.txt"}, Named{"...", "file"},
                           Named{"照片.jpg", "照片.jpg"}, Named{"tail. . ", "tail"}, Named{"", "file"}}) {
    INFO(row.given);
    CHECK(safeFileName(row.given) == row.safe);
  }
  CHECK(safeFileName(std::string(4000, 'x')).size() == 120);
}

TEST_CASE("Media types follow the ending, whatever its case") {
  CHECK(mediaTypeOf("A.JPG") == "image/jpeg");
  CHECK(mediaTypeOf("bill.pdf") == "application/pdf");
  CHECK(mediaTypeOf("run.sh") == "application/octet-stream");
}

namespace {

constexpr const char* kCanary = "a canary that nobody may read";

// A store that takes pictures, and a picture.
struct FilesBench {
  DeskBench desk;
  ThreadId thread;
  std::string picture = desk.place("size.png");

  FilesBench() {
    for (ChannelCapabilities& channel : desk.platform().capabilities.channels) {
      channel.maxAttachments = 2;
      channel.maxAttachmentBytes = 1 << 20;
      channel.attachmentTypes = {"image/png"};
    }
    std::ofstream(picture) << kCanary;
    thread = desk.question("t1", "How big is it?");
  }
  Result<inquiry::desk::ReplyResult> answer(std::vector<OutgoingAttachment> files, inquiry::desk::ReplyRequest::Hold hold = inquiry::desk::ReplyRequest::Hold::UndoWindow) {
    inquiry::desk::ReplyRequest request;
    request.thread = thread;
    request.text = "See the picture.";
    request.attachments = std::move(files);
    request.hold = hold;
    return desk.reply().send(request);
  }
  std::size_t held() const {
    std::size_t files = 0;
    std::error_code none;
    for ([[maybe_unused]] const auto& entry : std::filesystem::directory_iterator(desk.place("desk/attachments"), none)) ++files;
    return files;
  }
};

std::string bytesOf(const std::filesystem::path& file) {
  std::ifstream in(file, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

}  // namespace

TEST_CASE("CP10: a file of an answer is found nowhere in the workspace and in no support bundle, and is taken back with the answer") {
  FilesBench bench;
  const auto sent = must(bench.answer({{"", "", 0, bench.picture}}));
  REQUIRE(sent.item);
  const OutgoingAttachment held = sent.item->attachments.at(0);
  CHECK(held.name == "size.png");
  CHECK(held.size == static_cast<std::int64_t>(std::string(kCanary).size()));
  CHECK(held.localPath.starts_with("attachments/"));
  std::filesystem::remove(bench.picture);
  CHECK(must(bench.desk.storage().attachments().read(held)) == kCanary);
  const std::string bundle = bench.desk.place("bundle.tar.gz");
  must(bench.desk.archive().supportBundle(bundle));
  CHECK(bytesOf(bundle).find(std::filesystem::path(held.localPath).filename().string()) == std::string::npos);
  for (const auto& entry : std::filesystem::recursive_directory_iterator(bench.desk.place("desk"))) {
    if (!entry.is_regular_file()) continue;
    INFO(entry.path().string());
    CHECK(bytesOf(entry.path()).find("canary") == std::string::npos);
  }
  // Taken back and sent again it is the file of before, although the original is gone.
  const auto draft = must(bench.desk.reply().undoSend(sent.item->id));
  const auto again = must(bench.answer(draft.attachments));
  REQUIRE(again.item);
  CHECK(again.item->attachments.at(0).localPath == held.localPath);
  CHECK(bench.held() == 1);
}

TEST_CASE("CP10: what the check refuses is not taken into the workspace, and a damaged file is told at once") {
  FilesBench bench;
  std::ofstream(bench.desk.place("bill.pdf")) << "%PDF";
  CHECK(must(bench.answer({{"", "", 0, bench.desk.place("bill.pdf")}})).check.blocked());
  CHECK(must(bench.answer({{"", "", 0, bench.picture}, {"", "", 0, bench.picture}, {"", "", 0, bench.picture}})).check.blocked());
  CHECK(bench.held() == 0);
  CHECK(bench.answer({{"", "", 0, bench.desk.place("gone.png")}}).error().code == "reply.file_missing");
  CHECK(bench.answer({{"", "", 0, bench.desk.place("desk")}}).error().code == "reply.file_missing");

  const auto sent = must(bench.answer({{"", "", 0, bench.picture}}));
  const auto draft = must(bench.desk.reply().undoSend(sent.item->id));
  const std::string file = bench.desk.place("desk/" + draft.attachments.at(0).localPath);
  std::filesystem::resize_file(file, std::filesystem::file_size(file) - 1);
  const auto damaged = bench.answer(draft.attachments);
  REQUIRE_FALSE(damaged);
  CHECK(damaged.error().code == "attachment.damaged");
}
