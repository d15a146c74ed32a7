#include "core/desk/platform_page.h"

namespace inquiry::desk {

PlatformPage platformPage(const ThreadDetail& detail, PageKind kind) {
  const std::string platform(displayName(detail.store.marketplace));
  if (detail.store.sandbox) return {"", "A practice store has no pages to open."};
  if (kind == PageKind::Thread && detail.webPage.starts_with("https://")) return {detail.webPage, ""};
  switch (kind) {
    case PageKind::Thread: return {"", platform + " documents no address of this conversation: open its messages there and look for the buyer."};
    case PageKind::Order:
      if (detail.thread.orderRemoteId.empty() && detail.orders.empty()) return {"", "This conversation has no order."};
      return {"", platform + " documents no address of a single order: copy the order number and look for it there."};
    case PageKind::Case: break;
  }
  return {"", platform + " documents no address of a single case: open its cases there and look for the order number."};
}

}  // namespace inquiry::desk
