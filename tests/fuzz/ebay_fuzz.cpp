// An answer of eBay, as every mapper of it reads it.
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "core/marketplaces/ebay/ebay_case_mapper.h"
#include "core/marketplaces/ebay/ebay_mapper.h"
#include "tests/fuzz/soundness.h"

using namespace inquiry;
using namespace inquiry::ebay;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string bytes(reinterpret_cast<const char*>(data), size);
  const EbayIdentity us{"blue_harbor", "uQ7zT1abXyZ"};
  const CaseSetting setting{"DE", "Europe/Berlin", Instant::fromMillis(1'795'000'000'000), "https://apiz.ebay.com"};
  (void)conversationPage(bytes, ConversationType::FromMembers, us);
  (void)messagePage(bytes, "7000000000001", ConversationType::FromMembers, us);
  (void)orderPage(bytes, StoreId{"store"}, setting.readAt);
  for (const CaseWhat what : {CaseWhat::Inquiry, CaseWhat::Return, CaseWhat::Escalated, CaseWhat::Cancellation, CaseWhat::Dispute}) {
    const auto rows = caseRows(bytes, what);
    if (rows)
      for (const CaseRow& row : rows->rows) {
        MUST(!row.ref.id.empty());
        (void)caseReading(row.ref, {row.raw, "", ""}, setting);
      }
    const auto reading = caseReading({what, "5000000001"}, {"", bytes, bytes}, setting);
    if (!reading) continue;
    MUST(reading->entries.size() == reading->messages.size());
    MUST(isOpen(reading->value) || !reading->value.dueAt);
    for (const InboundMessage& message : reading->messages) MUST(message.threadRemoteId == reading->ref.thread());
    for (const CaseAction& action : reading->value.actions) MUST(!action.name.empty());
  }
  return 0;
}
