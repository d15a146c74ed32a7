#pragma once

#include "core/domain/outgoing.h"
#include "core/marketplaces/shopee/return_actions.h"

namespace inquiry::shopee {

// What keeps an item from going as that step about a return; empty when it may go.
std::optional<Error> misfitOf(const ReturnParts& parts, const CaseAction& action, const Outgoing& outgoing);

}  // namespace inquiry::shopee
