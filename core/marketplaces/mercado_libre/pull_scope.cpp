#include "core/marketplaces/mercado_libre/pull_scope.h"

#include "core/marketplaces/mercado_libre/users_api.h"

namespace inquiry::mercado_libre {

Status PullScope::hand(InboundPage page) {
  const bool isEmpty = page.threads.empty() && page.messages.empty() && page.deletedMessages.empty() && page.orders.empty() &&
                       page.sweepTargets.empty() && page.watermarks.empty() && page.quarantined.empty();
  if (isEmpty) return {};
  if (const Status go = cancelled(); !go) return go;
  Status status = m_sink.accept(std::move(page));
  if (!status) m_sinkFailed = true;
  return status;
}

std::optional<Instant> PullScope::watermark(std::string_view stream) const {
  const auto value = stored.watermark(stream);
  return value ? Instant::parse(*value) : std::nullopt;
}

bool PullScope::isFatal(const Error& error) const {
  if (m_sinkFailed) return true;
  switch (error.kind) {
    case ErrorKind::Offline:
    case ErrorKind::Throttled:
    case ErrorKind::Unauthorised:
    case ErrorKind::Storage:
    case ErrorKind::DiskFull:
    case ErrorKind::Corrupt:
    case ErrorKind::Locked:
    case ErrorKind::Cancelled: return true;
    default: return false;
  }
}

bool PullScope::isPassing(const Error& error) const {
  if (error.code == kResource401) return false;
  return error.kind == ErrorKind::PlatformDown || error.kind == ErrorKind::Ambiguous || error.kind == ErrorKind::Malformed ||
         isFatal(error);
}

Status PullScope::cancelled() const {
  if (!stop.stop_requested()) return {};
  return fail(ErrorKind::Cancelled, "sync.cancelled", "The sync was stopped; it goes on from here next time.");
}

Result<Json> PullScope::doubted(Result<Json> answer) const {
  if (answer || answer.error().kind != ErrorKind::Unauthorised) return answer;
  const auto self = currentUser(caller, stop);
  if (!self) return fail(self.error());
  return fail(ErrorKind::PlatformDown, kResource401,
              "Mercado Libre refuses one resource while the sign-in is good; it is read again with the next sync.");
}

}  // namespace inquiry::mercado_libre
