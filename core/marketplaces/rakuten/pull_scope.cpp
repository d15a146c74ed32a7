#include "core/marketplaces/rakuten/pull_scope.h"

namespace inquiry::rakuten {

Status PullScope::hand(InboundPage page) {
  if (stop.stop_requested()) return fail(ErrorKind::Cancelled, "rakuten.cancelled", "Stopped on request.");
  const bool isEmpty = page.threads.empty() && page.messages.empty() && page.deletedMessages.empty() && page.orders.empty() &&
                       page.sweepTargets.empty() && page.watermarks.empty() && page.quarantined.empty();
  return isEmpty ? Status() : m_sink.accept(std::move(page));
}

std::optional<Instant> PullScope::watermark(std::string_view stream) const {
  const auto value = stored.watermark(stream);
  return value ? Instant::parse(*value) : std::nullopt;
}

}  // namespace inquiry::rakuten
