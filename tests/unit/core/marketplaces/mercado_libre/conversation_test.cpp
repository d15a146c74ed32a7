#include <catch2/catch_test_macros.hpp>

#include "tests/unit/core/marketplaces/mercado_libre/mercado_libre_bench.h"

using namespace inquiry;
using namespace inquiry::test;
using std::chrono::hours;
using std::chrono::minutes;
using Outcome = SendResult::Outcome;

TEST_CASE("A question and a post-sale message arrive with what they are about") {
  MercadoLibreBench bench;
  const std::string question = bench.meli.ask("¿El cargador incluye cable?", bench.ago(minutes(20)));
  const std::string pack = bench.writes("Hola, ¿cuándo llega?", minutes(10));
  bench.meli.order(bench.meli.pack(pack).order).shipment = "45190227718";

  REQUIRE(bench.pull());

  const InboundThread& asked = bench.stored.threads().at("q:" + question);
  CHECK(asked.kind == ThreadKind::Question);
  CHECK(asked.buyerKey == "718220944");
  CHECK(asked.itemRemoteId == "MLM2093317745");
  CHECK(asked.subject == "Cargador USB-C 65W GaN");
  CHECK(asked.closedRemotely == false);
  CHECK(bench.stored.texts("q:" + question) == std::vector<std::string>{"¿El cargador incluye cable?"});
  const InboundThread& written = bench.stored.threads().at("p:" + pack);
  CHECK(written.kind == ThreadKind::OrderMessage);
  CHECK(written.orderRemoteId == bench.meli.pack(pack).order);
  CHECK(written.buyerName == "COMPRADOR718220944");
  CHECK(written.unreadRemotely == true);
  CHECK(written.sendBlocked == false);
  const Order& order = bench.stored.orders().at(written.orderRemoteId);
  CHECK(order.destinationCountry == "MX");
  REQUIRE(order.shipments.size() == 1);
  CHECK(order.shipments.front().trackingNumber == "TRK45190227718");
}

TEST_CASE("An answer and a reply reach the buyer and come back as stored messages") {
  MercadoLibreBench bench;
  const std::string question = bench.meli.ask("¿Hacen factura?", bench.ago(minutes(20)));
  const std::string pack = bench.writes("¿Cuándo llega?", minutes(10));
  bench.meli.pack(pack).partner = "3037204279";
  bench.meli.buyerWrites(pack, "¿Hola?", bench.ago(minutes(5)));
  REQUIRE(bench.pull());

  const SendResult answered = bench.send(bench.reply("q:" + question, "Sí, emitimos factura."));
  REQUIRE(answered.outcome == Outcome::Accepted);
  CHECK(answered.remoteId == "a:" + question);
  const SendResult replied = bench.send(bench.reply("p:" + pack, "Hola, tu paquete sale hoy."));
  REQUIRE(replied.outcome == Outcome::Accepted);
  CHECK(bench.meli.accepted("p:" + pack) == std::vector<std::string>{"Hola, tu paquete sale hoy."});

  REQUIRE(bench.pull(PullDepth::Sweep));
  CHECK(bench.stored.messages().contains(answered.remoteId));
  CHECK(bench.stored.messages().contains(replied.remoteId));
  CHECK(bench.stored.threads().at("q:" + question).closedRemotely == true);
  CHECK(bench.meli.markedRead() == 0);
}
