#pragma once

#include <optional>
#include <string>
#include <tl/expected.hpp>

#include "core/domain/instant.h"

namespace inquiry {

// What went wrong, as far as it decides what happens next. Never renumber: stored in the outbox and the journal.
enum class ErrorKind {
  Offline = 1,       // no network, DNS, connect or TLS failure before a byte was handed over: retry later
  Throttled = 2,     // the platform asked to wait until Error::until
  Unauthorised = 3,  // the grant is gone: a person must sign in again
  MissingGrant = 4,  // signed in, but a scope or right is missing; `text` names it
  Refused = 5,       // the platform or a rule of ours said no: final, no retry
  Malformed = 6,     // an answer that does not follow the platform's description; `text` holds the path
  PlatformDown = 7,  // 5xx or maintenance
  NotFound = 8,
  Conflict = 9,      // somebody changed it meanwhile
  InvalidInput = 10, // a file, a query or an argument of the user
  Storage = 11,      // the database said no
  DiskFull = 12,
  Corrupt = 13,      // stored data failed its check
  Locked = 14,       // the key is not available: ask for passphrase or recovery code
  Cancelled = 15,
  Ambiguous = 16,    // bytes left us and no clear answer came: may or may not have happened
};

// A failure as a value. `code` is stable, "area.reason", and keys the translation; `text` is one English sentence that says
// what to do, without secrets or buyer data.
struct Error {
  ErrorKind kind = ErrorKind::Storage;
  std::string code;
  std::string text;
  std::optional<Instant> until;
};

template <class T>
using Result = tl::expected<T, Error>;
using Status = tl::expected<void, Error>;

inline tl::unexpected<Error> fail(ErrorKind kind, std::string code, std::string text) {
  return tl::unexpected<Error>(Error{kind, std::move(code), std::move(text), {}});
}
inline tl::unexpected<Error> fail(Error error) { return tl::unexpected<Error>(std::move(error)); }

// "offline", "throttled", ... as interface.md's `error.kind` shows it.
std::string_view name(ErrorKind kind);

}  // namespace inquiry
