#include "core/marketplaces/mercado_libre/endpoints.h"

#include <catch2/catch_test_macros.hpp>

#include "core/domain/utf8.h"
#include "core/marketplaces/mercado_libre/mercado_libre_capabilities.h"

using namespace inquiry;
using namespace inquiry::mercado_libre;

TEST_CASE("The sign-in page is that of the seller's country, calls go to one host") {
  struct Row {
    const char *site, *auth;
  };
  for (const Row& row : {Row{"MLM", "https://auth.mercadolibre.com.mx"}, Row{"MLB", "https://auth.mercadolivre.com.br"},
                         Row{"MLA", "https://auth.mercadolibre.com.ar"}, Row{"CBT", "https://global-selling.mercadolibre.com"}}) {
    INFO(row.site);
    Store store;
    store.site = row.site;
    CHECK(endpointsOf(store).auth == row.auth);
    CHECK(endpointsOf(store).api == "https://api.mercadolibre.com");
  }
  Store sandbox;
  sandbox.site = "MLM";
  sandbox.endpoints = {{"api", "http://127.0.0.1:9001/s/meli-mx/"}, {"auth", "http://127.0.0.1:9001/s/meli-mx"}};
  CHECK(endpointsOf(sandbox).api == "http://127.0.0.1:9001/s/meli-mx");
  CHECK(endpointsOf(sandbox).auth == "http://127.0.0.1:9001/s/meli-mx");
}

TEST_CASE("Capabilities state the limits of each channel with their source") {
  const Capabilities site = capabilitiesOf(Family::Site);
  const ChannelCapabilities* question = site.channel(ThreadKind::Question);
  REQUIRE(question);
  CHECK(question->answersOnce);
  CHECK(question->maxText == 2000);
  CHECK(question->charset == Charset::Unicode);
  CHECK_FALSE(question->canMarkRead);
  const ChannelCapabilities* message = site.channel(ThreadKind::OrderMessage);
  REQUIRE(message);
  CHECK(message->maxText == 350);
  CHECK(message->unit == TextUnit::CodePoints);
  CHECK(message->charset == Charset::Latin1);
  CHECK(message->extraCharacters.find(U'\U0001F600') != std::u32string::npos);
  CHECK(message->extraCharacters.find(U'\u4F60') == std::u32string::npos);
  CHECK(message->canFirstContact);
  CHECK_FALSE(message->automaticAnswersAllowed);
  for (const ChannelCapabilities& channel : site.channels) CHECK_FALSE((channel.source.empty() || channel.sourceDate.empty()));
  CHECK(site.sendClass == SendClass::ReadBack);
  CHECK(site.settle == std::chrono::seconds(120));
  CHECK_FALSE(capabilitiesOf(Family::CrossBorder).channel(ThreadKind::OrderMessage)->canFirstContact);
}

TEST_CASE("Latin letters and listed emoji pass, other scripts do not") {
  struct Row {
    const char *name, *text;
    bool passes;
  };
  const Row rows[] = {
      {"Spanish", "¡Mañana sale tu envío! ¿Está bien? ñ Ñ ü", true}, {"Portuguese", "Não há previsão, çãõ", true},
      {"emoji", "Gracias 😀👍❤️", true},                               {"Chinese", "你好", false},
      {"typographic quotes", "“Hola”", false},                       {"dash", "hoy – mañana", false},
      {"ellipsis", "espera…", false},                                {"full width", "Ｈｏｌａ", false},
      {"euro sign", "10 €", false},                                  {"decomposed accent", "cafe\u0301", false},
  };
  for (const Row& row : rows) {
    INFO(row.name);
    CHECK(firstRefusedCharacter(row.text).has_value() != row.passes);
  }
}
