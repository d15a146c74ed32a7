// Every answer of Shopee on its way to values: whatever comes, nothing throws, and what is handed on holds its promises.
#include <cstddef>
#include <cstdint>
#include <string>

#include "core/domain/utf8.h"
#include "core/marketplaces/shopee/cancellation_mapper.h"
#include "core/marketplaces/shopee/chat_mapper.h"
#include "core/marketplaces/shopee/order_mapper.h"
#include "core/marketplaces/shopee/return_actions.h"
#include "core/marketplaces/shopee/return_mapper.h"
#include "core/marketplaces/shopee/return_traces.h"
#include "core/marketplaces/shopee/shopee_errors.h"
#include "core/marketplaces/shopee/sign_in.h"
#include "tests/fuzz/soundness.h"

using namespace inquiry;

namespace {

void checkMessages(const shopee::Json& json) {
  const auto page = shopee::mapMessages(json, {"1824466880012345678", "880012345", "77665544"});
  if (!page) return;
  MUST(page->messages.size() + page->quarantined.size() <= page->rows);
  for (const InboundMessage& row : page->messages) {
    MUST(!row.message.remoteId.empty() && row.threadRemoteId == "c:1824466880012345678");
    MUST(utf8::isValid(row.message.text) && utf8::isValid(row.rawPayload));
    MUST(!row.message.text.empty() || !row.message.attachments.empty());
  }
}

void checkReturn(const shopee::Json& json) {
  const shopee::ReturnParts parts{json, json, json, json};
  for (const CaseAction& action : shopee::returnActions(parts, "desk@shop.example")) {
    MUST(!action.name.empty() && (action.form != CaseAction::Form::Amount || action.maxAmount));
    for (const CaseChoice& choice : action.choices) MUST(!choice.value.empty() && utf8::isValid(choice.label));
  }
  for (const std::string& trace : shopee::tracesIn(parts)) MUST(!trace.empty());
  const auto wish = shopee::mapCancellation(json, Instant());
  MUST(wish.isOpen == wish.message.has_value());
  if (wish.message) MUST(utf8::isValid(wish.message->rawPayload));
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string body(reinterpret_cast<const char*>(data), size);
  const shopee::Verdict verdict = shopee::verdictOf(body);
  const auto error = shopee::errorOf(verdict, Instant::fromMillis(1763711950000));
  MUST(error.has_value() == verdict.isRefused());
  (void)shopee::pastedCode(body, "state");
  const auto json = shopee::parsedBody(body, "fuzz");
  if (!json) return 0;
  checkMessages(*json);
  checkReturn(*json);
  if (const auto page = shopee::mapConversations(*json))
    for (const auto& row : page->rows) MUST(!row.id.empty() && row.lastNanos >= 0);
  if (const auto order = shopee::mapOrder(*json, Instant())) MUST(!order->remoteId.empty());
  if (const auto request = shopee::mapReturn(*json)) MUST(request->thread.remoteId.size() > 2 && utf8::isValid(request->message.rawPayload));
  return 0;
}
