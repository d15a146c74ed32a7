#include "core/net/status_error.h"

namespace inquiry {
namespace {

Error error(ErrorKind kind, std::string code, std::string text) { return Error{kind, std::move(code), std::move(text), {}}; }

Error redirectError(CallKind kind) {
  if (kind == CallKind::Write) {
    return error(ErrorKind::Ambiguous, "api.redirect", "The platform pointed elsewhere instead of answering; it may have been processed.");
  }
  return error(ErrorKind::Malformed, "api.redirect", "The platform pointed elsewhere instead of answering. Check the endpoint of the store.");
}

Error clientError(int status, CallKind kind) {
  const bool isWrite = kind == CallKind::Write;
  switch (status) {
    case 401:
      return error(ErrorKind::Unauthorised, "api.unauthorised", "The platform does not accept the sign-in. Sign in again.");
    case 403:
      return error(ErrorKind::MissingGrant, "api.forbidden", "The account has no right to this call. Sign in with the rights it needs.");
    case 404:
    case 410:
      return error(ErrorKind::NotFound, "api.not_found", "The platform does not know this any more.");
    case 408:
      return error(isWrite ? ErrorKind::Ambiguous : ErrorKind::PlatformDown, "api.timeout", "The platform did not answer in time.");
    case 409:
      return error(isWrite ? ErrorKind::Ambiguous : ErrorKind::Conflict, "api.conflict", "The platform reports a conflicting change.");
    default:
      return error(ErrorKind::Refused, "api.refused", "The platform refused the call (status " + std::to_string(status) + ").");
  }
}

}  // namespace

std::optional<Error> statusError(const HttpResponse& response, CallKind kind, Instant now) {
  const int status = response.status;
  if ((status >= 200 && status < 300) || status == 304) return {};
  if (status == 429) {
    Error throttled = error(ErrorKind::Throttled, "api.throttled", "The platform asked to wait; it goes on by itself.");
    if (const auto pause = retryAfter(response, now)) throttled.until = now + *pause;
    return throttled;
  }
  if (status >= 300 && status < 400) return redirectError(kind);
  if (status >= 400 && status < 500) return clientError(status, kind);
  if (kind == CallKind::Write) {
    return error(ErrorKind::Ambiguous, "api.down", "The platform answered with an error of its own; it may have been processed.");
  }
  Error down = error(ErrorKind::PlatformDown, "api.down", "The platform does not work at the moment. It is tried again.");
  if (const auto pause = retryAfter(response, now)) down.until = now + *pause;
  return down;
}

}  // namespace inquiry
