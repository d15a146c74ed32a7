#pragma once

#include <optional>

#include "core/net/api_session.h"

namespace inquiry {

// The default reading of an HTTP status as ApiSession documents it; empty when the status is an answer (2xx, 304).
// `now` is wall time, for Throttled and maintenance with Retry-After.
std::optional<Error> statusError(const HttpResponse& response, CallKind kind, Instant now);

}  // namespace inquiry
