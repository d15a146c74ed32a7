#include "core/domain/error.h"

namespace inquiry {

std::string_view name(ErrorKind kind) {
  switch (kind) {
    case ErrorKind::Offline: return "offline";
    case ErrorKind::Throttled: return "throttled";
    case ErrorKind::Unauthorised: return "unauthorised";
    case ErrorKind::MissingGrant: return "missing-grant";
    case ErrorKind::Refused: return "refused";
    case ErrorKind::Malformed: return "malformed";
    case ErrorKind::PlatformDown: return "platform-down";
    case ErrorKind::NotFound: return "not-found";
    case ErrorKind::Conflict: return "conflict";
    case ErrorKind::InvalidInput: return "invalid-input";
    case ErrorKind::Storage: return "storage";
    case ErrorKind::DiskFull: return "disk-full";
    case ErrorKind::Corrupt: return "corrupt";
    case ErrorKind::Locked: return "locked";
    case ErrorKind::Cancelled: return "cancelled";
    case ErrorKind::Ambiguous: return "ambiguous";
  }
  return "unknown";
}

}  // namespace inquiry
