// A mail that says it comes from Amazon, up to the verdict on it.
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "core/domain/utf8.h"
#include "core/marketplaces/amazon/amazon_classifier.h"
#include "core/net/mail/mime_reader.h"
#include "tests/fuzz/soundness.h"

using namespace inquiry;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static const Store kStore = [] {
    Store store;
    store.id = StoreId{"store"};
    store.marketplace = Marketplace::Amazon;
    store.site = "DE";
    store.mailbox.emplace();
    return store;
  }();
  const std::string_view bytes(reinterpret_cast<const char*>(data), size);
  MimeOptions options;
  options.country = "DE";
  options.trustedAuthserv = "mx.example.net";
  const ParsedMail parsed = readMail(bytes, options);
  const ReceivedMail mail{bytes, parsed, "INBOX", MailFolder::Role::Inbox, false, Instant::fromMillis(1'795'000'000'000)};
  static const amazon::AmazonClassifier kClassifier;
  const MailVerdict verdict = kClassifier.read(mail, kStore);
  for (const auto& key : verdict.keys) MUST(!key.empty());
  for (const auto& each : verdict.lookUp) MUST(!each.value.empty());
  MUST(utf8::isValid(verdict.message.message.text) && utf8::isValid(verdict.thread.subject) && utf8::isValid(verdict.refusal) && utf8::isValid(verdict.reason));
  return 0;
}
