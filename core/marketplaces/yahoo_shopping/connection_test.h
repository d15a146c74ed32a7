#pragma once

#include "core/marketplaces/connector.h"
#include "core/marketplaces/yahoo_shopping/caller.h"

namespace inquiry::yahoo_shopping {

namespace right {
inline constexpr const char* kQuestions = "question-api";
inline constexpr const char* kOrders = "order-api";
}  // namespace right

// A real read of what the desk lives on: the newest questions, and whether the order interface is open. A right that is needed and missing is named in the
// result; any other failure is the result. Orders are context: without them the store works, and they are merely not among what is granted.
Result<TestRead> testConnection(const Caller& caller, const Clock& clock, std::stop_token stop);

}  // namespace inquiry::yahoo_shopping
