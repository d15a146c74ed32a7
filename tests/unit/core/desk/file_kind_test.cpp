#include "core/desk/file_kind.h"

#include <catch2/catch_test_macros.hpp>
#include <random>

using namespace inquiry::desk;

namespace {

std::string png(unsigned width, unsigned height) {
  std::string bytes("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16);
  for (const unsigned number : {width, height})
    for (int shift = 24; shift >= 0; shift -= 8) bytes += static_cast<char>(number >> shift & 0xFF);
  return bytes;
}

}  // namespace

TEST_CASE("a file is what its bytes say") {
  CHECK(fileKindOf(png(240, 180)).type == "image/png");
  CHECK(fileKindOf(std::string("GIF89a\x10\0\x20\0", 10)).width == 16);
  CHECK(fileKindOf("%PDF-1.7\n").type == "application/pdf");
  CHECK(fileKindOf("MZ\x90").type == "application/vnd.microsoft.portable-executable");
  CHECK(fileKindOf("PK\x03\x04 and more").type == "application/zip");
  CHECK(fileKindOf("<svg onload=\"x()\"></svg>").type == "text/xml");
  CHECK(fileKindOf("  <!doctype html><script>").type == "text/xml");
  CHECK(fileKindOf("订单还没到。\r\n谢谢").type == "text/plain");
  CHECK(fileKindOf("\x01\x02\x03").type == "application/octet-stream");
  CHECK(fileKindOf("").type == "application/octet-stream");
}

TEST_CASE("the size of a JPEG and of a WebP is read from their heads") {
  // Start, one application segment of 4 bytes, frame header: 8 bit, 480 x 640.
  const std::string jpeg("\xFF\xD8\xFF\xE0\x00\x04\x00\x00\xFF\xC2\x00\x11\x08\x01\xE0\x02\x80\x03\x00", 19);
  CHECK(fileKindOf(jpeg).type == "image/jpeg");
  CHECK(fileKindOf(jpeg).height == 480);
  CHECK(fileKindOf(jpeg).width == 640);
  const std::string webp("RIFF\x00\x00\x00\x00WEBPVP8X\x0A\x00\x00\x00\x00\x00\x00\x00\x7F\x02\x00\xDF\x01\x00", 30);
  CHECK(fileKindOf(webp).width == 640);
  CHECK(fileKindOf(webp).height == 480);
}

TEST_CASE("T1: nothing is shown as a picture but a plain one of a harmless size") {
  CHECK(fileKindOf(png(4000, 3000)).isPreviewable());
  CHECK_FALSE(fileKindOf(png(60'000, 60'000)).isPreviewable());
  CHECK_FALSE(fileKindOf(png(0xFFFFFFFF, 0xFFFFFFFF)).isPreviewable());
  CHECK_FALSE(fileKindOf(png(0, 100)).isPreviewable());
  CHECK_FALSE(fileKindOf("<svg></svg>").isPreviewable());
  CHECK_FALSE(fileKindOf("%PDF-1.7").isPreviewable());
}

TEST_CASE("no head is too short or too strange to be looked at") {
  std::mt19937 random(7);
  for (const std::string& head : {png(10, 10), std::string("RIFF"), std::string("RIFF1234WEBPVP8 "), std::string("\xFF\xD8\xFF\xE0\x00\x00"), std::string("BM"), std::string("\0\0\0\0ftyp", 8)}) {
    for (std::size_t size = 0; size <= head.size(); ++size) CHECK_FALSE(fileKindOf(head.substr(0, size)).type.empty());
    for (int round = 0; round < 300; ++round) {
      std::string wild = head;
      while (wild.size() < 64) wild += static_cast<char>(random() & 0xFF);
      CHECK_FALSE(fileKindOf(wild).type.empty());
    }
  }
}

TEST_CASE("a text that is cut in the middle of a character is still a text") {
  std::string text;
  while (text.size() < 5000) text += "订";
  CHECK(fileKindOf(text).type == "text/plain");
  CHECK(fileKindOf("x" + text).type == "text/plain");
  CHECK(fileKindOf("xy" + text).type == "text/plain");
}
