#pragma once

#include <optional>

#include "core/domain/error.h"
#include "core/net/http.h"

namespace inquiry::amazon {

// What the selling partner API says of a failed call, with what to do next; empty takes the usual reading of the status. The request id
// goes into the text: Amazon's support asks for it.
std::optional<Error> explained(const HttpResponse& response);
// 403 for a token that is past its hour, which a new one heals; not for a role that is missing.
bool isExpiredToken(const HttpResponse& response);

}  // namespace inquiry::amazon
