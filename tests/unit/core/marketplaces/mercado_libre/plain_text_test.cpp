#include "core/marketplaces/mercado_libre/plain_text.h"

#include <catch2/catch_test_macros.hpp>

using namespace inquiry::mercado_libre;

TEST_CASE("Incoming markup becomes the text a person reads") {
  struct Row {
    const char *name, *text, *expected;
  };
  const Row rows[] = {
      {"plain", "Hola, ¿cuándo llega?", "Hola, ¿cuándo llega?"},
      {"break", "uno<br>dos<br/>tres", "uno\ndos\ntres"},
      {"paragraphs", "<p>uno</p><p>dos</p>", "uno\ndos"},
      {"link keeps its address", R"(<a href="https://carrier.example/t/1">rastreo</a>)", "rastreo (https://carrier.example/t/1)"},
      {"link that shows its address", R"(<a href='https://x.example'>https://x.example</a>)", "https://x.example"},
      {"script link loses its address", R"x(<a href="javascript:alert(1)">clic</a>)x", "clic"},
      {"script goes with its content", "antes<script>alert('x')</script>después", "antesdespués"},
      {"script that never ends", "antes<script>alert(1)", "antes"},
      {"image goes", R"(foto <img src="file:///etc/passwd"> aquí)", "foto  aquí"},
      {"entities", "caf&eacute; &amp; t&#233; &#x41; &lt;b&gt;", "café & té A <b>"},
      {"unknown entity stays", "R&D; &nada;", "R&D; &nada;"},
      {"not a scalar value", "&#xD800; &#0;", "&#xD800; &#0;"},
      {"a smaller sign is no tag", "2 < 3 y 5>4, te quiero <3", "2 < 3 y 5>4, te quiero <3"},
      {"an unknown tag is the writer's own", "<mi correo>", "<mi correo>"},
      {"unfinished tag", "hola <b", "hola <b"},
      {"emphasis", "<B>MUY</B> <i class=\"x\">bien</i>", "MUY bien"},
  };
  for (const Row& row : rows) {
    INFO(row.name);
    CHECK(plainText(row.text) == row.expected);
  }
}

TEST_CASE("Texts compare alike over white space, composition and entities") {
  CHECK(comparableText("Hola,  el\r\ncafe\u0301 ") == comparableText("Hola, el café"));
  CHECK(comparableText("a&nbsp;b") == comparableText("a b"));
  CHECK(comparableText("Sale hoy.") != comparableText("Sale hoy"));
}
