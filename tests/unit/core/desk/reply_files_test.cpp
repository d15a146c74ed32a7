#include "core/desk/reply_files.h"

#include <catch2/catch_test_macros.hpp>

using namespace inquiry::desk;

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
