#include "core/marketplaces/mercado_libre/action_guide_api.h"
#include "core/marketplaces/mercado_libre/messages_api.h"
#include "core/marketplaces/mercado_libre/orders_api.h"
#include "core/marketplaces/mercado_libre/questions_api.h"
#include "core/marketplaces/mercado_libre/users_api.h"
#include "tests/contract/prism/prism_probe.h"

namespace inquiry::test {
namespace {

using namespace mercado_libre;

const char* const kPack = "2000007714420183";
const char* const kQuestion = "13190442871";

void readQuestionsAndAnswer(PrismProbe& probe, const Caller& caller) {
  probe.name("list of questions");
  (void)searchQuestions(caller, {"UNANSWERED", 50, 0}, {});
  (void)searchQuestions(caller, {"", 50, 1000}, {});
  probe.name("one question");
  (void)question(caller, kQuestion, {});
  probe.name("answer");
  for (const char* text : {"Hola, sí incluye cable USB-C de 1 m.", "\"comillas\", \\ y\nlíneas 😀"})
    (void)postAnswer(caller, kQuestion, text, {});
}

void readMessagesAndWrite(PrismProbe& probe, const Caller& caller) {
  probe.name("unread packs");
  (void)unreadPacks(caller, {});
  probe.name("thread of a pack");
  (void)packThread(caller, kPack, {50, 0, ReadFlag::Untouched}, {});
  (void)packThread(caller, kPack, {10, 40, ReadFlag::Set}, {});
  probe.name("message");
  (void)postMessage(caller, {kPack, "3037204279", "Hola, tu paquete sale hoy.", {}}, {});
  (void)postMessage(caller, {kPack, "3037204279", std::string(350, 'a'), {"604118233_9b8a7c6d.pdf"}}, {});
  probe.name("attachment");
  (void)uploadAttachment(caller, {"guía 1.pdf", "application/pdf", "%PDF-1.4"}, "MLM", {});
}

void readOrders(PrismProbe& probe, const Caller& caller) {
  probe.name("orders by change");
  (void)searchOrders(caller, {Instant::parse("2026-03-01T00:00:00Z"), {}, {}, 50, 0}, {});
  probe.name("orders by date");
  (void)searchOrders(caller, {{}, Instant::parse("2026-02-01T00:00:00Z"), Instant::parse("2026-02-08T00:00:00Z"), 50, 50}, {});
}

void makeMercadoLibreRequests(PrismProbe& probe) {
  if (!probe.serves("mercado-libre")) return;
  const auto session = probe.session({});
  Caller caller{*session, probe.base("mercado-libre"), Family::Site, "604118233"};
  probe.name("who we are");
  (void)currentUser(caller, {});
  readQuestionsAndAnswer(probe, caller);
  readMessagesAndWrite(probe, caller);
  probe.name("action guide");
  (void)actionGuideCaps(caller, kPack, {});
  (void)postFirstContact(caller, kPack, "Hola, ¿confirmas el color negro?", {});
  readOrders(probe, caller);
  probe.name("context");
  (void)orderById(caller, "2000011902245761", {});
  (void)packById(caller, kPack, {});
  (void)shipmentById(caller, "45190227718", {});
  (void)itemById(caller, "MLM2093317745", {});

  caller.family = Family::CrossBorder;
  readQuestionsAndAnswer(probe, caller);
  readMessagesAndWrite(probe, caller);
  readOrders(probe, caller);
}

const RegisterPrismRequests kRow(makeMercadoLibreRequests);

}  // namespace
}  // namespace inquiry::test
