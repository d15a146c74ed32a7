#include "core/net/mail/encoded_words.h"

#include <catch2/catch_test_macros.hpp>

#include "core/net/mail/header_parameters.h"
#include "tests/support/cpu_time.h"

using namespace inquiry;

TEST_CASE("Encoded words are decoded and the space between two of them goes") {
  CHECK(decodeHeader("=?utf-8?B?5rOo5paH?= =?utf-8?q?_=41?=") == "注文 A");
  CHECK(decodeHeader("Re: =?iso-8859-1?Q?Gr=F6=DFe?= L") == "Re: Größe L");
  CHECK(decodeHeader("=?utf-8*en?q?x?=") == "x");
  CHECK(decodeHeader("plain =? text ?= here") == "plain =? text ?= here");
  CHECK(decodeHeader("=?utf-8?x?abc?=") == "=?utf-8?x?abc?=");
}

TEST_CASE("Words cut in the middle of a character are joined before they are decoded") {
  // 注文 is E6 B3 A8 E6 96 87.
  CHECK(decodeHeader("=?utf-8?Q?=E6=B3?=\r\n =?UTF-8?Q?=A8=E6=96=87?=") == "注文");
  CHECK(decodeHeader("=?utf-8?B?5rM=?= =?utf-8?B?qOaWhw==?=") == "注文");
  CHECK(decodeHeader("=?utf-8?B?5rOo?==?utf-8?B?5paH?=") == "注文");
  // Cut within a group of four without padding.
  CHECK(decodeHeader("=?utf-8?B?5rOo5p?= =?utf-8?B?aH?=") == "注文");
  CHECK(decodeHeader("=?ISO-2022-JP?B?GyRCQ20bKEI=?= =?iso-2022-jp?B?GyRCSjgbKEI=?=") == "注文");
}

TEST_CASE("Words that break the rules as mailers do are read") {
  CHECK(decodeHeader("=?utf-8?Q?two words?=") == "two words");
  CHECK(decodeHeader("=?gb2312?B?tqm1pQ?=") == "订单");
  CHECK(decodeHeader("\xe6\xb3\xa8 raw") == "注 raw");
  CHECK(decodeHeader("\x92\x8d", "JP") == "注");
  CHECK(decodeHeader("=?utf-8?Q?=E6=B3=A8") == "=?utf-8?Q?=E6=B3=A8");
}

TEST_CASE("T12: a header becomes one line without control characters") {
  CHECK(decodeHeader("=?utf-8?Q?a=0D=0ABcc:_x=40y?=") == "a Bcc: x@y");
  CHECK(decodeHeader("a\r\n b\r\n\tc") == "a b c");
  CHECK(decodeHeader(std::string_view("a\0b\x1b", 4)) == "ab");
}

TEST_CASE("A header of openings without an end costs one look") {
  std::string hostile;
  while (hostile.size() < 1'000'000) hostile += "=?a?q?";
  const auto before = test::cpuTime();
  decodeHeader(hostile);
  CHECK(test::cpuTime() - before < std::chrono::seconds(2));
}

TEST_CASE("Parameters are read by RFC 2231, RFC 2047 and as they are") {
  const auto plain = parseParameters("Text/Plain; Charset=\"ISO-2022-JP\"; format=flowed");
  CHECK(plain.value == "text/plain");
  CHECK(plain.parameter("charset") == "ISO-2022-JP");
  CHECK(plain.parameter("format") == "flowed");
  CHECK(parseParameters("attachment; filename*=UTF-8''%E6%B3%A8.pdf").parameter("filename") == "注.pdf");
  CHECK(parseParameters("attachment; filename*1*=%A8.pdf; filename*0*=utf-8'ja'%E6%B3").parameter("filename") == "注.pdf");
  CHECK(parseParameters("attachment; filename*0=\"long \"; filename*1=\"name.txt\"").parameter("filename") == "long name.txt");
  CHECK(parseParameters("attachment; filename=\"=?utf-8?B?5rOo?=.pdf\"").parameter("filename") == "注.pdf");
  CHECK(parseParameters("attachment; filename=My file.pdf").parameter("filename") == "My file.pdf");
  CHECK(parseParameters("attachment; filename=\"a\\\"b.txt").parameter("filename") == "a\"b.txt");
  CHECK(parseParameters("attachment; filename=\"C:\\tmp\\x.pdf\"").parameter("filename") == "C:\\tmp\\x.pdf");
  CHECK(parseParameters("attachment; filename=plain.txt; filename*=utf-8''%C3%A4.txt").parameter("filename") == "ä.txt");
  CHECK(parseParameters("").value.empty());
  CHECK(parseParameters(";;;=;=\"").parameters.empty());
}
