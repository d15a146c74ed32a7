#pragma once

#include "core/marketplaces/ebay/ebay_case_sending.h"

// From what a person filled in to what eBay is asked.
namespace inquiry::ebay {

// What keeps the item from going as that action; empty when it may go.
std::optional<Error> misfitOf(const CaseAction& action, const Outgoing& outgoing);

// Posts the step; `fileIds` are those of uploaded evidence.
Result<HttpResponse> postStep(const CaseSendingParts& parts, const CaseReading& reading, const Outgoing& outgoing, const std::vector<std::string>& fileIds,
                              std::stop_token stop);

// Whether an activity of eBay's history is that action.
bool isThatAction(std::string_view action, std::string_view activity);

}  // namespace inquiry::ebay
