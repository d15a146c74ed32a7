#include "core/marketplaces/yahoo_shopping/pull_scope.h"

#include <algorithm>
#include <array>

namespace inquiry::yahoo_shopping {
namespace {

constexpr std::array kFatal{ErrorKind::Offline, ErrorKind::Throttled, ErrorKind::Unauthorised, ErrorKind::MissingGrant, ErrorKind::Storage,
                            ErrorKind::DiskFull, ErrorKind::Corrupt,  ErrorKind::Locked,       ErrorKind::Cancelled};
constexpr std::array kPassing{ErrorKind::PlatformDown, ErrorKind::Ambiguous, ErrorKind::Malformed, ErrorKind::Conflict};

template <class Kinds>
bool holds(const Kinds& kinds, ErrorKind kind) {
  return std::find(kinds.begin(), kinds.end(), kind) != kinds.end();
}

}  // namespace

Status PullScope::hand(InboundPage page) {
  const bool isEmpty = page.threads.empty() && page.messages.empty() && page.orders.empty() && page.watermarks.empty() && page.quarantined.empty() && !page.estimatedTotal;
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

Status PullScope::cancelled() const {
  if (!stop.stop_requested()) return {};
  return fail(ErrorKind::Cancelled, "sync.cancelled", "The sync was stopped; it goes on from here next time.");
}

bool PullScope::isFatal(const Error& error) const { return m_sinkFailed || holds(kFatal, error.kind); }

bool PullScope::isPassing(const Error& error) const { return holds(kPassing, error.kind) || isFatal(error); }

}  // namespace inquiry::yahoo_shopping
