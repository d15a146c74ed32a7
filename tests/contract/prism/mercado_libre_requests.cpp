#include "core/marketplaces/mercado_libre/action_guide_api.h"
#include "core/marketplaces/mercado_libre/claims_api.h"
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
const char* const kClaim = "5391207744";

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

void readClaims(PrismProbe& probe, const Caller& caller) {
  probe.name("claims");
  ClaimSearch search;
  search.onlyOpen = true;
  (void)searchClaims(caller, search, {});
  search = {};
  search.changedAfter = Instant::parse("2026-03-01T00:00:00Z");
  search.newestFirst = true;
  search.offset = 200;
  (void)searchClaims(caller, search, {});
  search = {};
  search.orderId = "2000011902245761";
  (void)searchClaims(caller, search, {});
  probe.name("one claim");
  for (const auto call : {claimById, claimDetail, claimMessages, claimResolutions, partialRefundOffers, claimEvidences, claimHistory, claimReputation, claimReturn}) (void)call(caller, kClaim, {});
  (void)claimReason(caller, "PDD9939", {});
}

void actInClaims(PrismProbe& probe, const Caller& caller) {
  probe.name("claim message");
  (void)postClaimMessage(caller, {kClaim, "complainant", "Hola, lamentamos lo ocurrido.", {}}, {});
  (void)postClaimMessage(caller, {kClaim, "mediator", "Adjuntamos la factura.", {"0a1b2c3d_604118233.jpg"}}, {});
  probe.name("claim files");
  (void)uploadClaimFile(caller, kClaim, {"factura.pdf", "application/pdf", "%PDF-1.4"}, ClaimFileUse::Message, {});
  (void)uploadClaimFile(caller, kClaim, {"guia.pdf", "application/pdf", "%PDF-1.4"}, ClaimFileUse::Evidence, {});
  probe.name("claim steps");
  (void)postRefund(caller, kClaim, {});
  (void)postPartialRefund(caller, kClaim, 50, {});
  (void)postAllowReturn(caller, kClaim, {});
  (void)postOpenDispute(caller, kClaim, {});
  probe.name("claim evidence");
  (void)postEvidence(caller, kClaim, {{"type", "shipping_evidence"}, {"shipping_method", "mail"}, {"shipping_company_name", "Estafeta"}, {"date_shipped", "2026-02-28T18:00:00.000Z"},
                                      {"tracking_number", "EX998877665MX"}, {"attachments", {"abcdef.png"}}}, {});
  (void)postEvidence(caller, kClaim, {{"type", "handling_shipping_evidence"}, {"handling_date", "2026-03-08T18:00:00.000Z"}}, {});
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
  readClaims(probe, caller);
  actInClaims(probe, caller);

  caller.family = Family::CrossBorder;
  readQuestionsAndAnswer(probe, caller);
  readMessagesAndWrite(probe, caller);
  readOrders(probe, caller);
  probe.name("claim messages of cross-border accounts");
  (void)claimMessages(caller, kClaim, {});
}

const RegisterPrismRequests kRow(makeMercadoLibreRequests);

}  // namespace
}  // namespace inquiry::test
