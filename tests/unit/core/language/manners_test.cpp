#include "core/language/manners.h"

#include <catch2/catch_test_macros.hpp>

using namespace inquiry::language;

namespace {

constexpr const char* kRudeOrPlain[] = {
    "まだ届かないの？知らないよ。", "返品は無理です。", "自分で確認してください。", "もう発送した。待ってろ。", "在庫はない。", "それはこっちの責任じゃない。", "早く写真を送れ。", "分かった、返金する。",
    "配送会社に聞いて。", "だから昨日送ったって言ってるでしょ。", "明日届く。", "サイズは書いてあるだろ。", "値引きはだめだ。", "あなたが間違えたんでしょう。", "ごめん、忘れてた。", "箱が壊れていても使える。",
    "追跡番号を見て。", "交換したいなら送り返して。", "返金は来週になる。", "うちの責任ではない。", "そんなこと言われても困る。", "発送は明日だよ。", "領収書は出せない。", "もう終わった話だ。",
    "使い方は説明書に書いてある。", "キャンセルはできない。", "在庫が切れた。", "また連絡する。", "仕方ないね。", "住所が違うから届かない。"};

constexpr const char* kPolite[] = {
    "お問い合わせいただき、ありがとうございます。", "ご迷惑をおかけし、誠に申し訳ございません。", "明日発送いたします。", "恐れ入りますが、お写真をお送りいただけますでしょうか。", "返品のお手続きをいたします。",
    "在庫がございますので、ご注文後すぐに発送いたします。", "お届けまで今しばらくお待ちくださいませ。", "ご不便をおかけしておりますことをお詫び申し上げます。", "配送会社に確認いたしまして、ご連絡いたします。", "ご返金は3営業日以内に完了いたします。",
    "領収書を添付いたしましたので、ご確認をお願いいたします。", "サイズについてはお気軽にお尋ねいただければ幸いです。", "お手数をおかけいたしますが、よろしくお願いいたします。", "ご注文を承りました。", "キャンセルの件、承知いたしました。",
    "何卒ご了承くださいますようお願い申し上げます。", "またのご利用をお待ちしております。", "商品が到着しましたら、ご連絡いただけますと幸いです。", "ご希望のお色をお知らせください。", "ご指摘いただき、ありがとうございます。",
    "お客様のご注文は本日発送いたしました。", "ご返送料は当店が負担いたします。", "説明書を日本語でお送りいたします。", "お待たせして申し訳ございません。", "ご安心いただけますよう、丁寧に梱包いたします。",
    "差し支えなければ、お電話番号をお知らせいただけますでしょうか。", "代替品をお送りいたします。", "クーポンは次回からご利用いただけます。", "恐縮ですが、別の方法でお支払いをお願いいたします。", "ご連絡ありがとうございます。確認いたします。"};

}  // namespace

TEST_CASE("TR04: rude and plain Japanese is told, polite Japanese is not") {
  int told = 0, quiet = 0;
  for (const char* text : kRudeOrPlain) {
    const bool isTold = !japaneseManners(text).empty();
    told += isTold ? 1 : 0;
    if (!isTold) UNSCOPED_INFO("not told: " << text);
  }
  for (const char* text : kPolite) {
    const auto hints = japaneseManners(text);
    quiet += hints.empty() ? 1 : 0;
    if (!hints.empty()) UNSCOPED_INFO("told without need: " << text << " (" << hints.front().words << ")");
  }
  UNSCOPED_INFO(told << " of 30 told, " << quiet << " of 30 left alone");
  CHECK(told == 30);
  CHECK(quiet == 30);
}

TEST_CASE("TR04: ten forms of Spain are told, each at its place") {
  for (const char* planted : {"vosotros", "vuestro", "podéis", "tenéis", "ordenador", "móvil", "coger", "gafas", "vale.", "os enviamos"}) {
    const std::string text = std::string("Hola, gracias por su compra: ") + planted + " Saludos";
    const auto hints = spanishManners(text);
    INFO(text);
    REQUIRE(hints.size() == 1);
    CHECK(hints.front().rule == "es.spain");
    CHECK(text.substr(hints.front().from, hints.front().to - hints.front().from) == planted);
  }
}

TEST_CASE("TR04: a text keeps to one way of address, the one the team chose") {
  CHECK(spanishManners("Su pedido llega mañana. Le enviamos la guía.").empty());
  CHECK(spanishManners("Tu pedido llega mañana. Te enviamos la guía.").empty());
  CHECK(spanishManners("Su pedido llega mañana. Te enviamos la guía.").front().rule == "es.mixed");
  CHECK(spanishManners("Tu pedido llega mañana.", SpanishAddress::Usted).front().rule == "es.tu");
  CHECK(spanishManners("Su pedido llega mañana.", SpanishAddress::Tu).front().rule == "es.usted");
}

TEST_CASE("TR04: the word to write instead is named where there is one") {
  CHECK(spanishManners("Revise su móvil").front().instead == "celular");
}
