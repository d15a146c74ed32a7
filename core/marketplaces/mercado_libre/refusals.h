#pragma once

#include <optional>
#include <string_view>

#include "core/domain/clock.h"
#include "core/net/http.h"

namespace inquiry::mercado_libre {

namespace refusal {
inline constexpr const char* kForbidden = "mercado-libre.forbidden";
inline constexpr const char* kAlreadyWrote = "mercado-libre.buyer-already-wrote";
inline constexpr const char* kExceptedCase = "mercado-libre.excepted-case";
inline constexpr const char* kLocked = "mercado-libre.locked";
inline constexpr const char* kNotYetReadable = "mercado-libre.not-yet-readable";
inline constexpr const char* kHandledByPlatform = "mercado-libre.handled-by-platform";
}  // namespace refusal

// Reads the platform's own error body. Its reason stands in cause, error, code or message, with the status in `status` or
// `status_code`. Empty when the general reading of the status is right.
std::optional<Error> explainRefusal(const HttpResponse& response, const Clock& clock);

}  // namespace inquiry::mercado_libre
