#include "core/net/mail/charset.h"

#include <catch2/catch_test_macros.hpp>

using namespace inquiry;

namespace {

std::string read(std::string_view label, std::string_view bytes, std::string_view country = {}) {
  return decodeText(label, bytes, country).text;
}

}  // namespace

TEST_CASE("A label is read as what senders mean by it") {
  CHECK(canonicalCharset("\"GB2312\"") == "GB18030");
  CHECK(canonicalCharset("x-sjis") == "windows-31j");
  CHECK(canonicalCharset("iso-2022-jp-ms") == "ISO-2022-JP");
  CHECK(canonicalCharset("ks_c_5601-1987") == "windows-949");
  CHECK(canonicalCharset("ISO-8859-1") == "windows-1252");
  CHECK(canonicalCharset("windows-1253") == "windows-1253");
  CHECK(canonicalCharset("unknown-8bit").empty());
  CHECK(canonicalCharset("ebcdic-cp-us").empty());
  CHECK(canonicalCharset("").empty());
}

TEST_CASE("ISO-2022-JP with NEC and IBM characters and half-width kana in every form is read") {
  const std::string mail = "\x1b$B-!Cm\x1b(B A \x1b$B-jy\"|b\x1b(B";
  CHECK(read("ISO-2022-JP", mail) == "①注 A ㈱褜髙");
  CHECK(read("iso-2022-jp", "\x1b(I1234\x1b(B") == "ｱｲｳｴ");
  CHECK(read("cp50222", "\x0e" "123\x0f.") == "ｱｲｳ.");
  CHECK(read("iso-2022-jp", "\xb1\xb2 x") == "ｱｲ x");
  CHECK_FALSE(decodeText("ISO-2022-JP", mail).hadErrors);
}

TEST_CASE("Code page 932 under the name Shift_JIS keeps its extra characters") {
  CHECK(read("Shift_JIS", "\x87\x40\x81\x60\x81\x5c\xfb\xfc\xed\x95\x87\x8a") == "①～―髙﨑㈱");
  CHECK(read("sjis", "\\100~") == "\\100~");
}

TEST_CASE("EUC-JP, GB18030, Big5, Korean and Cyrillic charsets are read") {
  CHECK(read("euc-jp", "\xad\xa1\xc3\xed\x8e\xb1\xfc\xe2") == "①注ｱ髙");
  CHECK(read("gb2312", "\xe9\x46\x86\xb4\x80\x80") != "");
  CHECK(read("gb2312", "\xe9\x46\x20\x95\x32\xb7\x36\x80") != "");
  CHECK(read("gb2312", "\xe9\x46\x20\xa2\xe3") == "镕 €");
  CHECK(read("gbk", "\x86\xb4") == "喆");
  CHECK(read("gb2312", "\x95\x34\xb2\x35") == "𠮷");
  CHECK(read("big5", "\xa4\xa4\xf9\xd6") == "中碁");
  CHECK(read("euc-kr", "\x8c\x63\xb0\xa1") == "똠가");
  CHECK(read("koi8-r", "\xf0\xd2\xc9\xd7\xc5\xd4") == "Привет");
  CHECK(read("windows-1251", "\xcf\xf0\xe8\xe2\xe5\xf2") == "Привет");
  CHECK(read("iso-8859-1", "\x80 \x93x\x94") == "€ “x”");
  CHECK(read("iso-8859-2", "\xb1\xea") == "ąę");
  CHECK(read("utf-7", "Hi +AOQ- +ZeVnLIqe-") == "Hi ä 日本語");
  CHECK(read("hz-gb-2312", "~{VPND~}x") == "中文x");
  CHECK(read("utf-16le", std::string_view("a\0b\0", 4)) == "ab");
}

TEST_CASE("A text without a label is read by what its bytes say, then by the country of the store") {
  const auto utf8 = decodeText("", "schön");
  CHECK(utf8.text == "schön");
  CHECK(utf8.charset == "UTF-8");
  CHECK(decodeText("", "\x1b$BCm\x1b(B").charset == "ISO-2022-JP");
  CHECK(decodeText("us-ascii", "\x1b$BCm\x1b(B").text == "注");
  CHECK(read("", "\x92\x8d\x95\xb6\x94\xd4\x8d\x86", "JP") == "注文番号");
  CHECK(read("unknown-8bit", "\xc3\xed\xca\xb8\xc8\xd6\xb9\xe6", "JP") == "注文番号");
  CHECK(read("", "\xb6\xa9\xb5\xa5", "CN") == "订单");
  CHECK(read("", "\xad\x71\xb3\xe6", "TW") == "訂單");
  CHECK(read("", "Gr\xf6\xdf""e") == "Größe");
  CHECK(read("us-ascii", "Gr\xf6\xdf""e") == "Größe");
  CHECK(decodeText("", "Gr\xf6\xdf""e").isGuessed);
}

TEST_CASE("A label that cannot be true gives way, one broken byte does not break a text") {
  CHECK(read("utf-8", "Gr\xf6\xdf""e") == "Größe");
  CHECK(read("utf-8", "\x92\x8d\x95\xb6\x94\xd4\x8d\x86", "JP") == "注文番号");
  CHECK(read("iso-2022-jp", "注文番号") == "注文番号");
  CHECK(read("iso-2022-jp", "\x92\x8d\x95\xb6\x94\xd4\x8d\x86") == "注文番号");
  const auto cut = decodeText("utf-8", "注文番号のお知らせです。よろしくお願いします\xe3\x81");
  CHECK(cut.charset == "UTF-8");
  CHECK(cut.hadErrors);
  CHECK(cut.text.starts_with("注文番号のお知らせ"));
}

TEST_CASE("What is decoded is always valid and without NUL") {
  CHECK(read("utf-8", std::string_view("a\0b", 3)) == "ab");
  CHECK(read("utf-8", "\xff\xfe\xfd").find('\xff') == std::string::npos);
  CHECK(read("utf-16", "\xd8").find("\xd8") == std::string::npos);
  CHECK(read("no-such-charset", "plain") == "plain");
  CHECK(read("utf-8", "").empty());
}
