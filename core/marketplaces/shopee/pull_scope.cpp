#include "core/marketplaces/shopee/pull_scope.h"

namespace inquiry::shopee {

Status PullScope::hand(InboundPage page) {
  const bool isEmpty = page.threads.empty() && page.messages.empty() && page.orders.empty() && page.orderEvents.empty() && page.sweepTargets.empty() &&
                       page.watermarks.empty() && page.quarantined.empty();
  if (isEmpty) return {};
  if (const Status go = cancelled(); !go) return go;
  Status status = m_sink.accept(std::move(page));
  if (!status) m_sinkFailed = true;
  return status;
}

Status PullScope::hand(std::string stream, std::string value) {
  InboundPage page;
  page.watermarks.push_back({std::move(stream), std::move(value)});
  return hand(std::move(page));
}

std::optional<Instant> PullScope::watermark(std::string_view stream) const {
  const auto value = stored.watermark(stream);
  return value ? Instant::parse(*value) : std::nullopt;
}

bool PullScope::wasReadWithin(std::string_view stream, Duration pause) const {
  const auto last = watermark(stream);
  const Instant now = clock.now();
  return last && *last <= now && now - *last < pause;
}

bool PullScope::isFatal(const Error& error) const {
  if (m_sinkFailed) return true;
  switch (error.kind) {
    case ErrorKind::Offline:
    case ErrorKind::Unauthorised:
    case ErrorKind::Storage:
    case ErrorKind::DiskFull:
    case ErrorKind::Corrupt:
    case ErrorKind::Locked:
    case ErrorKind::Cancelled: return true;
    case ErrorKind::NotFound: return error.code != "shopee.not-found";  // the shop itself
    default: return false;
  }
}

Status PullScope::cancelled() const {
  if (!stop.stop_requested()) return {};
  return fail(ErrorKind::Cancelled, "sync.cancelled", "The sync was stopped; it goes on from here next time.");
}

}  // namespace inquiry::shopee
