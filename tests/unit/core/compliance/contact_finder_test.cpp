#include "core/compliance/contact_finder.h"

#include <catch2/catch_test_macros.hpp>

#include "core/compliance/number_finder.h"
#include "core/compliance/word_finder.h"

using namespace inquiry::compliance;

namespace {

std::vector<std::string> hosts(const std::string& text) {
  std::vector<std::string> hosts;
  for (const FoundLink& link : findLinks(PlainText(text))) hosts.push_back(link.host);
  return hosts;
}

std::size_t phones(const std::string& text) { return findPhones(PlainText(text), {"US", "GB", "DE", "FR", "ES", "JP", "MX", "CN"}).size(); }
std::size_t cards(const std::string& text) { return findCards(PlainText(text)).size(); }

using Hosts = std::vector<std::string>;

}  // namespace

TEST_CASE("CP01: a web address is found as it is written, spelled and spaced") {
  CHECK(hosts("see https://shop.example.com/a?b=1.") == Hosts{"shop.example.com"});
  CHECK(hosts("WWW.Shop-Blue.de, danke") == Hosts{"shop-blue.de"});
  CHECK(hosts("hxxp://blue.store") == Hosts{"blue.store"});
  CHECK(hosts("blue (dot) com").size() == 1);
  CHECK(hosts("blue punto com").size() == 1);
  CHECK(hosts("看 blue.cn 吧") == Hosts{"blue.cn"});
}

TEST_CASE("CP01: a name before an @ or a longer host does not make an address the platform's") {
  REQUIRE(hosts("https://amazon.com@evil.shop/x") == Hosts{"evil.shop"});
  CHECK(isWithin("www.amazon.com", "amazon.com"));
  CHECK_FALSE(isWithin("amazon.com.evil.shop", "amazon.com"));
  CHECK_FALSE(isWithin("notamazon.com", "amazon.com"));
}

TEST_CASE("CP01: file names, numbers and sentences without a space are no addresses") {
  for (const char* text : {"manual_v2.pdf", "12.50 EUR", "Danke.Es kommt", "version 1.2.3", "e.g. this", "size.jpg", "3.5 mm"}) CHECK(hosts(text).empty());
}

TEST_CASE("CP01: mail addresses are found in words as well") {
  for (const char* text : {"a.b@shop.de", "jim＠shop.com", "jim (at) shop (dot) com", "jim at gmail dot com", "juan arroba gmail punto com", "jean arobase gmail point com", "lanse 艾特 qq 点 com"})
    CHECK(findMails(PlainText(text)).size() == 1);
  for (const char* text : {"we meet at noon", "look at amazon.com", "2 @ 5.00 each"}) CHECK(findMails(PlainText(text)).empty());
}

TEST_CASE("CP01: an order, tracking or article number is no telephone number") {
  for (const char* text : {"order 114-1234567-7654321", "12-34567-89012", "123456-20261118-0000012345", "tracking 00340434161094015902", "4006381333931", "$1,299.00 to $1,499.00",
                           "from 2026-11-20 to 2026-11-27", "120 x 80 x 40 mm", "38, 39, 40, 41, 42", "快递单号 13800138000", "お問い合わせ番号 1234-5678-9012", "10:30 - 18:00", "Artikelnummer 0171 2345678"}) {
    INFO(text);
    CHECK(phones(text) == 0);
  }
}

TEST_CASE("CP01: a telephone number is found whichever way its digits are written") {
  for (const char* text : {"+1 (212) 736-5000", "212.736.5000", "0171 2345678", "06 12 34 56 78", "090-1234-5678", "13800138000", "１３８００１３８０００", "①③⑧⓪⓪①③⑧⓪⓪⓪", "打给我 一三八零零一三八零零零",
                           "call two one two seven three six five zero zero zero", "0049 151 23456789", "Telefon 030 / 901820", "my cell is 2127365000"}) {
    INFO(text);
    CHECK(phones(text) == 1);
  }
}

TEST_CASE("CP05: only numbers of known issuers that pass the Luhn check are cards") {
  CHECK(cards("4111 1111 1111 1111") == 1);
  CHECK(cards("５５５５ ５５５５ ５５５５ ４４４４") == 1);
  CHECK(cards("4111-1111-1111-1111") == 1);
  CHECK(cards("4111 1111 1111 1112") == 0);
  CHECK(cards("tracking 9400100000000000000000") == 0);
  CHECK(cards("order 2000004512345678") == 0);
}

TEST_CASE("CP02: forty spellings of forbidden words are found") {
  const WordFinder finder({"paypal", "wechat", "whatsapp", "微信", "支付宝"});
  const std::vector<std::string> spellings{
      "PayPal", "PAYPAL", "pay-pal", "pay.pal", "pay_pal", "pay*pal", "p a y p a l", "p.a.y.p.a.l", "ＰａｙＰａｌ", "Pay\u200BPal", "pa\u00ADypal", "p\u0430ypal", "\u0440\u0430\u0443\u0440\u0430l", "p4yp4l",
      "paypa1", "payypal", "paypalll", "𝗣𝗮𝘆𝗣𝗮𝗹", "ⓟⓐⓨⓟⓐⓛ", "pay\uFE0Fpal", "WeChat", "we-chat", "w e c h a t", "ｗｅｃｈａｔ", "w3chat", "wech@t", "we_chat", "w.e.c.h.a.t", "weсhat", "WhatsApp", "whats-app",
      "w h a t s a p p", "wh4tsapp", "whatsaaapp", "微信", "微 信", "微-信", "微\u200B信", "支 付 宝", "支-付-宝"};
  CHECK(spellings.size() == 40);
  for (const std::string& spelling : spellings) {
    INFO(spelling);
    CHECK(finder.find(PlainText("use " + spelling + " please")).size() == 1);
  }
}

TEST_CASE("CP02: words that only contain or resemble a forbidden one are left alone") {
  const WordFinder finder({"paypal", "wechat", "whatsapp", "微信"});
  for (const char* text : {"we chat daily", "pay pale colours", "repaypalm", "what sapphire", "微小的信号", "we cheat nobody"}) {
    INFO(text);
    CHECK(finder.find(PlainText(text)).empty());
  }
}
