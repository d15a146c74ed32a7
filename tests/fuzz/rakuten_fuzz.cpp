// What Rakuten's lists may hold, up to the rows the desk stores.
#include <cstddef>
#include <cstdint>
#include <string>

#include "core/domain/utf8.h"
#include "core/marketplaces/rakuten/inquiry_mapper.h"
#include "core/marketplaces/rakuten/order_mapper.h"
#include "tests/fuzz/soundness.h"

using namespace inquiry;
using namespace inquiry::rakuten;

namespace {

void checkInquiry(const Json& row) {
  const auto reading = mapInquiry(row, "https://api.rms.rakuten.co.jp");
  if (!reading) {
    MUST(!reading.error().text.empty());
    return;
  }
  MUST(!reading->messages.empty() && !reading->thread.buyerKey.empty() && !reading->print.empty());
  MUST(utf8::isValid(reading->thread.subject) && utf8::isValid(reading->thread.buyerName));
  for (const InboundMessage& message : reading->messages) {
    MUST(message.message.remoteId.starts_with(reading->number + ":"));
    MUST(message.threadRemoteId == reading->number);
    MUST(utf8::isValid(message.message.text) && utf8::isValid(message.rawPayload));
    for (const Attachment& file : message.message.attachments) MUST(!file.name.empty() || !file.remoteUrl.empty());
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string bytes(reinterpret_cast<const char*>(data), size);
  const auto body = parsedBody(bytes, "list");
  if (!body) return 0;
  checkInquiry(*body);
  for (const Json& row : listOf(*body, "list")) checkInquiry(row);
  for (const Json& row : listOf(*body, "OrderModelList"))
    if (const auto order = mapOrder(row, Instant())) MUST(!order->remoteId.empty() && utf8::isValid(order->buyerName));
  return 0;
}
