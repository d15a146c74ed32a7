#include "core/net/mail/attachment_name.h"

#include <catch2/catch_test_macros.hpp>

using namespace inquiry;

TEST_CASE("T8: a file name from a mail can be used on any system") {
  CHECK(saneFileName("invoice.pdf") == "invoice.pdf");
  CHECK(saneFileName("../../etc/passwd") == "passwd");
  CHECK(saneFileName("C:\\Users\\x\\photo.jpg") == "photo.jpg");
  CHECK(saneFileName("a\tb\nc\x01.txt") == "abc.txt");
  CHECK(saneFileName("invoice\u202Egpj.exe") == "invoicegpj.exe");
  CHECK(saneFileName("x\u200B\u2066y\uFEFF.txt") == "xy.txt");
  CHECK(saneFileName("CON") == "_CON");
  CHECK(saneFileName("com1.txt") == "_com1.txt");
  CHECK(saneFileName("lpt9 .x") == "_lpt9 .x");
  CHECK(saneFileName("console.txt") == "console.txt");
  CHECK(saneFileName("name. . .") == "name");
  CHECK(saneFileName("..").empty());
  CHECK(saneFileName("folder/").empty());
  CHECK(saneFileName("a<b>c:d\"e|f?g*.txt") == "abcdefg.txt");
  CHECK(saneFileName("注文書①.pdf") == "注文書①.pdf");
  CHECK(saneFileName("").empty());
}

TEST_CASE("T8: a long name keeps its extension and whole characters within 200 bytes") {
  std::string name;
  for (int i = 0; i < 100; ++i) name += "注";
  const auto sane = saneFileName(name + ".pdf");
  CHECK(sane.size() <= 200);
  CHECK(sane.ends_with("注.pdf"));
  CHECK(saneFileName(std::string(4096, 'a')).size() == 200);
  CHECK(saneFileName("a." + std::string(300, 'b')).size() == 200);
}

TEST_CASE("A part without a name is called by its kind and place") {
  CHECK(fallbackFileName("image/png", "1.2") == "attachment-1.2.png");
  CHECK(fallbackFileName("x/y", "") == "attachment.bin");
}
