#include "core/desk/past_service.h"

#include "core/desk/masked_view.h"
#include "core/desk/parts.h"
#include "core/desk/rights.h"
#include "core/storage/past_list.h"

namespace inquiry::desk {

Result<PastPage> PastService::threads(const ThreadQuery& query, Instant at) const {
  if (at > m_parts.clock.now()) return fail(ErrorKind::InvalidInput, "past.future", "That time has not come yet: choose an earlier one.");
  if (const auto may = query.store ? requireRight(m_parts, DeskRight::View, query.store) : requireRightSomewhere(m_parts, DeskRight::View); !may) return fail(may.error());
  auto reader = m_parts.database.read();
  if (!reader) return fail(reader.error());
  ThreadQuery asked = query;
  asked.me = m_parts.me();
  auto hidden = hiddenStores((*reader)->connection(), m_parts);
  if (!hidden) return fail(hidden.error());
  asked.hidden = std::move(*hidden);
  storage::PastList past((*reader)->connection(), at);
  auto page = past.page(asked);
  if (!page) return fail(page.error());
  const auto since = past.knownSince();
  if (!since) return fail(since.error());
  maskBuyers(*page);
  return PastPage{at, std::move(*page), *since};
}

}  // namespace inquiry::desk
