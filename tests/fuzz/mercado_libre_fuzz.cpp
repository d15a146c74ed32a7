// Every answer of Mercado Libre on its way to values: whatever comes, nothing throws, and what is handed on holds its promises.
#include <cstddef>
#include <cstdint>
#include <set>
#include <string>

#include "core/domain/utf8.h"
#include "core/marketplaces/mercado_libre/claim_mapper.h"
#include "core/marketplaces/mercado_libre/message_mapper.h"
#include "core/marketplaces/mercado_libre/order_mapper.h"
#include "core/marketplaces/mercado_libre/question_mapper.h"
#include "core/marketplaces/mercado_libre/refusals.h"
#include "tests/fuzz/soundness.h"

using namespace inquiry;
using mercado_libre::Json;

namespace {

const Instant kNow = Instant::fromMillis(1'772'726'400'000);

void checkMessage(const InboundMessage& row) {
  MUST(!row.message.remoteId.empty() && !row.threadRemoteId.empty());
  MUST(utf8::isValid(row.message.text) && utf8::isValid(row.rawPayload));
}

// The fuzzed answer as every part of a claim at once, and as a claim with the parts beside it.
void checkClaim(const Json& json) {
  mercado_libre::ClaimParts parts;
  const Json& whole = mercado_libre::fieldOf(json, "claim");
  parts.claim = whole.is_null() ? json : whole;
  parts.listed = mercado_libre::fieldOf(json, "listed");
  const auto part = [&json](const char* key) { return mercado_libre::fieldOf(json, key).is_null() ? json : mercado_libre::fieldOf(json, key); };
  parts.detail = part("detail");
  parts.messages = part("messages");
  parts.history = part("history");
  parts.resolutions = part("resolutions");
  parts.reputation = part("reputation");
  parts.returned = part("returned");
  parts.evidences = part("evidences");
  parts.offers = part("offers");
  const mercado_libre::ClaimIdentity identity{"604118233", kNow, [](const std::string& claim, const std::string& file) { return claim + "/" + file; }};
  const auto reading = mercado_libre::mapClaim(parts, identity);
  if (!reading) return;
  const Case& value = reading->value.value;
  MUST(!reading->id.empty() && value.remoteId == reading->id && reading->thread.remoteId == "case:claim:" + reading->id);
  MUST(reading->value.threadRemoteId == reading->thread.remoteId && !reading->thread.subject.empty());
  MUST(value.dueAt.has_value() == (value.dueSource == CaseDueSource::Platform) && (!value.dueAt || (value.turn == CaseTurn::Us && !value.dueNote.empty())));
  std::set<std::string> names;
  for (const CaseAction& action : value.actions) {
    MUST(!action.name.empty() && names.insert(action.name).second);
    MUST((action.form == CaseAction::Form::OnPage) == !action.whyNot.empty());
    MUST(action.form != CaseAction::Form::Choice || !action.choices.empty());
  }
  for (const InboundMessage& row : reading->entries.messages) checkMessage(row);
  for (const auto& deed : reading->entries.deeds) MUST(!deed.remoteId.empty() && !deed.action.empty());
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string body(reinterpret_cast<const char*>(data), size);
  static const FixedClock kClock(kNow);
  HttpResponse response;
  for (const int status : {400, 403, 404, 409, 422, 500}) {
    response.status = status;
    response.body = body;
    if (const auto error = mercado_libre::explainRefusal(response, kClock)) MUST(!error->code.empty() && !error->text.empty());
  }
  const auto json = mercado_libre::parsedBody(body, "fuzz");
  if (!json) return 0;
  checkClaim(*json);
  for (const InboundMessage& row : mercado_libre::mapThread(*json, {"2000007714420183", "604118233", {}}).messages) checkMessage(row);
  if (const auto question = mercado_libre::mapQuestion(*json))
    for (const InboundMessage& row : question->messages) checkMessage(row);
  if (const auto order = mercado_libre::mapOrder(*json, kNow)) MUST(!order->remoteId.empty());
  for (const auto& pack : mercado_libre::mapUnread(*json)) MUST(!pack.packId.empty());
  return 0;
}
