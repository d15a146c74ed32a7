#pragma once

#include "core/compliance/outgoing_check.h"
#include "core/desk/values.h"
#include "core/marketplaces/capabilities.h"

namespace inquiry::desk {

// What the composer must keep within for this thread, or why it cannot send at all.
ComposerLimits limitsFor(const Store& store, const Thread& thread, const Capabilities& capabilities);

// The same limits as the outgoing check reads them.
compliance::ChannelRules rulesFor(const ComposerLimits& limits, Marketplace marketplace);
// With the rule packs in force and the country of the store's site.
compliance::ChannelRules rulesFor(const ComposerLimits& limits, const Store& store, std::shared_ptr<const compliance::RuleBook> book);

// What the packs say of addresses in an answer of this store.
AddressRules addressRulesOf(const Store& store, const compliance::RuleBook& book);

// InvalidInput for a time to send at that has passed or lies more than a year ahead.
Status checkSendAt(Instant sendAt, Instant now);

}  // namespace inquiry::desk
