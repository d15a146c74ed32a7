#include "core/desk/coverage_service.h"

#include <filesystem>

#include "core/desk/parts.h"
#include "core/storage/store_figures.h"
#include "core/storage/store_repository.h"
#include "core/storage/workspace_storage.h"

namespace inquiry::desk {

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
  std::vector<CoverageRow> rows;
  std::int64_t all = 0;
  for (const Store& store : *stores) {
    const auto figures = storage::storeFigures(connection, store.id);
    if (!figures) return fail(figures.error());
    const auto coverage = repository.coverage({store.id});
    if (!coverage) return fail(coverage.error());
    all += figures->messages;
    CoverageRow row{store.id, figures->threads, figures->messages, figures->oldest, figures->newest, coverage->completeSince, {}, 0, figures->awaited};
    for (const CoverageGap& gap : coverage->gaps) row.gaps.emplace_back(gap.from, gap.to);
    rows.push_back(std::move(row));
  }
  for (CoverageRow& row : rows)
    if (all > 0) row.bytes = static_cast<std::int64_t>(fileBytes * static_cast<double>(row.messages) / static_cast<double>(all));
  return rows;
}

}  // namespace inquiry::desk
