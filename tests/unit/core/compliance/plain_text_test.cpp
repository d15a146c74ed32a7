#include "core/compliance/plain_text.h"

#include <catch2/catch_test_macros.hpp>

using namespace inquiry::compliance;

TEST_CASE("CP01: a text is read without width, case, accents, invisible characters and look-alikes") {
  CHECK(PlainText("ＰａｙＰａｌ").bytes() == "paypal");
  CHECK(PlainText("Pa\u200By\u00ADPal\uFE0F").bytes() == "paypal");
  CHECK(PlainText("p\u0430yp\u0430l").bytes() == "paypal");
  CHECK(PlainText("Überweisung, señal, œuvre").bytes() == "uberweisung, senal, oeuvre");
  CHECK(PlainText("①③⑧").bytes() == "138");
  CHECK(PlainText("ｶﾞｲﾄﾞ").bytes() == "ガイド");
  CHECK(PlainText("e\u0301\u0302\u0303").bytes() == "e");
}

TEST_CASE("CP01: every letter knows where it stands in the original") {
  const std::string original = "x Ｐａ\u200Bｙ y";
  const PlainText text(original);
  const std::size_t from = text.letters().find(U"pay");
  REQUIRE(from != std::u32string::npos);
  const std::size_t begin = text.originalFrom(from), end = text.originalTo(from + 3);
  CHECK(original.substr(begin, end - begin) == "Ｐａ\u200Bｙ");
  CHECK(text.letterAt(text.byteOf(from)) == from);
}

TEST_CASE("CP01: bytes that are no UTF-8 and a lone mark do no harm") {
  CHECK_FALSE(PlainText("a\xFF\xC3 b").bytes().empty());
  CHECK(PlainText("\u3099").letters().size() == 1);
  CHECK(PlainText("").letters().empty());
}
