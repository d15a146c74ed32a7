#include "core/desk/file_soundness.h"

#include <catch2/catch_test_macros.hpp>

#include "tests/unit/core/desk/sample_files.h"

using namespace inquiry::desk;
using namespace inquiry::test;

namespace {

std::string replaced(std::string text, const std::string& what, const std::string& with) {
  const std::size_t at = text.find(what);
  REQUIRE(at != std::string::npos);
  return text.replace(at, what.size(), with);
}

std::string flipped(std::string bytes, std::size_t at) {
  bytes[at] = static_cast<char>(bytes[at] ^ 0x40);
  return bytes;
}

}  // namespace

TEST_CASE("TK13: whole files of every kind are sound") {
  CHECK_FALSE(damageOf(pdf(), "letter.pdf"));
  CHECK_FALSE(damageOf("\r\n" + pdf(), "letter.pdf"));
  CHECK_FALSE(pdfDamage("junk in front\n" + pdf()));
  CHECK_FALSE(damageOf(pdfWithStream(), "new.pdf"));
  CHECK_FALSE(damageOf(png(), "screenshot.png"));
  CHECK_FALSE(damageOf(png(300, 7), "large.PNG"));
  CHECK_FALSE(damageOf(jpeg(), "photo.jpg"));
  CHECK_FALSE(damageOf(gif(), "moving.gif"));
  CHECK_FALSE(damageOf(video(), "unpacking.mp4"));
  CHECK_FALSE(damageOf(docx(), "plan.docx"));
  CHECK_FALSE(damageOf(package({{"a.txt", "a"}}), "all.zip"));
  CHECK_FALSE(damageOf("Order numbers\n1\n2\n", "orders.txt"));
}

TEST_CASE("TK13: a PDF that was cut off anywhere is broken") {
  const std::string whole = pdf();
  for (std::size_t size = 0; size + 6 < whole.size(); ++size) {
    INFO("cut at " << size);
    CHECK(damageOf(whole.substr(0, size), "letter.pdf"));
  }
}

TEST_CASE("TK13: a PDF with one defect is broken, and the defect is named") {
  const std::string whole = pdf();
  CHECK(pdfDamage(replaced(whole, "%PDF-", "%PDX-")) == "its beginning is damaged");
  CHECK(pdfDamage(replaced(whole, "%%EOF", "%%EOX")) == "the end is missing");
  CHECK(pdfDamage(replaced(whole, "startxref", "startxrex")) == "its table of contents is missing");
  CHECK(pdfDamage(replaced(whole, "startxref\n", "startxref\n9999")) == "its table of contents is missing");
  CHECK(pdfDamage(replaced(whole, "startxref\n", "startxref\n1 ")) == "its table of contents is damaged");
  CHECK(pdfDamage(replaced(whole, "trailer", "trailor")) == "its table of contents is damaged");
  CHECK(pdfDamage(replaced(whole, "/Root", "/Rood")) == "its table of contents is damaged");
  CHECK(pdfDamage(replaced(whole, "00000 n", "00000 x")) == "its table of contents is damaged");
  CHECK(pdfDamage(replaced(whole, "0000000009", "0000999999")) == "its table of contents is damaged");
  CHECK(pdfDamage(replaced(whole, "1 0 obj", "1 0 xxx")) == "its pages are missing");
}

TEST_CASE("TK13: pictures that are cut off or altered are broken") {
  for (const auto& [name, bytes] : {std::pair{"a.png", png()}, std::pair{"a.jpg", jpeg()}, std::pair{"a.gif", gif()}}) {
    INFO(name);
    for (std::size_t size = 0; size < bytes.size(); ++size) CHECK(damageOf(bytes.substr(0, size), name));
  }
  const std::string whole = png();
  for (std::size_t at = 8; at < whole.size(); ++at) CHECK(damageOf(flipped(whole, at), "a.png"));
  CHECK(pngDamage(std::string("\x89PNG\r\n\x1a\n", 8) + pngChunk("IHDR", whole.substr(16, 13)) + pngChunk("IEND", "")));  // no picture in it
}

TEST_CASE("TK13: a video that was cut off, or has no index, is broken") {
  const std::string whole = video();
  for (std::size_t size = 12; size < whole.size(); ++size) CHECK(damageOf(whole.substr(0, size), "a.mp4"));
  CHECK(videoDamage(replaced(whole, "moov", "free")) == "the video in it is damaged");
  CHECK(videoDamage(replaced(whole, std::string("\0\0\0\x10mdat", 8), std::string("\0\0\0\x02mdat", 8))) == "the video in it is damaged");
}

TEST_CASE("TK13: an office file is unpacked, and one without its document is broken") {
  const std::string whole = docx();
  CHECK(damageOf(whole.substr(0, whole.size() - 30), "plan.docx"));
  CHECK(damageOf(whole.substr(0, 40), "plan.docx"));
  const std::size_t inside = whole.find("word/document.xml") + 40;
  CHECK(damageOf(flipped(whole, inside), "plan.docx"));
  CHECK(damageOf(package({{"[Content_Types].xml", "<Types/>"}}), "plan.docx") == "the document in it is missing");
  CHECK(damageOf(whole, "table.xlsx") == "the document in it is missing");
}

TEST_CASE("TK13: what is no document, or another thing than its name says, is refused") {
  CHECK(damageOf("", "empty.pdf") == "it is empty");
  CHECK(damageOf(png(), "letter.pdf") == "its content is not what its name says");
  CHECK(damageOf("MZ\x90", "setup.exe"));
  CHECK(damageOf("#!/bin/sh\n", "run.txt"));
  CHECK(damageOf("text \xFF\xFE", "notes.txt"));
}

TEST_CASE("Any bytes at all are looked at without harm") {
  std::uint32_t state = 12345;
  for (int round = 0; round < 400; ++round) {
    std::string bytes = round % 5 == 0 ? pdf() : round % 5 == 1 ? png() : round % 5 == 2 ? gif() : round % 5 == 3 ? video() : docx();
    for (int i = 0; i < 3; ++i) {
      state = state * 1664525U + 1013904223U;
      bytes[state % bytes.size()] = static_cast<char>(state >> 24U);
    }
    for (const char* name : {"a.pdf", "a.png", "a.gif", "a.docx", "a.jpg"}) (void)damageOf(bytes, name);
    (void)jpegDamage(bytes);
    (void)pdfDamage(bytes);
    (void)videoDamage(bytes);
  }
}
