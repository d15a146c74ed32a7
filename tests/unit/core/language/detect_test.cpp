#include "core/language/detect.h"

#include <catch2/catch_test_macros.hpp>

using inquiry::language::detect;

TEST_CASE("Whole sentences are recognised") {
  struct Named {
    const char* text;
    const char* code;
  };
  for (const Named& row : {Named{"Where is my package? It should have arrived last week already.", "en"},
                           Named{"Wo bleibt meine Bestellung? Ich warte schon seit zwei Wochen darauf.", "de"},
                           Named{"¿Cuándo llega mi pedido? Todavía no recibí ninguna noticia del envío.", "es"},
                           Named{"荷物がまだ届いていません。いつ届きますか？", "ja"},
                           Named{"我的包裹还没有收到，请问什么时候可以送达？", "zh"},
                           Named{"Où est mon colis ? Je l'attends depuis deux semaines maintenant.", "fr"},
                           Named{"Onde está o meu pedido? Ainda não recebi nenhuma notícia da entrega.", "pt"}}) {
    INFO(row.text);
    CHECK(detect(row.text).code == row.code);
    CHECK(detect(row.text).isSure);
  }
}

TEST_CASE("A short Latin text is never sure and an order number is no language") {
  CHECK_FALSE(detect("ok thanks").isSure);
  CHECK(detect("303-8841207-5520347").code.empty());
}

TEST_CASE("Kana settles Japanese even in a short text") {
  CHECK(detect("まだですか").code == "ja");
  CHECK(detect("まだですか").isSure);
}

TEST_CASE("Chinese with a word that Japan knows, too, is Chinese, and Japanese without kana is Japanese") {
  for (const char* text : {"您好，我想多了解一下你们的店铺。", "请问我的注文什么时候发货？", "已了解，谢谢。", "這件商品什麼時候發貨？"}) {
    INFO(text);
    CHECK(detect(text).code == "zh");
  }
  for (const char* text : {"返品希望", "至急対応願", "注文未着"}) {
    INFO(text);
    CHECK(detect(text).code == "ja");
  }
}
