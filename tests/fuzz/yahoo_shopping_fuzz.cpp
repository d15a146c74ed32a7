// What Yahoo's answers may hold: JSON of questions, XML of orders, errors in either, and what a person pastes as key or address.
#include <cstddef>
#include <cstdint>
#include <string>

#include "core/domain/utf8.h"
#include "core/marketplaces/yahoo_shopping/id_token.h"
#include "core/marketplaces/yahoo_shopping/order_mapper.h"
#include "core/marketplaces/yahoo_shopping/public_key.h"
#include "core/marketplaces/yahoo_shopping/public_text.h"
#include "core/marketplaces/yahoo_shopping/refusals.h"
#include "core/marketplaces/yahoo_shopping/sign_in.h"
#include "core/marketplaces/yahoo_shopping/talk_mapper.h"
#include "core/marketplaces/yahoo_shopping/xml_tree.h"
#include "tests/fuzz/soundness.h"

using namespace inquiry;
using namespace inquiry::yahoo_shopping;

namespace {

void checkThread(const InboundThread& thread) {
  MUST(utf8::isValid(thread.subject) && utf8::isValid(thread.buyerName) && utf8::isValid(thread.orderRemoteId) && utf8::isValid(thread.itemRemoteId));
  MUST(!thread.buyerKey.empty());
}

void checkQuestions(const std::string& bytes) {
  const auto body = parsedObject(bytes, "list");
  if (!body) return;
  if (const auto page = mapTalkList(*body)) {
    MUST(static_cast<std::int64_t>(page->headlines.size() + page->quarantined.size()) == page->rows);
    for (const Headline& headline : page->headlines) {
      checkThread(headline.thread);
      MUST(!headline.thread.remoteId.empty() && !headline.signature.empty());
    }
  }
  const auto reading = mapTalkDetail(*body, "topic", {"https://shop.example", "store"});
  if (!reading) return;
  checkThread(reading->thread);
  for (const InboundMessage& row : reading->messages) {
    MUST(row.message.remoteId.starts_with("topic/") && row.threadRemoteId == "topic");
    MUST(utf8::isValid(row.message.text) && utf8::isValid(row.rawPayload));
    for (const Attachment& file : row.message.attachments) MUST(!file.name.empty() && file.size >= 0 && (file.remoteUrl.empty() || file.remoteUrl.starts_with("https://shop.example/")));
  }
}

void checkOrder(const std::string& bytes) {
  if (const auto tree = parsedXml(bytes)) MUST(!tree->name.empty() && utf8::isValid(tree->text));
  const auto order = mapOrder(bytes, Instant());
  if (!order) return;
  MUST(!order->remoteId.empty() && utf8::isValid(order->buyerName) && utf8::isValid(order->status));
  for (const Shipment& shipment : order->shipments) MUST(shipment.trackingUrl.empty() || shipment.trackingUrl.starts_with("http"));
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string bytes(reinterpret_cast<const char*>(data), size);
  checkQuestions(bytes);
  checkOrder(bytes);
  for (const int status : {400, 401, 403}) {
    const auto error = explainRefusal({status, {{"www-authenticate", bytes.substr(0, 200)}}, bytes});
    MUST(error && !error->text.empty() && utf8::isValid(error->text));
  }
  if (const auto code = authorizationCode(bytes, "state")) MUST(!code->empty());
  MUST(!isNonceOf(bytes, "a nonce nobody guesses"));
  (void)holdsPersonalData(bytes, bytes.substr(0, 20));
  if (size < 2000) (void)encryptedWith(Secret(bytes), "store:1");
  return 0;
}
