#include "core/desk/coverage_service.h"

#include <algorithm>
#include <filesystem>

#include "core/desk/parts.h"
#include "core/desk/seen_stores.h"
#include "core/storage/store_figures.h"
#include "core/storage/store_repository.h"
#include "core/storage/workspace_storage.h"

namespace inquiry::desk {
namespace {

constexpr Duration kDay = std::chrono::hours(24);

std::int64_t daysHeld(const CoverageRow& row, Instant now) {
  if (!row.oldest || *row.oldest > now) return 0;
  Duration held = now - *row.oldest;
  for (const auto& [from, until] : row.gaps) {
    const Instant begin = std::max(from, *row.oldest), end = std::min(until, now);
    if (begin < end) held -= end - begin;
  }
  return std::max<std::int64_t>(0, held / kDay);
}

// What lies before the complete part was never asked for; the gaps behind it are what is lost, unless they are read in time.
Expiry messagesExpiry(const CoverageRow& row, const PlatformLimit& limit, Instant now) {
  Expiry expiry{limit, {}, true, 0};
  for (const auto& [from, until] : row.gaps) {
    if (until + limit.keeps <= now) continue;  // gone there, too
    const Instant at = std::max(from + limit.keeps, now);
    if (expiry.uncaptured++ == 0 || at < *expiry.at) expiry.at = at;
  }
  expiry.isCaptured = expiry.uncaptured == 0;
  if (!expiry.isCaptured) return expiry;
  // The first import has not come to its end: nobody knows what it has not read, and the platform's oldest day is always the next to go.
  expiry.isCaptured = row.completeSince.has_value() && row.awaited == 0;
  if (!expiry.isCaptured) expiry.at = now;
  else if (row.oldest) expiry.at = *row.oldest + limit.keeps;
  return expiry;
}

Result<Expiry> filesExpiry(storage::Connection& connection, const CoverageRow& row, const PlatformLimit& limit, Instant now) {
  const auto files = storage::unloadedFiles(connection, row.store, now - limit.keeps);
  if (!files) return fail(files.error());
  Expiry expiry{limit, {}, files->count == 0, files->count};
  if (files->oldest) expiry.at = *files->oldest + limit.keeps;
  return expiry;
}

}  // namespace

const Expiry* nextExpiry(const CoverageRow& row) {
  const Expiry* next = nullptr;
  for (const Expiry& expiry : row.expiries) {
    if (!expiry.at || expiry.limit.what == PlatformLimit::What::PersonalData) continue;
    if (next == nullptr || (!expiry.isCaptured && next->isCaptured) || (expiry.isCaptured == next->isCaptured && *expiry.at < *next->at)) next = &expiry;
  }
  return next;
}

Result<std::vector<CoverageRow>> CoverageService::rows() const {
  auto reader = m_parts.database.read();
  if (!reader) return fail(reader.error());
  storage::Connection& connection = (*reader)->connection();
  storage::StoreRepository repository(connection);
  const auto stores = repository.list();
  if (!stores) return fail(stores.error());
  std::error_code none;
  const auto size = std::filesystem::file_size(m_parts.workspace.files().database(), none);
  const double fileBytes = none ? 0 : static_cast<double>(size);
  const Instant now = m_parts.clock.now();
  std::vector<CoverageRow> rows;
  std::int64_t all = 0;
  for (const Store& store : *stores) {
    const auto figures = storage::storeFigures(connection, store.id);
    if (!figures) return fail(figures.error());
    const auto coverage = repository.coverage({store.id});
    if (!coverage) return fail(coverage.error());
    all += figures->messages;
    CoverageRow row{store.id, figures->threads, figures->messages, figures->oldest, figures->newest, coverage->completeSince, {}, 0, figures->awaited, 0, {}};
    for (const CoverageGap& gap : coverage->gaps) row.gaps.emplace_back(gap.from, gap.to);
    row.daysHeld = daysHeld(row, now);
    const auto isOnlyImported = repository.isOnlyImported(store);
    if (!isOnlyImported) return fail(isOnlyImported.error());
    // Nothing of an imported history can be fetched any more.
    for (const PlatformLimit& limit : *isOnlyImported ? platformLimits(Marketplace::Mailbox) : platformLimits(store.marketplace)) {
      if (limit.what == PlatformLimit::What::PersonalData) {
        row.expiries.push_back({limit, row.oldest ? std::optional(*row.oldest + limit.keeps) : std::nullopt, true, 0});
        continue;
      }
      auto expiry = limit.what == PlatformLimit::What::Files ? filesExpiry(connection, row, limit, now) : Result<Expiry>(messagesExpiry(row, limit, now));
      if (!expiry) return fail(expiry.error());
      row.expiries.push_back(std::move(*expiry));
    }
    rows.push_back(std::move(row));
  }
  for (CoverageRow& row : rows)
    if (all > 0) row.bytes = static_cast<std::int64_t>(fileBytes * static_cast<double>(row.messages) / static_cast<double>(all));
  if (auto left = leaveOutHidden(connection, m_parts, rows); !left) return fail(left.error());
  return rows;
}

}  // namespace inquiry::desk
