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
