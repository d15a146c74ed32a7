#pragma once

#include <optional>

#include "core/net/http.h"

namespace inquiry::yahoo_shopping {

// Reads the platform's own error: XML <Error><Code/><Message/></Error>, JSON {"error":{"reason"}} or the header WWW-Authenticate, whatever the
// Content-Type says. Empty when the general reading of the status is right.
std::optional<Error> explainRefusal(const HttpResponse& response);

}  // namespace inquiry::yahoo_shopping
