#include "core/desk/masked_waits.h"

#include "core/desk/masked_view.h"

namespace inquiry::desk {

void maskBuyers(std::vector<WaitRow>& rows) {
  for (WaitRow& row : rows) {
    Thread thread;
    thread.buyerName = std::move(row.buyer);
    maskBuyers(thread);
    row.buyer = std::move(thread.buyerName);
  }
}

}  // namespace inquiry::desk
